/* Turns Lua values into struct value, and back. */
#include "script/marshal.h"

#include <math.h>

#include "script/deferred.h"

/* Below this, what the engine wraps around it (document, resource, deferred operators) still fits
 * LIMIT_DEPTH. */
enum { DEPTH_MAX = LIMIT_DEPTH - 12 };

/* The way from the whole to the value at hand, for errors only. */
struct path {
    const struct path *up;
    const char *key; /* NULL: index */
    lua_Integer index;
};

struct taker {
    lua_State *L;
    struct arena *arena;
    unsigned flags;
    const char *what;
};

static struct value *take(struct taker *t, int index, const struct path *path, unsigned depth);

static const char list_mark;

void marshal_push_list_mark(lua_State *L)
{
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &list_mark) == LUA_TTABLE)
        return;
    lua_pop(L, 1);
    lua_createtable(L, 0, 1);
    lua_pushliteral(L, "list");
    lua_setfield(L, -2, "__metatable");
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &list_mark);
}

static bool has_list_mark(lua_State *L, int index)
{
    if (!lua_getmetatable(L, index))
        return false;
    marshal_push_list_mark(L);
    bool same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same;
}

bool marshal_is_host_table(lua_State *L, int index)
{
    if (lua_type(L, index) != LUA_TTABLE || has_list_mark(L, index))
        return false;
    if (luaL_getmetafield(L, index, "__metatable") == LUA_TNIL)
        return false;
    lua_pop(L, 1);
    return true;
}

static void add_path(struct buf *out, const struct path *path)
{
    const struct path *steps[LIMIT_DEPTH + 1];
    size_t count = 0;
    for (; path && count < ARRAY_LENGTH(steps); path = path->up)
        steps[count++] = path;
    while (count-- > 0) {
        const struct path *step = steps[count];
        if (!step->key)
            buf_addf(out, "[%lld]", (long long) step->index);
        else
            buf_addf(out, "%s%s", out->len ? "." : "", step->key);
    }
}

/* Raises "WHAT.PATH: message". Not freed before the raise: the text lies in the arena. */
static _Noreturn void refuse(struct taker *t, const struct path *path, const char *message)
{
    struct buf text;
    buf_init(&text, ERROR_MESSAGE_MAX);
    buf_adds(&text, t->what);
    add_path(&text, path);
    const char *kept = str_dup(t->arena, buf_str(&text));
    buf_release(&text);
    raise_text(t->L, "%s: %s", kept, message);
}

static struct value *take_text(struct taker *t, int index, const struct path *path)
{
    struct str text;
    text.p = lua_tolstring(t->L, index, &text.len);
    if (!str_is_utf8(text) || memchr(text.p, '\0', text.len))
        refuse(
            t, path,
            "a text must be UTF-8 without zero bytes; fn.base64 cannot carry other bytes either");
    return value_str(t->arena, text);
}

static struct value *take_number(struct taker *t, int index, const struct path *path)
{
    lua_Integer integer;
    int exact;
    integer = lua_tointegerx(t->L, index, &exact);
    if (exact)
        return value_int(t->arena, integer);
    double number = lua_tonumber(t->L, index);
    if (!isfinite(number))
        refuse(t, path, "a number must be finite");
    return value_double(t->arena, number);
}

/* Counts keys: *integers of them are whole numbers from 1 to *highest. */
static size_t count_keys(lua_State *L, int index, size_t *integers, lua_Integer *highest)
{
    size_t count = 0;
    *integers = 0;
    *highest = 0;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        count++;
        if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) < 1)
            continue;
        (*integers)++;
        if (lua_tointeger(L, -1) > *highest)
            *highest = lua_tointeger(L, -1);
    }
    return count;
}

lua_Integer marshal_list_length(lua_State *L, int index)
{
    size_t integers;
    lua_Integer highest;
    size_t count = count_keys(L, lua_absindex(L, index), &integers, &highest);
    return count == integers && (size_t) highest == count ? highest : -1;
}

static struct value *take_list(struct taker *t, int index, lua_Integer length,
                               const struct path *path, unsigned depth)
{
    struct value *list = value_list(t->arena);
    for (lua_Integer i = 1; i <= length; i++) {
        struct path step = {path, NULL, i};
        if (lua_rawgeti(t->L, index, i) == LUA_TNIL)
            refuse(t, &step,
                   "is nil: a list has no holes; leave the item out or build the list with if");
        value_push(t->arena, list, take(t, lua_gettop(t->L), &step, depth + 1));
        lua_pop(t->L, 1);
    }
    return list;
}

static int compare_members(const void *a, const void *b)
{
    return str_compare(((const struct value_member *) a)->key,
                       ((const struct value_member *) b)->key);
}

static struct value *take_map(struct taker *t, int index, size_t count, const struct path *path,
                              unsigned depth)
{
    struct value *map = value_map(t->arena);
    struct value_member *members = ARENA_ARRAY(t->arena, struct value_member, count ? count : 1);
    size_t i = 0;
    lua_pushnil(t->L);
    while (lua_next(t->L, index)) {
        if (lua_type(t->L, -2) != LUA_TSTRING)
            refuse(t, path,
                   "has keys that are not text beside keys that are, or keys that are neither text "
                   "nor "
                   "1, 2, 3...: it is neither a list nor a map");
        struct path step = {path, lua_tostring(t->L, -2), 0};
        struct value *key = take_text(t, lua_gettop(t->L) - 1, &step);
        members[i++] =
            (struct value_member){key->u.string, take(t, lua_gettop(t->L), &step, depth + 1)};
        lua_pop(t->L, 1);
    }
    qsort(members, i, sizeof(*members), compare_members);
    for (size_t k = 0; k < i; k++)
        value_set(t->arena, map, members[k].key, members[k].value);
    return map;
}

static struct value *take_table(struct taker *t, int index, const struct path *path, unsigned depth)
{
    if (depth > DEPTH_MAX)
        refuse(t, path, "is nested too deep; does the table contain itself?");
    if (marshal_is_host_table(t->L, index))
        refuse(
            t, path,
            "is a table of isoctl's own (aws, parameters, outputs, a library), which is no value: "
            "name one of its fields");
    luaL_checkstack(t->L, 4, "nested too deep");
    size_t integers;
    lua_Integer highest;
    size_t count = count_keys(t->L, index, &integers, &highest);
    if (count == 0 && has_list_mark(t->L, index))
        return value_list(t->arena);
    if (count == 0 || integers < count)
        return take_map(t, index, count, path, depth);
    if ((size_t) highest == count)
        return take_list(t, index, highest, path, depth);
    lua_Integer hole = 1;
    while (lua_rawgeti(t->L, index, hole) != LUA_TNIL) {
        lua_pop(t->L, 1);
        hole++;
    }
    struct path step = {path, NULL, hole};
    refuse(t, &step, "is nil: a list has no holes; leave the item out or build the list with if");
}

static struct value *take_deferred(struct taker *t, int index, const struct path *path,
                                   unsigned depth)
{
    const char *why = deferred_why_no_value(t->L, index);
    if (why)
        refuse(t, path, why);
    const struct deferred *d = deferred_at(t->L, index);
    if (t->flags & MARSHAL_KNOWN)
        refuse(t, path,
               "is known only after apply, but is needed now: use a parameter or a constant");
    if (depth + d->depth > DEPTH_MAX)
        refuse(t, path, "is nested too deep");
    return (struct value *) d->value;
}

static struct value *take(struct taker *t, int index, const struct path *path, unsigned depth)
{
    switch (lua_type(t->L, index)) {
    case LUA_TNIL:
        return value_null(t->arena);
    case LUA_TBOOLEAN:
        return value_bool(t->arena, lua_toboolean(t->L, index));
    case LUA_TNUMBER:
        return take_number(t, index, path);
    case LUA_TSTRING:
        return take_text(t, index, path);
    case LUA_TTABLE:
        return take_table(t, index, path, depth);
    case LUA_TUSERDATA:
        return take_deferred(t, index, path, depth);
    default:
        refuse(t, path, "is a function, which is no value");
    }
}

struct value *marshal_take(lua_State *L, int index, struct arena *a, unsigned flags,
                           const char *what)
{
    struct taker t = {L, a, flags, what};
    return take(&t, lua_absindex(L, index), NULL, 0);
}

static void push_list(lua_State *L, const struct value *v)
{
    size_t count = value_count(v);
    lua_createtable(L, (int) count, 0);
    for (size_t i = 0; i < count; i++) {
        marshal_push(L, value_at(v, i));
        lua_rawseti(L, -2, (lua_Integer) i + 1);
    }
    marshal_push_list_mark(L);
    lua_setmetatable(L, -2);
}

static void push_map(lua_State *L, const struct value *v)
{
    const struct value_map *map = &v->u.map;
    lua_createtable(L, 0, (int) map->count);
    for (size_t i = 0; i < map->count; i++) {
        lua_pushlstring(L, map->members[i].key.p, map->members[i].key.len);
        marshal_push(L, map->members[i].value);
        lua_rawset(L, -3);
    }
}

void marshal_push(lua_State *L, const struct value *v)
{
    luaL_checkstack(L, 4, "nested too deep");
    switch (v ? v->kind : VALUE_NULL) {
    case VALUE_NULL:
        lua_pushnil(L);
        break;
    case VALUE_BOOL:
        lua_pushboolean(L, v->u.boolean);
        break;
    case VALUE_INT:
        lua_pushinteger(L, v->u.integer);
        break;
    case VALUE_DOUBLE:
        lua_pushnumber(L, v->u.real);
        break;
    case VALUE_STRING:
        lua_pushlstring(L, v->u.string.p, v->u.string.len);
        break;
    case VALUE_LIST:
        push_list(L, v);
        break;
    case VALUE_MAP:
        push_map(L, v);
        break;
    case VALUE_DEFERRED:
        deferred_push(L, v);
        break;
    }
}

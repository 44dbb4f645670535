/* Sorts the keys of tables, so that a recipe means the same each time it is read. */
#include "script/library_keys.h"

#include "script/library.h"
#include "script/marshal.h"

struct key {
    int rank; /* number, text, boolean */
    bool exact, boolean;
    lua_Integer integer;
    lua_Number number;
    struct str text;
    lua_Integer place; /* in the table of keys */
};

static bool key_read(lua_State *L, int index, struct key *out)
{
    *out = (struct key){0};
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        out->exact = lua_isinteger(L, index);
        out->integer = out->exact ? lua_tointeger(L, index) : 0;
        out->number = lua_tonumber(L, index);
        return true;
    case LUA_TSTRING:
        out->rank = 1;
        out->text.p = lua_tolstring(L, index, &out->text.len);
        return true;
    case LUA_TBOOLEAN:
        out->rank = 2;
        out->boolean = lua_toboolean(L, index);
        return true;
    default:
        return false;
    }
}

static int key_compare(const void *left, const void *right)
{
    const struct key *a = left, *b = right;
    if (a->rank != b->rank)
        return a->rank - b->rank;
    if (a->rank == 1)
        return str_compare(a->text, b->text);
    if (a->rank == 2)
        return a->boolean - b->boolean;
    if (a->exact && b->exact)
        return (a->integer > b->integer) - (a->integer < b->integer);
    return (a->number > b->number) - (a->number < b->number);
}

/* Pushes the keys as they come; returns their number. */
static lua_Integer push_keys(lua_State *L, int index)
{
    lua_Integer count = 0;
    lua_newtable(L);
    int keys = lua_gettop(L);
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_rawseti(L, keys, ++count);
    }
    return count;
}

void library_push_sorted_keys(lua_State *L, int index)
{
    index = lua_absindex(L, index);
    lua_Integer count = push_keys(L, index);
    struct key *sorted = lua_newuserdatauv(L, sizeof(*sorted) * (size_t) (count + 1), 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, -2, i + 1);
        if (!key_read(L, -1, &sorted[i]))
            raise_text(L, "the keys of this table have no order: pairs needs keys that are "
                          "numbers, texts or booleans");
        sorted[i].place = i + 1;
        lua_pop(L, 1); /* the table of keys holds it */
    }
    qsort(sorted, (size_t) count, sizeof(*sorted), key_compare);
    lua_createtable(L, (int) count, 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, -3, sorted[i].place);
        lua_rawseti(L, -2, i + 1);
    }
    lua_replace(L, -3);
    lua_pop(L, 1);
}

static int compare_texts(const void *a, const void *b)
{
    return str_compare(*(const struct str *) a, *(const struct str *) b);
}

const struct str *library_text_keys(lua_State *L, int index)
{
    struct arena *scratch = child_scratch(child_of(L));
    struct str *keys = NULL;
    size_t count = 0, cap = 0;
    index = lua_absindex(L, index);
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        keys = arena_grow(scratch, keys, &cap, count + 2, sizeof(*keys));
        if (lua_type(L, -1) == LUA_TSTRING) {
            keys[count].p = lua_tolstring(L, -1, &keys[count].len);
            count++;
        }
    }
    keys = arena_grow(scratch, keys, &cap, count + 1, sizeof(*keys));
    qsort(keys, count, sizeof(*keys), compare_texts);
    keys[count] = (struct str){NULL, 0};
    return keys;
}

static struct str text_at(const void *ctx, size_t i)
{
    return ((const struct str *) ctx)[i];
}

struct str library_nearest(lua_State *L, int index, struct str name)
{
    return str_nearest(name, text_at, library_text_keys(L, index));
}

void library_raise_missing(lua_State *L, int table, int key, const char *format, ...)
{
    struct str name;
    name.p = luaL_tolstring(L, key, &name.len);
    struct error err = {0};
    char what[256];
    va_list ap;
    va_start(ap, format);
    vsnprintf(what, sizeof(what), format, ap);
    va_end(ap);
    error_set(&err, ERROR_RECIPE, "%s %.*s", what, STR_ARG(str_slice(name, 0, 200)));
    struct str near = library_nearest(L, table, name);
    if (near.p)
        error_append(&err, " (did you mean %.*s?)", STR_ARG(near));
    raise_error(L, &err);
}

/* Upvalues: table, keys, position. A key that was taken out meanwhile is passed over. */
static int next_of_keys(lua_State *L)
{
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
    while (lua_rawgeti(L, lua_upvalueindex(2), ++at) != LUA_TNIL) {
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) {
            lua_pushinteger(L, at);
            lua_replace(L, lua_upvalueindex(3));
            return 2;
        }
        lua_pop(L, 2);
    }
    return 1;
}

/* Upvalues: table, position, length. */
static int next_of_list(lua_State *L)
{
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(2));
    lua_Integer length = lua_tointeger(L, lua_upvalueindex(3));
    while (at < length) {
        lua_pushinteger(L, ++at);
        if (lua_rawgeti(L, lua_upvalueindex(1), at) == LUA_TNIL) {
            lua_pop(L, 2);
            continue;
        }
        lua_pushinteger(L, at);
        lua_replace(L, lua_upvalueindex(2));
        return 2;
    }
    lua_pushnil(L);
    return 1;
}

int library_pairs(lua_State *L)
{
    luaL_checkany(L, 1);
    lua_settop(L, 1);
    if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
        lua_pushvalue(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer length = marshal_list_length(L, 1);
    lua_pushvalue(L, 1);
    if (length >= 0) {
        lua_pushinteger(L, 0);
        lua_pushinteger(L, length);
        lua_pushcclosure(L, next_of_list, 3);
        return 1;
    }
    library_push_sorted_keys(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_of_keys, 3);
    return 1;
}

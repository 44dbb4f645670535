/* Data between C and the simulated cloud's Lua. */
#include <lauxlib.h>

#include "sim/sim_internal.h"

static void push_list(lua_State *L, const struct value *v)
{
    lua_createtable(L, (int) value_count(v), 0);
    for (size_t i = 0; i < value_count(v); i++) {
        sim_push_value(L, v->u.list.items[i]);
        lua_rawseti(L, -2, (lua_Integer) i + 1);
    }
}

static void push_map(lua_State *L, const struct value *v)
{
    lua_createtable(L, 0, (int) value_count(v));
    for (size_t i = 0; i < value_count(v); i++) {
        const struct value_member *m = &v->u.map.members[i];
        lua_pushlstring(L, m->key.p, m->key.len);
        sim_push_value(L, m->value);
        lua_rawset(L, -3);
    }
}

void sim_push_value(lua_State *L, const struct value *v)
{
    luaL_checkstack(L, 8, "value nested too deeply");
    switch (v ? v->kind : VALUE_NULL) {
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
    default:
        lua_pushnil(L);
    }
}

static struct value *take_scalar(lua_State *L, int index, struct arena *a)
{
    size_t len;
    const char *text;
    switch (lua_type(L, index)) {
    case LUA_TBOOLEAN:
        return value_bool(a, lua_toboolean(L, index));
    case LUA_TNUMBER:
        if (lua_isinteger(L, index))
            return value_int(a, lua_tointeger(L, index));
        return value_double(a, lua_tonumber(L, index));
    case LUA_TSTRING:
        text = lua_tolstring(L, index, &len);
        return value_str(a, (struct str){text, len});
    default:
        return NULL;
    }
}

static struct value *take_list(lua_State *L, int index, struct arena *a, struct shape item,
                               int depth)
{
    struct value *list = value_list(a);
    size_t n = lua_rawlen(L, index);
    for (size_t i = 1; i <= n; i++) {
        lua_rawgeti(L, index, (lua_Integer) i);
        struct value *v = item.service ? sim_take_shape(L, lua_gettop(L), a, item, depth + 1)
                                       : sim_take_value(L, lua_gettop(L), a, depth + 1);
        if (v)
            value_push(a, list, v);
        lua_pop(L, 1);
    }
    return list;
}

/* Keys in bytewise order: lua_next's order depends on addresses. */
static struct value *take_map(lua_State *L, int index, struct arena *a, struct shape item,
                              int depth)
{
    struct value *map = value_map(a);
    lua_pushnil(L);
    while (lua_next(L, index)) {
        if (lua_type(L, -2) == LUA_TSTRING) {
            size_t len;
            const char *key = lua_tolstring(L, -2, &len);
            struct value *v = item.service ? sim_take_shape(L, lua_gettop(L), a, item, depth + 1)
                                           : sim_take_value(L, lua_gettop(L), a, depth + 1);
            if (v)
                value_set(a, map, (struct str){key, len}, v);
        }
        lua_pop(L, 1);
    }
    value_sort_keys(map);
    return map;
}

static struct value *take_structure(lua_State *L, int index, struct arena *a, struct shape shape,
                                    int depth)
{
    struct value *map = value_map(a);
    for (size_t i = 0; i < shape_member_count(shape); i++) {
        struct shape_member m = shape_member_at(shape, i, false);
        lua_pushlstring(L, m.name.p, m.name.len);
        lua_rawget(L, index);
        struct value *v =
            lua_isnil(L, -1) ? NULL : sim_take_shape(L, lua_gettop(L), a, m.shape, depth + 1);
        if (v)
            value_set(a, map, m.name, v);
        lua_pop(L, 1);
    }
    return map;
}

struct value *sim_take_shape(lua_State *L, int index, struct arena *a, struct shape shape,
                             int depth)
{
    luaL_checkstack(L, 8, "value nested too deeply");
    if (!lua_istable(L, index) || depth > LIMIT_DEPTH)
        return take_scalar(L, index, a);
    switch (shape_kind(shape)) {
    case SHAPE_STRUCTURE:
        return take_structure(L, index, a, shape, depth);
    case SHAPE_LIST:
        return take_list(L, index, a, shape_item(shape, false).shape, depth);
    case SHAPE_MAP:
        return take_map(L, index, a, shape_item(shape, false).shape, depth);
    default:
        return NULL;
    }
}

struct value *sim_take_value(lua_State *L, int index, struct arena *a, int depth)
{
    luaL_checkstack(L, 8, "value nested too deeply");
    if (!lua_istable(L, index) || depth > LIMIT_DEPTH)
        return take_scalar(L, index, a);
    bool is_list = lua_rawgeti(L, index, 1) != LUA_TNIL;
    lua_pop(L, 1);
    struct shape none = {0};
    return is_list ? take_list(L, index, a, none, depth) : take_map(L, index, a, none, depth);
}

/* Name spaces of recipes, and the instances that stand for them once they have been evaluated. */
#include "script/instance.h"

#include "script/library.h"

static const char instance_type[] = "recipe instance";

const struct instance *instance_at(lua_State *L, int index)
{
    return luaL_testudata(L, index, instance_type);
}

/* host.scope(parent or nil, id) */
static int new_scope(lua_State *L)
{
    struct child *child = child_of(L);
    struct scope *scope = ARENA_NEW(&child->arena, struct scope);
    scope->parent = lua_touserdata(L, 1);
    scope->prefix = STR("");
    if (scope->parent) {
        struct str outer = scope->parent->prefix;
        scope->prefix =
            str_of(arena_printf(&child->arena, "%.*s%s/", STR_ARG(outer), luaL_checkstring(L, 2)));
    }
    scope->first_resource = child->count;
    lua_pushlightuserdata(L, scope);
    return 1;
}

/* host.instance(scope, outputs): what it declares is complete. */
static int new_instance(lua_State *L)
{
    struct scope *scope = lua_touserdata(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    scope->end_resource = child_of(L)->count;
    struct instance *instance = lua_newuserdatauv(L, sizeof(*instance), 1);
    *instance = (struct instance){scope, str_slice(scope->prefix, 0, scope->prefix.len - 1)};
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, 1);
    luaL_setmetatable(L, instance_type);
    return 1;
}

static int instance_index(lua_State *L)
{
    const struct instance *instance = luaL_checkudata(L, 1, instance_type);
    lua_getiuservalue(L, 1, 1);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, -2) != LUA_TNIL)
        return 1;
    lua_pop(L, 1);
    library_raise_missing(L, lua_gettop(L), 2, "%.*s has no output", STR_ARG(instance->id));
}

static int instance_pairs(lua_State *L)
{
    luaL_checkudata(L, 1, instance_type);
    lua_getiuservalue(L, 1, 1);
    lua_replace(L, 1);
    return library_pairs(L);
}

static int instance_change(lua_State *L)
{
    raise_text(L, "the outputs of a recipe cannot be changed by the recipe that uses it");
}

static int instance_tostring(lua_State *L)
{
    const struct instance *instance = luaL_checkudata(L, 1, instance_type);
    lua_pushlstring(L, instance->id.p, instance->id.len);
    return 1;
}

static const luaL_Reg metamethods[] = {
    {"__index", instance_index},
    {"__pairs", instance_pairs},
    {"__newindex", instance_change},
    {"__tostring", instance_tostring},
    {NULL, NULL},
};

void instance_open(lua_State *L)
{
    luaL_newmetatable(L, instance_type);
    luaL_setfuncs(L, metamethods, 0);
    lua_pushstring(L, instance_type);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
    lua_pushcfunction(L, new_scope);
    lua_setfield(L, -2, "scope");
    lua_pushcfunction(L, new_instance);
    lua_setfield(L, -2, "instance");
}

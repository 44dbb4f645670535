/* Opens what recipes have of Lua's standard library: no files, no clock, no chance, no code from
 * text, no addresses. */
#include "script/library.h"

#include <lualib.h>

#include "script/deferred.h"
#include "script/library_keys.h"
#include "script/library_string.h"
#include "script/marshal.h"

const char *library_push_text(lua_State *L, int index)
{
    int type = lua_type(L, index);
    bool plain =
        type == LUA_TNIL || type == LUA_TBOOLEAN || type == LUA_TNUMBER || type == LUA_TSTRING;
    if (plain)
        return luaL_tolstring(L, index, NULL);
    if (luaL_getmetafield(L, index, "__tostring") != LUA_TNIL) {
        lua_pop(L, 1);
        return luaL_tolstring(L, index, NULL);
    }
    return lua_pushstring(L, lua_typename(L, type));
}

/* A deferred value stays what it is: its text is not known yet. */
static int text_of(lua_State *L)
{
    luaL_checkany(L, 1);
    if (deferred_at(L, 1))
        lua_pushvalue(L, 1);
    else
        library_push_text(L, 1);
    return 1;
}

static int print(lua_State *L)
{
    enum { LINE_MAX_BYTES = 16 << 10 };
    int count = lua_gettop(L);
    luaL_Buffer line;
    luaL_buffinit(L, &line);
    for (int i = 1; i <= count; i++) {
        if (i > 1)
            luaL_addchar(&line, '\t');
        library_push_text(L, i);
        luaL_addvalue(&line);
    }
    luaL_pushresult(&line);
    struct arena *scratch = child_scratch(child_of(L));
    struct value *body = value_map(scratch);
    struct str text;
    text.p = lua_tolstring(L, -1, &text.len);
    value_put_str(scratch, body, "text", str_slice(text, 0, LINE_MAX_BYTES));
    request_tell(child_of(L), "print", body);
    return 0;
}

/* Calls the original in this very frame, so that its errors name the recipe's line. It is
 * upvalue 1. */
static int original(lua_State *L)
{
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static int set_metatable(lua_State *L)
{
    static const char *const refused[] = {"__gc", "__mode"};
    for (size_t i = 0; lua_type(L, 2) == LUA_TTABLE && i < ARRAY_LENGTH(refused); i++) {
        lua_pushstring(L, refused[i]);
        if (lua_rawget(L, 2) != LUA_TNIL)
            raise_text(L,
                       "a metatable of a recipe has no %s: what is collected when is not part of "
                       "the language",
                       refused[i]);
        lua_pop(L, 1);
    }
    return original(L);
}

static int raw_access(lua_State *L)
{
    if (marshal_is_host_table(L, 1))
        raise_text(L, "rawget and rawset do not reach into isoctl's own tables");
    return original(L);
}

static int to_number(lua_State *L)
{
    if (deferred_at(L, 1))
        raise_text(L, "a value that is known only after apply is no number yet");
    return original(L);
}

struct replacement {
    const char *library, *name;
    lua_CFunction function; /* NULL: taken away */
};

/* What a recipe finds instead of Lua's own; each gets the original as its upvalue. */
static const struct replacement replacements[] = {
    {"_G", "tostring", text_of},
    {"_G", "tonumber", to_number},
    {"_G", "pairs", library_pairs},
    {"_G", "print", print},
    {"_G", "setmetatable", set_metatable},
    {"_G", "rawget", raw_access},
    {"_G", "rawset", raw_access},
    {"_G", "next", NULL},
    {"_G", "load", NULL},
    {"_G", "loadstring", NULL},
    {"_G", "loadfile", NULL},
    {"_G", "dofile", NULL},
    {"_G", "collectgarbage", NULL},
    {"_G", "warn", NULL},
    {"_G", "_G", NULL},
    {"string", "dump", NULL},
    {"string", "format", library_format},
    {"table", "concat", library_concat},
    {"math", "random", NULL},
    {"math", "randomseed", NULL},
};

static const luaL_Reg libraries[] = {
    {LUA_STRLIBNAME, luaopen_string},
    {LUA_TABLIBNAME, luaopen_table},
    {LUA_MATHLIBNAME, luaopen_math},
    {LUA_UTF8LIBNAME, luaopen_utf8},
};

static void replace(lua_State *L, const struct replacement *r)
{
    lua_getfield(L, -1, r->library);
    if (r->function) {
        lua_getfield(L, -1, r->name);
        lua_pushcclosure(L, r->function, 1);
    } else {
        lua_pushnil(L);
    }
    lua_setfield(L, -2, r->name);
    lua_pop(L, 1);
}

/* host.library = {_G = {...}, string = {...}, ...}: tables that lua/isoctl/ hands out read-only. */
void library_open(lua_State *L)
{
    lua_newtable(L);
    luaopen_base(L);
    lua_setfield(L, -2, LUA_GNAME);
    for (size_t i = 0; i < ARRAY_LENGTH(libraries); i++) {
        lua_pushcfunction(L, libraries[i].func);
        lua_call(L, 0, 1);
        lua_pushvalue(L, -1);
        lua_setglobal(L, libraries[i].name); /* for lua/isoctl/ itself */
        lua_setfield(L, -2, libraries[i].name);
    }
    for (size_t i = 0; i < ARRAY_LENGTH(replacements); i++)
        replace(L, &replacements[i]);
    lua_setfield(L, -2, "library");
}

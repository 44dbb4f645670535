/* What the language's Lua part (lua/isoctl/) asks of C: raising, loading, asking the parent, and
 * the last word. */
#include <regex.h>
#include <unistd.h>

#include "codec/json.h"
#include "script/declare.h"
#include "script/deferred.h"
#include "script/instance.h"
#include "script/library_keys.h"
#include "script/marshal.h"
#include "script/script.h"

/* host.raise(message): at the line of the recipe that is running */
static int raise(lua_State *L)
{
    raise_text(L, "%s", luaL_checkstring(L, 1));
}

/* host.where() -> "file:line" */
static int where(lua_State *L)
{
    where_push(L);
    return 1;
}

/* host.nearest(name, table of names) -> text or nil */
static int nearest(lua_State *L)
{
    struct str name;
    name.p = luaL_checklstring(L, 1, &name.len);
    luaL_checktype(L, 2, LUA_TTABLE);
    struct str near = library_nearest(L, 2, name);
    if (!near.p)
        return 0;
    lua_pushlstring(L, near.p, near.len);
    return 1;
}

/* host.sorted(table) -> list of its keys */
static int sorted(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    library_push_sorted_keys(L, 1);
    return 1;
}

/* host.kind(v) -> "resource", "deferred", "instance", "host" (a table of isoctl's own),
 * "declaration", or nil */
static int kind(lua_State *L)
{
    const struct deferred *d = deferred_at(L, 1);
    if (d)
        lua_pushstring(L, d->resource ? "resource" : "deferred");
    else if (instance_at(L, 1))
        lua_pushliteral(L, "instance");
    else if (lua_type(L, 1) == LUA_TUSERDATA)
        lua_pushliteral(L, "declaration");
    else if (marshal_is_host_table(L, 1))
        lua_pushliteral(L, "host");
    else
        lua_pushnil(L);
    return 1;
}

/* host.list_length(table) -> n, or nil when its keys are not exactly 1..n */
static int list_length(lua_State *L)
{
    lua_Integer length = marshal_list_length(L, 1);
    if (length < 0)
        return 0;
    lua_pushinteger(L, length);
    return 1;
}

/* host.mark_list(table) -> the same, a list also when empty */
static int mark_list(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    marshal_push_list_mark(L);
    lua_setmetatable(L, 1);
    return 1;
}

/* host.check(value, what): raises when it is none that a document can hold */
static int check(lua_State *L)
{
    marshal_take(L, 1, child_scratch(child_of(L)), 0, luaL_checkstring(L, 2));
    return 0;
}

/* host.load(text, name, environment) -> function. Names: "@file" for recipes. */
static int load(lua_State *L)
{
    size_t len;
    const char *text = luaL_checklstring(L, 1, &len);
    const char *name = luaL_checkstring(L, 2);
    if (luaL_loadbufferx(L, text, len, name, "t") != LUA_OK)
        return lua_error(L);
    lua_pushvalue(L, 3);
    if (!lua_setupvalue(L, -2, 1))
        lua_pop(L, 1);
    return 1;
}

/* host.embedded(name) -> text or nil */
static int embedded(lua_State *L)
{
    struct str source = embedded_source(luaL_checkstring(L, 1));
    if (!source.p)
        return 0;
    lua_pushlstring(L, source.p, source.len);
    return 1;
}

/* host.embedded_names() -> {["recipes/isolated.lua"] = true, ...} */
static int embedded_names(lua_State *L)
{
    lua_newtable(L);
    const char *name;
    for (size_t i = 0; (name = embedded_name_at(i)); i++) {
        lua_pushboolean(L, true);
        lua_setfield(L, -2, name);
    }
    return 1;
}

/* host.request(call, body) -> the parent's answer */
static int request(lua_State *L)
{
    const char *call = luaL_checkstring(L, 1);
    struct arena *a = child_scratch(child_of(L));
    struct value *body = marshal_take(L, 2, a, MARSHAL_KNOWN, luaL_optstring(L, 3, call));
    where_push(L);
    value_put_text(a, body, "at", lua_tostring(L, -1));
    marshal_push(L, request_parent(L, call, body));
    return 1;
}

/* host.json(text) -> value, or nil and why not */
static int json(lua_State *L)
{
    struct str text;
    text.p = luaL_checklstring(L, 1, &text.len);
    struct error err = {0};
    const struct value *v = json_parse(child_scratch(child_of(L)), text, 0, "JSON", &err);
    lua_pushnil(L);
    if (v) {
        marshal_push(L, v);
        return 1;
    }
    lua_pushstring(L, err.message);
    return 2;
}

/* host.matches(pattern, text) -> boolean, or nil and what is wrong with the pattern (POSIX
 * extended) */
static int matches(lua_State *L)
{
    enum { PATTERN_MAX = 256 };
    size_t len;
    const char *pattern = luaL_checklstring(L, 1, &len), *text = luaL_checkstring(L, 2);
    regex_t compiled;
    char why[128] = "it is too long";
    int rc = len > PATTERN_MAX ? REG_ESPACE : regcomp(&compiled, pattern, REG_EXTENDED | REG_NOSUB);
    if (rc != 0) {
        if (len <= PATTERN_MAX)
            regerror(rc, &compiled, why, sizeof(why));
        lua_pushnil(L);
        lua_pushstring(L, why);
        return 2;
    }
    bool found = regexec(&compiled, text, 0, NULL, 0) == 0;
    regfree(&compiled);
    lua_pushboolean(L, found);
    return 1;
}

/* host.finish(document): sends it, with the resources, and ends the process */
static int finish(lua_State *L)
{
    struct child *child = child_of(L);
    struct arena *a = child_scratch(child);
    struct value *document = marshal_take(L, 1, a, 0, "the recipe");
    struct buf *out = &child->frame;
    buf_clear(out);
    json_write(out, document, JSON_DEFERRED);
    const char *kept =
        str_dup(a, str_slice(buf_str(out), 0, out->len - 1)); /* without its closing brace */
    buf_clear(out);
    buf_addf(out, "{\"id\":%lld,\"call\":\"done\",\"document\":", (long long) ++child->last_id);
    buf_adds(out, kept);
    buf_adds(out, ",\"resources\":[");
    buf_add(out, buf_str(&child->resources));
    buf_adds(out, "]}}");
    if (out->overflow)
        raise_text(L, "the recipe's graph is larger than %d MiB", LIMIT_FRAME >> 20);
    request_send(child);
    _exit(CHILD_DONE);
}

static const luaL_Reg functions[] = {
    {"raise", raise},         {"where", where},
    {"nearest", nearest},     {"sorted", sorted},
    {"kind", kind},           {"list_length", list_length},
    {"mark_list", mark_list}, {"load", load},
    {"embedded", embedded},   {"embedded_names", embedded_names},
    {"request", request},     {"json", json},
    {"matches", matches},     {"check", check},
    {"finish", finish},       {NULL, NULL},
};

void host_open(lua_State *L)
{
    luaL_setfuncs(L, functions, 0);
}

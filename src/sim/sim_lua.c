/* The trusted Lua state that holds the simulated services (lua/sim), and its host functions. */
#include <lauxlib.h>
#include <lualib.h>

#include "codec/json.h"
#include "script/script.h"
#include "sim/sim_internal.h"

static struct sim *sim_of(lua_State *L)
{
    return lua_touserdata(L, lua_upvalueindex(1));
}

static int host_now(lua_State *L)
{
    lua_pushinteger(L, sim_of(L)->options.clock->now_ms);
    return 1;
}

/* random(n): n hexadecimal digits. */
static int host_random(lua_State *L)
{
    lua_Integer n = luaL_checkinteger(L, 1);
    luaL_argcheck(L, n > 0 && n <= 1024, 1, "1 to 1024 digits");
    luaL_Buffer b;
    char *p = luaL_buffinitsize(L, &b, (size_t) n);
    for (lua_Integer i = 0; i < n; i++)
        p[i] = "0123456789abcdef"[(size_t) (random_unit(&sim_of(L)->random.base) * 16)];
    luaL_pushresultsize(&b, (size_t) n);
    return 1;
}

/* log(record): gathered, and written as one line before the answer goes out. */
static int host_log(lua_State *L)
{
    struct sim *s = sim_of(L);
    luaL_checktype(L, 1, LUA_TTABLE);
    struct arena a = {0};
    struct value *record = sim_take_value(L, 1, &a, 0);
    if (s->effects.len)
        buf_addc(&s->effects, ',');
    json_write(&s->effects, record, JSON_COMPACT);
    arena_release(&a);
    return 0;
}

/* require "sim.x": only from the modules built into the binary. */
static int sim_require(lua_State *L)
{
    const char *name = luaL_checkstring(L, 1);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    char path[128];
    snprintf(path, sizeof(path), "%s.lua", name);
    for (char *p = path; *p && strcmp(p, ".lua") != 0; p++)
        if (*p == '.')
            *p = '/';
    struct str source = embedded_source(path);
    if (!source.p)
        return luaL_error(L, "module %s is not built in", name);
    lua_pushfstring(L, "=%s", path);
    if (luaL_loadbufferx(L, source.p, source.len, lua_tostring(L, -1), "t"))
        return lua_error(L);
    lua_call(L, 0, 1);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, lua_upvalueindex(1));
    return 1;
}

static void open_libraries(lua_State *L)
{
    static const luaL_Reg libraries[] = {
        {"_G", luaopen_base},
        {LUA_TABLIBNAME, luaopen_table},
        {LUA_STRLIBNAME, luaopen_string},
        {LUA_MATHLIBNAME, luaopen_math},
        {LUA_UTF8LIBNAME, luaopen_utf8},
        {LUA_DBLIBNAME, luaopen_debug},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(libraries); i++) {
        luaL_requiref(L, libraries[i].name, libraries[i].func, 1);
        lua_pop(L, 1);
    }
    lua_newtable(L);
    lua_pushcclosure(L, sim_require, 1);
    lua_setglobal(L, "require");
}

/* Runs protected: new(host, options) -> the cloud object, kept in the registry. */
static int open_cloud(lua_State *L)
{
    struct sim *s = lua_touserdata(L, 1);
    static const luaL_Reg host[] = {
        {"now", host_now}, {"random", host_random}, {"log", host_log}, {NULL, NULL}};
    open_libraries(L);
    lua_getglobal(L, "require");
    lua_pushliteral(L, "sim.init");
    lua_call(L, 1, 1);
    luaL_newlibtable(L, host);
    lua_pushlightuserdata(L, s);
    luaL_setfuncs(L, host, 1);
    if (s->options.cloud)
        sim_push_value(L, s->options.cloud);
    else
        lua_newtable(L);
    lua_call(L, 2, 1);
    s->cloud = luaL_ref(L, LUA_REGISTRYINDEX);
    return 0;
}

static int failed(lua_State *L, struct error *err, const char *doing)
{
    const char *why = lua_tostring(L, -1);
    error_set(err, ERROR_INTERNAL, "the simulated cloud failed %s: %s", doing, why ? why : "?");
    lua_settop(L, 0);
    return -1;
}

int sim_lua_open(struct sim *s, struct error *err)
{
    s->lua = luaL_newstate();
    if (!s->lua)
        return error_set(err, ERROR_INTERNAL, "no memory for the simulated cloud");
    lua_pushcfunction(s->lua, open_cloud);
    lua_pushlightuserdata(s->lua, s);
    if (lua_pcall(s->lua, 1, 0, 0))
        return failed(s->lua, err, "to start");
    return 0;
}

void sim_lua_close(struct sim *s)
{
    if (s->lua)
        lua_close(s->lua);
    s->lua = NULL;
}

static void push_method(struct sim *s, const char *name)
{
    lua_rawgeti(s->lua, LUA_REGISTRYINDEX, s->cloud);
    lua_getfield(s->lua, -1, name);
    lua_insert(s->lua, -2);
}

int sim_lua_load_record(struct sim *s, const struct value *record, struct error *err)
{
    push_method(s, "load");
    sim_push_value(s->lua, record);
    if (lua_pcall(s->lua, 2, 0, 0))
        return failed(s->lua, err, "to read its log");
    return 0;
}

static void set_text(lua_State *L, const char *key, struct str text)
{
    lua_pushlstring(L, text.p, text.len);
    lua_setfield(L, -2, key);
}

static void push_call(struct sim *s, const struct sim_request *r)
{
    lua_State *L = s->lua;
    lua_createtable(L, 0, 6);
    set_text(L, "service", str_of(service_model_info(r->service)->name));
    set_text(L, "operation", operation_name(r->operation));
    set_text(L, "region", r->region);
    set_text(L, "account", STR(SIM_ACCOUNT));
    set_text(L, "principal", STR("arn:aws:iam::" SIM_ACCOUNT ":user/isoctl"));
    sim_push_value(L, r->input);
    lua_setfield(L, -2, "input");
}

static struct str field_text(lua_State *L, int index, const char *key, struct arena *a)
{
    size_t len;
    lua_getfield(L, index, key);
    const char *text = lua_tolstring(L, -1, &len);
    struct str s = text ? str_copy(a, (struct str){text, len}) : STR("");
    lua_pop(L, 1);
    return s;
}

/* The refusal that the cloud returned as its second result. */
static void take_refusal(lua_State *L, int index, struct arena *a, struct error *err)
{
    struct str code = field_text(L, index, "code", a);
    struct str message = field_text(L, index, "message", a);
    lua_getfield(L, index, "status");
    error_set(err, ERROR_AWS, "%.*s", STR_ARG(message));
    err->http_status = lua_isinteger(L, -1) ? (int) lua_tointeger(L, -1) : 400;
    snprintf(err->aws_code, sizeof(err->aws_code), "%.*s", STR_ARG(code));
    lua_pop(L, 1);
}

struct value *sim_lua_call(struct sim *s, struct arena *a, const struct sim_request *r,
                           struct error *err)
{
    lua_State *L = s->lua;
    struct value *output = NULL;
    lua_settop(L, 0);
    push_method(s, "call");
    push_call(s, r);
    if (lua_pcall(L, 2, 2, 0)) {
        failed(L, err, "to answer");
        err->http_status = 500;
        snprintf(err->aws_code, sizeof(err->aws_code), "InternalError");
    } else if (lua_istable(L, 1)) {
        struct shape shape = operation_output(r->operation);
        output =
            shape_kind(shape) == SHAPE_STRUCTURE ? sim_take_shape(L, 1, a, shape, 0) : value_map(a);
    } else {
        take_refusal(L, 2, a, err);
    }
    lua_settop(L, 0);
    return output;
}

int64_t sim_lua_delay_ms(struct sim *s, const struct sim_request *r)
{
    lua_State *L = s->lua;
    int64_t ms = 0;
    if (!r->service || !r->operation.service)
        return 0;
    lua_settop(L, 0);
    push_method(s, "delay");
    lua_pushstring(L, service_model_info(r->service)->name);
    struct str name = operation_name(r->operation);
    lua_pushlstring(L, name.p, name.len);
    if (!lua_pcall(L, 3, 1, 0))
        ms = (int64_t) lua_tonumber(L, -1);
    lua_settop(L, 0);
    return ms;
}

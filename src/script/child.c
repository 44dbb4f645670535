/* The main of a recipe's process: waits for the question, evaluates, answers, ends. */
#include "script/child.h"

#include <lualib.h>
#include <unistd.h>

#include "script/marshal.h"
#include "script/script.h"

struct child *child_of(lua_State *L)
{
    return *(struct child **) lua_getextraspace(L);
}

struct arena *child_scratch(struct child *child)
{
    enum { KEEP_MAX = 1 << 20 }; /* to release it each time would cost more than the call */
    if (child->scratch.total > KEEP_MAX)
        arena_release(&child->scratch);
    return &child->scratch;
}

void child_account(struct child *child)
{
    size_t used =
        child->lua_bytes + child->arena.total + child->scratch.total + child->resources.cap;
    if (used > child->memory_max)
        _exit(CHILD_OUT_OF_MEMORY);
}

/* Lua 5.4.4 can be led astray when an allocation fails: here none does, the process ends instead.
 */
static void *allocate(void *ud, void *block, size_t old, size_t size)
{
    struct child *child = ud;
    child->lua_bytes -= block ? old : 0;
    if (size == 0) {
        free(block);
        return NULL;
    }
    if (size > child->memory_max)
        _exit(CHILD_OUT_OF_MEMORY);
    child->lua_bytes += size;
    child_account(child);
    block = realloc(block, size);
    if (!block)
        _exit(CHILD_OUT_OF_MEMORY);
    return block;
}

/* Whatever was raised, as a text. */
static int to_message(lua_State *L)
{
    if (lua_type(L, 1) == LUA_TSTRING || luaL_getmetafield(L, 1, "__tostring") != LUA_TNIL) {
        luaL_tolstring(L, 1, NULL);
        return 1;
    }
    where_push(L);
    lua_pushfstring(L, "%s: error() was called with a %s; call it with a text", lua_tostring(L, -1),
                    luaL_typename(L, 1));
    return 1;
}

static _Noreturn void fail(struct child *child, struct str message)
{
    struct value *body = value_map(child_scratch(child));
    value_put_str(&child->scratch, body, "message", str_slice(message, 0, ERROR_MESSAGE_MAX));
    request_tell(child, "failed", body);
    _exit(CHILD_DONE);
}

static void open_host(lua_State *L)
{
    lua_newtable(L);
    library_open(L);
    deferred_open(L);
    declare_open(L);
    instance_open(L);
    names_open(L);
    host_open(L);
}

/* Loads lua/isoctl/init.lua and calls it with host and the parent's question. It does not come back
 * but by raising: host.finish ends the process. */
static int evaluate(lua_State *L)
{
    luaL_checkversion(L);
    marshal_push(L, lua_touserdata(L, 1));
    lua_replace(L, 1);
    open_host(L);
    struct str source = embedded_source("isoctl/init.lua");
    if (!source.p || luaL_loadbufferx(L, source.p, source.len, "=isoctl/init.lua", "t") != LUA_OK)
        return luaL_error(L, "isoctl/init.lua: %s",
                          source.p ? lua_tostring(L, -1) : "not built in");
    lua_pushvalue(L, -2);
    lua_pushvalue(L, 1);
    where_watch(L);
    lua_call(L, 2, 0);
    return 0;
}

static void init(struct child *child, int fd, struct script_progress *progress, size_t memory_max)
{
    *child = (struct child){.fd = fd, .progress = progress, .memory_max = memory_max};
    buf_init(&child->resources, LIMIT_FRAME);
    buf_init(&child->frame, LIMIT_FRAME);
}

void child_refuse(int fd, const struct error *why)
{
    struct child child;
    init(&child, fd, NULL, 0);
    fail(&child, str_of(why->message));
}

void child_run(int fd, struct script_progress *progress, size_t memory_max)
{
    struct child child;
    struct error err = {0};
    init(&child, fd, progress, memory_max);
    struct value *question = request_receive(&child, &err);
    if (!question)
        _exit(CHILD_BROKEN);
    lua_State *L = lua_newstate(allocate, &child);
    *(struct child **) lua_getextraspace(L) = &child;
    lua_pushcfunction(L, to_message);
    lua_pushcfunction(L, evaluate);
    lua_pushlightuserdata(L, question);
    lua_pcall(L, 1, 0, 1);
    struct str message = STR("the recipe ended without a graph");
    if (lua_type(L, -1) == LUA_TSTRING)
        message.p = lua_tolstring(L, -1, &message.len);
    fail(&child, message);
}

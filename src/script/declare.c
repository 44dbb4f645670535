/* Logical ids: each is spoken for once, and gets its table. */
#include "script/declare.h"

static const char declaration_type[] = "declaration";

static bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static bool is_logical_id(struct str id)
{
    if (id.len == 0 || id.len > LIMIT_LOGICAL_ID || !is_letter(id.p[0]))
        return false;
    for (size_t i = 1; i < id.len; i++)
        if (!is_letter(id.p[i]) && !(id.p[i] >= '0' && id.p[i] <= '9'))
            return false;
    return true;
}

static struct str check_id(lua_State *L, int index, const char *shown)
{
    if (lua_type(L, index) != LUA_TSTRING)
        raise_text(L, "%s: expected a logical id first: %s \"Id\" { ... }", shown, shown);
    struct str id;
    id.p = lua_tolstring(L, index, &id.len);
    if (!is_logical_id(id))
        raise_text(L,
                   "%s: \"%.*s\" is no logical id: a letter, then letters and digits, at most %d",
                   shown, STR_ARG(str_slice(id, 0, 300)), LIMIT_LOGICAL_ID);
    return id;
}

static void check_new(lua_State *L, struct str address)
{
    const struct declared *other = map_get(&child_of(L)->declared, address);
    if (!other)
        return;
    raise_text(L, "%.*s is declared twice: also at %.*s", STR_ARG(address), STR_ARG(other->at));
}

struct declared *declare_push(lua_State *L, struct scope *scope, const struct resource_type *type,
                              const char *shown, int id_index)
{
    struct child *child = child_of(L);
    struct str id = check_id(L, id_index, shown);
    struct str prefix = scope->prefix;
    if (prefix.len + id.len > 4 * LIMIT_LOGICAL_ID)
        raise_text(L, "%s: the address %.*s... is too long", shown,
                   STR_ARG(str_slice(prefix, 0, 200)));
    struct str address =
        str_of(arena_printf(&child->arena, "%.*s%.*s", STR_ARG(prefix), STR_ARG(id)));
    check_new(L, address);
    struct declared *d = ARENA_NEW(&child->arena, struct declared);
    *d = (struct declared){scope,
                           type,
                           str_slice(address, prefix.len, address.len),
                           address,
                           str_copy(&child->arena, str_of(where_push(L))),
                           shown,
                           false,
                           child->latest};
    lua_pop(L, 1);
    child->latest = d;
    scope->used = true;
    map_set(&child->declared, address, d);
    struct declared **box = lua_newuserdatauv(L, sizeof(*box), 1);
    *box = d;
    luaL_setmetatable(L, declaration_type);
    return d;
}

/* A recipe's: upvalue 1 of the userdata is the function that evaluates it with the table. */
static int complete_recipe(lua_State *L)
{
    lua_getiuservalue(L, 1, 1);
    lua_pushvalue(L, 2);
    lua_call(L, 1, 1);
    return 1;
}

static const char stop_key;

/* host.before_declarations(f): f is called before the first one is completed */
static int before_declarations(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TFUNCTION);
    lua_settop(L, 1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &stop_key);
    return 0;
}

static void call_before(lua_State *L)
{
    if (child_of(L)->count == 0 && lua_rawgetp(L, LUA_REGISTRYINDEX, &stop_key) == LUA_TFUNCTION)
        lua_call(L, 0, 0);
}

static int declaration_call(lua_State *L)
{
    struct declared *d = *(struct declared **) luaL_checkudata(L, 1, declaration_type);
    if (lua_type(L, 2) != LUA_TTABLE)
        raise_text(L, "%s \"%.*s\": expected a table next, got %s", d->shown, STR_ARG(d->id),
                   luaL_typename(L, 2));
    if (d->complete)
        raise_text(L, "%.*s is declared twice: also at %.*s", STR_ARG(d->address), STR_ARG(d->at));
    d->complete = true;
    call_before(L);
    lua_settop(L, 2);
    if (!d->type)
        return complete_recipe(L);
    declare_resource(L, d, 2);
    return 1;
}

static int declaration_misused(lua_State *L)
{
    const struct declared *d = *(struct declared **) luaL_checkudata(L, 1, declaration_type);
    raise_text(L, "%.*s has no table yet: write %s \"%.*s\" { ... }", STR_ARG(d->address), d->shown,
               STR_ARG(d->id));
}

void declare_check_complete(lua_State *L)
{
    const struct declared *first = NULL;
    for (const struct declared *d = child_of(L)->latest; d; d = d->older)
        if (!d->complete)
            first = d;
    if (!first)
        return;
    lua_pushfstring(L, "%s: %s \"%s\" is left without its table: write %s \"%s\" { ... }",
                    first->at.p, first->shown, first->id.p, first->shown, first->id.p);
    lua_error(L);
}

/* ec2.VPC as a function of the id. Upvalues: scope, type, "ec2.VPC". */
static int construct(lua_State *L)
{
    declare_push(L, lua_touserdata(L, lua_upvalueindex(1)), lua_touserdata(L, lua_upvalueindex(2)),
                 lua_tostring(L, lua_upvalueindex(3)), 1);
    return 1;
}

/* "AWS::EC2::VPC" is ec2's VPC: the middle in lower case is the service. */
static bool type_is(const char *name, struct str service, struct str key)
{
    struct str rest = str_of(name), vendor = str_split(rest, ':', &rest);
    (void) vendor;
    rest = str_slice(rest, 1, rest.len);
    struct str middle = str_split(rest, ':', &rest);
    return str_equal_nocase(middle, service) && rest.p &&
           str_equal(str_slice(rest, 1, rest.len), key);
}

static const struct resource_type *find_type(struct str service, struct str key)
{
    const struct resource_type *type;
    for (size_t i = 0; (type = resource_type_at(i)); i++)
        if (type_is(resource_type_name(type), service, key))
            return type;
    return NULL;
}

/* host.constructor(scope, service, key) -> function or nil */
static int constructor(lua_State *L)
{
    struct scope *scope = lua_touserdata(L, 1);
    struct str service = str_of(luaL_checkstring(L, 2)), key = str_of(luaL_checkstring(L, 3));
    const struct resource_type *type = find_type(service, key);
    if (!type)
        return 0;
    lua_pushlightuserdata(L, scope);
    lua_pushlightuserdata(L, (void *) type);
    const char *shown = arena_printf(&child_of(L)->arena, "%s.%s", service.p, key.p);
    lua_pushstring(L, shown);
    lua_pushcclosure(L, construct, 3);
    return 1;
}

/* host.declare(scope, shown, id, evaluate) -> declaration of an instance */
static int declare_instance(lua_State *L)
{
    struct scope *scope = lua_touserdata(L, 1);
    const char *shown = str_dup(&child_of(L)->arena, str_of(luaL_checkstring(L, 2)));
    luaL_checktype(L, 4, LUA_TFUNCTION);
    declare_push(L, scope, NULL, shown, 3);
    lua_pushvalue(L, 4);
    lua_setiuservalue(L, -2, 1);
    return 1;
}

/* host.declared_any(scope) -> boolean */
static int declared_any(lua_State *L)
{
    const struct scope *scope = lua_touserdata(L, 1);
    lua_pushboolean(L, scope->used);
    return 1;
}

static int check_complete(lua_State *L)
{
    declare_check_complete(L);
    return 0;
}

static const luaL_Reg functions[] = {
    {"constructor", constructor},       {"declare", declare_instance},
    {"declared_any", declared_any},     {"before_declarations", before_declarations},
    {"check_complete", check_complete}, {NULL, NULL},
};

static const char *const misuses[] = {"__index", "__newindex", "__concat",
                                      "__len",   "__pairs",    "__eq"};

void declare_open(lua_State *L)
{
    luaL_newmetatable(L, declaration_type);
    lua_pushcfunction(L, declaration_call);
    lua_setfield(L, -2, "__call");
    for (size_t i = 0; i < ARRAY_LENGTH(misuses); i++) {
        lua_pushcfunction(L, declaration_misused);
        lua_setfield(L, -2, misuses[i]);
    }
    lua_pushstring(L, declaration_type);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
    luaL_setfuncs(L, functions, 0);
}

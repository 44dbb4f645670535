/* Deferred values: what may be done with them, and what to do instead of what may not. */
#include "script/deferred.h"

#include "engine/expr.h"
#include "script/instance.h"
#include "script/marshal.h"

static const char deferred_type[] = "deferred value";

const struct deferred *deferred_at(lua_State *L, int index)
{
    return luaL_testudata(L, index, deferred_type);
}

const char *deferred_why_no_value(lua_State *L, int index)
{
    if (deferred_at(L, index))
        return NULL;
    if (instance_at(L, index))
        return "is an instance of a recipe, which is no value: name one of its outputs";
    return "is a declaration without its table: write NAME \"Id\" { ... }";
}

/* Levels of lists and operators below v. Iterative use is bounded: v was made level by level. */
static unsigned depth_of(const struct value *v, unsigned bound)
{
    if (!v || bound == 0)
        return 0;
    if (v->kind == VALUE_DEFERRED)
        return 1 + depth_of(v->u.expr, bound - 1);
    unsigned deepest = 0;
    for (size_t i = 0; i < value_count(v); i++) {
        const struct value *item =
            v->kind == VALUE_LIST ? v->u.list.items[i] : v->u.map.members[i].value;
        unsigned depth = depth_of(item, bound - 1);
        deepest = depth > deepest ? depth : deepest;
    }
    return deepest + (v->kind == VALUE_LIST || v->kind == VALUE_MAP);
}

static struct deferred *push_new(lua_State *L, const struct value *v)
{
    struct child *child = child_of(L);
    child_account(child);
    struct deferred *d = lua_newuserdatauv(L, sizeof(*d), 0);
    *d = (struct deferred){v, NULL, depth_of(v, LIMIT_DEPTH)};
    if (d->depth >= LIMIT_DEPTH - 8)
        raise_text(L, "a value that is known only after apply is nested too deep");
    luaL_setmetatable(L, deferred_type);
    return d;
}

static struct value *expression(struct arena *a, const char *operator)
{
    struct value *expr = value_list(a);
    value_push(a, expr, value_text(a, operator));
    return expr;
}

void deferred_push(lua_State *L, const struct value *v)
{
    push_new(L, value_copy(&child_of(L)->arena, v));
}

void deferred_push_resource(lua_State *L, const struct declared *resource)
{
    struct arena *a = &child_of(L)->arena;
    struct value *expr = expression(a, "ref");
    value_push(a, expr, value_str(a, resource->address));
    push_new(L, value_deferred(a, expr))->resource = resource;
}

static struct str attribute_name(const void *ctx, size_t i)
{
    const struct attribute *attributes = ctx;
    return str_of(attributes[i].name); /* the last row has none */
}

static const struct attribute *find_attribute(const struct resource_type *type, struct str name)
{
    const struct attribute *a = resource_type_attributes(type);
    for (; a->name; a++)
        if (str_is(name, a->name))
            return a;
    return NULL;
}

static _Noreturn void raise_no_attribute(lua_State *L, const struct declared *r, struct str key)
{
    const struct attribute *attributes = resource_type_attributes(r->type);
    struct error err = {0};
    error_set(&err, ERROR_RECIPE, "%s has no attribute %.*s", resource_type_name(r->type),
              STR_ARG(str_slice(key, 0, 200)));
    struct str near = str_nearest(key, attribute_name, attributes);
    if (near.p)
        error_append(&err, " (did you mean %.*s?)", STR_ARG(near));
    else
        error_append(&err, attributes->name ? "; it has:" : "; used as a value it is its Ref");
    for (const struct attribute *a = attributes; !near.p && a->name; a++)
        error_append(&err, "%s %s", a == attributes ? "" : ",", a->name);
    raise_error(L, &err);
}

static int deferred_index(lua_State *L)
{
    const struct deferred *d = luaL_checkudata(L, 1, deferred_type);
    if (lua_type(L, 2) != LUA_TSTRING)
        raise_text(L, "a value that is known only after apply cannot be indexed; fn.select(0, "
                      "list) takes the "
                      "first item of a list");
    struct str key;
    key.p = lua_tolstring(L, 2, &key.len);
    if (!d->resource)
        raise_text(
            L,
            "a value that is known only after apply has no field %.*s; attributes are asked of the "
            "resource itself",
            STR_ARG(str_slice(key, 0, 200)));
    if (!find_attribute(d->resource->type, key))
        raise_no_attribute(L, d->resource, key);
    struct arena *a = &child_of(L)->arena;
    struct value *expr = expression(a, "att");
    value_push(a, expr, value_str(a, d->resource->address));
    value_push(a, expr, value_str(a, key));
    push_new(L, value_deferred(a, expr));
    return 1;
}

static void push_part(lua_State *L, struct value *parts, int index)
{
    struct arena *a = &child_of(L)->arena;
    int type = lua_type(L, index);
    if (type == LUA_TSTRING && lua_rawlen(L, index) == 0)
        return;
    if (type == LUA_TUSERDATA || type == LUA_TSTRING) {
        struct value *v = marshal_take(L, index, a, 0, "a part of a text");
        const struct value *expr = v->kind == VALUE_DEFERRED ? v->u.expr : NULL;
        if (!expr || !str_is(value_string(value_at(expr, 0)), "concat")) {
            value_push(a, parts, v);
            return;
        }
        for (size_t i = 1; i < value_count(expr); i++)
            value_push(a, parts, value_at(expr, i));
        return;
    }
    if (type != LUA_TNUMBER && type != LUA_TBOOLEAN)
        raise_text(L, "a %s cannot be joined to a text", lua_typename(L, type));
    lua_pushvalue(L, index);
    size_t len;
    const char *text = luaL_tolstring(L, -1, &len);
    value_push(a, parts, value_str(a, (struct str){text, len}));
    lua_pop(L, 2);
}

void deferred_push_text(lua_State *L, int index, int count)
{
    struct arena *a = &child_of(L)->arena;
    struct value *expr = expression(a, "concat");
    for (int i = 0; i < count; i++)
        push_part(L, expr, index + i);
    push_new(L, value_deferred(a, expr));
}

static int deferred_concat(lua_State *L)
{
    deferred_push_text(L, 1, 2);
    return 1;
}

static int deferred_tostring(lua_State *L)
{
    const struct deferred *d = luaL_checkudata(L, 1, deferred_type);
    struct buf text;
    buf_init(&text, 1024);
    expr_describe(&text, d->value);
    const char *kept = str_dup(child_scratch(child_of(L)), buf_str(&text));
    buf_release(&text);
    lua_pushfstring(L, "(%s, known after apply)", kept);
    return 1;
}

/* Two handles of one resource, or two equal expressions, are equal; two resources are not; beyond
 * that nobody knows. */
static int deferred_equal(lua_State *L)
{
    const struct deferred *a = deferred_at(L, 1), *b = deferred_at(L, 2);
    bool equal = a && b && value_equal(a->value, b->value);
    if (!equal && a && b && !(a->resource && b->resource))
        raise_text(L,
                   "whether two values that are known only after apply are equal is not known now");
    lua_pushboolean(L, equal);
    return 1;
}

static int refuse(lua_State *L)
{
    raise_text(L, "%s", lua_tostring(L, lua_upvalueindex(1)));
}

static const char no_arithmetic[] =
    "a value that is known only after apply cannot be calculated with; calculate with "
    "parameters and constants";
static const char no_order[] =
    "a value that is known only after apply cannot be compared; decide by a parameter";

static const struct {
    const char *event, *message;
} refusals[] = {
    {"__add", no_arithmetic},
    {"__sub", no_arithmetic},
    {"__mul", no_arithmetic},
    {"__div", no_arithmetic},
    {"__mod", no_arithmetic},
    {"__pow", no_arithmetic},
    {"__unm", no_arithmetic},
    {"__idiv", no_arithmetic},
    {"__band", no_arithmetic},
    {"__bor", no_arithmetic},
    {"__bxor", no_arithmetic},
    {"__shl", no_arithmetic},
    {"__shr", no_arithmetic},
    {"__bnot", no_arithmetic},
    {"__lt", no_order},
    {"__le", no_order},
    {"__len", "the length of a value that is known only after apply is not known now; fn.join, "
              "fn.select and fn.split "
              "work on lists that are not known yet"},
    {"__pairs", "a value that is known only after apply cannot be iterated; fn.join, fn.select and "
                "fn.split work on "
                "lists that are not known yet"},
    {"__call", "a value that is known only after apply cannot be called; has the resource got its "
               "table already?"},
    {"__newindex",
     "a resource cannot be changed after its declaration; write the property in its table"},
};

static const struct value *unknown(void *ctx, struct str address, struct str attribute)
{
    (void) ctx, (void) address, (void) attribute;
    return NULL;
}

/* A plain value when all arguments are known, a deferred one when not. Upvalue 1: the operator. */
static int apply_function(lua_State *L)
{
    struct arena *a = &child_of(L)->arena;
    const char *operator= lua_tostring(L, lua_upvalueindex(1));
    struct value *expr = expression(a, operator);
    for (int i = 1; i <= lua_gettop(L); i++)
        value_push(a, expr, marshal_take(L, i, a, 0, operator));
    const struct expr_scope nothing_known = {unknown, NULL, NULL};
    struct error err = {0};
    struct value *v = expr_resolve(a, value_deferred(a, expr), &nothing_known, &err);
    if (!v) {
        error_prefix(&err, "fn.%s", operator);
        raise_error(L, &err);
    }
    marshal_push(L, v);
    return 1;
}

static const char *const functions[] = {"join", "split", "select", "base64", "to_json", "cidr"};

static int push_secret(lua_State *L)
{
    struct arena *a = &child_of(L)->arena;
    struct value *expr = expression(a, "secret");
    value_push(a, expr, value_text(a, luaL_checkstring(L, 1)));
    push_new(L, value_deferred(a, expr));
    return 1;
}

static const luaL_Reg metamethods[] = {
    {"__index", deferred_index},
    {"__concat", deferred_concat},
    {"__eq", deferred_equal},
    {"__tostring", deferred_tostring},
    {NULL, NULL},
};

void deferred_open(lua_State *L)
{
    luaL_newmetatable(L, deferred_type);
    luaL_setfuncs(L, metamethods, 0);
    for (size_t i = 0; i < ARRAY_LENGTH(refusals); i++) {
        lua_pushstring(L, refusals[i].message);
        lua_pushcclosure(L, refuse, 1);
        lua_setfield(L, -2, refusals[i].event);
    }
    lua_pushstring(L, deferred_type);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
    lua_newtable(L);
    for (size_t i = 0; i < ARRAY_LENGTH(functions); i++) {
        lua_pushstring(L, functions[i]);
        lua_pushcclosure(L, apply_function, 1);
        lua_setfield(L, -2, functions[i]);
    }
    lua_setfield(L, -2, "fn");
    lua_pushcfunction(L, push_secret);
    lua_setfield(L, -2, "secret");
}

/* Completes a resource: AWS's keys are checked against its type, isoctl's own keys here, and both
 * are written into the document at once, so that a large recipe costs its text and no tree. */
#include "codec/json.h"
#include "script/declare.h"
#include "script/deferred.h"
#include "script/instance.h"
#include "script/marshal.h"

enum { NEST_MAX = 16 };

/* What is being gathered from one table. */
struct draft {
    struct declared *declared;
    struct arena *arena;
    struct value *properties, *entry, *needs;
    const char *what; /* "AWS::EC2::VPC VPC" */
};

static void need(struct draft *draft, struct str address)
{
    value_push(draft->arena, draft->needs, value_str(draft->arena, address));
}

static void need_instance(lua_State *L, struct draft *draft, const struct instance *instance)
{
    struct child *child = child_of(L);
    for (size_t i = instance->scope->first_resource; i < instance->scope->end_resource; i++)
        need(draft, child->order[i]->address);
}

static void gather_needs(lua_State *L, struct draft *draft, int index, unsigned depth);

static void gather_list(lua_State *L, struct draft *draft, int index, unsigned depth)
{
    lua_Integer length = marshal_list_length(L, index);
    if (length < 0)
        raise_text(L, "%s: depends_on: expected a list without holes of resources", draft->what);
    if (depth > NEST_MAX)
        raise_text(L, "%s: depends_on is nested too deep", draft->what);
    for (lua_Integer i = 1; i <= length; i++) {
        lua_rawgeti(L, index, i);
        gather_needs(L, draft, lua_gettop(L), depth + 1);
        lua_pop(L, 1);
    }
}

static void gather_needs(lua_State *L, struct draft *draft, int index, unsigned depth)
{
    const struct deferred *d = deferred_at(L, index);
    const struct instance *instance = instance_at(L, index);
    luaL_checkstack(L, 8, "depends_on");
    if (d && d->resource)
        need(draft, d->resource->address);
    else if (instance)
        need_instance(L, draft, instance);
    else if (lua_type(L, index) == LUA_TTABLE && !marshal_is_host_table(L, index))
        gather_list(L, draft, index, depth);
    else
        raise_text(
            L, "%s: depends_on: expected resources, instances of recipes, or lists of them, got %s",
            draft->what, d ? "an attribute (name the resource itself)" : luaL_typename(L, index));
}

/* In the order of their naming, each once. */
static struct value *without_duplicates(struct arena *a, const struct value *list)
{
    struct map seen;
    struct value *out = value_list(a);
    map_init(&seen);
    for (size_t i = 0; i < value_count(list); i++) {
        struct value *item = value_at(list, i);
        if (map_has(&seen, value_string(item)))
            continue;
        map_set(&seen, value_string(item), item);
        value_push(a, out, item);
    }
    map_release(&seen);
    return out;
}

static void take_depends_on(lua_State *L, struct draft *draft, const char *key, int index)
{
    draft->needs = value_list(draft->arena);
    gather_needs(L, draft, index, 0);
    value_put(draft->arena, draft->entry, key, without_duplicates(draft->arena, draft->needs));
}

static void take_flag(lua_State *L, struct draft *draft, const char *key, int index)
{
    if (lua_type(L, index) != LUA_TBOOLEAN)
        raise_text(L, "%s: %s: expected true or false, got %s", draft->what, key,
                   luaL_typename(L, index));
    value_put_bool(draft->arena, draft->entry, key, lua_toboolean(L, index));
}

static struct str property_name(const void *ctx, size_t i)
{
    return str_of(((const struct property *) ctx)[i].name);
}

static void check_property(lua_State *L, const struct draft *draft, struct str name)
{
    const struct property *all = resource_type_properties(draft->declared->type);
    if (property_find(all, name))
        return;
    struct str near = str_nearest(name, property_name, all);
    raise_text(L, "%s: ignore_changes: %s has no property %.*s%s%.*s%s", draft->what,
               resource_type_name(draft->declared->type), STR_ARG(str_slice(name, 0, 200)),
               near.p ? " (did you mean " : "", near.p ? (int) near.len : 0, near.p ? near.p : "",
               near.p ? "?)" : "");
}

static void take_names(lua_State *L, struct draft *draft, const char *key, int index)
{
    struct value *names = marshal_take(L, index, draft->arena, MARSHAL_KNOWN, key);
    if (value_is(names, VALUE_MAP) && value_count(names) == 0)
        names = value_list(draft->arena);
    if (!value_is(names, VALUE_LIST))
        raise_text(L, "%s: %s: expected a list of property names", draft->what, key);
    for (size_t i = 0; i < value_count(names); i++) {
        if (!value_is(value_at(names, i), VALUE_STRING))
            raise_text(L, "%s: %s: expected a list of property names", draft->what, key);
        check_property(L, draft, value_string(value_at(names, i)));
    }
    value_put(draft->arena, draft->entry, key, names);
}

static const struct own_key {
    const char *name;
    void (*take)(lua_State *L, struct draft *draft, const char *key, int index);
} own_keys[] = {
    {"depends_on", take_depends_on}, {"protect", take_flag}, {"retain", take_flag},
    {"ignore_changes", take_names},  {NULL, NULL},
};

static struct str own_key_name(const void *ctx, size_t i)
{
    return str_of(((const struct own_key *) ctx)[i].name);
}

static void take_own(lua_State *L, struct draft *draft, struct str key, int index)
{
    for (const struct own_key *own = own_keys; own->name; own++) {
        if (str_is(key, own->name)) {
            own->take(L, draft, own->name, index);
            return;
        }
    }
    struct str near = str_nearest(key, own_key_name, own_keys);
    if (near.p)
        raise_text(L, "%s: unknown key %.*s (did you mean %.*s?)", draft->what,
                   STR_ARG(str_slice(key, 0, 200)), STR_ARG(near));
    raise_text(
        L,
        "%s: unknown key %.*s: keys in lower case are isoctl's (depends_on, protect, retain, "
        "ignore_changes), properties are spelled as AWS spells them",
        draft->what, STR_ARG(str_slice(key, 0, 200)));
}

static void take_key(lua_State *L, struct draft *draft, int key_index, int value_index)
{
    if (lua_type(L, key_index) != LUA_TSTRING)
        raise_text(L, "%s: expected Property = value; a value stands without a property's name",
                   draft->what);
    struct str key;
    key.p = lua_tolstring(L, key_index, &key.len);
    if (key.len && key.p[0] >= 'a' && key.p[0] <= 'z') {
        take_own(L, draft, key, value_index);
        return;
    }
    struct value *v = marshal_take(L, value_index, draft->arena, 0,
                                   arena_printf(draft->arena, "%s: %s", draft->what, key.p));
    value_set(draft->arena, draft->properties, key, v);
}

/* Sorted afterwards, so that of several wrong properties the same one is told each time. */
static void take_keys(lua_State *L, struct draft *draft, int index)
{
    lua_pushnil(L);
    while (lua_next(L, index)) {
        take_key(L, draft, lua_gettop(L) - 1, lua_gettop(L));
        lua_pop(L, 1);
    }
    value_sort_keys(draft->properties);
}

static void append_entry(lua_State *L, struct child *child, const struct value *entry)
{
    if (child->resources.len)
        buf_addc(&child->resources, ',');
    json_write(&child->resources, entry, JSON_DEFERRED);
    if (child->resources.overflow)
        raise_text(L, "the recipe declares more than %d MiB of resources", LIMIT_FRAME >> 20);
}

static void append_order(lua_State *L, struct child *child, struct declared *d)
{
    if (child->count >= LIMIT_RESOURCES)
        raise_text(L, "a stack has at most %d resources", LIMIT_RESOURCES);
    child->order = arena_grow(&child->arena, child->order, &child->order_cap, child->count + 1,
                              sizeof(struct declared *));
    child->order[child->count++] = d;
}

void declare_resource(lua_State *L, struct declared *d, int index)
{
    struct child *child = child_of(L);
    struct arena *a = child_scratch(child);
    struct draft draft = {d, a, value_map(a), value_map(a), NULL, NULL};
    draft.what = arena_printf(a, "%s %s", resource_type_name(d->type), d->address.p);
    value_put_str(a, draft.entry, "address", d->address);
    value_put_text(a, draft.entry, "type", resource_type_name(d->type));
    value_put_str(a, draft.entry, "at", d->at);
    take_keys(L, &draft, index);
    struct error err = {0};
    struct value *checked = resource_check(a, d->type, draft.properties, &err);
    if (!checked) {
        error_prefix(&err, "%s", draft.what);
        raise_error(L, &err);
    }
    value_put(a, draft.entry, "properties", checked);
    append_order(L, child, d);
    append_entry(L, child, draft.entry);
    child_account(child);
    deferred_push_resource(L, d);
}

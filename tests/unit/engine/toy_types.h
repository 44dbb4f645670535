/* A resource layer of three toy types, so that the engine is tested on its own rules, in virtual
 * time.
 *
 *   Toy::Box   made at once; Size and Peer are changed in place, Colour, Parent and Name replace;
 * Name collides Toy::Slow  a Box that is pending for a while after its create and lingers after its
 * delete Toy::Tie   carries no tags: found by its natural key, Parent; one a parent
 *
 * These definitions stand in for src/resource, which is then not linked. Size is never set by the
 * create: what has one is half-made until it is updated. */
#ifndef ISOCTL_TESTS_TOY_TYPES_H
#define ISOCTL_TESTS_TOY_TYPES_H

#include "resource/resource.h"

struct resource_type {
    const char *name;
    bool slow, tie;
};

static const struct resource_type toy_types[] = {
    {"Toy::Box", false, false}, {"Toy::Slow", true, false}, {"Toy::Tie", false, true}};

static const struct property toy_properties[] = {{.name = "Name", .flags = PROPERTY_REPLACES},
                                                 {.name = "Colour", .flags = PROPERTY_REPLACES},
                                                 {.name = "Parent", .flags = PROPERTY_REPLACES},
                                                 {.name = "Size"},
                                                 {.name = "Peer"},
                                                 {0}};
static const struct attribute toy_attributes[] = {{"Ref", "Id"}, {0}};

static const char *const toy_gone[] = {"NotFound", NULL};
static const char *const toy_held[] = {"DependencyViolation", NULL};

const struct resource_type *resource_type_at(size_t i)
{
    return i < ARRAY_LENGTH(toy_types) ? &toy_types[i] : NULL;
}

const struct resource_type *resource_type_find(struct str name)
{
    for (size_t i = 0; i < ARRAY_LENGTH(toy_types); i++)
        if (str_is(name, toy_types[i].name))
            return &toy_types[i];
    return NULL;
}

const char *resource_type_name(const struct resource_type *t)
{
    return t->name;
}
const char *resource_type_service(const struct resource_type *t)
{
    return t ? "ec2" : "";
}
const char *resource_type_name_property(const struct resource_type *t)
{
    return t->tie ? NULL : "Name";
}
const char *resource_type_parent(const struct resource_type *t)
{
    return t ? NULL : "";
}
const char *resource_type_owner_property(const struct resource_type *t)
{
    return t ? NULL : "";
}
const char *resource_type_owner_type(const struct resource_type *t)
{
    return t ? NULL : "";
}
bool resource_type_settles(const struct resource_type *t, bool deleting)
{
    return t->slow || (deleting && t->slow);
}
int64_t resource_timeout_ms(const struct resource_type *t)
{
    return t->slow ? 120000 : 60000;
}

int64_t resource_poll_delay_ms(const struct resource_type *t, int attempt, bool deleting)
{
    return t->slow && !deleting && attempt ? 2000 : 1000;
}

const struct property *resource_type_properties(const struct resource_type *t)
{
    return t ? toy_properties : NULL;
}

const struct attribute *resource_type_attributes(const struct resource_type *t)
{
    return t ? toy_attributes : NULL;
}

const struct property *property_find(const struct property *list, struct str name)
{
    for (; list->name; list++)
        if (str_is(name, list->name))
            return list;
    return NULL;
}

struct value *resource_check(struct arena *a, const struct resource_type *t,
                             const struct value *properties, struct error *err)
{
    (void) t, (void) err;
    return value_copy(a, properties);
}

struct str resource_generate_name(struct arena *a, const struct resource_type *t, struct str stack,
                                  struct str address, struct str op_id)
{
    return t->tie ? STR("")
                  : str_of(arena_printf(a, "%.*s-%.*s-%.*s", STR_ARG(stack), STR_ARG(address),
                                        STR_ARG(op_id)));
}

int resource_create_call(struct arena *a, const struct resource_context *c,
                         const struct resource *r, struct resource_call *out, struct error *err)
{
    struct value *input = value_copy(a, r->properties);
    (void) err;
    value_remove(input, STR("Size"));
    value_put_str(a, input, "Name", r->name);
    value_put_text(a, input, "Type", r->type->name);
    if (!r->type->tie) {
        value_put_str(a, input, "Op", r->op_id);
        value_put_str(a, input, "Stack", c->stack_tag);
        value_put_str(a, input, "Address", r->address);
    }
    *out = (struct resource_call){.service = "toy", .operation = "Create", .input = input};
    return 0;
}

static void toy_fill(struct arena *a, struct resource *r, const struct value *thing)
{
    static const char *const members[] = {"Colour", "Parent", "Size", "Peer"};
    r->id = value_get_str(thing, "Id");
    r->name = value_get_str(thing, "Name");
    r->actual = value_map(a);
    for (size_t i = 0; i < ARRAY_LENGTH(members); i++)
        if (value_get(thing, members[i]))
            value_put(a, r->actual, members[i], value_get(thing, members[i]));
    if (!r->type->tie)
        value_put_str(a, r->actual, "Name", r->name);
    r->attributes = value_map(a);
    value_put_str(a, r->attributes, "Ref", r->id);
    r->status = (enum resource_status) value_get_int(thing, "Status", RESOURCE_READY);
    r->status_reason = value_get_str(thing, "Reason");
}

int resource_created(struct arena *a, const struct resource_context *c, struct resource *r,
                     const struct value *output, struct error *err)
{
    (void) c, (void) err;
    toy_fill(a, r, output);
    return 0;
}

int resource_answer_error(const struct resource_call *call, const struct value *output,
                          struct error *err)
{
    return call && output ? 0 : error_set(err, ERROR_INTERNAL, "no answer");
}

bool resource_create_remedy(struct arena *a, const struct resource *r, const struct error *e,
                            struct resource_call *out)
{
    (void) a, (void) r, (void) e, (void) out;
    return false;
}

void resource_diff(struct arena *a, const struct resource_context *c, const struct resource *r,
                   const struct value *ignore, struct resource_changes *out)
{
    (void) c, (void) ignore;
    out->items = ARENA_ARRAY(a, struct resource_change, ARRAY_LENGTH(toy_properties));
    for (const struct property *p = toy_properties; p->name; p++) {
        const struct value *to = value_get(r->properties, p->name),
                           *from = value_get(r->actual, p->name);
        bool was_set = value_get(r->applied, p->name);
        if ((!to && !was_set) || (!to && !from) || (to && from && value_equal(to, from)))
            continue;
        bool replaces = p->flags & PROPERTY_REPLACES;
        out->items[out->count++] =
            (struct resource_change){p->name, from, to, replaces, value_has_deferred(to)};
        out->replaces |= replaces;
        out->replace_reason = replaces ? p->name : out->replace_reason;
    }
}

static void toy_call(struct arena *a, struct resource_calls *out, struct resource_call call)
{
    out->items = arena_grow(a, out->items, &out->cap, out->count + 1, sizeof(call));
    out->items[out->count++] = call;
}

int resource_update_calls(struct arena *a, const struct resource_context *c,
                          const struct resource *r, const struct resource_changes *changes,
                          struct resource_calls *out, struct error *err)
{
    (void) c, (void) err;
    for (size_t i = 0; i < changes->count; i++) {
        struct value *input = value_map(a);
        value_put_str(a, input, "Id", r->id);
        value_put_text(a, input, "Property", changes->items[i].property);
        if (changes->items[i].to)
            value_put(a, input, "Value", value_copy(a, changes->items[i].to));
        toy_call(a, out,
                 (struct resource_call){.service = "toy", .operation = "Update", .input = input});
    }
    return 0;
}

int resource_delete_calls(struct arena *a, const struct resource_context *c,
                          const struct resource *r, struct resource_calls *out, struct error *err)
{
    struct value *input = value_map(a);
    (void) c, (void) err;
    value_put_str(a, input, "Id", r->id);
    toy_call(a, out,
             (struct resource_call){.service = "toy",
                                    .operation = "Delete",
                                    .input = input,
                                    .gone_codes = toy_gone,
                                    .retry_codes = toy_held});
    return 0;
}

const char *resource_collides(const struct resource *old, const struct resource *fresh)
{
    struct str name = value_get_str(old->properties, "Name");
    if (name.len && str_equal(name, value_get_str(fresh->properties, "Name")))
        return "explicit Name";
    bool same =
        value_equal(value_get(old->properties, "Parent"), value_get(fresh->properties, "Parent"));
    return old->type->tie && same ? "one tie a parent" : NULL;
}

struct resource_reader {
    struct arena *arena;
    const struct resource_type *type;
    const struct resource_query *query;
    struct resource_call call;
    struct resource_items items;
    struct map by_key; /* of what is known: id, operation id, or parent of a tie */
    bool asked;
};

static struct str toy_key(const struct resource *k)
{
    if (k->id.len)
        return k->id;
    return k->type->tie ? value_get_str(k->properties, "Parent") : k->op_id;
}

/* What has no id yet is looked for by name, too: whoever made that. */
static void toy_index(struct resource_reader *r, struct resource *k)
{
    map_set(&r->by_key, toy_key(k), k);
    if (!k->id.len && k->name.len)
        map_set(&r->by_key, k->name, k);
}

struct resource_reader *resource_reader_new(struct arena *a, const struct resource_type *t,
                                            const struct resource_query *query)
{
    struct resource_reader *r = ARENA_NEW(a, struct resource_reader);
    struct value *input = value_map(a);
    *r = (struct resource_reader){.arena = a, .type = t, .query = query};
    value_put_text(a, input, "Type", t->name);
    r->call = (struct resource_call){.service = "toy", .operation = "Describe", .input = input};
    for (size_t i = 0; i < query->known_count; i++)
        toy_index(r, query->known[i]);
    return r;
}

size_t resource_reader_round(struct resource_reader *r, const struct resource_call **calls)
{
    bool anything = r->query->known_count || r->query->discover;
    if (r->asked || !anything)
        return 0;
    r->asked = true;
    *calls = &r->call;
    return 1;
}

static struct resource *toy_match(const struct resource_reader *r, const struct value *thing)
{
    struct resource *k = map_get(&r->by_key, value_get_str(thing, "Id"));
    if (!k)
        k = map_get(&r->by_key, value_get_str(thing, r->type->tie ? "Parent" : "Op"));
    if (!k && !r->type->tie)
        k = map_get(&r->by_key, value_get_str(thing, "Name"));
    return k;
}

static void toy_item(struct resource_reader *r, const struct value *thing)
{
    struct resource_item item = {.found = {.type = r->type}};
    toy_fill(r->arena, &item.found, thing);
    item.found.op_id = value_get_str(thing, "Op");
    item.found.address = value_get_str(thing, "Address");
    item.matches = toy_match(r, thing);
    bool tagged = str_equal(value_get_str(thing, "Stack"), r->query->context->stack_tag);
    item.ours = tagged || (item.matches && (r->type->tie || item.matches->id.len));
    if (!item.matches && !(r->query->discover && item.ours))
        return;
    r->items.items =
        arena_grow(r->arena, r->items.items, &r->items.cap, r->items.count + 1, sizeof(item));
    r->items.items[r->items.count++] = item;
}

int resource_reader_answer(struct resource_reader *r, size_t i, const struct value *output,
                           const struct error *failure, struct error *err)
{
    (void) i;
    if (failure) {
        map_release(&r->by_key);
        *err = *failure;
        return -1;
    }
    const struct value *things = value_get(output, "Things");
    for (size_t k = 0; k < value_count(things); k++)
        toy_item(r, value_at(things, k));
    map_release(&r->by_key);
    return 0;
}

const struct resource_items *resource_reader_items(const struct resource_reader *r)
{
    return &r->items;
}

#endif

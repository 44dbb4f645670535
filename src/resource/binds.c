/* Inputs of calls, member by member, from where the tables say. */
#include "resource/descriptor.h"

#include "codec/json.h"

const struct resource_change *change_of(const struct resource_changes *changes,
                                        const char *property)
{
    for (size_t i = 0; changes && i < changes->count; i++)
        if (!strcmp(changes->items[i].property, property))
            return &changes->items[i];
    return NULL;
}

struct value *set_minus(struct arena *arena, const struct property *p, const struct value *a,
                        const struct value *b)
{
    struct value *rest = value_list(arena);
    struct property item = {.name = p->name, .kind = p->of, .fields = p->fields};
    for (size_t i = 0; i < value_count(a); i++) {
        bool found = false;
        for (size_t k = 0; k < value_count(b) && !found; k++)
            found = property_equal(arena, &item, value_at(a, i), value_at(b, k), NULL, false);
        if (!found)
            value_push(arena, rest, value_at(a, i));
    }
    return rest;
}

static struct str first_part(const char *path)
{
    struct str rest;
    return str_split(str_of(path), '.', &rest);
}

/* The property that a path ends in. */
static const struct property *property_at(const struct resource_type *type, const char *path)
{
    struct str rest = str_of(path), part = str_split(rest, '.', &rest);
    const struct property *p = property_find(type->properties, part);
    while (p && rest.p) {
        part = str_split(rest, '.', &rest);
        p = p->fields ? property_find(p->fields, part) : NULL;
    }
    return p;
}

static bool is_changed(const struct making *m, const char *path)
{
    char name[64];
    struct str first = first_part(path);
    snprintf(name, sizeof(name), "%.*s", STR_ARG(first));
    return !m->changes || change_of(m->changes, name);
}

static struct value *from_property(struct making *m, const struct resource_type *type,
                                   const struct bind *b)
{
    const struct property *p = property_at(type, b->source);
    struct value *v = path_get(m->arena, m->desired, b->source);
    if (b->kind == BIND_PROPERTY && !is_changed(m, b->source))
        return NULL;
    if (!v && b->kind == BIND_DEFAULTED)
        v = property_fallback(m->arena, p);
    return mapping_to_api(m->arena, type, p, v);
}

static struct value *from_set(struct making *m, const struct resource_type *type,
                              const struct bind *b)
{
    const struct property *p = property_at(type, b->source);
    const struct resource_change *c = change_of(m->changes, b->source);
    if (!c)
        return NULL;
    struct value *items = b->kind == BIND_ADDED ? set_minus(m->arena, p, c->to, c->from)
                                                : set_minus(m->arena, p, c->from, c->to);
    return value_count(items) ? mapping_to_api(m->arena, type, p, items) : NULL;
}

static struct value *from_actual(struct making *m, const struct resource_type *type,
                                 const struct bind *b)
{
    const struct resource *r = m->resource;
    const struct value *v = path_get(m->arena, r->actual, b->source);
    v = v ? v : path_get(m->arena, r->applied, b->source);
    v = v ? v : path_get(m->arena, r->properties, b->source);
    return mapping_to_api(m->arena, type, property_at(type, b->source), v);
}

static struct value *texts_of(struct arena *a, const char *source)
{
    struct str rest = str_of(source);
    struct value *list = value_list(a);
    while (rest.p)
        value_push(a, list, value_str(a, str_split(rest, ',', &rest)));
    return list;
}

static struct value *from_resource(struct making *m, const struct bind *b)
{
    struct arena *a = m->arena;
    const struct resource *r = m->resource;
    switch (b->kind) {
    case BIND_ID:
        return value_str(a, r->id);
    case BIND_IDS:
        return value_list_of(a, value_str(a, r->id));
    case BIND_NAME:
        return r->name.len ? value_str(a, r->name) : NULL;
    case BIND_ARN:
        return value_str(a, arn_of(a, r->type, m->context, r->id));
    case BIND_ATTRIBUTE:
        return value_get(r->attributes, b->source);
    case BIND_TOKEN:
        return value_str(a, r->op_id);
    case BIND_TAGS:
        return tags_for_create(m);
    case BIND_TEXT:
        return value_text(a, b->source);
    case BIND_TEXTS:
        return texts_of(a, b->source);
    case BIND_JSON:
        return json_parse(a, str_of(b->source), 0, "table", NULL);
    case BIND_TRUE:
        return value_bool(a, true);
    case BIND_EACH:
        return (struct value *) m->each;
    default:
        return NULL;
    }
}

static struct value *bound(struct making *m, const struct resource_type *type, const struct bind *b)
{
    switch (b->kind) {
    case BIND_PROPERTY:
    case BIND_ALWAYS:
    case BIND_DEFAULTED:
        return from_property(m, type, b);
    case BIND_ADDED:
    case BIND_REMOVED:
        return from_set(m, type, b);
    case BIND_ACTUAL:
        return from_actual(m, type, b);
    default:
        return from_resource(m, b);
    }
}

static bool is_sent(const struct making *m, const struct property *p)
{
    if (p->kind == PROPERTY_TAGS || (p->flags & PROPERTY_NOT_COMPARED))
        return false;
    return m->changes ? change_of(m->changes, p->name) != NULL : !(p->flags & PROPERTY_NOT_CREATED);
}

static void put_properties(struct making *m, const struct resource_type *type, struct value *input)
{
    char room[96];
    for (const struct property *p = type->properties; p->name; p++) {
        struct value *v = value_get(m->desired, p->name);
        if (v && is_sent(m, p))
            path_put(m->arena, input, property_api(type, p, room, sizeof(room)),
                     mapping_to_api(m->arena, type, p, v));
    }
}

struct value *binds_input(struct making *m, const struct resource_type *type,
                          const struct bind *binds)
{
    struct value *input = value_map(m->arena);
    char room[96];
    for (const struct bind *b = binds; b && b->kind; b++) {
        if (b->kind == BIND_PROPERTIES)
            put_properties(m, type, input);
        struct value *v =
            b->kind == BIND_NOTHING || b->kind == BIND_PROPERTIES ? NULL : bound(m, type, b);
        if (v)
            path_put(m->arena, input,
                     b->member
                         ? b->member
                         : property_api(type, property_at(type, b->source), room, sizeof(room)),
                     v);
    }
    return input;
}

struct resource_call *calls_add(struct making *m, const struct step *step, struct value *input)
{
    struct resource_calls *out = m->calls;
    out->items = arena_grow(m->arena, out->items, &out->cap, out->count + 1, sizeof(*out->items));
    struct resource_call *call = &out->items[out->count++];
    *call = (struct resource_call){
        .service = step->service ? step->service : m->resource->type->service,
        .operation = step->operation,
        .input = input,
        .gone_codes = step->gone_codes,
        .retry_codes = step->retry_codes,
        .retry_texts = step->retry_texts,
        .done_codes = step->done_codes,
        .what = step->what,
    };
    return call;
}

static bool is_due(struct making *m, const struct step *step)
{
    bool due = !step->on;
    for (const char *const *name = step->on; name && *name; name++)
        due = due || change_of(m->changes, *name);
    if (step->needs && !path_get(m->arena, m->desired, step->needs))
        return false;
    if (step->unless && path_get(m->arena, m->desired, step->unless))
        return false;
    return due;
}

void steps_run(struct making *m, const struct step *steps)
{
    const struct resource_type *type = m->resource->type;
    for (const struct step *s = steps; s && (s->operation || s->code); s++) {
        if (!is_due(m, s))
            continue;
        if (s->code) {
            s->code(m);
            continue;
        }
        struct value *input = binds_input(m, type, s->binds);
        if (type->shape)
            type->shape(m, s, input);
        calls_add(m, s, input);
    }
}

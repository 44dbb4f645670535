/* Values between CloudFormation's shape and the API's, led by the property table: member names,
 * kinds of scalars, JSON documents as text. */
#include "resource/descriptor.h"

#include "codec/json.h"
#include "codec/uri.h"

const char *property_api(const struct resource_type *type, const struct property *p, char *room,
                         size_t size)
{
    if (p->api || type->spelling == SPELL_AS_IS)
        return p->api ? p->api : p->name;
    snprintf(room, size, "%s", p->name);
    if (room[0] >= 'A' && room[0] <= 'Z')
        room[0] = (char) (room[0] - 'A' + 'a');
    return room;
}

static struct value *text_of(struct arena *a, const struct value *v)
{
    switch (v->kind) {
    case VALUE_BOOL:
        return value_text(a, v->u.boolean ? "true" : "false");
    case VALUE_INT:
        return value_textf(a, "%" PRId64, v->u.integer);
    case VALUE_DOUBLE:
        return value_textf(a, "%.15g", v->u.real);
    default:
        return (struct value *) v;
    }
}

static struct value *number_of(struct arena *a, const struct value *v, bool whole)
{
    int64_t i;
    double d;
    struct str s = value_string(v);
    if (value_is(v, VALUE_DOUBLE) && whole && v->u.real >= -9e15 && v->u.real <= 9e15 &&
        (double) (int64_t) v->u.real == v->u.real)
        return value_int(a, (int64_t) v->u.real);
    if (s.p && str_to_int(s, &i))
        return value_int(a, i);
    if (s.p && !whole && str_to_double(s, &d))
        return value_double(a, d);
    return (struct value *) v;
}

static struct value *boolean_of(struct arena *a, const struct value *v)
{
    struct str s = value_string(v);
    if (str_equal_nocase(s, STR("true")) || str_equal_nocase(s, STR("false")))
        return value_bool(a, s.len == 4);
    return (struct value *) v;
}

/* IAM answers documents percent-encoded. */
static struct str decoded(struct arena *a, struct str text)
{
    struct buf plain;
    if (!str_starts(text, "%"))
        return text;
    buf_init(&plain, LIMIT_HTTP_RESPONSE);
    if (uri_decode(&plain, text, false) && !plain.overflow)
        text = str_copy(a, buf_str(&plain));
    buf_release(&plain);
    return text;
}

struct value *json_tree(struct arena *a, const struct value *v)
{
    struct error ignored = {0};
    struct str text = value_string(v);
    if (!text.p)
        return (struct value *) v;
    struct value *tree = json_parse(a, decoded(a, text), 0, "document", &ignored);
    return tree ? tree : (struct value *) v;
}

struct value *property_fallback(struct arena *a, const struct property *p)
{
    struct error ignored = {0};
    return p->fallback ? json_parse(a, str_of(p->fallback), 0, p->name, &ignored) : NULL;
}

static struct value *scalar_of(struct arena *a, enum property_kind kind, const struct value *v)
{
    if (v->kind == VALUE_DEFERRED)
        return (struct value *) v;
    switch (kind) {
    case PROPERTY_STRING:
    case PROPERTY_ROLE:
        return text_of(a, v);
    case PROPERTY_INTEGER:
    case PROPERTY_DOUBLE:
        return number_of(a, v, kind == PROPERTY_INTEGER);
    case PROPERTY_BOOLEAN:
        return boolean_of(a, v);
    default:
        return (struct value *) v;
    }
}

static struct value *map_of(struct arena *a, const struct value *v)
{
    struct value *map = value_map(a);
    for (size_t i = 0; value_is(v, VALUE_MAP) && i < value_count(v); i++)
        value_set(a, map, v->u.map.members[i].key,
                  scalar_of(a, PROPERTY_STRING, v->u.map.members[i].value));
    return map;
}

struct travel {
    struct arena *arena;
    const struct resource_type *type;
    bool to_api;
};

static struct value *travel(const struct travel *, const struct property *, enum property_kind,
                            const struct value *);

static struct value *travel_fields(const struct travel *t, const struct property *fields,
                                   const struct value *v)
{
    struct value *out = value_map(t->arena);
    char room[96];
    if (!value_is(v, VALUE_MAP))
        return (struct value *) v;
    for (const struct property *f = fields; f->name; f++) {
        const char *api = property_api(t->type, f, room, sizeof(room));
        const struct value *inner = value_get(v, t->to_api ? f->name : api);
        if (inner)
            value_put(t->arena, out, t->to_api ? api : f->name, travel(t, f, f->kind, inner));
    }
    return out;
}

static struct value *travel_items(const struct travel *t, const struct property *p,
                                  const struct value *v)
{
    struct value *out = value_list(t->arena);
    if (!value_is(v, VALUE_LIST))
        return (struct value *) v;
    for (size_t i = 0; i < value_count(v); i++)
        value_push(t->arena, out, travel(t, p, p->of, value_at(v, i)));
    return out;
}

/* As deep as the table is, no deeper. */
static struct value *travel(const struct travel *t, const struct property *p,
                            enum property_kind kind, const struct value *v)
{
    switch (kind) {
    case PROPERTY_STRUCT:
        return travel_fields(t, p->fields, v);
    case PROPERTY_LIST:
    case PROPERTY_SET:
        return travel_items(t, p, v);
    case PROPERTY_MAP:
        return map_of(t->arena, v);
    case PROPERTY_JSON:
        if (!t->to_api)
            return json_tree(t->arena, v);
        return value_is(v, VALUE_STRING)
                   ? (struct value *) v
                   : value_str(t->arena, json_text(t->arena, v, JSON_COMPACT));
    default:
        return scalar_of(t->arena, kind, v);
    }
}

struct value *mapping_to_api(struct arena *a, const struct resource_type *type,
                             const struct property *p, const struct value *v)
{
    struct travel t = {a, type, true};
    return v ? travel(&t, p, p->kind, v) : NULL;
}

struct value *mapping_from_api(struct arena *a, const struct resource_type *type,
                               const struct property *p, const struct value *v)
{
    struct travel t = {a, type, false};
    return v ? travel(&t, p, p->kind, v) : NULL;
}

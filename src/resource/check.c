/* What a recipe may say of a resource: known properties, of the right kind, the required ones among
 * them. */
#include "resource/descriptor.h"

#include "codec/json.h"

enum { PATH_MAX_LENGTH = 1024 };

struct checking {
    struct arena *arena;
    const struct resource_type *type;
    struct buf path;
    struct error *err;
};

static struct value *check_kind(struct checking *, const struct property *, enum property_kind,
                                const struct value *);

static const char *kind_words(enum property_kind kind)
{
    static const char *const words[] = {
        [PROPERTY_STRING] = "a text",
        [PROPERTY_INTEGER] = "a whole number",
        [PROPERTY_DOUBLE] = "a number",
        [PROPERTY_BOOLEAN] = "true or false",
        [PROPERTY_STRUCT] = "a table",
        [PROPERTY_LIST] = "a list",
        [PROPERTY_SET] = "a list",
        [PROPERTY_MAP] = "a table",
        [PROPERTY_JSON] = "a document (a table, or JSON text)",
        [PROPERTY_TAGS] = "a list of { Key =, Value = }",
        [PROPERTY_ROLE] = "a text",
    };
    return words[kind];
}

static struct value *refuse_kind(struct checking *c, enum property_kind kind, const struct value *v)
{
    error_set(c->err, ERROR_INPUT, "%s must be %s, not a %s", buf_text(&c->path), kind_words(kind),
              value_kind_name(v->kind));
    return NULL;
}

static struct str candidate(const void *ctx, size_t i)
{
    const struct property *list = ctx;
    return list[i].name ? str_of(list[i].name) : (struct str){NULL, 0};
}

static void refuse_unknown(struct checking *c, const struct property *fields, struct str key)
{
    struct str near = str_nearest(key, candidate, fields);
    error_set(c->err, ERROR_INPUT, "%s.%.*s is no property of %s", buf_text(&c->path),
              STR_ARG(str_slice(key, 0, key.len < 100 ? key.len : 100)), c->type->name);
    if (near.p)
        error_append(c->err, " (did you mean %.*s?)", STR_ARG(near));
}

static int check_known(struct checking *c, const struct property *fields, const struct value *v)
{
    for (size_t i = 0; i < value_count(v); i++)
        if (!property_find(fields, v->u.map.members[i].key)) {
            refuse_unknown(c, fields, v->u.map.members[i].key);
            return -1;
        }
    return 0;
}

/* An empty table may be meant as a list or as a map. */
static bool is_void(const struct value *v)
{
    return (v->kind == VALUE_LIST || v->kind == VALUE_MAP) && !value_count(v);
}

static struct value *check_fields(struct checking *c, const struct property *fields,
                                  const struct value *v)
{
    struct value *out = value_map(c->arena);
    size_t mark = c->path.len;
    if (v->kind != VALUE_MAP && !is_void(v))
        return refuse_kind(c, PROPERTY_STRUCT, v);
    if (check_known(c, fields, v))
        return NULL;
    for (const struct property *f = fields; f->name; f++) {
        const struct value *inner = v->kind == VALUE_MAP ? value_get(v, f->name) : NULL;
        if (!inner || inner->kind == VALUE_NULL) {
            if (!(f->flags & PROPERTY_REQUIRED))
                continue;
            error_set(c->err, ERROR_INPUT, "%s.%s is required (%s)", buf_text(&c->path), f->name,
                      kind_words(f->kind));
            return NULL;
        }
        buf_addf(&c->path, ".%s", f->name);
        struct value *checked = check_kind(c, f, f->kind, inner);
        buf_truncate(&c->path, mark);
        if (!checked)
            return NULL;
        value_put(c->arena, out, f->name, checked);
    }
    return out;
}

static struct value *check_items(struct checking *c, const struct property *p,
                                 const struct value *v)
{
    struct value *out = value_list(c->arena);
    size_t mark = c->path.len;
    if (v->kind != VALUE_LIST && !is_void(v))
        return refuse_kind(c, p->kind, v);
    for (size_t i = 0; i < value_count(v); i++) {
        buf_addf(&c->path, "[%zu]", i + 1);
        struct value *item = check_kind(c, p, p->of, value_at(v, i));
        buf_truncate(&c->path, mark);
        if (!item)
            return NULL;
        value_push(c->arena, out, item);
    }
    return out;
}

static struct value *check_map(struct checking *c, const struct value *v)
{
    struct property text = {.kind = PROPERTY_STRING};
    struct value *out = value_map(c->arena);
    size_t mark = c->path.len;
    if (v->kind != VALUE_MAP && !is_void(v))
        return refuse_kind(c, PROPERTY_MAP, v);
    for (size_t i = 0; i < value_count(v); i++) {
        const struct value_member *m = &v->u.map.members[i];
        buf_addf(&c->path, ".%.*s", STR_ARG(m->key));
        struct value *inner = check_kind(c, &text, PROPERTY_STRING, m->value);
        buf_truncate(&c->path, mark);
        if (!inner)
            return NULL;
        value_set(c->arena, out, m->key, inner);
    }
    return out;
}

static struct value *check_document(struct checking *c, const struct value *v)
{
    struct error err = {0};
    if (v->kind == VALUE_MAP || v->kind == VALUE_LIST)
        return value_copy(c->arena, v);
    if (v->kind != VALUE_STRING)
        return refuse_kind(c, PROPERTY_JSON, v);
    if (json_parse(c->arena, v->u.string, 0, "it", &err))
        return value_copy(c->arena, v);
    error_set(c->err, ERROR_INPUT, "%s holds no JSON document: %s", buf_text(&c->path),
              err.message);
    return NULL;
}

static int check_tag_keys(struct checking *c, const struct value *tags)
{
    const struct value *map = tags_map(c->arena, tags);
    for (size_t i = 0; i < value_count(tags); i++) {
        struct str key = value_get_str(value_at(tags, i), "Key");
        if (!tag_is_reserved(key))
            continue;
        return error_set(c->err, ERROR_INPUT,
                         "%s may not hold %.*s: keys that begin with isoctl: or aws: are reserved",
                         buf_text(&c->path), STR_ARG(key));
    }
    if (value_count(map) == value_count(tags))
        return 0;
    return error_set(c->err, ERROR_INPUT, "%s holds one key twice", buf_text(&c->path));
}

static const struct property fields_of_tags[] = {{.name = "Key", .flags = PROPERTY_REQUIRED},
                                                 {.name = "Value", .flags = PROPERTY_REQUIRED},
                                                 {0}};

static struct value *check_tags(struct checking *c, const struct value *v)
{
    struct property list = {
        .name = "Tags", .kind = PROPERTY_LIST, .of = PROPERTY_STRUCT, .fields = fields_of_tags};
    struct value *tags = check_items(c, &list, v);
    return tags && !check_tag_keys(c, tags) ? tags : NULL;
}

static struct str text_of(struct arena *a, const struct value *v)
{
    if (v->kind == VALUE_INT)
        return str_of(arena_printf(a, "%" PRId64, v->u.integer));
    return value_string(v);
}

static int check_allowed(struct checking *c, const struct property *p, const struct value *v)
{
    struct str text = text_of(c->arena, v);
    if (!p->allowed || !text.p)
        return 0;
    for (const char *const *one = p->allowed; *one; one++)
        if (str_is(text, *one))
            return 0;
    error_set(c->err, ERROR_INPUT, "%s may not be %.*s; allowed:", buf_text(&c->path),
              STR_ARG(str_slice(text, 0, text.len < 100 ? text.len : 100)));
    for (const char *const *one = p->allowed; *one; one++)
        error_append(c->err, "%s %s", one == p->allowed ? "" : ",", *one);
    return -1;
}

static bool fits(enum property_kind kind, const struct value *v)
{
    switch (kind) {
    case PROPERTY_INTEGER:
        return v->kind == VALUE_INT;
    case PROPERTY_DOUBLE:
        return v->kind == VALUE_INT || v->kind == VALUE_DOUBLE;
    case PROPERTY_BOOLEAN:
        return v->kind == VALUE_BOOL;
    default:
        return v->kind == VALUE_STRING;
    }
}

static struct value *check_scalar(struct checking *c, const struct property *p,
                                  enum property_kind kind, const struct value *v)
{
    struct property plain = {.name = p->name, .kind = kind};
    struct value *scalar = mapping_from_api(c->arena, c->type, &plain, v);
    if (!fits(kind, scalar))
        return refuse_kind(c, kind, v);
    return check_allowed(c, p, scalar) ? NULL : value_copy(c->arena, scalar);
}

/* As deep as the tables are; documents were bounded where they came in. */
static struct value *check_kind(struct checking *c, const struct property *p,
                                enum property_kind kind, const struct value *v)
{
    if (v->kind == VALUE_DEFERRED)
        return value_copy(c->arena, v);
    switch (kind) {
    case PROPERTY_STRUCT:
        return check_fields(c, p->fields, v);
    case PROPERTY_LIST:
    case PROPERTY_SET:
        return check_items(c, p, v);
    case PROPERTY_MAP:
        return check_map(c, v);
    case PROPERTY_JSON:
        return check_document(c, v);
    case PROPERTY_TAGS:
        return check_tags(c, v);
    default:
        return check_scalar(c, p, kind, v);
    }
}

static int check_supported(const struct resource_type *type, const struct value *properties,
                           struct error *err)
{
    for (const struct unsupported *u = type->unsupported; u && u->property; u++)
        if (value_get(properties, u->property))
            return error_set(err, ERROR_INPUT, "Properties.%s is not supported: %s", u->property,
                             u->sentence);
    return 0;
}

static int check_one_of(const struct resource_type *type, const struct value *properties,
                        struct error *err)
{
    if (!type->one_of)
        return 0;
    for (const char *const *name = type->one_of; *name; name++)
        if (value_get(properties, *name))
            return 0;
    error_set(err, ERROR_INPUT, "Properties.%s is required", type->one_of[0]);
    for (const char *const *name = type->one_of + 1; *name; name++)
        error_append(err, ", or %s", *name);
    return -1;
}

struct value *resource_check(struct arena *a, const struct resource_type *type,
                             const struct value *properties, struct error *err)
{
    struct checking c = {.arena = a, .type = type, .err = err};
    struct value *none = value_map(a), *checked = NULL;
    buf_init(&c.path, PATH_MAX_LENGTH);
    buf_adds(&c.path, "Properties");
    if (!check_supported(type, properties, err))
        checked = check_fields(&c, type->properties, properties ? properties : none);
    buf_release(&c.path);
    return checked && !check_one_of(type, checked, err) ? checked : NULL;
}

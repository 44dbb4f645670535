/* Is what AWS shows what was wanted? Each kind of property has its own equality. */
#include "resource/descriptor.h"

struct comparison {
    struct arena *arena;
    bool lenient;
};

static bool equal_kind(const struct comparison *, const struct property *, enum property_kind,
                       const struct value *wanted, const struct value *shown,
                       const struct value *applied);

static bool is_empty(const struct value *v)
{
    bool holds = value_is(v, VALUE_LIST) || value_is(v, VALUE_MAP);
    return !v || v->kind == VALUE_NULL || (holds && !value_count(v)) ||
           (value_string(v).p && !value_string(v).len);
}

static struct value *canonical(struct arena *, const struct value *);

static int by_value(const void *a, const void *b)
{
    return value_compare(*(struct value *const *) a, *(struct value *const *) b);
}

/* Lists of texts in policies are sets, and one alone may stand without its list. */
static struct value *canonical_list(struct arena *a, const struct value *v)
{
    struct value *out = value_list(a);
    bool texts = true;
    for (size_t i = 0; i < value_count(v); i++) {
        struct value *item = canonical(a, value_at(v, i));
        texts = texts && value_is(item, VALUE_STRING);
        value_push(a, out, item);
    }
    if (texts && value_count(out) == 1)
        return value_at(out, 0);
    if (texts && value_count(out))
        qsort(out->u.list.items, out->u.list.count, sizeof(struct value *), by_value);
    return out;
}

static struct value *canonical(struct arena *a, const struct value *v)
{
    if (v->kind == VALUE_LIST)
        return canonical_list(a, v);
    if (v->kind == VALUE_BOOL)
        return value_text(a, v->u.boolean ? "true" : "false");
    if (v->kind == VALUE_INT)
        return value_textf(a, "%" PRId64, v->u.integer);
    if (v->kind != VALUE_MAP)
        return (struct value *) v;
    struct value *out = value_map(a);
    for (size_t i = 0; i < value_count(v); i++)
        value_set(a, out, v->u.map.members[i].key, canonical(a, v->u.map.members[i].value));
    return out;
}

static bool equal_documents(struct arena *a, const struct value *x, const struct value *y)
{
    return value_equal(canonical(a, json_tree(a, x)), canonical(a, json_tree(a, y)));
}

static bool is_revision(struct str s)
{
    int64_t number;
    return str_to_int(s, &number) && number > 0;
}

/* "arn:...:role/path/name" is what "name" means; "...task-definition/family:3" is "family:3", and
 * "family", its latest. */
static bool arn_ends_in(struct str arn, struct str name)
{
    if (!str_starts(arn, "arn:") || arn.len <= name.len || !name.len)
        return false;
    struct str tail = str_slice(arn, arn.len - name.len, arn.len);
    if (str_equal(tail, name))
        return arn.p[arn.len - name.len - 1] == '/';
    size_t colon = arn.len;
    while (colon && arn.p[colon - 1] != ':')
        colon--;
    bool task = str_find_str(arn, STR(":task-definition/")) >= 0;
    return task && colon && is_revision(str_slice(arn, colon, arn.len)) &&
           arn_ends_in(str_slice(arn, 0, colon - 1), name);
}

static bool equal_roles(const struct value *x, const struct value *y)
{
    struct str a = value_string(x), b = value_string(y);
    return str_equal(a, b) || arn_ends_in(a, b) || arn_ends_in(b, a);
}

static bool equal_scalars(const struct value *x, const struct value *y)
{
    return value_equal(x, y);
}

static bool equal_fields(const struct comparison *c, const struct property *fields,
                         const struct value *wanted, const struct value *shown,
                         const struct value *applied)
{
    for (const struct property *f = fields; f->name; f++) {
        const struct value *w = value_get(wanted, f->name);
        if (w &&
            !equal_kind(c, f, f->kind, w, value_get(shown, f->name), value_get(applied, f->name)))
            return false;
    }
    return true;
}

static bool equal_lists(const struct comparison *c, const struct property *p,
                        const struct value *wanted, const struct value *shown,
                        const struct value *applied)
{
    size_t n = value_count(wanted);
    struct property item = {.name = p->name, .kind = p->of, .fields = p->fields};
    if (n != value_count(shown))
        return false;
    for (size_t i = 0; i < n; i++) {
        const struct value *was = value_count(applied) == n ? value_at(applied, i) : NULL;
        if (!equal_kind(c, &item, item.kind, value_at(wanted, i), value_at(shown, i), was))
            return false;
    }
    return true;
}

static bool take_match(const struct comparison *c, const struct property *item,
                       const struct value *wanted, const struct value *shown,
                       const struct value *was, bool *taken)
{
    for (size_t i = 0; i < value_count(shown); i++)
        if (!taken[i] && equal_kind(c, item, item->kind, wanted, value_at(shown, i), was)) {
            taken[i] = true;
            return true;
        }
    return false;
}

static bool equal_sets(const struct comparison *c, const struct property *p,
                       const struct value *wanted, const struct value *shown,
                       const struct value *applied)
{
    size_t n = value_count(wanted);
    struct property item = {.name = p->name, .kind = p->of, .fields = p->fields};
    if (n != value_count(shown))
        return false;
    bool *taken = ARENA_ARRAY(c->arena, bool, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct value *was = value_count(applied) == n ? value_at(applied, i) : NULL;
        if (!take_match(c, &item, value_at(wanted, i), shown, was, taken))
            return false;
    }
    return true;
}

/* What AWS does not show cannot be compared: what was last applied counts. */
static bool equal_unshown(const struct comparison *c, const struct property *p,
                          enum property_kind kind, const struct value *wanted,
                          const struct value *applied)
{
    struct comparison known = {c->arena, false};
    if (is_empty(wanted))
        return true;
    if (applied)
        return equal_kind(&known, p, kind, wanted, applied, NULL);
    struct value *fallback = property_fallback(c->arena, p);
    return c->lenient || (fallback && equal_kind(&known, p, kind, wanted, fallback, NULL));
}

static bool equal_kind(const struct comparison *c, const struct property *p,
                       enum property_kind kind, const struct value *wanted,
                       const struct value *shown, const struct value *applied)
{
    if (!wanted || is_empty(wanted))
        return is_empty(shown);
    if (!shown || shown->kind == VALUE_NULL)
        return equal_unshown(c, p, kind, wanted, applied);
    if (wanted->kind == VALUE_DEFERRED || shown->kind == VALUE_DEFERRED)
        return value_equal(wanted, shown);
    switch (kind) {
    case PROPERTY_STRUCT:
        return equal_fields(c, p->fields, wanted, shown, applied);
    case PROPERTY_LIST:
        return equal_lists(c, p, wanted, shown, applied);
    case PROPERTY_SET:
        return equal_sets(c, p, wanted, shown, applied);
    case PROPERTY_JSON:
        return equal_documents(c->arena, wanted, shown);
    case PROPERTY_ROLE:
        return equal_roles(wanted, shown);
    default:
        return equal_scalars(wanted, shown);
    }
}

bool property_equal(struct arena *a, const struct property *p, const struct value *wanted,
                    const struct value *shown, const struct value *applied, bool lenient)
{
    struct comparison c = {a, lenient};
    return equal_kind(&c, p, p->kind, wanted, shown, applied);
}

/* The three-way difference of one resource: what is wanted, what was last applied, what is. */
#include "resource/descriptor.h"

struct differing {
    struct arena *arena;
    const struct resource *resource;
    const struct value *desired, *actual;
    struct resource_changes *out;
};

static bool is_ignored(const struct value *ignore, const char *name)
{
    for (size_t i = 0; i < value_count(ignore); i++)
        if (str_is(value_string(value_at(ignore, i)), name))
            return true;
    return false;
}

static bool is_empty(const struct value *v)
{
    bool holds = value_is(v, VALUE_LIST) || value_is(v, VALUE_MAP);
    return !v || (holds && !value_count(v)) || (value_string(v).p && !value_string(v).len);
}

/* A nested member may force replacement though its owner does not. */
static bool inner_replaces(struct arena *a, const struct property *p,
                           const struct resource_change *c)
{
    for (const struct property *f = p->kind == PROPERTY_STRUCT ? p->fields : NULL; f && f->name;
         f++) {
        const struct value *to = value_get(c->to, f->name), *from = value_get(c->from, f->name);
        if ((f->flags & PROPERTY_REPLACES) && to && !property_equal(a, f, to, from, NULL, true))
            return true;
    }
    return false;
}

static void add_change(struct differing *d, const struct property *p, const struct value *from,
                       const struct value *to)
{
    struct resource_changes *out = d->out;
    const struct resource_type *type = d->resource->type;
    struct resource_change c = {
        .property = p->name, .from = from, .to = to, .unknown = value_has_deferred(to)};
    c.replaces = (p->flags & PROPERTY_REPLACES) || inner_replaces(d->arena, p, &c);
    if (c.replaces && type->stays && type->stays(&c))
        c.replaces = false;
    if (c.replaces && !out->replaces) {
        out->replaces = true;
        out->replace_reason = p->name;
    }
    out->items = arena_grow(d->arena, out->items, &out->cap, out->count + 1, sizeof(c));
    out->items[out->count++] = c;
}

static void compare_removed(struct differing *d, const struct property *p,
                            const struct value *shown, const struct value *applied)
{
    const struct value *from = shown ? shown : applied, *to = property_fallback(d->arena, p);
    if (p->flags & PROPERTY_KEPT)
        return;
    if (to ? property_equal(d->arena, p, to, from, NULL, false) : is_empty(from))
        return;
    add_change(d, p, from, to);
}

/* Something inside was taken out of the recipe, and AWS still shows it as it was applied. */
static bool lost_a_part(struct differing *d, const struct property *p, const struct value *wanted,
                        const struct value *shown, const struct value *applied)
{
    struct arena *a = d->arena;
    if (!applied ||
        (p->kind != PROPERTY_STRUCT && p->kind != PROPERTY_LIST && p->kind != PROPERTY_SET))
        return false;
    return !property_equal(a, p, applied, wanted, NULL, false) &&
           property_equal(a, p, wanted, applied, NULL, false) &&
           property_equal(a, p, applied, shown ? shown : applied, applied, true);
}

static struct value *told(struct arena *, const struct property *, enum property_kind,
                          const struct value *shown, const struct value *wanted,
                          const struct value *applied);

static struct value *told_fields(struct arena *a, const struct property *fields,
                                 const struct value *shown, const struct value *wanted,
                                 const struct value *applied)
{
    struct value *out = value_map(a);
    for (const struct property *f = fields; f->name; f++) {
        const struct value *v = value_get(shown, f->name), *w = value_get(wanted, f->name);
        const struct value *was = value_get(applied, f->name);
        if (v && (w || was))
            value_put(a, out, f->name, told(a, f, f->kind, v, w, was));
    }
    return out;
}

/* Of what AWS shows that which the recipe speaks of or spoke of: its additions are nobody's
 * difference. */
static struct value *told(struct arena *a, const struct property *p, enum property_kind kind,
                          const struct value *shown, const struct value *wanted,
                          const struct value *applied)
{
    bool items = (kind == PROPERTY_LIST || kind == PROPERTY_SET) && p->of == PROPERTY_STRUCT;
    if (kind == PROPERTY_STRUCT && value_is(shown, VALUE_MAP))
        return told_fields(a, p->fields, shown, wanted, applied);
    if (!items || !value_is(shown, VALUE_LIST) || value_count(shown) != value_count(wanted))
        return (struct value *) shown;
    struct value *out = value_list(a);
    for (size_t i = 0; i < value_count(shown); i++)
        value_push(a, out,
                   told_fields(a, p->fields, value_at(shown, i), value_at(wanted, i),
                               value_at(applied, i)));
    return out;
}

static void compare_wanted(struct differing *d, const struct property *p,
                           const struct value *wanted, const struct value *shown,
                           const struct value *applied)
{
    bool lenient = p->flags & PROPERTY_REPLACES;
    bool same = property_equal(d->arena, p, wanted, shown, applied, lenient);
    if (!value_has_deferred(wanted) && same && !lost_a_part(d, p, wanted, shown, applied))
        return;
    if (value_has_deferred(wanted) && !shown && applied && value_equal(wanted, applied))
        return;
    if (!shown)
        add_change(d, p, applied, wanted);
    else if (lenient || p->kind != PROPERTY_SET)
        add_change(d, p, told(d->arena, p, p->kind, shown, wanted, applied), wanted);
    else
        add_change(d, p, shown, wanted);
}

/* The user's tags and the stack's; those of others stay. */
static void compare_tags(struct differing *d, const struct property *p)
{
    struct arena *a = d->arena;
    const struct resource *r = d->resource;
    const struct value *list = value_get(d->actual, "Tags"), *wanted = tags_wanted(a, r);
    const struct value *was = tags_map(a, value_get(r->applied, "Tags"));
    const struct value *shown = list ? tags_map(a, list) : was;
    bool differs = false;
    for (size_t i = 0; i < value_count(wanted); i++) {
        const struct value_member *m = &wanted->u.map.members[i];
        differs = differs || !value_equal(value_find(shown, m->key), m->value);
    }
    for (size_t i = 0; i < value_count(was); i++) {
        struct str key = was->u.map.members[i].key;
        differs = differs || (!value_find(wanted, key) && value_find(shown, key));
    }
    if (differs)
        add_change(d, p, shown, wanted);
}

static void compare(struct differing *d, const struct property *p)
{
    const struct value *wanted = value_get(d->desired, p->name),
                       *applied = value_get(d->resource->applied, p->name);
    const struct value *shown = value_get(d->actual, p->name);
    if (p->kind == PROPERTY_TAGS)
        compare_tags(d, p);
    else if (wanted)
        compare_wanted(d, p, wanted, shown, applied);
    else if (applied)
        compare_removed(d, p, shown, applied);
}

void resource_diff(struct arena *a, const struct resource_context *context,
                   const struct resource *r, const struct value *ignore,
                   struct resource_changes *out)
{
    struct value *desired = r->properties, *actual = r->actual;
    (void) context;
    if (r->type->view)
        r->type->view(a, r, &desired, &actual);
    struct differing d = {a, r, desired, actual, out};
    *out = (struct resource_changes){0};
    for (const struct property *p = r->type->properties; p->name; p++)
        if (!(p->flags & PROPERTY_NOT_COMPARED) && !is_ignored(ignore, p->name))
            compare(&d, p);
}

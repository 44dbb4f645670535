/* The calls that remove a difference. */
#include "resource/descriptor.h"

/* A member that was taken out of a structure goes back to its default: AWS would keep what it is
 * not told of. */
static struct value *completed(struct arena *a, const struct property *p, const struct value *to,
                               const struct value *from)
{
    if (p->kind != PROPERTY_STRUCT || !value_is(to, VALUE_MAP))
        return (struct value *) to;
    struct value *full = value_map(a);
    for (const struct property *f = p->fields; f->name; f++) {
        const struct value *v = value_get(to, f->name), *was = value_get(from, f->name);
        if (!v && was)
            v = property_fallback(a, f);
        if (v)
            value_put(a, full, f->name, completed(a, f, v, was));
    }
    return full;
}

/* What is wanted once the changes are made; what was taken away without a default is absent. */
static struct value *desired_of(struct arena *a, const struct resource *r,
                                const struct resource_changes *changes)
{
    struct value *desired = value_map(a);
    for (const struct property *p = r->type->properties; p->name; p++) {
        const struct resource_change *c = change_of(changes, p->name);
        const struct value *v = value_get(r->properties, p->name);
        if (c && c->to)
            v = completed(a, p, c->to, c->from);
        if (v)
            value_put(a, desired, p->name, (struct value *) v);
    }
    return desired;
}

int resource_update_calls(struct arena *a, const struct resource_context *context,
                          const struct resource *r, const struct resource_changes *changes,
                          struct resource_calls *out, struct error *err)
{
    if (value_has_deferred(r->properties))
        return error_set(err, ERROR_INTERNAL, "a property of %.*s is not known yet",
                         STR_ARG(r->address));
    struct making m = {.arena = a,
                       .context = context,
                       .resource = r,
                       .desired = desired_of(a, r, changes),
                       .changes = changes,
                       .calls = out};
    *out = (struct resource_calls){0};
    if (!changes->count)
        return 0;
    steps_run(&m, r->type->updates);
    if (r->type->tagging && change_of(changes, "Tags"))
        tags_update(&m);
    return 0;
}

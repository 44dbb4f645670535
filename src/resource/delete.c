/* The calls that delete, and what stands in the way of a second one beside the first. */
#include "resource/descriptor.h"

int resource_delete_calls(struct arena *a, const struct resource_context *context,
                          const struct resource *r, struct resource_calls *out, struct error *err)
{
    struct making m = {.arena = a, .context = context, .resource = r, .calls = out};
    *out = (struct resource_calls){0};
    if (!r->id.len)
        return error_set(err, ERROR_INTERNAL, "%.*s has no physical id to be deleted by",
                         STR_ARG(r->address));
    m.desired = r->applied ? r->applied : r->properties;
    steps_run(&m, r->type->deletes);
    return 0;
}

static const char *name_collides(const struct resource *old, const struct resource *fresh)
{
    const struct naming *n = old->type->naming;
    if (!n || n->versioned)
        return NULL;
    struct str name = value_get_str(old->properties, n->property);
    if (!name.len || !str_equal(name, value_get_str(fresh->properties, n->property)))
        return NULL;
    if (n->scope &&
        !value_equal(value_get(old->properties, n->scope), value_get(fresh->properties, n->scope)))
        return NULL;
    return n->taken;
}

const char *resource_collides(const struct resource *old, const struct resource *fresh)
{
    const char *reason = name_collides(old, fresh);
    return !reason && old->type->collides ? old->type->collides(old, fresh) : reason;
}

/* The three-way difference, for finished and unfinished resources. */
#include "engine/apply.h"

static void drop_replacing(struct resource_changes *changes)
{
    size_t kept = 0;
    for (size_t i = 0; i < changes->count; i++)
        if (!changes->items[i].replaces)
            changes->items[kept++] = changes->items[i];
    changes->count = kept;
    changes->replaces = false;
    changes->replace_reason = NULL;
}

void engine_diff(struct engine *e, struct arena *a, const struct resource *r,
                 const struct value *ignore, bool complete, struct resource_changes *out)
{
    resource_diff(a, &e->context, r, ignore, out);
    if (complete || out->replaces)
        return;
    struct resource nothing_applied = *r;
    nothing_applied.applied = NULL;
    *out = (struct resource_changes){0};
    resource_diff(a, &e->context, &nothing_applied, ignore, out);
    drop_replacing(out);
}

/* One reader of one resource type, driven on the loop: its rounds sent side by side, its answers
 * handed back. */
#ifndef ISOCTL_ENGINE_READ_H
#define ISOCTL_ENGINE_READ_H

#include "engine/internal.h"

struct reading {
    struct engine *engine;
    struct arena *arena;
    struct resource_reader *reader;
    const struct resource_call *calls;
    size_t count, next, pending; /* of this round */
    bool failed;
    struct error err; /* when failed */
    void (*done)(void *ctx, struct reading *);
    void *ctx;
};

/* done is called once, from the loop or, when there is nothing to ask, at once. */
void reading_start(struct reading *, struct engine *, struct arena *, const struct resource_type *,
                   const struct resource_query *, void (*done)(void *ctx, struct reading *),
                   void *ctx);

#endif

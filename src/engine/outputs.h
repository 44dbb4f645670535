/* What a run leaves behind for people and for the next run: outputs, parameters, tags. */
#ifndef ISOCTL_ENGINE_OUTPUTS_H
#define ISOCTL_ENGINE_OUTPUTS_H

#include "engine/internal.h"

/* Parameters and tags of this graph into the header, outputs too when the run was complete. graph
 * may be NULL. */
int outputs_record(struct engine *, const struct graph *, bool complete,
                   struct error *err) MUST_USE;
/* Attribute of what the state holds at an address: an expr_scope lookup whose ctx is the engine. */
const struct value *state_lookup(void *engine, struct str address, struct str attribute);

#endif

/* What --json prints: documents of plans and runs. */
#ifndef ISOCTL_CLI_DOCUMENT_H
#define ISOCTL_CLI_DOCUMENT_H

#include "engine/engine.h"

/* Adds the plan's members to a map: empty, counts, changes, reads, parameter_changes,
 * output_changes. */
void document_add_plan(struct arena *, struct value *document, const struct plan *);

#endif

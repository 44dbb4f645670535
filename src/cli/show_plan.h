/* A plan as text: grouped by recipe, only what changes, with reasons. */
#ifndef ISOCTL_CLI_SHOW_PLAN_H
#define ISOCTL_CLI_SHOW_PLAN_H

#include "cli/terminal.h"
#include "engine/engine.h"

struct show_options {
    bool colour, details;                          /* details: every property of what is created */
    const char *stack, *region, *account, *recipe; /* recipe NULL: a destroy */
    bool simulated;
    const struct graph *graph; /* NULL: a destroy */
};

void show_plan(struct buf *out, const struct plan *, const struct show_options *);
/* "22 to create, 1 to update"; "nothing to do" for none. */
void show_counts(struct buf *out, const struct plan *);
/* "Outputs:" and one line each; nothing when there are none. */
void show_outputs(struct buf *out, const struct value *outputs);
/* Steps that change AWS. */
size_t plan_changes(const struct plan *);

#endif

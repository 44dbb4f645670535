/* The two ways of state into and out of memory: the snapshot's document, and one journal record.
 * Used by state.c. */
#ifndef ISOCTL_ENGINE_STATE_FILE_H
#define ISOCTL_ENGINE_STATE_FILE_H

#include "engine/state.h"

/* What is written when the layout changes so that an older isoctl would misread it. */
enum { STATE_VERSION = 1 };

/* Read FOLDER/state.json and FOLDER/journal into an empty state. */
int state_load(struct state *, struct error *err) MUST_USE;
/* Write FOLDER/state.json whole. */
int state_save(struct state *, struct error *err) MUST_USE;

/* In memory only; the record is kept, not copied. */
void state_keep_entry(struct state *, struct state_entry *);
void state_keep_intent(struct state *, struct state_intent *);
void state_remove_entry(struct state *, struct str op_id);

/* The record that stands first in a journal: whose it is. */
struct value *state_identity(struct arena *, const struct state *);

#endif

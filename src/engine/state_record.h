/* Entries, intents and headers as data: how they stand in the journal and in the snapshot. */
#ifndef ISOCTL_ENGINE_STATE_RECORD_H
#define ISOCTL_ENGINE_STATE_RECORD_H

#include "engine/state.h"

/* A kind of record: a table of its fields (state_record.c). */
struct record_kind;

extern const struct record_kind record_entry, record_intent, record_header;

/* As a map; shares its values with the record. Empty fields are left out. */
struct value *record_write(struct arena *, const struct record_kind *, const void *record);
/* Fills a zeroed record, which then shares its texts with `v`. -1: a field of the wrong kind, or
 * the key is missing. */
int record_read(const struct record_kind *, const struct value *v, void *record,
                struct error *err) MUST_USE;
/* A deep copy. */
void *record_copy(struct arena *, const struct record_kind *, const void *record);

#endif

/* The journal of a stack: lines that are appended, synced in rounds, and replayed at the next
 * opening.
 *
 *   journal_init(&j, store, folder)
 *   journal_replay(&j, arena, apply, ctx, err)   what earlier commands left
 *   journal_append(&j, record)                   buffered
 *   journal_sync(&j, err)                        one write, one fsync: now it is durable
 *   journal_reset(&j, err)                       after a snapshot: empty
 *   journal_release(&j)
 *
 * A line is 8 hex digits CRC-32C of what follows, a space, a JSON object, a newline. The first
 * record of each round carries "round": its number. Damage is a torn tail, and dropped, when
 * nothing valid follows it, or when only records of the same round follow and the damage holds zero
 * bytes (a page that never reached the disk: that round was not synced, so nothing that it
 * announced was sent). Any other damage is ERROR_STATE.
 *
 * The file is made at the first sync, not before. After a failed write or sync the journal is
 * `broken`: it takes nothing more, and journal_sync repeats the failure. */
#ifndef ISOCTL_ENGINE_JOURNAL_H
#define ISOCTL_ENGINE_JOURNAL_H

#include "base/store.h"
#include "base/value.h"

struct state_journal {
    struct store *store;
    char *folder, *path;
    int handle;         /* -1 until the first sync */
    int64_t valid_size; /* of the file: what lies behind it is torn */
    bool created;       /* the file was not there: its folder must be synced too */
    bool damaged_tail;
    struct buf pending;
    uint64_t pending_records, round;
    uint64_t bytes, syncs; /* figures */
    struct error failure;  /* code ERROR_NONE while it works */
};

typedef int journal_apply(void *ctx, const struct value *record, struct error *err);

void journal_init(struct state_journal *, struct store *, const char *folder);
void journal_release(struct state_journal *);
/* 1: it held records; 0: none; -1: damaged, unreadable or refused by apply. Records are built in
 * the arena. */
int journal_replay(struct state_journal *, struct arena *, journal_apply *apply, void *ctx,
                   struct error *err) MUST_USE;
/* `record` is a map; it is written at once into the buffer. */
void journal_append(struct state_journal *, struct arena *scratch, struct value *record);
int journal_sync(struct state_journal *, struct error *err) MUST_USE;
int journal_reset(struct state_journal *, struct error *err) MUST_USE;
bool journal_is_broken(const struct state_journal *);

#endif

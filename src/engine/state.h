/* CONTRACT. What isoctl knows of a stack: a snapshot (state.json) and a journal on top of it. A
 * cache by law 4, but a careful one.
 *
 * Folder: ROOT/ACCOUNT/REGION/STACK/{lock,journal,state.json}; 0600; `lock` is held by flock for
 * the length of a command that writes.
 *
 *   state_open(&s, options, err)   lock (unless read_only), read the snapshot, replay the journal
 *   state_intend(&s, &intent)      buffer an intent record, before every changing call
 *   state_put(&s, &entry), ...     buffer what became of it
 *   state_sync(&s, err)            one write, one fsync: now what was buffered is durable
 *   state_close(&s, err)           write the snapshot atomically, empty the journal, unlock
 *
 * The journal's lines and what counts as a torn tail: engine/journal.h. Damage is ERROR_STATE that
 * names file, line and what is safe to do. Read-only opens write nothing and take no lock. If an
 * append or sync fails, state->broken is set and every later sync fails: no changing call may
 * follow; state_close then still tries a snapshot. */
#ifndef ISOCTL_ENGINE_STATE_H
#define ISOCTL_ENGINE_STATE_H

#include "base/clock.h"
#include "base/store.h"
#include "base/value.h"

/* One physical resource. Key is op_id, the id of the operation that made (or adopted) it. */
struct state_entry {
    struct str op_id, address, type, id, name;
    struct value *properties; /* as last applied; secrets stay expressions beside a keyed digest */
    struct value *attributes; /* by attribute name, "Ref" among them */
    struct value *extra;
    struct value *depends_on; /* list of addresses: order of deletion without a recipe */
    bool protect, retain;
    bool deposed;    /* replaced: waits for deletion while its successor has the address */
    bool complete;   /* false: made, but the update path after the create is not finished */
    int64_t made_ms; /* epoch; 0: unknown. Until the consistency window is over, not to be seen is
                        not to be gone */
};

enum intent_action { INTENT_CREATE, INTENT_UPDATE, INTENT_DELETE };

struct state_intent {
    struct str op_id; /* of the resource */
    enum intent_action action;
    struct str address, type, id, name;
    struct value *properties; /* resolved, what the create will ask for: natural keys for recovery
                                 (secrets deferred) */
    struct value *depends_on;
    struct str service, operation;
    int64_t at_ms; /* epoch: the consistency window is counted from here */
    bool protect, retain;
};

struct state_header {
    struct str stack, account, region, endpoint, recipe;
    struct value *parameters; /* last run's, without secrets */
    struct value *facts;      /* "zones:..." -> value */
    struct value *outputs;
    struct value *tags;
};

struct state_options {
    struct store *store;
    struct clock *clock;
    const char *root, *account, *region, *stack, *endpoint;
    bool read_only;
};

struct state_journal;

struct state {
    struct arena arena;
    struct state_options options;
    struct state_header header;
    struct map entries; /* op_id -> struct state_entry * (NULL value: removed) */
    struct map current; /* address -> struct state_entry * that is not deposed (NULL value: none) */
    struct map intents; /* op_id -> struct state_intent * still open (NULL value: closed) */
    struct state_journal *journal;
    const char *folder; /* ROOT/ACCOUNT/REGION/STACK */
    int lock;           /* handle of the lock file, -1: none */
    bool exists;        /* a snapshot or journal was found */
    bool dirty, broken;
};

/* ERROR_LOCKED with the holder's pid and since when; ERROR_STATE for corrupt, foreign (other
 * account, region, endpoint, stack), newer version, readable by others. */
int state_open(struct state *, const struct state_options *, struct error *err) MUST_USE;
int state_close(struct state *, struct error *err) MUST_USE; /* checkpoint and release */
void state_abandon(struct state *); /* release without writing: a simulated crash */

void state_intend(struct state *, const struct state_intent *);
/* The entry as it is now (copied); closes an open intent of that op_id. */
void state_put(struct state *, const struct state_entry *);
/* The resource is gone; closes its intent. */
void state_drop(struct state *, struct str op_id);
/* The intent came to nothing (never happened, refused by AWS). */
void state_forget_intent(struct state *, struct str op_id);
void state_set_header(struct state *, const struct state_header *); /* journalled too */
int state_sync(struct state *, struct error *err) MUST_USE;

struct state_entry *state_current(const struct state *, struct str address);
struct state_entry *state_by_op(const struct state *, struct str op_id);

/* Figures for reports. */
uint64_t state_journal_bytes(const struct state *);
uint64_t state_journal_syncs(const struct state *);

/* Stacks found below root: list of {account, region, stack}. For `status` without --stack. */
struct value *state_list(struct arena *, struct store *, const char *root);

#endif

/* The inside of applying a plan: jobs on one event loop.
 *
 *   schedule_build    steps become jobs, dependencies become edges, the longest remaining path is
 * weighed apply_run         rounds: begin what is ready -> stage calls -> one sync of their intents
 * -> send -> turn the loop
 *
 * A job:  QUEUED -> begin -> { STAGED -> CALLING -> answered | RESTING (before a retry) }* ->
 * WAITING (polled) -> DONE | FAILED
 */
#ifndef ISOCTL_ENGINE_APPLY_H
#define ISOCTL_ENGINE_APPLY_H

#include "engine/planner.h"
#include "engine/read.h"

enum job_kind { JOB_MAKE, JOB_DROP };
enum job_stage {
    JOB_BLOCKED,
    JOB_QUEUED,
    JOB_STAGED,
    JOB_CALLING,
    JOB_RESTING,
    JOB_WAITING,
    JOB_DONE,
    JOB_FAILED
};
enum job_wait { WAIT_READY, WAIT_GONE, WAIT_FOUND };

struct job;
typedef void job_answer(struct job *, struct value *output);

struct job {
    struct resource r; /* first: readers give it back by this address. The live resource */
    struct apply *apply;
    struct work *work;
    enum job_kind kind;
    enum job_stage stage;
    struct job **then; /* jobs that wait for this one */
    size_t then_count, then_cap, blockers, index;
    int64_t path_ms;      /* of the longest chain that starts here */
    struct arena arena;   /* released when done */
    struct value *sealed; /* desired properties, secrets still expressions */
    struct state_entry entry;
    struct resource_call call;
    struct resource_calls calls;
    size_t next_call;
    enum intent_action intent;
    bool changes; /* the call is announced by an intent */
    bool called;  /* some changing call was answered */
    job_answer *answered;
    enum job_wait wait;
    int tries, polls, lookups;
    bool remedied; /* what the create lacked was supplied; it may not be visible yet */
    int64_t started_ms, give_up_ms, next_poll_ms, look_until_ms; /* monotonic */
    uint64_t told;     /* hash of what it was last said to wait for */
    uint64_t timer;    /* 0: none */
    struct error last; /* what the retry is about */
};

struct poller {
    struct apply *apply;
    const struct resource_type *type;
    struct job **jobs; /* waiting */
    size_t job_count, job_cap;
    struct arena arena; /* of one tick */
    struct reading reading;
    struct job **asked; /* of the tick under way */
    size_t asked_count;
    bool busy;
    int failures;
    uint64_t timer;
    int64_t timer_at_ms;
};

struct apply {
    struct engine *engine;
    struct plan *plan;
    const struct graph *graph;
    struct arena arena;
    struct job *jobs;
    size_t job_count;
    struct job **queue; /* heap: longest remaining path first */
    size_t queued;
    struct job **staged;
    size_t staged_count;
    struct poller *pollers;
    size_t poller_count;
    size_t in_flight, running, steps_done, steps_total;
    bool stopping, changed, unsynced, failed, broken;
    struct error failure;
    struct str failed_address;
};

/* schedule.c */
void schedule_build(struct apply *);
void schedule_push(struct apply *, struct job *);
struct job *schedule_pop(struct apply *); /* NULL: none */

/* job.c: what all jobs share */
void job_stage_call(struct job *, const struct resource_call *, bool changes, enum intent_action,
                    job_answer *);
void job_send(struct job *);
void job_finish(struct job *);
void job_fail(struct job *, const struct error *);
void job_tell(struct job *, enum engine_event_kind, const char *detail, const struct error *);
int64_t job_now_ms(const struct job *);
/* Sends the same call again after a while that grows; why is shown. */
void job_retry_rest(struct job *, const char *why);
/* Sends the staged call once more. */
void job_again(void *job);
bool code_in(const char *const *codes, const char *code);

/* make.c, drop.c */
void make_begin(struct job *);
void make_seen(struct job *, const struct resource_item *); /* by a poll; NULL: not seen */
void make_adopt(struct job *,
                const struct resource_item *); /* a create of unknown outcome did happen */
void make_create_failed(struct job *, const struct error *);
void drop_begin(struct job *);
void drop_seen(struct job *, const struct resource_item *);

/* holder.c: asks who keeps a resource from being deleted, then rests and tries again */
void holder_ask(struct job *);

/* poll.c */
void poll_init(struct apply *);
void poll_release(struct apply *);
void poll_wait(struct job *, enum job_wait);

/* diff.c: the difference as plan and apply both see it. A resource whose creation was not finished
 * counts as if nothing that can be changed in place had been applied yet. */
void engine_diff(struct engine *, struct arena *, const struct resource *,
                 const struct value *ignore, bool complete, struct resource_changes *out);

#endif

/* Applying a plan: rounds of one loop. What is ready is begun and stages its calls; their intents
 * become durable with one sync; then they are sent. Results ride along with the next sync, or are
 * synced before the loop goes idle.
 *
 * Failure policy: nothing new is begun, what is under way is finished and recorded. If an intent
 * cannot be made durable, the call it announces is not sent. */
#include "engine/apply.h"
#include "engine/leftover.h"
#include "engine/outputs.h"
#include "engine/secret.h"

enum { CALLS_IN_FLIGHT = 48 };

/* What needs no call: records that are behind, resources that are forgotten, strays that state must
 * know before they may be touched. */
static void record_standing(struct apply *a, struct work *w)
{
    struct engine *e = a->engine;
    struct state_entry entry = *w->entry;
    entry.protect = w->node->protect;
    entry.retain = w->node->retain;
    entry.depends_on = w->depends_on;
    entry.attributes = w->r.attributes;
    entry.extra = w->r.extra;
    if (!w->node->ignore_changes)
        entry.properties = secret_seal(e, &a->arena, w->r.properties);
    state_put(&e->state, &entry);
    a->unsynced = true;
}

/* Found by tag: it takes the place of a record whose resource is gone. */
static void record_found(struct state *state, const struct work *w)
{
    const struct state_entry *gone = w->node ? state_current(state, w->r.address) : NULL;
    if (gone)
        state_drop(state, gone->op_id);
    state_put(state, w->entry);
}

/* It keeps our tag, but a later look-up by tag must not take it for an orphan. */
static void remember_retained(struct apply *a, const struct work *w)
{
    const char *fact = arena_printf(&a->arena, RETAINED_FACT "%.*s", STR_ARG(w->r.id));
    engine_remember(a->engine, fact, value_bool(&a->arena, true));
}

static void record_step(struct apply *a, struct work *w)
{
    struct state *state = &a->engine->state;
    if (w->record)
        record_standing(a, w);
    if (w->action == PLAN_RETAIN)
        remember_retained(a, w);
    if (w->action == PLAN_FORGET || (w->action == PLAN_RETAIN && w->recorded))
        state_drop(state, w->entry->op_id);
    else if (!w->recorded && w->entry && w->action != PLAN_RETAIN)
        record_found(state, w);
    else
        return;
    a->unsynced = true;
}

/* A replacement is one step, but two jobs. */
static bool other_began(const struct job *job)
{
    const struct job *other = job->kind == JOB_MAKE ? job->work->drop : job->work->make;
    return other && other->started_ms;
}

static void begin(struct job *job)
{
    struct apply *a = job->apply;
    a->running++;
    job->started_ms = job_now_ms(job);
    job->give_up_ms = job->started_ms + resource_timeout_ms(job->r.type);
    if (!other_began(job))
        job_tell(job, EVENT_STARTED, NULL, NULL);
    if (job->kind == JOB_MAKE)
        make_begin(job);
    else
        drop_begin(job);
}

static void begin_ready(struct apply *a)
{
    struct job *job;
    while (!a->stopping && a->in_flight + a->staged_count < CALLS_IN_FLIGHT &&
           (job = schedule_pop(a)))
        begin(job);
}

static void fail_staged(struct apply *a, const struct error *err)
{
    size_t count = a->staged_count;
    a->staged_count = 0;
    a->broken = a->stopping = true;
    if (!a->failed)
        a->failure = *err;
    a->failed = true;
    for (size_t i = 0; i < count; i++)
        job_fail(a->staged[i], err);
}

static void send_staged(struct apply *a)
{
    struct error err = {0};
    if (a->staged_count || (a->unsynced && !a->in_flight)) {
        if (state_sync(&a->engine->state, &err)) {
            fail_staged(a, &err);
            return;
        }
        a->unsynced = false;
    }
    size_t count = a->staged_count;
    a->staged_count = 0;
    for (size_t i = 0; i < count; i++)
        job_send(a->staged[i]);
}

static void interrupt_failure(struct apply *a, const char *what)
{
    if (a->failed)
        return;
    error_set(&a->failure, ERROR_INTERRUPTED, "interrupted: %s", what);
    a->failed = true;
}

/* Rounds until nothing is under way. -1: the loop itself failed, or the user would not wait: stop
 * at once. */
static int run_rounds(struct apply *a, struct error *err)
{
    for (;;) {
        int level = engine_interrupt_level(a->engine);
        if (level) {
            a->stopping = true;
            interrupt_failure(
                a, "nothing new was started, what was under way is finished and recorded");
        }
        if (level > 1)
            return error_set(err, ERROR_INTERRUPTED,
                             "interrupted while calls were under way; they stand in the "
                             "journal, and the same command takes them up again");
        begin_ready(a);
        send_staged(a);
        if (!a->running && (a->stopping || !a->queued))
            return 0;
        if (a->broken && !a->in_flight)
            return 0;
        if (a->staged_count || (a->queued && !a->stopping && a->in_flight < CALLS_IN_FLIGHT))
            continue;
        if (loop_step(a->engine->options.loop, err))
            return -1;
    }
}

static void tell_skipped(struct apply *a)
{
    char detail[LIMIT_LOGICAL_ID + 64];
    snprintf(detail, sizeof(detail), "not started because %.*s failed", STR_ARG(a->failed_address));
    for (size_t i = 0; i < a->job_count; i++) {
        struct job *job = &a->jobs[i];
        bool replaced =
            job->kind == JOB_DROP && job->work->make && job->work->make->stage != JOB_DONE;
        if ((job->stage == JOB_BLOCKED || job->stage == JOB_QUEUED) && !replaced)
            job_tell(job, EVENT_SKIPPED, a->failed_address.len ? detail : "not started", NULL);
    }
}

static int conclude_failed(struct apply *a, struct error *err)
{
    tell_skipped(a);
    if (!err)
        return -1;
    *err = a->failure;
    if (!a->changed || err->code == ERROR_INTERRUPTED)
        return -1;
    err->code = ERROR_PARTIAL;
    return error_append(
        err,
        " (%zu of %zu steps are done, everything is recorded; run the same command again to go on)",
        a->steps_done, a->steps_total);
}

static void apply_init(struct apply *a, struct engine *e, struct plan *plan,
                       const struct graph *graph)
{
    *a = (struct apply){.engine = e, .plan = plan, .graph = graph};
    for (size_t i = 0; i < plan->count; i++) {
        record_step(a, plan->steps[i].work);
        enum plan_action action = plan->steps[i].action;
        a->steps_total += action != PLAN_NOTHING && action != PLAN_RETAIN && action != PLAN_FORGET;
    }
    schedule_build(a);
    poll_init(a);
}

static void apply_release(struct apply *a)
{
    poll_release(a);
    for (size_t i = 0; i < a->job_count; i++) {
        if (a->jobs[i].timer)
            loop_cancel(a->engine->options.loop, a->jobs[i].timer);
        arena_release(&a->jobs[i].arena);
    }
    arena_release(&a->arena);
}

/* The header says what the last run was given, also when it got only part of the way. */
static int conclude(struct apply *a, struct error *err)
{
    struct error late = {0};
    int result = outputs_record(a->engine, a->graph, !a->failed, &late);
    if (state_sync(&a->engine->state, &late))
        result = -1;
    if (a->failed)
        return conclude_failed(a, err);
    if (result && err)
        *err = late;
    return result;
}

int engine_apply(struct engine *e, struct plan *plan, const struct graph *graph, struct error *err)
{
    struct apply a;
    if (e->options.read_only)
        return error_set(err, ERROR_INTERNAL, "a read-only engine cannot apply a plan");
    apply_init(&a, e, plan, graph);
    int result = run_rounds(&a, err);
    if (!result)
        result = conclude(&a, err);
    apply_release(&a);
    return result || !plan->counts[PLAN_DELETE] || !plan->destroy ? result
                                                                  : leftover_check(e, plan, err);
}

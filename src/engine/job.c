/* One call of a job: announced, sent, answered, tried again where AWS is not ready yet.
 *
 * The only place that decides on retries above the client's own: codes that the resource's
 * descriptor names as "not yet" or "still held", and throttling that outlasted the client. A create
 * whose outcome is unknown is never repeated blindly: make.c looks it up. */
#include "engine/apply.h"

enum { REST_FIRST_MS = 500, REST_MAX_MS = 15000, HOLDER_AFTER_TRIES = 2 };

bool code_in(const char *const *codes, const char *code)
{
    for (; codes && *codes; codes++)
        if (!strcmp(*codes, code))
            return true;
    return false;
}

int64_t job_now_ms(const struct job *job)
{
    return loop_now_ms(job->apply->engine->options.loop);
}

void job_tell(struct job *job, enum engine_event_kind kind, const char *detail,
              const struct error *err)
{
    struct apply *a = job->apply;
    if (kind == EVENT_WAITING && str_hash(str_of(detail)) == job->told)
        return;
    job->told = kind == EVENT_WAITING ? str_hash(str_of(detail)) : 0;
    struct engine_event event = {.kind = kind,
                                 .action = job->work->action,
                                 .address = job->work->r.address,
                                 .type = str_of(resource_type_name(job->r.type)),
                                 .id = job->r.id,
                                 .detail = detail,
                                 .err = err,
                                 .elapsed_ms =
                                     job->started_ms ? job_now_ms(job) - job->started_ms : 0,
                                 .done = a->steps_done,
                                 .total = a->steps_total};
    engine_tell(a->engine, &event);
}

void job_stage_call(struct job *job, const struct resource_call *call, bool changes,
                    enum intent_action intent, job_answer *answered)
{
    job->call = *call;
    job->changes = changes;
    job->intent = intent;
    job->answered = answered;
    job_again(job);
}

static void announce(struct job *job)
{
    const struct state_entry *entry = &job->entry;
    struct state_intent intent = {.op_id = entry->op_id,
                                  .action = job->intent,
                                  .address = entry->address,
                                  .type = entry->type,
                                  .id = entry->id,
                                  .name = entry->name,
                                  .properties = entry->properties,
                                  .depends_on = entry->depends_on,
                                  .service = str_of(job->call.service),
                                  .operation = str_of(job->call.operation),
                                  .at_ms = engine_now_ms(job->apply->engine),
                                  .protect = entry->protect,
                                  .retain = entry->retain};
    state_intend(&job->apply->engine->state, &intent);
}

void job_again(void *ctx)
{
    struct job *job = ctx;
    struct apply *a = job->apply;
    job->timer = 0;
    if (job->changes)
        announce(job);
    job->stage = JOB_STAGED;
    a->staged[a->staged_count++] = job;
}

void job_retry_rest(struct job *job, const char *why)
{
    struct engine *e = job->apply->engine;
    int64_t ms = (int64_t) REST_FIRST_MS << (job->tries < 6 ? job->tries : 6);
    char detail[ERROR_MESSAGE_MAX + 64];
    ms = ms > REST_MAX_MS ? REST_MAX_MS : ms;
    ms += (int64_t) (random_unit(e->options.random) * 0.25 * (double) ms);
    job->tries++;
    snprintf(detail, sizeof(detail), "%s; again in %" PRId64 ".%" PRId64 " s", why, ms / 1000,
             ms % 1000 / 100);
    job_tell(job, EVENT_RETRYING, detail, &job->last);
    job->stage = JOB_RESTING;
    job->timer = loop_timer(e->options.loop, ms, job_again, job);
}

static bool text_in(const char *const *texts, const char *message)
{
    for (; texts && *texts; texts++)
        if (strstr(message, *texts))
            return true;
    return false;
}

static bool is_not_yet(const struct resource_call *call, const struct error *err)
{
    return code_in(call->retry_codes, err->aws_code) &&
           (!call->retry_texts || text_in(call->retry_texts, err->message));
}

static bool may_retry(const struct job *job, const struct error *err)
{
    if (job_now_ms(job) >= job->give_up_ms || job->apply->broken)
        return false;
    return err->throttled || is_not_yet(&job->call, err);
}

static void retry(struct job *job, const struct error *err)
{
    job->last = *err;
    if (job->kind == JOB_DROP && job->tries >= HOLDER_AFTER_TRIES)
        holder_ask(job);
    else
        job_retry_rest(job, err->message);
}

static bool counts_as_done(const struct job *job, const struct error *err)
{
    return code_in(job->call.done_codes, err->aws_code) ||
           (job->intent == INTENT_DELETE && code_in(job->call.gone_codes, err->aws_code));
}

static void failed_call(struct job *job, const struct error *err)
{
    if (job->intent != INTENT_CREATE && counts_as_done(job, err))
        job->answered(job, NULL);
    else if (may_retry(job, err))
        retry(job, err);
    else if (job->intent == INTENT_CREATE)
        make_create_failed(job, err);
    else
        job_fail(job, err);
}

static void call_done(void *ctx, struct value *output, const struct error *failure)
{
    struct job *job = ctx;
    struct error err = {0};
    job->apply->in_flight--;
    if (output && resource_answer_error(&job->call, output, &err))
        failure = &err;
    if (failure) {
        failed_call(job, failure);
        return;
    }
    job->called = true;
    job->apply->changed |= job->changes;
    job->answered(job, output);
}

/* A token makes a second attempt harmless; without one, only a look-up may tell. */
static bool has_token(const struct value *input)
{
    return value_get(input, "ClientToken") || value_get(input, "clientToken");
}

void job_send(struct job *job)
{
    struct apply *a = job->apply;
    struct aws_call call = {.service = job->call.service,
                            .operation = job->call.operation,
                            .input = job->call.input,
                            .arena = &job->arena,
                            .all_pages = job->call.all_pages,
                            .once = job->intent == INTENT_CREATE && !has_token(job->call.input)};
    char detail[128];
    struct error err = {0};
    snprintf(detail, sizeof(detail), "%s %s", call.service, call.operation);
    job_tell(job, EVENT_CALL, detail, NULL);
    job->stage = JOB_CALLING;
    if (!aws_call_start(a->engine->options.client, &call, call_done, job, &err)) {
        a->in_flight++;
        return;
    }
    if (job->intent == INTENT_CREATE)
        state_forget_intent(&a->engine->state, job->entry.op_id);
    job_fail(job, &err);
}

static void unblock(struct job *job)
{
    for (size_t i = 0; i < job->then_count; i++)
        if (!--job->then[i]->blockers)
            schedule_push(job->apply, job->then[i]);
}

void job_finish(struct job *job)
{
    struct apply *a = job->apply;
    struct work *w = job->work;
    job->stage = JOB_DONE;
    a->running--;
    bool step_done =
        (!w->make || w->make->stage == JOB_DONE) && (!w->drop || w->drop->stage == JOB_DONE);
    a->steps_done += step_done;
    if (step_done)
        job_tell(job, EVENT_DONE, NULL, NULL);
    unblock(job);
    arena_release(&job->arena);
}

static const char *doing(const struct job *job)
{
    if (job->kind == JOB_DROP)
        return "deleting";
    return job->work->action == PLAN_UPDATE || job->work->action == PLAN_ADOPT ? "updating"
                                                                               : "creating";
}

void job_fail(struct job *job, const struct error *err)
{
    struct apply *a = job->apply;
    struct error failure = *err;
    error_prefix(&failure, "%s %.*s", doing(job), STR_ARG(job->work->r.address));
    job->stage = JOB_FAILED;
    a->running--;
    a->stopping = true;
    job_tell(job, EVENT_FAILED, NULL, &failure);
    if (!a->failed) {
        a->failure = failure;
        a->failed_address = job->work->r.address;
    }
    a->failed = true;
    arena_release(&job->arena);
}

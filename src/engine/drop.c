/* Deleting one resource: its calls in order, each under an intent, then, where that takes time,
 * read until it is gone. */
#include "engine/apply.h"

static void drop_complete(struct job *job)
{
    struct apply *a = job->apply;
    state_drop(&a->engine->state, job->entry.op_id);
    a->unsynced = true;
    job_finish(job);
}

static void drop_next_call(struct job *job, struct value *output)
{
    (void) output;
    if (job->next_call < job->calls.count) {
        job->tries = 0;
        job_stage_call(job, &job->calls.items[job->next_call++], true, INTENT_DELETE,
                       drop_next_call);
    } else if (resource_type_settles(job->r.type, true)) {
        poll_wait(job, WAIT_GONE);
    } else {
        drop_complete(job);
    }
}

void drop_begin(struct job *job)
{
    struct engine *e = job->apply->engine;
    struct error err = {0};
    job->entry = *job->work->entry;
    job->r.properties = job->r.applied;
    if (job->entry.retain) {
        drop_complete(job);
        return;
    }
    if (job->r.status == RESOURCE_DELETING) {
        poll_wait(job, WAIT_GONE);
        return;
    }
    if (resource_delete_calls(&job->arena, &e->context, &job->r, &job->calls, &err))
        job_fail(job, &err);
    else
        drop_next_call(job, NULL);
}

void drop_seen(struct job *job, const struct resource_item *item)
{
    struct error err = {0};
    if (!item || item->found.status == RESOURCE_GONE) {
        drop_complete(job);
        return;
    }
    const char *why = item->found.status_reason.len
                          ? str_dup(&job->arena, item->found.status_reason)
                          : "being deleted";
    if (job_now_ms(job) >= job->give_up_ms) {
        error_set(&err, ERROR_AWS, "not gone in time: %s", why);
        job_fail(job, &err);
        return;
    }
    job_tell(job, EVENT_WAITING, why, NULL);
    poll_wait(job, WAIT_GONE);
}

/* Waiting: all resources of one type that wait are asked about by one reader a tick. The tick comes
 * when the first of them is due. */
#include "engine/apply.h"

enum { POLL_FAILURES_MAX = 5 };

static void tick(void *ctx);

void poll_init(struct apply *a)
{
    while (resource_type_at(a->poller_count))
        a->poller_count++;
    a->pollers = ARENA_ARRAY(&a->arena, struct poller, a->poller_count);
    for (size_t i = 0; i < a->poller_count; i++) {
        a->pollers[i].apply = a;
        a->pollers[i].type = resource_type_at(i);
    }
}

void poll_release(struct apply *a)
{
    for (size_t i = 0; i < a->poller_count; i++) {
        if (a->pollers[i].timer)
            loop_cancel(a->engine->options.loop, a->pollers[i].timer);
        arena_release(&a->pollers[i].arena);
    }
}

static struct poller *poller_of(struct apply *a, const struct resource_type *type)
{
    for (size_t i = 0; i < a->poller_count; i++)
        if (a->pollers[i].type == type)
            return &a->pollers[i];
    return NULL;
}

/* The earliest due job sets the timer. */
static void arm(struct poller *p)
{
    struct loop *loop = p->apply->engine->options.loop;
    if (p->busy || !p->job_count)
        return;
    int64_t due = p->jobs[0]->next_poll_ms, now = loop_now_ms(loop);
    for (size_t i = 1; i < p->job_count; i++)
        due = p->jobs[i]->next_poll_ms < due ? p->jobs[i]->next_poll_ms : due;
    if (p->timer && p->timer_at_ms <= due)
        return;
    if (p->timer)
        loop_cancel(loop, p->timer);
    p->timer_at_ms = due;
    p->timer = loop_timer(loop, due > now ? due - now : 0, tick, p);
}

static void join(struct poller *p, struct job *job)
{
    p->jobs =
        arena_grow(&p->apply->arena, p->jobs, &p->job_cap, p->job_count + 1, sizeof(*p->jobs));
    p->jobs[p->job_count++] = job;
}

void poll_wait(struct job *job, enum job_wait wait)
{
    struct poller *p = poller_of(job->apply, job->r.type);
    int64_t now = job_now_ms(job);
    if (wait != job->wait || job->stage != JOB_WAITING) {
        job->polls = 0;
        job->look_until_ms = now + engine_window_ms(job->apply->engine, job->r.type);
    }
    job->wait = wait;
    job->stage = JOB_WAITING;
    job->next_poll_ms = now + resource_poll_delay_ms(job->r.type, job->polls++, wait == WAIT_GONE);
    join(p, job);
    arm(p);
}

static void hand_out(struct job *job, const struct resource_item *item)
{
    if (job->kind == JOB_MAKE)
        make_seen(job, item);
    else
        drop_seen(job, item);
}

static const struct resource_item *item_of(const struct resource_items *items,
                                           const struct job *job)
{
    const struct resource_item *best = NULL;
    for (size_t i = 0; i < items->count; i++)
        if (items->items[i].matches == &job->r && (!best || best->found.status == RESOURCE_GONE))
            best = &items->items[i];
    return best;
}

/* A read that fails by accident is repeated; the waiting goes on. */
static void read_failed(struct poller *p, const struct error *err)
{
    bool passing = err->code == ERROR_NETWORK || err->throttled || err->http_status >= 500;
    if (passing && ++p->failures < POLL_FAILURES_MAX) {
        for (size_t i = 0; i < p->asked_count; i++)
            poll_wait(p->asked[i], p->asked[i]->wait);
        return;
    }
    for (size_t i = 0; i < p->asked_count; i++)
        job_fail(p->asked[i], err);
}

static void ticked(void *ctx, struct reading *reading)
{
    struct poller *p = ctx;
    if (reading->failed) {
        p->busy = false;
        read_failed(p, &reading->err);
    } else {
        const struct resource_items *items = resource_reader_items(reading->reader);
        p->failures = 0;
        for (size_t i = 0; i < p->asked_count; i++)
            hand_out(p->asked[i], item_of(items, p->asked[i]));
        p->busy = false;
    }
    arm(p);
}

static void tick(void *ctx)
{
    struct poller *p = ctx;
    p->timer = 0;
    p->busy = true;
    arena_release(&p->arena);
    p->asked_count = p->job_count;
    p->asked = ARENA_ARRAY(&p->arena, struct job *, p->asked_count);
    struct resource **known = ARENA_ARRAY(&p->arena, struct resource *, p->asked_count);
    for (size_t i = 0; i < p->asked_count; i++) {
        p->asked[i] = p->jobs[i];
        known[i] = &p->jobs[i]->r;
    }
    p->job_count = 0;
    struct resource_query *query = ARENA_NEW(&p->arena, struct resource_query);
    *query = (struct resource_query){
        .context = &p->apply->engine->context, .known = known, .known_count = p->asked_count};
    reading_start(&p->reading, p->apply->engine, &p->arena, p->type, query, ticked, p);
}

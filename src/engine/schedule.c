/* From steps to jobs: who waits for whom, and who goes first.
 *
 *  - what is made waits for everything that it needs;
 *  - new first: the predecessor goes when its successor stands and all dependents have moved;
 *  - delete first: the predecessor goes when what holds it has gone, the successor waits for that;
 *  - what leaves the stack goes after everything that, by record, depends on it has gone or moved;
 *  - what is made under a new address waits for the one that it would collide with, where that is
 * no cycle.
 *
 * Ready jobs start in the order of the longest chain that they begin. */
#include "engine/apply.h"

enum { WEIGHT_SETTLES_MS = 60000, WEIGHT_MS = 300, COLLISION_PAIRS_MAX = 250000 };

struct builder {
    struct apply *apply;
    struct work **nodes; /* by node->index */
    struct map going;    /* address -> struct going * */
    bool with_collisions;
};

struct going {
    struct work *work;
    struct going *next;
};

static void edge(struct apply *a, struct job *before, struct job *after)
{
    if (!before || !after || before == after)
        return;
    before->then = arena_grow(&a->arena, before->then, &before->then_cap, before->then_count + 1,
                              sizeof(*before->then));
    before->then[before->then_count++] = after;
    after->blockers++;
}

static struct job *new_job(struct apply *a, struct work *w, enum job_kind kind)
{
    struct job *job = &a->jobs[a->job_count];
    *job = (struct job){.apply = a, .work = w, .kind = kind, .r = w->r, .index = a->job_count};
    a->job_count++;
    return job;
}

static void make_jobs(struct builder *b)
{
    struct apply *a = b->apply;
    a->job_count = 0;
    for (size_t i = 0; i < a->plan->count; i++) {
        struct work *w = a->plan->steps[i].work;
        w->make = w->drop = NULL;
        if (w->node)
            b->nodes[w->node->index] = w;
        if (w->action == PLAN_CREATE || w->action == PLAN_UPDATE || w->action == PLAN_REPLACE ||
            w->action == PLAN_ADOPT)
            w->make = new_job(a, w, JOB_MAKE);
        if (w->action == PLAN_REPLACE || w->action == PLAN_DELETE)
            w->drop = new_job(a, w, JOB_DROP);
    }
}

static void index_going(struct builder *b)
{
    struct apply *a = b->apply;
    for (size_t i = 0; i < a->plan->count; i++) {
        struct work *w = a->plan->steps[i].work;
        if (w->node || !w->drop)
            continue;
        struct going *going = ARENA_NEW(&a->arena, struct going);
        *going = (struct going){w, map_get(&b->going, w->r.address)};
        map_set(&b->going, w->r.address, going);
    }
}

static void node_edges(struct builder *b, struct work *w)
{
    struct apply *a = b->apply;
    for (size_t i = 0; i < w->node->need_count; i++)
        edge(a, b->nodes[w->node->needs[i]->index]->make, w->make);
    if (!w->drop)
        return;
    edge(a, w->delete_first ? w->drop : w->make, w->delete_first ? w->make : w->drop);
    for (size_t i = 0; i < w->node->needed_by_count; i++) {
        struct work *dependent = b->nodes[w->node->needed_by[i]->index];
        if (!w->delete_first) {
            edge(a, dependent->make, w->drop);
            edge(a, dependent->drop, w->drop);
        } else if (dependent->delete_first) {
            edge(a, dependent->drop, w->drop);
        }
    }
}

/* By record: what w stood on until now may go only after w has gone or moved. */
static void recorded_edges(struct builder *b, struct work *w)
{
    const struct value *needs = w->entry ? w->entry->depends_on : NULL;
    for (size_t i = 0; i < value_count(needs); i++) {
        struct going *going = map_get(&b->going, value_string(value_at(needs, i)));
        for (; going; going = going->next) {
            edge(b->apply, w->make, going->work->drop);
            edge(b->apply, w->drop, going->work->drop);
        }
    }
}

/* What leaves may stand on a predecessor that goes, too. */
static void going_edges(struct builder *b, struct work *w, const struct map *works)
{
    for (size_t i = 0; i < value_count(w->depends_on); i++) {
        struct work *needed = map_get(works, value_string(value_at(w->depends_on, i)));
        if (needed)
            edge(b->apply, w->drop, needed->drop);
    }
    struct work *successor = map_get(works, w->r.address);
    if (successor)
        edge(b->apply, successor->make, w->drop);
}

static void collision_edges(struct builder *b, struct work *gone)
{
    struct apply *a = b->apply;
    struct resource old = gone->r;
    old.properties = gone->r.applied;
    for (size_t i = 0; i < a->plan->count; i++) {
        struct work *w = a->plan->steps[i].work;
        if (w->action == PLAN_CREATE && w->r.type == gone->r.type && resource_collides(&old, &w->r))
            edge(a, gone->drop, w->make);
    }
}

static void make_edges(struct builder *b)
{
    struct apply *a = b->apply;
    struct map works = {0};
    for (size_t i = 0; i < a->plan->count; i++) {
        struct work *w = a->plan->steps[i].work;
        if (w->node)
            map_set(&works, w->r.address, w);
    }
    for (size_t i = 0; i < a->plan->count; i++) {
        struct work *w = a->plan->steps[i].work;
        recorded_edges(b, w);
        if (w->node)
            node_edges(b, w);
        else if (w->drop)
            going_edges(b, w, &works);
        if (!w->node && w->drop && b->with_collisions)
            collision_edges(b, w);
    }
    map_release(&works);
}

static int64_t weight(const struct job *job)
{
    return resource_type_settles(job->r.type, job->kind == JOB_DROP) ? WEIGHT_SETTLES_MS
                                                                     : WEIGHT_MS;
}

/* Kahn's order, then paths from its end. false: there is a cycle. */
static bool weigh(struct apply *a)
{
    struct job **order = ARENA_ARRAY(&a->arena, struct job *, a->job_count);
    size_t *left = ARENA_ARRAY(&a->arena, size_t, a->job_count), tail = 0;
    for (size_t i = 0; i < a->job_count; i++) {
        left[i] = a->jobs[i].blockers;
        if (!left[i])
            order[tail++] = &a->jobs[i];
    }
    for (size_t head = 0; head < tail; head++)
        for (size_t i = 0; i < order[head]->then_count; i++)
            if (!--left[order[head]->then[i]->index])
                order[tail++] = order[head]->then[i];
    if (tail < a->job_count)
        return false;
    while (tail-- > 0) {
        struct job *job = order[tail];
        for (size_t i = 0; i < job->then_count; i++)
            if (job->then[i]->path_ms > job->path_ms)
                job->path_ms = job->then[i]->path_ms;
        job->path_ms += weight(job);
    }
    return true;
}

static bool build(struct apply *a, bool with_collisions)
{
    struct builder b = {.apply = a, .with_collisions = with_collisions};
    b.nodes = ARENA_ARRAY(&a->arena, struct work *, a->graph ? a->graph->count : 0);
    make_jobs(&b);
    index_going(&b);
    make_edges(&b);
    map_release(&b.going);
    return weigh(a);
}

void schedule_build(struct apply *a)
{
    size_t pairs = a->plan->counts[PLAN_CREATE] * a->plan->counts[PLAN_DELETE];
    a->jobs = ARENA_ARRAY(&a->arena, struct job, 2 * a->plan->count);
    /* Where waiting would be a cycle, AWS is left to say what collides. */
    if (!pairs || pairs > COLLISION_PAIRS_MAX || !build(a, true))
        build(a, false);
    a->queue = ARENA_ARRAY(&a->arena, struct job *, a->job_count);
    a->staged = ARENA_ARRAY(&a->arena, struct job *, a->job_count);
    for (size_t i = 0; i < a->job_count; i++)
        if (!a->jobs[i].blockers)
            schedule_push(a, &a->jobs[i]);
}

static bool goes_before(const struct job *a, const struct job *b)
{
    return a->path_ms != b->path_ms ? a->path_ms > b->path_ms : a->index < b->index;
}

static void swap(struct apply *a, size_t i, size_t j)
{
    struct job *job = a->queue[i];
    a->queue[i] = a->queue[j];
    a->queue[j] = job;
}

void schedule_push(struct apply *a, struct job *job)
{
    size_t i = a->queued++;
    job->stage = JOB_QUEUED;
    a->queue[i] = job;
    for (; i && goes_before(a->queue[i], a->queue[(i - 1) / 2]); i = (i - 1) / 2)
        swap(a, i, (i - 1) / 2);
}

struct job *schedule_pop(struct apply *a)
{
    if (!a->queued)
        return NULL;
    struct job *top = a->queue[0];
    a->queue[0] = a->queue[--a->queued];
    for (size_t i = 0, child; (child = 2 * i + 1) < a->queued; i = child) {
        if (child + 1 < a->queued && goes_before(a->queue[child + 1], a->queue[child]))
            child++;
        if (!goes_before(a->queue[child], a->queue[i]))
            break;
        swap(a, i, child);
    }
    return top;
}

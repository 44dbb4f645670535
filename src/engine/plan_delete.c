/* What has to go: of state what the recipe no longer has, predecessors of replacements, orphans.
 * Ordered so that whatever depends on something goes before it, by the dependencies that state
 * recorded. */
#include "engine/planner.h"

struct work *plan_going(struct planner *p, struct state_entry *entry,
                        const struct resource_item *item, const char *reason)
{
    struct work *w = ARENA_NEW(p->arena, struct work);
    w->r.type = resource_type_find(entry->type);
    w->r.address = entry->address;
    w->reason = reason;
    w->recorded = state_by_op(&p->engine->state, entry->op_id) != NULL;
    work_fill(p, w, entry, item);
    w->r.properties = w->r.applied;
    w->depends_on = entry->depends_on;
    p->going = arena_grow(p->arena, p->going, &p->going_cap, p->going_count + 1, sizeof(*p->going));
    p->going[p->going_count++] = w;
    return w;
}

static const char *reason_of(const struct planner *p, const struct state_entry *entry)
{
    if (entry->deposed)
        return "was replaced";
    return p->graph ? "no longer in the recipe" : NULL;
}

static void collect(struct planner *p)
{
    for (size_t i = 0; i < p->survey.known_count; i++) {
        const struct known *k = p->survey.known[i];
        struct state_entry *entry = k->entry ? state_by_op(&p->engine->state, k->r.op_id) : NULL;
        if (!entry || (!entry->deposed && map_get(&p->works, entry->address)))
            continue;
        plan_going(p, entry, known_is_there(k) ? k->item : NULL, reason_of(p, entry));
    }
}

static enum plan_action action_of(const struct work *w)
{
    if (!w->item)
        return PLAN_FORGET;
    return w->entry->retain ? PLAN_RETAIN : PLAN_DELETE;
}

/* Works by address, as chains: several physical resources may have had one address. */
struct chains {
    struct map first; /* address -> struct chain * */
};

struct chain {
    struct work *work;
    struct chain *next;
    size_t holders; /* dependents that have not been put in order yet */
};

static struct chain *chains_build(struct planner *p, struct chains *chains)
{
    struct chain *links = ARENA_ARRAY(p->arena, struct chain, p->going_count);
    for (size_t i = 0; i < p->going_count; i++) {
        links[i].work = p->going[i];
        links[i].next = map_get(&chains->first, p->going[i]->r.address);
        map_set(&chains->first, p->going[i]->r.address, &links[i]);
    }
    return links;
}

static struct chain *needed_chain(const struct chains *chains, const struct work *w, size_t i)
{
    return map_get(&chains->first, value_string(value_at(w->depends_on, i)));
}

static void count_holders(const struct chains *chains, const struct work *w)
{
    for (size_t i = 0; i < value_count(w->depends_on); i++)
        for (struct chain *c = needed_chain(chains, w, i); c; c = c->next)
            c->holders++;
}

static void let_go(const struct chains *chains, const struct work *w, struct chain **queue,
                   size_t *tail)
{
    for (size_t i = 0; i < value_count(w->depends_on); i++)
        for (struct chain *c = needed_chain(chains, w, i); c; c = c->next)
            if (!--c->holders)
                queue[(*tail)++] = c;
}

/* Kahn's algorithm from what nothing holds. A cycle in a damaged record is not waited for: AWS will
 * refuse. */
static void sort_going(struct planner *p)
{
    struct chains chains = {0};
    size_t n = p->going_count, tail = 0;
    struct chain *links = chains_build(p, &chains);
    struct chain **queue = ARENA_ARRAY(p->arena, struct chain *, n);
    for (size_t i = 0; i < n; i++)
        count_holders(&chains, links[i].work);
    for (size_t i = n; i-- > 0;)
        if (!links[i].holders)
            queue[tail++] = &links[i];
    for (size_t head = 0; head < tail; head++)
        let_go(&chains, queue[head]->work, queue, &tail);
    for (size_t i = 0; i < n && tail < n; i++)
        if (links[i].holders)
            queue[tail++] = &links[i];
    for (size_t i = 0; i < n; i++)
        p->going[i] = queue[i]->work;
    map_release(&chains.first);
}

static int refuse_protected(const struct work *w, struct error *err)
{
    if (w->action != PLAN_DELETE || !w->entry->protect)
        return 0;
    return error_set(
        err, ERROR_RECIPE,
        "%.*s (%.*s) is protected and would be deleted; keep it in the recipe, or run once with "
        "its protect taken away",
        STR_ARG(w->r.address), STR_ARG(w->r.id));
}

static void add_step(struct planner *p, struct work *w)
{
    struct plan_step step = {.action = w->action,
                             .address = w->r.address,
                             .type = w->entry->type,
                             .at = STR(""),
                             .id = w->r.id,
                             .name = w->r.name,
                             .reason = w->action == PLAN_FORGET ? "gone from AWS" : w->reason,
                             .deposed = w->entry->deposed,
                             .work = w};
    w->step = p->plan->count;
    plan_add(p, &step);
}

int plan_deletes(struct planner *p, struct error *err)
{
    collect(p);
    sort_going(p);
    for (size_t i = 0; i < p->going_count; i++) {
        struct work *w = p->going[i];
        w->action = action_of(w);
        if (refuse_protected(w, err))
            return -1;
        add_step(p, w);
    }
    return 0;
}

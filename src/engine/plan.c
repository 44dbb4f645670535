/* Planning: read, recover, compare. A plan is linear in the number of resources: each node is
 * looked at once, in topological order, with the attributes of what stands before it. */
#include "engine/outputs.h"
#include "engine/planner.h"

static void discover_types(struct planner *p)
{
    for (size_t i = 0; p->graph && i < p->graph->count; i++)
        survey_discover(&p->survey, p->graph->nodes[i]->type);
    for (size_t i = 0; !p->graph && resource_type_at(i); i++)
        survey_discover(&p->survey, resource_type_at(i));
}

/* Without anything recorded, AWS is asked by tag, so that two folders do not make two copies. */
static int read_actual(struct planner *p, struct error *err)
{
    survey_init(&p->survey, p->engine, p->arena);
    if (survey_add_state(&p->survey, err))
        return -1;
    if (!p->survey.known_count)
        discover_types(p);
    return survey_read(&p->survey, err);
}

static void take_reads(struct planner *p)
{
    struct engine *e = p->engine;
    p->plan->reads = arena_copy(p->arena, e->tally, e->tally_count * sizeof(*e->tally));
    p->plan->read_count = e->tally_count;
    e->tally_count = 0;
}

static int make_plan(struct planner *p, struct error *err)
{
    if (read_actual(p, err))
        return -1;
    if (recover_intents(p->engine, &p->survey, &p->plan->recovered, err))
        return -1;
    if (plan_strays(p, err) || plan_nodes(p, err) || plan_deletes(p, err))
        return -1;
    if (plan_outputs(p, err))
        return -1;
    take_reads(p);
    return 0;
}

static void count_actions(struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++)
        plan->counts[plan->steps[i].action]++;
}

struct plan *engine_plan(struct engine *e, const struct graph *graph, struct error *err)
{
    struct plan *plan = xcalloc(1, sizeof(*plan));
    struct planner p = {.engine = e, .plan = plan, .arena = &plan->arena, .graph = graph};
    plan->destroy = !graph;
    int result = make_plan(&p, err);
    survey_release(&p.survey);
    map_release(&p.works);
    map_release(&p.strays);
    e->tally_count = 0;
    if (result) {
        plan_free(plan);
        return NULL;
    }
    count_actions(plan);
    return plan;
}

bool plan_is_empty(const struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct work *work = plan->steps[i].work;
        if (plan->steps[i].action != PLAN_NOTHING || work->record)
            return false;
    }
    return !value_count(plan->output_changes) && !value_count(plan->parameter_changes);
}

void plan_free(struct plan *plan)
{
    if (!plan)
        return;
    arena_release(&plan->arena);
    free(plan);
}

struct plan_step *plan_add(struct planner *p, const struct plan_step *step)
{
    struct plan *plan = p->plan;
    plan->steps =
        arena_grow(p->arena, plan->steps, &p->step_cap, plan->count + 1, sizeof(*plan->steps));
    plan->steps[plan->count] = *step;
    return &plan->steps[plan->count++];
}

bool type_holds(const struct resource_type *holder, const struct resource_type *held)
{
    const char *parent = resource_type_parent(holder);
    return !strcmp(resource_type_service(held), "ec2") ||
           (parent && !strcmp(parent, resource_type_name(held)));
}

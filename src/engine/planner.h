/* The inside of planning: what the steps of a plan are made of. */
#ifndef ISOCTL_ENGINE_PLANNER_H
#define ISOCTL_ENGINE_PLANNER_H

#include "engine/survey.h"

/* The engine's own of a plan_step. */
struct work {
    struct resource r;       /* desired; and the physical one that stands now */
    struct graph_node *node; /* NULL: to be deleted */
    size_t step;             /* index in plan->steps */
    const char *reason;
    struct state_entry *entry; /* the physical one's record, or NULL */
    const struct resource_item *item;
    struct value *depends_on; /* list of addresses */
    enum plan_action action;
    bool stands;       /* its attributes are valid while the plan is applied */
    bool delete_first; /* a replacement whose predecessor goes before it comes */
    bool redeploy;     /* failed: told to start anew, without a difference */
    bool record;       /* nothing to do in AWS, but state is behind the recipe */
    bool has_secret;
    size_t part_cap;
    bool recorded; /* in state; false: found by tag, to be recorded first */
    struct job *make, *drop;
};

struct planner {
    struct engine *engine;
    struct plan *plan;
    struct arena *arena;
    const struct graph *graph; /* NULL: destroy */
    struct survey survey;
    struct map works;  /* address -> struct work *, of the graph */
    struct map strays; /* address -> const struct resource_item *, kept for adoption */
    size_t step_cap;
    struct work **going; /* what is to be deleted */
    size_t going_count, going_cap;
};

/* The calling sequence of engine_plan; each needs what those before it left in the planner. */
int plan_strays(struct planner *,
                struct error *err) MUST_USE; /* ours, but in no state: adopted or to be deleted */
int plan_nodes(struct planner *, struct error *err) MUST_USE; /* one step a resource of the graph */
int plan_deletes(struct planner *,
                 struct error *err) MUST_USE; /* steps for what has to go, in their order */
int plan_outputs(struct planner *, struct error *err) MUST_USE; /* outputs.c */

/* A resource that leaves the stack; its step is made by plan_deletes. */
struct work *plan_going(struct planner *, struct state_entry *, const struct resource_item *,
                        const char *reason);
/* Appends a step; pointers to steps are valid only once plan_deletes is through. */
struct plan_step *plan_add(struct planner *, const struct plan_step *);
/* What is of this address as it stands in this plan: an expr_scope lookup whose ctx is the planner.
 */
const struct value *planner_lookup(void *planner, struct str address, struct str attribute);
/* The physical side of a work: what AWS said, over what state says. Either may be NULL. */
void work_fill(struct planner *, struct work *, struct state_entry *, const struct resource_item *);
/* List of the addresses that a node needs: order of deletion without a recipe. */
struct value *addresses_needed(struct arena *, const struct graph_node *);
/* Does a resource of type `holder` that refers to one of type `held` keep it from being deleted? */
bool type_holds(const struct resource_type *holder, const struct resource_type *held);

#endif

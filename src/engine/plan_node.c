/* One step for each resource of the graph: what stands is compared with what should stand. */
#include "engine/apply.h"
#include "engine/planner.h"
#include "engine/secret.h"

const struct value *planner_lookup(void *planner, struct str address, struct str attribute)
{
    struct planner *p = planner;
    const struct work *w = map_get(&p->works, address);
    return w && w->stands ? value_find(w->r.attributes, attribute) : NULL;
}

/* Attributes that AWS did not show this time stay as recorded. */
static struct value *merged(struct arena *a, const struct value *recorded, struct value *shown)
{
    if (!value_count(recorded))
        return shown ? shown : value_map(a);
    struct value *all = value_map(a);
    for (size_t i = 0; i < value_count(recorded); i++)
        value_set(a, all, recorded->u.map.members[i].key, recorded->u.map.members[i].value);
    for (size_t i = 0; i < value_count(shown); i++)
        value_set(a, all, shown->u.map.members[i].key, shown->u.map.members[i].value);
    return all;
}

void work_fill(struct planner *p, struct work *w, struct state_entry *entry,
               const struct resource_item *item)
{
    w->entry = entry;
    w->item = item;
    w->r.status = item ? item->found.status : RESOURCE_GONE;
    if (entry) {
        w->r.op_id = entry->op_id;
        w->r.name = entry->name;
        w->r.id = entry->id;
        w->r.applied = secret_unseal(p->engine, p->arena, entry->properties);
        w->r.extra = entry->extra;
        w->r.attributes = entry->attributes;
    }
    if (!item)
        return;
    const struct resource *found = &item->found;
    w->r.id = found->id.len ? found->id : w->r.id;
    w->r.name = found->name.len ? found->name : w->r.name;
    w->r.actual = found->actual;
    w->r.extra = found->extra ? found->extra : w->r.extra;
    w->r.attributes = merged(p->arena, entry ? entry->attributes : NULL, found->attributes);
    w->r.status_reason = found->status_reason;
}

struct value *addresses_needed(struct arena *a, const struct graph_node *node)
{
    struct value *list = value_list(a);
    for (size_t i = 0; i < node->need_count; i++)
        value_push(a, list, value_str(a, node->needs[i]->address));
    return list;
}

/* An entry for what was found by tag: nothing is known to have been applied, so all that the recipe
 * sets is compared. */
static struct state_entry *adopted_entry(struct planner *p, const struct graph_node *node,
                                         const struct resource_item *item)
{
    const struct resource *found = &item->found;
    struct state_entry *entry = ARENA_NEW(p->arena, struct state_entry);
    char op[21];
    random_text(p->engine->options.random, op, 20);
    *entry = (struct state_entry){
        .op_id = found->op_id.len ? found->op_id : str_copy(p->arena, str_of(op)),
        .address = node->address,
        .type = str_of(resource_type_name(node->type)),
        .id = found->id,
        .name = found->name,
        .properties = value_map(p->arena),
        .attributes = found->attributes,
        .extra = found->extra,
        .depends_on = addresses_needed(p->arena, node),
        .protect = node->protect,
        .retain = node->retain,
    };
    return entry;
}

static void find_physical(struct planner *p, struct work *w)
{
    const struct resource_item *stray = map_get(&p->strays, w->node->address);
    struct state_entry *entry = state_current(&p->engine->state, w->node->address);
    if (stray) {
        work_fill(p, w, adopted_entry(p, w->node, stray), stray);
        return;
    }
    const struct known *k = entry ? map_get(&p->survey.by_op, entry->op_id) : NULL;
    w->recorded = true;
    work_fill(p, w, entry, k && known_is_there(k) ? k->item : NULL);
}

static struct work *work_new(struct planner *p, struct graph_node *node)
{
    struct work *w = ARENA_NEW(p->arena, struct work);
    w->node = node;
    w->r.type = node->type;
    w->r.address = node->address;
    w->r.properties = node->properties;
    w->r.tags = value_get(p->graph->document, "tags");
    w->depends_on = addresses_needed(p->arena, node);
    map_set(&p->works, node->address, w);
    find_physical(p, w);
    return w;
}

struct owner_search {
    struct planner *planner;
    struct work *owner;
};

static void see_owner(void *ctx, struct str address, struct str attribute)
{
    struct owner_search *search = ctx;
    (void) attribute;
    if (!search->owner)
        search->owner = map_get(&search->planner->works, address);
}

/* Law 6: an owner must know the rules that stand as resources of their own. */
static void join_owner(struct planner *p, struct work *part)
{
    const char *property = resource_type_owner_property(part->r.type);
    if (!property)
        return;
    struct owner_search search = {p, NULL};
    expr_references(value_get(part->node->properties, property), see_owner, &search);
    struct work *owner = search.owner;
    if (!owner || strcmp(resource_type_name(owner->r.type), resource_type_owner_type(part->r.type)))
        return;
    owner->r.parts = arena_grow(p->arena, owner->r.parts, &owner->part_cap, owner->r.part_count + 1,
                                sizeof(*owner->r.parts));
    owner->r.parts[owner->r.part_count++] = &part->r;
}

/* Every property that is set, from nothing. */
static void changes_of_create(struct planner *p, const struct value *properties,
                              struct resource_changes *out)
{
    for (size_t i = 0; i < value_count(properties); i++) {
        const struct value_member *m = &properties->u.map.members[i];
        out->items =
            arena_grow(p->arena, out->items, &out->cap, out->count + 1, sizeof(*out->items));
        out->items[out->count++] = (struct resource_change){
            .property = m->key.p, .to = m->value, .unknown = value_has_deferred(m->value)};
    }
}

/* Compared with the secrets put in; shown without them. */
static int compare(struct planner *p, struct work *w, struct value *sealed,
                   struct resource_changes *out, struct error *err)
{
    w->r.properties = secret_open(p->engine, p->arena, sealed, err);
    if (!w->r.properties)
        return -1;
    w->has_secret = w->r.properties != sealed;
    engine_diff(p->engine, p->arena, &w->r, w->node->ignore_changes,
                w->entry->complete || !w->recorded, out);
    if (w->has_secret || secret_is_in(w->entry->properties))
        secret_mask(p->arena, out, sealed, w->entry->properties);
    w->r.properties = sealed;
    return 0;
}

struct reference_search {
    struct planner *planner;
    const struct resource_type *type;
    const struct work *found;
};

static void see_delete_first(void *ctx, struct str address, struct str attribute)
{
    struct reference_search *search = ctx;
    struct work *w = map_get(&search->planner->works, address);
    (void) attribute;
    if (w && w->delete_first && type_holds(search->type, w->r.type))
        search->found = w;
}

/* What refers to something that must go before its successor comes has to go even before that. */
static const struct work *held_back(struct planner *p, const struct work *w)
{
    struct reference_search search = {p, w->r.type, NULL};
    for (size_t i = 0; i < w->node->need_count; i++) {
        const struct work *needed = map_get(&p->works, w->node->needs[i]->address);
        if (!needed->delete_first)
            continue;
        expr_references(w->node->properties, see_delete_first, &search);
        break;
    }
    return search.found;
}

static void decide_replace(struct planner *p, struct work *w, struct plan_step *step,
                           const char *reason)
{
    const struct work *holder = held_back(p, w);
    step->action = PLAN_REPLACE;
    step->reason = reason;
    if (w->r.status == RESOURCE_DELETING) {
        step->interruption = "the old one is still being deleted";
    } else if (holder) {
        step->interruption = arena_printf(p->arena, "%.*s must be deleted before it is made anew",
                                          STR_ARG(holder->r.address));
    } else {
        struct resource old = w->r;
        old.properties = w->r.applied;
        step->interruption = resource_collides(&old, &w->r);
    }
    w->delete_first = step->interruption;
}

static bool can_redeploy(const struct resource_type *type)
{
    return property_find(resource_type_properties(type), STR("ForceNewDeployment"));
}

static void decide_failed(struct planner *p, struct work *w, struct plan_step *step)
{
    const char *reason = arena_printf(p->arena, "failed: %.*s", STR_ARG(w->r.status_reason));
    if (!can_redeploy(w->r.type)) {
        decide_replace(p, w, step, reason);
        return;
    }
    step->action = PLAN_UPDATE;
    step->reason = reason;
    w->redeploy = true;
}

/* Does state say less than the recipe, though AWS has nothing to do? */
static bool state_is_behind(const struct work *w, const struct value *properties)
{
    const struct state_entry *entry = w->entry;
    if (entry->protect != w->node->protect || entry->retain != w->node->retain)
        return true;
    if (!value_equal(entry->depends_on, w->depends_on))
        return true;
    return !w->node->ignore_changes && !w->has_secret &&
           !value_equal(entry->properties, properties);
}

static void decide_standing(struct planner *p, struct work *w, struct plan_step *step,
                            struct value *sealed)
{
    const struct work *holder = held_back(p, w);
    if (step->changes.replaces)
        decide_replace(
            p, w, step,
            arena_printf(p->arena, "%s forces replacement", step->changes.replace_reason));
    else if (w->r.status == RESOURCE_FAILED)
        decide_failed(p, w, step);
    else if (holder)
        decide_replace(p, w, step, "it holds what must be replaced");
    else if (!w->recorded)
        step->action = PLAN_ADOPT;
    else if (step->changes.count || !w->entry->complete)
        step->action = PLAN_UPDATE;
    else
        w->record = state_is_behind(w, sealed);
    if (step->action == PLAN_UPDATE && !step->changes.count && !step->reason)
        step->reason = "was not finished by the last run";
    if (step->action == PLAN_ADOPT)
        step->reason = "carries this stack's tag, but is not in its state";
}

static int decide(struct planner *p, struct work *w, struct plan_step *step, struct value *sealed,
                  struct error *err)
{
    if (!w->item) {
        step->action = PLAN_CREATE;
        step->reason = w->entry ? "gone from AWS" : NULL;
        changes_of_create(p, sealed, &step->changes);
        w->r.properties = sealed;
        return 0;
    }
    if (compare(p, w, sealed, &step->changes, err))
        return -1;
    if (w->r.status == RESOURCE_DELETING)
        decide_replace(p, w, step, "is being deleted");
    else
        decide_standing(p, w, step, sealed);
    return 0;
}

static int refuse_protected(const struct work *w, const struct plan_step *step, struct error *err)
{
    bool protect = w->node->protect || (w->entry && w->entry->protect);
    if (step->action != PLAN_REPLACE || !protect)
        return 0;
    return error_set(
        err, ERROR_RECIPE,
        "%.*s: %.*s is protected, and this change would replace it (%s); take protect away in a "
        "run of its own, or undo the change",
        STR_ARG(step->at), STR_ARG(step->address), step->reason);
}

static int plan_node(struct planner *p, struct work *w, struct error *err)
{
    struct graph_node *node = w->node;
    struct plan_step step = {.address = node->address,
                             .type = str_of(resource_type_name(node->type)),
                             .at = node->at,
                             .id = w->r.id,
                             .name = w->r.name,
                             .node = node,
                             .work = w};
    struct expr_scope scope = {planner_lookup, NULL, p};
    struct value *sealed = expr_resolve(p->arena, node->properties, &scope, err);
    if (!sealed || decide(p, w, &step, sealed, err))
        return error_prefix(err, "%.*s: %.*s", STR_ARG(node->at), STR_ARG(node->address));
    if (refuse_protected(w, &step, err))
        return -1;
    w->action = step.action;
    w->stands = step.action != PLAN_CREATE && step.action != PLAN_REPLACE;
    w->step = p->plan->count;
    plan_add(p, &step);
    return 0;
}

int plan_nodes(struct planner *p, struct error *err)
{
    size_t count = p->graph ? p->graph->count : 0;
    struct work **works = ARENA_ARRAY(p->arena, struct work *, count);
    for (size_t i = 0; i < count; i++)
        works[i] = work_new(p, p->graph->nodes[i]);
    for (size_t i = 0; i < count; i++)
        join_owner(p, works[i]);
    for (size_t i = 0; i < count; i++)
        if (plan_node(p, works[i], err))
            return -1;
    return 0;
}

/* What carries our stack's tag but stands in no state: the first run from another folder, a lost
 * state, a request that took effect twice. One of each address is adopted; the others are orphans
 * of ours and are deleted. */
#include "engine/outputs.h"
#include "engine/planner.h"

static struct state_entry *entry_of_item(struct planner *p, const struct resource_item *item)
{
    const struct resource *found = &item->found;
    struct state_entry *entry = ARENA_NEW(p->arena, struct state_entry);
    char op[21];
    random_text(p->engine->options.random, op, 20);
    bool taken = !found->op_id.len || map_get(&p->survey.by_op, found->op_id);
    *entry = (struct state_entry){
        .op_id = taken ? str_copy(p->arena, str_of(op)) : found->op_id,
        .address = found->address.len ? found->address : found->id,
        .type = str_of(resource_type_name(found->type)),
        .id = found->id,
        .name = found->name,
        .properties = value_map(p->arena),
        .attributes = found->attributes,
        .extra = found->extra,
        .depends_on = value_list(p->arena),
        .deposed = true,
    };
    return entry;
}

static bool address_is_taken(struct planner *p, struct str address)
{
    const struct state_entry *entry = state_current(&p->engine->state, address);
    const struct known *k = entry ? map_get(&p->survey.by_op, entry->op_id) : NULL;
    return (k && known_is_there(k)) || map_get(&p->strays, address);
}

static bool may_be_adopted(struct planner *p, const struct resource_item *item)
{
    const struct graph_node *node = p->graph ? graph_find(p->graph, item->found.address) : NULL;
    return node && node->type == item->found.type && !address_is_taken(p, item->found.address) &&
           item->found.status != RESOURCE_DELETING;
}

static bool was_retained(struct planner *p, const struct resource_item *item)
{
    const char *fact = arena_printf(p->arena, RETAINED_FACT "%.*s", STR_ARG(item->found.id));
    return value_get(p->engine->state.header.facts, fact);
}

static void sort_stray(struct planner *p, const struct resource_item *item)
{
    if (may_be_adopted(p, item))
        map_set(&p->strays, item->found.address, (void *) item);
    else if (item->found.status != RESOURCE_DELETING && !was_retained(p, item) &&
             (item->found.address.len || !p->graph))
        plan_going(p, entry_of_item(p, item), item,
                   "carries this stack's tag, but is not in its state");
}

static const struct value *stray_lookup(void *ctx, struct str address, struct str attribute)
{
    struct planner *p = ctx;
    const struct resource_item *item = map_get(&p->strays, address);
    if (item)
        return value_find(item->found.attributes, attribute);
    return state_lookup(p->engine, address, attribute);
}

/* Associations and the like carry no tags: they are found by their natural key, once that is known.
 */
static int ask_by_key(struct planner *p, struct graph_node *node, struct error *err)
{
    struct expr_scope scope = {stray_lookup, NULL, p};
    struct resource r = {.type = node->type, .address = node->address};
    r.properties = expr_resolve(p->arena, node->properties, &scope, err);
    if (!r.properties)
        return error_prefix(err, "%.*s: %.*s", STR_ARG(node->at), STR_ARG(node->address));
    if (!value_has_deferred(r.properties))
        survey_add(&p->survey, &r);
    return 0;
}

static int adopt_by_key(struct planner *p, struct error *err)
{
    size_t first = p->survey.known_count;
    for (size_t i = 0; i < p->graph->count; i++) {
        struct graph_node *node = p->graph->nodes[i];
        if (!address_is_taken(p, node->address) && ask_by_key(p, node, err))
            return -1;
    }
    if (survey_read(&p->survey, err))
        return -1;
    for (size_t i = first; i < p->survey.known_count; i++) {
        struct known *k = p->survey.known[i];
        if (known_is_there(k) && k->item->ours && !k->item->found.op_id.len)
            map_set(&p->strays, k->r.address, (void *) k->item);
    }
    return 0;
}

int plan_strays(struct planner *p, struct error *err)
{
    for (size_t i = 0; i < p->survey.stray_count; i++)
        sort_stray(p, p->survey.strays[i]);
    return p->graph && p->strays.count ? adopt_by_key(p, err) : 0;
}

/* Plans as data. */
#include "cli/document.h"

#include "cli/action.h"

static void put_value(struct arena *a, struct value *map, const char *key, const struct value *v)
{
    if (v)
        value_put(a, map, key, value_copy(a, v));
}

static void put_filled(struct arena *a, struct value *map, const char *key, struct str text)
{
    if (text.len)
        value_put_str(a, map, key, text);
}

static struct value *properties_of(struct arena *a, const struct resource_changes *changes)
{
    struct value *list = value_list(a);
    for (size_t i = 0; i < changes->count; i++) {
        const struct resource_change *c = &changes->items[i];
        struct value *row = value_map(a);
        value_put_text(a, row, "property", c->property);
        put_value(a, row, "from", c->from);
        put_value(a, row, "to", c->to);
        if (c->replaces)
            value_put_bool(a, row, "replaces", true);
        if (c->unknown)
            value_put_bool(a, row, "unknown", true);
        value_push(a, list, row);
    }
    return list;
}

static struct value *step_of(struct arena *a, const struct plan_step *step)
{
    struct value *row = value_map(a);
    value_put_text(a, row, "action", action_words[step->action].verb);
    value_put_str(a, row, "address", step->address);
    value_put_str(a, row, "type", step->type);
    put_filled(a, row, "at", step->at);
    put_filled(a, row, "id", step->id);
    put_filled(a, row, "name", step->name);
    put_filled(a, row, "reason", str_of(step->reason));
    put_filled(a, row, "interruption", str_of(step->interruption));
    if (step->deposed)
        value_put_bool(a, row, "replaced", true);
    value_put(a, row, "properties", properties_of(a, &step->changes));
    return row;
}

static struct value *steps_of(struct arena *a, const struct plan *plan)
{
    struct value *list = value_list(a);
    for (size_t i = 0; i < plan->count; i++)
        if (plan->steps[i].action != PLAN_NOTHING)
            value_push(a, list, step_of(a, &plan->steps[i]));
    return list;
}

static struct value *counts_of(struct arena *a, const struct plan *plan)
{
    struct value *counts = value_map(a);
    for (size_t i = 0; i < PLAN_ACTION_COUNT; i++)
        value_put_int(a, counts, i == PLAN_NOTHING ? "unchanged" : action_words[i].verb,
                      (int64_t) plan->counts[i]);
    return counts;
}

static struct value *reads_of(struct arena *a, const struct plan *plan)
{
    struct value *list = value_list(a);
    for (size_t i = 0; i < plan->read_count; i++) {
        struct value *row = value_map(a);
        value_put_text(a, row, "service", plan->reads[i].service);
        value_put_text(a, row, "operation", plan->reads[i].operation);
        value_put_int(a, row, "calls", (int64_t) plan->reads[i].calls);
        value_push(a, list, row);
    }
    return list;
}

void document_add_plan(struct arena *a, struct value *document, const struct plan *plan)
{
    value_put_bool(a, document, "empty", plan_is_empty(plan));
    value_put(a, document, "counts", counts_of(a, plan));
    value_put(a, document, "changes", steps_of(a, plan));
    put_value(a, document, "parameter_changes", plan->parameter_changes);
    put_value(a, document, "output_changes", plan->output_changes);
    value_put(a, document, "reads", reads_of(a, plan));
    value_put_int(a, document, "recovered", (int64_t) plan->recovered);
}

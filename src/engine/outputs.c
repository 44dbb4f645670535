/* Outputs and parameters: resolved over what stands, compared with the last run's, recorded in the
 * header. */
#include "engine/outputs.h"

#include "engine/planner.h"

static bool is_secret(const struct value *parameter)
{
    return value_get_bool(parameter, "secret", false);
}

static void add_parameter_change(struct planner *p, const struct value *parameter,
                                 const struct value *from)
{
    struct arena *a = p->arena;
    struct value *row = value_map(a);
    value_put(a, row, "name", value_get(parameter, "name"));
    value_put(a, row, "from", value_copy(a, from));
    value_put(a, row, "to", value_get(parameter, "value"));
    value_put(a, row, "source", value_get(parameter, "source"));
    value_push(a, p->plan->parameter_changes, row);
}

static void compare_parameters(struct planner *p, const struct value *last)
{
    const struct value *parameters = value_get(p->graph->document, "parameters");
    for (size_t i = 0; i < value_count(parameters); i++) {
        const struct value *parameter = value_at(parameters, i);
        const struct value *from = value_find(last, value_get_str(parameter, "name"));
        if (from && !is_secret(parameter) && !value_equal(from, value_get(parameter, "value")))
            add_parameter_change(p, parameter, from);
    }
}

static void add_output_change(struct planner *p, struct str name, const struct value *from,
                              struct value *to)
{
    struct arena *a = p->arena;
    struct value *row = value_map(a);
    value_put(a, row, "from", from ? value_copy(a, from) : value_null(a));
    value_put(a, row, "to", to ? to : value_null(a));
    value_set(a, p->plan->output_changes, name, row);
}

static void compare_outputs(struct planner *p, const struct value *last)
{
    struct value *now = p->plan->outputs;
    for (size_t i = 0; i < value_count(now); i++) {
        struct value_member *m = &now->u.map.members[i];
        const struct value *from = value_find(last, m->key);
        if (!from || !value_equal(from, m->value))
            add_output_change(p, m->key, from, m->value);
    }
    for (size_t i = 0; i < value_count(last); i++)
        if (!value_find(now, last->u.map.members[i].key))
            add_output_change(p, last->u.map.members[i].key, last->u.map.members[i].value, NULL);
}

int plan_outputs(struct planner *p, struct error *err)
{
    const struct state_header *header = &p->engine->state.header;
    struct expr_scope scope = {planner_lookup, NULL, p};
    const struct value *declared = p->graph ? graph_outputs(p->graph) : NULL;
    p->plan->outputs = value_map(p->arena);
    p->plan->output_changes = value_map(p->arena);
    p->plan->parameter_changes = value_list(p->arena);
    if (declared && declared->kind == VALUE_MAP) {
        p->plan->outputs = expr_resolve(p->arena, declared, &scope, err);
        if (!p->plan->outputs)
            return error_prefix(err, "outputs");
    }
    compare_outputs(p, header->outputs);
    if (p->graph)
        compare_parameters(p, header->parameters);
    return 0;
}

const struct value *state_lookup(void *engine, struct str address, struct str attribute)
{
    const struct engine *e = engine;
    const struct state_entry *entry = state_current(&e->state, address);
    return entry ? value_find(entry->attributes, attribute) : NULL;
}

static struct value *parameters_of(struct arena *a, const struct value *document)
{
    struct value *all = value_map(a);
    const struct value *parameters = value_get(document, "parameters");
    for (size_t i = 0; i < value_count(parameters); i++) {
        const struct value *parameter = value_at(parameters, i);
        struct value *value = value_get(parameter, "value");
        if (value && !is_secret(parameter))
            value_set(a, all, value_get_str(parameter, "name"), value);
    }
    return all;
}

/* After a partial run the old outputs stay: they are what was last true as a whole. */
int outputs_record(struct engine *e, const struct graph *graph, bool complete, struct error *err)
{
    struct arena scratch = {0};
    struct state_header header = e->state.header;
    struct expr_scope scope = {state_lookup, NULL, e};
    const struct value *declared = graph ? graph_outputs(graph) : NULL;
    int result = 0;
    if (complete) {
        header.outputs = value_map(&scratch);
        if (declared && declared->kind == VALUE_MAP)
            header.outputs = expr_resolve(&scratch, declared, &scope, err);
        if (!header.outputs) {
            result = error_prefix(err, "outputs");
            goto done;
        }
    }
    if (graph) {
        header.parameters = parameters_of(&scratch, graph->document);
        header.tags = value_get(graph->document, "tags");
    }
    state_set_header(&e->state, &header);
done:
    arena_release(&scratch);
    return result;
}

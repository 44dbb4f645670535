/* Renders plans for people. */
#include "cli/show_plan.h"

#include "cli/action.h"
#include "cli/show_difference.h"

enum { NAME_COLUMN = 30, WIDTH = 78 };

/* Steps of one recipe instance, in the plan's order. */
struct group {
    struct str prefix;
    size_t *steps, count, cap;
};

struct view {
    struct buf *out;
    const struct plan *plan;
    const struct show_options *options;
    struct arena arena;
    struct map by_prefix;
    struct group **groups;
    size_t group_count, group_cap;
};

size_t plan_changes(const struct plan *plan)
{
    size_t n = 0;
    for (size_t i = 0; i < PLAN_ACTION_COUNT; i++)
        n += i != PLAN_NOTHING ? plan->counts[i] : 0;
    return n;
}

static struct str prefix_of(struct str address)
{
    size_t end = address.len;
    while (end > 0 && address.p[end - 1] != '/')
        end--;
    return str_slice(address, 0, end ? end - 1 : 0);
}

static struct group *group_of(struct view *v, struct str prefix)
{
    struct group *g = map_get(&v->by_prefix, prefix);
    if (g)
        return g;
    g = ARENA_NEW(&v->arena, struct group);
    g->prefix = prefix;
    v->groups =
        arena_grow(&v->arena, v->groups, &v->group_cap, v->group_count + 1, sizeof(struct group *));
    v->groups[v->group_count++] = g;
    map_set(&v->by_prefix, prefix, g);
    return g;
}

static void sort_into_groups(struct view *v)
{
    for (size_t i = 0; i < v->plan->count; i++) {
        const struct plan_step *step = &v->plan->steps[i];
        if (step->action == PLAN_NOTHING)
            continue;
        struct group *g = group_of(v, prefix_of(step->address));
        g->steps = arena_grow(&v->arena, g->steps, &g->cap, g->count + 1, sizeof(size_t));
        g->steps[g->count++] = i;
    }
}

/* --- one step --- */

static void add_because(struct view *v, const char *what, const char *reason)
{
    if (!reason || !*reason)
        return;
    buf_addf(v->out, "        %s", what);
    show_text(v->out, str_of(reason), 300);
    buf_addc(v->out, '\n');
}

static void add_physical(struct view *v, const struct plan_step *step)
{
    struct str known = step->id.len ? step->id : step->name;
    if (!known.len)
        return;
    buf_adds(v->out, "  ");
    show_id(v->out, known, 44);
}

static void add_title(struct view *v, const struct plan_step *step)
{
    const struct action_words *words = &action_words[step->action];
    struct str prefix = prefix_of(step->address);
    struct str name = str_slice(step->address, prefix.len ? prefix.len + 1 : 0, step->address.len);
    size_t sign = strlen(words->sign);
    buf_adds(v->out, sign == 1 ? "    " : "  ");
    paint(v->out, v->options->colour, words->paint, words->sign);
    buf_addc(v->out, ' ');
    size_t start = v->out->len;
    show_text(v->out, name, 120);
    pad_to(v->out, start, NAME_COLUMN);
    show_text(v->out, step->type, 60);
    add_physical(v, step);
    buf_addc(v->out, '\n');
}

static bool shows_properties(const struct view *v, const struct plan_step *step)
{
    bool changes =
        step->action == PLAN_UPDATE || step->action == PLAN_REPLACE || step->action == PLAN_ADOPT;
    return changes || (v->options->details && step->action == PLAN_CREATE);
}

static void add_step(struct view *v, const struct plan_step *step)
{
    bool expected = v->plan->destroy && step->action == PLAN_DELETE;
    add_title(v, step);
    if (step->deposed)
        add_because(v, "", "what a replacement left behind");
    else if (!expected)
        add_because(v, "because: ", step->reason);
    add_because(v, "interruption: ", step->interruption);
    for (size_t i = 0; shows_properties(v, step) && i < step->changes.count; i++)
        show_change(v->out, v->options->colour, &step->changes.items[i]);
}

/* --- groups --- */

static struct str recipe_of(const struct view *v, struct str prefix)
{
    const struct value *instances =
        v->options->graph ? value_get(v->options->graph->document, "instances") : NULL;
    if (!prefix.len)
        return str_of(v->options->recipe);
    for (size_t i = 0; i < value_count(instances); i++)
        if (str_equal(value_get_str(value_at(instances, i), "address"), prefix))
            return value_get_str(value_at(instances, i), "recipe");
    return (struct str){0};
}

static void add_group(struct view *v, const struct group *g)
{
    struct buf title;
    struct str recipe = recipe_of(v, g->prefix);
    buf_init(&title, 4096);
    show_text(&title, g->prefix.len ? g->prefix : str_of(v->options->stack), 200);
    buf_addc(v->out, '\n');
    buf_adds(v->out, "  ");
    paint(v->out, v->options->colour, PAINT_BOLD, buf_text(&title));
    if (recipe.len) {
        buf_adds(v->out, "  ");
        show_text(v->out, recipe, 100);
    }
    buf_addc(v->out, '\n');
    for (size_t i = 0; i < g->count; i++)
        add_step(v, &v->plan->steps[g->steps[i]]);
    buf_release(&title);
}

/* --- the rest of a plan --- */

static void add_header(struct view *v)
{
    const struct show_options *o = v->options;
    buf_addf(v->out, "%s %s in %s, account %s\n", o->recipe ? "Plan for" : "Plan to destroy",
             o->stack, o->region, o->account);
    if (o->simulated)
        paint(v->out, o->colour, PAINT_DIM,
              "  (simulated cloud and time; whether tasks could reach AWS is not judged)\n");
    if (v->plan->recovered)
        buf_addf(v->out, "  %zu unfinished step%s of a run that was cut off %s looked up first\n",
                 v->plan->recovered, v->plan->recovered == 1 ? "" : "s",
                 v->plan->recovered == 1 ? "was" : "were");
}

/* DesiredCount 3 -> 2 (default; last run had 3) */
static void add_parameter(struct view *v, const struct value *row)
{
    buf_adds(v->out, "    ");
    show_text(v->out, value_get_str(row, "name"), 60);
    buf_addc(v->out, ' ');
    show_value(v->out, value_get(row, "from"), 40);
    buf_adds(v->out, " -> ");
    show_value(v->out, value_get(row, "to"), 40);
    buf_adds(v->out, " (");
    show_text(v->out, value_get_str(row, "source"), 20);
    buf_adds(v->out, "; last run had ");
    show_value(v->out, value_get(row, "from"), 40);
    buf_adds(v->out, ")\n");
}

static void add_parameters(struct view *v)
{
    const struct value *list = v->plan->parameter_changes;
    if (value_count(list))
        buf_adds(v->out, "\n  Parameters\n");
    for (size_t i = 0; i < value_count(list); i++)
        add_parameter(v, value_at(list, i));
}

static void add_transition(struct buf *out, const struct value *from, const struct value *to)
{
    if (from->kind != VALUE_NULL) {
        show_value(out, from, 60);
        buf_adds(out, " -> ");
    }
    show_value(out, to->kind == VALUE_NULL ? NULL : to, 60);
}

static void add_outputs(struct view *v)
{
    const struct value *map = v->plan->output_changes;
    bool first_run =
        !v->options->details && v->plan->counts[PLAN_CREATE] && !v->plan->counts[PLAN_NOTHING];
    if (!value_count(map) || v->plan->destroy || first_run)
        return;
    buf_adds(v->out, "\n  Outputs\n");
    for (size_t i = 0; i < map->u.map.count; i++) {
        const struct value *row = map->u.map.members[i].value;
        buf_adds(v->out, "    ");
        size_t start = v->out->len;
        show_text(v->out, map->u.map.members[i].key, 60);
        pad_to(v->out, start, NAME_COLUMN);
        add_transition(v->out, value_get(row, "from"), value_get(row, "to"));
        buf_addc(v->out, '\n');
    }
}

/* "Read with ec2 DescribeVpcs 2, ...", in lines of WIDTH. */
static void add_reads(struct view *v)
{
    struct buf line;
    buf_init(&line, 4096);
    buf_adds(&line, "Calls that read:");
    for (size_t i = 0; i < v->plan->read_count; i++) {
        const struct plan_reads *r = &v->plan->reads[i];
        size_t need = strlen(r->service) + strlen(r->operation) + 10;
        if (line.len + need > WIDTH) {
            buf_addf(v->out, "%s\n", buf_text(&line));
            buf_clear(&line);
            buf_addc(&line, ' ');
        }
        buf_addf(&line, " %s %s %zu%s", r->service, r->operation, r->calls,
                 i + 1 < v->plan->read_count ? "," : "");
    }
    if (v->plan->read_count)
        buf_addf(v->out, "%s\n", buf_text(&line));
    buf_release(&line);
}

void show_counts(struct buf *out, const struct plan *plan)
{
    static const enum plan_action order[] = {PLAN_CREATE, PLAN_UPDATE, PLAN_REPLACE, PLAN_DELETE,
                                             PLAN_ADOPT,  PLAN_RETAIN, PLAN_FORGET};
    size_t start = out->len;
    for (size_t i = 0; i < ARRAY_LENGTH(order); i++)
        if (plan->counts[order[i]])
            buf_addf(out, "%s%zu to %s", out->len > start ? ", " : "", plan->counts[order[i]],
                     action_words[order[i]].verb);
    if (out->len == start)
        buf_adds(out, "nothing to do");
    if (plan->counts[PLAN_NOTHING])
        buf_addf(out, "%s%zu unchanged", out->len > start ? ", " : "", plan->counts[PLAN_NOTHING]);
}

static void add_summary(struct view *v)
{
    buf_addc(v->out, '\n');
    add_reads(v);
    if (!plan_changes(v->plan)) {
        buf_addf(v->out, "Nothing to do: %zu resource%s, all as %s.\n",
                 v->plan->counts[PLAN_NOTHING], v->plan->counts[PLAN_NOTHING] == 1 ? "" : "s",
                 v->options->recipe ? "the recipe says" : "wanted: nothing is left of this stack");
        return;
    }
    buf_adds(v->out, "Plan: ");
    show_counts(v->out, v->plan);
    buf_adds(v->out, ".\n");
}

void show_plan(struct buf *out, const struct plan *plan, const struct show_options *options)
{
    struct view v = {.out = out, .plan = plan, .options = options};
    sort_into_groups(&v);
    add_header(&v);
    for (size_t i = 0; i < v.group_count; i++)
        add_group(&v, v.groups[i]);
    add_parameters(&v);
    add_outputs(&v);
    add_summary(&v);
    map_release(&v.by_prefix);
    arena_release(&v.arena);
}

void show_outputs(struct buf *out, const struct value *outputs)
{
    if (!value_is(outputs, VALUE_MAP) || !value_count(outputs))
        return;
    buf_adds(out, "Outputs:\n");
    for (size_t i = 0; i < outputs->u.map.count; i++) {
        const struct value *v = outputs->u.map.members[i].value;
        buf_adds(out, "  ");
        size_t start = out->len;
        show_text(out, outputs->u.map.members[i].key, 100);
        pad_to(out, start, NAME_COLUMN + 4);
        if (value_is(v, VALUE_STRING))
            show_text(out, v->u.string, 2048);
        else
            show_value(out, v, 2048);
        buf_addc(out, '\n');
    }
}

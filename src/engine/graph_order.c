/* Topological order by Kahn's algorithm (1962): a queue of nodes whose needs are all placed.
 * Linear, iterative. */
#include "engine/graph_order.h"

enum { CYCLE_SHOWN_MAX = 24 };

/* Follows needs that were never placed; each unplaced node has one, so the walk must meet itself.
 */
static const struct graph_node *unplaced_need(const struct graph_node *node, const size_t *waiting)
{
    for (size_t i = 0; i < node->need_count; i++)
        if (waiting[node->needs[i]->index])
            return node->needs[i];
    return NULL;
}

static const struct graph_node *on_cycle(const struct graph *g, const size_t *waiting)
{
    const struct graph_node *at = NULL;
    for (size_t i = 0; i < g->count && !at; i++)
        at = waiting[i] ? g->nodes[i] : NULL;
    for (size_t i = 0; at && i < g->count; i++)
        at = unplaced_need(at, waiting);
    return at;
}

static int cycle_error(const struct graph *g, const size_t *waiting, struct error *err)
{
    const struct graph_node *start = on_cycle(g, waiting), *at = start;
    if (!start)
        return error_set(err, ERROR_INTERNAL, "the graph has a cycle that cannot be found");
    struct buf path;
    buf_init(&path, 2048);
    size_t length = 0;
    do {
        if (length++ < CYCLE_SHOWN_MAX)
            buf_addf(&path, "%.*s -> ", STR_ARG(at->address));
        at = unplaced_need(at, waiting);
    } while (at && at != start);
    if (length > CYCLE_SHOWN_MAX)
        buf_addf(&path, "(%zu more) -> ", length - CYCLE_SHOWN_MAX);
    struct buf place;
    buf_init(&place, 512);
    buf_add_escaped(&place, start->at, false);
    error_set(
        err, ERROR_RECIPE,
        "%s: resources need each other in a cycle: %s%.*s; take out one of these references or "
        "depends_on",
        buf_text(&place), buf_text(&path), STR_ARG(start->address));
    buf_release(&place);
    buf_release(&path);
    return -1;
}

int graph_order(struct graph *g, struct error *err)
{
    struct graph_node **order = ARENA_ARRAY(&g->arena, struct graph_node *, g->count + 1);
    size_t *waiting = xcalloc(g->count + 1, sizeof(*waiting));
    size_t tail = 0;
    for (size_t i = 0; i < g->count; i++) {
        waiting[i] = g->nodes[i]->need_count;
        if (!waiting[i])
            order[tail++] = g->nodes[i];
    }
    for (size_t head = 0; head < tail; head++)
        for (size_t i = 0; i < order[head]->needed_by_count; i++)
            if (!--waiting[order[head]->needed_by[i]->index])
                order[tail++] = order[head]->needed_by[i];
    int rc = tail == g->count ? 0 : cycle_error(g, waiting, err);
    free(waiting);
    if (rc)
        return rc;
    g->nodes = order;
    for (size_t i = 0; i < g->count; i++)
        order[i]->index = i;
    return 0;
}

/* The order of a graph. Used by graph_init alone. */
#ifndef ISOCTL_ENGINE_GRAPH_ORDER_H
#define ISOCTL_ENGINE_GRAPH_ORDER_H

#include "engine/graph.h"

/* Sorts nodes topologically (declaration order where nothing else decides) and renumbers them.
 * ERROR_RECIPE with the whole path when there is a cycle. */
int graph_order(struct graph *, struct error *err) MUST_USE;

#endif

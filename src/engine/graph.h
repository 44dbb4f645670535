/* CONTRACT. The desired graph: what the recipe said, all included recipes in one graph, edges
 * resolved, cycles refused.
 *
 * It is built from the document that the recipe's child sends (script/script.h):
 *
 *   { "description": text|null,
 *     "parameters": [ { "name", "type", "default"?, "description"?, "secret"?: bool, "value"?,
 *                       "source": "default"|"given"|"previous" } ],
 *     "instances": [ { "address": "VpcStack", "recipe": "isolated_vpc.lua" } ],
 *     "resources": [ { "address": "VpcStack/VPC", "type": "AWS::EC2::VPC",
 *                      "at": "isolated_vpc.lua:12", "properties": {...},
 *                      "depends_on": [address...], "protect"?: bool, "retain"?: bool,
 *                      "ignore_changes"?: [name...] } ],
 *     "outputs": { name: value }, "tags": { key: text } }
 *
 * Deferred values are written as codec/json.h JSON_DEFERRED says. depends_on names resources only
 * (an instance has been replaced by its resources). */
#ifndef ISOCTL_ENGINE_GRAPH_H
#define ISOCTL_ENGINE_GRAPH_H

#include "engine/expr.h"
#include "resource/resource.h"

struct graph_node {
    struct str address, at;
    const struct resource_type *type;
    struct value *properties; /* checked; may hold deferred */
    bool protect, retain;
    const struct value *ignore_changes;
    struct graph_node **needs; /* everything that must stand before: references and depends_on;
                                  without duplicates */
    size_t need_count, need_cap;
    struct graph_node **needed_by;
    size_t needed_by_count, needed_by_cap;
    size_t index; /* position in graph->nodes, which is a topological order */
};

struct graph {
    struct arena arena;
    struct graph_node **nodes;
    size_t count;
    struct map by_address;
    struct value *document; /* all but the resources: parameters, instances, outputs, tags */
};

/* Checks again whatever the child should have checked (it is not trusted): types, properties,
 * addresses, references, reserved tags. ERROR_RECIPE with "at"; a cycle is named by its whole path.
 * Takes ownership of nothing; copies. */
int graph_init(struct graph *, const struct value *document, struct error *err) MUST_USE;
void graph_release(struct graph *);
struct graph_node *graph_find(const struct graph *, struct str address);
const struct value *graph_outputs(const struct graph *);

#endif

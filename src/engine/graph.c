/* Building the desired graph from the recipe's document: nodes, checks, edges. The order is
 * graph_order.c's.
 *
 * The child that sent the document is not trusted: everything is checked again. Nodes are made
 * first, then edges, so that references may point forward. Each step looks at every reference once.
 */
#include "engine/graph.h"

#include "engine/graph_order.h"

static const char *shown(struct arena *a, struct str s)
{
    struct buf b;
    buf_init(&b, 512);
    buf_add_escaped(&b, str_slice(s, 0, s.len < 100 ? s.len : 100), false);
    const char *text = str_dup(a, buf_str(&b));
    buf_release(&b);
    return text;
}

/* "isolated.lua:12: VPC": where an error is. */
static const char *place_of(struct arena *a, const struct graph_node *node)
{
    return arena_printf(a, "%s: %s", shown(a, node->at), shown(a, node->address));
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Logical ids, [A-Za-z][A-Za-z0-9]*, joined by '/'. */
static bool address_is_valid(struct str address)
{
    if (!address.len || address.len > LIMIT_LOGICAL_ID * (size_t) 8)
        return false;
    bool first = true;
    for (size_t i = 0; i < address.len; i++) {
        char c = address.p[i];
        if (first ? !is_letter(c) : !(is_letter(c) || (c >= '0' && c <= '9') || c == '/'))
            return false;
        first = c == '/';
    }
    return !first;
}

static struct str type_name_at(const void *ctx, size_t i)
{
    const struct resource_type *type = resource_type_at(i);
    (void) ctx;
    return type ? str_of(resource_type_name(type)) : (struct str){NULL, 0};
}

static const struct resource_type *find_type(struct graph *g, struct str name, struct error *err)
{
    const struct resource_type *type = resource_type_find(name);
    if (type)
        return type;
    error_set(err, ERROR_RECIPE, "there is no resource type \"%s\"", shown(&g->arena, name));
    struct str nearest = str_nearest(name, type_name_at, NULL);
    if (nearest.p)
        error_append(err, " (did you mean %.*s?)", STR_ARG(nearest));
    return NULL;
}

static int check_ignored(struct graph_node *node, struct error *err)
{
    const struct property *properties = resource_type_properties(node->type);
    for (size_t i = 0; i < value_count(node->ignore_changes); i++)
        if (!property_find(properties, value_string(value_at(node->ignore_changes, i))))
            return error_set(err, ERROR_RECIPE,
                             "ignore_changes names a property that %s does not have",
                             resource_type_name(node->type));
    return 0;
}

/* Operators and argument counts; what is constant is computed here, once. */
static int fold_properties(struct graph *g, struct graph_node *node, struct error *err)
{
    static const struct expr_scope nothing_known = {0};
    node->properties = expr_resolve(&g->arena, node->properties, &nothing_known, err);
    return node->properties ? 0 : -1;
}

static int read_properties(struct graph *g, struct graph_node *node, const struct value *row,
                           struct error *err)
{
    const struct value *given = value_get(row, "properties");
    if (!given)
        given = value_map(&g->arena);
    node->type = find_type(g, value_get_str(row, "type"), err);
    if (!node->type)
        return -1;
    node->properties = resource_check(&g->arena, node->type, given, err);
    if (!node->properties)
        return -1;
    return fold_properties(g, node, err) || check_ignored(node, err) ? -1 : 0;
}

static int add_node(struct graph *g, const struct value *row, struct error *err)
{
    struct graph_node *node = ARENA_NEW(&g->arena, struct graph_node);
    struct str at = value_get_str(row, "at");
    node->at = at.len ? str_copy(&g->arena, at) : STR("recipe");
    node->address = str_copy(&g->arena, value_get_str(row, "address"));
    node->protect = value_get_bool(row, "protect", false);
    node->retain = value_get_bool(row, "retain", false);
    node->ignore_changes = value_copy(&g->arena, value_get(row, "ignore_changes"));
    if (!address_is_valid(node->address))
        return error_set(
            err, ERROR_RECIPE,
            "%s: \"%s\" cannot be a logical id; use letters and digits, a letter first",
            shown(&g->arena, node->at), shown(&g->arena, node->address));
    struct graph_node *other = map_get(&g->by_address, node->address);
    if (other)
        return error_set(err, ERROR_RECIPE, "%s is declared twice; the other one is at %s",
                         place_of(&g->arena, node), shown(&g->arena, other->at));
    if (read_properties(g, node, row, err)) {
        if (err)
            err->code = ERROR_RECIPE;
        return error_prefix(err, "%s", place_of(&g->arena, node));
    }
    node->index = g->count;
    g->nodes[g->count++] = node;
    map_set(&g->by_address, node->address, node);
    return 0;
}

static int add_nodes(struct graph *g, const struct value *rows, struct error *err)
{
    size_t count = value_count(rows);
    if (count > LIMIT_RESOURCES)
        return error_set(err, ERROR_RECIPE,
                         "the recipe declares %zu resources; %d is the most of a stack", count,
                         LIMIT_RESOURCES);
    g->nodes = ARENA_ARRAY(&g->arena, struct graph_node *, count + 1);
    for (size_t i = 0; i < count; i++)
        if (add_node(g, value_at(rows, i), err))
            return -1;
    return 0;
}

/* One walk over the references of one node (or of the outputs: node NULL). */
struct edge_walk {
    struct graph *g;
    struct graph_node *node;
    size_t *last_user; /* by index of the needed node: index + 1 of the node that needed it last */
    struct error *err;
    int failed;
};

static bool has_attribute(const struct resource_type *type, struct str name)
{
    if (str_is(name, "Ref"))
        return true;
    for (const struct attribute *a = resource_type_attributes(type); a->name; a++)
        if (str_is(name, a->name))
            return true;
    return false;
}

static void add_edge(struct edge_walk *w, struct graph_node *to)
{
    struct arena *a = &w->g->arena;
    struct graph_node *from = w->node;
    if (!from || w->last_user[to->index] == from->index + 1)
        return;
    w->last_user[to->index] = from->index + 1;
    from->needs = arena_grow(a, from->needs, &from->need_cap, from->need_count + 1,
                             sizeof(struct graph_node *));
    from->needs[from->need_count++] = to;
    to->needed_by = arena_grow(a, to->needed_by, &to->needed_by_cap, to->needed_by_count + 1,
                               sizeof(struct graph_node *));
    to->needed_by[to->needed_by_count++] = from;
}

static int reference_error(const struct edge_walk *w, const struct graph_node *to,
                           struct str address, struct str attribute)
{
    struct arena *a = &w->g->arena;
    const char *where = w->node ? place_of(a, w->node) : "outputs";
    if (!to)
        return error_set(w->err, ERROR_RECIPE, "%s refers to \"%s\", which is not declared", where,
                         shown(a, address));
    return error_set(w->err, ERROR_RECIPE, "%s refers to %s.%s, but %s has no such attribute",
                     where, shown(a, address), shown(a, attribute), resource_type_name(to->type));
}

static void see_reference(void *ctx, struct str address, struct str attribute)
{
    struct edge_walk *w = ctx;
    if (w->failed)
        return;
    struct graph_node *to = map_get(&w->g->by_address, address);
    if (to && has_attribute(to->type, attribute))
        add_edge(w, to);
    else
        w->failed = reference_error(w, to, address, attribute);
}

static int add_edges_of(struct edge_walk *w, const struct value *row)
{
    const struct value *depends_on = value_get(row, "depends_on");
    expr_references(w->node->properties, see_reference, w);
    for (size_t i = 0; i < value_count(depends_on); i++)
        see_reference(w, value_string(value_at(depends_on, i)), STR("Ref"));
    return w->failed;
}

static int add_edges(struct graph *g, const struct value *document, struct error *err)
{
    const struct value *rows = value_get(document, "resources");
    struct edge_walk w = {.g = g, .last_user = xcalloc(g->count + 1, sizeof(size_t)), .err = err};
    for (size_t i = 0; i < g->count && !w.failed; i++) {
        w.node = g->nodes[i];
        add_edges_of(&w, value_at(rows, i));
    }
    w.node = NULL;
    expr_references(value_get(document, "outputs"), see_reference, &w);
    free(w.last_user);
    return w.failed;
}

static int check_tags(struct graph *g, const struct value *tags, struct error *err)
{
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value_member *m = &tags->u.map.members[i];
        if (str_starts(m->key, "isoctl:") || str_starts(m->key, "aws:"))
            return error_set(err, ERROR_RECIPE, "tags: \"%s\" is reserved; choose another key",
                             shown(&g->arena, m->key));
        if (!value_is(m->value, VALUE_STRING))
            return error_set(err, ERROR_RECIPE, "tags: \"%s\" is a %s; expected a text",
                             shown(&g->arena, m->key), value_kind_name(m->value->kind));
    }
    return 0;
}

struct shape_row {
    const char *name;
    enum value_kind kind;
};

static int check_shape(const struct value *document, struct error *err)
{
    static const struct shape_row rows[] = {
        {"resources", VALUE_LIST}, {"parameters", VALUE_LIST}, {"instances", VALUE_LIST},
        {"outputs", VALUE_MAP},    {"tags", VALUE_MAP},
    };
    if (!value_is(document, VALUE_MAP))
        return error_set(err, ERROR_RECIPE, "the recipe's answer is not a graph");
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        const struct value *v = value_get(document, rows[i].name);
        if (v && v->kind != VALUE_NULL && v->kind != rows[i].kind)
            return error_set(err, ERROR_RECIPE, "the recipe's %s are a %s; expected a %s",
                             rows[i].name, value_kind_name(v->kind), value_kind_name(rows[i].kind));
    }
    return 0;
}

/* All but the resources, which live on as nodes. */
static struct value *copy_document(struct arena *a, const struct value *document)
{
    struct value *copy = value_map(a);
    for (size_t i = 0; i < document->u.map.count; i++) {
        const struct value_member *m = &document->u.map.members[i];
        if (!str_is(m->key, "resources"))
            value_set(a, copy, m->key, value_copy(a, m->value));
    }
    return copy;
}

int graph_init(struct graph *g, const struct value *document, struct error *err)
{
    *g = (struct graph){0};
    int rc = check_shape(document, err);
    if (!rc)
        g->document = copy_document(&g->arena, document);
    if (rc || check_tags(g, value_get(document, "tags"), err) ||
        add_nodes(g, value_get(document, "resources"), err) || add_edges(g, document, err) ||
        graph_order(g, err)) {
        graph_release(g);
        return -1;
    }
    return 0;
}

void graph_release(struct graph *g)
{
    map_release(&g->by_address);
    arena_release(&g->arena);
    *g = (struct graph){0};
}

struct graph_node *graph_find(const struct graph *g, struct str address)
{
    return map_get(&g->by_address, address);
}

const struct value *graph_outputs(const struct graph *g)
{
    return value_get(g->document, "outputs");
}

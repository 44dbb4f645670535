/* Whole-tree operations: copy, equality, order. Documents are bounded to LIMIT_DEPTH where they are
 * read, so recursion here is bounded too. */
#include "base/value.h"

static struct value *copy_list(struct arena *a, const struct value *v)
{
    struct value *copy = value_list(a);
    for (size_t i = 0; i < value_count(v); i++)
        value_push(a, copy, value_copy(a, v->u.list.items[i]));
    return copy;
}

static struct value *copy_map(struct arena *a, const struct value *v)
{
    struct value *copy = value_map(a);
    for (size_t i = 0; i < value_count(v); i++)
        value_set(a, copy, v->u.map.members[i].key, value_copy(a, v->u.map.members[i].value));
    return copy;
}

struct value *value_copy(struct arena *a, const struct value *v)
{
    if (!v)
        return NULL;
    switch (v->kind) {
    case VALUE_STRING:
        return value_str(a, v->u.string);
    case VALUE_LIST:
        return copy_list(a, v);
    case VALUE_MAP:
        return copy_map(a, v);
    case VALUE_DEFERRED:
        return value_deferred(a, value_copy(a, v->u.expr));
    default:
        return arena_copy(a, v, sizeof(*v));
    }
}

static bool is_number(const struct value *v)
{
    return v->kind == VALUE_INT || v->kind == VALUE_DOUBLE;
}

static int order_of(double a, double b)
{
    return (a > b) - (a < b);
}

static int compare_numbers(const struct value *a, const struct value *b)
{
    if (a->kind == VALUE_INT && b->kind == VALUE_INT)
        return (a->u.integer > b->u.integer) - (a->u.integer < b->u.integer);
    double x = a->kind == VALUE_INT ? (double) a->u.integer : a->u.real;
    double y = b->kind == VALUE_INT ? (double) b->u.integer : b->u.real;
    return order_of(x, y);
}

static int compare_lists(const struct value *a, const struct value *b)
{
    size_t n = value_count(a), m = value_count(b);
    for (size_t i = 0; i < n && i < m; i++) {
        int order = value_compare(a->u.list.items[i], b->u.list.items[i]);
        if (order)
            return order;
    }
    return (n > m) - (n < m);
}

static int compare_members(const void *a, const void *b)
{
    return str_compare(((const struct value_member *) a)->key,
                       ((const struct value_member *) b)->key);
}

static struct value_member *sorted_members(const struct value *v)
{
    size_t n = value_count(v);
    struct value_member *sorted = xcalloc(n, sizeof(*sorted));
    if (n) {
        memcpy(sorted, v->u.map.members, n * sizeof(*sorted));
        qsort(sorted, n, sizeof(*sorted), compare_members);
    }
    return sorted;
}

static int compare_maps(const struct value *a, const struct value *b)
{
    size_t n = value_count(a), m = value_count(b);
    struct value_member *x = sorted_members(a), *y = sorted_members(b);
    int order = 0;
    for (size_t i = 0; i < n && i < m && !order; i++) {
        order = str_compare(x[i].key, y[i].key);
        if (!order)
            order = value_compare(x[i].value, y[i].value);
    }
    free(x);
    free(y);
    return order ? order : (n > m) - (n < m);
}

int value_compare(const struct value *a, const struct value *b)
{
    if (a == b || !a || !b)
        return (a != NULL) - (b != NULL);
    if (is_number(a) && is_number(b))
        return compare_numbers(a, b);
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    switch (a->kind) {
    case VALUE_BOOL:
        return a->u.boolean - b->u.boolean;
    case VALUE_STRING:
        return str_compare(a->u.string, b->u.string);
    case VALUE_LIST:
        return compare_lists(a, b);
    case VALUE_MAP:
        return compare_maps(a, b);
    case VALUE_DEFERRED:
        return value_compare(a->u.expr, b->u.expr);
    default:
        return 0;
    }
}

bool value_equal(const struct value *a, const struct value *b)
{
    return value_compare(a, b) == 0;
}

bool value_has_deferred(const struct value *v)
{
    if (!v || v->kind == VALUE_DEFERRED)
        return v != NULL;
    for (size_t i = 0; i < value_count(v); i++) {
        const struct value *child =
            v->kind == VALUE_LIST ? v->u.list.items[i] : v->u.map.members[i].value;
        if (value_has_deferred(child))
            return true;
    }
    return false;
}

void value_sort_keys(struct value *v)
{
    for (size_t i = 0; i < value_count(v); i++)
        value_sort_keys(v->kind == VALUE_LIST ? v->u.list.items[i] : v->u.map.members[i].value);
    if (!value_is(v, VALUE_MAP) || v->u.map.count < 2)
        return;
    qsort(v->u.map.members, v->u.map.count, sizeof(*v->u.map.members), compare_members);
    value_reindex(v);
}

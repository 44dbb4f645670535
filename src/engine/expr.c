/* Walking deferred values: resolving what is known, finding references, describing what is not.
 *
 * Parts that do not change are shared with the input, so a tree without deferred values costs one
 * look. */
#include "engine/expr.h"

#include "engine/expr_functions.h"

enum { DEPTH_MAX = 2 * LIMIT_DEPTH, PATH_PARTS_MAX = 24 };

struct walk {
    struct arena *arena;
    const struct expr_scope *scope;
    struct error *err;
};

/* Where in the value we are: a chain up to the root, for errors. */
struct place {
    const struct place *up;
    struct str key; /* p NULL: a list item */
    size_t index;
    unsigned depth;
};

static struct value *resolve(const struct walk *w, const struct value *v, const struct place *at);

static void place_write(const struct place *at, struct buf *out)
{
    const struct place *parts[PATH_PARTS_MAX];
    size_t n = 0;
    for (; at->up && n < PATH_PARTS_MAX; at = at->up)
        parts[n++] = at;
    while (n--) {
        if (parts[n]->key.p) {
            buf_adds(out, out->len ? "." : "");
            buf_add_escaped(out, parts[n]->key, false);
        } else {
            buf_addf(out, "[%zu]", parts[n]->index);
        }
    }
}

static struct value *fail_at(const struct walk *w, const struct place *at)
{
    struct buf path;
    buf_init(&path, 256);
    place_write(at, &path);
    if (path.len)
        error_prefix(w->err, "%s", buf_text(&path));
    buf_release(&path);
    return NULL;
}

/* The first change makes a list of its own; until then the input is the answer. */
static struct value *resolve_list(const struct walk *w, const struct value *v,
                                  const struct place *at)
{
    struct value *copy = NULL;
    for (size_t i = 0; i < v->u.list.count; i++) {
        struct place here = {at, {NULL, 0}, i, at->depth + 1};
        struct value *was = v->u.list.items[i], *now = resolve(w, was, &here);
        if (!now)
            return NULL;
        if (now != was && !copy) {
            copy = value_list(w->arena);
            for (size_t j = 0; j < i; j++)
                value_push(w->arena, copy, v->u.list.items[j]);
        }
        if (copy)
            value_push(w->arena, copy, now);
    }
    return copy ? copy : (struct value *) v;
}

static struct value *resolve_map(const struct walk *w, const struct value *v,
                                 const struct place *at)
{
    struct value *copy = NULL;
    for (size_t i = 0; i < v->u.map.count; i++) {
        const struct value_member *m = &v->u.map.members[i];
        struct place here = {at, m->key, 0, at->depth + 1};
        struct value *now = resolve(w, m->value, &here);
        if (!now)
            return NULL;
        if (now != m->value && !copy) {
            copy = value_map(w->arena);
            for (size_t j = 0; j < i; j++)
                value_set(w->arena, copy, v->u.map.members[j].key, v->u.map.members[j].value);
        }
        if (copy)
            value_set(w->arena, copy, m->key, now);
    }
    return copy ? copy : (struct value *) v;
}

static const struct expr_function *function_of(const struct walk *w, const struct value *expr)
{
    struct str name = value_string(value_at(expr, 0));
    const struct expr_function *f = expr_function_find(name);
    if (!f) {
        error_set(w->err, ERROR_INPUT,
                  "a deferred value has an operator that isoctl does not know");
        return NULL;
    }
    size_t given = value_count(expr) - 1;
    if (given >= f->arguments_min && given <= f->arguments_max)
        return f;
    error_set(w->err, ERROR_INPUT, "%s: %zu arguments; expected %zu to %zu", f->name, given,
              f->arguments_min, f->arguments_max);
    return NULL;
}

static struct value *resolve_deferred(const struct walk *w, const struct value *v,
                                      const struct place *at)
{
    struct place here = {at->up, at->key, at->index, at->depth + 1};
    const struct expr_function *f = function_of(w, v->u.expr);
    if (!f)
        return fail_at(w, at);
    struct value *expr = resolve_list(w, v->u.expr, &here);
    if (!expr)
        return NULL;
    struct error failed = {.code = ERROR_NONE};
    struct expr_call call = {w->arena, w->scope, expr, &failed};
    struct value *known = f->whole && value_has_deferred(expr) ? NULL : f->run(&call);
    if (known)
        return known;
    if (failed.code != ERROR_NONE) {
        if (w->err)
            *w->err = failed;
        return fail_at(w, at);
    }
    return expr == v->u.expr ? (struct value *) v : value_deferred(w->arena, expr);
}

static struct value *resolve(const struct walk *w, const struct value *v, const struct place *at)
{
    if (at->depth > DEPTH_MAX) {
        error_set(w->err, ERROR_INPUT, "values are nested deeper than %d levels", DEPTH_MAX);
        return fail_at(w, at);
    }
    switch (v->kind) {
    case VALUE_LIST:
        return resolve_list(w, v, at);
    case VALUE_MAP:
        return resolve_map(w, v, at);
    case VALUE_DEFERRED:
        return resolve_deferred(w, v, at);
    default:
        return (struct value *) v;
    }
}

struct value *expr_resolve(struct arena *a, const struct value *v, const struct expr_scope *scope,
                           struct error *err)
{
    const struct walk w = {a, scope, err};
    const struct place root = {.depth = 0};
    return resolve(&w, v, &root);
}

struct seeker {
    void (*see)(void *ctx, struct str address, struct str attribute);
    void *ctx;
};

static void seek(const struct seeker *s, const struct value *v, unsigned depth)
{
    if (!v || depth > DEPTH_MAX)
        return;
    if (v->kind == VALUE_DEFERRED) {
        const struct value *expr = v->u.expr;
        struct str operator= value_string(value_at(expr, 0));
        if (str_is(operator, "ref"))
            s->see(s->ctx, value_string(value_at(expr, 1)), STR("Ref"));
        else if (str_is(operator, "att"))
            s->see(s->ctx, value_string(value_at(expr, 1)), value_string(value_at(expr, 2)));
        else
            seek(s, expr, depth + 1);
        return;
    }
    for (size_t i = 0; i < value_count(v); i++)
        seek(s, v->kind == VALUE_LIST ? v->u.list.items[i] : v->u.map.members[i].value, depth + 1);
}

void expr_references(const struct value *v,
                     void (*see)(void *ctx, struct str address, struct str attribute), void *ctx)
{
    const struct seeker s = {see, ctx};
    seek(&s, v, 0);
}

void expr_describe(struct buf *out, const struct value *deferred)
{
    const struct value *expr = value_is(deferred, VALUE_DEFERRED) ? deferred->u.expr : NULL;
    struct str operator= value_string(value_at(expr, 0));
    bool att = str_is(operator, "att"), secret = str_is(operator, "secret");
    if (!att && !secret && !str_is(operator, "ref")) {
        buf_adds(out, "(known after apply)");
        return;
    }
    buf_adds(out, secret ? "(secret " : "");
    buf_add_escaped(out, value_string(value_at(expr, 1)), false);
    buf_adds(out, secret ? ")" : att ? "." : "");
    if (att)
        buf_add_escaped(out, value_string(value_at(expr, 2)), false);
}

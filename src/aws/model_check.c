/* Checks a value against a shape, so that a slip is named here and not by AWS a second later. */
#include <math.h>

#include "aws/model.h"
#include "base/clock.h"

/* Where we are, from the innermost outwards; lives on the stack of the descent. */
struct place {
    const struct place *outer;
    struct str name; /* member or key; p NULL: a list's item */
    size_t index;
};

struct check {
    const char *what;
    bool output;
    struct error *err;
};

static void add_place(struct buf *out, const struct place *at)
{
    const struct place *chain[LIMIT_DEPTH];
    size_t depth = 0;

    for (; at && depth < LIMIT_DEPTH; at = at->outer)
        chain[depth++] = at;
    while (depth--) {
        if (!chain[depth]->name.p) {
            buf_addf(out, "[%zu]", chain[depth]->index + 1);
            continue;
        }
        if (out->len)
            buf_addc(out, '.');
        buf_add_escaped(out, chain[depth]->name, false);
    }
}

static int complain(const struct check *c, const struct place *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static int complain(const struct check *c, const struct place *at, const char *format, ...)
{
    struct buf where;
    char problem[400];
    va_list args;

    va_start(args, format);
    vsnprintf(problem, sizeof(problem), format, args);
    va_end(args);
    buf_init(&where, 1024);
    add_place(&where, at);
    error_set(c->err, ERROR_INPUT, "%s: %s%s%s", c->what, buf_text(&where), where.len ? " " : "",
              problem);
    buf_release(&where);
    return -1;
}

static struct str candidate(const void *ctx, size_t i)
{
    const struct shape *s = ctx;

    return i < shape_member_count(*s) ? shape_member_at(*s, i, true).name : (struct str){NULL, 0};
}

static int complain_unknown(const struct check *c, const struct place *at, struct shape s,
                            struct str name)
{
    struct str near = str_nearest(name, candidate, &s);
    struct place here = {at, name, 0};

    complain(c, &here, "is not a member that %s knows", service_model_info(s.service)->service_id);
    if (near.p)
        error_append(c->err, " (did you mean %.*s?)", STR_ARG(near));
    return -1;
}

static int check_value(const struct check *c, const struct place *at, struct shape s,
                       const struct value *v, unsigned depth);

static int check_required(const struct check *c, const struct place *at, struct shape s,
                          const struct value *v)
{
    for (size_t i = 0, count = c->output ? 0 : shape_member_count(s); i < count; i++) {
        struct shape_member member = shape_member_at(s, i, true);

        if (member.required && !value_find(v, member.name)) {
            struct place here = {at, member.name, 0};

            return complain(c, &here, "is required");
        }
    }
    return 0;
}

static int check_structure(const struct check *c, const struct place *at, struct shape s,
                           const struct value *v, unsigned depth)
{
    for (size_t i = 0; i < value_count(v) && v->kind == VALUE_MAP; i++) {
        const struct value_member *given = &v->u.map.members[i];
        struct place here = {at, given->key, 0};
        struct shape_member member;

        if (!shape_member_find(s, given->key, true, &member))
            return complain_unknown(c, at, s, given->key);
        if (check_value(c, &here, member.shape, given->value, depth))
            return -1;
    }
    return check_required(c, at, s, v);
}

static int check_list(const struct check *c, const struct place *at, struct shape s,
                      const struct value *v, unsigned depth)
{
    struct shape item = shape_item(s, true).shape;

    for (size_t i = 0; i < value_count(v); i++) {
        struct place here = {at, {NULL, 0}, i};

        if (check_value(c, &here, item, value_at(v, i), depth))
            return -1;
    }
    return 0;
}

static int check_map(const struct check *c, const struct place *at, struct shape s,
                     const struct value *v, unsigned depth)
{
    struct shape item = shape_item(s, true).shape;

    for (size_t i = 0; i < value_count(v) && v->kind == VALUE_MAP; i++) {
        const struct value_member *given = &v->u.map.members[i];
        struct place here = {at, given->key, 0};

        if (check_value(c, &here, item, given->value, depth))
            return -1;
    }
    return 0;
}

static bool is_whole(const struct value *v)
{
    if (value_is(v, VALUE_DOUBLE))
        return floor(v->u.real) == v->u.real && fabs(v->u.real) < 9007199254740992.0;
    return value_is(v, VALUE_INT);
}

static bool is_time(const struct value *v)
{
    int64_t ms;

    if (value_is(v, VALUE_STRING))
        return time_parse(v->u.string, &ms);
    /* Years 0 to 9999, in seconds. */
    return (value_is(v, VALUE_INT) && v->u.integer >= -62167219200 &&
            v->u.integer < 253402300800) ||
           (value_is(v, VALUE_DOUBLE) && v->u.real >= -62167219200.0 && v->u.real < 253402300800.0);
}

static bool scalar_fits(enum shape_kind kind, const struct value *v)
{
    switch (kind) {
    case SHAPE_STRING:
        return value_is(v, VALUE_STRING) && str_is_utf8(v->u.string) &&
               str_find(v->u.string, '\0') < 0;
    case SHAPE_BLOB:
        return value_is(v, VALUE_STRING);
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        return is_whole(v);
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        return value_is(v, VALUE_INT) || (value_is(v, VALUE_DOUBLE) && isfinite(v->u.real));
    case SHAPE_BOOLEAN:
        return value_is(v, VALUE_BOOL);
    case SHAPE_TIMESTAMP:
        return is_time(v);
    default:
        return false;
    }
}

static const char *expected(enum shape_kind kind)
{
    static const char *const names[] = {
        [SHAPE_STRUCTURE] = "a map",
        [SHAPE_LIST] = "a list",
        [SHAPE_MAP] = "a map",
        [SHAPE_STRING] = "a UTF-8 text",
        [SHAPE_INTEGER] = "an integer",
        [SHAPE_LONG] = "an integer",
        [SHAPE_FLOAT] = "a number",
        [SHAPE_DOUBLE] = "a number",
        [SHAPE_BOOLEAN] = "true or false",
        [SHAPE_BLOB] = "a text of bytes",
        [SHAPE_TIMESTAMP] = "a time (epoch seconds or ISO 8601)",
        [SHAPE_NONE] = "nothing",
        [SHAPE_DOCUMENT] = "a JSON value",
    };

    return names[kind];
}

static bool container_fits(const struct check *c, enum value_kind due, const struct value *v)
{
    bool empty = value_is(v, VALUE_LIST) || value_is(v, VALUE_MAP) ? value_count(v) == 0 : false;

    return value_is(v, due) || (c->output && empty);
}

static int check_value(const struct check *c, const struct place *at, struct shape s,
                       const struct value *v, unsigned depth)
{
    enum shape_kind kind = shape_kind(s);

    if (depth == 0)
        return complain(c, at, "is nested too deeply");
    if (kind == SHAPE_STRUCTURE && container_fits(c, VALUE_MAP, v))
        return check_structure(c, at, s, v, depth - 1);
    if (kind == SHAPE_LIST && container_fits(c, VALUE_LIST, v))
        return check_list(c, at, s, v, depth - 1);
    if (kind == SHAPE_MAP && container_fits(c, VALUE_MAP, v))
        return check_map(c, at, s, v, depth - 1);
    if (kind == SHAPE_DOCUMENT || scalar_fits(kind, v))
        return 0;
    return complain(c, at, "must be %s, got %s", expected(kind),
                    v ? value_kind_name(v->kind) : "nothing");
}

static int check_top(const struct check *c, struct shape s, const struct value *v)
{
    if (shape_kind(s) == SHAPE_NONE)
        return value_count(v) ? complain(c, NULL, "takes no members") : 0;
    if (!v)
        return check_required(c, NULL, s, v);
    return check_value(c, NULL, s, v, LIMIT_DEPTH);
}

int shape_check(struct shape s, const struct value *input, const char *what, struct error *err)
{
    struct check c = {what, false, err};

    return check_top(&c, s, input);
}

int shape_check_output(struct shape s, const struct value *output, const char *what,
                       struct error *err)
{
    struct check c = {what, true, err};

    return check_top(&c, s, output);
}

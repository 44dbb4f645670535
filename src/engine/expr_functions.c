/* What each operator of a deferred value computes. */
#include "engine/expr_functions.h"

#include "codec/base64.h"
#include "codec/json.h"
#include "engine/cidr.h"

enum { TEXT_MAX = 16 << 20 };

static const struct value *argument(const struct expr_call *c, size_t i)
{
    return value_at(c->list, i + 1);
}

static struct value *wrong(const struct expr_call *c, size_t i, const char *expected)
{
    const struct value *v = argument(c, i);
    error_set(c->err, ERROR_INPUT, "%s: argument %zu: found %s, expected %s",
              value_chars(value_at(c->list, 0)), i + 1, v ? value_kind_name(v->kind) : "nothing",
              expected);
    return NULL;
}

static void add_double(struct buf *out, double d)
{
    char text[40];
    double back;
    int digits = 14;
    do
        snprintf(text, sizeof(text), "%.*g", ++digits, d);
    while (digits < 17 && (!str_to_double(str_of(text), &back) || back < d || back > d));
    buf_adds(out, text);
}

/* false: neither text, number nor boolean. */
static bool add_text(struct buf *out, const struct value *v)
{
    if (value_is(v, VALUE_STRING))
        buf_add(out, v->u.string);
    else if (value_is(v, VALUE_INT))
        buf_addf(out, "%" PRId64, v->u.integer);
    else if (value_is(v, VALUE_DOUBLE))
        add_double(out, v->u.real);
    else if (value_is(v, VALUE_BOOL))
        buf_adds(out, v->u.boolean ? "true" : "false");
    else
        return false;
    return true;
}

/* The text that was gathered, or NULL + err when it grew too long. */
static struct value *take_text(const struct expr_call *c, struct buf *text)
{
    struct value *v = NULL;
    if (text->overflow)
        error_set(c->err, ERROR_INPUT, "%s: the text is longer than %d bytes",
                  value_chars(value_at(c->list, 0)), TEXT_MAX);
    else
        v = value_str(c->arena, buf_str(text));
    buf_release(text);
    return v;
}

static bool argument_int(const struct expr_call *c, size_t i, int64_t *out)
{
    const struct value *v = argument(c, i);
    if (value_is(v, VALUE_STRING))
        return str_to_int(v->u.string, out);
    if (!value_is(v, VALUE_INT))
        return false;
    *out = v->u.integer;
    return true;
}

static struct value *look_up(const struct expr_call *c, struct str attribute)
{
    const struct value *address = argument(c, 0);
    if (!value_is(address, VALUE_STRING))
        return wrong(c, 0, "the address of a resource");
    const struct value *found =
        c->scope->lookup ? c->scope->lookup(c->scope->ctx, address->u.string, attribute) : NULL;
    return found ? value_copy(c->arena, found) : NULL;
}

static struct value *run_ref(const struct expr_call *c)
{
    return look_up(c, STR("Ref"));
}

static struct value *run_att(const struct expr_call *c)
{
    if (!value_is(argument(c, 1), VALUE_STRING))
        return wrong(c, 1, "the name of an attribute");
    return look_up(c, argument(c, 1)->u.string);
}

static struct value *run_secret(const struct expr_call *c)
{
    if (!value_is(argument(c, 0), VALUE_STRING))
        return wrong(c, 0, "the name of a parameter");
    const struct value *found =
        c->scope->secret ? c->scope->secret(c->scope->ctx, argument(c, 0)->u.string) : NULL;
    return found ? value_copy(c->arena, found) : NULL;
}

static struct value *run_concat(const struct expr_call *c)
{
    struct buf text;
    buf_init(&text, TEXT_MAX);
    for (size_t i = 0; i + 1 < value_count(c->list); i++) {
        if (!add_text(&text, argument(c, i))) {
            buf_release(&text);
            return wrong(c, i, "a text, number or boolean");
        }
    }
    return take_text(c, &text);
}

static struct value *run_join(const struct expr_call *c)
{
    const struct value *separator = argument(c, 0), *list = argument(c, 1);
    if (!value_is(separator, VALUE_STRING))
        return wrong(c, 0, "a text");
    if (!value_is(list, VALUE_LIST))
        return wrong(c, 1, "a list");
    struct buf text;
    buf_init(&text, TEXT_MAX);
    for (size_t i = 0; i < value_count(list); i++) {
        if (i)
            buf_add(&text, separator->u.string);
        if (!add_text(&text, value_at(list, i))) {
            buf_release(&text);
            return wrong(c, 1, "a list of texts, numbers or booleans");
        }
    }
    return take_text(c, &text);
}

static struct value *run_split(const struct expr_call *c)
{
    const struct value *separator = argument(c, 0), *text = argument(c, 1);
    if (!value_is(separator, VALUE_STRING) || !separator->u.string.len)
        return wrong(c, 0, "a text that is not empty");
    if (!value_is(text, VALUE_STRING))
        return wrong(c, 1, "a text");
    struct value *list = value_list(c->arena);
    struct str rest = text->u.string;
    ptrdiff_t at;
    while ((at = str_find_str(rest, separator->u.string)) >= 0) {
        value_push(c->arena, list, value_str(c->arena, str_slice(rest, 0, (size_t) at)));
        rest = str_slice(rest, (size_t) at + separator->u.string.len, rest.len);
    }
    value_push(c->arena, list, value_str(c->arena, rest));
    return list;
}

static struct value *run_select(const struct expr_call *c)
{
    const struct value *list = argument(c, 1);
    int64_t index;
    if (value_is(argument(c, 0), VALUE_DEFERRED) || value_is(list, VALUE_DEFERRED))
        return NULL;
    if (!argument_int(c, 0, &index))
        return wrong(c, 0, "an integer");
    if (!value_is(list, VALUE_LIST))
        return wrong(c, 1, "a list");
    if (index >= 0 && (size_t) index < value_count(list))
        return value_at(list, (size_t) index);
    error_set(c->err, ERROR_INPUT,
              "select: index %" PRId64 " is out of range; the list has %zu items, "
              "counted from 0",
              index, value_count(list));
    return NULL;
}

static struct value *run_base64(const struct expr_call *c)
{
    if (!value_is(argument(c, 0), VALUE_STRING))
        return wrong(c, 0, "a text");
    struct buf text;
    buf_init(&text, TEXT_MAX);
    base64_append(&text, argument(c, 0)->u.string);
    return take_text(c, &text);
}

static struct value *run_to_json(const struct expr_call *c)
{
    struct buf text;
    buf_init(&text, TEXT_MAX);
    json_write(&text, argument(c, 0), JSON_COMPACT | JSON_SORTED);
    return take_text(c, &text);
}

static struct value *run_cidr(const struct expr_call *c)
{
    int64_t count, host_bits = CIDR_HOST_BITS_DEFAULT;
    if (!value_is(argument(c, 0), VALUE_STRING))
        return wrong(c, 0, "an address block such as 10.0.0.0/16");
    if (!argument_int(c, 1, &count))
        return wrong(c, 1, "an integer");
    if (argument(c, 2) && !argument_int(c, 2, &host_bits))
        return wrong(c, 2, "an integer");
    return cidr_cut(c->arena, argument(c, 0)->u.string, count, host_bits, c->err);
}

static const struct expr_function functions[] = {
    {"ref", 1, 1, true, run_ref},
    {"att", 2, 2, true, run_att},
    {"concat", 0, EXPR_CONCAT_MAX, true, run_concat},
    {"join", 2, 2, true, run_join},
    {"split", 2, 2, true, run_split},
    {"select", 2, 2, false, run_select},
    {"base64", 1, 1, true, run_base64},
    {"to_json", 1, 1, true, run_to_json},
    {"cidr", 2, 3, true, run_cidr},
    {"secret", 1, 1, true, run_secret},
};

const struct expr_function *expr_function_find(struct str name)
{
    for (size_t i = 0; i < ARRAY_LENGTH(functions); i++)
        if (str_is(name, functions[i].name))
            return &functions[i];
    return NULL;
}

/* What tests of resource types share: values from JSON, checked properties, calls as one text. */
#ifndef ISOCTL_TESTS_RESOURCE_HELP_H
#define ISOCTL_TESTS_RESOURCE_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "aws/model.h"
#include "codec/json.h"
#include "resource/resource.h"

#define HELP static __attribute__((unused))

static const struct resource_context help_context = {
    .stack = {"isolated", 8},
    .stack_tag = {"us-east-1/isolated", 18},
    .region = {"us-east-1", 9},
    .account = {"123456789012", 12},
    .partition = {"aws", 3},
};

/* ' is written for ", so that tables of cases stay readable. NULL for NULL. */
HELP struct value *help_value(struct arena *a, const char *text)
{
    struct error err = {0};
    if (!text)
        return NULL;
    char *copy = str_dup(a, str_of(text));
    for (char *p = copy; *p; p++)
        *p = *p == '\'' ? '"' : *p;
    struct value *v = json_parse(a, str_of(copy), JSON_DEFERRED, text, &err);
    if (!v)
        fail_msg("%s", err.message);
    return v;
}

HELP const char *help_text(struct arena *a, const struct value *v)
{
    struct str text = v ? json_text(a, v, JSON_SORTED | JSON_DEFERRED) : STR("null");
    return str_dup(a, text);
}

HELP struct value *help_properties(struct arena *a, const struct resource_type *type,
                                   const char *text)
{
    struct error err = {0};
    struct value *v = resource_check(a, type, help_value(a, text), &err);
    if (!v)
        fail_msg("%s: %s", resource_type_name(type), err.message);
    return v;
}

HELP struct resource help_resource(struct arena *a, const char *type_name, const char *properties)
{
    struct resource r = {.type = resource_type_find(str_of(type_name)),
                         .address = STR("VpcStack/Thing"),
                         .op_id = STR("abcdefghij0123456789")};
    if (!r.type)
        fail_msg("no type %s", type_name);
    r.properties = help_properties(a, r.type, properties);
    r.name = resource_generate_name(a, r.type, help_context.stack, r.address, r.op_id);
    return r;
}

/* Every call is one that the service's model knows, with such members. */
HELP void help_check_call(const struct resource_call *call)
{
    struct error err = {0};
    struct operation op;
    const struct service_model *model = service_model_find(str_of(call->service));
    if (!model || !operation_find(model, str_of(call->operation), &op))
        fail_msg("%s has no operation %s", call->service, call->operation);
    if (shape_check(operation_input(op), call->input, call->operation, &err))
        fail_msg("%s", err.message);
}

/* "DeleteVpc {"VpcId":"vpc-1"}; ..." */
HELP const char *help_calls(struct arena *a, const struct resource_call *calls, size_t count)
{
    struct buf out;
    buf_init(&out, 1 << 20);
    for (size_t i = 0; i < count; i++) {
        help_check_call(&calls[i]);
        buf_addf(&out, "%s%s %s", i ? "; " : "", calls[i].operation, help_text(a, calls[i].input));
    }
    const char *text = str_dup(a, buf_str(&out));
    buf_release(&out);
    return text;
}

HELP void help_same(struct arena *a, const char *what, const char *got, const char *wanted)
{
    char *copy = str_dup(a, str_of(wanted));
    for (char *p = copy; *p; p++)
        *p = *p == '\'' ? '"' : *p;
    if (strcmp(got, copy))
        fail_msg("%s:\n got    %s\n wanted %s", what, got, copy);
}

/* The names of what differs: "CidrBlock! Tags", '!' where it replaces. */
HELP const char *help_changes(struct arena *a, const struct resource_changes *changes)
{
    const char *text = "";
    for (size_t i = 0; i < changes->count; i++)
        text = arena_printf(a, "%s%s%s%s", text, i ? " " : "", changes->items[i].property,
                            changes->items[i].replaces  ? "!"
                            : changes->items[i].unknown ? "?"
                                                        : "");
    return text;
}

#endif

/* Tables of a type's whole life, and the loops over them: what is sent, and what is made of the
 * answers. */
#ifndef ISOCTL_TESTS_RESOURCE_ROWS_H
#define ISOCTL_TESTS_RESOURCE_ROWS_H

#include "resource/help.h"

/* isoctl's tags of help_resource, as a list of pairs (k, v) and as a map. */
#define PAIRS(k, v)                                                                                \
    "[{'" k "':'isoctl:stack','" v "':'us-east-1/isolated'},{'" k "':'isoctl:address','" v         \
    "':'VpcStack/Thing'},{'" k "':'isoctl:op','" v "':'abcdefghij0123456789'}]"
#define TAG_MAP                                                                                    \
    "{'isoctl:address':'VpcStack/"                                                                 \
    "Thing','isoctl:op':'abcdefghij0123456789','isoctl:stack':'us-east-1/isolated'}"

struct create_row {
    const char *properties, *call, *answer, *id;
    const char *different; /* right after it */
    const char *calls;     /* that remove this; NULL: not asked */
};

struct update_row {
    const char *what, *applied, *actual, *desired, *different;
    const char *calls; /* NULL: not asked */
};

struct delete_row {
    const char *properties, *actual, *calls;
};

struct answer_row {
    const char *call, *output, *error; /* output NULL: this error's code */
};

struct read_row {
    const char *what;
    bool discover;
    const char *known_id;   /* NULL: known by name */
    const char *properties; /* NULL: nothing is known */
    struct answer_row answers[8];
    enum resource_status status;
    const char *id;        /* of the one item; NULL: none is found */
    const char *different; /* from the properties; "": what was read is what is wanted */
    bool theirs;
};

/* As the engine names it: an explicit name goes before a generated one. */
HELP struct resource rows_resource(struct arena *a, const char *type, const char *properties)
{
    struct resource r = help_resource(a, type, properties);
    const char *property = resource_type_name_property(r.type);
    struct str explicit_name = property ? value_get_str(r.properties, property) : STR("");
    r.name = explicit_name.len ? explicit_name : r.name;
    return r;
}

HELP void rows_create(const char *type, const struct create_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct arena a = {0};
        struct error err = {0};
        struct resource_call call;
        struct resource_calls calls = {0};
        struct resource_changes changes;
        struct resource r = rows_resource(&a, type, rows[i].properties);
        if (resource_create_call(&a, &help_context, &r, &call, &err))
            fail_msg("%s", err.message);
        help_same(&a, type, help_calls(&a, &call, 1), rows[i].call);
        if (resource_created(&a, &help_context, &r, help_value(&a, rows[i].answer), &err))
            fail_msg("%s", err.message);
        assert_string_equal(str_dup(&a, r.id), rows[i].id);
        assert_string_equal(value_chars(value_get(r.attributes, "Ref")), rows[i].id);
        resource_diff(&a, &help_context, &r, NULL, &changes);
        help_same(&a, rows[i].properties, help_changes(&a, &changes), rows[i].different);
        if (rows[i].calls && resource_update_calls(&a, &help_context, &r, &changes, &calls, &err))
            fail_msg("%s", err.message);
        if (rows[i].calls)
            help_same(&a, rows[i].properties, help_calls(&a, calls.items, calls.count),
                      rows[i].calls);
        arena_release(&a);
    }
}

HELP void rows_update(const char *type, const char *id, const struct update_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct arena a = {0};
        struct error err = {0};
        struct resource_changes changes;
        struct resource_calls calls = {0};
        struct resource r = rows_resource(&a, type, rows[i].desired);
        r.id = str_of(id);
        r.applied = help_properties(&a, r.type, rows[i].applied);
        r.actual = help_value(&a, rows[i].actual);
        resource_diff(&a, &help_context, &r, NULL, &changes);
        help_same(&a, rows[i].what, help_changes(&a, &changes), rows[i].different);
        if (rows[i].calls && resource_update_calls(&a, &help_context, &r, &changes, &calls, &err))
            fail_msg("%s", err.message);
        if (rows[i].calls)
            help_same(&a, rows[i].what, help_calls(&a, calls.items, calls.count), rows[i].calls);
        arena_release(&a);
    }
}

HELP void rows_delete(const char *type, const char *id, const struct delete_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct arena a = {0};
        struct error err = {0};
        struct resource_calls calls = {0};
        struct resource r = rows_resource(&a, type, rows[i].properties);
        r.id = str_of(id);
        r.applied = r.properties;
        r.actual = help_value(&a, rows[i].actual);
        if (resource_delete_calls(&a, &help_context, &r, &calls, &err))
            fail_msg("%s", err.message);
        help_same(&a, type, help_calls(&a, calls.items, calls.count), rows[i].calls);
        arena_release(&a);
    }
}

HELP size_t rows_answer(struct arena *a, const struct read_row *row, struct resource_reader *reader)
{
    const struct resource_call *calls;
    size_t asked = 0, count;
    while ((count = resource_reader_round(reader, &calls)))
        for (size_t k = 0; k < count; k++, asked++) {
            const struct answer_row *answer = &row->answers[asked];
            struct error failure = {.code = ERROR_AWS}, err = {0};
            if (asked == ARRAY_LENGTH(row->answers) || !answer->call)
                fail_msg("%s: one call too many: %s", row->what, help_calls(a, &calls[k], 1));
            help_same(a, row->what, help_calls(a, &calls[k], 1), answer->call);
            snprintf(failure.aws_code, sizeof(failure.aws_code), "%s",
                     answer->error ? answer->error : "");
            if (resource_reader_answer(reader, k, help_value(a, answer->output),
                                       answer->output ? NULL : &failure, &err))
                fail_msg("%s: %s", row->what, err.message);
        }
    return asked;
}

HELP void rows_check_item(struct arena *a, const struct read_row *row,
                          const struct resource_item *item, const struct resource *known)
{
    struct resource_changes changes;
    help_same(a, row->what, str_dup(a, item->found.id), row->id);
    if (item->found.status != row->status)
        fail_msg("%s: status %d (%.*s), not %d", row->what, (int) item->found.status,
                 STR_ARG(item->found.status_reason), (int) row->status);
    assert_int_equal(item->ours, !row->theirs);
    if (!row->different)
        return;
    struct resource r = *known;
    r.actual = item->found.actual;
    r.applied = known->properties;
    resource_diff(a, &help_context, &r, NULL, &changes);
    help_same(a, row->what, help_changes(a, &changes), row->different);
}

HELP void rows_read(const char *type, const struct read_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct read_row *row = &rows[i];
        struct arena a = {0};
        struct resource known =
            rows_resource(&a, type, row->properties ? row->properties : rows[0].properties);
        struct resource *all[] = {&known};
        struct value *parents = value_list_of(&a, value_text(&a, "c"));
        struct resource_query query = {.context = &help_context,
                                       .discover = row->discover,
                                       .known = all,
                                       .known_count = row->properties ? 1 : 0,
                                       .parents =
                                           resource_type_parent(known.type) ? parents : NULL};
        known.id = str_of(row->known_id);
        struct resource_reader *reader = resource_reader_new(&a, known.type, &query);
        size_t asked = rows_answer(&a, row, reader);
        if (asked < ARRAY_LENGTH(row->answers) && row->answers[asked].call)
            fail_msg("%s: never asked %s", row->what, row->answers[asked].call);
        const struct resource_items *items = resource_reader_items(reader);
        if (items->count != (row->id ? 1 : 0))
            fail_msg("%s: %zu items", row->what, items->count);
        if (row->id)
            rows_check_item(&a, row, &items->items[0], &known);
        arena_release(&a);
    }
}

#endif

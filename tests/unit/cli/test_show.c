/* Values, ids, durations and differences as people see them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cli/show_difference.h"
#include "codec/json.h"

static const struct {
    int64_t ms;
    const char *shown;
} durations[] = {{0, "0 ms"},       {999, "999 ms"},      {1000, "1.0 s"},
                 {59999, "59.9 s"}, {60000, "1 min 0 s"}, {125400, "2 min 5 s"}};

static const struct {
    const char *id;
    size_t max;
    const char *shown;
} ids[] = {
    {"vpc-1", 40, "vpc-1"},
    {"arn:aws:ecs:us-east-1:1:service/a/b", 40, "service/a/b"},
    {"arn:aws:ecs:us-east-1:1:task-definition/a:7", 40, "task-definition/a:7"},
    {"arn:broken", 40, "arn:broken"},
    {"0123456789", 8, "01234..."},
    {"\033[2Jx", 40, "\\x1b[2Jx"},
};

/* Documents with deferred values, as codec/json.h writes them. */
static const struct {
    const char *from, *to; /* NULL: absent */
    bool replaces;
    const char *shown; /* a phrase of every line that is due */
    size_t lines;
} changes[] = {
    {"2", "3", false, "P                               2 -> 3\n", 1},
    {NULL, "\"x\"", false, "\"x\"", 1},
    {"\"x\"", NULL, false, "\"x\" -> (none)", 1},
    {"{\"A\":1,\"B\":2}", "{\"A\":1,\"B\":3}", false, "P.B", 1},
    {"[{\"A\":1},{\"A\":2}]", "[{\"A\":1},{\"A\":4}]", true, "P[2].A", 1},
    {"{\"A\":1}", "{\"B\":1}", false, "P.", 2},
    {"[1,2]", "[1]", false, "[1,2] -> [1]", 1},
    {"1", "{\"$deferred\":[\"ref\",\"X/VPC\"]}", false, "1 -> X/VPC", 1},
    {"\"a\\nb\"", "\"c\"", false, "a\\nb", 1},
    {"1", "2", true, "(forces replacement)", 1},
};

static void shows_durations(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(durations); i++) {
        struct buf out;
        buf_init(&out, 1024);
        show_duration(&out, durations[i].ms);
        assert_string_equal(buf_text(&out), durations[i].shown);
        buf_release(&out);
    }
}

static void shows_ids(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(ids); i++) {
        struct buf out;
        buf_init(&out, 1024);
        show_id(&out, str_of(ids[i].id), ids[i].max);
        assert_string_equal(buf_text(&out), ids[i].shown);
        buf_release(&out);
    }
}

static const struct value *read_value(struct arena *a, const char *text)
{
    struct error err = {0};
    struct value *v = text ? json_parse(a, str_of(text), JSON_DEFERRED, "the case", &err) : NULL;
    if (text && !v)
        fail_msg("%s", err.message);
    return v;
}

static size_t count_lines(struct str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++)
        n += s.p[i] == '\n';
    return n;
}

static void shows_changes(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(changes); i++) {
        struct arena a = {0};
        struct buf out;
        struct resource_change change = {.property = "P",
                                         .from = read_value(&a, changes[i].from),
                                         .to = read_value(&a, changes[i].to),
                                         .replaces = changes[i].replaces};
        buf_init(&out, 4096);
        show_change(&out, false, &change);
        if (!strstr(buf_text(&out), changes[i].shown))
            fail_msg("case %zu shows \"%s\"", i, buf_text(&out));
        assert_int_equal(count_lines(buf_str(&out)), changes[i].lines);
        buf_release(&out);
        arena_release(&a);
    }
}

static void bounds_what_it_shows(void **state)
{
    struct arena a = {0};
    struct buf out;
    struct value *from = value_map(&a), *to = value_map(&a);
    (void) state;
    for (int i = 0; i < 1000; i++) {
        value_put_int(&a, from, arena_printf(&a, "K%d", i), i);
        value_put_int(&a, to, arena_printf(&a, "K%d", i), i + 1);
    }
    buf_init(&out, 65536);
    show_change(&out, false, &(struct resource_change){.property = "P", .from = from, .to = to});
    assert_non_null(strstr(buf_text(&out), "and 988 more differences"));
    assert_int_equal(count_lines(buf_str(&out)), 13);
    buf_release(&out);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_durations),
        cmocka_unit_test(shows_ids),
        cmocka_unit_test(shows_changes),
        cmocka_unit_test(bounds_what_it_shows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

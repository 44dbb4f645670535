/* JSON: what is accepted, what is refused and where, and that everything written reads back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "codec/json.h"

struct accepted {
    const char *text, *compact;
};

static const struct accepted ACCEPTED[] = {
    {" {\"b\" : [1, -2.5 , true,null ], \"a\":{}} \n", "{\"b\":[1,-2.5,true,null],\"a\":{}}"},
    {"9223372036854775807", "9223372036854775807"},
    {"-9223372036854775808", "-9223372036854775808"},
    {"9007199254740993", "9007199254740993"},
    {"-0", "0"},
    {"1.0", "1.0"},
    {"1e2", "100.0"},
    {"0.1", "0.1"},
    {"1e300", "1e+300"},
    {"[]", "[]"},
    {"\"\"", "\"\""},
    {"\"\\u00e9\\ud83d\\ude00\\/\\b\"", "\"\xc3\xa9\xf0\x9f\x98\x80/\\b\""},
    {"\"\\u001f\x7f\"", "\"\\u001f\x7f\""},
    {"{\"\":1,\" \":2}", "{\"\":1,\" \":2}"},
    {"{\"a\":1,\"A\":2}", "{\"a\":1,\"A\":2}"},
};

static void accepts(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(ACCEPTED); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};
        struct value *v = json_parse(&a, str_of(ACCEPTED[i].text), 0, "it", &err);

        if (!v)
            print_error("%s: %s\n", ACCEPTED[i].text, err.message);
        assert_non_null(v);
        assert_string_equal(json_text(&a, v, 0).p, ACCEPTED[i].compact);
        arena_release(&a);
    }
}

struct refused {
    const char *text, *reason;
};

static const struct refused REFUSED[] = {
    {"", "ends where a value was expected at line 1, column 1"},
    {"{} {}", "more text after its end at line 1, column 4"},
    {"[1,]", "expected a value at line 1, column 4"},
    {"{\"a\":1,}", "expected a key in double quotes"},
    {"{\n \"a\": 1,\n \"a\": 2}", "a key that stands twice in one object at line 3, column 2"},
    {"{\"a\":{\"x\":1,\"x\":1}}", "stands twice"},
    {"{\"\\u0061\":1,\"a\":2}", "stands twice"},
    {"'a'", "expected a value"},
    {"01", "more text after its end"},
    {"+1", "expected a value"},
    {".5", "expected a value"},
    {"1.", "expected a digit"},
    {"1e", "expected a digit"},
    {"-", "expected a digit"},
    {"1e999", "a number out of range"},
    {"9223372036854775808", "an integer beyond 64 bits"},
    {"0.0000000000000000000000000000000000000000000000000000000000000001", "more than 63"},
    {"NaN", "expected a value"},
    {"nul", "expected a value"},
    {"truex", "more text after its end"},
    {"\"a", "a string that does not end"},
    {"\"a\nb\"", "a control character in a string"},
    {"\"\\x\"", "unknown escape"},
    {"\"\\u12g4\"", "four hexadecimal digits"},
    {"\"\\u0000\"", "\\u0000 is not accepted"},
    {"\"\\ud800\"", "half of a surrogate pair"},
    {"\"\\ud800\\u0041\"", "half of a surrogate pair"},
    {"\"\\udc00\"", "half of a surrogate pair"},
    {"\"\xff\"", "not UTF-8"},
    {"\"\xed\xa0\x80\"", "not UTF-8"},
    {"[1}", "expected ',' or ']'"},
    {"{\"a\" 1}", "expected ':' after a key"},
    {"// x\n1", "expected a value"},
};

static void refuses(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(REFUSED); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};
        struct value *v = json_parse(&a, str_of(REFUSED[i].text), 0, "the file x", &err);

        assert_null(v);
        if (!strstr(err.message, REFUSED[i].reason))
            print_error("%s: %s\n", REFUSED[i].text, err.message);
        assert_non_null(strstr(err.message, REFUSED[i].reason));
        assert_true(strncmp(err.message, "the file x is not valid JSON: ", 30) == 0);
        arena_release(&a);
    }
}

static void refuses_a_zero_byte(void **state)
{
    struct arena a = {NULL, 0};

    (void) state;
    assert_null(json_parse(&a, (struct str){"\"a\0b\"", 5}, 0, "it", NULL));
    assert_null(json_parse(&a, (struct str){"1\0", 2}, 0, "it", NULL));
    arena_release(&a);
}

static void bounds_depth(void **state)
{
    struct arena a = {NULL, 0};
    struct error err = {.code = ERROR_NONE};
    char text[2 * (LIMIT_DEPTH + 1)];

    (void) state;
    memset(text, '[', LIMIT_DEPTH);
    memset(text + LIMIT_DEPTH, ']', LIMIT_DEPTH);
    assert_non_null(json_parse(&a, (struct str){text, 2 * LIMIT_DEPTH}, 0, "it", &err));
    memset(text, '[', LIMIT_DEPTH + 1);
    memset(text + LIMIT_DEPTH + 1, ']', LIMIT_DEPTH + 1);
    assert_null(json_parse(&a, (struct str){text, sizeof(text)}, 0, "it", &err));
    assert_non_null(strstr(err.message, "nesting"));
    arena_release(&a);
}

static void carries_deferred_values(void **state)
{
    struct arena a = {NULL, 0};
    struct value *map = value_map(&a), *expr = value_list(&a), *back;
    struct str text;

    (void) state;
    value_push(&a, expr, value_text(&a, "ref"));
    value_put(&a, map, "Id", value_deferred(&a, expr));
    value_put_text(&a, map, "$deferred", "no");
    value_put_text(&a, map, "$$x", "y");
    text = json_text(&a, map, JSON_DEFERRED);
    assert_string_equal(text.p,
                        "{\"Id\":{\"$deferred\":[\"ref\"]},\"$$deferred\":\"no\",\"$$$x\":\"y\"}");
    back = json_parse(&a, text, JSON_DEFERRED, "it", NULL);
    assert_true(value_equal(map, back));
    assert_int_equal(value_get(back, "Id")->kind, VALUE_DEFERRED);
    assert_string_equal(json_text(&a, value_get(map, "Id"), 0).p, "\"(known after apply)\"");
    arena_release(&a);
}

static void refuses_malformed_deferred_values(void **state)
{
    static const char *const texts[] = {
        "{\"$deferred\":1}", "{\"$deferred\":[]}",          "{\"$deferred\":[1],\"x\":2}",
        "{\"$x\":1}",        "{\"x\":2,\"$deferred\":[1]}",
    };

    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(texts); i++) {
        struct arena a = {NULL, 0};

        assert_null(json_parse(&a, str_of(texts[i]), JSON_DEFERRED, "it", NULL));
        assert_non_null(json_parse(&a, str_of(texts[i]), 0, "it", NULL));
        arena_release(&a);
    }
}

static void writes_for_people_and_in_order(void **state)
{
    struct arena a = {NULL, 0};
    struct value *v = json_parse(&a, STR("{\"b\":[1,{}],\"a\":[],\"ab\":2}"), 0, "it", NULL);

    (void) state;
    assert_string_equal(json_text(&a, v, JSON_PRETTY | JSON_SORTED).p,
                        "{\n  \"a\": [],\n  \"ab\": 2,\n  \"b\": [\n    1,\n    {}\n  ]\n}\n");
    assert_string_equal(json_text(&a, v, 0).p, "{\"b\":[1,{}],\"a\":[],\"ab\":2}");
    arena_release(&a);
}

static void writes_what_it_can_read(void **state)
{
    struct arena a = {NULL, 0};
    static const struct str texts[] = {
        {"a\0b", 3}, {"\xff\xc3\xa9\x80", 4}, {"\xe2\x82", 2}, {"\"\\\n\t\r\b\f\x01", 8}, {"", 0},
    };
    static const double numbers[] = {0.1, 1.0 / 3, 1e-320, -1e15, 123456789012345680.0, 5e-324};

    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(texts); i++) {
        struct str text = json_text(&a, value_str(&a, texts[i]), 0);

        assert_non_null(json_parse(&a, text, 0, "it", NULL));
    }
    for (size_t i = 0; i < ARRAY_LENGTH(numbers); i++) {
        struct str text = json_text(&a, value_double(&a, numbers[i]), 0);
        struct value *back = json_parse(&a, text, 0, "it", NULL);

        assert_int_equal(back->kind, VALUE_DOUBLE);
        assert_memory_equal(&back->u.real, &numbers[i], sizeof(double));
    }
    assert_string_equal(json_text(&a, value_double(&a, strtod("inf", NULL)), 0).p, "null");
    arena_release(&a);
}

static void does_not_write_without_end(void **state)
{
    struct arena a = {NULL, 0};
    struct value *v = value_list(&a);
    struct buf out;

    (void) state;
    for (int i = 0; i < 400; i++)
        v = value_list_of(&a, v);
    buf_init(&out, 1 << 20);
    json_write(&out, v, 0);
    assert_true(out.overflow);
    buf_release(&out);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accepts),
        cmocka_unit_test(refuses),
        cmocka_unit_test(refuses_a_zero_byte),
        cmocka_unit_test(bounds_depth),
        cmocka_unit_test(carries_deferred_values),
        cmocka_unit_test(refuses_malformed_deferred_values),
        cmocka_unit_test(writes_for_people_and_in_order),
        cmocka_unit_test(writes_what_it_can_read),
        cmocka_unit_test(does_not_write_without_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

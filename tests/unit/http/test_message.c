/* Headers: found in any case, refused when they could split a message. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "http/message.h"

static const struct {
    struct str name, value;
    bool ok;
} rows[] = {
    {STR("Host"), STR("example.com"), true}, {STR("X-Empty"), STR(""), true},
    {STR("x-tab"), STR("a\tb"), true},       {STR("Host"), STR("a\r\nX-Evil: 1"), false},
    {STR("Host"), STR("a\nb"), false},       {STR("Host"), STR("a\0b"), false},
    {STR("Ho\r\nst"), STR("a"), false},      {STR("Ho st"), STR("a"), false},
    {STR("Host:"), STR("a"), false},         {STR(""), STR("a"), false},
};

static void test_add(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        struct arena a = {0};
        struct http_headers h = {0};
        struct error err = {0};
        int rc = http_headers_add(&a, &h, rows[i].name, rows[i].value, &err);
        assert_int_equal(rc, rows[i].ok ? 0 : -1);
        assert_int_equal(h.count, rows[i].ok ? 1 : 0);
        assert_int_equal(err.code, rows[i].ok ? ERROR_NONE : ERROR_INPUT);
        arena_release(&a);
    }
}

static void test_get(void **state)
{
    (void) state;
    struct arena a = {0};
    struct http_headers h = {0};
    assert_int_equal(http_headers_add(&a, &h, STR("X-One"), STR("1"), NULL), 0);
    assert_int_equal(http_headers_add(&a, &h, STR("x-one"), STR("2"), NULL), 0);
    assert_true(str_is(http_headers_get(&h, "X-ONE"), "1"));
    assert_null(http_headers_get(&h, "X-Two").p);
    arena_release(&a);
}

static void test_count_is_bounded(void **state)
{
    (void) state;
    struct arena a = {0};
    struct http_headers h = {0};
    for (int i = 0; i < LIMIT_HTTP_HEADER_COUNT; i++)
        assert_int_equal(http_headers_add(&a, &h, STR("A"), STR("b"), NULL), 0);
    assert_int_equal(http_headers_add(&a, &h, STR("A"), STR("b"), NULL), -1);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_add),
        cmocka_unit_test(test_get),
        cmocka_unit_test(test_count_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

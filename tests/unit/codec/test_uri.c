/* URIs and forms. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "codec/uri.h"

static const struct {
    const char *url, *scheme, *authority, *host, *path, *query;
    int port;
    bool given;
} GOOD[] = {
    {"https://ec2.us-east-1.amazonaws.com", "https", "ec2.us-east-1.amazonaws.com",
     "ec2.us-east-1.amazonaws.com", "/", "", 443, false},
    {"http://localhost:5000/", "http", "localhost:5000", "localhost", "/", "", 5000, true},
    {"HTTP://[::1]:80?a=b", "http", "[::1]:80", "::1", "/", "a=b", 80, true},
    {"https://h/a/b%20c?x=1?y", "https", "h", "h", "/a/b%20c", "x=1?y", 443, false},
    {"http://127.0.0.1:65535/p", "http", "127.0.0.1:65535", "127.0.0.1", "/p", "", 65535, true},
};

static void takes_apart(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(GOOD); i++) {
        struct uri u;

        assert_int_equal(uri_parse(&u, str_of(GOOD[i].url), "it", NULL), 0);
        assert_true(str_is(u.scheme, GOOD[i].scheme));
        assert_true(str_is(u.authority, GOOD[i].authority));
        assert_true(str_is(u.host, GOOD[i].host));
        assert_true(str_is(u.path, GOOD[i].path));
        assert_true(str_is(u.query, GOOD[i].query));
        assert_int_equal(u.port, GOOD[i].port);
        assert_int_equal(u.port_given, GOOD[i].given);
    }
}

static const struct {
    const char *url, *reason;
} BAD[] = {
    {"", "neither http nor https"},         {"ftp://x", "neither http nor https"},
    {"https:/x", "neither http nor https"}, {"https://", "no valid host"},
    {"https:///p", "no valid host"},        {"https://user@x/", "user name"},
    {"https://u:p@x/", "user name"},        {"https://x:0/", "no valid port"},
    {"https://x:65536/", "no valid port"},  {"https://x:-1/", "no valid port"},
    {"https://x:+1/", "no valid port"},     {"https://x:/", "no valid port"},
    {"https://x:1x/", "no valid port"},     {"https://[::1/", "closing bracket"},
    {"https://[x]/", "no valid host"},      {"https://[::1]x/", "no valid port"},
    {"https://x/#f", "fragment"},           {"https://x/ y", "character"},
    {"https://x/\r\nHost: y", "character"}, {"https://x/\xc3\xa9", "character"},
    {"https://a,b/", "no valid host"},
};

static void refuses(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(BAD); i++) {
        struct error err = {.code = ERROR_NONE};
        struct uri u;

        assert_int_equal(uri_parse(&u, str_of(BAD[i].url), "AWS_ENDPOINT_URL", &err), -1);
        if (!strstr(err.message, BAD[i].reason))
            print_error("%s: %s\n", BAD[i].url, err.message);
        assert_non_null(strstr(err.message, BAD[i].reason));
        assert_true(strncmp(err.message, "AWS_ENDPOINT_URL: ", 18) == 0);
        assert_null(strchr(err.message, '\r'));
    }
}

static void knows_loopback(void **state)
{
    static const char *const yes[] = {"localhost", "LOCALHOST", "127.0.0.1", "127.255.1.2", "::1"};
    static const char *const no[] = {
        "localhost.evil.com", "127.0.0.1.evil.com", "128.0.0.1", "127.0.0", "127.1",
        "1.127.0.0",          "127.0.0.256",        "::2",       "",        "127.0.0.1."};

    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(yes); i++)
        assert_true(uri_host_is_loopback(str_of(yes[i])));
    for (size_t i = 0; i < ARRAY_LENGTH(no); i++)
        assert_false(uri_host_is_loopback(str_of(no[i])));
}

static const struct {
    const char *plain, *encoded, *path;
} ENCODED[] = {
    {"", "", ""},
    {"aZ09-._~", "aZ09-._~", "aZ09-._~"},
    {"a b/c+d", "a%20b%2Fc%2Bd", "a%20b/c%2Bd"},
    {"\xc3\xa9%\x01", "%C3%A9%25%01", "%C3%A9%25%01"},
    {"!*'()=&", "%21%2A%27%28%29%3D%26", "%21%2A%27%28%29%3D%26"},
};

static void encodes_and_decodes(void **state)
{
    struct buf b;

    (void) state;
    buf_init(&b, 1000);
    for (size_t i = 0; i < ARRAY_LENGTH(ENCODED); i++) {
        buf_clear(&b);
        uri_encode(&b, str_of(ENCODED[i].plain), false);
        assert_string_equal(buf_text(&b), ENCODED[i].encoded);
        buf_clear(&b);
        uri_encode(&b, str_of(ENCODED[i].plain), true);
        assert_string_equal(buf_text(&b), ENCODED[i].path);
        buf_clear(&b);
        assert_true(uri_decode(&b, str_of(ENCODED[i].encoded), true));
        assert_string_equal(buf_text(&b), ENCODED[i].plain);
    }
    buf_clear(&b);
    assert_true(uri_decode(&b, STR("a+b%2bc"), false));
    assert_string_equal(buf_text(&b), "a+b+c");
    assert_false(uri_decode(&b, STR("%"), false));
    assert_false(uri_decode(&b, STR("%4"), false));
    assert_false(uri_decode(&b, STR("%4g"), false));
    buf_release(&b);
}

static void reads_and_writes_forms(void **state)
{
    struct arena a = {NULL, 0};
    struct form_field *fields;
    struct error err;
    struct buf b;
    size_t count;

    (void) state;
    buf_init(&b, 1000);
    form_add(&b, STR("Action"), STR("Create Vpc"));
    form_add(&b, STR("a&b"), STR(""));
    assert_string_equal(buf_text(&b), "Action=Create+Vpc&a%26b=");
    assert_int_equal(form_parse(&a, buf_str(&b), 10, &fields, &count, &err), 0);
    assert_int_equal(count, 2);
    assert_string_equal(fields[0].value.p, "Create Vpc");
    assert_string_equal(fields[1].name.p, "a&b");
    assert_string_equal(fields[1].value.p, "");
    assert_int_equal(form_parse(&a, STR("&x&&y=1=2+3&"), 10, &fields, &count, &err), 0);
    assert_int_equal(count, 2);
    assert_string_equal(fields[0].value.p, "");
    assert_string_equal(fields[1].value.p, "1=2 3");
    assert_int_equal(form_parse(&a, STR(""), 10, &fields, &count, &err), 0);
    assert_int_equal(count, 0);
    assert_int_equal(form_parse(&a, STR("a=1&b=%zz"), 10, &fields, &count, &err), -1);
    assert_int_equal(form_parse(&a, STR("a&b&c"), 2, &fields, &count, &err), -1);
    buf_release(&b);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_apart),
        cmocka_unit_test(refuses),
        cmocka_unit_test(knows_loopback),
        cmocka_unit_test(encodes_and_decodes),
        cmocka_unit_test(reads_and_writes_forms),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Signature Version 4: AWS's published example, canonical forms one by one, and the check of the
 * server. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "aws/sigv4.h"
#include "base/clock.h"

#define KEY_ID "AKIDEXAMPLE"
#define SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
#define EMPTY_HASH "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

struct row {
    const char *name, *method, *url, *headers, *body, *service;
    const char *canonical_uri, *canonical_query, *canonical_headers, *signed_headers;
    const char *signature; /* NULL: not compared */
};

/* The signatures of 2015-08-30T12:36:00Z, us-east-1, service "service", are those of AWS's SigV4
 * test suite; "iam" is the example of the IAM User Guide. */
static const struct row rows[] = {
    {"get-vanilla", "GET", "https://example.amazonaws.com/", "", "", "service", "/", "",
     "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n", "host;x-amz-date",
     "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"},
    {"post-vanilla", "POST", "https://example.amazonaws.com/", "", "", "service", "/", "",
     "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n", "host;x-amz-date",
     "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"},
    {"get-vanilla-query-order-key-case", "GET",
     "https://example.amazonaws.com/?Param2=value2&Param1=value1", "", "", "service", "/",
     "Param1=value1&Param2=value2", "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n",
     "host;x-amz-date", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"},
    {"iam-user-guide", "GET", "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
     "Content-Type: application/x-www-form-urlencoded; charset=utf-8", "", "iam", "/",
     "Action=ListUsers&Version=2010-05-08",
     "content-type:application/x-www-form-urlencoded; charset=utf-8\n"
     "host:iam.amazonaws.com\nx-amz-date:20150830T123600Z\n",
     "content-type;host;x-amz-date",
     "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"},
    {"blanks are squeezed, repeated headers joined, unsigned ones left out", "GET",
     "https://example.amazonaws.com/",
     "My-Header1:   a   b   c  \nuser-agent: x\namz-sdk-request: attempt=1; max=3\nMy-Header1: d",
     "", "service", "/", "",
     "host:example.amazonaws.com\nmy-header1:a b c,d\nx-amz-date:20150830T123600Z\n",
     "host;my-header1;x-amz-date", NULL},
    {"dots and slashes", "GET", "https://example.amazonaws.com/a/./b/../c//d/", "", "", "service",
     "/a/c/d/", "", "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n", "host;x-amz-date",
     NULL},
    {"paths are encoded twice", "GET", "https://example.amazonaws.com/a%20b", "", "", "service",
     "/a%2520b", "", "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n", "host;x-amz-date",
     NULL},
    {"but not for s3", "GET", "https://example.amazonaws.com/a%20b//c", "", "", "s3", "/a%20b//c",
     "", "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n", "host;x-amz-date", NULL},
    {"query values are recoded and sorted", "GET",
     "https://example.amazonaws.com/?b=%2f&a=2&a=1&c&d=~", "", "", "service", "/",
     "a=1&a=2&b=%2F&c=&d=~", "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n",
     "host;x-amz-date", NULL},
    {"a default port does not count, another does", "GET", "https://example.amazonaws.com:443/", "",
     "", "service", "/", "", "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n",
     "host;x-amz-date", NULL},
    {"port", "GET", "http://127.0.0.1:5000", "", "", "service", "/", "",
     "host:127.0.0.1:5000\nx-amz-date:20150830T123600Z\n", "host;x-amz-date", NULL},
};

static struct http_request make_request(struct arena *a, const struct row *row)
{
    struct http_request request = {
        .method = row->method, .url = str_of(row->url), .body = str_of(row->body)};
    struct str rest = str_of(row->headers), value;
    while (rest.p) {
        struct str name = str_split(str_split(rest, '\n', &rest), ':', &value);
        if (name.len)
            assert_int_equal(http_headers_add(a, &request.headers, name, value, NULL), 0);
    }
    return request;
}

static struct sigv4_input make_input(const struct http_request *request, const char *service)
{
    struct sigv4_input in = {
        .request = request,
        .access_key_id = STR(KEY_ID),
        .secret_access_key = STR(SECRET),
        .region = STR("us-east-1"),
        .service = str_of(service),
    };
    assert_true(time_parse(STR("2015-08-30T12:36:00Z"), &in.epoch_ms));
    return in;
}

static void test_stages(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        const struct row *row = &rows[i];
        struct arena a = {0};
        struct sigv4_stages stages;
        struct http_request request = make_request(&a, row);
        struct sigv4_input in = make_input(&request, row->service);
        assert_int_equal(sigv4_stages(&a, &in, NULL, &stages, NULL), 0);
        const char *expected = arena_printf(
            &a, "%s\n%s\n%s\n%s\n%s\n%s", row->method, row->canonical_uri, row->canonical_query,
            row->canonical_headers, row->signed_headers, EMPTY_HASH);
        assert_string_equal(stages.canonical_request.p, expected);
        assert_string_equal(stages.scope.p,
                            arena_printf(&a, "20150830/us-east-1/%s/aws4_request", row->service));
        if (row->signature)
            assert_string_equal(stages.signature.p, row->signature);
        arena_release(&a);
    }
}

static void test_key_cache(void **state)
{
    (void) state;
    struct arena a = {0};
    struct sigv4_key cache = {0};
    struct sigv4_stages first, again, other;
    struct http_request request = make_request(&a, &rows[0]);
    struct sigv4_input in = make_input(&request, "service");
    assert_int_equal(sigv4_stages(&a, &in, &cache, &first, NULL), 0);
    assert_string_equal(cache.scope, "20150830/us-east-1/service/aws4_request/" KEY_ID);
    assert_int_equal(sigv4_stages(&a, &in, &cache, &again, NULL), 0);
    assert_true(str_equal(first.signature, again.signature));
    in.region = STR("eu-central-1");
    assert_int_equal(sigv4_stages(&a, &in, &cache, &other, NULL), 0);
    assert_false(str_equal(first.signature, other.signature));
    sigv4_key_wipe(&cache);
    assert_int_equal(cache.scope[0], 0);
    arena_release(&a);
}

static void test_sign_again_replaces(void **state)
{
    (void) state;
    struct arena a = {0};
    struct http_request request = make_request(&a, &rows[0]);
    struct sigv4_input in = make_input(&request, "service");
    in.session_token = STR("token");
    assert_int_equal(sigv4_sign(&a, &request, &in, NULL, NULL), 0);
    in.epoch_ms += 1000;
    assert_int_equal(sigv4_sign(&a, &request, &in, NULL, NULL), 0);
    assert_int_equal(request.headers.count, 4);
    assert_true(str_is(http_headers_get(&request.headers, "X-Amz-Date"), "20150830T123601Z"));
    assert_true(str_is(http_headers_get(&request.headers, "x-amz-security-token"), "token"));
    arena_release(&a);
}

enum tamper {
    NOTHING,
    BODY,
    METHOD,
    PATH,
    HEADER,
    EXTRA_HEADER,
    SIGNATURE,
    WRONG_KEY,
    LATE,
    EARLY,
    NO_AUTH,
    BAD_ALGORITHM,
    HALF_AUTH,
    NO_DATE,
    UNSIGNED_HOST
};

static const struct {
    enum tamper tamper;
    const char *code;
} checks[] = {
    {NOTHING, ""},
    {EXTRA_HEADER, ""}, /* proxies add headers */
    {BODY, "SignatureDoesNotMatch"},
    {METHOD, "SignatureDoesNotMatch"},
    {PATH, "SignatureDoesNotMatch"},
    {HEADER, "SignatureDoesNotMatch"},
    {SIGNATURE, "SignatureDoesNotMatch"},
    {WRONG_KEY, "SignatureDoesNotMatch"},
    {UNSIGNED_HOST, "SignatureDoesNotMatch"},
    {LATE, "RequestExpired"},
    {EARLY, "RequestExpired"},
    {NO_AUTH, "MissingAuthenticationToken"},
    {BAD_ALGORITHM, "IncompleteSignature"},
    {HALF_AUTH, "IncompleteSignature"},
    {NO_DATE, "IncompleteSignature"},
};

static void set_header(struct http_request *r, const char *name, struct str value)
{
    for (size_t i = 0; i < r->headers.count; i++)
        if (str_equal_nocase(r->headers.items[i].name, str_of(name)))
            r->headers.items[i].value = value;
}

static void tamper_with(struct arena *a, struct http_request *r, enum tamper tamper)
{
    struct str auth = http_headers_get(&r->headers, "Authorization");
    char *text = str_dup(a, auth);
    switch (tamper) {
    case BODY:
        r->body = STR("Action=DeleteEverything");
        break;
    case METHOD:
        r->method = "PUT";
        break;
    case PATH:
        r->url = STR("https://example.amazonaws.com/other");
        break;
    case HEADER:
        set_header(r, "X-Amz-Target", STR("Other"));
        break;
    case EXTRA_HEADER:
        assert_int_equal(http_headers_add(a, &r->headers, STR("Via"), STR("x"), NULL), 0);
        break;
    case SIGNATURE:
        text[auth.len - 1] = text[auth.len - 1] == '0' ? '1' : '0';
        break;
    case NO_AUTH:
        text = "";
        break;
    case BAD_ALGORITHM:
        text = "Basic dXNlcjpwYXNz";
        break;
    case HALF_AUTH:
        text = "AWS4-HMAC-SHA256 Credential=" KEY_ID "/20150830/us-east-1/service/aws4_request";
        break;
    case NO_DATE:
        set_header(r, "X-Amz-Date", STR(""));
        break;
    case UNSIGNED_HOST:
        memcpy(strstr(text, "host"), "hose", 4);
        break;
    default:
        break;
    }
    set_header(r, "Authorization", str_of(text));
}

static void test_verify(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(checks); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct sigv4_claim claim;
        struct http_request r = {.method = "POST",
                                 .url = STR("https://example.amazonaws.com/?x=1"),
                                 .body = STR("Action=ListUsers")};
        assert_int_equal(http_headers_add(&a, &r.headers, STR("X-Amz-Target"), STR("A.B"), NULL),
                         0);
        struct sigv4_input in = make_input(&r, "service");
        in.session_token = STR("token");
        assert_int_equal(sigv4_sign(&a, &r, &in, NULL, NULL), 0);
        tamper_with(&a, &r, checks[i].tamper);
        int64_t minutes = checks[i].tamper == LATE ? 16 : checks[i].tamper == EARLY ? -16 : 14;
        int rc = sigv4_read_claim(&r, &claim, &err);
        if (!rc)
            rc = sigv4_verify(&a, &r, &claim,
                              checks[i].tamper == WRONG_KEY ? STR("other") : STR(SECRET),
                              in.epoch_ms + minutes * 60000, &err);
        assert_string_equal(err.aws_code, checks[i].code);
        assert_int_equal(rc, checks[i].code[0] ? -1 : 0);
        if (!rc) {
            assert_true(str_is(claim.region, "us-east-1"));
            assert_true(str_is(claim.service, "service"));
            assert_true(str_is(claim.access_key_id, KEY_ID));
        }
        arena_release(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stages),
        cmocka_unit_test(test_key_cache),
        cmocka_unit_test(test_sign_again_replaces),
        cmocka_unit_test(test_verify),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The libcurl transport against a real socket that behaves, misbehaves, or is not there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/clock.h"
#include "http/loopback_server.h"
#include "http/loop.h"

struct bench {
    struct loopback_server server;
    struct transport_counts counts;
    struct transport *transport;
    struct loop loop;
    struct arena arena;
};

struct answer {
    int calls;
    int status;
    struct error err;
    char body[4096], one[16], early[16];
};

static int setup(void **state)
{
    struct bench *b = xcalloc(1, sizeof(*b));
    loopback_start(&b->server);
    struct transport_curl_options options = {.clock = clock_system(), .counts = &b->counts};
    b->transport = transport_curl_new(&options, NULL);
    assert_non_null(b->transport);
    loop_init(&b->loop, b->transport, clock_system());
    *state = b;
    return 0;
}

static int teardown(void **state)
{
    struct bench *b = *state;
    loop_release(&b->loop);
    transport_free(b->transport);
    loopback_stop(&b->server);
    arena_release(&b->arena);
    free(b);
    return 0;
}

static void copy(char *out, size_t size, struct str s)
{
    snprintf(out, size, "%.*s", (int) (s.len < size ? s.len : size - 1), s.p ? s.p : "");
}

static void on_done(void *ctx, const struct http_response *response, const struct error *err)
{
    struct answer *a = ctx;
    a->calls++;
    assert_true(!response != !err);
    if (err) {
        a->err = *err;
        return;
    }
    a->status = response->status;
    copy(a->body, sizeof(a->body), response->body);
    copy(a->one, sizeof(a->one), http_headers_get(&response->headers, "x-one"));
    copy(a->early, sizeof(a->early), http_headers_get(&response->headers, "X-Early"));
}

static void start(struct bench *b, struct http_request *request, const char *path, struct answer *a)
{
    *a = (struct answer){0};
    request->url = str_of(arena_printf(&b->arena, "http://127.0.0.1:%d%s", b->server.port, path));
    struct error err = {0};
    int rc = b->transport->ops->start(b->transport, request, on_done, a, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(rc, 0);
    assert_int_equal(a->calls, 0);
}

static void finish(struct bench *b, struct answer *a)
{
    while (!a->calls)
        assert_int_equal(loop_step(&b->loop, NULL), 0);
}

static void ask(struct bench *b, const char *method, const char *path, const char *body,
                struct answer *a)
{
    struct http_request request = {.method = method, .body = str_of(body), .timeout_ms = 10000};
    start(b, &request, path, a);
    finish(b, a);
    assert_int_equal(a->calls, 1);
}

static const struct {
    const char *method, *path, *body;
    int status;
    const char *answer; /* NULL: an error */
    enum error_code code;
    const char *says;
} rows[] = {
    {"GET", "/ok", NULL, 200, "ok", ERROR_NONE, ""},
    {"POST", "/echo", "a=b", 200, "a=b", ERROR_NONE, ""},
    {"POST", "/echo", "", 200, "", ERROR_NONE, ""},
    {"PUT", "/echo", "put", 200, "put", ERROR_NONE, ""},
    {"DELETE", "/ok", NULL, 200, "ok", ERROR_NONE, ""},
    {"POST", "/continue", "x", 200, "ok", ERROR_NONE, ""},
    {"GET", "/html", NULL, 502, "<html><body>bad gateway</body></html>", ERROR_NONE, ""},
    {"GET", "/redirect", NULL, 302, "", ERROR_NONE, ""},
    {"POST", "/drop", "x", 0, NULL, ERROR_NETWORK, "closed"},
    {"GET", "/cut", NULL, 0, NULL, ERROR_NETWORK, "cut off"},
    {"GET", "/huge", NULL, 0, NULL, ERROR_PROTOCOL, "larger than"},
    {"GET", "/endless", NULL, 0, NULL, ERROR_PROTOCOL, "larger than"},
    {"GET", "/headers", NULL, 0, NULL, ERROR_PROTOCOL, "larger than"},
    {"GET", "/garbage", NULL, 0, NULL, ERROR_PROTOCOL, "not HTTP"},
};

static void test_answers(void **state)
{
    struct bench *b = *state;
    struct answer a;
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        ask(b, rows[i].method, rows[i].path, rows[i].body, &a);
        assert_int_equal(a.err.code, rows[i].code);
        assert_int_equal(a.status, rows[i].status);
        if (rows[i].answer)
            assert_string_equal(a.body, rows[i].answer);
        if (!strstr(a.err.message, rows[i].says))
            fail_msg("%s: \"%s\" does not say \"%s\"", rows[i].path, a.err.message, rows[i].says);
        assert_false(a.err.not_sent);
        assert_string_equal(a.early, "");
    }
}

static void test_connections_are_kept(void **state)
{
    struct bench *b = *state;
    struct answer a;
    for (int i = 0; i < 20; i++) {
        ask(b, "POST", "/echo", "again", &a);
        assert_string_equal(a.body, "again");
    }
    assert_int_equal(b->server.counts->connections, 1);
    assert_int_equal(b->counts.connections, 1);
    assert_int_equal(b->counts.requests, 20);
}

static void test_side_by_side(void **state)
{
    struct bench *b = *state;
    static struct answer answers[40];
    struct http_request request = {.method = "GET"};
    for (size_t i = 0; i < ARRAY_LENGTH(answers); i++)
        start(b, &request, "/ok", &answers[i]);
    assert_int_equal(b->transport->ops->in_flight(b->transport), ARRAY_LENGTH(answers));
    for (size_t i = 0; i < ARRAY_LENGTH(answers); i++) {
        finish(b, &answers[i]);
        assert_string_equal(answers[i].one, "1");
    }
    assert_int_equal(b->transport->ops->in_flight(b->transport), 0);
    assert_int_equal(b->server.counts->requests, ARRAY_LENGTH(answers));
}

/* The kept connection dies under the request: libcurl alone would send it a second time. It may
 * connect again before it learns that the body is not given twice; what counts is what the server
 * read. */
static void test_nothing_is_sent_twice(void **state)
{
    struct bench *b = *state;
    struct answer a;
    ask(b, "POST", "/echo", "first", &a);
    ask(b, "POST", "/drop", "change something", &a);
    assert_int_equal(a.err.code, ERROR_NETWORK);
    assert_false(a.err.not_sent);
    assert_int_equal(b->server.counts->dropped, 1);
    assert_int_equal(b->server.counts->requests, 2);
}

static void test_headers_as_given(void **state)
{
    struct bench *b = *state;
    struct answer a;
    struct http_request request = {.method = "POST", .body = STR("body")};
    assert_int_equal(
        http_headers_add(&b->arena, &request.headers, STR("Host"), STR("signed.example"), NULL), 0);
    assert_int_equal(http_headers_add(&b->arena, &request.headers, STR("X-Empty"), STR(""), NULL),
                     0);
    start(b, &request, "/head", &a);
    finish(b, &a);
    assert_non_null(strstr(a.body, "POST /head HTTP/1.1\r\n"));
    assert_non_null(strstr(a.body, "Host: signed.example\r\n"));
    assert_non_null(strstr(a.body, "X-Empty:"));
    assert_non_null(strstr(a.body, "Content-Length: 4\r\n"));
    assert_null(strstr(a.body, "Expect"));
    assert_null(strstr(a.body, "Accept"));
    assert_null(strstr(a.body, "Content-Type"));
}

static void test_slow_server(void **state)
{
    struct bench *b = *state;
    struct answer a;
    struct http_request request = {.method = "GET", .timeout_ms = 100};
    start(b, &request, "/slow", &a);
    finish(b, &a);
    assert_int_equal(a.err.code, ERROR_NETWORK);
    assert_non_null(strstr(a.err.message, "timed out"));
    assert_false(a.err.not_sent);
}

static void test_refused(void **state)
{
    struct bench *b = *state;
    struct answer a = {0};
    int port;
    close(loopback_listen(&port));
    struct http_request request = {
        .method = "POST", .url = str_of(arena_printf(&b->arena, "http://127.0.0.1:%d/", port))};
    assert_int_equal(b->transport->ops->start(b->transport, &request, on_done, &a, NULL), 0);
    finish(b, &a);
    assert_int_equal(a.err.code, ERROR_NETWORK);
    assert_true(a.err.not_sent);
    assert_non_null(strstr(a.err.message, "127.0.0.1"));
    assert_non_null(strstr(a.err.message, "check that"));
}

static void test_forgotten_is_not_called(void **state)
{
    struct bench *b = *state;
    struct answer slow, quick;
    struct http_request request = {.method = "GET"};
    start(b, &request, "/slow", &slow);
    start(b, &request, "/ok", &quick);
    transport_forget(b->transport, &slow);
    finish(b, &quick);
    assert_int_equal(slow.calls, 0);
    assert_int_equal(b->transport->ops->in_flight(b->transport), 0);
}

static void test_free_with_requests_in_flight(void **state)
{
    struct bench *b = *state;
    struct answer slow;
    struct http_request request = {.method = "POST", .body = STR("x")};
    start(b, &request, "/slow", &slow);
    loop_timer(&b->loop, 20, free, NULL);
    assert_int_equal(loop_step(&b->loop, NULL), 0);
}

static const struct {
    const char *url;
    bool ok;
} urls[] = {
    {"https://ec2.eu-central-1.amazonaws.com/", true},
    {"http://localhost:5000/", true},
    {"http://127.0.0.1:5000/", true},
    {"http://[::1]:5000/", true},
    {"http://169.254.169.254/latest", true},
    {"http://169.254.170.2/v2", true},
    {"http://169.254.170.23/v1", true},
    {"http://[fd00:ec2::23]/v1", true},
    {"http://example.com/", false},
    {"http://169.254.169.253/", false},
    {"http://127.0.0.1.example.com/", false},
    {"http://127.0.0.1@example.com/", false},
    {"ftp://localhost/", false},
    {"file:///etc/passwd", false},
    {"https://", false},
    {"https://exa mple.com/", false},
    {"", false},
};

static void test_urls(void **state)
{
    struct bench *b = *state;
    for (size_t i = 0; i < ARRAY_LENGTH(urls); i++) {
        struct error err = {0};
        int rc = transport_check_url(str_of(urls[i].url), "AWS_ENDPOINT_URL", &err);
        if ((rc == 0) != urls[i].ok)
            fail_msg("%s: %s", urls[i].url, err.message);
        struct http_request request = {.method = "GET", .url = str_of(urls[i].url)};
        if (!urls[i].ok)
            assert_int_equal(b->transport->ops->start(b->transport, &request, on_done, NULL, &err),
                             -1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_answers, setup, teardown),
        cmocka_unit_test_setup_teardown(test_connections_are_kept, setup, teardown),
        cmocka_unit_test_setup_teardown(test_side_by_side, setup, teardown),
        cmocka_unit_test_setup_teardown(test_nothing_is_sent_twice, setup, teardown),
        cmocka_unit_test_setup_teardown(test_headers_as_given, setup, teardown),
        cmocka_unit_test_setup_teardown(test_slow_server, setup, teardown),
        cmocka_unit_test_setup_teardown(test_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(test_forgotten_is_not_called, setup, teardown),
        cmocka_unit_test_setup_teardown(test_free_with_requests_in_flight, setup, teardown),
        cmocka_unit_test_setup_teardown(test_urls, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

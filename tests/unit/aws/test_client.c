/* Whole calls over a scripted transport in virtual time: what is sent, how often, when, and what
 * comes back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "aws/client.h"
#include "aws/sigv4.h"
#include "http/scripted.h"

#define START_MS 1767323045000 /* 2026-01-02T03:04:05Z */
#define VPC                                                                                        \
    "<CreateVpcResponse><requestId>r-1</requestId><vpc><vpcId>vpc-1</vpcId></vpc></"               \
    "CreateVpcResponse>"
#define EC2_ERROR(code, message)                                                                   \
    "<Response><Errors><Error><Code>" code "</Code><Message>" message                              \
    "</Message></Error></Errors>"                                                                  \
    "<RequestID>r-9</RequestID></Response>"
#define HTML "<html><body>Bad gateway</body></html>"

struct bench {
    struct clock_virtual clock;
    struct random_seeded random;
    struct scripted transport;
    struct loop loop;
    struct aws_settings settings;
    struct aws_client *client;
    struct arena arena;
    char trace[512];
};

static void add_trace(void *ctx, const struct aws_trace *row)
{
    struct bench *b = ctx;
    size_t len = strlen(b->trace);
    snprintf(b->trace + len, sizeof(b->trace) - len, "%s:%s %d %d %s;", row->service,
             row->operation, row->attempt, row->status, row->error_code);
}

static void setup(struct bench *b, const struct scripted_row *rows, size_t count)
{
    *b = (struct bench){0};
    clock_virtual_init(&b->clock, START_MS);
    random_seeded_init(&b->random, 42);
    scripted_init(&b->transport, &b->clock, rows, count);
    loop_init(&b->loop, &b->transport.base, &b->clock.base);
    b->settings = (struct aws_settings){
        .region = "eu-central-1",
        .max_attempts = 3,
        .has_credentials = true,
        .credentials = {.access_key_id = "AKIATEST",
                        .secret_access_key = "hunter2",
                        .session_token = "token",
                        .source = "profile dev (~/.aws/credentials)"},
    };
    b->settings.endpoints = value_map(&b->settings.arena);
    struct aws_client_options options = {.settings = &b->settings,
                                         .loop = &b->loop,
                                         .clock = &b->clock.base,
                                         .random = &b->random.base,
                                         .trace = add_trace,
                                         .trace_ctx = b};
    b->client = aws_client_new(&options, NULL);
    assert_non_null(b->client);
}

static void teardown(struct bench *b)
{
    aws_client_free(b->client);
    loop_release(&b->loop);
    transport_free(&b->transport.base);
    aws_settings_release(&b->settings);
    arena_release(&b->arena);
}

static struct value *vpc_input(struct arena *a)
{
    struct value *input = value_map(a);
    value_put_text(a, input, "CidrBlock", "10.0.0.0/16");
    return input;
}

static int create_vpc(struct bench *b, bool once, struct value **output, struct error *err)
{
    struct aws_call call = {.service = "ec2",
                            .operation = "CreateVpc",
                            .input = vpc_input(&b->arena),
                            .arena = &b->arena,
                            .once = once};
    *output = NULL;
    return aws_call_wait(b->client, &call, output, err);
}

enum { ROWS_MAX = 5 };

static const struct {
    const char *name;
    bool once;
    struct scripted_row rows[ROWS_MAX];
    size_t sent;          /* how many requests must have left */
    enum error_code code; /* ERROR_NONE: vpc-1 was returned */
    const char *says, *trace;
} outcomes[] = {
    {"at once", true, {{10, 200, .body = VPC}}, 1, ERROR_NONE, "", "ec2:CreateVpc 1 200 ;"},
    {"no answer, then one",
     false,
     {{10, 0}, {10, 200, .body = VPC}},
     2,
     ERROR_NONE,
     "",
     "ec2:CreateVpc 1 0 network;ec2:CreateVpc 2 200 ;"},
    {"no answer: once is not repeated",
     true,
     {{10, 0}, {10, 200, .body = VPC}},
     1,
     ERROR_NETWORK,
     "ec2:CreateVpc: example.com: the connection was closed",
     "ec2:CreateVpc 1 0 network;"},
    {"never left: once is repeated",
     true,
     {{10, 0, true}, {10, 200, .body = VPC}},
     2,
     ERROR_NONE,
     "",
     "ec2:CreateVpc 1 0 network;ec2:CreateVpc 2 200 ;"},
    {"500 thrice",
     false,
     {{10, 500, .body = EC2_ERROR("InternalError", "oops")}},
     3,
     ERROR_AWS,
     "(after 3 attempts)",
     NULL},
    {"500: once is not repeated",
     true,
     {{10, 500, .body = EC2_ERROR("InternalError", "oops")}},
     1,
     ERROR_AWS,
     "oops",
     NULL},
    {"throttled twice, even once",
     true,
     {{10, 503, .body = EC2_ERROR("RequestLimitExceeded", "slow")},
      {10, 503, .body = EC2_ERROR("RequestLimitExceeded", "slow")},
      {10, 200, .body = VPC}},
     3,
     ERROR_NONE,
     "",
     "ec2:CreateVpc 1 503 RequestLimitExceeded;ec2:CreateVpc 2 503 RequestLimitExceeded;"
     "ec2:CreateVpc 3 200 ;"},
    {"refused",
     false,
     {{10, 400, .body = EC2_ERROR("VpcLimitExceeded", "full")}},
     1,
     ERROR_AWS,
     "full",
     "ec2:CreateVpc 1 400 VpcLimitExceeded;"},
    {"gateway page",
     false,
     {{10, 502, .body = HTML}, {10, 200, .body = VPC}},
     2,
     ERROR_NONE,
     "",
     NULL},
    {"a page where XML was due",
     false,
     {{10, 200, .body = HTML}},
     1,
     ERROR_PROTOCOL,
     "ec2:CreateVpc: ",
     NULL},
    {"expired",
     false,
     {{10, 400, .body = EC2_ERROR("ExpiredToken", "The token is expired")}},
     1,
     ERROR_CREDENTIALS,
     "have expired",
     NULL},
    {"names the source",
     false,
     {{10, 401, .body = EC2_ERROR("AuthFailure", "no")}},
     1,
     ERROR_CREDENTIALS,
     "(credentials: profile dev (~/.aws/credentials))",
     NULL},
    {"bad key",
     false,
     {{10, 403, .body = EC2_ERROR("InvalidClientTokenId", "no")}},
     1,
     ERROR_CREDENTIALS,
     "does not accept",
     NULL},
    {"denied",
     false,
     {{10, 403, .body = EC2_ERROR("UnauthorizedOperation", "no")}},
     1,
     ERROR_AWS,
     "ec2:CreateVpc: the credentials are not permitted",
     NULL},
    {"wrong clock",
     false,
     {{10, 403, .headers = "Date: Fri, 02 Jan 2026 04:04:05 GMT",
       .body = EC2_ERROR("AuthFailure", "time")},
      {10, 200, .body = VPC}},
     2,
     ERROR_NONE,
     "",
     NULL},
    {"right clock, wrong key",
     false,
     {{10, 403, .headers = "Date: Fri, 02 Jan 2026 03:04:05 GMT",
       .body = EC2_ERROR("SignatureDoesNotMatch", "key")}},
     1,
     ERROR_CREDENTIALS,
     "could not verify the signature",
     NULL},
};

static size_t rows_of(const struct scripted_row *rows)
{
    size_t count = 0;
    while (count < ROWS_MAX && (rows[count].delay_ms || rows[count].status))
        count++;
    return count;
}

static void test_outcomes(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(outcomes); i++) {
        struct bench b;
        struct error err = {0};
        struct value *output;
        setup(&b, outcomes[i].rows, rows_of(outcomes[i].rows));
        int rc = create_vpc(&b, outcomes[i].once, &output, &err);
        bool ok = outcomes[i].code == ERROR_NONE;
        if (err.code != outcomes[i].code || b.transport.request_count != outcomes[i].sent ||
            !strstr(err.message, outcomes[i].says))
            fail_msg("%s: %zu requests, %s: %s", outcomes[i].name, b.transport.request_count,
                     error_name(err.code), err.message);
        assert_int_equal(rc, ok ? 0 : -1);
        if (ok)
            assert_string_equal(value_chars(value_path(output, "Vpc.VpcId")), "vpc-1");
        if (outcomes[i].trace)
            assert_string_equal(b.trace, outcomes[i].trace);
        assert_null(strstr(err.message, "hunter2"));
        assert_null(strstr(err.message, "AKIATEST"));
        teardown(&b);
    }
}

static void test_request(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {{10, 0}, {10, 200, .body = VPC}};
    struct bench b;
    struct value *output;
    setup(&b, rows, 2);
    assert_int_equal(create_vpc(&b, false, &output, NULL), 0);
    const struct http_request *first = &b.transport.requests[0].request;
    const struct http_request *second = &b.transport.requests[1].request;
    assert_string_equal(first->method, "POST");
    assert_true(str_is(first->url, "https://ec2.eu-central-1.amazonaws.com/"));
    assert_true(str_find_str(first->body, STR("Action=CreateVpc")) >= 0);
    assert_true(str_find_str(first->body, STR("CidrBlock=10.0.0.0%2F16")) >= 0);
    assert_true(str_equal(first->body, second->body));
    assert_true(str_starts(http_headers_get(&first->headers, "User-Agent"), "isoctl/"));
    assert_true(str_is(http_headers_get(&first->headers, "amz-sdk-request"), "attempt=1; max=3"));
    assert_true(str_is(http_headers_get(&second->headers, "amz-sdk-request"), "attempt=2; max=3"));
    assert_true(str_equal(http_headers_get(&first->headers, "amz-sdk-invocation-id"),
                          http_headers_get(&second->headers, "amz-sdk-invocation-id")));
    assert_true(str_is(http_headers_get(&first->headers, "X-Amz-Security-Token"), "token"));
    assert_true(
        str_is(http_headers_get(&first->headers, "Host"), "ec2.eu-central-1.amazonaws.com"));
    struct sigv4_claim claim;
    for (size_t i = 0; i < 2; i++) {
        const struct scripted_request *sent = &b.transport.requests[i];
        assert_int_equal(sigv4_read_claim(&sent->request, &claim, NULL), 0);
        assert_true(
            str_is(claim.signed_headers, "content-type;host;x-amz-date;x-amz-security-token"));
        assert_int_equal(
            sigv4_verify(&b.arena, &sent->request, &claim, STR("hunter2"), sent->at_ms, NULL), 0);
    }
    teardown(&b);
}

/* Back-off is a timer, and within the bounds of the table. */
static void test_delays(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {
        {10, 503, .body = EC2_ERROR("RequestLimitExceeded", "slow")},
        {10, 503, .headers = "x-amz-retry-after: 4000", .body = EC2_ERROR("Unavailable", "down")},
        {10, 200, .body = VPC}};
    struct bench b;
    struct value *output;
    setup(&b, rows, 3);
    assert_int_equal(create_vpc(&b, false, &output, NULL), 0);
    const struct scripted_request *r = b.transport.requests;
    assert_int_equal(r[0].at_ms, START_MS);
    assert_in_range(r[1].at_ms - r[0].at_ms, 10, 1010);
    assert_in_range(r[2].at_ms - r[1].at_ms, 4010, 4010);
    teardown(&b);
}

/* A service that is down: after 35 retries of transient failures the quota is used up. */
static void test_quota(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {{1, 500, .body = EC2_ERROR("InternalError", "x")}};
    struct bench b;
    struct value *output;
    setup(&b, rows, 1);
    for (int i = 0; i < 40; i++)
        assert_int_equal(create_vpc(&b, false, &output, NULL), -1);
    assert_int_equal(b.transport.request_count, 40 + 500 / 14);
    teardown(&b);
}

static void test_skew_is_kept(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {
        {0, 200, .headers = "Date: Fri, 02 Jan 2026 04:04:05 GMT", .body = VPC}};
    struct bench b;
    struct value *output;
    setup(&b, rows, 1);
    assert_int_equal(create_vpc(&b, false, &output, NULL), 0);
    assert_int_equal(create_vpc(&b, false, &output, NULL), 0);
    const struct scripted_request *r = b.transport.requests;
    assert_true(str_is(http_headers_get(&r[0].request.headers, "X-Amz-Date"), "20260102T030405Z"));
    assert_true(str_is(http_headers_get(&r[1].request.headers, "X-Amz-Date"), "20260102T040405Z"));
    teardown(&b);
}

#define ROLES(first, tail)                                                                         \
    "<ListRolesResponse><ListRolesResult><Roles><member><RoleName>" first                          \
    "</RoleName></member></Roles>" tail                                                            \
    "</ListRolesResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>"              \
    "</ListRolesResponse>"
#define MORE(token) "<IsTruncated>true</IsTruncated><Marker>" token "</Marker>"
#define LAST "<IsTruncated>false</IsTruncated>"

static int list_roles(struct bench *b, bool all_pages, struct value **output, struct error *err)
{
    struct aws_call call = {
        .service = "iam", .operation = "ListRoles", .arena = &b->arena, .all_pages = all_pages};
    return aws_call_wait(b->client, &call, output, err);
}

static void test_pages(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {{1, 200, .body = ROLES("a", MORE("t1"))},
                                               {1, 500, .body = HTML},
                                               {1, 200, .body = ROLES("b", MORE("t2"))},
                                               {1, 200, .body = ROLES("c", LAST)}};
    struct bench b;
    struct value *output = NULL;
    setup(&b, rows, 4);
    assert_int_equal(list_roles(&b, true, &output, NULL), 0);
    assert_int_equal(b.transport.request_count, 4);
    assert_int_equal(value_count(value_get(output, "Roles")), 3);
    assert_string_equal(value_chars(value_path(output, "Roles.0.RoleName")), "a");
    assert_string_equal(value_chars(value_path(output, "Roles.2.RoleName")), "c");
    assert_null(value_get(output, "Marker"));
    const struct scripted_request *r = b.transport.requests;
    assert_true(str_find_str(r[0].request.body, STR("Marker")) < 0);
    assert_true(str_find_str(r[1].request.body, STR("Marker=t1")) >= 0);
    assert_true(str_find_str(r[2].request.body, STR("Marker=t1")) >= 0);
    assert_true(str_find_str(r[3].request.body, STR("Marker=t2")) >= 0);
    assert_true(
        str_is(http_headers_get(&r[3].request.headers, "amz-sdk-request"), "attempt=1; max=3"));
    assert_true(str_is(r[0].request.url, "https://iam.amazonaws.com/"));
    teardown(&b);
}

static void test_one_page_only(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {{1, 200, .body = ROLES("a", MORE("t1"))}};
    struct bench b;
    struct value *output = NULL;
    setup(&b, rows, 1);
    assert_int_equal(list_roles(&b, false, &output, NULL), 0);
    assert_int_equal(b.transport.request_count, 1);
    assert_string_equal(value_chars(value_get(output, "Marker")), "t1");
    teardown(&b);
}

static void test_endless_pages(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {{1, 200, .body = ROLES("a", MORE("same"))}};
    struct bench b;
    struct error err = {0};
    struct value *output = NULL;
    setup(&b, rows, 1);
    assert_int_equal(list_roles(&b, true, &output, &err), -1);
    assert_int_equal(err.code, ERROR_PROTOCOL);
    assert_int_equal(b.transport.request_count, 2);
    teardown(&b);
}

static void count_done(void *ctx, struct value *output, const struct error *err)
{
    (void) err;
    *(int *) ctx += output ? 1 : 100;
}

static void start_vpc(struct bench *b, int *done)
{
    struct aws_call call = {.service = "ec2",
                            .operation = "CreateVpc",
                            .input = vpc_input(&b->arena),
                            .arena = &b->arena};
    assert_int_equal(aws_call_start(b->client, &call, count_done, done, NULL), 0);
}

/* 120 creates at once: the burst goes out together, the rest at the service's rate. */
static void test_rate(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {{100, 200, .body = VPC}};
    struct bench b;
    int done = 0;
    setup(&b, rows, 1);
    for (int i = 0; i < 120; i++)
        start_vpc(&b, &done);
    assert_int_equal(b.transport.request_count, 0);
    while (done < 120)
        assert_int_equal(loop_step(&b.loop, NULL), 0);
    assert_int_equal(b.transport.request_count, 120);
    assert_int_equal(b.transport.requests[49].at_ms, START_MS);
    assert_true(b.transport.requests[50].at_ms > START_MS);
    assert_in_range(b.transport.requests[119].at_ms - START_MS, 6900, 7200);
    teardown(&b);
}

static void test_free_gives_up(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {{100, 200, .body = VPC}};
    struct bench b;
    int done = 0;
    setup(&b, rows, 1);
    start_vpc(&b, &done);
    assert_int_equal(loop_step(&b.loop, NULL), 0);
    start_vpc(&b, &done);
    assert_int_equal(b.transport.flight_count, 1);
    assert_int_equal(b.loop.timer_count, 1);
    aws_client_free(b.client);
    b.client = NULL;
    assert_int_equal(b.transport.forgotten, 1);
    assert_int_equal(b.loop.timer_count, 0);
    assert_int_equal(done, 0);
    teardown(&b);
}

static const struct {
    const char *service, *operation, *says;
} wrong[] = {
    {"ec3", "CreateVpc", "no model of the AWS service \"ec3\""},
    {"ec2", "CreateVcp", "did you mean CreateVpc?"},
    {"ec2", "CreateSubnet", "VpcId"},
};

static void test_wrong_calls(void **state)
{
    (void) state;
    static const struct scripted_row rows[] = {{100, 200, .body = VPC}};
    struct bench b;
    setup(&b, rows, 1);
    for (size_t i = 0; i < ARRAY_LENGTH(wrong); i++) {
        struct error err = {0};
        int done = 0;
        struct aws_call call = {
            .service = wrong[i].service, .operation = wrong[i].operation, .arena = &b.arena};
        assert_int_equal(aws_call_start(b.client, &call, count_done, &done, &err), -1);
        if (!strstr(err.message, wrong[i].says))
            fail_msg("\"%s\" does not say \"%s\"", err.message, wrong[i].says);
        assert_int_equal(b.loop.timer_count, 0);
    }
    teardown(&b);
}

static void test_new_needs_region_and_credentials(void **state)
{
    (void) state;
    struct aws_settings settings = {.region = "eu-central-1"};
    struct aws_client_options options = {.settings = &settings};
    struct error err = {0};
    assert_null(aws_client_new(&options, &err));
    assert_int_equal(err.code, ERROR_CREDENTIALS);
    assert_non_null(strstr(err.message, "AWS_ACCESS_KEY_ID"));
    settings = (struct aws_settings){.has_credentials = true, .profile = "dev"};
    assert_null(aws_client_new(&options, &err));
    assert_int_equal(err.code, ERROR_USAGE);
    assert_non_null(strstr(err.message, "--region"));
    assert_non_null(strstr(err.message, "profile dev"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_outcomes),
        cmocka_unit_test(test_request),
        cmocka_unit_test(test_delays),
        cmocka_unit_test(test_quota),
        cmocka_unit_test(test_skew_is_kept),
        cmocka_unit_test(test_pages),
        cmocka_unit_test(test_one_page_only),
        cmocka_unit_test(test_endless_pages),
        cmocka_unit_test(test_rate),
        cmocka_unit_test(test_free_gives_up),
        cmocka_unit_test(test_wrong_calls),
        cmocka_unit_test(test_new_needs_region_and_credentials),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

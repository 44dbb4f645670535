/* Which failures are tried again, when, and until the quota is used up; request rates; clock skew.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "aws/rate.h"
#include "aws/retry.h"
#include "aws/skew.h"
#include "base/clock.h"

static const struct {
    enum error_code code;
    int status;
    const char *aws_code;
    bool not_sent;
    enum retry_class usual, once;
} failures[] = {
    {ERROR_NETWORK, 0, "", false, RETRY_TRANSIENT, RETRY_NEVER},
    {ERROR_NETWORK, 0, "", true, RETRY_TRANSIENT, RETRY_TRANSIENT},
    {ERROR_AWS, 500, "InternalError", false, RETRY_TRANSIENT, RETRY_NEVER},
    {ERROR_PROTOCOL, 502, "", false, RETRY_TRANSIENT, RETRY_NEVER},
    {ERROR_AWS, 503, "Unavailable", false, RETRY_TRANSIENT, RETRY_NEVER},
    {ERROR_AWS, 504, "", false, RETRY_TRANSIENT, RETRY_NEVER},
    {ERROR_AWS, 501, "NotImplemented", false, RETRY_NEVER, RETRY_NEVER},
    {ERROR_AWS, 503, "RequestLimitExceeded", false, RETRY_THROTTLED, RETRY_THROTTLED},
    {ERROR_AWS, 400, "ThrottlingException", false, RETRY_THROTTLED, RETRY_THROTTLED},
    {ERROR_AWS, 400, "Throttling", false, RETRY_THROTTLED, RETRY_THROTTLED},
    {ERROR_AWS, 429, "", false, RETRY_THROTTLED, RETRY_THROTTLED},
    {ERROR_AWS, 400, "RequestTimeout", false, RETRY_TRANSIENT, RETRY_TRANSIENT},
    {ERROR_AWS, 400, "InvalidParameterValue", false, RETRY_NEVER, RETRY_NEVER},
    {ERROR_AWS, 403, "AccessDenied", false, RETRY_NEVER, RETRY_NEVER},
    {ERROR_PROTOCOL, 200, "", false, RETRY_NEVER, RETRY_NEVER},
};

static void test_classes(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(failures); i++) {
        struct error e = {.code = failures[i].code,
                          .http_status = failures[i].status,
                          .not_sent = failures[i].not_sent};
        snprintf(e.aws_code, sizeof(e.aws_code), "%s", failures[i].aws_code);
        assert_int_equal(retry_classify(&e, false), failures[i].usual);
        assert_int_equal(retry_classify(&e, true), failures[i].once);
    }
}

/* A source whose unit numbers are as near to 1 as they get. */
static void fill_ones(struct random_source *source, void *bytes, size_t len)
{
    (void) source;
    memset(bytes, 0xff, len);
}

static const struct random_ops ones_ops = {fill_ones};

static const struct {
    enum retry_class class;
    int retry;
    const char *retry_after;
    int64_t least_ms, most_ms; /* with the largest random number */
} delays[] = {
    {RETRY_TRANSIENT, 0, "", 49, 50},          {RETRY_TRANSIENT, 1, "", 99, 100},
    {RETRY_TRANSIENT, 8, "", 12799, 12800},    {RETRY_TRANSIENT, 9, "", 19999, 20000},
    {RETRY_TRANSIENT, 60, "", 19999, 20000},   {RETRY_THROTTLED, 0, "", 999, 1000},
    {RETRY_THROTTLED, 2, "", 3999, 4000},      {RETRY_TRANSIENT, 0, "1500", 1500, 1500},
    {RETRY_TRANSIENT, 0, "60000", 5049, 5050}, {RETRY_TRANSIENT, 0, "10", 49, 50},
    {RETRY_TRANSIENT, 0, "-1", 49, 50},        {RETRY_TRANSIENT, 0, "soon", 49, 50},
    {RETRY_TRANSIENT, 0, "1.5", 49, 50},
};

static void test_delays(void **state)
{
    (void) state;
    struct random_source ones = {&ones_ops};
    struct random_seeded random;
    random_seeded_init(&random, 1);
    for (size_t i = 0; i < ARRAY_LENGTH(delays); i++) {
        struct str after = str_of(delays[i].retry_after);
        int64_t ms = retry_delay_ms(&ones, delays[i].class, delays[i].retry, after);
        assert_in_range(ms, delays[i].least_ms, delays[i].most_ms);
        ms = retry_delay_ms(&random.base, delays[i].class, delays[i].retry, after);
        assert_in_range(ms, 0, delays[i].most_ms);
    }
}

static void test_quota(void **state)
{
    (void) state;
    struct retry_quota q;
    retry_quota_init(&q);
    int taken = 0;
    while (retry_quota_take(&q, RETRY_TRANSIENT))
        taken++;
    assert_int_equal(taken, 500 / 14);
    assert_int_equal(q.left, 10);
    assert_int_equal(retry_quota_take(&q, RETRY_THROTTLED), 5);
    assert_int_equal(retry_quota_take(&q, RETRY_THROTTLED), 5);
    assert_int_equal(retry_quota_take(&q, RETRY_THROTTLED), 0);
    retry_quota_refund(&q, 14);
    assert_int_equal(retry_quota_take(&q, RETRY_TRANSIENT), 14);
    for (int i = 0; i < 600; i++)
        retry_quota_refund(&q, 0);
    assert_int_equal(q.left, 500);
}

static void test_rate(void **state)
{
    (void) state;
    struct rate_bucket b;
    rate_bucket_init(&b, "ec2", false, 0);
    for (int i = 0; i < 50; i++)
        assert_int_equal(rate_bucket_reserve(&b, 0), 0);
    assert_in_range(rate_bucket_reserve(&b, 0), 100, 101);
    assert_in_range(rate_bucket_reserve(&b, 0), 200, 201);
    assert_int_equal(rate_bucket_reserve(&b, 60000), 0);
    for (int i = 0; i < 49; i++)
        assert_int_equal(rate_bucket_reserve(&b, 60000), 0);
    assert_true(rate_bucket_reserve(&b, 60000) > 0);
    assert_true(rate_is_read(STR("DescribeVpcs")));
    assert_true(rate_is_read(STR("GetCallerIdentity")));
    assert_false(rate_is_read(STR("CreateVpc")));
}

static const struct {
    const char *date, *age;
    int64_t sent_ms, answered_ms, skew_ms; /* from 2026-01-02T03:04:05Z */
} skews[] = {
    {"Fri, 02 Jan 2026 03:14:05 GMT", NULL, -1000, 1000, 600000},
    {"Fri, 02 Jan 2026 02:54:05 GMT", NULL, 0, 0, -600000},
    {"Fri, 02 Jan 2026 03:14:05 GMT", "5", 0, 0, 7},
    {"Fri, 02 Jan 2026 03:14:05 GMT", NULL, 0, 16 * 60000, 7},
    {"yesterday", NULL, 0, 0, 7},
    {NULL, NULL, 0, 0, 7},
};

static void test_skew(void **state)
{
    (void) state;
    int64_t base_ms;
    assert_true(time_parse(STR("2026-01-02T03:04:05Z"), &base_ms));
    for (size_t i = 0; i < ARRAY_LENGTH(skews); i++) {
        struct arena a = {0};
        struct http_headers h = {0};
        int64_t skew_ms = 7;
        if (skews[i].date)
            assert_int_equal(http_headers_add(&a, &h, STR("Date"), str_of(skews[i].date), NULL), 0);
        if (skews[i].age)
            assert_int_equal(http_headers_add(&a, &h, STR("Age"), str_of(skews[i].age), NULL), 0);
        skew_observe(&skew_ms, &h, base_ms + skews[i].sent_ms, base_ms + skews[i].answered_ms);
        assert_int_equal(skew_ms, skews[i].skew_ms);
        arena_release(&a);
    }
    assert_true(skew_explains(0, 300000));
    assert_true(skew_explains(0, -300000));
    assert_false(skew_explains(0, 240000));
    assert_false(skew_explains(600000, 600500));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_classes), cmocka_unit_test(test_delays), cmocka_unit_test(test_quota),
        cmocka_unit_test(test_rate),    cmocka_unit_test(test_skew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

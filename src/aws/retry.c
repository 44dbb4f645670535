/* Deciding on retries: a table of costs and bases, and three small rules. */
#include "aws/retry.h"

#include "aws/protocol.h"
#include "base/clock.h"

enum {
    QUOTA_FULL = 500,
    DELAY_MAX_MS = 20000,
    RETRY_AFTER_EXTRA_MAX_MS = 5000,
    RETRY_SHIFT_MAX = 20,
};

static const struct {
    int cost;
    int base_ms;
} classes[] = {
    [RETRY_TRANSIENT] = {14, 50},
    [RETRY_THROTTLED] = {5, 1000},
};

static bool is_server_failure(int status)
{
    return status == 500 || status == 502 || status == 503 || status == 504;
}

enum retry_class retry_classify(const struct error *failure, bool once)
{
    if (failure->throttled || failure->http_status == 429 ||
        protocol_error_is_throttling(failure->aws_code))
        return RETRY_THROTTLED;
    bool unsent = failure->code == ERROR_NETWORK && failure->not_sent;
    bool unknown = failure->code == ERROR_NETWORK || is_server_failure(failure->http_status);
    if (unsent || (unknown && !once))
        return RETRY_TRANSIENT;
    if (!unknown && protocol_error_is_transient(failure->aws_code))
        return RETRY_TRANSIENT;
    return RETRY_NEVER;
}

bool retry_is_skew_error(const char *aws_code)
{
    static const char *const codes[] = {
        "InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure",
        "RequestTimeTooSkewed",      "AccessDeniedException", "RequestExpired",
        "RequestInTheFuture",
    };
    for (size_t i = 0; i < ARRAY_LENGTH(codes); i++)
        if (!strcmp(aws_code, codes[i]))
            return true;
    return false;
}

int64_t retry_delay_ms(struct random_source *random, enum retry_class class, int retry,
                       struct str retry_after)
{
    int shift = retry < RETRY_SHIFT_MAX ? retry : RETRY_SHIFT_MAX;
    int64_t most_ms = (int64_t) classes[class].base_ms << shift, asked_ms;
    if (most_ms > DELAY_MAX_MS)
        most_ms = DELAY_MAX_MS;
    int64_t delay_ms = (int64_t) (random_unit(random) * (double) most_ms);
    if (!str_to_int(str_trim(retry_after), &asked_ms) || asked_ms <= delay_ms)
        return delay_ms;
    int64_t limit_ms = delay_ms + RETRY_AFTER_EXTRA_MAX_MS;
    return asked_ms < limit_ms ? asked_ms : limit_ms;
}

void retry_quota_init(struct retry_quota *quota)
{
    quota->left = QUOTA_FULL;
}

int retry_quota_take(struct retry_quota *quota, enum retry_class class)
{
    int cost = classes[class].cost;
    if (quota->left < cost)
        return 0;
    quota->left -= cost;
    return cost;
}

void retry_quota_refund(struct retry_quota *quota, int cost)
{
    quota->left += cost ? cost : 1;
    if (quota->left > QUOTA_FULL)
        quota->left = QUOTA_FULL;
}

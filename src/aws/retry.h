/* Standard retry mode as of 2026-11 (SDKs and Tools Reference Guide, "Retry behavior"): which
 * failures are tried again, how long after, and a quota that stops a client from hammering a
 * service that is down. */
#ifndef ISOCTL_AWS_RETRY_H
#define ISOCTL_AWS_RETRY_H

#include "base/base.h"

struct random_source;

enum retry_class { RETRY_NEVER, RETRY_TRANSIENT, RETRY_THROTTLED };

/* `once`: an attempt of unknown outcome (sent, no clear refusal) is not repeated. */
enum retry_class retry_classify(const struct error *failure, bool once);
/* May the clock be the reason of this error? */
bool retry_is_skew_error(const char *aws_code);

/* `retry` counts from 0; retry_after is the header's text (milliseconds), or empty. */
int64_t retry_delay_ms(struct random_source *, enum retry_class, int retry, struct str retry_after);

struct retry_quota {
    int left;
};
void retry_quota_init(struct retry_quota *);
/* Pays for one retry: its cost, or 0 when the quota is used up. */
int retry_quota_take(struct retry_quota *, enum retry_class);
/* After a success: the cost of the retry that led to it, 0 at the first attempt. */
void retry_quota_refund(struct retry_quota *, int cost);

#endif

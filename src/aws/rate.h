/* Our own request rate, a token bucket per service and kind of call, below what AWS allows an
 * account, so that a large plan is not throttled to death. */
#ifndef ISOCTL_AWS_RATE_H
#define ISOCTL_AWS_RATE_H

#include "base/base.h"

struct rate_bucket {
    double tokens;
    double burst, per_second;
    int64_t filled_ms;
};

/* Does this operation only read? Describe*, List*, Get*, BatchGet*, ... */
bool rate_is_read(struct str operation);
void rate_bucket_init(struct rate_bucket *, const char *service, bool is_read, int64_t now_ms);
/* Takes a place in the queue: how long until the request may be sent. */
int64_t rate_bucket_reserve(struct rate_bucket *, int64_t now_ms);

#endif

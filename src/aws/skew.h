/* How far the server's clock is from ours, learnt from its answers: requests are signed with its
 * time. */
#ifndef ISOCTL_AWS_SKEW_H
#define ISOCTL_AWS_SKEW_H

#include "http/message.h"

/* Updates *skew_ms (server minus ours) from an answer to a request sent and answered at these local
 * epoch times; answers without Date, from a cache (Age), or that took over 15 minutes say nothing.
 */
void skew_observe(int64_t *skew_ms, const struct http_headers *headers, int64_t sent_ms,
                  int64_t answered_ms);
/* Was a request that was signed with `used_ms` so far off that the clock explains its refusal? */
bool skew_explains(int64_t used_ms, int64_t skew_ms);

#endif

/* Clock skew, as all AWS SDKs correct it. */
#include "aws/skew.h"

#include "base/clock.h"

enum { ROUND_TRIP_MAX_MS = 15 * 60 * 1000, SKEW_ACCEPTED_MS = 4 * 60 * 1000 };

void skew_observe(int64_t *skew_ms, const struct http_headers *headers, int64_t sent_ms,
                  int64_t answered_ms)
{
    int64_t date_ms;
    struct str date = http_headers_get(headers, "Date");
    if (!date.len || http_headers_get(headers, "Age").p || answered_ms < sent_ms ||
        answered_ms - sent_ms > ROUND_TRIP_MAX_MS || !time_parse(date, &date_ms))
        return;
    *skew_ms = date_ms - (sent_ms + (answered_ms - sent_ms) / 2);
}

bool skew_explains(int64_t used_ms, int64_t skew_ms)
{
    int64_t off_ms = skew_ms > used_ms ? skew_ms - used_ms : used_ms - skew_ms;
    return off_ms > SKEW_ACCEPTED_MS;
}

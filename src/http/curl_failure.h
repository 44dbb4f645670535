/* libcurl's failures as sentences of ours. Part of transport_curl. */
#ifndef ISOCTL_HTTP_CURL_FAILURE_H
#define ISOCTL_HTTP_CURL_FAILURE_H

#include <curl/curl.h>

#include "base/base.h"

/* `detail` is libcurl's own text, "" if it has none. `before_request`: no byte of the request was
 * sent, which makes it safe to send it again. */
void curl_failure_describe(CURLcode code, const char *host, const char *detail, bool before_request,
                           struct error *err);

#endif

/* One request and its answer on a libcurl easy handle. Part of transport_curl.
 *
 *   exchange_new -> (exchange_prepare -> the multi handle runs it -> exchange_deliver ->
 * exchange_reset)* -> exchange_free
 */
#ifndef ISOCTL_HTTP_CURL_EXCHANGE_H
#define ISOCTL_HTTP_CURL_EXCHANGE_H

#include <curl/curl.h>

#include "http/transport.h"

struct exchange {
    struct exchange *next, *previous;
    CURL *easy;
    struct curl_slist *header_list;
    char curl_error[CURL_ERROR_SIZE];
    char host[280];     /* authority, for messages */
    struct str unsent;  /* of the request's body */
    struct arena arena; /* the answer's headers */
    struct http_response response;
    struct buf body;
    size_t header_bytes;
    bool too_large;
    transport_done *done;
    void *ctx;
};

struct exchange *exchange_new(void);
void exchange_free(struct exchange *);
/* The request's URL has been checked; it stays alive until the exchange is over. */
int exchange_prepare(struct exchange *, const struct http_request *, const char *ca_bundle,
                     struct error *err) MUST_USE;
/* Calls done once. */
void exchange_deliver(struct exchange *, CURLcode result);
/* Ready for the next request; keeps the easy handle and moderate storage. */
void exchange_reset(struct exchange *);
/* Connections that this exchange had to open. */
uint64_t exchange_connections(struct exchange *);

#endif

/* CONTRACT. HTTP messages (RFC 9110) as data. Storage belongs to whoever built them, usually an
 * arena. */
#ifndef ISOCTL_HTTP_MESSAGE_H
#define ISOCTL_HTTP_MESSAGE_H

#include "base/base.h"

struct http_header {
    struct str name, value;
};

struct http_headers {
    struct http_header *items;
    size_t count, cap;
};

struct http_request {
    const char *method; /* "POST" */
    struct str url;     /* absolute; https, or http for loopback and credential endpoints */
    struct http_headers headers; /* without Content-Length; Host may stand here (it is signed) */
    struct str body;
    int64_t connect_timeout_ms; /* 0: 10 s */
    int64_t timeout_ms;         /* whole exchange; 0: 60 s */
};

struct http_response {
    int status;
    struct http_headers headers;
    struct str body;
};

/* Refuses CR, LF and NUL in name or value: -1. Name and value are copied into the arena. */
int http_headers_add(struct arena *a, struct http_headers *h, struct str name, struct str value,
                     struct error *err) MUST_USE;
/* First header of that name (any case), or {NULL, 0}. */
struct str http_headers_get(const struct http_headers *h, const char *name);

#endif

/* The first stage of Signature Version 4, shared by signing and checking: the canonical request. */
#ifndef ISOCTL_AWS_SIGV4_CANONICAL_H
#define ISOCTL_AWS_SIGV4_CANONICAL_H

#include "http/message.h"

struct sigv4_canonical {
    const struct http_request *request; /* method, URL, body */
    const struct http_headers *headers; /* to choose from */
    /* "host;x-amz-date": exactly these are signed. Empty: all but those that proxies change. */
    struct str only;
    bool encode_path_twice; /* every service but s3 */
    /* Results, in the arena. */
    struct str text, signed_headers, payload_hash;
};

/* ERROR_INPUT when the URL cannot be taken apart or a header named in `only` is absent. */
int sigv4_canonicalise(struct arena *, struct sigv4_canonical *, struct error *err) MUST_USE;
/* What the Host header of this URL is: the authority without a port that goes without saying. */
int sigv4_host(struct str url, struct str *host, struct error *err) MUST_USE;

#endif

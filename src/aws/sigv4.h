/* CONTRACT. AWS Signature Version 4 (IAM User Guide, "Create a signed AWS API request") as a pure
 * pipeline of three named stages: canonical request, string to sign, signature. Clock and keys are
 * inputs; derived keys are wiped. */
#ifndef ISOCTL_AWS_SIGV4_H
#define ISOCTL_AWS_SIGV4_H

#include "base/base.h"
#include "http/message.h"

struct sigv4_input {
    const struct http_request *request; /* its Host header, if none, is taken from the URL */
    struct str access_key_id, secret_access_key, session_token; /* token empty: none */
    struct str region, service;
    int64_t epoch_ms;
    struct str only; /* "host;x-amz-date": sign exactly these headers; empty: all but what proxies
                        change */
};

struct sigv4_stages {
    struct str canonical_request, signed_headers, payload_hash, scope, string_to_sign, signature,
        authorization;
};

/* Derived key of one day, region, service: kept by the client so that it is derived once. Wipe with
 * sigv4_key_wipe. */
struct sigv4_key {
    unsigned char bytes[32];
    char scope[160]; /* date/region/service/aws4_request + access key id: what it is for */
};
void sigv4_key_wipe(struct sigv4_key *);

/* All stages, in the arena. X-Amz-Date, Host and X-Amz-Security-Token are added to request->headers
 * by sigv4_sign. */
int sigv4_stages(struct arena *, const struct sigv4_input *, struct sigv4_key *cache,
                 struct sigv4_stages *out, struct error *err) MUST_USE;
/* Adds Host, X-Amz-Date, X-Amz-Security-Token (if any) and Authorization to the request. */
int sigv4_sign(struct arena *, struct http_request *, const struct sigv4_input *,
               struct sigv4_key *cache, struct error *err) MUST_USE;
/* Server side: what the Authorization header claims, then the check. aws_code in err:
 * MissingAuthenticationToken, IncompleteSignature, InvalidClientTokenId, SignatureDoesNotMatch,
 * RequestExpired (15 minutes of skew). region and service are set from the scope. */
struct sigv4_claim {
    struct str access_key_id, date, region, service, signed_headers, signature;
};
int sigv4_read_claim(const struct http_request *, struct sigv4_claim *out,
                     struct error *err) MUST_USE;
int sigv4_verify(struct arena *, const struct http_request *, const struct sigv4_claim *,
                 struct str secret_access_key, int64_t epoch_ms, struct error *err) MUST_USE;

#endif

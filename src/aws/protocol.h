/* CONTRACT. AWS's wire protocols, both directions: ec2, query, JSON 1.0/1.1. Sources: smithy.io
 * "AWS protocols"; botocore as the reference peer.
 *
 * Values use the model's member names. Timestamps are epoch seconds (VALUE_DOUBLE or VALUE_INT),
 * blobs are strings of bytes (base64 on the wire is done here). Absent stays absent; an empty list
 * that was sent is an empty list. */
#ifndef ISOCTL_AWS_PROTOCOL_H
#define ISOCTL_AWS_PROTOCOL_H

#include "aws/model.h"
#include "base/value.h"
#include "http/message.h"

/* Client side: method, headers (Content-Type, X-Amz-Target) and body; the URL gets only its path
 * ("/"). Checked against the model first. `uuid` fills members that are idempotency tokens and
 * absent (36 characters, or NULL: leave absent). */
int protocol_write_request(struct arena *, struct operation, const struct value *input,
                           const char *uuid, struct http_request *out, struct error *err) MUST_USE;
/* 0 and *output on 2xx; -1 with ERROR_AWS (aws_code, request_id, http_status, throttled, message),
 * or ERROR_PROTOCOL when the body is not what was due (an HTML page: says so, with status and the
 * first words, escaped). */
int protocol_read_response(struct arena *, struct operation, const struct http_response *,
                           struct value **output, struct error *err) MUST_USE;
/* Throttling and transient codes of the retry specification. */
bool protocol_error_is_throttling(const char *aws_code);
bool protocol_error_is_transient(const char *aws_code);

/* Server side. The operation is found by Action= or X-Amz-Target. err->aws_code is what AWS would
 * answer (InvalidAction, MissingParameter, ...). */
int protocol_read_request(struct arena *, const struct service_model *, const struct http_request *,
                          struct operation *op, struct value **input, struct error *err) MUST_USE;
int protocol_write_response(struct arena *, struct operation, const struct value *output,
                            const char *request_id, struct http_response *out,
                            struct error *err) MUST_USE;
/* err->aws_code, message, http_status -> the error document of the service's protocol. */
void protocol_write_error(struct arena *, const struct service_model *, const struct error *failure,
                          const char *request_id, struct http_response *out);

#endif

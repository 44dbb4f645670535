/* The client's inside, shared by client.c (life, start, wait) and call.c (attempts, retries,
 * pages).
 *
 * A call: call_new -> call_begin -> (timer -> send -> answer)* -> done -> freed.
 */
#ifndef ISOCTL_AWS_CLIENT_INTERNAL_H
#define ISOCTL_AWS_CLIENT_INTERNAL_H

#include "aws/client.h"
#include "aws/endpoint.h"
#include "aws/model.h"
#include "aws/rate.h"
#include "aws/retry.h"
#include "aws/sigv4.h"

struct service_slot {
    const struct service_info *info;
    struct aws_endpoint endpoint;
    struct sigv4_key key;
    struct rate_bucket reads, changes;
};

struct aws_client {
    struct aws_client_options options;
    struct arena arena;
    struct service_slot *slots; /* as service_model_at */
    size_t slot_count;
    struct retry_quota quota;
    int64_t skew_ms; /* server's clock minus ours */
    struct call *calls;
};

struct call {
    struct call *next, *previous;
    struct aws_client *client;
    struct service_slot *slot;
    struct operation operation;
    const char *operation_name;
    bool all_pages, once;
    struct arena *out;
    aws_done *done;
    void *ctx;

    struct arena memory;         /* lives as long as the call: inputs, serialised request */
    struct arena attempt_memory; /* one attempt: headers, signature */
    struct value *input;
    struct http_request request; /* unsigned, with its full URL */
    char invocation_id[37];

    int attempt; /* 1-based, of this page */
    int cost;    /* paid for the last retry */
    int64_t sent_ms, sent_epoch_ms, signed_skew_ms;
    uint64_t timer; /* 0: none */
    bool in_flight;
    bool abandoned; /* nobody waits any more: the answer is dropped */

    struct pagination pages;
    struct value *joined; /* first page, to which the others' lists are added */
    struct str page_token;
};

struct call *call_new(struct aws_client *, const struct aws_call *, struct error *err);
void call_begin(struct call *, aws_done *done, void *ctx);
/* Its done is not called any more. */
void call_abandon(struct call *);
void call_free(struct call *);

/* Serialise the call's input into call->request. */
int call_serialise(struct call *, struct error *err) MUST_USE;

/* pages.c. 1: there is another page and call->input asks for it; 0: *output is the whole. */
int pages_add(struct call *, struct value **output, struct error *err) MUST_USE;

#endif

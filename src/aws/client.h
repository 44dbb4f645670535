/* CONTRACT. One call = serialise, sign, send, parse, decide on retry. Any AWS API of the built-in
 * models.
 *
 * A client serves one account and region. All calls are asynchronous on the loop; aws_call_wait
 * turns the loop until one of them is done. Nothing here writes to a terminal or a file.
 */
#ifndef ISOCTL_AWS_CLIENT_H
#define ISOCTL_AWS_CLIENT_H

#include "base/clock.h"
#include "base/value.h"
#include "http/loop.h"

/* Wiped on release. */
struct aws_credentials {
    char access_key_id[160];
    char secret_access_key[256];
    char session_token[4096]; /* "" if none */
    char source[160];         /* "environment", "profile dev (~/.aws/credentials)": for messages */
};

/* Where settings come from: the process environment and the shared files, or, in tests and with
 * --sim, a table. get returns NULL for an unset or blank variable. */
struct aws_environment {
    const char *(*get)(void *ctx, const char *name);
    void *ctx;
};

struct aws_settings {
    char region[64];
    char region_source[160];
    char profile[160];
    int max_attempts; /* standard mode: 3 */
    char ca_bundle[1024];
    struct aws_credentials credentials;
    bool has_credentials;
    struct value *endpoints; /* map: service ("ec2", or its id) or "*" -> configured endpoint URL,
                                no slash at its end */
    struct arena arena;
};

/* Read region, profile, endpoint URLs, credentials: `region` and `profile` override (may be NULL).
 * Missing credentials or region are not an error here, but in aws_client_new.
 * -1 on a broken file (file and line named), an unknown profile. */
int aws_settings_load(struct aws_settings *, const struct aws_environment *, const char *region,
                      const char *profile, struct error *err) MUST_USE;
void aws_settings_release(struct aws_settings *);

struct aws_client;

/* One row of the trace: called when an attempt was answered. For --debug, reports, tests on the
 * order of calls. */
struct aws_trace {
    const char *service, *operation;
    int64_t sent_ms, answered_ms; /* monotonic */
    int attempt;                  /* from 1 */
    int status;                   /* 0: no answer */
    const char *error_code;       /* "" on success */
};

struct aws_client_options {
    const struct aws_settings *settings; /* outlives the client */
    struct loop *loop;
    struct clock *clock;
    struct random_source *random;
    void (*trace)(void *ctx, const struct aws_trace *);
    void *trace_ctx;
};

/* ERROR_CREDENTIALS / ERROR_USAGE where credentials or region are missing: the message says where
 * they were looked for. */
struct aws_client *aws_client_new(const struct aws_client_options *, struct error *err);
/* Calls that are not done are given up: their done is not called. Where the transport cannot forget
 * single requests (transport.h), it must be freed, or not be polled again, if some are in flight.
 */
void aws_client_free(struct aws_client *);
const char *aws_client_region(const struct aws_client *);
const char *aws_client_partition(const struct aws_client *);
/* "" for AWS itself, else the configured URL that `service` goes to. */
const char *aws_client_endpoint(const struct aws_client *, const char *service);

struct aws_call {
    const char *service;       /* model name: "ec2" */
    const char *operation;     /* "CreateVpc" */
    const struct value *input; /* map by the model's member names; NULL = {} */
    struct arena *arena;       /* output is built here */
    bool all_pages;            /* follow the paginator; result lists are joined */
    /* A create that must not happen twice: an attempt whose outcome is unknown (no answer after
     * sending, 5xx) is not repeated but reported, so that the caller can look first. Refusals
     * (throttling, 4xx) are retried as ever. */
    bool once;
};

/* output NULL on failure; err says what AWS said (aws_code, http_status, request_id, throttled). */
typedef void aws_done(void *ctx, struct value *output, const struct error *err);

/* Fails at once (nothing sent, done not called) on an unknown operation or an input that does not
 * fit the model. The input is serialised before it returns. done comes from loop_step. */
int aws_call_start(struct aws_client *, const struct aws_call *, aws_done *done, void *ctx,
                   struct error *err) MUST_USE;
/* Turns the loop until the call is done. */
int aws_call_wait(struct aws_client *, const struct aws_call *, struct value **output,
                  struct error *err) MUST_USE;

#endif

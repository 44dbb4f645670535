/* One call: serialised once per page, signed anew for each attempt, retried as the table says.
 *
 *   waiting (a timer: request rate, back-off) -> in flight -> answered --> done
 *        ^                                                       |
 *        +--------------- retry, next page ----------------------+
 */
#include "aws/client_internal.h"

#include "aws/protocol.h"
#include "aws/refusal.h"
#include "aws/skew.h"

static void send_attempt(void *ctx);

static void schedule(struct call *call, int64_t delay_ms)
{
    struct rate_bucket *bucket =
        rate_is_read(str_of(call->operation_name)) ? &call->slot->reads : &call->slot->changes;
    struct loop *loop = call->client->options.loop;
    int64_t rate_ms = rate_bucket_reserve(bucket, loop_now_ms(loop));
    call->timer = loop_timer(loop, rate_ms > delay_ms ? rate_ms : delay_ms, send_attempt, call);
}

static void unlink_call(struct call *call)
{
    if (call->previous)
        call->previous->next = call->next;
    else
        call->client->calls = call->next;
    if (call->next)
        call->next->previous = call->previous;
}

void call_free(struct call *call)
{
    arena_release(&call->memory);
    arena_release(&call->attempt_memory);
    free(call);
}

/* Nothing of the call or its client is touched after done: it may start calls, or free the client.
 */
static void finish(struct call *call, struct value *output, const struct error *failure)
{
    unlink_call(call);
    if (!call->abandoned)
        call->done(call->ctx, output, failure);
    call_free(call);
}

void call_abandon(struct call *call)
{
    struct loop *loop = call->client->options.loop;
    if (call->timer)
        loop_cancel(loop, call->timer);
    if (call->in_flight && !loop->transport->ops->forget) {
        call->abandoned = true; /* freed when its answer comes */
        return;
    }
    if (call->in_flight)
        transport_forget(loop->transport, call);
    unlink_call(call);
    call_free(call);
}

static void trace_attempt(struct call *call, int status, const struct error *failure)
{
    const struct aws_client_options *options = &call->client->options;
    if (!options->trace)
        return;
    const char *code = !failure               ? ""
                       : failure->aws_code[0] ? failure->aws_code
                                              : error_name(failure->code);
    struct aws_trace row = {
        .service = call->slot->info->name,
        .operation = call->operation_name,
        .sent_ms = call->sent_ms,
        .answered_ms = loop_now_ms(options->loop),
        .attempt = call->attempt,
        .status = status,
        .error_code = code,
    };
    options->trace(options->trace_ctx, &row);
}

/* A request refused because of the clock is tried again with the clock that the answer taught. */
static enum retry_class classify(const struct call *call, const struct error *failure)
{
    enum retry_class class = retry_classify(failure, call->once);
    bool by_clock = retry_is_skew_error(failure->aws_code) &&
                    skew_explains(call->signed_skew_ms, call->client->skew_ms);
    return class == RETRY_NEVER && by_clock ? RETRY_TRANSIENT : class;
}

static bool try_again(struct call *call, const struct error *failure, struct str retry_after)
{
    struct aws_client *client = call->client;
    enum retry_class class = classify(call, failure);
    if (class == RETRY_NEVER || call->attempt >= client->options.settings->max_attempts)
        return false;
    call->cost = retry_quota_take(&client->quota, class);
    if (!call->cost)
        return false;
    schedule(call, retry_delay_ms(client->options.random, class, call->attempt - 1, retry_after));
    return true;
}

static void fail(struct call *call, struct error *failure, struct str retry_after)
{
    if (try_again(call, failure, retry_after))
        return;
    if (call->attempt > 1)
        error_append(failure, " (after %d attempts)", call->attempt);
    refusal_explain(failure, call->slot->info->name, str_of(call->operation_name),
                    call->client->options.settings->credentials.source);
    finish(call, NULL, failure);
}

static void succeed(struct call *call, struct value *output)
{
    struct error failure = {0};
    retry_quota_refund(&call->client->quota, call->cost);
    int more = pages_add(call, &output, &failure);
    if (more > 0) {
        call->attempt = 0;
        call->cost = 0;
        more = call_serialise(call, &failure) ? -1 : 1;
    }
    if (more < 0)
        finish(call, NULL, &failure);
    else if (more)
        schedule(call, 0);
    else
        finish(call, output, NULL);
}

static void on_answer(void *ctx, const struct http_response *response, const struct error *err)
{
    struct call *call = ctx;
    struct aws_client *client = call->client;
    struct error failure = {0};
    struct value *output = NULL;
    struct str retry_after = {0};
    call->in_flight = false;
    if (call->abandoned) {
        finish(call, NULL, NULL);
        return;
    }
    if (err)
        failure = *err;
    if (response) {
        skew_observe(&client->skew_ms, &response->headers, call->sent_epoch_ms,
                     clock_epoch_ms(client->options.clock));
        retry_after = http_headers_get(&response->headers, "x-amz-retry-after");
        if (protocol_read_response(call->out, call->operation, response, &output, &failure))
            failure.http_status = response->status;
    }
    bool failed = failure.code != ERROR_NONE;
    trace_attempt(call, response ? response->status : 0, failed ? &failure : NULL);
    if (failed)
        fail(call, &failure, retry_after);
    else
        succeed(call, output);
}

static int add_headers(struct call *call, struct http_request *request, struct error *err)
{
    struct arena *a = &call->attempt_memory;
    const struct http_headers *given = &call->request.headers;
    const char *attempt = arena_printf(a, "attempt=%d; max=%d", call->attempt,
                                       call->client->options.settings->max_attempts);
    request->headers = (struct http_headers){0};
    for (size_t i = 0; i < given->count; i++)
        if (http_headers_add(a, &request->headers, given->items[i].name, given->items[i].value,
                             err))
            return -1;
    if (http_headers_add(a, &request->headers, STR("User-Agent"), STR("isoctl/" ISOCTL_VERSION),
                         err) ||
        http_headers_add(a, &request->headers, STR("amz-sdk-invocation-id"),
                         str_of(call->invocation_id), err) ||
        http_headers_add(a, &request->headers, STR("amz-sdk-request"), str_of(attempt), err))
        return -1;
    return 0;
}

static int sign_and_start(struct call *call, struct error *err)
{
    struct aws_client *client = call->client;
    const struct aws_credentials *keys = &client->options.settings->credentials;
    struct http_request *request = ARENA_NEW(&call->attempt_memory, struct http_request);
    *request = call->request;
    call->signed_skew_ms = client->skew_ms;
    struct sigv4_input in = {
        .access_key_id = str_of(keys->access_key_id),
        .secret_access_key = str_of(keys->secret_access_key),
        .session_token = str_of(keys->session_token),
        .region = str_of(call->slot->endpoint.signing_region),
        .service = str_of(call->slot->info->signing_name),
        .epoch_ms = call->sent_epoch_ms + client->skew_ms,
    };
    if (add_headers(call, request, err) ||
        sigv4_sign(&call->attempt_memory, request, &in, &call->slot->key, err))
        return -1;
    struct transport *transport = client->options.loop->transport;
    return transport->ops->start(transport, request, on_answer, call, err);
}

static void send_attempt(void *ctx)
{
    struct call *call = ctx;
    struct error failure = {0};
    call->timer = 0;
    call->attempt++;
    call->sent_ms = loop_now_ms(call->client->options.loop);
    call->sent_epoch_ms = clock_epoch_ms(call->client->options.clock);
    arena_release(&call->attempt_memory);
    arena_init(&call->attempt_memory);
    call->in_flight = true;
    if (!sign_and_start(call, &failure))
        return;
    call->in_flight = false;
    error_prefix(&failure, "%s:%s", call->slot->info->name, call->operation_name);
    finish(call, NULL, &failure);
}

int call_serialise(struct call *call, struct error *err)
{
    char token[37];
    random_uuid(call->client->options.random, token);
    random_uuid(call->client->options.random, call->invocation_id);
    call->request = (struct http_request){0};
    if (protocol_write_request(&call->memory, call->operation, call->input, token, &call->request,
                               err))
        return -1;
    call->request.url = str_of(arena_printf(&call->memory, "%s%.*s", call->slot->endpoint.url,
                                            STR_ARG(call->request.url)));
    return 0;
}

void call_begin(struct call *call, aws_done *done, void *ctx)
{
    call->done = done;
    call->ctx = ctx;
    call->next = call->client->calls;
    if (call->next)
        call->next->previous = call;
    call->client->calls = call;
    schedule(call, 0);
}

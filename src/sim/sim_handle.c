/* One request through the simulated cloud: read, check the signature, act, answer. */
#include "aws/sigv4.h"
#include "sim/sim_internal.h"

static const struct service_model *service_by_signing_name(struct str name)
{
    const struct service_model *m;
    for (size_t i = 0; (m = service_model_at(i)); i++)
        if (str_is(name, service_model_info(m)->signing_name))
            return m;
    return NULL;
}

static int check_signature(struct sim *s, struct arena *a, const struct http_request *request,
                           const struct sigv4_claim *claim, struct error *err)
{
    if (!str_is(claim->access_key_id, SIM_ACCESS_KEY_ID)) {
        error_set(err, ERROR_AWS, "The security token included in the request is invalid.");
        snprintf(err->aws_code, sizeof(err->aws_code), "InvalidClientTokenId");
        err->http_status = 403;
        return -1;
    }
    return sigv4_verify(a, request, claim, STR(SIM_SECRET_ACCESS_KEY), s->options.clock->now_ms,
                        err);
}

/* A refusal always has a code and a status, whoever refused. */
static void complete_refusal(struct error *refusal, const char *code, int status)
{
    if (!refusal->aws_code[0])
        snprintf(refusal->aws_code, sizeof(refusal->aws_code), "%s", code);
    if (!refusal->http_status)
        refusal->http_status = status;
}

void sim_read_request(struct sim *s, struct arena *a, const struct http_request *request,
                      struct sim_request *out)
{
    *out = (struct sim_request){0};
    struct error *err = &out->refusal;
    struct sigv4_claim claim = {0};
    if (sigv4_read_claim(request, &claim, err)) {
        complete_refusal(err, "MissingAuthenticationToken", 403);
        return;
    }
    out->service = service_by_signing_name(claim.service);
    out->region = str_copy(a, claim.region);
    if (!out->service) {
        error_set(err, ERROR_AWS, "The simulated cloud has no service %.*s.",
                  STR_ARG(claim.service));
        complete_refusal(err, "UnsupportedOperation", 400);
    } else if (check_signature(s, a, request, &claim, err)) {
        complete_refusal(err, "SignatureDoesNotMatch", 403);
    } else if (protocol_read_request(a, out->service, request, &out->operation, &out->input, err)) {
        complete_refusal(err, "ValidationError", 400);
    }
}

/* The value of the tag isoctl:address in any of the spellings that creates use, or empty. */
static struct str tag_in_list(const struct value *tags)
{
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value *tag = value_at(tags, i);
        struct str key =
            value_get_str(tag, "Key").p ? value_get_str(tag, "Key") : value_get_str(tag, "key");
        if (str_is(key, "isoctl:address"))
            return value_get_str(tag, "Value").p ? value_get_str(tag, "Value")
                                                 : value_get_str(tag, "value");
    }
    return (struct str){NULL, 0};
}

static struct str tagged_address(const struct value *input)
{
    static const char *const lists[] = {"TagSpecifications.0.Tags", "Tags", "tags"};
    for (size_t i = 0; i < ARRAY_LENGTH(lists); i++) {
        const struct value *tags = value_path(input, lists[i]);
        struct str address =
            value_is(tags, VALUE_MAP) ? value_get_str(tags, "isoctl:address") : tag_in_list(tags);
        if (address.p)
            return address;
    }
    return STR("");
}

static struct sim_call *remember(struct sim *s, const struct sim_request *r, int64_t sent_ms,
                                 int64_t answered_ms)
{
    s->calls = arena_grow(&s->arena, s->calls, &s->call_cap, s->call_count + 1, sizeof(*s->calls));
    struct sim_call *call = &s->calls[s->call_count++];
    *call = (struct sim_call){
        .service = str_of(r->service ? service_model_info(r->service)->name : ""),
        .operation = r->operation.service ? operation_name(r->operation) : STR(""),
        .address = str_copy(&s->arena, tagged_address(r->input)),
        .error_code = STR(""),
        .sent_ms = sent_ms,
        .answered_ms = answered_ms,
    };
    return call;
}

static void act(struct sim *s, struct arena *a, const struct sim_request *r, struct sim_call *call,
                struct value **output, struct error *refusal)
{
    buf_clear(&s->effects);
    *output = sim_lua_call(s, a, r, refusal);
    struct error err;
    if (sim_log_write(s, call, &err)) {
        *output = NULL;
        *refusal = err;
        complete_refusal(refusal, "InternalError", 500);
    }
}

void sim_answer(struct sim *s, struct arena *a, const struct sim_request *r, int64_t sent_ms,
                int64_t answered_ms, struct http_response *out)
{
    struct sim_call *call = remember(s, r, sent_ms, answered_ms);
    struct value *output = NULL;
    struct error refusal = r->refusal;
    char request_id[48];
    snprintf(request_id, sizeof(request_id), "00000000-0000-4000-8000-%012" PRIx64,
             ++s->request_count);
    if (refusal.code == ERROR_NONE)
        act(s, a, r, call, &output, &refusal);
    if (output && protocol_write_response(a, r->operation, output, request_id, out, &refusal))
        output = NULL;
    if (!output) {
        complete_refusal(&refusal, "InternalError", 500);
        call->error_code = str_copy(&s->arena, str_of(refusal.aws_code));
        protocol_write_error(a, r->service ? r->service : service_model_find(STR("ec2")), &refusal,
                             request_id, out);
    }
}

void sim_handle(struct sim *s, struct arena *a, const struct http_request *request,
                struct http_response *out)
{
    struct sim_request r;
    sim_read_request(s, a, request, &r);
    sim_answer(s, a, &r, s->options.clock->now_ms, s->options.clock->now_ms, out);
}

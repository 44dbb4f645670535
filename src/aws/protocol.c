/* AWS's wire protocols: which writer and reader serves which service. */
#include "aws/protocol.h"

#include "aws/protocol_internal.h"
#include "codec/json.h"

enum { WHAT_MAX = 160 };

/* "ec2 CreateVpc": what messages begin with. */
static void name_call(char out[WHAT_MAX], struct operation op)
{
    snprintf(out, WHAT_MAX, "%s %.*s", service_model_info(op.service)->name,
             STR_ARG(operation_name(op)));
}

/* The input with its idempotency tokens; the input itself when there is none to fill. */
static const struct value *with_tokens(struct arena *a, struct operation op,
                                       const struct value *input, const char *uuid)
{
    struct shape s = operation_input(op);
    struct value *filled = NULL;

    for (size_t i = 0; uuid && i < shape_member_count(s); i++) {
        struct shape_member member = shape_member_at(s, i, true);

        if (!member.idempotency_token || value_find(input, member.name))
            continue;
        if (!filled) {
            filled = value_map(a);
            for (size_t k = 0; k < value_count(input); k++)
                value_set(a, filled, input->u.map.members[k].key, input->u.map.members[k].value);
        }
        value_set(a, filled, member.name, value_text(a, uuid));
    }
    return filled ? filled : input;
}

static int add_request_headers(struct arena *a, struct operation op, struct http_request *out,
                               struct error *err)
{
    const struct service_info *info = service_model_info(op.service);
    struct str type = STR("application/x-www-form-urlencoded; charset=utf-8"), target;

    if (info->protocol != PROTOCOL_JSON)
        return http_headers_add(a, &out->headers, STR("Content-Type"), type, err);
    type = str_of(arena_printf(a, "application/x-amz-json-%s", info->json_version));
    target = str_of(arena_printf(a, "%s.%.*s", info->target_prefix, STR_ARG(operation_name(op))));
    if (http_headers_add(a, &out->headers, STR("Content-Type"), type, err))
        return -1;
    return http_headers_add(a, &out->headers, STR("X-Amz-Target"), target, err);
}

int protocol_write_request(struct arena *a, struct operation op, const struct value *input,
                           const char *uuid, struct http_request *out, struct error *err)
{
    bool json = service_model_info(op.service)->protocol == PROTOCOL_JSON;
    struct shape s = operation_input(op);
    char what[WHAT_MAX];
    struct buf body;
    int result = -1;

    name_call(what, op);
    if (shape_check(s, input, what, err))
        return -1;
    *out = (struct http_request){.method = "POST", .url = STR("/")};
    buf_init(&body, LIMIT_HTTP_REQUEST);
    input = with_tokens(a, op, input, uuid);
    if (json && shape_kind(s) == SHAPE_STRUCTURE)
        json_write_shape(&body, s, input, true);
    else if (json)
        buf_adds(&body, "{}");
    else
        query_write_form(&body, op, input);
    if (body.overflow) {
        error_set(err, ERROR_INPUT, "%s: the request is larger than %d bytes", what,
                  LIMIT_HTTP_REQUEST);
        goto done;
    }
    out->body = str_copy(a, buf_str(&body));
    result = add_request_headers(a, op, out, err);
done:
    buf_release(&body);
    return result;
}

static int read_json_output(struct arena *a, struct operation op, struct str body, const char *what,
                            struct value **output, struct error *err)
{
    struct value *v;

    *output = value_map(a);
    if (str_trim(body).len == 0)
        return 0;
    v = json_parse(a, body, 0, what, err);
    if (v)
        v = json_read_shape(a, operation_output(op), v, false, what, err);
    if (!v)
        return -1;
    *output = v;
    return 0;
}

int protocol_read_response(struct arena *a, struct operation op,
                           const struct http_response *response, struct value **output,
                           struct error *err)
{
    struct value *v = NULL;
    char what[WHAT_MAX];
    int result;

    name_call(what, op);
    if (response->status < 200 || response->status > 299)
        return protocol_read_error(op, response, what, err);
    if (protocol_refuse_html(response, what, err))
        return -1;
    if (service_model_info(op.service)->protocol == PROTOCOL_JSON)
        result = read_json_output(a, op, response->body, what, &v, err);
    else
        result = xml_read_output(a, op, response->body, what, &v, err);
    if (result) {
        if (err)
            err->http_status = response->status;
        return -1;
    }
    *output = v;
    return 0;
}

/* The server's side: a request is found, read and checked as the service would, an answer written.
 */
#include "aws/protocol_internal.h"
#include "codec/json.h"

/* What a service calls a request that it cannot use. */
struct refusals {
    const char *service;
    const char *missing, *unfit, *unreadable;
};

static const struct refusals REFUSALS[] = {
    {"ec2", "MissingParameter", "InvalidParameterValue", "InvalidParameterValue"},
    {"iam", "ValidationError", "ValidationError", "MalformedInput"},
    {"sts", "ValidationError", "ValidationError", "MalformedInput"},
    {"ssm", "ValidationException", "ValidationException", "SerializationException"},
    {"", "InvalidParameterException", "InvalidParameterException", "SerializationException"},
};

static const struct refusals *refusals_of(const struct service_model *m)
{
    size_t i = 0;

    while (REFUSALS[i].service[0] && strcmp(REFUSALS[i].service, service_model_info(m)->name) != 0)
        i++;
    return &REFUSALS[i];
}

static int refuse_action(struct error *err, struct str name, const char *code)
{
    error_set(err, ERROR_AWS, "The action %.*s is not valid for this web service.",
              name.len > 100 ? 100 : (int) name.len, name.len ? name.p : "");
    return protocol_set_code(err, 400, code);
}

static int find_by_target(const struct service_model *m, const struct http_request *request,
                          struct operation *op, struct error *err)
{
    struct str target = http_headers_get(&request->headers, "x-amz-target"), name;
    struct str prefix = str_split(target.p ? target : STR(""), '.', &name);

    if (!name.p || !str_is(prefix, service_model_info(m)->target_prefix) ||
        !operation_find(m, name, op))
        return refuse_action(err, target, "UnknownOperationException");
    return 0;
}

static int find_by_action(struct arena *a, const struct service_model *m,
                          const struct http_request *request, struct operation *op,
                          struct error *err)
{
    struct str action, version;

    if (query_read_action(a, request->body, &action, &version, err))
        return -1;
    if (action.len == 0) {
        error_set(err, ERROR_AWS, "The request must contain the parameter Action");
        return protocol_set_code(err, 400, "MissingAction");
    }
    if (!operation_find(m, action, op))
        return refuse_action(err, action, "InvalidAction");
    if (!str_is(version, service_model_info(m)->api_version)) {
        error_set(err, ERROR_AWS, "The requested version of service %s does not exist",
                  service_model_info(m)->service_id);
        return protocol_set_code(err, 400, "NoSuchVersion");
    }
    return 0;
}

static int read_json_input(struct arena *a, struct operation op, struct str body,
                           struct value **input, struct error *err)
{
    const struct refusals *codes = refusals_of(op.service);
    struct value *v = json_parse(a, body.len ? body : STR("{}"), 0, "the request", err);

    if (v)
        v = json_read_shape(a, operation_input(op), v, true, "the request", err);
    if (!v)
        return protocol_set_code(
            err, 400, err && err->code == ERROR_INPUT ? codes->unfit : codes->unreadable);
    *input = v;
    return 0;
}

/* First what is there, then what is not: so that each gets its own code. */
static int check_input(struct operation op, const struct value *input, struct error *err)
{
    const struct refusals *codes = refusals_of(op.service);
    char name[100];

    snprintf(name, sizeof(name), "%.*s", STR_ARG(operation_name(op)));
    if (shape_check_output(operation_input(op), input, name, err))
        return protocol_set_code(err, 400, codes->unfit);
    if (shape_check(operation_input(op), input, name, err))
        return protocol_set_code(err, 400, codes->missing);
    return 0;
}

int protocol_read_request(struct arena *a, const struct service_model *m,
                          const struct http_request *request, struct operation *op,
                          struct value **input, struct error *err)
{
    bool json = service_model_info(m)->protocol == PROTOCOL_JSON;
    struct value *v = NULL;

    if (json ? find_by_target(m, request, op, err) : find_by_action(a, m, request, op, err))
        return -1;
    if (json ? read_json_input(a, *op, request->body, &v, err)
             : query_read_form(a, *op, request->body, &v, err))
        return -1;
    if (check_input(*op, v, err))
        return -1;
    *input = v;
    return 0;
}

static void write_body(struct buf *body, struct operation op, const struct value *output,
                       const char *request_id)
{
    if (service_model_info(op.service)->protocol != PROTOCOL_JSON)
        xml_write_output(body, op, output, request_id);
    else if (shape_kind(operation_output(op)) == SHAPE_STRUCTURE)
        json_write_shape(body, operation_output(op), output, false);
}

int protocol_write_response(struct arena *a, struct operation op, const struct value *output,
                            const char *request_id, struct http_response *out, struct error *err)
{
    const struct service_info *info = service_model_info(op.service);
    struct str type = STR("text/xml;charset=UTF-8");
    char what[120];
    struct buf body;
    int result = -1;

    snprintf(what, sizeof(what), "the answer to %.*s", STR_ARG(operation_name(op)));
    if (shape_check_output(operation_output(op), output, what, err))
        return -1;
    if (info->protocol == PROTOCOL_JSON)
        type = str_of(arena_printf(a, "application/x-amz-json-%s", info->json_version));
    *out = (struct http_response){.status = 200};
    buf_init(&body, LIMIT_HTTP_RESPONSE);
    write_body(&body, op, output, request_id);
    if (body.overflow) {
        error_set(err, ERROR_INTERNAL, "%s is larger than %d bytes", what, LIMIT_HTTP_RESPONSE);
        goto done;
    }
    out->body = str_copy(a, buf_str(&body));
    if (http_headers_add(a, &out->headers, STR("x-amzn-RequestId"), str_of(request_id), err) ||
        http_headers_add(a, &out->headers, STR("Content-Type"), type, err))
        goto done;
    result = 0;
done:
    buf_release(&body);
    return result;
}

/* Errors on the wire: read from any of the documents in which AWS puts them, and written. */
#include "aws/protocol_internal.h"
#include "codec/json.h"

static bool is_in(const char *const *codes, size_t count, const char *code)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(codes[i], code) == 0)
            return true;
    return false;
}

bool protocol_error_is_throttling(const char *aws_code)
{
    static const char *const codes[] = {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    };

    return is_in(codes, ARRAY_LENGTH(codes), aws_code);
}

bool protocol_error_is_transient(const char *aws_code)
{
    static const char *const codes[] = {
        "InternalError",
        "InternalFailure",
        "InternalServerError",
        "RequestTimeout",
        "RequestTimeoutException",
        "ServerException",
        "ServiceUnavailable",
        "ServiceUnavailableException",
        "Unavailable",
    };

    return is_in(codes, ARRAY_LENGTH(codes), aws_code);
}

int protocol_set_code(struct error *err, int http_status, const char *aws_code)
{
    if (!err)
        return -1;
    err->code = ERROR_AWS;
    err->http_status = http_status;
    snprintf(err->aws_code, sizeof(err->aws_code), "%s", aws_code);
    return -1;
}

/* The words of a page without its tags, blanks joined. */
static void add_words(struct buf *out, struct str page)
{
    bool in_tag = false, gap = false;

    for (size_t i = 0; i < page.len && out->len < 120; i++) {
        char c = page.p[i];

        if (c == '<' || (in_tag && c == '>')) {
            in_tag = c == '<';
            gap = true;
        } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            gap = true;
        } else if (!in_tag) {
            if (gap && out->len)
                buf_addc(out, ' ');
            gap = false;
            buf_addc(out, c);
        }
    }
}

static int refuse_body(const struct http_response *response, const char *what, const char *kind,
                       struct error *err)
{
    struct buf words, shown;

    buf_init(&words, 256);
    buf_init(&shown, 1024);
    add_words(&words, response->body);
    buf_add_escaped(&shown, buf_str(&words), false);
    error_set(
        err, ERROR_PROTOCOL,
        "%s: the endpoint answered HTTP %d with %s instead of an AWS document: \"%s\"; check that "
        "the endpoint is AWS's or speaks its protocol",
        what, response->status, kind, buf_text(&shown));
    if (err)
        err->http_status = response->status;
    buf_release(&words);
    buf_release(&shown);
    return -1;
}

int protocol_refuse_html(const struct http_response *response, const char *what, struct error *err)
{
    struct str body = str_trim(response->body);
    bool html = body.len >= 5 && str_equal_nocase(str_slice(body, 0, 5), STR("<html"));
    bool doctype = body.len >= 9 && str_equal_nocase(str_slice(body, 0, 9), STR("<!doctype"));

    /* Not by Content-Type: emulators send good XML as text/html. */
    if (!html && !doctype)
        return 0;
    refuse_body(response, what, "an HTML page", err);
    return 1;
}

struct answer_error {
    struct str code, message, request_id;
};

static void fill_error(const struct answer_error *found, const struct http_response *response,
                       struct error *err)
{
    struct buf shown;
    struct str id = found->request_id;

    if (id.len == 0)
        id = http_headers_get(&response->headers, "x-amzn-requestid");
    if (id.len == 0)
        id = http_headers_get(&response->headers, "x-amz-request-id");
    buf_init(&shown, ERROR_MESSAGE_MAX);
    buf_add_escaped(&shown, found->code, false);
    buf_adds(&shown, ": ");
    if (found->message.len)
        buf_add_escaped(&shown, found->message, false);
    else
        buf_addf(&shown, "AWS gave no reason (HTTP %d)", response->status);
    error_set(err, ERROR_AWS, "%s", buf_text(&shown));
    buf_clear(&shown);
    buf_add_escaped(&shown, found->code, false);
    protocol_set_code(err, response->status, buf_text(&shown));
    buf_clear(&shown);
    buf_add_escaped(&shown, id, false);
    if (err) {
        snprintf(err->request_id, sizeof(err->request_id), "%s", buf_text(&shown));
        err->throttled = protocol_error_is_throttling(err->aws_code) || response->status == 429;
    }
    buf_release(&shown);
}

/* <Response><Errors><Error>, <ErrorResponse><Error>, or <Error> itself. */
static bool find_in_xml(struct arena *a, struct str body, struct answer_error *found)
{
    const struct xml_element *root = xml_parse(a, body, "the error", NULL), *e;
    static const char *const id_names[] = {"RequestID", "RequestId", "requestId"};

    if (!root)
        return false;
    e = xml_child(root, STR("Errors"));
    e = xml_child(e ? e : root, STR("Error"));
    if (!e)
        e = root;
    found->code = str_trim(xml_child_text(e, "Code"));
    found->message = str_trim(xml_child_text(e, "Message"));
    for (size_t i = 0; i < ARRAY_LENGTH(id_names) && found->request_id.len == 0; i++)
        found->request_id = str_trim(xml_child_text(root, id_names[i]));
    return found->code.len > 0;
}

/* "aws.ecs#ClusterNotFoundException:http://..." */
static struct str bare_code(struct str code)
{
    ptrdiff_t mark = str_find(code, ':');

    if (mark >= 0)
        code = str_slice(code, 0, (size_t) mark);
    while ((mark = str_find(code, '#')) >= 0)
        code = str_slice(code, (size_t) mark + 1, code.len);
    return code;
}

static bool find_in_json(struct arena *a, const struct http_response *response,
                         struct answer_error *found)
{
    static const char *const message_names[] = {"message", "Message", "errorMessage"};
    struct str body = str_trim(response->body);
    struct value *v = NULL;

    if (body.len)
        v = json_parse(a, body, 0, "the error", NULL);
    if (body.len && !value_is(v, VALUE_MAP))
        return false;
    found->code = value_get_str(v, "__type");
    if (found->code.len == 0)
        found->code = http_headers_get(&response->headers, "x-amzn-errortype");
    found->code = bare_code(found->code.len ? found->code : value_get_str(v, "code"));
    for (size_t i = 0; i < ARRAY_LENGTH(message_names) && found->message.len == 0; i++)
        found->message = value_get_str(v, message_names[i]);
    return found->code.len > 0;
}

int protocol_read_error(struct operation op, const struct http_response *response, const char *what,
                        struct error *err)
{
    struct answer_error found = {{NULL, 0}, {NULL, 0}, {NULL, 0}};
    struct arena scratch = {NULL, 0};
    bool read;

    (void) op;
    if (protocol_refuse_html(response, what, err))
        return -1;
    /* By the first character, not by the service's protocol: gateways and emulators answer a
     * refused signature in their own. */
    if (str_starts(str_trim(response->body), "<"))
        read = find_in_xml(&scratch, response->body, &found);
    else
        read = find_in_json(&scratch, response, &found);
    if (read)
        fill_error(&found, response, err);
    else
        refuse_body(response, what, response->body.len ? "a body" : "no body", err);
    if (err && response->status == 429)
        err->throttled = true;
    arena_release(&scratch);
    return -1;
}

static void write_xml_error(struct buf *out, const struct service_info *info,
                            const struct error *failure, int status, const char *request_id)
{
    bool ec2 = info->protocol == PROTOCOL_EC2;

    buf_adds(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (ec2)
        buf_adds(out, "<Response><Errors><Error>");
    else
        buf_addf(out, "<ErrorResponse xmlns=\"%s\"><Error><Type>%s</Type>", info->xml_namespace,
                 status >= 500 ? "Receiver" : "Sender");
    xml_add_element(out, STR("Code"), str_of(failure->aws_code));
    xml_add_element(out, STR("Message"), str_of(failure->message));
    buf_adds(out, ec2 ? "</Error></Errors>" : "</Error>");
    xml_add_element(out, ec2 ? STR("RequestID") : STR("RequestId"), str_of(request_id));
    buf_adds(out, ec2 ? "</Response>\n" : "</ErrorResponse>\n");
}

static void write_json_error(struct buf *out, const struct error *failure)
{
    buf_adds(out, "{\"__type\":");
    json_write_string(out, str_of(failure->aws_code));
    buf_adds(out, ",\"message\":");
    json_write_string(out, str_of(failure->message));
    buf_addc(out, '}');
}

void protocol_write_error(struct arena *a, const struct service_model *m,
                          const struct error *failure, const char *request_id,
                          struct http_response *out)
{
    const struct service_info *info = service_model_info(m);
    bool json = info->protocol == PROTOCOL_JSON;
    struct error named = *failure;
    struct buf body;

    if (!named.aws_code[0])
        snprintf(named.aws_code, sizeof(named.aws_code), "InternalFailure");
    *out = (struct http_response){.status = named.http_status};
    if (!out->status)
        out->status = failure->aws_code[0] ? 400 : 500;
    buf_init(&body, LIMIT_HTTP_RESPONSE);
    if (json)
        write_json_error(&body, &named);
    else
        write_xml_error(&body, info, &named, out->status, request_id);
    out->body = str_copy(a, buf_str(&body));
    buf_release(&body);
    /* Neither header can be refused: both are made of our own text. */
    if (http_headers_add(a, &out->headers, STR("x-amzn-RequestId"), str_of(request_id), NULL) ||
        http_headers_add(a, &out->headers, STR("Content-Type"),
                         json ? STR("application/x-amz-json-1.1") : STR("text/xml;charset=UTF-8"),
                         NULL))
        out->status = 500;
}

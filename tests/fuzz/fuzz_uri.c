/* URLs and forms from outside; and the server's side of the query protocols, which lives on forms.
 */
#include "aws/protocol.h"
#include "codec/uri.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_uri(struct str text)
{
    struct error err = {.code = ERROR_NONE};
    struct uri u;

    if (uri_parse(&u, text, "the input", &err))
        return;
    if (u.host.len == 0 || u.path.len == 0 || u.path.p[0] != '/' || u.port < 1 || u.port > 65535)
        abort();
    (void) uri_host_is_loopback(u.host);
}

static void check_coding(struct str text)
{
    struct buf coded, plain;

    buf_init(&coded, 3 * text.len + 1);
    buf_init(&plain, text.len + 1);
    uri_encode(&coded, text, false);
    if (!uri_decode(&plain, buf_str(&coded), true) || !str_equal(buf_str(&plain), text))
        abort();
    buf_release(&coded);
    buf_release(&plain);
}

static void check_request(const char *service, struct str body)
{
    const struct http_request request = {.method = "POST", .body = body};
    struct arena a = {NULL, 0};
    struct error err = {.code = ERROR_NONE};
    struct http_request again;
    struct operation op;
    struct value *v;

    if (protocol_read_request(&a, service_model_find(str_of(service)), &request, &op, &v, &err)) {
        if (!err.aws_code[0] || !err.message[0])
            abort();
    } else {
        /* Texts that no client may send can be refused here. */
        (void) !protocol_write_request(&a, op, v, NULL, &again, &err);
    }
    arena_release(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str text = {(const char *) data, size};

    check_uri(text);
    check_coding(text);
    check_request("ec2", text);
    check_request("iam", text);
    return 0;
}

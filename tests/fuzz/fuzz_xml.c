/* An answer from outside, read as XML, as JSON and as an error by each protocol. */
#include "aws/protocol.h"
#include "codec/xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct {
    const char *service, *operation;
} CALLS[] = {
    {"ec2", "DescribeVpcs"},      {"ec2", "DescribeSecurityGroups"}, {"iam", "GetRole"},
    {"iam", "GetAccountSummary"}, {"ecs", "DescribeTaskDefinition"}, {"sts", "GetCallerIdentity"},
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str text = {(const char *) data, size};

    for (size_t i = 0; i < 2 * ARRAY_LENGTH(CALLS); i++) {
        struct http_response response = {.status = i % 2 ? 200 : 400, .body = text};
        struct arena a = {NULL, 0};
        struct value *v = NULL;
        struct operation op;
        struct error err = {.code = ERROR_NONE};

        if (!operation_find(service_model_find(str_of(CALLS[i / 2].service)),
                            str_of(CALLS[i / 2].operation), &op))
            abort();
        if ((protocol_read_response(&a, op, &response, &v, &err) == 0) != (v != NULL))
            abort();
        if (!v && (err.code == ERROR_NONE || !err.message[0]))
            abort();
        arena_release(&a);
    }
    return 0;
}

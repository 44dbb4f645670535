/* Answers of status 200 that carry failures. */
#include "resource/descriptor.h"

static const struct {
    const char *list, *code, *message, *subject;
} carriers[] = {
    {"Unsuccessful", "Error.Code", "Error.Message", "ResourceId"}, /* EC2: DeleteVpcEndpoints */
    {"failures", "reason", "detail", "arn"},                       /* ECS */
};

int resource_answer_error(const struct resource_call *call, const struct value *output,
                          struct error *err)
{
    bool reading = !strncmp(call->operation, "Describe", 8);
    for (size_t i = 0; i < ARRAY_LENGTH(carriers); i++) {
        const struct value *first = value_at(value_get(output, carriers[i].list), 0);
        struct str code = value_string(value_path(first, carriers[i].code));
        struct str message = value_string(value_path(first, carriers[i].message));
        struct str subject = value_string(value_path(first, carriers[i].subject));
        if (!first || (reading && str_is(code, "MISSING")))
            continue;
        error_set(err, ERROR_AWS, "%s: AWS refused %.*s: %.*s%s%.*s", call->operation,
                  STR_ARG(subject), STR_ARG(code), message.len ? ": " : "", STR_ARG(message));
        if (err)
            snprintf(err->aws_code, sizeof(err->aws_code), "%.*s", STR_ARG(code));
        return -1;
    }
    return 0;
}

/* Reads that recipes may make: operations that change nothing and return no secret. */
#include "engine/internal.h"

static const char *const prefixes[] = {"Describe", "List", "BatchGet"};

/* Get operations are refused unless they stand here: many of them return credentials. */
static const struct {
    const char *service, *operation;
} allowed[] = {
    {"ec2", "GetManagedPrefixListEntries"},
    {"ec2", "GetSubnetCidrReservations"},
    {"ec2", "GetSecurityGroupsForVpc"},
    {"iam", "GetRole"},
    {"iam", "GetPolicy"},
    {"iam", "GetPolicyVersion"},
    {"sts", "GetCallerIdentity"},
    {"ssm", "GetParameter"},
    {"ssm", "GetParameters"},
    {"ecr", "GetLifecyclePolicy"},
    {"ecr", "GetRepositoryPolicy"},
};

/* Instance user data and the like hold passwords more often than not. */
static const struct {
    const char *service, *operation;
} refused[] = {
    {"ec2", "DescribeInstanceAttribute"},
    {"ec2", "DescribeLaunchTemplateVersions"},
    {"ec2", "DescribeSpotInstanceRequests"},
    {"ec2", "DescribeVpnConnections"},
};

#define PUBLIC_PARAMETERS "/aws/service/"

bool engine_read_allowed(struct str service, struct str operation)
{
    for (size_t i = 0; i < ARRAY_LENGTH(refused); i++)
        if (str_is(service, refused[i].service) && str_is(operation, refused[i].operation))
            return false;
    for (size_t i = 0; i < ARRAY_LENGTH(allowed); i++)
        if (str_is(service, allowed[i].service) && str_is(operation, allowed[i].operation))
            return true;
    for (size_t i = 0; i < ARRAY_LENGTH(prefixes); i++)
        if (str_starts(operation, prefixes[i]))
            return true;
    return false;
}

static int check_parameter(const struct value *name, struct error *err)
{
    struct str text = value_string(name);
    if (str_starts(text, PUBLIC_PARAMETERS))
        return 0;
    return error_set(
        err, ERROR_RECIPE,
        "a recipe may read only AWS's public parameters (" PUBLIC_PARAMETERS
        "...), for others may be secret; hand the value in as a parameter of the recipe");
}

static int check_read(struct str service, struct str operation, const struct value *input,
                      struct error *err)
{
    if (!engine_read_allowed(service, operation))
        return error_set(
            err, ERROR_RECIPE,
            "a recipe may not call %.*s %.*s: only reading operations that return no secrets are "
            "open to it",
            STR_ARG(service), STR_ARG(operation));
    if (!str_is(service, "ssm") || !str_starts(operation, "Get"))
        return 0;
    if (value_get_bool(input, "WithDecryption", false))
        return error_set(err, ERROR_RECIPE, "a recipe may not ask for decrypted parameters");
    if (str_is(operation, "GetParameter"))
        return check_parameter(value_get(input, "Name"), err);
    const struct value *names = value_get(input, "Names");
    for (size_t i = 0; i < value_count(names); i++)
        if (check_parameter(value_at(names, i), err))
            return -1;
    return 0;
}

struct value *engine_read(struct engine *e, struct arena *a, struct str service,
                          struct str operation, const struct value *input, struct error *err)
{
    struct value *output = NULL;
    if (check_read(service, operation, input, err))
        return NULL;
    struct aws_call call = {.service = str_dup(a, service),
                            .operation = str_dup(a, operation),
                            .input = input,
                            .arena = a,
                            .all_pages = true};
    return aws_call_wait(e->options.client, &call, &output, err) ? NULL : output;
}

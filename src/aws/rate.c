/* Request rates per service. */
#include "aws/rate.h"

struct limits {
    double burst, per_second;
};

/* EC2: "Request throttling for the Amazon EC2 API" (non-mutating 100 and 20/s; mutating 50 and 5/s,
 * per API: as most calls of a plan are of different APIs, all together may go at twice that). ECS:
 * "Request throttling for the Amazon ECS API" (modify 40 to 100 and 10 to 20/s, read 50 to 100 and
 * 20/s). Logs: "CloudWatch Logs quotas" (CreateLogGroup and DescribeLogGroups 10/s). ECR: "Amazon
 * ECR service quotas" (CreateRepository and DescribeRepositories 10/s and more). SSM: "Parameter
 * Store throughput" (40/s). IAM and STS publish none: low enough to be polite. */
static const struct {
    const char *service;
    struct limits read, change;
} services[] = {
    {"ec2", {100, 20}, {50, 10}}, {"ecs", {50, 20}, {40, 10}}, {"iam", {40, 15}, {30, 10}},
    {"logs", {20, 10}, {20, 10}}, {"ecr", {40, 10}, {20, 10}}, {"ssm", {40, 40}, {10, 5}},
    {"sts", {40, 20}, {40, 20}},
};

static const struct limits others = {20, 10};

bool rate_is_read(struct str operation)
{
    static const char *const prefixes[] = {"Describe", "List",   "Get",
                                           "BatchGet", "Search", "Lookup"};
    for (size_t i = 0; i < ARRAY_LENGTH(prefixes); i++)
        if (str_starts(operation, prefixes[i]))
            return true;
    return false;
}

void rate_bucket_init(struct rate_bucket *bucket, const char *service, bool is_read, int64_t now_ms)
{
    struct limits limits = others;
    for (size_t i = 0; i < ARRAY_LENGTH(services); i++)
        if (!strcmp(services[i].service, service))
            limits = is_read ? services[i].read : services[i].change;
    *bucket = (struct rate_bucket){.tokens = limits.burst,
                                   .burst = limits.burst,
                                   .per_second = limits.per_second,
                                   .filled_ms = now_ms};
}

int64_t rate_bucket_reserve(struct rate_bucket *bucket, int64_t now_ms)
{
    bucket->tokens += (double) (now_ms - bucket->filled_ms) * bucket->per_second / 1000;
    bucket->filled_ms = now_ms;
    if (bucket->tokens > bucket->burst)
        bucket->tokens = bucket->burst;
    bucket->tokens -= 1;
    return bucket->tokens >= 0 ? 0 : (int64_t) (-bucket->tokens * 1000 / bucket->per_second) + 1;
}

/* Who keeps a resource from being deleted: AWS says "DependencyViolation", people want to know
 * which network interface. */
#include "engine/apply.h"

static const struct {
    const char *type, *filter;
} filters[] = {
    {"AWS::EC2::SecurityGroup", "group-id"},
    {"AWS::EC2::Subnet", "subnet-id"},
    {"AWS::EC2::VPC", "vpc-id"},
};

static const char *filter_of(const struct resource_type *type)
{
    for (size_t i = 0; i < ARRAY_LENGTH(filters); i++)
        if (!strcmp(filters[i].type, resource_type_name(type)))
            return filters[i].filter;
    return NULL;
}

static void answered(void *ctx, struct value *output, const struct error *failure)
{
    struct job *job = ctx;
    const struct value *interfaces = value_get(output, "NetworkInterfaces");
    const struct value *first = value_at(interfaces, 0);
    struct buf why;
    (void) failure;
    job->apply->in_flight--;
    buf_init(&why, 512);
    if (value_count(interfaces)) {
        buf_addf(&why, "held by network interface %s (",
                 value_chars(value_get(first, "NetworkInterfaceId")));
        buf_add(&why, value_get_str(first, "Description"));
        buf_adds(&why, ")");
        if (value_count(interfaces) > 1)
            buf_addf(&why, " and %zu more", value_count(interfaces) - 1);
    } else {
        buf_adds(&why, job->last.message);
    }
    job_retry_rest(job, buf_text(&why));
    buf_release(&why);
}

void holder_ask(struct job *job)
{
    const char *name = filter_of(job->r.type);
    struct arena *a = &job->arena;
    struct value *filter = value_map(a), *input = value_map(a);
    struct error err = {0};
    if (!name) {
        job_retry_rest(job, job->last.message);
        return;
    }
    value_put_text(a, filter, "Name", name);
    value_put(a, filter, "Values", value_list_of(a, value_str(a, job->r.id)));
    value_put(a, input, "Filters", value_list_of(a, filter));
    struct aws_call call = {
        .service = "ec2", .operation = "DescribeNetworkInterfaces", .input = input, .arena = a};
    if (aws_call_start(job->apply->engine->options.client, &call, answered, job, &err))
        job_retry_rest(job, job->last.message);
    else
        job->apply->in_flight++;
}

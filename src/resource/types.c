/* The list of resource types, and what is asked of one. To add a type: its table, and a row here
 * (src/README.md). */
#include "resource/types.h"

static const struct resource_type *const types[] = {
    &type_ec2_route_table,
    &type_ec2_security_group,
    &type_ec2_security_group_egress,
    &type_ec2_security_group_ingress,
    &type_ec2_subnet,
    &type_ec2_subnet_route_table_association,
    &type_ec2_vpc,
    &type_ec2_vpc_endpoint,
    &type_ecr_repository,
    &type_ecs_cluster,
    &type_ecs_service,
    &type_ecs_task_definition,
    &type_iam_role,
    &type_logs_log_group,
};

enum { POLL_FIRST_MS = 100, POLL_MAX_MS = 3000, TIMEOUT_MS = 5 * 60 * 1000 };

const struct resource_type *resource_type_at(size_t i)
{
    return i < ARRAY_LENGTH(types) ? types[i] : NULL;
}

const struct resource_type *resource_type_find(struct str name)
{
    for (size_t i = 0; i < ARRAY_LENGTH(types); i++)
        if (str_is(name, types[i]->name))
            return types[i];
    return NULL;
}

const char *resource_type_name(const struct resource_type *type)
{
    return type->name;
}

const char *resource_type_service(const struct resource_type *type)
{
    return type->service;
}

const struct property *resource_type_properties(const struct resource_type *type)
{
    return type->properties;
}

const struct attribute *resource_type_attributes(const struct resource_type *type)
{
    return type->attributes;
}

const struct property *property_find(const struct property *list, struct str name)
{
    for (; list->name; list++)
        if (str_is(name, list->name))
            return list;
    return NULL;
}

const char *resource_type_name_property(const struct resource_type *type)
{
    return type->naming ? type->naming->property : NULL;
}

const char *resource_type_owner_property(const struct resource_type *type)
{
    return type->owner_property;
}

const char *resource_type_owner_type(const struct resource_type *type)
{
    return type->owner_type;
}

const char *resource_type_parent(const struct resource_type *type)
{
    return type->parent;
}

int64_t resource_poll_delay_ms(const struct resource_type *type, int attempt, bool deleting)
{
    int64_t max = type->poll_max_ms ? type->poll_max_ms : POLL_MAX_MS;
    int64_t ms = (int64_t) POLL_FIRST_MS << (attempt < 10 ? attempt : 10);
    (void) deleting;
    return ms < max ? ms : max;
}

bool resource_type_settles(const struct resource_type *type, bool deleting)
{
    return deleting ? type->settles_deleted : type->settles;
}

int64_t resource_timeout_ms(const struct resource_type *type)
{
    return type->timeout_ms ? type->timeout_ms : TIMEOUT_MS;
}

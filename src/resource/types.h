/* The tables of all types, one file a service's resource. */
#ifndef ISOCTL_RESOURCE_TYPES_H
#define ISOCTL_RESOURCE_TYPES_H

#include "resource/descriptor.h"

extern const struct resource_type type_ec2_route_table;
extern const struct resource_type type_ec2_security_group;
extern const struct resource_type type_ec2_security_group_egress;
extern const struct resource_type type_ec2_security_group_ingress;
extern const struct resource_type type_ec2_subnet;
extern const struct resource_type type_ec2_subnet_route_table_association;
extern const struct resource_type type_ec2_vpc;
extern const struct resource_type type_ec2_vpc_endpoint;
extern const struct resource_type type_ecr_repository;
extern const struct resource_type type_ecs_cluster;
extern const struct resource_type type_ecs_service;
extern const struct resource_type type_ecs_task_definition;
extern const struct resource_type type_iam_role;
extern const struct resource_type type_logs_log_group;

/* Rows of property tables: name, flags, then what else there is to say. */
#define P_TEXT(n, f, ...)                                                                          \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_STRING, .flags = (f), __VA_ARGS__                            \
    }
#define P_INT(n, f, ...)                                                                           \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_INTEGER, .flags = (f), __VA_ARGS__                           \
    }
#define P_DOUBLE(n, f, ...)                                                                        \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_DOUBLE, .flags = (f), __VA_ARGS__                            \
    }
#define P_BOOL(n, f, ...)                                                                          \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_BOOLEAN, .flags = (f), __VA_ARGS__                           \
    }
#define P_MAP(n, f, ...)                                                                           \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_MAP, .flags = (f), __VA_ARGS__                               \
    }
#define P_JSON(n, f, ...)                                                                          \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_JSON, .flags = (f), __VA_ARGS__                              \
    }
#define P_ROLE(n, f, ...)                                                                          \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_ROLE, .flags = (f), __VA_ARGS__                              \
    }
#define P_TAGS                                                                                     \
    {                                                                                              \
        .name = "Tags", .kind = PROPERTY_TAGS                                                      \
    }
#define P_STRUCT(n, f, members, ...)                                                               \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_STRUCT, .flags = (f), .fields = (members), __VA_ARGS__       \
    }
#define P_TEXTS(n, f, ...)                                                                         \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_SET, .flags = (f), .of = PROPERTY_STRING, __VA_ARGS__        \
    }
#define P_LIST(n, f, item, ...)                                                                    \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_LIST, .flags = (f), .of = (item), __VA_ARGS__                \
    }
#define P_SET_OF(n, f, members, ...)                                                               \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_SET, .flags = (f), .of = PROPERTY_STRUCT,                    \
        .fields = (members), __VA_ARGS__                                                           \
    }
#define P_LIST_OF(n, f, members, ...)                                                              \
    {                                                                                              \
        .name = (n), .kind = PROPERTY_LIST, .flags = (f), .of = PROPERTY_STRUCT,                   \
        .fields = (members), __VA_ARGS__                                                           \
    }

enum {
    REQUIRED = PROPERTY_REQUIRED,
    REPLACES = PROPERTY_REPLACES,
    WRITE_ONLY = PROPERTY_WRITE_ONLY,
    NOT_COMPARED = PROPERTY_NOT_COMPARED,
    KEPT = PROPERTY_KEPT,
};

/* Fields that more than one table names. */
extern const struct property fields_tag[];        /* Key, Value */
extern const struct property fields_name_value[]; /* Name, Value */
extern const struct property fields_secret[];     /* Name, ValueFrom */
extern const struct property fields_capacity[];   /* an item of a capacity provider strategy */

#endif

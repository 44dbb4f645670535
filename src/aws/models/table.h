/* The layout of a generated service model: indexes instead of pointers, so that nothing is
 * relocated. Only model.c and the files that generate.py writes include this. */
#ifndef ISOCTL_AWS_MODELS_TABLE_H
#define ISOCTL_AWS_MODELS_TABLE_H

#include "aws/model.h"

enum { MODEL_NONE = 0xffff };

enum model_member_flag {
    MODEL_REQUIRED = 1,
    MODEL_FLATTENED = 2,
    MODEL_TOKEN = 4,
    MODEL_SENSITIVE = 8,
};

/* Names are indexes into `strings`; MODEL_NONE where there is none. */
struct model_member {
    uint16_t name;
    uint16_t request;  /* its name on the wire in a request */
    uint16_t response; /* and in an answer */
    uint16_t shape;
    uint16_t flags;
};

/* STRUCTURE: its members, sorted by name. LIST: the item. MAP: key, then value. */
struct model_shape {
    uint16_t first, count;
    uint16_t kind;
};

struct model_operation {
    uint16_t name, input, output, wrapper, pagination;
};

struct model_pagination {
    uint16_t input_token, output_token, limit_key, more_results;
    uint16_t result_keys[4];
};

struct service_model {
    struct service_info info;
    const char *text;        /* all strings, each terminated */
    const uint32_t *strings; /* where each begins; one more at the end */
    const struct model_shape *shapes;
    const struct model_member *members;
    const struct model_operation *operations; /* sorted by name */
    const struct model_pagination *paginations;
    uint16_t shape_count, operation_count;
};

extern const struct service_model service_model_ec2, service_model_ecr, service_model_ecs,
    service_model_iam, service_model_logs, service_model_ssm, service_model_sts;

#endif

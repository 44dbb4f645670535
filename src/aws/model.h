/* CONTRACT. Service models: what operations there are and what their inputs and outputs look like.
 *
 * Const tables generated from botocore's published models by src/aws/models/generate.py (output
 * committed). Offsets instead of pointers, so that nothing is relocated or parsed at start and
 * pages that are not used are never read. Names and types only.
 */
#ifndef ISOCTL_AWS_MODEL_H
#define ISOCTL_AWS_MODEL_H

#include "base/value.h"

enum service_protocol { PROTOCOL_EC2, PROTOCOL_QUERY, PROTOCOL_JSON };

enum shape_kind {
    SHAPE_STRUCTURE,
    SHAPE_LIST,
    SHAPE_MAP,
    SHAPE_STRING,
    SHAPE_INTEGER,
    SHAPE_LONG,
    SHAPE_FLOAT,
    SHAPE_DOUBLE,
    SHAPE_BOOLEAN,
    SHAPE_BLOB,
    SHAPE_TIMESTAMP,
    SHAPE_NONE /* an operation without input or output */,
    SHAPE_DOCUMENT /* any JSON value */
};

struct service_model; /* opaque table */

struct service_info {
    const char *name;            /* "ec2", "logs": botocore's folder name */
    const char *service_id;      /* "EC2", "CloudWatch Logs": AWS_ENDPOINT_URL_CLOUDWATCH_LOGS */
    const char *endpoint_prefix; /* "ec2", "api.ecr" */
    const char *signing_name;    /* "ec2", "ecr" */
    const char *target_prefix;   /* JSON services */
    const char *json_version;    /* "1.1" */
    const char *api_version;     /* "2016-11-15" */
    const char *xml_namespace;
    enum service_protocol protocol;
};

struct operation {
    const struct service_model *service;
    uint32_t index;
};

struct shape {
    const struct service_model *service;
    uint32_t index;
};

struct shape_member {
    struct str name; /* as botocore spells it; what value maps use */
    struct str
        wire_name; /* on the wire in this protocol, for this direction (see shape_member_at) */
    struct shape shape;
    bool required, flattened, idempotency_token, sensitive;
};

struct pagination {
    struct str input_token, output_token, limit_key, more_results; /* empty: none */
    struct str result_keys[4];
    size_t result_count;
};

const struct service_model *service_model_find(struct str name);
const struct service_model *service_model_at(size_t i); /* NULL past the end */
const struct service_info *service_model_info(const struct service_model *);

bool operation_find(const struct service_model *, struct str name, struct operation *out);
/* {NULL,0} past the end; sorted by name. */
struct str operation_name_at(const struct service_model *, size_t i);
struct str operation_name(struct operation);
struct shape operation_input(struct operation);
struct shape operation_output(struct operation);
/* The element that wraps the result in the query protocol ("CreateRoleResult"), or empty. */
struct str operation_result_wrapper(struct operation);
bool operation_pagination(struct operation, struct pagination *out);

enum shape_kind shape_kind(struct shape);
size_t shape_member_count(struct shape);
/* request_side chooses between queryName and locationName rules. */
struct shape_member shape_member_at(struct shape, size_t i, bool request_side);
bool shape_member_find(struct shape, struct str name, bool request_side, struct shape_member *out);
/* By its name on the wire. Linear. */
bool shape_member_find_wire(struct shape, struct str wire, bool request_side,
                            struct shape_member *out);
/* LIST: the item; MAP: the value. item_name: the element's name ("member", "item"). */
struct shape_member shape_item(struct shape, bool request_side);
struct shape_member shape_map_key(struct shape, bool request_side);
/* Check an input against the model: unknown member (nearest name), wrong type, missing required;
 * path named. ERROR_INPUT. NULL is an empty map. Whole doubles pass as integers; timestamps may
 * also be texts that time_parse reads. `what` opens the sentence. */
int shape_check(struct shape, const struct value *input, const char *what,
                struct error *err) MUST_USE;
/* As shape_check, for what a server answers: required members may be absent, and an empty list may
 * stand for an empty map or structure and the other way round (a Lua table does not tell). */
int shape_check_output(struct shape, const struct value *output, const char *what,
                       struct error *err) MUST_USE;

#endif

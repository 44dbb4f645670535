/* Lookups in the generated service models. */
#include "aws/model.h"

#include "aws/models/table.h"

static const struct service_model *const MODELS[] = {
    &service_model_ec2,  &service_model_ecr, &service_model_ecs, &service_model_iam,
    &service_model_logs, &service_model_ssm, &service_model_sts,
};

static struct str text_at(const struct service_model *m, uint16_t index)
{
    uint32_t from, to;

    if (index == MODEL_NONE)
        return (struct str){NULL, 0};
    from = m->strings[index];
    to = m->strings[index + 1];
    return (struct str){m->text + from, to - from - 1};
}

const struct service_model *service_model_at(size_t i)
{
    return i < ARRAY_LENGTH(MODELS) ? MODELS[i] : NULL;
}

const struct service_model *service_model_find(struct str name)
{
    for (size_t i = 0; i < ARRAY_LENGTH(MODELS); i++)
        if (str_is(name, MODELS[i]->info.name))
            return MODELS[i];
    return NULL;
}

const struct service_info *service_model_info(const struct service_model *m)
{
    return &m->info;
}

static const struct model_operation *operation_row(struct operation op)
{
    return &op.service->operations[op.index];
}

bool operation_find(const struct service_model *m, struct str name, struct operation *out)
{
    size_t low = 0, high = m->operation_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_compare(name, text_at(m, m->operations[middle].name));

        if (order == 0) {
            *out = (struct operation){m, (uint32_t) middle};
            return true;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

struct str operation_name_at(const struct service_model *m, size_t i)
{
    return i < m->operation_count ? text_at(m, m->operations[i].name) : (struct str){NULL, 0};
}

struct str operation_name(struct operation op)
{
    return text_at(op.service, operation_row(op)->name);
}

struct shape operation_input(struct operation op)
{
    return (struct shape){op.service, operation_row(op)->input};
}

struct shape operation_output(struct operation op)
{
    return (struct shape){op.service, operation_row(op)->output};
}

struct str operation_result_wrapper(struct operation op)
{
    return text_at(op.service, operation_row(op)->wrapper);
}

bool operation_pagination(struct operation op, struct pagination *out)
{
    const struct service_model *m = op.service;
    uint16_t index = operation_row(op)->pagination;
    const struct model_pagination *row = &m->paginations[index];

    if (index == MODEL_NONE)
        return false;
    *out = (struct pagination){
        .input_token = text_at(m, row->input_token),
        .output_token = text_at(m, row->output_token),
        .limit_key = text_at(m, row->limit_key),
        .more_results = text_at(m, row->more_results),
    };
    while (out->result_count < ARRAY_LENGTH(row->result_keys) &&
           row->result_keys[out->result_count] != MODEL_NONE) {
        out->result_keys[out->result_count] = text_at(m, row->result_keys[out->result_count]);
        out->result_count++;
    }
    return true;
}

enum shape_kind shape_kind(struct shape s)
{
    return s.index == MODEL_NONE ? SHAPE_NONE : s.service->shapes[s.index].kind;
}

size_t shape_member_count(struct shape s)
{
    return shape_kind(s) == SHAPE_STRUCTURE ? s.service->shapes[s.index].count : 0;
}

static struct shape_member member_from_row(const struct service_model *m, size_t row,
                                           bool request_side)
{
    const struct model_member *member = &m->members[row];

    return (struct shape_member){
        .name = text_at(m, member->name),
        .wire_name = text_at(m, request_side ? member->request : member->response),
        .shape = {m, member->shape},
        .required = member->flags & MODEL_REQUIRED,
        .flattened = member->flags & MODEL_FLATTENED,
        .idempotency_token = member->flags & MODEL_TOKEN,
        .sensitive = member->flags & MODEL_SENSITIVE,
    };
}

struct shape_member shape_member_at(struct shape s, size_t i, bool request_side)
{
    return member_from_row(s.service, s.service->shapes[s.index].first + i, request_side);
}

bool shape_member_find(struct shape s, struct str name, bool request_side, struct shape_member *out)
{
    const struct service_model *m = s.service;
    size_t low = 0, high = shape_member_count(s);
    size_t first = high ? m->shapes[s.index].first : 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_compare(name, text_at(m, m->members[first + middle].name));

        if (order == 0) {
            *out = member_from_row(m, first + middle, request_side);
            return true;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

bool shape_member_find_wire(struct shape s, struct str wire, bool request_side,
                            struct shape_member *out)
{
    const struct service_model *m = s.service;
    size_t count = shape_member_count(s);
    size_t first = count ? m->shapes[s.index].first : 0;

    for (size_t i = first; i < first + count; i++) {
        const struct model_member *member = &m->members[i];

        if (str_equal(wire, text_at(m, request_side ? member->request : member->response))) {
            *out = member_from_row(m, i, request_side);
            return true;
        }
    }
    return false;
}

struct shape_member shape_item(struct shape s, bool request_side)
{
    bool is_map = shape_kind(s) == SHAPE_MAP;

    return member_from_row(s.service, s.service->shapes[s.index].first + (is_map ? 1u : 0u),
                           request_side);
}

struct shape_member shape_map_key(struct shape s, bool request_side)
{
    return member_from_row(s.service, s.service->shapes[s.index].first, request_side);
}

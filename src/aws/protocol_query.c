/* Requests of the query and ec2 protocols: a value as form fields.
 *
 * query: lists are Name.member.N (Name.N when flattened), maps Name.entry.N.key and .value, an
 * empty list is "Name=". ec2: lists are always Name.N, an empty one is not sent. The names come
 * from the model, capitalised for ec2 when the model was generated. Source: smithy.io, "AWS Query
 * protocol" and "AWS EC2 Query protocol". */
#include "aws/protocol_internal.h"
#include "codec/uri.h"

struct form_writer {
    struct buf *out;
    struct buf prefix; /* "TagSpecification.1.Tag" */
    struct buf text;   /* of one scalar */
    bool ec2;
};

static void write_value(struct form_writer *w, struct shape s, bool flattened,
                        const struct value *v);

static void push_name(struct form_writer *w, struct str name)
{
    if (w->prefix.len)
        buf_addc(&w->prefix, '.');
    buf_add(&w->prefix, name);
}

static void write_structure(struct form_writer *w, struct shape s, const struct value *v)
{
    for (size_t i = 0; i < value_count(v); i++) {
        const struct value_member *given = &v->u.map.members[i];
        struct shape_member member;
        size_t len = w->prefix.len;

        if (!shape_member_find(s, given->key, true, &member))
            continue;
        push_name(w, member.wire_name);
        write_value(w, member.shape, member.flattened, given->value);
        buf_truncate(&w->prefix, len);
    }
}

static void write_list(struct form_writer *w, struct shape s, bool flattened, const struct value *v)
{
    struct shape_member item = shape_item(s, true);
    size_t len = w->prefix.len, start;

    if (value_count(v) == 0) {
        if (!w->ec2)
            form_add(w->out, buf_str(&w->prefix), STR(""));
        return;
    }
    if (!w->ec2 && !flattened)
        push_name(w, item.wire_name);
    start = w->prefix.len;
    for (size_t i = 0; i < value_count(v); i++) {
        buf_addf(&w->prefix, ".%zu", i + 1);
        write_value(w, item.shape, item.flattened, value_at(v, i));
        buf_truncate(&w->prefix, start);
    }
    buf_truncate(&w->prefix, len);
}

static void write_map(struct form_writer *w, struct shape s, bool flattened, const struct value *v)
{
    struct shape_member key = shape_map_key(s, true), item = shape_item(s, true);
    size_t len = w->prefix.len;

    for (size_t i = 0; i < value_count(v); i++) {
        const struct value_member *given = &v->u.map.members[i];
        size_t start;

        buf_addf(&w->prefix, flattened ? ".%zu" : ".entry.%zu", i + 1);
        start = w->prefix.len;
        push_name(w, key.wire_name);
        form_add(w->out, buf_str(&w->prefix), given->key);
        buf_truncate(&w->prefix, start);
        push_name(w, item.wire_name);
        write_value(w, item.shape, item.flattened, given->value);
        buf_truncate(&w->prefix, len);
    }
}

static void write_value(struct form_writer *w, struct shape s, bool flattened,
                        const struct value *v)
{
    switch (shape_kind(s)) {
    case SHAPE_STRUCTURE:
        write_structure(w, s, v);
        break;
    case SHAPE_LIST:
        write_list(w, s, flattened, v);
        break;
    case SHAPE_MAP:
        write_map(w, s, flattened, v);
        break;
    default:
        buf_clear(&w->text);
        scalar_add_text(&w->text, shape_kind(s), v);
        form_add(w->out, buf_str(&w->prefix), buf_str(&w->text));
        w->out->overflow |= w->text.overflow || w->prefix.overflow;
    }
}

void query_write_form(struct buf *out, struct operation op, const struct value *input)
{
    const struct service_info *info = service_model_info(op.service);
    struct form_writer w = {.out = out, .ec2 = info->protocol == PROTOCOL_EC2};

    buf_init(&w.prefix, LIMIT_URL);
    buf_init(&w.text, LIMIT_HTTP_REQUEST);
    form_add(out, STR("Action"), operation_name(op));
    form_add(out, STR("Version"), str_of(info->api_version));
    write_structure(&w, operation_input(op), input);
    buf_release(&w.prefix);
    buf_release(&w.text);
}

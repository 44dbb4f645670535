/* Answers of the query and ec2 protocols: XML to a value and back. */
#include "aws/protocol_internal.h"

struct xml_reader {
    struct arena *arena;
    const char *what;
    struct error *err;
};

/* The depth of the element tree is bounded by xml_parse. */
static int read_element(struct xml_reader *r, const struct xml_element *e, struct shape s,
                        struct value **out);

static int read_member(struct xml_reader *r, const struct xml_element *e,
                       const struct shape_member *member, struct value *map)
{
    bool spread = member->flattened && shape_kind(member->shape) == SHAPE_LIST;
    struct shape s = spread ? shape_item(member->shape, false).shape : member->shape;
    struct value *v = NULL, *list;

    if (read_element(r, e, s, &v))
        return -1;
    if (!v)
        return 0;
    if (!spread) {
        value_set(r->arena, map, member->name, v);
        return 0;
    }
    list = value_find(map, member->name);
    if (!list) {
        list = value_list(r->arena);
        value_set(r->arena, map, member->name, list);
    }
    value_push(r->arena, list, v);
    return 0;
}

static int read_structure(struct xml_reader *r, const struct xml_element *e, struct shape s,
                          struct value **out)
{
    struct value *map = value_map(r->arena);

    for (const struct xml_element *child = e->first; child; child = child->next) {
        struct shape_member member;

        if (shape_member_find_wire(s, child->name, false, &member) &&
            read_member(r, child, &member, map))
            return -1;
    }
    *out = map;
    return 0;
}

static int read_list(struct xml_reader *r, const struct xml_element *e, struct shape s,
                     struct value **out)
{
    struct shape item = shape_item(s, false).shape;
    struct value *list = value_list(r->arena);

    for (const struct xml_element *child = e->first; child; child = child->next) {
        struct value *v = NULL;

        if (read_element(r, child, item, &v))
            return -1;
        if (v)
            value_push(r->arena, list, v);
    }
    *out = list;
    return 0;
}

static int read_map(struct xml_reader *r, const struct xml_element *e, struct shape s,
                    struct value **out)
{
    struct shape_member key = shape_map_key(s, false), item = shape_item(s, false);
    struct value *map = value_map(r->arena);

    for (const struct xml_element *entry = e->first; entry; entry = entry->next) {
        const struct xml_element *name = xml_child(entry, key.wire_name);
        const struct xml_element *content = xml_child(entry, item.wire_name);
        struct value *v = NULL;

        if (!name || !content)
            continue;
        if (read_element(r, content, item.shape, &v))
            return -1;
        if (v)
            value_set(r->arena, map, name->text, v);
    }
    *out = map;
    return 0;
}

static int read_scalar(struct xml_reader *r, const struct xml_element *e, enum shape_kind kind,
                       struct value **out)
{
    struct buf shown;

    /* <size/> of a number says nothing; of a text it says that it is empty. */
    if (e->text.len == 0 && kind != SHAPE_STRING && kind != SHAPE_BLOB)
        return 0;
    *out = scalar_from_text(r->arena, kind, e->text);
    if (*out)
        return 0;
    buf_init(&shown, 512);
    buf_add_escaped(&shown, str_slice(e->text, 0, e->text.len < 80 ? e->text.len : 80), false);
    error_set(r->err, ERROR_PROTOCOL, "%s: the element %.*s holds \"%s\", which is not of its type",
              r->what, e->name.len > 80 ? 80 : (int) e->name.len, e->name.p, buf_text(&shown));
    buf_release(&shown);
    return -1;
}

static int read_element(struct xml_reader *r, const struct xml_element *e, struct shape s,
                        struct value **out)
{
    switch (shape_kind(s)) {
    case SHAPE_STRUCTURE:
        return read_structure(r, e, s, out);
    case SHAPE_LIST:
        return read_list(r, e, s, out);
    case SHAPE_MAP:
        return read_map(r, e, s, out);
    default:
        return read_scalar(r, e, shape_kind(s), out);
    }
}

int xml_read_output(struct arena *a, struct operation op, struct str body, const char *what,
                    struct value **output, struct error *err)
{
    struct xml_reader r = {a, what, err};
    struct str wrapper = operation_result_wrapper(op);
    const struct xml_element *root;
    struct arena tree = {NULL, 0};
    int result = -1;

    /* The elements die here; the values were copied out of them. */
    root = xml_parse(&tree, body, what, err);
    if (!root)
        goto done;
    if (!str_ends(root->name, "Response")) {
        error_set(err, ERROR_PROTOCOL,
                  "%s: the answer is a <%.*s> element, expected <%.*sResponse>", what,
                  root->name.len > 80 ? 80 : (int) root->name.len, root->name.p,
                  STR_ARG(operation_name(op)));
        goto done;
    }
    if (wrapper.len)
        root = xml_child(root, wrapper);
    *output = value_map(a);
    if (!root && shape_kind(operation_output(op)) != SHAPE_NONE) {
        error_set(err, ERROR_PROTOCOL, "%s: the answer has no <%.*s> element", what,
                  STR_ARG(wrapper));
        goto done;
    }
    result = root && shape_kind(operation_output(op)) == SHAPE_STRUCTURE
                 ? read_structure(&r, root, operation_output(op), output)
                 : 0;
done:
    arena_release(&tree);
    return result;
}

struct xml_writer {
    struct buf *out;
    struct buf text; /* of one scalar */
    bool ec2;
};

static void write_element(struct xml_writer *w, struct str name, const struct shape_member *member,
                          const struct value *v);

static void open_tag(struct xml_writer *w, struct str name)
{
    buf_addc(w->out, '<');
    buf_add(w->out, name);
    buf_addc(w->out, '>');
}

static void close_tag(struct xml_writer *w, struct str name)
{
    buf_adds(w->out, "</");
    buf_add(w->out, name);
    buf_addc(w->out, '>');
}

static void write_members(struct xml_writer *w, struct shape s, const struct value *v)
{
    for (size_t i = 0; i < value_count(v) && v->kind == VALUE_MAP; i++) {
        const struct value_member *given = &v->u.map.members[i];
        struct shape_member member;

        if (shape_member_find(s, given->key, false, &member))
            write_element(w, member.wire_name, &member, given->value);
    }
}

static void write_list(struct xml_writer *w, struct str name, const struct shape_member *member,
                       const struct value *v)
{
    struct shape_member item = shape_item(member->shape, false);
    bool by_default = w->ec2 && str_is(item.wire_name, "member");
    struct str item_name = member->flattened ? name : by_default ? STR("item") : item.wire_name;

    if (!member->flattened)
        open_tag(w, name);
    for (size_t i = 0; i < value_count(v); i++)
        write_element(w, item_name, &item, value_at(v, i));
    if (!member->flattened)
        close_tag(w, name);
}

static void write_map(struct xml_writer *w, struct str name, const struct shape_member *member,
                      const struct value *v)
{
    struct shape_member key = shape_map_key(member->shape, false);
    struct shape_member item = shape_item(member->shape, false);
    struct str entry = member->flattened ? name : STR("entry");

    if (!member->flattened)
        open_tag(w, name);
    for (size_t i = 0; i < value_count(v) && v->kind == VALUE_MAP; i++) {
        open_tag(w, entry);
        xml_add_element(w->out, key.wire_name, v->u.map.members[i].key);
        write_element(w, item.wire_name, &item, v->u.map.members[i].value);
        close_tag(w, entry);
    }
    if (!member->flattened)
        close_tag(w, name);
}

static void write_element(struct xml_writer *w, struct str name, const struct shape_member *member,
                          const struct value *v)
{
    switch (shape_kind(member->shape)) {
    case SHAPE_STRUCTURE:
        open_tag(w, name);
        write_members(w, member->shape, v);
        close_tag(w, name);
        break;
    case SHAPE_LIST:
        write_list(w, name, member, v);
        break;
    case SHAPE_MAP:
        write_map(w, name, member, v);
        break;
    default:
        buf_clear(&w->text);
        scalar_add_text(&w->text, shape_kind(member->shape), v);
        xml_add_element(w->out, name, buf_str(&w->text));
    }
}

static void write_ec2_body(struct xml_writer *w, struct operation op, const struct value *output,
                           const char *request_id)
{
    xml_add_element(w->out, STR("requestId"), str_of(request_id));
    if (shape_kind(operation_output(op)) == SHAPE_NONE)
        xml_add_element(w->out, STR("return"), STR("true"));
    else
        write_members(w, operation_output(op), output);
}

static void write_query_body(struct xml_writer *w, struct operation op, const struct value *output,
                             const char *request_id)
{
    struct str wrapper = operation_result_wrapper(op);

    if (shape_kind(operation_output(op)) != SHAPE_NONE) {
        if (wrapper.len)
            open_tag(w, wrapper);
        write_members(w, operation_output(op), output);
        if (wrapper.len)
            close_tag(w, wrapper);
    }
    open_tag(w, STR("ResponseMetadata"));
    xml_add_element(w->out, STR("RequestId"), str_of(request_id));
    close_tag(w, STR("ResponseMetadata"));
}

void xml_write_output(struct buf *out, struct operation op, const struct value *output,
                      const char *request_id)
{
    const struct service_info *info = service_model_info(op.service);
    struct xml_writer w = {.out = out, .ec2 = info->protocol == PROTOCOL_EC2};

    buf_init(&w.text, LIMIT_HTTP_RESPONSE);
    buf_addf(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%.*sResponse xmlns=\"%s%s\">",
             STR_ARG(operation_name(op)), info->xml_namespace, w.ec2 ? "/" : "");
    if (w.ec2)
        write_ec2_body(&w, op, output, request_id);
    else
        write_query_body(&w, op, output, request_id);
    buf_addf(out, "</%.*sResponse>\n", STR_ARG(operation_name(op)));
    out->overflow |= w.text.overflow;
    buf_release(&w.text);
}

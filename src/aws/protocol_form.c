/* Requests of the query and ec2 protocols, read by a server: form fields as a value.
 *
 * The fields' names are paths. They are first hung into a tree, one node a path segment; then the
 * tree is read along the shape, so that a field that no member claims is found and named. */
#include "aws/protocol_internal.h"
#include "codec/uri.h"

struct node {
    struct str name, text;
    bool has_text;
    struct node *first, *last, *next;
};

struct form_reader {
    struct arena *arena;
    bool ec2;
    struct error *err;
};

static struct node *child_of(struct arena *a, struct node *parent, struct str name)
{
    struct node *n;

    /* Fields come grouped, so it is nearly always the last. */
    if (parent->last && str_equal(parent->last->name, name))
        return parent->last;
    for (n = parent->first; n; n = n->next)
        if (str_equal(n->name, name))
            return n;
    n = ARENA_NEW(a, struct node);
    n->name = name;
    if (parent->last)
        parent->last->next = n;
    else
        parent->first = n;
    parent->last = n;
    return n;
}

static int hang(struct form_reader *r, struct node *root, const struct form_field *field)
{
    struct str rest = field->name;
    struct node *at = root;
    size_t depth = 0;

    while (rest.p) {
        struct str part = str_split(rest, '.', &rest);

        if (part.len == 0 || ++depth > 2 * LIMIT_DEPTH) {
            error_set(r->err, ERROR_PROTOCOL, "the parameter name %.200s is malformed",
                      field->name.p);
            return protocol_set_code(r->err, 400, r->ec2 ? "UnknownParameter" : "MalformedInput");
        }
        at = child_of(r->arena, at, part);
    }
    at->text = field->value;
    at->has_text = true;
    return 0;
}

static int refuse_unknown(struct form_reader *r, struct str name)
{
    error_set(r->err, ERROR_PROTOCOL, "The parameter %.*s is not recognized",
              name.len > 200 ? 200 : (int) name.len, name.p);
    return protocol_set_code(r->err, 400, r->ec2 ? "UnknownParameter" : "ValidationError");
}

static int refuse_value(struct form_reader *r, const struct node *n)
{
    error_set(r->err, ERROR_PROTOCOL, "Invalid value '%.*s' for %.*s",
              n->text.len > 100 ? 100 : (int) n->text.len, n->has_text ? n->text.p : "",
              n->name.len > 200 ? 200 : (int) n->name.len, n->name.p);
    return protocol_set_code(r->err, 400, r->ec2 ? "InvalidParameterValue" : "MalformedInput");
}

static int read_node(struct form_reader *r, const struct node *n, struct shape s, bool flattened,
                     struct value **out);

static int read_structure(struct form_reader *r, const struct node *n, struct shape s,
                          struct value **out)
{
    struct value *map = value_map(r->arena);

    for (const struct node *child = n->first; child; child = child->next) {
        struct shape_member member;
        struct value *v;

        if (!shape_member_find_wire(s, child->name, true, &member))
            return refuse_unknown(r, child->name);
        if (read_node(r, child, member.shape, member.flattened, &v))
            return -1;
        value_set(r->arena, map, member.name, v);
    }
    *out = map;
    return 0;
}

struct numbered {
    int64_t number;
    const struct node *node;
};

static int compare_numbered(const void *a, const void *b)
{
    const struct numbered *left = a, *right = b;

    return (left->number > right->number) - (left->number < right->number);
}

/* The children by their numbers, which need not be without gaps. */
static int sort_children(struct form_reader *r, const struct node *n, struct numbered **items,
                         size_t *count)
{
    size_t cap = 0;

    *items = NULL;
    *count = 0;
    for (const struct node *child = n->first; child; child = child->next) {
        int64_t number;

        if (!str_to_int(child->name, &number) || number < 1)
            return refuse_unknown(r, child->name);
        *items = arena_grow(r->arena, *items, &cap, *count + 1, sizeof(**items));
        (*items)[(*count)++] = (struct numbered){number, child};
    }
    if (*count)
        qsort(*items, *count, sizeof(**items), compare_numbered);
    return 0;
}

/* Below the "member" or "entry" of a list or map that is not flattened. NULL: empty. */
static int enter(struct form_reader *r, const struct node *n, struct str level,
                 const struct node **inner)
{
    *inner = n;
    if (!n->first)
        return n->text.len ? refuse_value(r, n) : 0;
    if (level.len == 0)
        return 0;
    if (n->first->next || !str_equal(n->first->name, level))
        return refuse_unknown(r, n->first->name);
    *inner = n->first;
    return 0;
}

static int read_list(struct form_reader *r, const struct node *n, struct shape s, bool flattened,
                     struct value **out)
{
    struct shape_member item = shape_item(s, true);
    struct value *list = value_list(r->arena);
    struct numbered *items;
    size_t count;

    if (enter(r, n, r->ec2 || flattened ? STR("") : item.wire_name, &n) ||
        sort_children(r, n, &items, &count))
        return -1;
    for (size_t i = 0; i < count; i++) {
        struct value *v;

        if (read_node(r, items[i].node, item.shape, item.flattened, &v))
            return -1;
        value_push(r->arena, list, v);
    }
    *out = list;
    return 0;
}

static const struct node *find_child(const struct node *n, struct str name)
{
    for (n = n->first; n; n = n->next)
        if (str_equal(n->name, name))
            return n;
    return NULL;
}

static int read_map(struct form_reader *r, const struct node *n, struct shape s, bool flattened,
                    struct value **out)
{
    struct shape_member key = shape_map_key(s, true), item = shape_item(s, true);
    struct value *map = value_map(r->arena);
    struct numbered *items;
    size_t count;

    if (enter(r, n, flattened ? STR("") : STR("entry"), &n) || sort_children(r, n, &items, &count))
        return -1;
    for (size_t i = 0; i < count; i++) {
        const struct node *name = find_child(items[i].node, key.wire_name);
        const struct node *content = find_child(items[i].node, item.wire_name);
        struct value *v;

        if (!name || !content)
            return refuse_value(r, items[i].node);
        if (read_node(r, content, item.shape, item.flattened, &v))
            return -1;
        value_set(r->arena, map, name->text, v);
    }
    *out = map;
    return 0;
}

static int read_node(struct form_reader *r, const struct node *n, struct shape s, bool flattened,
                     struct value **out)
{
    enum shape_kind kind = shape_kind(s);

    if (kind == SHAPE_LIST)
        return read_list(r, n, s, flattened, out);
    if (kind == SHAPE_MAP)
        return read_map(r, n, s, flattened, out);
    if (kind == SHAPE_STRUCTURE && !n->has_text)
        return read_structure(r, n, s, out);
    if (n->first)
        return refuse_unknown(r, n->first->name);
    *out = scalar_from_text(r->arena, kind, n->text);
    return *out ? 0 : refuse_value(r, n);
}

static int parse_fields(struct arena *a, struct str body, struct form_field **fields, size_t *count,
                        struct error *err)
{
    if (form_parse(a, body, PROTOCOL_FORM_FIELDS_MAX, fields, count, err))
        return protocol_set_code(err, 400, "MalformedInput");
    return 0;
}

int query_read_action(struct arena *a, struct str body, struct str *action, struct str *version,
                      struct error *err)
{
    struct form_field *fields;
    size_t count;

    *action = *version = STR("");
    if (parse_fields(a, body, &fields, &count, err))
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (str_is(fields[i].name, "Action"))
            *action = fields[i].value;
        if (str_is(fields[i].name, "Version"))
            *version = fields[i].value;
    }
    return 0;
}

int query_read_form(struct arena *a, struct operation op, struct str body, struct value **input,
                    struct error *err)
{
    bool ec2 = service_model_info(op.service)->protocol == PROTOCOL_EC2;
    struct form_reader r = {.arena = a, .ec2 = ec2, .err = err};
    struct node root = {.has_text = false};
    struct form_field *fields;
    size_t count;

    if (parse_fields(a, body, &fields, &count, err))
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (str_is(fields[i].name, "Action") || str_is(fields[i].name, "Version"))
            continue;
        if (hang(&r, &root, &fields[i]))
            return -1;
    }
    return read_structure(&r, &root, operation_input(op), input);
}

/* JSON 1.0 and 1.1 by shape: blobs are base 64, timestamps epoch seconds, unknown members skipped.
 */
#include <math.h>

#include "aws/protocol_internal.h"
#include "base/clock.h"
#include "codec/base64.h"
#include "codec/json.h"

static void write_structure(struct buf *out, struct shape s, const struct value *v,
                            bool request_side)
{
    bool first = true;

    buf_addc(out, '{');
    for (size_t i = 0; i < value_count(v) && v->kind == VALUE_MAP; i++) {
        const struct value_member *given = &v->u.map.members[i];
        struct shape_member member;

        if (!shape_member_find(s, given->key, request_side, &member))
            continue;
        if (!first)
            buf_addc(out, ',');
        first = false;
        json_write_string(out, member.wire_name);
        buf_addc(out, ':');
        json_write_shape(out, member.shape, given->value, request_side);
    }
    buf_addc(out, '}');
}

static void write_list(struct buf *out, struct shape s, const struct value *v, bool request_side)
{
    struct shape item = shape_item(s, request_side).shape;

    buf_addc(out, '[');
    for (size_t i = 0; i < value_count(v); i++) {
        if (i)
            buf_addc(out, ',');
        json_write_shape(out, item, value_at(v, i), request_side);
    }
    buf_addc(out, ']');
}

static void write_map(struct buf *out, struct shape s, const struct value *v, bool request_side)
{
    struct shape item = shape_item(s, request_side).shape;

    buf_addc(out, '{');
    for (size_t i = 0; i < value_count(v) && v->kind == VALUE_MAP; i++) {
        if (i)
            buf_addc(out, ',');
        json_write_string(out, v->u.map.members[i].key);
        buf_addc(out, ':');
        json_write_shape(out, item, v->u.map.members[i].value, request_side);
    }
    buf_addc(out, '}');
}

static void write_timestamp(struct buf *out, const struct value *v)
{
    int64_t ms = timestamp_to_ms(v);

    if (ms % 1000 == 0)
        buf_addf(out, "%" PRId64, ms / 1000);
    else if (value_is(v, VALUE_DOUBLE))
        json_write(out, v, JSON_COMPACT);
    else
        buf_addf(out, "%.3f", (double) ms / 1000);
}

static void write_blob(struct buf *out, struct str bytes)
{
    buf_addc(out, '"');
    base64_append(out, bytes);
    buf_addc(out, '"');
}

void json_write_shape(struct buf *out, struct shape s, const struct value *v, bool request_side)
{
    switch (shape_kind(s)) {
    case SHAPE_STRUCTURE:
        write_structure(out, s, v, request_side);
        break;
    case SHAPE_LIST:
        write_list(out, s, v, request_side);
        break;
    case SHAPE_MAP:
        write_map(out, s, v, request_side);
        break;
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        scalar_add_text(out, SHAPE_LONG, v);
        break;
    case SHAPE_TIMESTAMP:
        write_timestamp(out, v);
        break;
    case SHAPE_BLOB:
        write_blob(out, value_string(v));
        break;
    default:
        json_write(out, v, JSON_COMPACT);
    }
}

struct json_reader {
    struct arena *arena;
    bool request_side;
    const char *what;
    struct error *err;
};

/* The depth is bounded by json_parse. */
static struct value *read_value(struct json_reader *r, struct shape s, struct value *v);

static bool find_member(struct shape s, struct str wire, bool request_side,
                        struct shape_member *out)
{
    if (shape_member_find(s, wire, request_side, out) && str_equal(out->wire_name, wire))
        return true;
    return shape_member_find_wire(s, wire, request_side, out);
}

static int refuse_unknown(struct json_reader *r, struct str name)
{
    struct buf shown;

    buf_init(&shown, 512);
    buf_add_escaped(&shown, str_slice(name, 0, name.len < 100 ? name.len : 100), false);
    error_set(r->err, ERROR_INPUT, "%s: unknown parameter \"%s\"", r->what, buf_text(&shown));
    buf_release(&shown);
    return -1;
}

/* An answer may hold what a newer model knows; a request may not. */
static struct value *read_structure(struct json_reader *r, struct shape s, struct value *v)
{
    struct value *map = value_map(r->arena);

    for (size_t i = 0; i < value_count(v); i++) {
        const struct value_member *given = &v->u.map.members[i];
        struct shape_member member;
        struct value *item;

        if (!find_member(s, given->key, r->request_side, &member)) {
            if (r->request_side && refuse_unknown(r, given->key))
                return NULL;
            continue;
        }
        if (value_is(given->value, VALUE_NULL))
            continue;
        item = read_value(r, member.shape, given->value);
        if (!item)
            return NULL;
        value_set(r->arena, map, member.name, item);
    }
    return map;
}

static struct value *read_list(struct json_reader *r, struct shape s, struct value *v)
{
    struct shape item = shape_item(s, r->request_side).shape;

    for (size_t i = 0; i < v->u.list.count; i++) {
        struct value **slot = &v->u.list.items[i];

        if (!value_is(*slot, VALUE_NULL))
            *slot = read_value(r, item, *slot);
        if (!*slot)
            return NULL;
    }
    return v;
}

static struct value *read_map(struct json_reader *r, struct shape s, struct value *v)
{
    struct shape item = shape_item(s, r->request_side).shape;

    for (size_t i = 0; i < v->u.map.count; i++) {
        struct value **slot = &v->u.map.members[i].value;

        if (!value_is(*slot, VALUE_NULL))
            *slot = read_value(r, item, *slot);
        if (!*slot)
            return NULL;
    }
    return v;
}

static struct value *misfit(struct json_reader *r, struct value *v, const char *due)
{
    error_set(r->err, ERROR_PROTOCOL, "%s: the JSON holds %s where %s was due", r->what,
              value_kind_name(v->kind), due);
    return NULL;
}

static struct value *read_timestamp(struct json_reader *r, struct value *v)
{
    if (value_is(v, VALUE_STRING))
        return scalar_from_text(r->arena, SHAPE_TIMESTAMP, v->u.string);
    if (value_is(v, VALUE_DOUBLE) && floor(v->u.real) == v->u.real && fabs(v->u.real) < 1e12)
        return value_int(r->arena, (int64_t) v->u.real);
    return v;
}

static struct value *read_blob(struct json_reader *r, struct value *v)
{
    struct str bytes;

    if (!value_is(v, VALUE_STRING) || !base64_decode(r->arena, v->u.string, &bytes))
        return NULL;
    return value_str(r->arena, bytes);
}

/* Scalars of another kind are kept as they came: a field that nobody looks at must not fail a call.
 */
static struct value *read_scalar(struct json_reader *r, enum shape_kind kind, struct value *v)
{
    struct value *found = v;

    if (value_is(v, VALUE_LIST) || value_is(v, VALUE_MAP))
        return misfit(r, v, "a simple value");
    if (kind == SHAPE_TIMESTAMP)
        found = read_timestamp(r, v);
    else if (kind == SHAPE_BLOB)
        found = read_blob(r, v);
    return found ? found : misfit(r, v, kind == SHAPE_BLOB ? "base 64" : "a time");
}

static struct value *read_value(struct json_reader *r, struct shape s, struct value *v)
{
    switch (shape_kind(s)) {
    case SHAPE_STRUCTURE:
        return value_is(v, VALUE_MAP) ? read_structure(r, s, v) : misfit(r, v, "an object");
    case SHAPE_LIST:
        return value_is(v, VALUE_LIST) ? read_list(r, s, v) : misfit(r, v, "a list");
    case SHAPE_MAP:
        return value_is(v, VALUE_MAP) ? read_map(r, s, v) : misfit(r, v, "an object");
    case SHAPE_DOCUMENT:
        return v;
    case SHAPE_NONE:
        return value_map(r->arena);
    default:
        return read_scalar(r, shape_kind(s), v);
    }
}

struct value *json_read_shape(struct arena *a, struct shape s, struct value *v, bool request_side,
                              const char *what, struct error *err)
{
    struct json_reader r = {a, request_side, what, err};

    return read_value(&r, s, v);
}

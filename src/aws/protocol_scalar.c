/* Scalars as text: in forms and in XML. */
#include <math.h>

#include "aws/protocol_internal.h"
#include "base/clock.h"
#include "codec/base64.h"
#include "codec/json.h"

int64_t timestamp_to_ms(const struct value *v)
{
    int64_t ms = 0;

    if (value_is(v, VALUE_INT))
        return v->u.integer * 1000;
    if (value_is(v, VALUE_DOUBLE))
        return (int64_t) llround(v->u.real * 1000);
    (void) time_parse(value_string(v), &ms);
    return ms;
}

struct value *timestamp_from_ms(struct arena *a, int64_t ms)
{
    return ms % 1000 ? value_double(a, (double) ms / 1000) : value_int(a, ms / 1000);
}

static void add_timestamp(struct buf *out, const struct value *v)
{
    int64_t ms = timestamp_to_ms(v), fraction = ((ms % 1000) + 1000) % 1000;
    char text[32];

    time_format_iso(ms - fraction, text);
    if (fraction == 0)
        buf_adds(out, text);
    else /* in place of the 'Z' */
        buf_addf(out, "%.*s.%03dZ", (int) strlen(text) - 1, text, (int) fraction);
}

static void add_integer(struct buf *out, const struct value *v)
{
    buf_addf(out, "%" PRId64, value_is(v, VALUE_DOUBLE) ? (int64_t) v->u.real : v->u.integer);
}

void scalar_add_text(struct buf *out, enum shape_kind kind, const struct value *v)
{
    switch (kind) {
    case SHAPE_BOOLEAN:
        buf_adds(out, v->u.boolean ? "true" : "false");
        break;
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        add_integer(out, v);
        break;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        json_write(out, v, JSON_COMPACT);
        break;
    case SHAPE_TIMESTAMP:
        add_timestamp(out, v);
        break;
    case SHAPE_BLOB:
        base64_append(out, value_string(v));
        break;
    default:
        buf_add(out, value_string(v));
    }
}

static struct value *timestamp_from_text(struct arena *a, struct str text)
{
    double seconds;
    int64_t ms;

    if (time_parse(text, &ms))
        return timestamp_from_ms(a, ms);
    if (str_to_double(text, &seconds) && fabs(seconds) < 1e12)
        return timestamp_from_ms(a, (int64_t) llround(seconds * 1000));
    return NULL;
}

static struct value *boolean_from_text(struct arena *a, struct str text)
{
    bool yes = str_equal_nocase(text, STR("true"));

    return yes || str_equal_nocase(text, STR("false")) ? value_bool(a, yes) : NULL;
}

struct value *scalar_from_text(struct arena *a, enum shape_kind kind, struct str text)
{
    struct str bytes;
    int64_t integer;
    double real;

    switch (kind) {
    case SHAPE_BOOLEAN:
        return boolean_from_text(a, str_trim(text));
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        return str_to_int(str_trim(text), &integer) ? value_int(a, integer) : NULL;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        return str_to_double(str_trim(text), &real) ? value_double(a, real) : NULL;
    case SHAPE_TIMESTAMP:
        return timestamp_from_text(a, str_trim(text));
    case SHAPE_BLOB:
        return base64_decode(a, str_trim(text), &bytes) ? value_str(a, bytes) : NULL;
    case SHAPE_STRING:
        return value_str(a, text);
    default:
        return NULL;
    }
}

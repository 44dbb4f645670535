/* The JSON writer: straight into a buffer. */
#include <math.h>

#include "codec/json.h"

/* Deeper than anything that may be read, with room for what deferred values wrap. */
enum { WRITE_DEPTH_MAX = 4 * LIMIT_DEPTH };

struct writer {
    struct buf *out;
    unsigned flags, depth;
};

static void write_value(struct writer *w, const struct value *v);

static const char *short_escape(unsigned char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    default:
        return NULL;
    }
}

static void write_special(struct buf *out, unsigned char c)
{
    const char *escape = short_escape(c);

    if (escape)
        buf_adds(out, escape);
    else if (c == 0 || c >= 0x80) /* neither can be read back */
        buf_adds(out, "\xef\xbf\xbd");
    else
        buf_addf(out, "\\u%04x", c);
}

/* Length of the UTF-8 sequence at p, 0 when it is none. */
static size_t sequence_length(const char *p, size_t left)
{
    for (size_t n = 2; n <= 4 && n <= left; n++) {
        if (str_is_utf8((struct str){p, n}))
            return n;
    }
    return 0;
}

void json_write_string(struct buf *out, struct str s)
{
    bool clean = str_is_utf8(s);
    size_t start = 0;

    buf_addc(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char) s.p[i];

        if (c >= 0x20 && c != '"' && c != '\\' && (c < 0x80 || clean))
            continue;
        if (c >= 0x80) {
            size_t n = sequence_length(s.p + i, s.len - i);

            if (n) {
                i += n - 1;
                continue;
            }
        }
        buf_append(out, s.p + start, i - start);
        write_special(out, c);
        start = i + 1;
    }
    if (start < s.len)
        buf_append(out, s.p + start, s.len - start);
    buf_addc(out, '"');
}

/* The shortest text that reads back as the same double, and not as an integer. */
static void write_double(struct buf *out, double d)
{
    char text[40];

    if (!isfinite(d)) {
        buf_adds(out, "null");
        return;
    }
    for (int digits = 15; digits <= 17; digits++) {
        double back;

        snprintf(text, sizeof(text), "%.*g", digits, d);
        if (str_to_double(str_of(text), &back) && back == d)
            break;
    }
    buf_adds(out, text);
    if (!strpbrk(text, ".e"))
        buf_adds(out, ".0");
}

static void write_int(struct buf *out, int64_t i)
{
    char text[24], *p = text + sizeof(text);
    uint64_t left = i < 0 ? 0 - (uint64_t) i : (uint64_t) i;

    do {
        *--p = (char) ('0' + left % 10);
    } while (left /= 10);
    if (i < 0)
        *--p = '-';
    buf_append(out, p, (size_t) (text + sizeof(text) - p));
}

static void new_line(struct writer *w)
{
    if (!(w->flags & JSON_PRETTY))
        return;
    buf_addc(w->out, '\n');
    for (unsigned i = 0; i < w->depth; i++)
        buf_adds(w->out, "  ");
}

static void write_list(struct writer *w, const struct value *v)
{
    size_t count = value_count(v);

    buf_addc(w->out, '[');
    w->depth++;
    for (size_t i = 0; i < count; i++) {
        if (i)
            buf_addc(w->out, ',');
        new_line(w);
        write_value(w, value_at(v, i));
    }
    w->depth--;
    if (count)
        new_line(w);
    buf_addc(w->out, ']');
}

static void write_key(struct writer *w, struct str key)
{
    if (w->flags & JSON_DEFERRED && str_starts(key, "$")) {
        struct buf doubled;

        buf_init(&doubled, key.len + 2);
        buf_addc(&doubled, '$');
        buf_add(&doubled, key);
        json_write_string(w->out, buf_str(&doubled));
        buf_release(&doubled);
    } else {
        json_write_string(w->out, key);
    }
    buf_adds(w->out, w->flags & JSON_PRETTY ? ": " : ":");
}

static int compare_members(const void *a, const void *b)
{
    const struct value_member *const *left = a, *const *right = b;

    return str_compare((*left)->key, (*right)->key);
}

/* Members in the order to be written; free() it. NULL: as they stand. */
static const struct value_member **sorted_members(const struct writer *w, const struct value_map *m)
{
    const struct value_member **order;

    if (!(w->flags & JSON_SORTED) || m->count < 2)
        return NULL;
    order = xmalloc(m->count * sizeof(*order));
    for (size_t i = 0; i < m->count; i++)
        order[i] = &m->members[i];
    qsort(order, m->count, sizeof(*order), compare_members);
    return order;
}

static void write_map(struct writer *w, const struct value *v)
{
    const struct value_map *map = &v->u.map;
    const struct value_member **order = sorted_members(w, map);

    buf_addc(w->out, '{');
    w->depth++;
    for (size_t i = 0; i < map->count; i++) {
        const struct value_member *member = order ? order[i] : &map->members[i];

        if (i)
            buf_addc(w->out, ',');
        new_line(w);
        write_key(w, member->key);
        write_value(w, member->value);
    }
    w->depth--;
    if (map->count)
        new_line(w);
    buf_addc(w->out, '}');
    free(order);
}

static void write_deferred(struct writer *w, const struct value *v)
{
    if (!(w->flags & JSON_DEFERRED)) {
        json_write_string(w->out, STR("(known after apply)"));
        return;
    }
    buf_adds(w->out, w->flags & JSON_PRETTY ? "{\"$deferred\": " : "{\"$deferred\":");
    w->depth++;
    write_value(w, v->u.expr);
    w->depth--;
    buf_addc(w->out, '}');
}

static void write_value(struct writer *w, const struct value *v)
{
    if (w->depth > WRITE_DEPTH_MAX) {
        w->out->overflow = true;
        return;
    }
    switch (v ? v->kind : VALUE_NULL) {
    case VALUE_NULL:
        buf_adds(w->out, "null");
        break;
    case VALUE_BOOL:
        buf_adds(w->out, v->u.boolean ? "true" : "false");
        break;
    case VALUE_INT:
        write_int(w->out, v->u.integer);
        break;
    case VALUE_DOUBLE:
        write_double(w->out, v->u.real);
        break;
    case VALUE_STRING:
        json_write_string(w->out, v->u.string);
        break;
    case VALUE_LIST:
        write_list(w, v);
        break;
    case VALUE_MAP:
        write_map(w, v);
        break;
    case VALUE_DEFERRED:
        write_deferred(w, v);
        break;
    }
}

void json_write(struct buf *out, const struct value *v, unsigned flags)
{
    struct writer w = {.out = out, .flags = flags};

    write_value(&w, v);
    if (flags & JSON_PRETTY)
        buf_addc(out, '\n');
}

struct str json_text(struct arena *a, const struct value *v, unsigned flags)
{
    struct str text = {NULL, 0};
    struct buf out;

    buf_init(&out, LIMIT_JSON_DOCUMENT);
    json_write(&out, v, flags);
    if (!out.overflow)
        text = str_copy(a, buf_str(&out));
    buf_release(&out);
    return text;
}

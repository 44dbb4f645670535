/* Header lists that cannot carry a line break into a request or an answer. */
#include "http/message.h"

static bool holds_line_break(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.p[i] == '\r' || s.p[i] == '\n' || s.p[i] == '\0')
            return true;
    return false;
}

/* token of RFC 9110, section 5.6.2. */
static bool is_token(struct str s)
{
    static const char extra[] = "!#$%&'*+-.^_`|~";
    for (size_t i = 0; i < s.len; i++) {
        char c = s.p[i];
        bool alnum = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!alnum && (c == '\0' || !strchr(extra, c)))
            return false;
    }
    return s.len > 0;
}

int http_headers_add(struct arena *a, struct http_headers *h, struct str name, struct str value,
                     struct error *err)
{
    if (!is_token(name))
        return error_set(err, ERROR_INPUT, "an HTTP header has a name that HTTP does not allow");
    if (holds_line_break(value))
        return error_set(err, ERROR_INPUT,
                         "the HTTP header %.*s would hold a line break or a zero byte",
                         STR_ARG(name));
    if (h->count >= LIMIT_HTTP_HEADER_COUNT)
        return error_set(err, ERROR_INPUT, "more than %d HTTP headers in one message",
                         LIMIT_HTTP_HEADER_COUNT);
    h->items = arena_grow(a, h->items, &h->cap, h->count + 1, sizeof(*h->items));
    h->items[h->count++] =
        (struct http_header){.name = str_copy(a, name), .value = str_copy(a, value)};
    return 0;
}

struct str http_headers_get(const struct http_headers *h, const char *name)
{
    for (size_t i = 0; i < h->count; i++)
        if (str_equal_nocase(h->items[i].name, str_of(name)))
            return h->items[i].value;
    return (struct str){0};
}

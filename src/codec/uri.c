/* Percent encoding, URLs and forms. */
#include "codec/uri.h"

#include "codec/hex.h"

static bool is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_unreserved(char c)
{
    return is_alpha(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

void uri_encode(struct buf *out, struct str s, bool keep_slash)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t start = 0;

    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char) s.p[i];
        char text[3] = {'%', digits[c >> 4], digits[c & 15]};

        if (is_unreserved(s.p[i]) || (keep_slash && c == '/'))
            continue;
        buf_append(out, s.p + start, i - start);
        buf_append(out, text, sizeof(text));
        start = i + 1;
    }
    if (start < s.len)
        buf_append(out, s.p + start, s.len - start);
}

bool uri_decode(struct buf *out, struct str s, bool plus_is_space)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char byte;

        if (s.p[i] == '+' && plus_is_space) {
            buf_addc(out, ' ');
        } else if (s.p[i] != '%') {
            buf_addc(out, s.p[i]);
        } else {
            if (s.len - i < 3 || !hex_decode(str_slice(s, i + 1, i + 3), &byte, 1))
                return false;
            buf_addc(out, (char) byte);
            i += 2;
        }
    }
    return true;
}

static int refuse(const char *what, struct str text, const char *problem, struct error *err)
{
    struct buf shown;

    buf_init(&shown, 512);
    buf_add_escaped(&shown, str_slice(text, 0, text.len < 120 ? text.len : 120), false);
    error_set(err, ERROR_INPUT, "%s: \"%s\" %s; expected a URL such as https://host:port/path",
              what, buf_text(&shown), problem);
    buf_release(&shown);
    return -1;
}

/* What may stand in a URL, RFC 3986 section 2, without '#'. */
static bool is_url_char(char c)
{
    return is_unreserved(c) || (c && strchr("%:/?[]@!$&'()*+,;=", c));
}

static bool all_are(struct str s, bool (*test)(char))
{
    for (size_t i = 0; i < s.len; i++)
        if (!test(s.p[i]))
            return false;
    return true;
}

static bool is_ipv6_char(char c)
{
    return c == ':' || c == '.' || (c >= '0' && c <= '9') || (is_alpha(c) && (c | 0x20) <= 'f');
}

/* authority = host [":" port], host in brackets when it is an IPv6 address. */
static const char *split_authority(struct uri *u)
{
    struct str rest, text = u->authority;
    int64_t port;
    bool bracket = str_starts(text, "[");

    if (bracket) {
        ptrdiff_t end = str_find(text, ']');

        if (end < 0)
            return "has an address without its closing bracket";
        u->host = str_slice(text, 1, (size_t) end);
        rest = str_slice(text, (size_t) end + 1, text.len);
    } else {
        ptrdiff_t colon = str_find(text, ':');
        size_t end = colon < 0 ? text.len : (size_t) colon;

        u->host = str_slice(text, 0, end);
        rest = str_slice(text, end, text.len);
    }
    if (u->host.len == 0 || !all_are(u->host, bracket ? is_ipv6_char : is_unreserved))
        return "has no valid host";
    if (rest.len == 0)
        return NULL;
    if (rest.p[0] != ':' || str_find(rest, '-') >= 0 ||
        !str_to_int(str_slice(rest, 1, rest.len), &port) || port < 1 || port > 65535)
        return "has no valid port";
    u->port = (int) port;
    u->port_given = true;
    return NULL;
}

static size_t find_any(struct str s, const char *set)
{
    for (size_t i = 0; i < s.len; i++)
        if (strchr(set, s.p[i]))
            return i;
    return s.len;
}

static const char *split_uri(struct uri *u, struct str text)
{
    struct str rest;
    size_t end;

    if (text.len > LIMIT_URL)
        return "is too long";
    if (!all_are(text, is_url_char))
        return "has a fragment or a character that no URL holds";
    end = text.len >= 8 && str_equal_nocase(str_slice(text, 0, 8), STR("https://")) ? 5 : 4;
    if (end == 4 && (text.len < 7 || !str_equal_nocase(str_slice(text, 0, 7), STR("http://"))))
        return "is neither http nor https";
    u->scheme = end == 5 ? STR("https") : STR("http");
    u->port = end == 5 ? 443 : 80;
    rest = str_slice(text, end + 3, text.len);
    end = find_any(rest, "/?");
    u->authority = str_slice(rest, 0, end);
    rest = str_slice(rest, end, rest.len);
    if (str_find(u->authority, '@') >= 0)
        return "has a user name, which is not accepted";
    end = find_any(rest, "?");
    u->path = end ? str_slice(rest, 0, end) : STR("/");
    u->query = end < rest.len ? str_slice(rest, end + 1, rest.len) : STR("");
    return split_authority(u);
}

int uri_parse(struct uri *out, struct str text, const char *what, struct error *err)
{
    struct uri parts = {.port_given = false};
    const char *problem = split_uri(&parts, text);

    if (problem)
        return refuse(what, text, problem, err);
    *out = parts;
    return 0;
}

/* Four decimal numbers of which the first is 127. */
static bool is_loopback_ipv4(struct str host)
{
    struct str rest = host, part;
    int parts = 0;

    while (rest.p) {
        int64_t n;

        part = str_split(rest, '.', &rest);
        if (part.len > 3 || !str_to_int(part, &n) || n < 0 || n > 255 || (parts == 0 && n != 127))
            return false;
        parts++;
    }
    return parts == 4;
}

bool uri_host_is_loopback(struct str host)
{
    return str_equal_nocase(host, STR("localhost")) || str_is(host, "::1") ||
           is_loopback_ipv4(host);
}

/* A blank is '+' in forms: as AWS's SDKs send it, and as servers that sign a decoded form anew. */
static void form_encode(struct buf *out, struct str s)
{
    struct str rest = s;
    while (rest.p) {
        struct str part = str_split(rest, ' ', &rest);
        uri_encode(out, part, false);
        if (rest.p)
            buf_addc(out, '+');
    }
}

void form_add(struct buf *out, struct str name, struct str value)
{
    if (out->len)
        buf_addc(out, '&');
    form_encode(out, name);
    buf_addc(out, '=');
    form_encode(out, value);
}

static bool decode_part(struct arena *a, struct buf *scratch, struct str text, struct str *out)
{
    buf_clear(scratch);
    if (!uri_decode(scratch, text, true) || scratch->overflow)
        return false;
    *out = str_copy(a, buf_str(scratch));
    return true;
}

int form_parse(struct arena *a, struct str body, size_t max, struct form_field **fields,
               size_t *count, struct error *err)
{
    struct str rest = body.p ? body : STR("");
    struct form_field *list = NULL;
    struct buf scratch;
    size_t cap = 0, n = 0;
    int result = -1;

    buf_init(&scratch, LIMIT_HTTP_REQUEST);
    while (rest.p) {
        struct str field = str_split(rest, '&', &rest), value;
        struct str name = str_split(field, '=', &value);

        if (field.len == 0)
            continue;
        if (n == max) {
            error_set(err, ERROR_PROTOCOL, "the form has more than %zu fields", max);
            goto done;
        }
        list = arena_grow(a, list, &cap, n + 1, sizeof(*list));
        if (!decode_part(a, &scratch, name, &list[n].name) ||
            !decode_part(a, &scratch, value, &list[n].value)) {
            error_set(err, ERROR_PROTOCOL, "field %zu of the form is not percent-encoded", n + 1);
            goto done;
        }
        n++;
    }
    *fields = list;
    *count = n;
    result = 0;
done:
    buf_release(&scratch);
    return result;
}

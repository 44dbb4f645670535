/* Borrowed texts: comparison, search, numbers, UTF-8. */
#include "base/base.h"

#include <errno.h>

struct str str_of(const char *text)
{
    return text ? (struct str){text, strlen(text)} : (struct str){NULL, 0};
}

struct str str_slice(struct str s, size_t from, size_t to)
{
    if (to > s.len)
        to = s.len;
    if (from > to)
        from = to;
    return (struct str){s.p ? s.p + from : NULL, to - from};
}

bool str_equal(struct str a, struct str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.p, b.p, a.len) == 0);
}

bool str_is(struct str a, const char *text)
{
    return str_equal(a, str_of(text));
}

static char ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
}

bool str_equal_nocase(struct str a, struct str b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
            return false;
    return true;
}

int str_compare(struct str a, struct str b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool str_starts(struct str s, const char *prefix)
{
    size_t n = strlen(prefix);
    return s.len >= n && memcmp(s.p, prefix, n) == 0;
}

bool str_ends(struct str s, const char *suffix)
{
    size_t n = strlen(suffix);
    return s.len >= n && memcmp(s.p + s.len - n, suffix, n) == 0;
}

ptrdiff_t str_find(struct str s, char c)
{
    const char *at = s.len ? memchr(s.p, c, s.len) : NULL;
    return at ? at - s.p : -1;
}

ptrdiff_t str_find_str(struct str s, struct str needle)
{
    if (needle.len == 0)
        return 0;
    const char *at = s.len ? memmem(s.p, s.len, needle.p, needle.len) : NULL;
    return at ? at - s.p : -1;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str s)
{
    while (s.len && is_blank(s.p[0]))
        s = str_slice(s, 1, s.len);
    while (s.len && is_blank(s.p[s.len - 1]))
        s.len--;
    return s;
}

struct str str_split(struct str s, char separator, struct str *rest)
{
    ptrdiff_t at = str_find(s, separator);
    if (at < 0) {
        *rest = (struct str){NULL, 0};
        return s;
    }
    *rest = str_slice(s, (size_t) at + 1, s.len);
    return str_slice(s, 0, (size_t) at);
}

bool str_to_int(struct str s, int64_t *out)
{
    bool negative = s.len && s.p[0] == '-';
    uint64_t n = 0, max = negative ? (uint64_t) INT64_MAX + 1 : (uint64_t) INT64_MAX;
    if (s.len == (size_t) negative)
        return false;
    for (size_t i = negative; i < s.len; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        uint64_t digit = (uint64_t) (s.p[i] - '0');
        if (n > (max - digit) / 10)
            return false;
        n = n * 10 + digit;
    }
    *out = negative ? (int64_t) (0 - n) : (int64_t) n;
    return true;
}

bool str_to_double(struct str s, double *out)
{
    char text[64];
    if (s.len == 0 || s.len >= sizeof(text))
        return false;
    for (size_t i = 0; i < s.len; i++)
        if (!strchr("0123456789+-.eE", s.p[i]) || s.p[i] == '\0')
            return false;
    memcpy(text, s.p, s.len);
    text[s.len] = '\0';
    char *end;
    errno = 0;
    double d = strtod(text, &end);
    if (*end || end == text || (errno == ERANGE && (d > 1 || d < -1)))
        return false;
    *out = d;
    return true;
}

/* Length of the UTF-8 sequence at p, 0 if it is not one. */
static size_t utf8_sequence(const unsigned char *p, size_t left)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t n = p[0] < 0x80                   ? 1
               : p[0] >= 0xC2 && p[0] < 0xE0 ? 2
               : (p[0] & 0xF0) == 0xE0       ? 3
               : p[0] >= 0xF0 && p[0] < 0xF5 ? 4
                                             : 0;
    if (n <= 1 || n > left)
        return n == 1 ? 1 : 0;
    uint32_t code = p[0] & (0x7Fu >> n);
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (p[i] & 0x3Fu);
    }
    bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < least[n] || code > 0x10FFFF || surrogate ? 0 : n;
}

size_t str_utf8_length(struct str s, size_t at)
{
    return utf8_sequence((const unsigned char *) s.p + at, s.len - at);
}

bool str_is_utf8(struct str s)
{
    for (size_t i = 0, n; i < s.len; i += n)
        if ((n = str_utf8_length(s, i)) == 0)
            return false;
    return true;
}

uint64_t str_hash(struct str s)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.len; i++)
        h = (h ^ (unsigned char) s.p[i]) * 0x100000001b3u;
    return h ^ h >> 32;
}

char *str_dup(struct arena *arena, struct str s)
{
    char *copy = arena_alloc(arena, s.len + 1);
    if (s.len)
        memcpy(copy, s.p, s.len);
    return copy;
}

struct str str_copy(struct arena *arena, struct str s)
{
    return (struct str){str_dup(arena, s), s.len};
}

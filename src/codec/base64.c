/* Base 64. */
#include "codec/base64.h"

static const char ALPHABET[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void append_group(struct buf *out, const unsigned char *p, size_t len)
{
    uint32_t bits = (uint32_t) p[0] << 16;
    char text[4] = {'=', '=', '=', '='};

    if (len > 1)
        bits |= (uint32_t) p[1] << 8;
    if (len > 2)
        bits |= p[2];
    for (size_t i = 0; i <= len; i++)
        text[i] = ALPHABET[bits >> (18 - 6 * i) & 63];
    buf_append(out, text, sizeof(text));
}

void base64_append(struct buf *out, struct str bytes)
{
    const unsigned char *p = (const unsigned char *) bytes.p;

    for (size_t left = bytes.len; left;) {
        size_t n = left < 3 ? left : 3;

        append_group(out, p, n);
        p += n;
        left -= n;
    }
}

static int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* Four characters of which the first `used` carry bits; gives used - 1 bytes. */
static bool decode_group(const char *p, size_t used, unsigned char *out)
{
    uint32_t bits = 0;

    for (size_t i = 0; i < 4; i++) {
        int v = i < used ? sextet(p[i]) : 0;

        if (v < 0)
            return false;
        bits = bits << 6 | (uint32_t) v;
    }
    for (size_t i = 0; i + 1 < used; i++)
        out[i] = (unsigned char) (bits >> (16 - 8 * i));
    /* What does not fill a byte must be zero, or two texts would mean the same bytes. */
    return used == 4 || (bits & (used == 3 ? 0xffu : 0xffffu)) == 0;
}

bool base64_decode(struct arena *a, struct str text, struct str *bytes)
{
    size_t groups = text.len / 4, pad = 0;
    unsigned char *out;

    if (text.len % 4)
        return false;
    if (groups && text.p[text.len - 1] == '=')
        pad = text.p[text.len - 2] == '=' ? 2 : 1;
    out = arena_alloc(a, groups * 3 + 1);
    for (size_t i = 0; i < groups; i++) {
        if (!decode_group(text.p + 4 * i, i + 1 == groups ? 4 - pad : 4, out + 3 * i))
            return false;
    }
    *bytes = (struct str){(const char *) out, groups * 3 - pad};
    return true;
}

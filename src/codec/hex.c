/* Base 16. */
#include "codec/hex.h"

static const char DIGITS[] = "0123456789abcdef";

void hex_encode(char *out, const void *bytes, size_t len)
{
    const unsigned char *b = bytes;

    for (size_t i = 0; i < len; i++) {
        out[2 * i] = DIGITS[b[i] >> 4];
        out[2 * i + 1] = DIGITS[b[i] & 15];
    }
    out[2 * len] = '\0';
}

void hex_append(struct buf *out, const void *bytes, size_t len)
{
    const unsigned char *b = bytes;

    for (size_t i = 0; i < len; i++) {
        buf_addc(out, DIGITS[b[i] >> 4]);
        buf_addc(out, DIGITS[b[i] & 15]);
    }
}

static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool hex_decode(struct str text, void *bytes, size_t len)
{
    unsigned char *out = bytes;

    if (text.len % 2 || text.len / 2 != len)
        return false;
    for (size_t i = 0; i < len; i++) {
        int high = digit_value(text.p[2 * i]);
        int low = digit_value(text.p[2 * i + 1]);

        if (high < 0 || low < 0)
            return false;
        out[i] = (unsigned char) (high << 4 | low);
    }
    return true;
}

/* Cutting an address block into equal smaller ones: arithmetic on big-endian bytes, 4 or 16 of
 * them. */
#include "engine/cidr.h"

#include <arpa/inet.h>

struct cidr {
    int family, width; /* width: bits of an address */
    int prefix;
    unsigned char bytes[16];
};

static bool cidr_parse(struct str text, struct cidr *out)
{
    char address[64];
    int64_t prefix;
    ptrdiff_t slash = str_find(text, '/');
    if (slash < 1 || (size_t) slash >= sizeof(address))
        return false;
    memcpy(address, text.p, (size_t) slash);
    address[slash] = '\0';
    *out = (struct cidr){.family = strchr(address, ':') ? AF_INET6 : AF_INET};
    out->width = out->family == AF_INET6 ? 128 : 32;
    if (inet_pton(out->family, address, out->bytes) != 1)
        return false;
    if (!str_to_int(str_slice(text, (size_t) slash + 1, text.len), &prefix))
        return false;
    out->prefix = (int) prefix;
    return prefix >= 0 && prefix <= out->width;
}

/* Clears every bit after the first `prefix`. */
static void cidr_mask(struct cidr *c)
{
    for (int bit = c->prefix; bit < c->width; bit++)
        c->bytes[bit / 8] &= (unsigned char) ~(0x80u >> (bit % 8));
}

/* Adds 2^host_bits. */
static void cidr_next(struct cidr *c, int host_bits)
{
    unsigned carry = 1u << (host_bits % 8);
    for (int i = (c->width - 1 - host_bits) / 8; i >= 0 && carry; i--) {
        unsigned sum = c->bytes[i] + carry;
        c->bytes[i] = (unsigned char) sum;
        carry = sum >> 8;
    }
}

static int cidr_check(const struct cidr *c, struct str block, int64_t count, int64_t host_bits,
                      struct error *err)
{
    if (count < 1 || count > CIDR_COUNT_MAX)
        return error_set(err, ERROR_INPUT, "cidr: the count is %lld; it goes from 1 to %d",
                         (long long) count, CIDR_COUNT_MAX);
    if (host_bits < 1 || host_bits > c->width)
        return error_set(err, ERROR_INPUT, "cidr: %lld host bits; for %.*s it goes from 1 to %d",
                         (long long) host_bits, STR_ARG(block), c->width);
    int64_t spare = c->width - c->prefix - host_bits;
    if (spare < 0 || (spare < 9 && count > ((int64_t) 1 << spare)))
        return error_set(
            err, ERROR_INPUT,
            "cidr: %lld blocks of %lld host bits do not fit into %.*s; ask for fewer blocks, "
            "fewer bits, or a larger block",
            (long long) count, (long long) host_bits, STR_ARG(block));
    return 0;
}

struct value *cidr_cut(struct arena *a, struct str block, int64_t count, int64_t host_bits,
                       struct error *err)
{
    struct cidr c;
    if (!cidr_parse(block, &c)) {
        struct buf shown;
        buf_init(&shown, 256);
        buf_add_escaped(&shown, str_slice(block, 0, block.len < 48 ? block.len : 48), false);
        error_set(err, ERROR_INPUT, "cidr: \"%s\" is not an address block such as 10.0.0.0/16",
                  buf_text(&shown));
        buf_release(&shown);
        return NULL;
    }
    if (cidr_check(&c, block, count, host_bits, err))
        return NULL;
    cidr_mask(&c);
    struct value *list = value_list(a);
    for (int64_t i = 0; i < count; i++) {
        char text[INET6_ADDRSTRLEN];
        inet_ntop(c.family, c.bytes, text, sizeof(text));
        value_push(a, list, value_textf(a, "%s/%d", text, c.width - (int) host_bits));
        cidr_next(&c, (int) host_bits);
    }
    return list;
}

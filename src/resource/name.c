/* Physical names (law 5): STACK-ADDRESS-SUFFIX, shortened in the middle. */
#include "resource/descriptor.h"

enum { SUFFIX_LENGTH = 8 };

static bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static char allowed(const struct naming *n, char c)
{
    if (n->lower && c >= 'A' && c <= 'Z')
        return (char) (c - 'A' + 'a');
    return is_plain(c) || (c && strchr(n->letters, c)) ? c : '-';
}

/* What a name may not hold becomes '-', never two of them in a row, none at the ends. */
static void add_part(const struct naming *n, struct buf *out, struct str part)
{
    for (size_t i = 0; i < part.len; i++) {
        char c = allowed(n, part.p[i]);
        if (c != '-' || (out->len && out->p[out->len - 1] != '-'))
            buf_addc(out, c);
    }
}

static void shorten(struct buf *base, size_t room)
{
    if (base->len <= room)
        return;
    size_t head = room / 2, tail = room - head - 1;
    struct str end = str_slice(buf_str(base), base->len - tail, base->len);
    memmove(base->p + head + 1, end.p, end.len);
    base->p[head] = '-';
    buf_truncate(base, room);
}

struct str resource_generate_name(struct arena *a, const struct resource_type *type,
                                  struct str stack, struct str address, struct str op_id)
{
    const struct naming *n = type->naming;
    struct buf base, name;
    if (!n)
        return STR("");
    size_t room = n->max - SUFFIX_LENGTH - 1;
    buf_init(&base, 16 * 1024);
    buf_init(&name, 16 * 1024);
    if (n->avoid && str_starts(stack, n->avoid))
        buf_adds(&base, "x-");
    add_part(n, &base, stack);
    buf_addc(&base, '-');
    add_part(n, &base, address);
    shorten(&base, room);
    add_part(n, &name, buf_str(&base));
    buf_addc(&name, '-');
    buf_add(&name, str_slice(op_id, 0, op_id.len < SUFFIX_LENGTH ? op_id.len : SUFFIX_LENGTH));
    struct str made = str_copy(a, buf_str(&name));
    buf_release(&base);
    buf_release(&name);
    return made;
}

/* Owned byte buffers with a maximum. */
#include "base/base.h"

void buf_init(struct buf *b, size_t max)
{
    *b = (struct buf){.max = max};
}

void buf_release(struct buf *b)
{
    free(b->p);
    *b = (struct buf){.max = b->max};
}

void buf_clear(struct buf *b)
{
    buf_truncate(b, 0);
    b->overflow = false;
}

void buf_truncate(struct buf *b, size_t len)
{
    if (len > b->len || !b->p)
        return;
    b->len = len;
    b->p[len] = '\0';
}

char *buf_reserve(struct buf *b, size_t more)
{
    if (b->overflow || more > b->max || b->len > b->max - more) {
        b->overflow = true;
        return NULL;
    }
    size_t need = b->len + more + 1;
    if (need > b->cap) {
        size_t cap = b->cap ? b->cap * 2 : 64;
        if (cap < need)
            cap = need;
        b->p = xrealloc(b->p, cap);
        b->cap = cap;
    }
    return b->p + b->len;
}

void buf_append(struct buf *b, const void *bytes, size_t len)
{
    char *room = buf_reserve(b, len);
    if (!room)
        return;
    if (len)
        memcpy(room, bytes, len);
    b->len += len;
    b->p[b->len] = '\0';
}

void buf_add(struct buf *b, struct str s)
{
    buf_append(b, s.p, s.len);
}

void buf_adds(struct buf *b, const char *text)
{
    buf_append(b, text, strlen(text));
}

void buf_addc(struct buf *b, char c)
{
    buf_append(b, &c, 1);
}

void buf_addf(struct buf *b, const char *format, ...)
{
    va_list ap, again;
    va_start(ap, format);
    va_copy(again, ap);
    int len = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    if (len < 0)
        abort();
    char *room = buf_reserve(b, (size_t) len);
    if (room) {
        vsnprintf(room, (size_t) len + 1, format, again);
        b->len += (size_t) len;
    }
    va_end(again);
}

struct str buf_str(const struct buf *b)
{
    return (struct str){buf_text(b), b->len};
}

const char *buf_text(const struct buf *b)
{
    return b->p ? b->p : "";
}

void buf_wipe(struct buf *b)
{
    if (b->p)
        explicit_bzero(b->p, b->cap);
}

void buf_add_escaped(struct buf *b, struct str s, bool keep_lines)
{
    for (size_t i = 0, n; i < s.len; i += n) {
        unsigned char c = (unsigned char) s.p[i];
        n = str_utf8_length(s, i);
        bool line = c == '\n' || c == '\t';
        bool control =
            c < 0x20 || c == 0x7F || (c == 0xC2 && n == 2 && (unsigned char) s.p[i + 1] < 0xA0);
        if (n == 0 || (control && !(line && keep_lines))) {
            buf_addf(b, c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\x%02x", c);
            n = 1;
        } else {
            buf_append(b, s.p + i, n);
        }
    }
}

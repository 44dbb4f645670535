/* An owned, always terminated byte buffer that is born with a maximum (limits.h). Growth past the
 * maximum, or a failed allocation, sets `overflow` and drops the bytes: check once, at the end. */
#ifndef ISOCTL_BASE_BUF_H
#define ISOCTL_BASE_BUF_H

#include "base/str.h"

struct buf {
    char *p;
    size_t len, cap, max;
    bool overflow;
};

void buf_init(struct buf *b, size_t max);
void buf_release(struct buf *b);
/* Empty it; keeps storage and maximum. */
void buf_clear(struct buf *b);
void buf_truncate(struct buf *b, size_t len);
void buf_append(struct buf *b, const void *bytes, size_t len);
void buf_add(struct buf *b, struct str s);
void buf_adds(struct buf *b, const char *text);
void buf_addc(struct buf *b, char c);
void buf_addf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Room for `more` bytes at p + len (the caller then adds to len), or NULL. */
char *buf_reserve(struct buf *b, size_t more);
/* Its text, borrowed until the next change. Never NULL. */
struct str buf_str(const struct buf *b);
const char *buf_text(const struct buf *b);
/* Overwrite the bytes (keys) before release. */
void buf_wipe(struct buf *b);
/* Text for people: control characters and invalid UTF-8 as \xNN, so that nothing from outside can
 * drive a terminal. '\n' and '\t' are escaped too unless keep_lines. */
void buf_add_escaped(struct buf *b, struct str s, bool keep_lines);

#endif

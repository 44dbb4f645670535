/* Where text goes: colour, width, and values made short and harmless for people. */
#ifndef ISOCTL_CLI_TERMINAL_H
#define ISOCTL_CLI_TERMINAL_H

#include "base/value.h"

struct terminal {
    bool colour;       /* stdout may be coloured */
    bool live;         /* stderr is a terminal that can move its cursor */
    bool can_ask;      /* stdin is a terminal */
    bool colour_notes; /* stderr may be coloured */
};

enum paint { PAINT_NONE, PAINT_GREEN, PAINT_YELLOW, PAINT_RED, PAINT_CYAN, PAINT_BOLD, PAINT_DIM };

/* Looks at the descriptors, NO_COLOR and TERM. */
void terminal_init(struct terminal *);
/* Of the terminal on stderr; 80 by 24 where nobody knows. */
void terminal_size(size_t *columns, size_t *rows);

/* Adds text, painted if `colour`. */
void paint(struct buf *out, bool colour, enum paint, const char *text);
/* A value on one line of at most `max` bytes: JSON, deferred parts described, control characters
 * escaped. */
void show_value(struct buf *out, const struct value *, size_t max);
/* Outside text, escaped, at most `max` bytes. */
void show_text(struct buf *out, struct str, size_t max);
/* A physical id: an ARN by its last part, which tells more than its first. */
void show_id(struct buf *out, struct str id, size_t max);
/* "850 ms", "3.1 s", "2 min 5 s". */
void show_duration(struct buf *out, int64_t ms);
/* Spaces up to `column` counted from `start` (a length of out), at least one. */
void pad_to(struct buf *out, size_t start, size_t column);
/* One line to stderr, "isoctl: ..." in front. */
void terminal_note(const char *format, ...) PRINTF_LIKE(1, 2);

#endif

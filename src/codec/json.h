/* CONTRACT. JSON (RFC 8259), read strictly: no trailing garbage, no duplicate keys, no \u0000, no
 * invalid UTF-8, integers kept exactly up to 64 bits (larger ones are refused), nesting up to
 * LIMIT_DEPTH. Errors name line and column. json.c is the only file that knows cJSON.
 *
 * What is written can be read: bytes that are not UTF-8, and NUL, become U+FFFD; a number that is
 * not finite becomes null. Nesting of more than 256 levels sets the buffer's overflow. */
#ifndef ISOCTL_CODEC_JSON_H
#define ISOCTL_CODEC_JSON_H

#include "base/value.h"

enum json_flags {
    JSON_COMPACT = 0,
    JSON_PRETTY = 1, /* two-space indentation, final newline */
    JSON_SORTED = 2, /* keys in bytewise order */
    /* Deferred values as {"$deferred": [operator, ...]}; a literal key that begins with '$' gets
     * one more '$'. Used between the recipe's child and its parent, in journal and state. Without
     * it a deferred value is written as the text "(known after apply)" and read not at all. */
    JSON_DEFERRED = 4,
};

/* NULL and err on failure. `what` names the document in the error ("state file .isoctl/..."). */
struct value *json_parse(struct arena *a, struct str text, unsigned flags, const char *what,
                         struct error *err);
void json_write(struct buf *out, const struct value *v, unsigned flags);
/* A quoted JSON string. */
void json_write_string(struct buf *out, struct str s);
/* Written into an arena; terminated. {NULL, 0} when it would be larger than LIMIT_JSON_DOCUMENT. */
struct str json_text(struct arena *a, const struct value *v, unsigned flags);

#endif

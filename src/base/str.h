/* A borrowed text: pointer and length, passed by value. Not terminated unless said so. */
#ifndef ISOCTL_BASE_STR_H
#define ISOCTL_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

struct str {
    const char *p;
    size_t len;
};

/* A literal as a str; usable in static initialisers. */
#define STR(literal) ((struct str){("" literal), sizeof(literal) - 1})
/* For printf: "%.*s", STR_ARG(s). */
#define STR_ARG(s) (int) (s).len, (s).p

/* The str of a terminated text; NULL gives the empty str. */
struct str str_of(const char *text);
struct str str_slice(struct str s, size_t from, size_t to);
bool str_equal(struct str a, struct str b);
bool str_is(struct str a, const char *text);
/* ASCII only. */
bool str_equal_nocase(struct str a, struct str b);
/* Bytewise order, as memcmp; shorter first. */
int str_compare(struct str a, struct str b);
bool str_starts(struct str s, const char *prefix);
bool str_ends(struct str s, const char *suffix);
/* Index of the first occurrence, or -1. */
ptrdiff_t str_find(struct str s, char c);
ptrdiff_t str_find_str(struct str s, struct str needle);
/* Without ASCII blanks (space, \t, \r, \n) at both ends. */
struct str str_trim(struct str s);
/* The text up to `separator`; *rest is what follows it (p NULL when there was none). To walk:
 *   struct str rest = s, part; while (rest.p) { part = str_split(rest, ',', &rest); ... } */
struct str str_split(struct str s, char separator, struct str *rest);
/* Decimal integer of the whole text, optional '-'. false: not one, or out of range. */
bool str_to_int(struct str s, int64_t *out);
/* Decimal number of the whole text (no hex, inf or nan). */
bool str_to_double(struct str s, double *out);
/* Valid UTF-8 without surrogates and overlong forms (RFC 3629)? */
bool str_is_utf8(struct str s);
/* Length in bytes (1 to 4) of the UTF-8 sequence at `at`, 0 if it is not a valid one. */
size_t str_utf8_length(struct str s, size_t at);
/* FNV-1a, for hash tables; not for untrusted adversaries beyond bounded input. */
uint64_t str_hash(struct str s);
/* Terminated copies. */
char *str_dup(struct arena *arena, struct str s);
struct str str_copy(struct arena *arena, struct str s);
/* Optimal string alignment distance, capped at `limit`. Case differences cost as much as one edit
 * in all. */
size_t str_distance(struct str a, struct str b, size_t limit);
/* The candidate nearest to `name` if near enough to be a likely slip, else {NULL, 0}.
 * candidate(ctx, i) gives the i-th name; {NULL,0} ends the list. */
struct str str_nearest(struct str name, struct str (*candidate)(const void *ctx, size_t i),
                       const void *ctx);

#endif

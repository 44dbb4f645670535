/* A tree of data: what JSON can say, and one thing more, a value that is not known yet.
 *
 * Built in an arena, shared freely, changed only while it is being built. Maps keep insertion
 * order; lookup is linear for small maps and hashed for larger ones. VALUE_DEFERRED carries an
 * expression (engine/expr.h gives it meaning); here it is only a list: [operator, argument...].
 */
#ifndef ISOCTL_BASE_VALUE_H
#define ISOCTL_BASE_VALUE_H

#include "base/base.h"

enum value_kind {
    VALUE_NULL,
    VALUE_BOOL,
    VALUE_INT,
    VALUE_DOUBLE,
    VALUE_STRING,
    VALUE_LIST,
    VALUE_MAP,
    VALUE_DEFERRED,
};

struct value;

struct value_member {
    struct str key;
    struct value *value;
};

struct value_list {
    struct value **items;
    size_t count, cap;
};

struct value_map {
    struct value_member *members;
    size_t count, cap;
    uint32_t *slots; /* index + 1, built when the map grows large */
    size_t slot_count;
};

struct value {
    enum value_kind kind;
    union {
        bool boolean;
        int64_t integer;
        double real;
        struct str string;
        struct value_list list;
        struct value_map map;
        struct value *expr; /* VALUE_DEFERRED: a list */
    } u;
};

struct value *value_null(struct arena *a);
struct value *value_bool(struct arena *a, bool b);
struct value *value_int(struct arena *a, int64_t i);
struct value *value_double(struct arena *a, double d);
/* Copies the bytes. */
struct value *value_str(struct arena *a, struct str s);
struct value *value_text(struct arena *a, const char *text);
struct value *value_textf(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
struct value *value_list(struct arena *a);
struct value *value_map(struct arena *a);
struct value *value_deferred(struct arena *a, struct value *expr);
/* A list of one, so that [{...}] reads well in code that builds inputs. */
struct value *value_list_of(struct arena *a, struct value *item);

void value_push(struct arena *a, struct value *list, struct value *item);
/* Replaces the value of a key that is there. The key is copied unless it is there. */
void value_set(struct arena *a, struct value *map, struct str key, struct value *item);
void value_put(struct arena *a, struct value *map, const char *key, struct value *item);
void value_put_text(struct arena *a, struct value *map, const char *key, const char *text);
void value_put_str(struct arena *a, struct value *map, const char *key, struct str text);
void value_put_int(struct arena *a, struct value *map, const char *key, int64_t i);
void value_put_bool(struct arena *a, struct value *map, const char *key, bool b);
/* Takes a key out, keeping the order of the others. */
void value_remove(struct value *map, struct str key);

/* NULL when `v` is NULL, no map, or has no such key. The same for the typed ones. */
struct value *value_get(const struct value *v, const char *key);
struct value *value_find(const struct value *v, struct str key);
/* By dotted path, "Vpc.VpcId"; a number is a list index: "Tags.0.Key". */
struct value *value_path(const struct value *v, const char *path);
/* The text of a string, else {NULL, 0}. */
struct str value_string(const struct value *v);
struct str value_get_str(const struct value *v, const char *key);
/* Empty-terminated C text of a string ("" when it is none); strings made by value_str are
 * terminated. */
const char *value_chars(const struct value *v);
int64_t value_get_int(const struct value *v, const char *key, int64_t fallback);
bool value_get_bool(const struct value *v, const char *key, bool fallback);
/* Number of items or members; 0 for the rest and for NULL. */
size_t value_count(const struct value *v);
struct value *value_at(const struct value *list, size_t i);
bool value_is(const struct value *v, enum value_kind kind);
const char *value_kind_name(enum value_kind kind);

/* Deep copy into another arena. */
struct value *value_copy(struct arena *a, const struct value *v);
/* Structural equality; maps without regard to order; 1 and 1.0 are equal. */
bool value_equal(const struct value *a, const struct value *b);
/* A total order over all values (kinds first), for sorting sets. */
int value_compare(const struct value *a, const struct value *b);
/* Does it contain a VALUE_DEFERRED? */
bool value_has_deferred(const struct value *v);
/* Members sorted by key, recursively, in place: canonical form. */
void value_sort_keys(struct value *v);
/* After the members of a map were reordered in place. */
void value_reindex(struct value *map);

#endif

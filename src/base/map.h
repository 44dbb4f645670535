/* A hash table from text to pointer. Keys are borrowed: they must outlive the table. Iterate by
 * index over `entries` (insertion order). Nothing is ever removed; set a value to NULL instead. */
#ifndef ISOCTL_BASE_MAP_H
#define ISOCTL_BASE_MAP_H

#include "base/str.h"

struct map_entry {
    struct str key;
    void *value;
};

struct map {
    struct map_entry *entries;
    size_t count, cap;
    uint32_t *slots; /* index + 1 into entries, 0 empty */
    size_t slot_count;
};

/* A zeroed map is a valid empty one. */
void map_init(struct map *m);
void map_release(struct map *m);
void *map_get(const struct map *m, struct str key);
bool map_has(const struct map *m, struct str key);
/* Returns the previous value, NULL if there was none. */
void *map_set(struct map *m, struct str key, void *value);

#endif

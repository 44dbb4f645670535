/* Memory of one unit of work: allocated piecemeal, released at once. Never returns NULL. */
#ifndef ISOCTL_BASE_ARENA_H
#define ISOCTL_BASE_ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
    struct arena_block *blocks;
    size_t total; /* bytes handed out */
};

/* A zeroed arena is a valid empty one; arena_init is the same. */
void arena_init(struct arena *a);
void arena_release(struct arena *a);
/* Zeroed, aligned for any type. */
void *arena_alloc(struct arena *a, size_t size);
void *arena_copy(struct arena *a, const void *bytes, size_t size);
/* printf into the arena; terminated. */
char *arena_printf(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Grow an array: returns old or a copy with room for `need` items, doubling *cap. */
void *arena_grow(struct arena *a, void *items, size_t *cap, size_t need, size_t item_size);

#define ARENA_NEW(arena, type) ((type *) arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, n) ((type *) arena_alloc((arena), sizeof(type) * (n)))

/* malloc family that ends the process instead of returning NULL. Free with free(). */
void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *p, size_t size);
char *xstrdup(const char *text);

#endif

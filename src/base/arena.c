/* Block arena; blocks double so that the number of mallocs is logarithmic. */
#include "base/base.h"

#define ARENA_ALIGN 16u
#define ARENA_FIRST 4096u
#define ARENA_LARGEST (1u << 20)

struct arena_block {
    struct arena_block *next;
    size_t used, size;
    _Alignas(16) char bytes[];
};

static void out_of_memory(size_t size)
{
    fprintf(stderr, "isoctl: out of memory (%zu bytes asked for); run the same command again\n",
            size);
    exit(1);
}

void *xmalloc(size_t size)
{
    void *p = malloc(size ? size : 1);
    if (!p)
        out_of_memory(size);
    return p;
}

void *xcalloc(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size ? size : 1);
    if (!p)
        out_of_memory(count * size);
    return p;
}

void *xrealloc(void *p, size_t size)
{
    void *q = realloc(p, size ? size : 1);
    if (!q)
        out_of_memory(size);
    return q;
}

char *xstrdup(const char *text)
{
    size_t len = strlen(text) + 1;
    return memcpy(xmalloc(len), text, len);
}

void arena_init(struct arena *a)
{
    a->blocks = NULL;
    a->total = 0;
}

void arena_release(struct arena *a)
{
    struct arena_block *next;
    for (struct arena_block *b = a->blocks; b; b = next) {
        next = b->next;
        free(b);
    }
    arena_init(a);
}

static struct arena_block *arena_add_block(struct arena *a, size_t need)
{
    size_t size = a->blocks ? a->blocks->size * 2 : ARENA_FIRST;
    if (size > ARENA_LARGEST)
        size = ARENA_LARGEST;
    if (size < need)
        size = need;
    struct arena_block *b = xmalloc(sizeof(*b) + size);
    b->used = 0;
    b->size = size;
    b->next = a->blocks;
    a->blocks = b;
    return b;
}

static void *arena_take(struct arena *a, size_t size)
{
    if (size > SIZE_MAX / 2)
        out_of_memory(size);
    size_t rounded = (size + ARENA_ALIGN - 1) & ~(size_t) (ARENA_ALIGN - 1);
    struct arena_block *b = a->blocks;
    if (!b || b->size - b->used < rounded)
        b = arena_add_block(a, rounded);
    void *p = b->bytes + b->used;
    b->used += rounded;
    a->total += rounded;
    return p;
}

void *arena_alloc(struct arena *a, size_t size)
{
    return memset(arena_take(a, size), 0, size);
}

void *arena_copy(struct arena *a, const void *bytes, size_t size)
{
    void *p = arena_take(a, size);
    if (size)
        memcpy(p, bytes, size);
    return p;
}

char *arena_printf(struct arena *a, const char *format, ...)
{
    va_list ap, again;
    va_start(ap, format);
    va_copy(again, ap);
    int len = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    if (len < 0)
        abort();
    char *text = arena_take(a, (size_t) len + 1);
    vsnprintf(text, (size_t) len + 1, format, again);
    va_end(again);
    return text;
}

void *arena_grow(struct arena *a, void *items, size_t *cap, size_t need, size_t item_size)
{
    if (need <= *cap)
        return items;
    size_t bigger = *cap ? *cap * 2 : 4;
    if (bigger < need)
        bigger = need;
    if (bigger > SIZE_MAX / 2 / item_size)
        out_of_memory(bigger);
    void *grown = arena_alloc(a, bigger * item_size);
    if (*cap)
        memcpy(grown, items, *cap * item_size);
    *cap = bigger;
    return grown;
}

/* Open addressing over an insertion-ordered array of entries. */
#include "base/base.h"

void map_init(struct map *m)
{
    *m = (struct map){0};
}

void map_release(struct map *m)
{
    free(m->entries);
    free(m->slots);
    map_init(m);
}

/* The slot that holds key, or the empty one where it would go. */
static size_t map_slot(const struct map *m, struct str key)
{
    size_t mask = m->slot_count - 1;
    size_t i = str_hash(key) & mask;
    while (m->slots[i] && !str_equal(m->entries[m->slots[i] - 1].key, key))
        i = (i + 1) & mask;
    return i;
}

static void map_rehash(struct map *m)
{
    m->slot_count = m->slot_count ? m->slot_count * 2 : 16;
    free(m->slots);
    m->slots = xcalloc(m->slot_count, sizeof(*m->slots));
    for (size_t i = 0; i < m->count; i++)
        m->slots[map_slot(m, m->entries[i].key)] = (uint32_t) i + 1;
}

static struct map_entry *map_entry(const struct map *m, struct str key)
{
    if (!m->slot_count)
        return NULL;
    uint32_t at = m->slots[map_slot(m, key)];
    return at ? &m->entries[at - 1] : NULL;
}

void *map_get(const struct map *m, struct str key)
{
    struct map_entry *e = map_entry(m, key);
    return e ? e->value : NULL;
}

bool map_has(const struct map *m, struct str key)
{
    return map_entry(m, key) != NULL;
}

void *map_set(struct map *m, struct str key, void *value)
{
    struct map_entry *e = map_entry(m, key);
    if (e) {
        void *old = e->value;
        e->value = value;
        return old;
    }
    if ((m->count + 1) * 2 > m->slot_count)
        map_rehash(m);
    if (m->count == m->cap) {
        m->cap = m->cap ? m->cap * 2 : 8;
        m->entries = xrealloc(m->entries, m->cap * sizeof(*m->entries));
    }
    m->entries[m->count] = (struct map_entry){key, value};
    m->slots[map_slot(m, key)] = (uint32_t) ++m->count;
    return NULL;
}

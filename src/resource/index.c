/* Open addressing; grown to twice the size when half full. */
#include "resource/index.h"

static struct index_slot *slot_of(const struct index *x, struct str key)
{
    size_t i = str_hash(key) & (x->cap - 1);
    while (x->slots[i].item && !str_equal(x->slots[i].key, key))
        i = (i + 1) & (x->cap - 1);
    return &x->slots[i];
}

void *index_get(const struct index *x, struct str key)
{
    return x->cap && key.len ? slot_of(x, key)->item : NULL;
}

static void grow(struct arena *a, struct index *x)
{
    struct index old = *x;
    x->cap = old.cap ? 2 * old.cap : 16;
    x->slots = ARENA_ARRAY(a, struct index_slot, x->cap);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].item)
            *slot_of(x, old.slots[i].key) = old.slots[i];
}

void index_put(struct arena *a, struct index *x, struct str key, void *item)
{
    if (!key.len)
        return;
    if (2 * x->count >= x->cap)
        grow(a, x);
    struct index_slot *slot = slot_of(x, key);
    if (slot->item)
        return;
    *slot = (struct index_slot){key, item};
    x->count++;
}

/* An index from text to pointer whose memory is an arena's, so that nobody need release it. The
 * first one put under a key stays. */
#ifndef ISOCTL_RESOURCE_INDEX_H
#define ISOCTL_RESOURCE_INDEX_H

#include "base/base.h"

struct index_slot {
    struct str key;
    void *item;
};

struct index {
    struct index_slot *slots;
    size_t count, cap; /* cap: 0 or a power of two */
};

/* NULL: none; also for an empty key. */
void *index_get(const struct index *, struct str key);
void index_put(struct arena *, struct index *, struct str key, void *item);

#endif

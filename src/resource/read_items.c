/* What was seen, matched with what was looked for. */
#include "resource/reader.h"

static struct resource *match_key(const struct resource_reader *r, const struct resource *found)
{
    for (size_t i = 0; r->type->same && i < r->nameless_count; i++)
        if (r->type->same(r->nameless[i], found))
            return r->nameless[i];
    return NULL;
}

static struct resource *match(const struct resource_reader *r, const struct subject *s,
                              const struct resource *found)
{
    if (s->known)
        return s->known;
    struct resource *known = index_get(&r->by_op, found->op_id);
    if (!known && r->type->naming && !r->type->naming->versioned)
        known = index_get(&r->by_name, found->name);
    return known ? known : match_key(r, found);
}

static struct value *whole(struct resource_reader *r, const struct subject *s)
{
    struct value *document = value_map(r->arena);
    for (size_t i = 0; i < value_count(s->document); i++)
        value_set(r->arena, document, s->document->u.map.members[i].key,
                  s->document->u.map.members[i].value);
    for (size_t i = 0; i < value_count(s->joined); i++)
        value_set(r->arena, document, s->joined->u.map.members[i].key,
                  s->joined->u.map.members[i].value);
    return document;
}

/* Tagged as ours, recorded by id, or, where there are no tags, the very thing that was asked for.
 */
static bool is_ours(const struct resource_reader *r, const struct subject *s,
                    const struct value *document, const struct resource *matches)
{
    const struct value *tags = tags_shown(r->arena, r->type->tagging, document);
    if (s->known || str_equal(value_get_str(tags, "isoctl:stack"), r->query->context->stack_tag))
        return true;
    return !r->type->tagging && matches;
}

static void add_item(struct resource_reader *r, struct subject *s)
{
    struct arena *a = r->arena;
    struct value *document = whole(r, s);
    struct resource_item item = {.found = {.type = r->type}};
    resource_fill(a, r->query->context, &item.found, document, s->known);
    item.matches = match(r, s, &item.found);
    item.ours = is_ours(r, s, document, item.matches);
    if (!item.matches && !(r->query->discover && item.ours))
        return;
    r->items.items = arena_grow(a, r->items.items, &r->items.cap, r->items.count + 1, sizeof(item));
    r->items.items[r->items.count++] = item;
}

void reader_finish(struct resource_reader *r)
{
    r->finished = true;
    for (size_t i = 0; i < r->subject_count; i++)
        if (r->subjects[i]->document)
            add_item(r, r->subjects[i]);
}

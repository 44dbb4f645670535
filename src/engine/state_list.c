/* Which stacks there are below a state folder. */
#include "engine/state.h"

enum { LEVELS = 3 };

struct listing {
    struct arena *arena;
    struct store *store;
    struct value *names; /* of the folder being read */
};

static void see_name(void *ctx, const char *name)
{
    struct listing *l = ctx;
    if (name[0] != '.')
        value_push(l->arena, l->names, value_text(l->arena, name));
}

static int by_value(const void *a, const void *b)
{
    return value_compare(*(struct value *const *) a, *(struct value *const *) b);
}

/* Sorted; empty for what is no folder. */
static struct value *names_in(struct listing *l, const char *path)
{
    l->names = value_list(l->arena);
    if (l->store->ops->list && l->store->ops->list(l->store, path, see_name, l) == 0 &&
        value_count(l->names))
        qsort(l->names->u.list.items, l->names->u.list.count, sizeof(struct value *), by_value);
    return l->names;
}

static bool has_file(struct listing *l, const char *folder, const char *name)
{
    const char *path = arena_printf(l->arena, "%s/%s", folder, name);
    int handle = l->store->ops->open(l->store, path, STORE_READ);
    if (handle < 0)
        return false;
    bool filled = l->store->ops->size(l->store, handle) > 0;
    l->store->ops->close(l->store, handle);
    return filled;
}

static void add_stack(struct listing *l, struct value *out, const char *folder,
                      struct value *const *names)
{
    static const char *const keys[LEVELS] = {"account", "region", "stack"};
    if (!has_file(l, folder, "state.json") && !has_file(l, folder, "journal"))
        return;
    struct value *row = value_map(l->arena);
    for (size_t i = 0; i < LEVELS; i++)
        value_put(l->arena, row, keys[i], names[i]);
    value_push(l->arena, out, row);
}

static void walk(struct listing *l, struct value *out, const char *folder, struct value **names,
                 size_t level)
{
    if (level == LEVELS) {
        add_stack(l, out, folder, names);
        return;
    }
    struct value *found = names_in(l, folder);
    for (size_t i = 0; i < value_count(found); i++) {
        names[level] = value_at(found, i);
        walk(l, out, arena_printf(l->arena, "%s/%s", folder, value_chars(names[level])), names,
             level + 1);
    }
}

struct value *state_list(struct arena *a, struct store *store, const char *root)
{
    struct listing l = {a, store, NULL};
    struct value *out = value_list(a), *names[LEVELS];
    walk(&l, out, root, names, 0);
    return out;
}

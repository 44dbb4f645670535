/* Lists and maps are walked side by side, so that one changed leaf is one line. */
#include "cli/show_difference.h"

enum { DEPTH_MAX = 8, LEAVES_MAX = 12, VALUE_BYTES = 60, PAIR_BYTES = 40, NAME_COLUMN = 32 };

struct walk {
    struct buf *out, *notes; /* notes: what stands after each line */
    size_t leaves;
};

static void add_leaf(struct walk *w, struct str path, const struct value *from,
                     const struct value *to)
{
    if (++w->leaves > LEAVES_MAX)
        return;
    buf_adds(w->out, "        ");
    size_t start = w->out->len;
    show_text(w->out, path, 60);
    pad_to(w->out, start, NAME_COLUMN);
    if (from) {
        show_value(w->out, from, to ? PAIR_BYTES : VALUE_BYTES);
        buf_adds(w->out, " -> ");
    }
    if (to || from)
        show_value(w->out, to, from ? PAIR_BYTES : VALUE_BYTES);
    buf_add(w->out, buf_str(w->notes));
    buf_addc(w->out, '\n');
}

static void walk_values(struct walk *w, struct buf *path, const struct value *from,
                        const struct value *to, int depth);

static void walk_maps(struct walk *w, struct buf *path, const struct value *from,
                      const struct value *to, int depth)
{
    size_t length = path->len;
    const struct value *both[] = {from, to};
    for (size_t side = 0; side < 2; side++)
        for (size_t i = 0; i < value_count(both[side]); i++) {
            struct str key = both[side]->u.map.members[i].key;
            if (side == 1 && value_find(from, key))
                continue;
            buf_addc(path, '.');
            buf_add(path, key);
            walk_values(w, path, value_find(from, key), value_find(to, key), depth + 1);
            buf_truncate(path, length);
        }
}

static void walk_lists(struct walk *w, struct buf *path, const struct value *from,
                       const struct value *to, int depth)
{
    size_t length = path->len;
    for (size_t i = 0; i < value_count(from); i++) {
        buf_addf(path, "[%zu]", i + 1);
        walk_values(w, path, value_at(from, i), value_at(to, i), depth + 1);
        buf_truncate(path, length);
    }
}

static void walk_values(struct walk *w, struct buf *path, const struct value *from,
                        const struct value *to, int depth)
{
    bool alike = from && to && from->kind == to->kind && depth < DEPTH_MAX;
    if (from && to && value_equal(from, to))
        return;
    if (alike && from->kind == VALUE_MAP)
        walk_maps(w, path, from, to, depth);
    else if (alike && from->kind == VALUE_LIST && value_count(from) == value_count(to))
        walk_lists(w, path, from, to, depth);
    else
        add_leaf(w, buf_str(path), from, to);
}

static void add_notes(struct buf *notes, bool colour, const struct resource_change *change)
{
    if (change->replaces)
        paint(notes, colour, PAINT_RED, "  (forces replacement)");
    if (change->unknown)
        paint(notes, colour, PAINT_DIM, "  (known after apply)");
}

void show_change(struct buf *out, bool colour, const struct resource_change *change)
{
    struct buf path, notes;
    buf_init(&path, LIMIT_RECIPE_FILE);
    buf_init(&notes, 256);
    struct walk w = {out, &notes, 0};
    buf_adds(&path, change->property);
    add_notes(&notes, colour, change);
    walk_values(&w, &path, change->from, change->to, 0);
    if (!w.leaves)
        add_leaf(&w, buf_str(&path), change->from, change->to);
    if (w.leaves > LEAVES_MAX)
        buf_addf(out, "        ... and %zu more differences\n", w.leaves - LEAVES_MAX);
    buf_release(&path);
    buf_release(&notes);
}

/* "Did you mean": the nearest of a list of names. */
#include "base/base.h"

enum { NEAREST_LONGEST = 64 };

static char fold(char c)
{
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
}

static size_t smallest(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

/* Three rolling rows of the edit matrix: adjacent swaps need the row before the last. */
static size_t folded_distance(struct str a, struct str b)
{
    size_t rows[3][NEAREST_LONGEST + 1];
    for (size_t j = 0; j <= b.len; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        size_t *now = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
        now[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            bool same = fold(a.p[i - 1]) == fold(b.p[j - 1]);
            now[j] = smallest(last[j] + 1, now[j - 1] + 1, last[j - 1] + !same);
            bool swapped = i > 1 && j > 1 && fold(a.p[i - 1]) == fold(b.p[j - 2]) &&
                           fold(a.p[i - 2]) == fold(b.p[j - 1]);
            if (swapped && before[j - 2] + 1 < now[j])
                now[j] = before[j - 2] + 1;
        }
    }
    return rows[a.len % 3][b.len];
}

size_t str_distance(struct str a, struct str b, size_t limit)
{
    size_t gap = a.len > b.len ? a.len - b.len : b.len - a.len;
    if (gap >= limit || a.len > NEAREST_LONGEST || b.len > NEAREST_LONGEST)
        return limit;
    size_t d = folded_distance(a, b);
    if (d == 0 && !str_equal(a, b))
        d = 1;
    return d < limit ? d : limit;
}

struct str str_nearest(struct str name, struct str (*candidate)(const void *ctx, size_t i),
                       const void *ctx)
{
    struct str best = {NULL, 0}, c;
    size_t best_distance = name.len / 3 + 2;
    for (size_t i = 0; (c = candidate(ctx, i)).p; i++) {
        size_t d = str_distance(name, c, best_distance);
        if (d < best_distance) {
            best = c;
            best_distance = d;
        }
    }
    return best;
}

/* Dotted paths into documents; '*' walks a list. */
#include "resource/descriptor.h"

static struct value *step_into(const struct value *v, struct str part)
{
    int64_t index;
    if (value_is(v, VALUE_LIST))
        return str_to_int(part, &index) && index >= 0 ? value_at(v, (size_t) index) : NULL;
    return value_find(v, part);
}

/* Lists in lists come out flat: a path with two stars is one list. */
static void collect(struct arena *a, const struct value *list, const char *rest, struct value *out)
{
    for (size_t i = 0; i < value_count(list); i++) {
        struct value *found = path_get(a, value_at(list, i), rest);
        if (found && strchr(rest, '*'))
            for (size_t k = 0; k < value_count(found); k++)
                value_push(a, out, value_at(found, k));
        else if (found)
            value_push(a, out, found);
    }
}

struct value *path_get(struct arena *a, const struct value *v, const char *path)
{
    struct str rest = str_of(path);
    while (v && rest.p && rest.len) {
        struct str part = str_split(rest, '.', &rest);
        if (str_is(part, "*")) {
            struct value *all = value_list(a);
            collect(a, v, rest.p ? rest.p : "", all);
            return all;
        }
        v = step_into(v, part);
    }
    return (struct value *) v;
}

void path_put(struct arena *a, struct value *map, const char *path, struct value *v)
{
    struct str rest = str_of(path), part = str_split(rest, '.', &rest);
    while (rest.p) {
        struct value *inner = value_find(map, part);
        if (!inner) {
            inner = value_map(a);
            value_set(a, map, part, inner);
        }
        map = inner;
        part = str_split(rest, '.', &rest);
    }
    value_set(a, map, part, v);
}

/* Building and reading trees of data. */
#include "base/value.h"

enum { MAP_HASHED_FROM = 12 };

static struct value *value_new(struct arena *a, enum value_kind kind)
{
    struct value *v = ARENA_NEW(a, struct value);
    v->kind = kind;
    return v;
}

struct value *value_null(struct arena *a)
{
    return value_new(a, VALUE_NULL);
}

struct value *value_bool(struct arena *a, bool b)
{
    struct value *v = value_new(a, VALUE_BOOL);
    v->u.boolean = b;
    return v;
}

struct value *value_int(struct arena *a, int64_t i)
{
    struct value *v = value_new(a, VALUE_INT);
    v->u.integer = i;
    return v;
}

struct value *value_double(struct arena *a, double d)
{
    struct value *v = value_new(a, VALUE_DOUBLE);
    v->u.real = d;
    return v;
}

struct value *value_str(struct arena *a, struct str s)
{
    struct value *v = value_new(a, VALUE_STRING);
    v->u.string = str_copy(a, s);
    return v;
}

struct value *value_text(struct arena *a, const char *text)
{
    return value_str(a, str_of(text));
}

struct value *value_textf(struct arena *a, const char *format, ...)
{
    va_list ap, again;
    va_start(ap, format);
    va_copy(again, ap);
    int len = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    if (len < 0)
        abort();
    char *text = arena_alloc(a, (size_t) len + 1);
    vsnprintf(text, (size_t) len + 1, format, again);
    va_end(again);
    struct value *v = value_new(a, VALUE_STRING);
    v->u.string = (struct str){text, (size_t) len};
    return v;
}

struct value *value_list(struct arena *a)
{
    return value_new(a, VALUE_LIST);
}

struct value *value_map(struct arena *a)
{
    return value_new(a, VALUE_MAP);
}

struct value *value_deferred(struct arena *a, struct value *expr)
{
    struct value *v = value_new(a, VALUE_DEFERRED);
    v->u.expr = expr;
    return v;
}

struct value *value_list_of(struct arena *a, struct value *item)
{
    struct value *list = value_list(a);
    value_push(a, list, item);
    return list;
}

void value_push(struct arena *a, struct value *list, struct value *item)
{
    struct value_list *l = &list->u.list;
    l->items = arena_grow(a, l->items, &l->cap, l->count + 1, sizeof(*l->items));
    l->items[l->count++] = item;
}

static size_t member_slot(const struct value_map *m, struct str key)
{
    size_t mask = m->slot_count - 1;
    size_t i = str_hash(key) & mask;
    while (m->slots[i] && !str_equal(m->members[m->slots[i] - 1].key, key))
        i = (i + 1) & mask;
    return i;
}

static void members_index(struct arena *a, struct value_map *m)
{
    size_t slots = 32;
    while (slots < m->count * 4)
        slots *= 2;
    m->slots = ARENA_ARRAY(a, uint32_t, slots);
    m->slot_count = slots;
    for (size_t i = 0; i < m->count; i++)
        m->slots[member_slot(m, m->members[i].key)] = (uint32_t) i + 1;
}

static struct value_member *member_find(const struct value_map *m, struct str key)
{
    if (m->slot_count) {
        uint32_t at = m->slots[member_slot(m, key)];
        return at ? &m->members[at - 1] : NULL;
    }
    for (size_t i = 0; i < m->count; i++)
        if (str_equal(m->members[i].key, key))
            return &m->members[i];
    return NULL;
}

void value_set(struct arena *a, struct value *map, struct str key, struct value *item)
{
    struct value_map *m = &map->u.map;
    struct value_member *old = member_find(m, key);
    if (old) {
        old->value = item;
        return;
    }
    m->members = arena_grow(a, m->members, &m->cap, m->count + 1, sizeof(*m->members));
    m->members[m->count++] = (struct value_member){str_copy(a, key), item};
    if (m->slot_count ? m->count * 2 > m->slot_count : m->count >= MAP_HASHED_FROM)
        members_index(a, m);
    else if (m->slot_count)
        m->slots[member_slot(m, key)] = (uint32_t) m->count;
}

void value_put(struct arena *a, struct value *map, const char *key, struct value *item)
{
    value_set(a, map, str_of(key), item);
}

void value_put_text(struct arena *a, struct value *map, const char *key, const char *text)
{
    value_put(a, map, key, value_text(a, text));
}

void value_put_str(struct arena *a, struct value *map, const char *key, struct str text)
{
    value_put(a, map, key, value_str(a, text));
}

void value_put_int(struct arena *a, struct value *map, const char *key, int64_t i)
{
    value_put(a, map, key, value_int(a, i));
}

void value_put_bool(struct arena *a, struct value *map, const char *key, bool b)
{
    value_put(a, map, key, value_bool(a, b));
}

/* The index over the members, rebuilt in the storage that it has. */
void value_reindex(struct value *map)
{
    struct value_map *m = &map->u.map;
    if (!m->slot_count)
        return;
    memset(m->slots, 0, m->slot_count * sizeof(*m->slots));
    for (size_t i = 0; i < m->count; i++)
        m->slots[member_slot(m, m->members[i].key)] = (uint32_t) i + 1;
}

void value_remove(struct value *map, struct str key)
{
    struct value_map *m = &map->u.map;
    struct value_member *at = member_find(m, key);
    if (!at)
        return;
    size_t i = (size_t) (at - m->members);
    memmove(at, at + 1, (--m->count - i) * sizeof(*at));
    value_reindex(map);
}

struct value *value_find(const struct value *v, struct str key)
{
    if (!value_is(v, VALUE_MAP))
        return NULL;
    struct value_member *m = member_find(&v->u.map, key);
    return m ? m->value : NULL;
}

struct value *value_get(const struct value *v, const char *key)
{
    return value_find(v, str_of(key));
}

struct value *value_path(const struct value *v, const char *path)
{
    const struct value *at = v;
    struct str rest = str_of(path);
    while (at && rest.p) {
        struct str part = str_split(rest, '.', &rest);
        int64_t index;
        if (value_is(at, VALUE_LIST))
            at = str_to_int(part, &index) && index >= 0 ? value_at(at, (size_t) index) : NULL;
        else
            at = value_find(at, part);
    }
    return (struct value *) at;
}

struct str value_string(const struct value *v)
{
    return value_is(v, VALUE_STRING) ? v->u.string : (struct str){NULL, 0};
}

struct str value_get_str(const struct value *v, const char *key)
{
    return value_string(value_get(v, key));
}

const char *value_chars(const struct value *v)
{
    return value_is(v, VALUE_STRING) ? v->u.string.p : "";
}

int64_t value_get_int(const struct value *v, const char *key, int64_t fallback)
{
    const struct value *i = value_get(v, key);
    return value_is(i, VALUE_INT) ? i->u.integer : fallback;
}

bool value_get_bool(const struct value *v, const char *key, bool fallback)
{
    const struct value *b = value_get(v, key);
    return value_is(b, VALUE_BOOL) ? b->u.boolean : fallback;
}

size_t value_count(const struct value *v)
{
    return value_is(v, VALUE_LIST) ? v->u.list.count : value_is(v, VALUE_MAP) ? v->u.map.count : 0;
}

struct value *value_at(const struct value *list, size_t i)
{
    return value_is(list, VALUE_LIST) && i < list->u.list.count ? list->u.list.items[i] : NULL;
}

bool value_is(const struct value *v, enum value_kind kind)
{
    return v && v->kind == kind;
}

const char *value_kind_name(enum value_kind kind)
{
    static const char *const names[] = {"null",   "boolean", "integer", "number",
                                        "string", "list",    "table",   "deferred value"};
    return kind < ARRAY_LENGTH(names) ? names[kind] : "unknown";
}

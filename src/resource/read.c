/* Readers: rounds of calls, and what their answers show. */
#include "resource/reader.h"

struct str known_name(const struct resource *known)
{
    const struct naming *n = known->type->naming;
    if (known->name.len || !n)
        return known->name;
    return value_get_str(known->properties, n->property);
}

struct subject *reader_subject(struct resource_reader *r, struct str id, struct resource *known)
{
    struct subject *s = index_get(&r->by_id, id);
    if (s)
        return s;
    s = ARENA_NEW(r->arena, struct subject);
    *s = (struct subject){
        .known = known, .id = str_copy(r->arena, id), .joined = value_map(r->arena)};
    r->subjects = arena_grow(r->arena, r->subjects, &r->subject_cap, r->subject_count + 1,
                             sizeof(*r->subjects));
    r->subjects[r->subject_count++] = s;
    index_put(r->arena, &r->by_id, s->id, s);
    return s;
}

static void know(struct resource_reader *r, struct resource *known)
{
    if (known->id.len) {
        reader_subject(r, known->id, known)->wanted = true;
        return;
    }
    r->nameless[r->nameless_count++] = known;
    index_put(r->arena, &r->by_op, known->op_id, known);
    index_put(r->arena, &r->by_name, known_name(known), known);
}

struct resource_reader *resource_reader_new(struct arena *a, const struct resource_type *type,
                                            const struct resource_query *query)
{
    struct resource_reader *r = ARENA_NEW(a, struct resource_reader);
    *r = (struct resource_reader){.arena = a, .type = type, .query = query};
    r->nameless = ARENA_ARRAY(a, struct resource *, query->known_count + 1);
    for (size_t i = 0; i < query->known_count; i++)
        know(r, query->known[i]);
    return r;
}

size_t resource_reader_round(struct resource_reader *r, const struct resource_call **calls)
{
    if (r->finished)
        return 0;
    r->calls = NULL;
    r->marks = NULL;
    r->call_count = r->call_cap = r->mark_cap = 0;
    reader_ask(r);
    r->round++;
    *calls = r->calls;
    if (!r->call_count)
        reader_finish(r);
    return r->call_count;
}

static struct str id_in(struct resource_reader *r, const struct value *document)
{
    const struct resource_type *type = r->type;
    const char *path = type->id_path ? type->id_path : type->name_path;
    return value_string(path_get(r->arena, document, path));
}

/* Prefix queries show more than was asked for. */
static bool was_asked(const struct resource_reader *r, const struct read_step *step, struct str id,
                      const struct value *document)
{
    const char *path = r->type->name_path;
    struct str name = path ? value_string(path_get(r->arena, document, path)) : STR("");
    if (step->ask != ASK_ID && step->ask != ASK_NAME)
        return true;
    return r->query->discover || index_get(&r->by_id, id) || index_get(&r->by_name, id) ||
           index_get(&r->by_name, name);
}

static void take_document(struct resource_reader *r, const struct mark *mark,
                          struct value *document)
{
    struct str id = id_in(r, document);
    struct subject *s = index_get(&r->by_id, id);
    if (!id.len || !was_asked(r, mark->step, id, document) ||
        (r->type->is_one && !r->type->is_one(document)))
        return;
    if (!s && mark->subject && !mark->subject->known &&
        !mark->subject->document) { /* under another key */
        s = mark->subject;
        s->id = str_copy(r->arena, id);
        index_put(r->arena, &r->by_id, s->id, s);
    }
    if (!s)
        s = reader_subject(r, id, NULL);
    s->document = s->document ? s->document : document;
    s->wanted = s->asked = true;
}

static void take_documents(struct resource_reader *r, const struct mark *mark,
                           const struct value *output)
{
    struct value *found = path_get(r->arena, output, mark->step->documents);
    if (value_is(found, VALUE_MAP))
        take_document(r, mark, found);
    size_t count = value_is(found, VALUE_LIST) ? value_count(found) : 0, max = mark->step->keys_max;
    for (size_t i = 0; i < count && (!max || i < max); i++)
        take_document(r, mark, value_at(found, i));
}

static bool has_prefix(const struct resource_reader *r, const struct read_step *step,
                       struct str key)
{
    struct str stack = r->query->context->stack;
    return !step->prefixed ||
           (key.len > stack.len && str_equal(str_slice(key, 0, stack.len), stack) &&
            key.p[stack.len] == '-');
}

static void take_keys(struct resource_reader *r, const struct read_step *step,
                      const struct value *output)
{
    const struct value *keys = path_get(r->arena, output, step->keys);
    size_t taken = 0;
    for (size_t i = 0; i < value_count(keys) && taken < step->keys_max; i++) {
        struct str key = value_string(value_at(keys, i));
        if (!key.len || !has_prefix(r, step, key))
            continue;
        reader_subject(r, key, NULL)->wanted = true;
        taken++;
    }
}

static void take_detail(struct resource_reader *r, const struct mark *mark,
                        const struct value *output)
{
    const struct detail *d = mark->detail;
    struct value *joined = mark->subject->joined, *list = value_get(joined, d->as);
    struct value *v = path_get(r->arena, output, d->from);
    if (!v)
        return;
    if (!d->each) {
        path_put(r->arena, joined, d->as, v);
        return;
    }
    if (!list) {
        list = value_list(r->arena);
        value_put(r->arena, joined, d->as, list);
    }
    value_push(r->arena, list, v);
}

static bool is_absence(const struct mark *mark, const struct error *failure)
{
    const char *const *codes = mark->detail ? mark->detail->absent : mark->step->absent;
    for (; codes && *codes; codes++)
        if (!strcmp(*codes, failure->aws_code))
            return true;
    return false;
}

int resource_reader_answer(struct resource_reader *r, size_t i, const struct value *output,
                           const struct error *failure, struct error *err)
{
    const struct mark *mark = &r->marks[i];
    if (failure && is_absence(mark, failure))
        return 0;
    if (failure) {
        if (err)
            *err = *failure;
        return -1;
    }
    if (mark->detail) {
        take_detail(r, mark, output);
        return 0;
    }
    if (mark->step->documents)
        take_documents(r, mark, output);
    if (mark->step->keys)
        take_keys(r, mark->step, output);
    return 0;
}

const struct resource_items *resource_reader_items(const struct resource_reader *r)
{
    return &r->items;
}

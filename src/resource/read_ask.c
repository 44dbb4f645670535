/* The calls of one round. First what carries the stack's tag, then by id what that did not show;
 * beside them details of whatever id is known. */
#include "resource/reader.h"

enum { DISCOVER_ROUND = 0 };

static void add_call(struct resource_reader *r, struct mark mark, const char *operation,
                     struct value *input)
{
    r->calls = arena_grow(r->arena, r->calls, &r->call_cap, r->call_count + 1, sizeof(*r->calls));
    r->marks = arena_grow(r->arena, r->marks, &r->mark_cap, r->call_count + 1, sizeof(*r->marks));
    r->calls[r->call_count] = (struct resource_call){
        .service = r->type->service, .operation = operation, .input = input, .all_pages = true};
    r->marks[r->call_count++] = mark;
}

static struct value *filter_of(struct arena *a, const char *name, struct value *values)
{
    struct value *filter = value_map(a);
    value_put_text(a, filter, "Name", name);
    value_put(a, filter, "Values", values);
    return value_list_of(a, filter);
}

static struct value *constants(struct resource_reader *r, const struct read_step *step)
{
    struct resource nobody = {.type = r->type};
    struct making m = {.arena = r->arena, .context = r->query->context, .resource = &nobody};
    return binds_input(&m, r->type, step->binds);
}

static void ask(struct resource_reader *r, const struct read_step *step, struct str group,
                struct value *values, struct subject *subject)
{
    struct arena *a = r->arena;
    struct value *input = constants(r, step);
    struct mark mark = {.step = step, .subject = subject};
    if (step->group)
        value_put_str(a, input, step->group, group);
    if (step->filter)
        value_put(a, input, "Filters", filter_of(a, step->filter, values));
    else if (step->member && step->batch)
        value_put(a, input, step->member, values);
    else if (step->member)
        value_put(a, input, step->member, value_at(values, 0));
    add_call(r, mark, step->operation, input);
}

/* One thing to ask for: a value, within its parent. */
struct wish {
    struct str value, group;
    struct subject *subject;
};

static int by_group(const void *a, const void *b)
{
    const struct wish *x = a, *y = b;
    int order = str_compare(x->group, y->group);
    return order ? order : str_compare(x->value, y->value);
}

static void ask_all(struct resource_reader *r, const struct read_step *step, struct wish *wishes,
                    size_t count)
{
    struct value *values = NULL;
    if (count)
        qsort(wishes, count, sizeof(*wishes), by_group);
    for (size_t i = 0; i < count; i++) {
        bool same = i && str_equal(wishes[i].group, wishes[i - 1].group);
        if (same && str_equal(wishes[i].value, wishes[i - 1].value))
            ; /* asked for twice */
        else {
            values = values ? values : value_list(r->arena);
            value_push(r->arena, values, value_str(r->arena, wishes[i].value));
        }
        bool last = i + 1 == count || !str_equal(wishes[i + 1].group, wishes[i].group);
        if (values && (last || value_count(values) >= (step->batch ? step->batch : 1))) {
            ask(r, step, wishes[i].group, values, step->batch ? NULL : wishes[i].subject);
            values = NULL;
        }
    }
}

static struct str group_of(const struct resource_reader *r, const struct resource *known,
                           struct str id)
{
    struct resource of_id = {.type = r->type, .id = id};
    if (!r->type->group_of)
        return STR("");
    return r->type->group_of(known ? known : &of_id);
}

static void ask_ids(struct resource_reader *r, const struct read_step *step)
{
    struct wish *wishes = ARENA_ARRAY(r->arena, struct wish, r->subject_count + 1);
    size_t count = 0;
    for (size_t i = 0; i < r->subject_count; i++) {
        struct subject *s = r->subjects[i];
        if (s->document || s->asked)
            continue;
        s->asked = true;
        wishes[count++] = (struct wish){s->id, group_of(r, s->known, s->id), s};
    }
    ask_all(r, step, wishes, count);
}

static struct str value_of(const struct read_step *step, const struct resource *known)
{
    if (step->ask == ASK_OP)
        return known->op_id;
    if (step->ask == ASK_NAME)
        return known_name(known);
    return value_get_str(known->properties, step->property);
}

static void ask_nameless(struct resource_reader *r, const struct read_step *step)
{
    struct wish *wishes = ARENA_ARRAY(r->arena, struct wish, r->nameless_count + 1);
    size_t count = 0;
    for (size_t i = 0; i < r->nameless_count; i++) {
        struct str value = value_of(step, r->nameless[i]);
        struct str group = group_of(r, r->nameless[i], STR(""));
        if (value.len && (!step->group || group.len))
            wishes[count++] = (struct wish){value, group, NULL};
    }
    ask_all(r, step, wishes, count);
}

static void ask_discover(struct resource_reader *r, const struct read_step *step)
{
    struct arena *a = r->arena;
    const struct resource_context *c = r->query->context;
    struct value *values;
    if (step->group) {
        for (size_t i = 0; i < value_count(r->query->parents); i++)
            ask(r, step, value_string(value_at(r->query->parents, i)), NULL, NULL);
        return;
    }
    values = step->filter ? value_list_of(a, value_str(a, c->stack_tag))
                          : value_list_of(a, value_textf(a, "%.*s-", STR_ARG(c->stack)));
    ask(r, step, STR(""), values, NULL);
}

static bool is_discovery(const struct resource_reader *r, const struct read_step *step)
{
    return step->ask == ASK_DISCOVER && (r->query->discover || step->always);
}

/* Where the tag shows everything, what is known is asked for only after it. */
static bool tag_shows_all(const struct resource_reader *r)
{
    for (const struct read_step *s = r->type->reads; s->ask; s++)
        if (s->ask == ASK_DISCOVER && s->filter)
            return is_discovery(r, s);
    return false;
}

static bool sets(const struct resource *known, const char *property)
{
    return known && (value_get(known->properties, property) || value_get(known->applied, property));
}

static void ask_detail(struct resource_reader *r, struct subject *s, const struct detail *d,
                       const struct value *each)
{
    struct resource about = {.type = r->type, .id = s->id, .name = s->id};
    struct making m = {
        .arena = r->arena, .context = r->query->context, .resource = &about, .each = each};
    struct mark mark = {.detail = d, .subject = s};
    add_call(r, mark, d->operation, binds_input(&m, r->type, d->binds));
}

/* Of a resource whose id is known, details are asked for beside the document itself. */
static void ask_details(struct resource_reader *r, struct subject *s)
{
    if (s->detailed || !s->wanted || (!s->known && !s->document))
        return;
    s->detailed = true;
    for (const struct detail *d = r->type->details; d && d->operation; d++)
        if (!d->each && (!d->property || sets(s->known, d->property)))
            ask_detail(r, s, d, NULL);
}

static void ask_repeated(struct resource_reader *r, struct subject *s)
{
    if (s->repeated || !s->detailed || !s->document)
        return;
    for (const struct detail *d = r->type->details; d && d->operation; d++) {
        const struct value *list = d->each ? value_get(s->joined, d->each) : NULL;
        for (size_t i = 0; i < value_count(list); i++)
            ask_detail(r, s, d, value_at(list, i));
    }
    s->repeated = true;
}

void reader_ask(struct resource_reader *r)
{
    bool later = tag_shows_all(r);
    for (const struct read_step *s = r->type->reads; s->ask; s++) {
        if (is_discovery(r, s) && r->round == DISCOVER_ROUND)
            ask_discover(r, s);
        if (s->ask == ASK_ID && (r->round != DISCOVER_ROUND || !later))
            ask_ids(r, s);
        if (s->ask > ASK_ID && r->round == (unsigned) later)
            ask_nameless(r, s);
    }
    size_t count = r->subject_count;
    for (size_t i = 0; i < count; i++) {
        bool was_detailed = r->subjects[i]->detailed;
        ask_details(r, r->subjects[i]);
        if (was_detailed)
            ask_repeated(r, r->subjects[i]);
    }
}

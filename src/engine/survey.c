/* Reading back what state, journal and recipe name: everything of one type by one reader, all types
 * at once. A type whose discovery needs the ids of its parent type (services: clusters) waits for
 * that reader alone. */
#include "engine/survey.h"

void survey_init(struct survey *s, struct engine *e, struct arena *arena)
{
    *s = (struct survey){.engine = e, .arena = arena};
    while (resource_type_at(s->type_count))
        s->type_count++;
    s->types = ARENA_ARRAY(arena, struct survey_type, s->type_count);
    for (size_t i = 0; i < s->type_count; i++) {
        s->types[i].type = resource_type_at(i);
        s->types[i].survey = s;
    }
}

void survey_release(struct survey *s)
{
    map_release(&s->by_op);
}

static struct survey_type *survey_type_of(struct survey *s, const struct resource_type *type)
{
    for (size_t i = 0; i < s->type_count; i++)
        if (s->types[i].type == type)
            return &s->types[i];
    return NULL;
}

void survey_ask_again(struct survey *s, struct known *k)
{
    struct survey_type *t = survey_type_of(s, k->r.type);
    t->known = arena_grow(s->arena, t->known, &t->known_cap, t->known_count + 1, sizeof(*t->known));
    t->known[t->known_count++] = &k->r;
    k->item = NULL;
}

struct known *survey_add(struct survey *s, const struct resource *r)
{
    struct known *k = ARENA_NEW(s->arena, struct known);
    k->r = *r;
    s->known = arena_grow(s->arena, s->known, &s->known_cap, s->known_count + 1, sizeof(*s->known));
    s->known[s->known_count++] = k;
    if (r->op_id.len)
        map_set(&s->by_op, r->op_id, k);
    survey_ask_again(s, k);
    return k;
}

void survey_discover(struct survey *s, const struct resource_type *type)
{
    survey_type_of(s, type)->discover = true;
}

static const struct resource_type *type_of(struct str name, struct str address, struct error *err)
{
    const struct resource_type *type = resource_type_find(name);
    if (!type)
        error_set(
            err, ERROR_STATE,
            "the state holds %.*s of type %.*s, which this version of isoctl does not know; use "
            "the version that made it",
            STR_ARG(address), STR_ARG(name));
    return type;
}

static int add_entry(struct survey *s, struct state_entry *entry, struct error *err)
{
    struct resource r = {.type = type_of(entry->type, entry->address, err),
                         .address = entry->address,
                         .op_id = entry->op_id,
                         .name = entry->name,
                         .id = entry->id,
                         .properties = entry->properties,
                         .applied = entry->properties,
                         .attributes = entry->attributes,
                         .extra = entry->extra};
    if (!r.type)
        return -1;
    survey_add(s, &r)->entry = entry;
    return 0;
}

static int add_intent(struct survey *s, const struct state_intent *intent, struct error *err)
{
    struct known *k = map_get(&s->by_op, intent->op_id);
    if (!k) {
        struct resource r = {.type = type_of(intent->type, intent->address, err),
                             .address = intent->address,
                             .op_id = intent->op_id,
                             .name = intent->name,
                             .id = intent->id,
                             .properties = intent->properties};
        if (!r.type)
            return -1;
        k = survey_add(s, &r);
    }
    k->intent = intent;
    return 0;
}

int survey_add_state(struct survey *s, struct error *err)
{
    const struct state *state = &s->engine->state;
    for (size_t i = 0; i < state->entries.count; i++)
        if (state->entries.entries[i].value && add_entry(s, state->entries.entries[i].value, err))
            return -1;
    for (size_t i = 0; i < state->intents.count; i++)
        if (state->intents.entries[i].value && add_intent(s, state->intents.entries[i].value, err))
            return -1;
    return 0;
}

bool known_is_there(const struct known *k)
{
    return k->item && k->item->found.status != RESOURCE_GONE;
}

/* One item a resource: a second one (a request that took effect twice) is a stray of ours, to be
 * deleted. */
static void take_item(struct survey *s, const struct resource_item *item)
{
    struct known *k = (struct known *) item->matches;
    if (k && !known_is_there(k)) {
        k->item = item;
        return;
    }
    if ((k && k->item == item) || !item->ours || item->found.status == RESOURCE_GONE)
        return;
    s->strays =
        arena_grow(s->arena, s->strays, &s->stray_cap, s->stray_count + 1, sizeof(*s->strays));
    s->strays[s->stray_count++] = item;
}

static void type_start(struct survey_type *);

static void start_children(struct survey *s, const struct resource_type *parent)
{
    for (size_t i = 0; i < s->type_count; i++) {
        struct survey_type *t = &s->types[i];
        const char *name = resource_type_parent(t->type);
        if (t->asked && !t->started && name && !strcmp(name, resource_type_name(parent)))
            type_start(t);
    }
}

static void type_done(void *ctx, struct reading *reading)
{
    struct survey_type *t = ctx;
    struct survey *s = t->survey;
    s->waiting--;
    t->done = true;
    t->discover = false;
    if (reading->failed) {
        if (!s->failed)
            s->failure = reading->err;
        s->failed = true;
    } else {
        const struct resource_items *items = resource_reader_items(reading->reader);
        for (size_t i = 0; i < items->count; i++)
            take_item(s, &items->items[i]);
    }
    start_children(s, t->type);
}

static struct value *ids_found(struct survey *s, const struct survey_type *parent)
{
    struct value *ids = value_list(s->arena);
    if (!parent || !parent->reading.reader)
        return ids;
    const struct resource_items *items = resource_reader_items(parent->reading.reader);
    for (size_t i = 0; i < items->count; i++)
        if (items->items[i].ours)
            value_push(s->arena, ids, value_str(s->arena, items->items[i].found.id));
    return ids;
}

static struct survey_type *parent_of(struct survey_type *t)
{
    const char *name = resource_type_parent(t->type);
    return name ? survey_type_of(t->survey, resource_type_find(str_of(name))) : NULL;
}

static void type_start(struct survey_type *t)
{
    struct survey *s = t->survey;
    struct survey_type *parent = parent_of(t);
    struct resource_query *query = ARENA_NEW(s->arena, struct resource_query);
    *query = (struct resource_query){.context = &s->engine->context,
                                     .discover = t->discover,
                                     .known = t->known,
                                     .known_count = t->known_count,
                                     .parents = ids_found(s, parent)};
    t->known = NULL;
    t->known_count = t->known_cap = 0;
    t->started = true;
    reading_start(&t->reading, s->engine, s->arena, t->type, query, type_done, t);
}

int survey_read(struct survey *s, struct error *err)
{
    for (size_t i = 0; i < s->type_count; i++) {
        struct survey_type *t = &s->types[i];
        t->asked = t->known_count || t->discover;
        t->started = t->done = false;
        s->waiting += t->asked;
    }
    for (size_t i = 0; i < s->type_count; i++) {
        struct survey_type *t = &s->types[i];
        struct survey_type *parent = parent_of(t);
        bool must_wait = parent && parent->asked && t->discover;
        if (t->asked && !t->started && !must_wait)
            type_start(t);
    }
    if (engine_turn_until_zero(s->engine, &s->waiting, err))
        return -1;
    if (s->failed && err) {
        *err = s->failure;
        return error_prefix(err, "reading what exists");
    }
    return s->failed ? -1 : 0;
}

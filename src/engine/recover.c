/* What became of the changes that a run announced and did not live to record.
 *
 * Nothing is replayed (law 2): every open intent is looked up. A create that is found by its
 * operation tag, name or natural key becomes an unfinished entry, so that the update path completes
 * it. One that is not seen counts as never sent once AWS's consistency window has passed since it
 * was announced; until then we ask again. An entry made within that window gets the same patience.
 * Updates and deletions are only compared again. A read-only engine changes its memory of the state
 * alone, and does not wait: it takes what was made a moment ago to be as recorded. */
#include "engine/secret.h"
#include "engine/survey.h"

enum { ASK_AGAIN_MS = 3000 };

static void tell_recovered(struct engine *e, const struct known *k, const char *detail)
{
    struct engine_event event = {.kind = EVENT_RECOVERED,
                                 .address = k->r.address,
                                 .type = str_of(resource_type_name(k->r.type)),
                                 .id = k->item ? k->item->found.id : k->r.id,
                                 .detail = detail};
    engine_tell(e, &event);
}

/* A replacement was under way: its predecessor waits for deletion. */
static void depose_other(struct engine *e, struct str address, struct str op_id)
{
    const struct state_entry *other = state_current(&e->state, address);
    if (!other || str_equal(other->op_id, op_id))
        return;
    struct state_entry deposed = *other;
    deposed.deposed = true;
    state_put(&e->state, &deposed);
}

/* Law: what does not carry our operation's tag is never adopted; what cannot carry one is ours by
 * its natural key. */
static bool is_of_intent(const struct known *k)
{
    const struct resource *found = &k->item->found;
    return found->op_id.len ? str_equal(found->op_id, k->intent->op_id) : k->item->ours;
}

static void adopt(struct engine *e, struct known *k)
{
    const struct state_intent *intent = k->intent;
    const struct resource *found = &k->item->found;
    struct state_entry entry = {.op_id = intent->op_id,
                                .address = intent->address,
                                .type = intent->type,
                                .id = found->id,
                                .name = found->name.len ? found->name : intent->name,
                                .properties = intent->properties,
                                .attributes = found->attributes,
                                .extra = found->extra,
                                .depends_on = intent->depends_on,
                                .protect = intent->protect,
                                .retain = intent->retain,
                                .made_ms = intent->at_ms};
    depose_other(e, intent->address, intent->op_id);
    state_put(&e->state, &entry);
    k->entry = state_by_op(&e->state, intent->op_id);
    tell_recovered(e, k, "was made before the last run ended; it is taken over and finished");
}

static void resolve_create(struct engine *e, struct known *k)
{
    if (known_is_there(k) && is_of_intent(k)) {
        adopt(e, k);
        return;
    }
    k->item = NULL;
    state_forget_intent(&e->state, k->intent->op_id);
    tell_recovered(e, k, "was announced but never made");
}

static void resolve_delete(struct engine *e, struct known *k)
{
    if (known_is_there(k)) {
        state_forget_intent(&e->state, k->intent->op_id);
        tell_recovered(e, k, "was about to be deleted and still exists");
        return;
    }
    state_drop(&e->state, k->intent->op_id);
    k->entry = NULL;
    tell_recovered(e, k, "was deleted before the last run ended");
}

static void resolve_update(struct engine *e, struct known *k)
{
    struct state_entry entry = *k->entry;
    entry.complete = false;
    state_put(&e->state, &entry);
    k->entry = state_by_op(&e->state, k->intent->op_id);
    state_forget_intent(&e->state, k->intent->op_id);
    tell_recovered(e, k, "was being updated; it is compared again");
}

static void resolve(struct engine *e, struct known *k)
{
    if (!k->entry)
        resolve_create(e, k);
    else if (k->intent->action == INTENT_DELETE)
        resolve_delete(e, k);
    else
        resolve_update(e, k);
    k->intent = NULL;
}

/* Until when not being seen proves nothing; 0: it is proof. */
static int64_t unsure_until_ms(const struct engine *e, const struct known *k)
{
    int64_t since = k->entry ? k->entry->made_ms : k->intent ? k->intent->at_ms : 0;
    bool said_gone = k->entry && k->item; /* shown as deleted, which is no mere absence */
    if (known_is_there(k) || said_gone || !since ||
        (k->entry && k->intent && k->intent->action == INTENT_DELETE))
        return 0;
    int64_t until = since + engine_window_ms(e, k->r.type), now = engine_now_ms(e);
    /* A clock that was set back must not make us wait longer than one window. */
    return now >= until || since > now ? 0 : until;
}

static void wake(void *ctx)
{
    *(size_t *) ctx = 0;
}

static void tell_waiting(struct engine *e, const struct known *k, int64_t until)
{
    char detail[160];
    snprintf(detail, sizeof(detail),
             "AWS may not show yet what the last run made; asking again for up to %" PRId64 " s",
             (until - engine_now_ms(e) + 999) / 1000);
    struct engine_event event = {.kind = EVENT_WAITING,
                                 .address = k->r.address,
                                 .type = str_of(resource_type_name(k->r.type)),
                                 .detail = detail};
    engine_tell(e, &event);
}

/* Asks for everything unsure once more; how many there were. */
static size_t ask_unsure(struct engine *e, struct survey *s)
{
    size_t unsure = 0;
    for (size_t i = 0; i < s->known_count; i++) {
        int64_t until = unsure_until_ms(e, s->known[i]);
        if (!until)
            continue;
        tell_waiting(e, s->known[i], until);
        survey_ask_again(s, s->known[i]);
        unsure++;
    }
    return unsure;
}

static int wait_until_sure(struct engine *e, struct survey *s, struct error *err)
{
    while (ask_unsure(e, s)) {
        size_t asleep = 1;
        uint64_t timer = loop_timer(e->options.loop, ASK_AGAIN_MS, wake, &asleep);
        if (engine_turn_until_zero(e, &asleep, err)) {
            loop_cancel(e->options.loop, timer);
            return -1;
        }
        if (survey_read(s, err))
            return -1;
    }
    return 0;
}

static void take_as_recorded(struct engine *e, struct survey *s, struct known *k)
{
    if (!k->entry || !unsure_until_ms(e, k))
        return;
    struct resource_item *item = ARENA_NEW(s->arena, struct resource_item);
    item->found = k->r;
    item->found.actual = secret_unseal(e, s->arena, k->entry->properties);
    item->found.status = RESOURCE_READY;
    item->matches = &k->r;
    item->ours = true;
    k->item = item;
}

int recover_intents(struct engine *e, struct survey *s, size_t *recovered, struct error *err)
{
    if (!e->options.read_only && wait_until_sure(e, s, err))
        return -1;
    for (size_t i = 0; i < s->known_count; i++) {
        if (e->options.read_only)
            take_as_recorded(e, s, s->known[i]);
        if (!s->known[i]->intent)
            continue;
        resolve(e, s->known[i]);
        (*recovered)++;
    }
    return *recovered && !e->options.read_only ? state_sync(&e->state, err) : 0;
}

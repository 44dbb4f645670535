/* Making and changing one resource:
 *
 *   create -> recorded as unfinished -> compared -> update calls, in order -> read until READY ->
 * recorded as complete
 *
 * An update, an adoption and the continuation of a run that was cut off enter at "compared". */
#include "engine/apply.h"
#include "engine/outputs.h"
#include "engine/secret.h"

enum { CREATE_LOOKUPS_MAX = 3 };

static void make_compare(struct job *);

static void put_entry(struct job *job)
{
    struct apply *a = job->apply;
    job->entry.id = job->r.id;
    job->entry.name = job->r.name;
    job->entry.attributes = job->r.attributes;
    job->entry.extra = job->r.extra;
    state_put(&a->engine->state, &job->entry);
    a->unsynced = true;
}

/* What the recipe says of a property that is ignored was not applied. */
static struct value *properties_applied(struct job *job)
{
    const struct value *ignore = job->work->node->ignore_changes;
    struct value *sealed = job->sealed;
    if (!job->r.applied || !value_count(ignore))
        return sealed;
    sealed = value_copy(&job->arena, sealed);
    for (size_t i = 0; i < value_count(ignore); i++) {
        struct str name = value_string(value_at(ignore, i));
        struct value *was = value_find(job->r.applied, name);
        value_remove(sealed, name);
        if (was)
            value_set(&job->arena, sealed, name, was);
    }
    return sealed;
}

static void make_complete(struct job *job)
{
    struct engine *e = job->apply->engine;
    job->entry.properties = secret_seal(e, &job->arena, properties_applied(job));
    job->entry.complete = true;
    put_entry(job);
    job_finish(job);
}

static void make_settle(struct job *job)
{
    if (job->r.status != RESOURCE_READY ||
        (job->called && resource_type_settles(job->r.type, false)))
        poll_wait(job, WAIT_READY);
    else
        make_complete(job);
}

static void make_next_call(struct job *job, struct value *output)
{
    (void) output;
    if (job->next_call == job->calls.count) {
        make_settle(job);
        return;
    }
    job->tries = 0;
    job_stage_call(job, &job->calls.items[job->next_call++], true, INTENT_UPDATE, make_next_call);
}

static void add_redeploy(struct job *job, struct resource_changes *changes)
{
    struct resource_change *items =
        ARENA_ARRAY(&job->arena, struct resource_change, changes->count + 1);
    if (changes->count)
        memcpy(items, changes->items, changes->count * sizeof(*items));
    items[changes->count] = (struct resource_change){.property = "ForceNewDeployment",
                                                     .to = value_bool(&job->arena, true)};
    changes->items = items;
    changes->count++;
}

static void make_compare(struct job *job)
{
    struct engine *e = job->apply->engine;
    struct resource_changes changes = {0};
    struct error err = {0};
    engine_diff(e, &job->arena, &job->r, job->work->node->ignore_changes, job->entry.complete,
                &changes);
    if (job->work->redeploy)
        add_redeploy(job, &changes);
    job->calls = (struct resource_calls){0};
    job->next_call = 0;
    job->entry.complete = false;
    if (resource_update_calls(&job->arena, &e->context, &job->r, &changes, &job->calls, &err))
        job_fail(job, &err);
    else
        make_next_call(job, NULL);
}

/* The predecessor keeps its record, until it is deleted, but not the address. */
static void depose(struct job *job)
{
    struct engine *e = job->apply->engine;
    const struct state_entry *old = state_current(&e->state, job->entry.address);
    if (!old || str_equal(old->op_id, job->entry.op_id))
        return;
    if (job->work->action == PLAN_CREATE) { /* it is gone from AWS */
        state_drop(&e->state, old->op_id);
        return;
    }
    struct state_entry deposed = *old;
    deposed.deposed = true;
    state_put(&e->state, &deposed);
}

static void make_stands(struct job *job)
{
    depose(job);
    job->entry.made_ms = engine_now_ms(job->apply->engine);
    put_entry(job);
    make_compare(job);
}

static void make_created(struct job *job, struct value *output)
{
    struct error err = {0};
    if (resource_created(&job->arena, &job->apply->engine->context, &job->r, output, &err))
        job_fail(job, &err);
    else
        make_stands(job);
}

void make_adopt(struct job *job, const struct resource_item *item)
{
    const struct resource *found = &item->found;
    job->r.id = found->id;
    job->r.name = found->name.len ? found->name : job->r.name;
    job->r.actual = value_copy(&job->arena, found->actual);
    job->r.attributes = value_copy(&job->arena, found->attributes);
    job->r.extra = value_copy(&job->arena, found->extra);
    job->r.status = found->status;
    job->r.id = str_copy(&job->arena, job->r.id);
    job->r.name = str_copy(&job->arena, job->r.name);
    job->apply->changed = job->called = true;
    make_stands(job);
}

/* Did it happen? A request that never left did not; an answer from below 500 says that it did not.
 */
static bool outcome_is_unknown(const struct error *err)
{
    if (err->code == ERROR_NETWORK)
        return !err->not_sent;
    return err->code == ERROR_PROTOCOL || err->http_status >= 500;
}

/* "It exists already" may speak of our own first attempt. */
static bool speaks_of_another(const struct error *err)
{
    static const char *const words[] = {"AlreadyExists", "Duplicate", "Conflict", "InUse",
                                        "AlreadyAssociated"};
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++)
        if (strstr(err->aws_code, words[i]))
            return true;
    return strstr(err->message, "not idempotent") || strstr(err->message, "already exists");
}

static void remedied(struct job *job, struct value *output)
{
    (void) output;
    job->tries = 0;
    make_begin(job);
}

/* The remedy's own failure is told as what it is; it is tried once. What it made may take a while
 * to be known everywhere: the same error after it is waited out. */
static bool remedy(struct job *job, const struct error *err)
{
    struct resource_call call = {0};
    if (!resource_create_remedy(&job->arena, &job->r, err, &call))
        return false;
    if (job->remedied) {
        if (job_now_ms(job) >= job->give_up_ms)
            return false;
        job_retry_rest(job, err->message);
        return true;
    }
    job->remedied = true;
    job_tell(job, EVENT_WAITING, call.what ? call.what : call.operation, NULL);
    job_stage_call(job, &call, true, INTENT_UPDATE, remedied);
    return true;
}

void make_create_failed(struct job *job, const struct error *err)
{
    job->last = *err;
    if (remedy(job, err))
        return;
    bool unknown = outcome_is_unknown(err);
    if ((unknown || speaks_of_another(err)) && job->lookups++ < CREATE_LOOKUPS_MAX) {
        job->apply->changed |= unknown;
        job_tell(job, EVENT_WAITING, "whether the create took effect", err);
        poll_wait(job, WAIT_FOUND);
        return;
    }
    if (!unknown) {
        state_forget_intent(&job->apply->engine->state, job->entry.op_id);
        job->apply->unsynced = true;
    }
    job_fail(job, err);
}

static void not_found(struct job *job)
{
    if (outcome_is_unknown(&job->last))
        job_again(job);
    else
        make_create_failed(job, &job->last);
}

static void wait_failed(struct job *job, const char *what)
{
    struct error err = {0};
    error_set(&err, ERROR_AWS, "%s: %.*s", what, STR_ARG(job->r.status_reason));
    job_fail(job, &err);
}

static void take_seen(struct job *job, const struct resource *found)
{
    struct arena *a = &job->arena;
    job->r.status = found->status;
    job->r.status_reason = str_copy(a, found->status_reason);
    if (found->status != RESOURCE_READY)
        return;
    job->r.actual = value_copy(a, found->actual);
    job->r.extra = found->extra ? value_copy(a, found->extra) : job->r.extra;
    for (size_t i = 0; i < value_count(found->attributes); i++)
        value_set(a, job->r.attributes, found->attributes->u.map.members[i].key,
                  value_copy(a, found->attributes->u.map.members[i].value));
}

static void wait_on(struct job *job, enum job_wait wait, const char *why)
{
    struct buf detail;
    buf_init(&detail, 512);
    buf_adds(&detail, why);
    if (job_now_ms(job) >= job->give_up_ms) {
        job->r.status_reason = str_copy(&job->arena, buf_str(&detail));
        wait_failed(job, "not ready in time");
    } else {
        job_tell(job, EVENT_WAITING, buf_text(&detail), NULL);
        poll_wait(job, wait);
    }
    buf_release(&detail);
}

static bool is_mine(const struct job *job, const struct resource_item *item)
{
    const struct str op = item->found.op_id;
    return item->found.status != RESOURCE_GONE &&
           (op.len ? str_equal(op, job->entry.op_id)
                   : item->ours && outcome_is_unknown(&job->last));
}

static void found_seen(struct job *job, const struct resource_item *item)
{
    if (item && is_mine(job, item))
        make_adopt(job, item);
    else if (outcome_is_unknown(&job->last) && job_now_ms(job) < job->look_until_ms)
        wait_on(job, WAIT_FOUND, "whether the create took effect");
    else
        not_found(job);
}

void make_seen(struct job *job, const struct resource_item *item)
{
    if (job->wait == WAIT_FOUND) {
        found_seen(job, item);
        return;
    }
    if (!item) {
        wait_on(job, WAIT_READY, "AWS does not show it yet");
        return;
    }
    take_seen(job, &item->found);
    if (item->found.status == RESOURCE_READY)
        make_complete(job);
    else if (item->found.status == RESOURCE_FAILED)
        wait_failed(job, "AWS says that it failed");
    else if (item->found.status == RESOURCE_PENDING)
        wait_on(job, WAIT_READY, str_dup(&job->arena, item->found.status_reason));
    else
        wait_failed(job, "it went away while it was waited for");
}

static void fill_entry(struct job *job, const char *op)
{
    struct engine *e = job->apply->engine;
    const struct graph_node *node = job->work->node;
    job->entry = (struct state_entry){.op_id = str_copy(&job->arena, str_of(op)),
                                      .address = node->address,
                                      .type = str_of(resource_type_name(node->type)),
                                      .properties = secret_seal(e, &job->arena, job->sealed),
                                      .depends_on = job->work->depends_on,
                                      .protect = node->protect,
                                      .retain = node->retain};
}

static void name_it(struct job *job)
{
    struct engine *e = job->apply->engine;
    const char *property = resource_type_name_property(job->r.type);
    struct str explicit_name = property ? value_get_str(job->r.properties, property) : STR("");
    job->r.name = explicit_name.len
                      ? explicit_name
                      : resource_generate_name(&job->arena, job->r.type, e->context.stack,
                                               job->entry.address, job->entry.op_id);
    job->entry.name = job->r.name;
}

static void make_create(struct job *job)
{
    struct engine *e = job->apply->engine;
    struct resource_call call = {0};
    struct error err = {0};
    char op[21];
    if (!job->entry.op_id.len) {
        random_text(e->options.random, op, 20);
        fill_entry(job, op);
    }
    job->r.op_id = job->entry.op_id;
    job->r.id = STR("");
    job->r.actual = job->r.attributes = job->r.extra = job->r.applied = NULL;
    job->r.status = RESOURCE_PENDING;
    name_it(job);
    if (resource_create_call(&job->arena, &e->context, &job->r, &call, &err))
        job_fail(job, &err);
    else
        job_stage_call(job, &call, true, INTENT_CREATE, make_created);
}

static void make_update(struct job *job)
{
    const struct graph_node *node = job->work->node;
    job->entry = *job->work->entry;
    job->entry.deposed = false;
    job->entry.depends_on = job->work->depends_on;
    job->entry.protect = node->protect;
    job->entry.retain = node->retain;
    job->r.attributes = value_copy(&job->arena, job->r.attributes);
    make_compare(job);
}

static int resolve(struct job *job, struct error *err)
{
    struct engine *e = job->apply->engine;
    struct expr_scope scope = {state_lookup, NULL, e};
    job->sealed = expr_resolve(&job->arena, job->work->node->properties, &scope, err);
    if (!job->sealed)
        return -1;
    job->r.properties = secret_open(e, &job->arena, job->sealed, err);
    if (!job->r.properties)
        return -1;
    if (!value_has_deferred(job->r.properties))
        return 0;
    return error_set(err, ERROR_INTERNAL,
                     "a value that it needs is not known, though all that it depends on stands");
}

void make_begin(struct job *job)
{
    struct error err = {0};
    enum plan_action action = job->work->action;
    if (resolve(job, &err))
        job_fail(job, &err);
    else if (action == PLAN_CREATE || action == PLAN_REPLACE)
        make_create(job);
    else
        make_update(job);
}

/* Opening and closing an engine, and the few things that all its parts need: turns, events, the
 * header. */
#include "engine/internal.h"

/* Who we are decides where state lies, so this is the first call of all. */
static int ask_account(struct engine *e, struct error *err)
{
    struct aws_call call = {.service = "sts", .operation = "GetCallerIdentity", .arena = &e->arena};
    struct value *answer = NULL;
    if (aws_call_wait(e->options.client, &call, &answer, err))
        return error_prefix(err, "asking AWS whose credentials these are");
    e->context.account = value_get_str(answer, "Account");
    if (!e->context.account.len)
        return error_set(err, ERROR_PROTOCOL,
                         "STS GetCallerIdentity answered without an account id");
    return 0;
}

static void fill_context(struct engine *e)
{
    const char *region = aws_client_region(e->options.client);
    e->context.stack = str_copy(&e->arena, str_of(e->options.stack));
    e->context.region = str_copy(&e->arena, str_of(region));
    e->context.partition = str_copy(&e->arena, str_of(aws_client_partition(e->options.client)));
    e->context.stack_tag = str_of(arena_printf(&e->arena, "%s/%s", region, e->options.stack));
}

static int open_state(struct engine *e, struct error *err)
{
    struct state_options options = {
        .store = e->options.store,
        .clock = e->options.clock,
        .root = e->options.state_root,
        .account = str_dup(&e->arena, e->context.account),
        .region = str_dup(&e->arena, e->context.region),
        .stack = str_dup(&e->arena, e->context.stack),
        .endpoint = aws_client_endpoint(e->options.client, "ec2"),
        .read_only = e->options.read_only,
    };
    if (state_open(&e->state, &options, err))
        return -1;
    e->state_is_open = true;
    return 0;
}

/* The key of secrets' digests: random, once a stack; a read-only engine of a new stack needs none
 * that lasts. */
static void ensure_digest_key(struct engine *e)
{
    struct str key = value_get_str(e->state.header.facts, "digest_key");
    if (key.len) {
        e->digest_key = key;
        return;
    }
    char text[33];
    random_text(e->options.random, text, 32);
    e->digest_key = str_copy(&e->arena, str_of(text));
    if (e->options.secret)
        engine_remember(e, "digest_key", value_str(&e->arena, e->digest_key));
}

struct engine *engine_open(const struct engine_options *options, struct error *err)
{
    struct engine *e = xcalloc(1, sizeof(*e));
    e->options = *options;
    fill_context(e);
    if (ask_account(e, err) || open_state(e, err)) {
        engine_abandon(e);
        return NULL;
    }
    ensure_digest_key(e);
    return e;
}

const char *engine_account(const struct engine *e)
{
    return e->context.account.p;
}

const struct state *engine_state(const struct engine *e)
{
    return &e->state;
}

static void engine_release(struct engine *e)
{
    free(e->tally);
    arena_release(&e->arena);
    free(e);
}

int engine_close(struct engine *e, struct error *err)
{
    int result = state_close(&e->state, err);
    engine_release(e);
    return result;
}

void engine_abandon(struct engine *e)
{
    if (e->state_is_open)
        state_abandon(&e->state);
    engine_release(e);
}

int engine_interrupt_level(const struct engine *e)
{
    return e->options.interrupted ? e->options.interrupted(e->options.interrupted_ctx) : 0;
}

int engine_turn(struct engine *e, struct error *err)
{
    if (engine_interrupt_level(e))
        return error_set(err, ERROR_INTERRUPTED, "interrupted before anything was changed");
    return loop_step(e->options.loop, err);
}

int engine_turn_until_zero(struct engine *e, const size_t *waiting, struct error *err)
{
    while (*waiting)
        if (engine_turn(e, err))
            return -1;
    return 0;
}

void engine_tell(struct engine *e, struct engine_event *event)
{
    if (!e->options.observe)
        return;
    event->at_ms = engine_now_ms(e);
    e->options.observe(e->options.observe_ctx, event);
}

int64_t engine_now_ms(const struct engine *e)
{
    return clock_epoch_ms(e->options.clock);
}

void engine_tally(struct engine *e, const char *service, const char *operation)
{
    for (size_t i = 0; i < e->tally_count; i++) {
        struct plan_reads *row = &e->tally[i];
        if (!strcmp(row->service, service) && !strcmp(row->operation, operation)) {
            row->calls++;
            return;
        }
    }
    if (e->tally_count == e->tally_cap) {
        e->tally_cap = e->tally_cap ? 2 * e->tally_cap : 16;
        e->tally = xrealloc(e->tally, e->tally_cap * sizeof(*e->tally));
    }
    e->tally[e->tally_count++] = (struct plan_reads){service, operation, 1};
}

void engine_remember(struct engine *e, const char *fact, struct value *value)
{
    struct arena scratch = {0};
    struct state_header header = e->state.header;
    header.facts = header.facts ? value_copy(&scratch, header.facts) : value_map(&scratch);
    value_put(&scratch, header.facts, fact, value);
    state_set_header(&e->state, &header);
    arena_release(&scratch);
}

/* EC2's tags are seen late (its documentation on eventual consistency; a minute is what others
 * wait); ECS, Logs and ECR answer by name at once; IAM replicates within seconds. */
int64_t engine_window_ms(const struct engine *e, const struct resource_type *type)
{
    static const struct {
        const char *service;
        int64_t ms;
    } windows[] = {{"ec2", 60000}, {"iam", 15000}};
    if (e->options.window_ms)
        return e->options.window_ms;
    for (size_t i = 0; i < ARRAY_LENGTH(windows); i++)
        if (!strcmp(windows[i].service, resource_type_service(type)))
            return windows[i].ms;
    return 5000;
}

/* Driving a resource reader: a bounded number of its calls in flight, round after round. */
#include "engine/read.h"

enum {
    READ_IN_FLIGHT = 32
}; /* of one reader; IAM has no batches, and a stack may have many roles */

struct read_call {
    struct reading *reading;
    size_t i;
};

static void reading_go_on(struct reading *);

static void reading_fail(struct reading *r, const struct error *err)
{
    if (!r->failed)
        r->err = *err;
    r->failed = true;
}

static void reading_answered(void *ctx, struct value *output, const struct error *failure)
{
    struct read_call *call = ctx;
    struct reading *r = call->reading;
    struct error err = {0};
    r->pending--;
    if (!r->failed && resource_reader_answer(r->reader, call->i, output, failure, &err))
        reading_fail(r, &err);
    reading_go_on(r);
}

static void reading_send(struct reading *r, size_t i)
{
    const struct resource_call *call = &r->calls[i];
    struct read_call *ctx = ARENA_NEW(r->arena, struct read_call);
    struct aws_call aws = {.service = call->service,
                           .operation = call->operation,
                           .input = call->input,
                           .arena = r->arena,
                           .all_pages = call->all_pages};
    struct error err = {0};
    *ctx = (struct read_call){r, i};
    engine_tally(r->engine, call->service, call->operation);
    if (aws_call_start(r->engine->options.client, &aws, reading_answered, ctx, &err))
        reading_fail(r, &err);
    else
        r->pending++;
}

/* Fills up what may be in flight; asks for the next round when one is answered; says done after the
 * last. */
static void reading_go_on(struct reading *r)
{
    for (;;) {
        while (!r->failed && r->next < r->count && r->pending < READ_IN_FLIGHT)
            reading_send(r, r->next++);
        if (r->pending)
            return;
        r->next = 0;
        r->count = r->failed ? 0 : resource_reader_round(r->reader, &r->calls);
        if (!r->count)
            break;
    }
    r->done(r->ctx, r);
}

void reading_start(struct reading *r, struct engine *e, struct arena *arena,
                   const struct resource_type *type, const struct resource_query *query,
                   void (*done)(void *ctx, struct reading *), void *ctx)
{
    *r = (struct reading){.engine = e, .arena = arena, .done = done, .ctx = ctx};
    r->reader = resource_reader_new(arena, type, query);
    reading_go_on(r);
}

/* One toy cloud, one disk, one clock: runs of the engine on them, one after another, and an oracle
 * that looks at the cloud's own truth. */
#ifndef ISOCTL_TESTS_TOY_WORLD_H
#define ISOCTL_TESTS_TOY_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "codec/json.h"
#include "engine/engine.h"
#include "toy_cloud.h"

struct world {
    struct clock_virtual clock;
    struct random_seeded random;
    struct memory_store store;
    struct aws_client cloud;
    struct toy_transport transport;
    struct loop loop;
    struct error err;
    size_t events[EVENT_SKIPPED + 1], counts[PLAN_ACTION_COUNT], recovered;
    bool was_empty;
    char replace_reason[128], interruption[128];
    const char *secret;
    int interrupt;
};

static void world_init(struct world *w)
{
    memset(w, 0, sizeof(*w));
    clock_virtual_init(&w->clock, 1700000000000);
    random_seeded_init(&w->random, 7);
    memory_store_init(&w->store);
    w->cloud.clock = &w->clock;
    w->cloud.loop = &w->loop;
    w->cloud.store = &w->store;
    w->transport = (struct toy_transport){{&toy_transport_ops}, &w->cloud};
    loop_init(&w->loop, &w->transport.base, &w->clock.base);
}

static void world_release(struct world *w)
{
    loop_release(&w->loop);
    map_release(&w->cloud.names);
    arena_release(&w->cloud.arena);
    memory_store_release(&w->store);
}

static void world_observe(void *ctx, const struct engine_event *event)
{
    struct world *w = ctx;
    w->events[event->kind]++;
}

static const struct value *world_secret(void *ctx, struct str parameter)
{
    struct world *w = ctx;
    (void) parameter;
    return value_text(&w->cloud.arena, w->secret);
}

static int world_interrupted(void *ctx)
{
    return ((struct world *) ctx)->interrupt;
}

static struct engine *world_open(struct world *w, bool read_only)
{
    struct engine_options options = {.store = &w->store.base,
                                     .clock = &w->clock.base,
                                     .random = &w->random.base,
                                     .loop = &w->loop,
                                     .client = &w->cloud,
                                     .state_root = ".isoctl",
                                     .stack = "toys",
                                     .read_only = read_only,
                                     .observe = world_observe,
                                     .observe_ctx = w,
                                     .interrupted = world_interrupted,
                                     .interrupted_ctx = w,
                                     .secret = w->secret ? world_secret : NULL,
                                     .secret_ctx = w};
    memset(w->events, 0, sizeof(w->events));
    memset(w->counts, 0, sizeof(w->counts));
    error_clear(&w->err);
    return engine_open(&options, &w->err);
}

/* resources is the document's list, as JSON. */
static int world_graph(struct graph *g, const char *resources, struct error *err)
{
    struct arena a = {0};
    const char *text =
        arena_printf(&a, "{\"resources\": %s, \"outputs\": {}, \"parameters\": []}", resources);
    struct value *document = json_parse(&a, str_of(text), JSON_DEFERRED, "test", err);
    int result = document ? graph_init(g, document, err) : -1;
    arena_release(&a);
    return result;
}

static void world_keep(struct world *w, const struct plan *plan)
{
    memcpy(w->counts, plan->counts, sizeof(w->counts));
    w->was_empty = plan_is_empty(plan);
    w->recovered = plan->recovered;
    w->interruption[0] = w->replace_reason[0] = '\0';
    for (size_t i = 0; i < plan->count; i++) {
        const struct plan_step *s = &plan->steps[i];
        if (s->interruption)
            snprintf(w->interruption, sizeof(w->interruption), "%s", s->interruption);
        if (s->action == PLAN_REPLACE)
            snprintf(w->replace_reason, sizeof(w->replace_reason), "%s", s->reason);
    }
}

/* The process died: its memory, timers and unsynced bytes are gone; the cloud is not. */
static void world_reboot(struct world *w)
{
    loop_release(&w->loop);
    loop_init(&w->loop, &w->transport.base, &w->clock.base);
    memory_crash(&w->store, TORN_HALF);
    w->cloud.crashed = false;
    w->cloud.fault = TOY_NONE;
}

static int world_finish(struct world *w, struct engine *e, int result)
{
    if (!w->cloud.crashed) {
        struct error late = {0};
        int closed = engine_close(e, &late);
        assert_int_equal(closed, 0);
        return result;
    }
    engine_abandon(e);
    world_reboot(w);
    return -1;
}

/* Plan and apply; resources NULL: destroy. */
static inline int world_run(struct world *w, const char *resources)
{
    struct graph g = {0};
    struct engine *e = world_open(w, false);
    int result = e ? 0 : -1;
    if (!e)
        return -1;
    if (resources)
        result = world_graph(&g, resources, &w->err);
    struct plan *plan = result ? NULL : engine_plan(e, resources ? &g : NULL, &w->err);
    if (plan) {
        world_keep(w, plan);
        result = engine_apply(e, plan, resources ? &g : NULL, &w->err);
    } else {
        result = -1;
    }
    plan_free(plan);
    result = world_finish(w, e, result);
    if (resources)
        graph_release(&g);
    return result;
}

/* Plan only, as `isoctl plan` does. */
static inline int world_plan(struct world *w, const char *resources)
{
    struct graph g = {0};
    struct engine *e = world_open(w, true);
    assert_non_null(e);
    int result = resources ? world_graph(&g, resources, &w->err) : 0;
    struct plan *plan = result ? NULL : engine_plan(e, resources ? &g : NULL, &w->err);
    if (plan)
        world_keep(w, plan);
    plan_free(plan);
    engine_abandon(e);
    if (resources)
        graph_release(&g);
    return plan ? 0 : -1;
}

/* --- the oracle --- */

static inline size_t world_things(const struct world *w)
{
    size_t n = 0;
    for (size_t i = 0; i < w->cloud.count; i++)
        n += toy_is_there(&w->cloud, &w->cloud.things[i]);
    return n;
}

static inline const struct value *world_thing(const struct world *w, const char *address)
{
    const struct value *found = NULL;
    for (size_t i = 0; i < w->cloud.count; i++) {
        const struct value *v = w->cloud.things[i].value;
        if (!toy_is_there(&w->cloud, &w->cloud.things[i]) ||
            !str_is(value_get_str(v, "Address"), address))
            continue;
        if (found)
            fail_msg("%s exists twice", address);
        found = v;
    }
    return found;
}

static inline ptrdiff_t world_logged(const struct world *w, const char *what)
{
    for (size_t i = 0; i < w->cloud.log_count; i++)
        if (str_is(w->cloud.log[i], what))
            return (ptrdiff_t) i;
    return -1;
}

#define RESOURCE(address, type, properties)                                                        \
    "{\"address\":\"" address "\",\"type\":\"" type                                                \
    "\",\"at\":\"t.lua:1\",\"properties\":{" properties "}}"
#define REF(address) "{\"$deferred\":[\"ref\",\"" address "\"]}"

#endif

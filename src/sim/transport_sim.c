/* A transport to the simulated cloud on virtual time.
 *
 * A request arrives after half of its latency and takes effect then; its answer is delivered after
 * the other half. Poll never sleeps: it moves the clock to the next arrival or answer, or to the
 * caller's deadline when that is sooner. */
#include <poll.h>

#include "sim/sim_internal.h"

struct exchange {
    struct exchange *next; /* in order of start */
    struct arena arena;
    struct sim_request request;
    struct http_response response;
    int64_t sent_ms, arrives_ms, answered_ms;
    bool acted;
    transport_done *done;
    void *ctx;
};

struct transport_sim {
    struct transport base;
    struct sim *sim;
    struct exchange *first, **last;
    size_t in_flight;
};

static int sim_start(struct transport *t, const struct http_request *request, transport_done *done,
                     void *ctx, struct error *err)
{
    (void) err;
    struct transport_sim *ts = (struct transport_sim *) t;
    struct exchange *x = xcalloc(1, sizeof(*x));
    int64_t now = ts->sim->options.clock->now_ms;
    sim_read_request(ts->sim, &x->arena, request, &x->request);
    int64_t delay = sim_lua_delay_ms(ts->sim, &x->request);
    x->sent_ms = now;
    x->arrives_ms = now + delay / 2;
    x->answered_ms = now + delay;
    x->done = done;
    x->ctx = ctx;
    *ts->last = x;
    ts->last = &x->next;
    ts->in_flight++;
    return 0;
}

static int64_t due_ms(const struct exchange *x)
{
    return x->acted ? x->answered_ms : x->arrives_ms;
}

/* The link that points to the exchange that is due first; the older one of two. */
static struct exchange **earliest(struct transport_sim *ts)
{
    struct exchange **best = NULL;
    for (struct exchange **at = &ts->first; *at; at = &(*at)->next)
        if (!best || due_ms(*at) < due_ms(*best))
            best = at;
    return best;
}

static void finish(struct transport_sim *ts, struct exchange **at)
{
    struct exchange *x = *at;
    *at = x->next;
    if (!x->next)
        ts->last = at;
    ts->in_flight--;
    x->done(x->ctx, &x->response, NULL);
    arena_release(&x->arena);
    free(x);
}

/* One arrival or answer; true when an answer was delivered. */
static bool step(struct transport_sim *ts, struct exchange **at)
{
    struct exchange *x = *at;
    clock_virtual_advance_to(ts->sim->options.clock, due_ms(x));
    if (!x->acted) {
        x->acted = true;
        sim_answer(ts->sim, &x->arena, &x->request, x->sent_ms, x->answered_ms, &x->response);
        return false;
    }
    finish(ts, at);
    return true;
}

static bool poll_watches(struct transport_watch *watches, size_t count)
{
    bool any = false;
    for (size_t i = 0; i < count; i++) {
        struct pollfd fd = {.fd = watches[i].fd, .events = POLLIN};
        watches[i].readable = poll(&fd, 1, 0) > 0;
        any |= watches[i].readable;
    }
    return any;
}

static int sim_poll(struct transport *t, int64_t until_ms, struct transport_watch *watches,
                    size_t count, struct error *err)
{
    struct transport_sim *ts = (struct transport_sim *) t;
    (void) err;
    bool delivered = poll_watches(watches, count);
    while (!delivered) {
        struct exchange **at = earliest(ts);
        if (!at || due_ms(*at) > until_ms)
            break;
        delivered = step(ts, at);
    }
    if (!delivered && until_ms != INT64_MAX)
        clock_virtual_advance_to(ts->sim->options.clock, until_ms);
    return 0;
}

static size_t sim_in_flight(const struct transport *t)
{
    return ((const struct transport_sim *) t)->in_flight;
}

static void sim_free(struct transport *t)
{
    struct transport_sim *ts = (struct transport_sim *) t;
    for (struct exchange *x = ts->first, *next; x; x = next) {
        next = x->next;
        arena_release(&x->arena);
        free(x);
    }
    free(ts);
}

struct transport *sim_transport(struct sim *sim)
{
    static const struct transport_ops ops = {sim_start, sim_poll, sim_in_flight, sim_free};
    struct transport_sim *ts = xcalloc(1, sizeof(*ts));
    ts->base.ops = &ops;
    ts->sim = sim;
    ts->last = &ts->first;
    return &ts->base;
}

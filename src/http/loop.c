/* The event loop: a binary heap of timers above one transport. */
#include "http/loop.h"

#include "base/clock.h"

struct loop_timer_entry {
    int64_t due_ms;
    uint64_t id; /* grows: orders timers of the same instant */
    loop_fn *fn;
    void *ctx;
};

struct loop_watch_entry {
    int fd;
    loop_fn *fn;
    void *ctx;
};

void loop_init(struct loop *loop, struct transport *transport, struct clock *clock)
{
    *loop = (struct loop){.transport = transport, .clock = clock, .next_id = 1};
}

void loop_release(struct loop *loop)
{
    free(loop->timers);
    free(loop->watches);
    *loop = (struct loop){0};
}

int64_t loop_now_ms(struct loop *loop)
{
    return clock_monotonic_ms(loop->clock);
}

static bool is_before(const struct loop_timer_entry *a, const struct loop_timer_entry *b)
{
    return a->due_ms != b->due_ms ? a->due_ms < b->due_ms : a->id < b->id;
}

static void swap_timers(struct loop_timer_entry *a, struct loop_timer_entry *b)
{
    struct loop_timer_entry kept = *a;
    *a = *b;
    *b = kept;
}

static void sift_up(struct loop_timer_entry *timers, size_t i)
{
    while (i > 0 && is_before(&timers[i], &timers[(i - 1) / 2])) {
        swap_timers(&timers[i], &timers[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
}

static void sift_down(struct loop_timer_entry *timers, size_t count, size_t i)
{
    for (;;) {
        size_t first = i;
        for (size_t child = 2 * i + 1; child <= 2 * i + 2 && child < count; child++)
            if (is_before(&timers[child], &timers[first]))
                first = child;
        if (first == i)
            return;
        swap_timers(&timers[i], &timers[first]);
        i = first;
    }
}

static void remove_timer(struct loop *loop, size_t i)
{
    loop->timers[i] = loop->timers[--loop->timer_count];
    if (i == loop->timer_count)
        return;
    sift_up(loop->timers, i);
    sift_down(loop->timers, loop->timer_count, i);
}

uint64_t loop_timer(struct loop *loop, int64_t delay_ms, loop_fn *fn, void *ctx)
{
    if (loop->timer_count == loop->timer_cap) {
        loop->timer_cap = loop->timer_cap ? 2 * loop->timer_cap : 16;
        loop->timers = xrealloc(loop->timers, loop->timer_cap * sizeof(*loop->timers));
    }
    int64_t due_ms = loop_now_ms(loop) + (delay_ms > 0 ? delay_ms : 0);
    uint64_t id = loop->next_id++;
    loop->timers[loop->timer_count] = (struct loop_timer_entry){due_ms, id, fn, ctx};
    sift_up(loop->timers, loop->timer_count++);
    return id;
}

void loop_cancel(struct loop *loop, uint64_t timer)
{
    for (size_t i = 0; i < loop->timer_count; i++)
        if (loop->timers[i].id == timer) {
            remove_timer(loop, i);
            return;
        }
}

void loop_watch(struct loop *loop, int fd, loop_fn *fn, void *ctx)
{
    if (loop->watch_count == loop->watch_cap) {
        loop->watch_cap = loop->watch_cap ? 2 * loop->watch_cap : 4;
        loop->watches = xrealloc(loop->watches, loop->watch_cap * sizeof(*loop->watches));
    }
    loop->watches[loop->watch_count++] = (struct loop_watch_entry){fd, fn, ctx};
}

void loop_unwatch(struct loop *loop, int fd)
{
    for (size_t i = 0; i < loop->watch_count; i++)
        if (loop->watches[i].fd == fd) {
            memmove(&loop->watches[i], &loop->watches[i + 1],
                    (--loop->watch_count - i) * sizeof(*loop->watches));
            return;
        }
}

/* Timers that this round creates wait for the next one, so that a timer which renews itself
 * cannot keep the transport from being polled. */
static bool run_due_timers(struct loop *loop)
{
    uint64_t newest = loop->next_id;
    int64_t now_ms = loop_now_ms(loop);
    bool ran = false;
    while (loop->timer_count && loop->timers[0].due_ms <= now_ms && loop->timers[0].id < newest) {
        struct loop_timer_entry due = loop->timers[0];
        remove_timer(loop, 0);
        due.fn(due.ctx);
        ran = true;
    }
    return ran;
}

/* A watch may unwatch itself or others: find each one anew. */
static void run_watch(struct loop *loop, int fd)
{
    for (size_t i = 0; i < loop->watch_count; i++)
        if (loop->watches[i].fd == fd) {
            struct loop_watch_entry watch = loop->watches[i];
            watch.fn(watch.ctx);
            return;
        }
}

int loop_step(struct loop *loop, struct error *err)
{
    if (run_due_timers(loop))
        return 0;
    bool in_flight = loop->transport && loop->transport->ops->in_flight(loop->transport) > 0;
    if (!loop->timer_count && !loop->watch_count && !in_flight)
        return error_set(err, ERROR_INTERNAL,
                         "nothing left to wait for: no timer, no request, no watched descriptor");
    size_t count = loop->watch_count;
    struct transport_watch *watches = xcalloc(count + 1, sizeof(*watches));
    for (size_t i = 0; i < count; i++)
        watches[i].fd = loop->watches[i].fd;
    int64_t until_ms = loop->timer_count ? loop->timers[0].due_ms : INT64_MAX;
    int result = loop->transport->ops->poll(loop->transport, until_ms, watches, count, err);
    for (size_t i = 0; result == 0 && i < count; i++)
        if (watches[i].readable)
            run_watch(loop, watches[i].fd);
    free(watches);
    return result;
}

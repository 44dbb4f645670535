/* CONTRACT. One thread, one event loop: timers, completions, watched descriptors (signals, the
 * terminal).
 *
 *   struct loop loop; loop_init(&loop, transport, clock);
 *   loop_timer(&loop, delay_ms, fn, ctx);  loop_watch(&loop, fd, fn, ctx);
 *   while (!done) if (loop_step(&loop, &err)) ...
 *
 * loop_step runs every timer that is due; if none was, it polls the transport until the next timer.
 * With nothing in flight, no timer and no watch it fails with ERROR_INTERNAL ("nothing left to wait
 * for") instead of hanging. Timers fire in order of time, then of creation.
 */
#ifndef ISOCTL_HTTP_LOOP_H
#define ISOCTL_HTTP_LOOP_H

#include "http/transport.h"

typedef void loop_fn(void *ctx);

struct loop_timer_entry;
struct loop_watch_entry;

struct loop {
    struct transport *transport;
    struct clock *clock;
    struct loop_timer_entry *timers; /* binary heap */
    size_t timer_count, timer_cap;
    uint64_t next_id;
    struct loop_watch_entry *watches;
    size_t watch_count, watch_cap;
};

void loop_init(struct loop *, struct transport *, struct clock *);
void loop_release(struct loop *);
uint64_t loop_timer(struct loop *, int64_t delay_ms, loop_fn *fn, void *ctx);
void loop_cancel(struct loop *, uint64_t timer);
void loop_watch(struct loop *, int fd, loop_fn *fn, void *ctx);
void loop_unwatch(struct loop *, int fd);
int loop_step(struct loop *, struct error *err) MUST_USE;
int64_t loop_now_ms(struct loop *);

#endif

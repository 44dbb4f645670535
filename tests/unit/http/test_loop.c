/* The loop: order of timers, cancelling, watches, completions, and never hanging. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>
#include <cmocka.h>

#include "http/loop.h"
#include "http/scripted.h"

struct bench {
    struct clock_virtual clock;
    struct scripted transport;
    struct loop loop;
    char trail[64];
};

struct mark {
    struct bench *bench;
    char letter;
};

static const struct scripted_row answers[] = {{.delay_ms = 50, .status = 200, .body = "ok"}};

static void setup(struct bench *b)
{
    *b = (struct bench){0};
    clock_virtual_init(&b->clock, 1000);
    scripted_init(&b->transport, &b->clock, answers, 1);
    loop_init(&b->loop, &b->transport.base, &b->clock.base);
}

static void teardown(struct bench *b)
{
    loop_release(&b->loop);
    transport_free(&b->transport.base);
}

static void leave_mark(void *ctx)
{
    struct mark *m = ctx;
    size_t len = strlen(m->bench->trail);
    m->bench->trail[len] = m->letter;
}

static void test_timers_in_order(void **state)
{
    (void) state;
    struct bench b;
    setup(&b);
    struct mark a = {&b, 'a'}, c = {&b, 'c'}, d = {&b, 'd'}, e = {&b, 'e'}, f = {&b, 'f'};
    loop_timer(&b.loop, 30, leave_mark, &e);
    loop_timer(&b.loop, 10, leave_mark, &a);
    uint64_t gone = loop_timer(&b.loop, 20, leave_mark, &f);
    loop_timer(&b.loop, 10, leave_mark, &c);
    loop_timer(&b.loop, 10, leave_mark, &d);
    loop_cancel(&b.loop, gone);
    loop_cancel(&b.loop, 999);
    while (b.loop.timer_count)
        assert_int_equal(loop_step(&b.loop, NULL), 0);
    assert_string_equal(b.trail, "acde");
    assert_int_equal(loop_now_ms(&b.loop), 1030);
    teardown(&b);
}

static void test_many_timers(void **state)
{
    (void) state;
    struct bench b;
    setup(&b);
    struct mark m = {&b, 'x'};
    struct random_seeded random;
    random_seeded_init(&random, 7);
    uint64_t ids[500];
    for (size_t i = 0; i < ARRAY_LENGTH(ids); i++)
        ids[i] = loop_timer(&b.loop, (int64_t) (random_unit(&random.base) * 1e5), leave_mark, &m);
    for (size_t i = 0; i < ARRAY_LENGTH(ids); i++)
        if (i % 10)
            loop_cancel(&b.loop, ids[i]);
    assert_int_equal(b.loop.timer_count, 50);
    int64_t last_ms = 0;
    while (b.loop.timer_count) {
        assert_int_equal(loop_step(&b.loop, NULL), 0);
        assert_true(loop_now_ms(&b.loop) >= last_ms);
        last_ms = loop_now_ms(&b.loop);
    }
    assert_int_equal(strlen(b.trail), 50);
    teardown(&b);
}

static void renew(void *ctx)
{
    struct mark *m = ctx;
    leave_mark(ctx);
    if (strlen(m->bench->trail) < 5)
        loop_timer(&m->bench->loop, 0, renew, m);
}

static void test_new_timers_wait_for_the_next_step(void **state)
{
    (void) state;
    struct bench b;
    setup(&b);
    struct mark m = {&b, 'r'};
    loop_timer(&b.loop, 0, renew, &m);
    assert_int_equal(loop_step(&b.loop, NULL), 0);
    assert_string_equal(b.trail, "r");
    teardown(&b);
}

static void on_done(void *ctx, const struct http_response *response, const struct error *err)
{
    assert_null(err);
    assert_true(str_is(response->body, "ok"));
    leave_mark(ctx);
}

static void test_completion_before_later_timer(void **state)
{
    (void) state;
    struct bench b;
    setup(&b);
    struct mark timer = {&b, 't'}, answer = {&b, 'a'};
    struct http_request request = {.method = "GET", .url = STR("https://example.com/")};
    loop_timer(&b.loop, 60, leave_mark, &timer);
    assert_int_equal(
        b.transport.base.ops->start(&b.transport.base, &request, on_done, &answer, NULL), 0);
    assert_string_equal(b.trail, "");
    while (strlen(b.trail) < 2)
        assert_int_equal(loop_step(&b.loop, NULL), 0);
    assert_string_equal(b.trail, "at");
    teardown(&b);
}

static void test_nothing_left_is_an_error(void **state)
{
    (void) state;
    struct bench b;
    struct error err = {0};
    setup(&b);
    assert_int_equal(loop_step(&b.loop, &err), -1);
    assert_int_equal(err.code, ERROR_INTERNAL);
    teardown(&b);
}

struct pipe_mark {
    struct mark mark;
    int fd;
};

static void on_readable(void *ctx)
{
    struct pipe_mark *p = ctx;
    leave_mark(&p->mark);
    loop_unwatch(&p->mark.bench->loop, p->fd);
}

static void test_watches(void **state)
{
    (void) state;
    struct bench b;
    int ends[2];
    setup(&b);
    assert_int_equal(pipe(ends), 0);
    struct pipe_mark p = {{&b, 'w'}, ends[0]};
    loop_watch(&b.loop, ends[0], on_readable, &p);
    assert_int_equal(write(ends[1], "x", 1), 1);
    assert_int_equal(loop_step(&b.loop, NULL), 0);
    assert_string_equal(b.trail, "w");
    assert_int_equal(b.loop.watch_count, 0);
    close(ends[0]);
    close(ends[1]);
    teardown(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_timers_in_order),
        cmocka_unit_test(test_many_timers),
        cmocka_unit_test(test_new_timers_wait_for_the_next_step),
        cmocka_unit_test(test_completion_before_later_timer),
        cmocka_unit_test(test_nothing_left_is_an_error),
        cmocka_unit_test(test_watches),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Runs of the engine on the toy cloud: create, again, change, replace, destroy, and what fails on
 * the way. */
#include "toy_world.h"

static const char small[] =
    "[" RESOURCE("A", "Toy::Box", "\"Colour\":\"red\",\"Size\":3") "," RESOURCE(
        "B", "Toy::Slow",
        "\"Parent\":" REF("A") ",\"Size\":1") "," RESOURCE("C", "Toy::Box",
                                                           "\"Parent\":" REF("B") ",\"Peer\":" REF(
                                                               "A")) "," RESOURCE("T", "Toy::Tie",
                                                                                  "\"Parent\":" REF(
                                                                                      "A")) "]";

static void test_life(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    assert_int_equal(world_run(&w, small), 0);
    assert_int_equal(w.counts[PLAN_CREATE], 4);
    assert_int_equal(world_things(&w), 4);
    assert_int_equal(value_get_int(world_thing(&w, "A"), "Size", 0), 3);
    assert_true(world_logged(&w, "Create B") < world_logged(&w, "Create C"));
    assert_int_equal(world_plan(&w, small), 0);
    assert_true(w.was_empty);
    assert_int_equal(world_run(&w, NULL), 0);
    assert_int_equal(world_things(&w), 0);
    assert_true(world_logged(&w, "Delete C") < world_logged(&w, "Delete B"));
    assert_int_equal(world_plan(&w, NULL), 0);
    assert_true(w.was_empty);
    world_release(&w);
}

/* C waits until B, which takes five seconds, is ready. */
static void test_waits_for_ready(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    int64_t from = w.clock.now_ms;
    assert_int_equal(world_run(&w, small), 0);
    assert_true(w.clock.now_ms - from >= 5000);
    assert_true(w.clock.now_ms - from < 8000);
    assert_true(w.events[EVENT_WAITING] > 0);
    world_release(&w);
}

struct change_row {
    const char *before, *after;
    enum plan_action action;
    size_t count;
    const char *interruption;
    const char *first, *then; /* order in the cloud's log */
};

#define ONE(p) "[" RESOURCE("A", "Toy::Box", p) "]"
#define PAIR(a, b) "[" RESOURCE("A", "Toy::Box", a) "," RESOURCE("B", "Toy::Box", b) "]"

static const struct change_row change_rows[] = {
    {ONE("\"Size\":1"), ONE("\"Size\":2"), PLAN_UPDATE, 1, "", "Create A", "Update A"},
    {ONE("\"Size\":1"), ONE(""), PLAN_UPDATE, 1, "", "Create A", "Update A"},
    {ONE("\"Colour\":\"red\""), ONE("\"Colour\":\"blue\""), PLAN_REPLACE, 1, "", "Create A",
     "Delete A"},
    {PAIR("\"Colour\":\"red\"", "\"Parent\":" REF("A")),
     PAIR("\"Colour\":\"blue\"", "\"Parent\":" REF("A")), PLAN_REPLACE, 2, "", "Create B",
     "Delete B"},
    {PAIR("\"Colour\":\"red\"", "\"Peer\":" REF("A")),
     PAIR("\"Colour\":\"blue\"", "\"Peer\":" REF("A")), PLAN_REPLACE, 1, "", "Update B",
     "Delete A"},
    {ONE("\"Name\":\"n\",\"Colour\":\"red\""), ONE("\"Name\":\"n\",\"Colour\":\"blue\""),
     PLAN_REPLACE, 1, "explicit Name", "Create A", "Delete A"},
    {PAIR("\"Name\":\"n\",\"Colour\":\"red\"", "\"Peer\":" REF("A")),
     PAIR("\"Name\":\"n\",\"Colour\":\"blue\"", "\"Peer\":" REF("A")), PLAN_REPLACE, 2,
     "A must be deleted before it is made anew", "Delete B", "Delete A"},
    {PAIR("", "\"Parent\":" REF("A")), ONE(""), PLAN_DELETE, 1, "", "Create B", "Delete B"},
    {"[" RESOURCE("A", "Toy::Box", "\"Name\":\"n\"") "]",
     "[" RESOURCE("Z", "Toy::Box", "\"Name\":\"n\"") "]", PLAN_CREATE, 1, "", "Delete A",
     "Create Z"},
};

static void check_change(const struct change_row *row)
{
    struct world w;
    world_init(&w);
    assert_int_equal(world_run(&w, row->before), 0);
    if (world_run(&w, row->after))
        fail_msg("%s -> %s: %s", row->before, row->after, w.err.message);
    assert_int_equal(w.counts[row->action], row->count);
    if (row->action == PLAN_REPLACE)
        assert_string_equal(w.interruption, row->interruption);
    ptrdiff_t first = world_logged(&w, row->first), then = world_logged(&w, row->then);
    assert_true(first >= 0 && then >= 0 && first < then);
    assert_int_equal(world_plan(&w, row->after), 0);
    if (!w.was_empty)
        fail_msg("%s -> %s: the next plan is not empty", row->before, row->after);
    assert_int_equal(world_run(&w, NULL), 0);
    assert_int_equal(world_things(&w), 0);
    world_release(&w);
}

static void test_changes(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(change_rows); i++)
        check_change(&change_rows[i]);
}

static void test_gone_is_made_again(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    assert_int_equal(world_run(&w, small), 0);
    clock_virtual_advance_to(&w.clock, w.clock.now_ms + 100000);
    for (size_t i = 0; i < w.cloud.count; i++)
        if (str_is(value_get_str(w.cloud.things[i].value, "Address"), "C"))
            w.cloud.things[i].gone_ms = w.clock.now_ms;
    assert_int_equal(world_run(&w, small), 0);
    assert_int_equal(w.counts[PLAN_CREATE], 1);
    assert_non_null(world_thing(&w, "C"));
    assert_int_equal(world_plan(&w, small), 0);
    assert_true(w.was_empty);
    world_release(&w);
}

static void test_protect_refuses(void **state)
{
    static const char protected[] =
        "[{\"address\":\"A\",\"type\":\"Toy::Box\",\"at\":\"t.lua:1\",\"protect\":true,"
        "\"properties\":{\"Colour\":\"red\"}}]";
    struct world w;
    (void) state;
    world_init(&w);
    assert_int_equal(world_run(&w, protected), 0);
    assert_int_equal(world_plan(&w, NULL), -1);
    assert_non_null(strstr(w.err.message, "A ("));
    assert_int_equal(world_plan(&w, ONE("\"Colour\":\"blue\"")), -1);
    assert_non_null(strstr(w.err.message, "protected"));
    assert_int_equal(world_run(&w, ONE("\"Colour\":\"red\"")), 0);
    assert_int_equal(world_run(&w, NULL), 0);
    assert_int_equal(world_things(&w), 0);
    world_release(&w);
}

static void test_retain_leaves(void **state)
{
    static const char retained[] =
        "[{\"address\":\"A\",\"type\":\"Toy::Box\",\"at\":\"t.lua:1\",\"retain\":true,"
        "\"properties\":{}}]";
    struct world w;
    (void) state;
    world_init(&w);
    assert_int_equal(world_run(&w, retained), 0);
    assert_int_equal(world_run(&w, NULL), 0);
    assert_int_equal(w.counts[PLAN_RETAIN], 1);
    assert_int_equal(world_things(&w), 1);
    assert_int_equal(world_run(&w, NULL), 0);
    assert_int_equal(world_things(&w), 1);
    world_release(&w);
}

/* A first run without state finds by tag what another folder made. */
static void test_adopts_by_tag(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    assert_int_equal(world_run(&w, small), 0);
    memory_store_release(&w.store);
    memory_store_init(&w.store);
    if (world_run(&w, small))
        fail_msg("%s", w.err.message);
    assert_int_equal(w.counts[PLAN_ADOPT], 4);
    assert_int_equal(world_things(&w), 4);
    assert_int_equal(world_plan(&w, small), 0);
    assert_true(w.was_empty);
    world_release(&w);
}

static void test_failure_stops_and_resumes(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    w.cloud.fault = TOY_DENIED;
    w.cloud.fault_at = 1;
    assert_int_equal(world_run(&w, small), -1);
    assert_int_equal(w.err.code, ERROR_AWS); /* nothing was changed: the cause itself */
    w.cloud.changes = 0;
    w.cloud.fault_at = 3;
    assert_int_equal(world_run(&w, small), -1);
    assert_int_equal(w.err.code, ERROR_PARTIAL);
    assert_non_null(strstr(w.err.message, "run the same command again"));
    assert_true(w.events[EVENT_SKIPPED] > 0);
    assert_int_equal(world_run(&w, small), 0);
    assert_int_equal(world_things(&w), 4);
    world_release(&w);
}

static void test_interrupt_changes_nothing(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    w.interrupt = 1;
    assert_int_equal(world_run(&w, small), -1);
    assert_int_equal(w.err.code, ERROR_INTERRUPTED);
    assert_int_equal(world_things(&w), 0);
    world_release(&w);
}

/* The first interrupt in the middle: what is under way is finished and recorded, then the run goes
 * on. */
static void interrupt_at_create(void *ctx)
{
    struct world *w = ctx;
    w->interrupt = 1;
}

static void interrupt_again(void *ctx)
{
    struct world *w = ctx;
    w->interrupt = 2;
}

static void test_interrupt_finishes_what_is_under_way(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    loop_timer(&w.loop, 35, interrupt_at_create, &w);
    assert_int_equal(world_run(&w, small), -1);
    assert_int_equal(w.err.code, ERROR_INTERRUPTED);
    size_t made = world_things(&w);
    assert_true(made > 0 && made < 4);
    w.interrupt = 0;
    assert_int_equal(world_run(&w, small), 0);
    assert_int_equal(w.recovered, 0);
    assert_int_equal(w.counts[PLAN_CREATE], 4 - made);
    assert_int_equal(world_things(&w), 4);
    world_release(&w);
}

/* The second one: nothing is waited for, the journal knows, the next run takes it up. */
static void test_second_interrupt_stops_waiting(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    loop_timer(&w.loop, 2000, interrupt_at_create, &w);
    loop_timer(&w.loop, 2100, interrupt_again, &w);
    assert_int_equal(world_run(&w, small), -1);
    assert_int_equal(w.err.code, ERROR_INTERRUPTED);
    w.interrupt = 0;
    assert_int_equal(world_run(&w, small), 0);
    assert_int_equal(world_things(&w), 4);
    assert_int_equal(world_plan(&w, small), 0);
    assert_true(w.was_empty);
    world_release(&w);
}

/* An orphan that carries our tag is named at the end of a destroy, and goes with the next. */
static void test_destroy_leaves_nothing_of_ours(void **state)
{
    struct world w;
    (void) state;
    world_init(&w);
    assert_int_equal(world_run(&w, ONE("\"Size\":1")), 0);
    struct value *orphan = value_copy(&w.cloud.arena, world_thing(&w, "A"));
    struct value *made = NULL;
    value_put_text(&w.cloud.arena, orphan, "Name", "orphan");
    value_put_text(&w.cloud.arena, orphan, "Op", "other");
    assert_int_equal(toy_create(&w.cloud, orphan, &made, &w.err), 0);
    assert_int_equal(world_run(&w, NULL), -1);
    assert_int_equal(w.err.code, ERROR_PARTIAL);
    assert_non_null(strstr(w.err.message, "id-2"));
    assert_int_equal(world_run(&w, NULL), 0);
    assert_int_equal(world_things(&w), 0);
    world_release(&w);
}

static bool disk_holds(struct world *w, const char *needle)
{
    for (int i = 0; i < MEMORY_FILES; i++)
        if (str_find_str(buf_str(&w->store.inodes[i].now), str_of(needle)) >= 0)
            return true;
    return false;
}

static void test_secret_is_sent_not_kept(void **state)
{
    static const char graph[] = ONE("\"Peer\":{\"$deferred\":[\"secret\",\"Password\"]}");
    struct world w;
    (void) state;
    world_init(&w);
    w.secret = "canary-1";
    assert_int_equal(world_run(&w, graph), 0);
    assert_string_equal(value_chars(value_get(world_thing(&w, "A"), "Peer")), "canary-1");
    assert_false(disk_holds(&w, "canary"));
    assert_true(disk_holds(&w, "Password"));
    assert_int_equal(world_plan(&w, graph), 0);
    assert_true(w.was_empty);
    w.secret = "canary-2";
    assert_int_equal(world_run(&w, graph), 0);
    assert_int_equal(w.counts[PLAN_UPDATE], 1);
    assert_string_equal(value_chars(value_get(world_thing(&w, "A"), "Peer")), "canary-2");
    assert_false(disk_holds(&w, "canary"));
    world_release(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_life),
        cmocka_unit_test(test_waits_for_ready),
        cmocka_unit_test(test_changes),
        cmocka_unit_test(test_gone_is_made_again),
        cmocka_unit_test(test_protect_refuses),
        cmocka_unit_test(test_retain_leaves),
        cmocka_unit_test(test_adopts_by_tag),
        cmocka_unit_test(test_failure_stops_and_resumes),
        cmocka_unit_test(test_interrupt_changes_nothing),
        cmocka_unit_test(test_interrupt_finishes_what_is_under_way),
        cmocka_unit_test(test_second_interrupt_stops_waiting),
        cmocka_unit_test(test_destroy_leaves_nothing_of_ours),
        cmocka_unit_test(test_secret_is_sent_not_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

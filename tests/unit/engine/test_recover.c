/* A crash or a fault at every changing call of a create, a change, a replacement and a destroy: one
 * further run converges, nothing exists twice, nothing is left over. The oracle looks at the cloud,
 * not at the state. */
#include "toy_world.h"

/* clang-format off */
static const char before[] = "["
    RESOURCE("A", "Toy::Box", "\"Colour\":\"red\",\"Size\":3") ","
    RESOURCE("B", "Toy::Slow", "\"Parent\":" REF("A") ",\"Size\":1") ","
    RESOURCE("C", "Toy::Box", "\"Name\":\"c\",\"Peer\":" REF("B")) ","
    RESOURCE("D", "Toy::Box", "\"Size\":7") ","
    RESOURCE("T", "Toy::Tie", "\"Parent\":" REF("A")) "]";
/* A is replaced and with it B and T; C keeps its name and is made anew; D goes, E comes. */
static const char after[] = "["
    RESOURCE("A", "Toy::Box", "\"Colour\":\"blue\",\"Size\":4") ","
    RESOURCE("B", "Toy::Slow", "\"Parent\":" REF("A") ",\"Size\":2") ","
    RESOURCE("C", "Toy::Box", "\"Name\":\"c\",\"Colour\":\"x\",\"Peer\":" REF("B")) ","
    RESOURCE("E", "Toy::Box", "\"Peer\":" REF("C")) ","
    RESOURCE("T", "Toy::Tie", "\"Parent\":" REF("A")) "]";
/* clang-format on */

struct scenario {
    const char *name, *first, *then; /* NULL: nothing */
    bool destroys;
    size_t things;
};

static const struct scenario scenarios[] = {
    {"create", NULL, before, false, 5},
    {"replace", before, after, false, 5},
    {"destroy", before, NULL, true, 0},
};

static void prepare(struct world *w, const struct scenario *s, int hidden_ms)
{
    world_init(w);
    w->cloud.hidden_ms = hidden_ms;
    if (s->first && world_run(w, s->first))
        fail_msg("%s: %s", s->name, w->err.message);
    w->cloud.changes = 0;
}

static int changes_of(const struct scenario *s)
{
    struct world w;
    prepare(&w, s, 0);
    assert_int_equal(world_run(&w, s->then), 0);
    int changes = w.cloud.changes;
    world_release(&w);
    return changes;
}

static void check_converged(struct world *w, const struct scenario *s, const char *what, int n)
{
    static const char *const addresses[] = {"A", "B", "C", "D", "E"};
    w->cloud.fault_at = 0;
    if (world_run(w, s->then))
        fail_msg("%s, %s at %d: the next run fails: %s", s->name, what, n, w->err.message);
    for (size_t i = 0; i < ARRAY_LENGTH(addresses); i++)
        (void) world_thing(w, addresses[i]);
    if (world_things(w) != s->things)
        fail_msg("%s, %s at %d: %zu things instead of %zu", s->name, what, n, world_things(w),
                 s->things);
    assert_int_equal(world_plan(w, s->then), 0);
    if (!w->was_empty)
        fail_msg("%s, %s at %d: the plan after it is not empty", s->name, what, n);
    clock_virtual_advance_to(&w->clock, w->clock.now_ms + 100000);
}

static const char *const fault_names[TOY_FAULT_COUNT] = {
    [TOY_CRASH_BEFORE] = "crash before",
    [TOY_CRASH_AFTER] = "crash after",
    [TOY_LOST_BEFORE] = "lost before",
    [TOY_LOST_AFTER] = "lost after",
    [TOY_500_AFTER] = "500 after",
    [TOY_THROTTLED] = "throttled",
    [TOY_DENIED] = "denied",
};

static void check_fault(const struct scenario *s, enum toy_fault fault, int n, int hidden_ms)
{
    struct world w;
    prepare(&w, s, hidden_ms);
    w.cloud.fault = fault;
    w.cloud.fault_at = n;
    int result = world_run(&w, s->then);
    bool crash = fault == TOY_CRASH_BEFORE || fault == TOY_CRASH_AFTER;
    if (w.cloud.changes < n || (crash && result == 0))
        fail_msg("%s: %s at %d did not fire", s->name, fault_names[fault], n);
    if (fault == TOY_THROTTLED)
        assert_int_equal(result, 0);
    check_converged(&w, s, fault_names[fault], n);
    world_release(&w);
}

static void test_every_fault(void **state)
{
    static const int hidden[] = {0, 20000};
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(scenarios); i++) {
        int changes = changes_of(&scenarios[i]);
        assert_true(changes >= 5);
        for (int fault = TOY_CRASH_BEFORE; fault < TOY_FAULT_COUNT; fault++)
            for (int n = 1; n <= changes; n++)
                for (size_t h = 0; h < ARRAY_LENGTH(hidden); h++)
                    check_fault(&scenarios[i], fault, n, hidden[h]);
    }
}

/* A crash in the run that recovers from a crash: two further runs. */
static void test_crash_in_recovery(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(scenarios); i++)
        for (int n = 1; n <= changes_of(&scenarios[i]); n++)
            for (int m = 1; m <= 4; m++) {
                struct world w;
                prepare(&w, &scenarios[i], 0);
                w.cloud.fault = TOY_CRASH_AFTER;
                w.cloud.fault_at = n;
                (void) world_run(&w, scenarios[i].then);
                w.cloud.changes = 0;
                w.cloud.fault = TOY_CRASH_BEFORE;
                w.cloud.fault_at = m;
                (void) world_run(&w, scenarios[i].then);
                check_converged(&w, &scenarios[i], "two crashes", n);
                world_release(&w);
            }
}

/* The disk fails, or the machine stops, at every primitive of the store. */
static void check_disk(const struct scenario *s, enum memory_fault fault, unsigned n, bool *fired)
{
    struct world w;
    prepare(&w, s, 0);
    memory_heal(&w.store);
    w.store.fault = fault;
    w.store.fault_at = n;
    struct graph g = {0};
    struct engine *e = world_open(&w, false);
    if (e && s->then)
        assert_int_equal(world_graph(&g, s->then, &w.err), 0);
    struct plan *plan = e ? engine_plan(e, s->then ? &g : NULL, &w.err) : NULL;
    int result = plan ? engine_apply(e, plan, s->then ? &g : NULL, &w.err) : -1;
    (void) result;
    plan_free(plan);
    if (e)
        engine_abandon(e);
    graph_release(&g);
    *fired = w.store.fired;
    world_reboot(&w);
    check_converged(&w, s, "disk", (int) n);
    world_release(&w);
}

static void test_every_disk_fault(void **state)
{
    static const enum memory_fault faults[] = {FAULT_ONCE, FAULT_EVER, FAULT_SHORT, FAULT_CRASH};
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(scenarios); i++)
        for (size_t f = 0; f < ARRAY_LENGTH(faults); f++) {
            bool fired = true;
            for (unsigned n = 1; fired; n++)
                check_disk(&scenarios[i], faults[f], n, &fired);
        }
}

/* `plan` after a crash changes neither state nor cloud, and does not wait. */
static void test_read_only_recovers_in_memory(void **state)
{
    struct world w;
    (void) state;
    prepare(&w, &scenarios[0], 0);
    w.cloud.fault = TOY_CRASH_AFTER;
    w.cloud.fault_at = 2;
    assert_int_equal(world_run(&w, before), -1);
    int64_t now = w.clock.now_ms;
    assert_int_equal(world_plan(&w, before), 0);
    size_t recovered = w.recovered;
    assert_true(recovered > 0);
    assert_true(w.clock.now_ms - now < 1000);
    assert_int_equal(world_plan(&w, before), 0);
    assert_int_equal(w.recovered, recovered);
    check_converged(&w, &scenarios[0], "plan", 0);
    world_release(&w);
}

/* Something of that name that is not ours: never adopted, never deleted, whenever the run dies. */
static void check_decoy(enum toy_fault fault)
{
    static const char named[] = "[" RESOURCE("A", "Toy::Box", "\"Name\":\"taken\"") "]";
    struct world w;
    struct value *out = NULL;
    world_init(&w);
    struct value *decoy = value_map(&w.cloud.arena);
    value_put_text(&w.cloud.arena, decoy, "Type", "Toy::Box");
    value_put_text(&w.cloud.arena, decoy, "Name", "taken");
    assert_int_equal(toy_create(&w.cloud, decoy, &out, &w.err), 0);
    w.cloud.fault = fault;
    w.cloud.fault_at = fault ? 1 : 0;
    assert_int_equal(world_run(&w, named), -1);
    w.cloud.fault_at = 0;
    assert_int_equal(world_run(&w, named), -1);
    assert_non_null(strstr(w.err.message, "AlreadyExists"));
    assert_int_equal(world_run(&w, NULL), 0);
    assert_int_equal(world_things(&w), 1);
    world_release(&w);
}

static void test_decoys_are_left_alone(void **state)
{
    (void) state;
    for (int fault = TOY_NONE; fault < TOY_FAULT_COUNT; fault++)
        check_decoy(fault);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_fault),
        cmocka_unit_test(test_crash_in_recovery),
        cmocka_unit_test(test_every_disk_fault),
        cmocka_unit_test(test_read_only_recovers_in_memory),
        cmocka_unit_test(test_decoys_are_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

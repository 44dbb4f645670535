/* State: what was synced is never lost and nothing is half applied, whichever primitive fails or is
 * the last. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "engine/memory_store.h"

#include "engine/state.h"

#define FOLDER "s/123456789012/eu-west-1/net"

enum { RESOURCES = 4 };

static struct clock_virtual test_clock;

static struct state_options options_of(struct memory_store *m, bool read_only)
{
    clock_virtual_init(&test_clock, 1700000000000);
    return (struct state_options){.store = &m->base,
                                  .clock = &test_clock.base,
                                  .root = "s",
                                  .account = "123456789012",
                                  .region = "eu-west-1",
                                  .stack = "net",
                                  .endpoint = "",
                                  .read_only = read_only};
}

static struct str op_of(int i)
{
    static const char *const ops[RESOURCES] = {"op0", "op1", "op2", "op3"};
    return str_of(ops[i]);
}

static void intend(struct state *s, int i)
{
    struct state_intent intent = {.op_id = op_of(i),
                                  .action = INTENT_CREATE,
                                  .address = op_of(i),
                                  .type = STR("AWS::EC2::VPC"),
                                  .service = STR("ec2"),
                                  .operation = STR("CreateVpc"),
                                  .at_ms = 1700000000000};
    state_intend(s, &intent);
}

static void put(struct state *s, int i, bool deposed)
{
    struct arena a = {0};
    struct value *properties = value_map(&a);
    value_put_int(&a, properties, "Number", i);
    value_put(&a, properties, "VpcId",
              value_deferred(&a, value_list_of(&a, value_text(&a, "secret"))));
    struct state_entry e = {.op_id = op_of(i),
                            .address = op_of(i),
                            .type = STR("AWS::EC2::VPC"),
                            .id = STR("vpc-1"),
                            .properties = properties,
                            .complete = true,
                            .deposed = deposed};
    state_put(s, &e);
    arena_release(&a);
}

/* What a run was told to be durable. */
struct promises {
    bool intended[RESOURCES], stands[RESOURCES], gone, closed, tried_drop;
};

static void run(struct memory_store *m, struct promises *p, bool crashes)
{
    struct state s;
    struct error err;
    struct state_options o = options_of(m, false);
    if (state_open(&s, &o, &err))
        return;
    bool fine = true;
    for (int i = 0; i < RESOURCES && fine; i++) {
        intend(&s, i);
        fine = p->intended[i] = state_sync(&s, &err) == 0;
        if (fine) {
            put(&s, i, false);
            fine = p->stands[i] = state_sync(&s, &err) == 0;
        }
    }
    if (fine) {
        p->tried_drop = true;
        state_drop(&s, op_of(0));
        p->gone = state_sync(&s, &err) == 0;
    }
    if (crashes)
        state_abandon(&s);
    else
        p->closed = state_close(&s, &err) == 0;
}

static void check_entry(const struct state *s, int i, const struct promises *p)
{
    struct state_entry *e = state_by_op(s, op_of(i));
    bool intent = map_get(&s->intents, op_of(i)) != NULL;
    bool dropped = i == 0 && p->tried_drop;
    if (p->intended[i] && !dropped)
        assert_true(e || intent);
    if (p->stands[i] && !dropped)
        assert_true(e && !intent);
    if (i == 0 && p->gone)
        assert_true(!e && !intent);
    if (!e)
        return;
    assert_int_equal(value_get_int(e->properties, "Number", -1), i);
    assert_true(value_is(value_get(e->properties, "VpcId"), VALUE_DEFERRED));
    assert_true(e->complete && str_is(e->id, "vpc-1"));
    assert_ptr_equal(state_current(s, op_of(i)), e);
}

static void check_promises(struct memory_store *m, const struct promises *p, const char *what,
                           unsigned n)
{
    struct error err = {0};
    struct state s;
    struct state_options o = options_of(m, false);
    if (state_open(&s, &o, &err))
        fail_msg("%s at primitive %u: does not open again: %s", what, n, err.message);
    for (int i = 0; i < RESOURCES; i++)
        check_entry(&s, i, p);
    if (state_close(&s, &err))
        fail_msg("%s at primitive %u: does not close again: %s", what, n, err.message);
}

static unsigned fail_every(enum memory_fault fault, enum memory_torn torn, bool crashes,
                           const char *what)
{
    unsigned n = 1;
    for (;; n++) {
        struct memory_store m;
        struct promises p = {.gone = false};
        memory_store_init(&m);
        m.fault = fault;
        m.fault_at = n;
        run(&m, &p, crashes);
        bool fired = m.fired;
        if (fault == FAULT_CRASH)
            memory_crash(&m, torn);
        memory_heal(&m);
        check_promises(&m, &p, what, n);
        check_promises(&m, &p, what, n);
        memory_store_release(&m);
        if (!fired)
            return n - 1;
    }
}

static void test_every_fault(void **unused)
{
    (void) unused;
    assert_true(fail_every(FAULT_ONCE, TORN_NOTHING, false, "fails once") > 30);
    assert_true(fail_every(FAULT_EVER, TORN_NOTHING, false, "disk full") > 30);
    assert_true(fail_every(FAULT_SHORT, TORN_NOTHING, false, "short write") > 30);
    assert_true(fail_every(FAULT_ONCE, TORN_NOTHING, true, "fails once, then killed") > 20);
}

static void test_every_crash(void **unused)
{
    (void) unused;
    static const char *const names[TORN_COUNT] = {"crash", "crash, half", "crash, all",
                                                  "crash, hole"};
    for (int torn = 0; torn < TORN_COUNT; torn++)
        assert_true(fail_every(FAULT_CRASH, (enum memory_torn) torn, false, names[torn]) > 30);
}

/* Several records a round, so that a torn round has survivors. */
static void test_torn_round(void **unused)
{
    (void) unused;
    for (int torn = 0; torn < TORN_COUNT; torn++) {
        struct memory_store m;
        struct state s;
        struct error err;
        memory_store_init(&m);
        struct state_options o = options_of(&m, false);
        assert_int_equal(state_open(&s, &o, &err), 0);
        intend(&s, 0);
        assert_int_equal(state_sync(&s, &err), 0);
        for (int i = 1; i < RESOURCES; i++)
            intend(&s, i);
        m.fault = FAULT_CRASH;
        m.fault_at = m.calls + 2;
        assert_int_equal(state_sync(&s, &err), -1);
        assert_true(s.broken);
        state_abandon(&s);
        memory_crash(&m, (enum memory_torn) torn);
        assert_int_equal(state_open(&s, &o, &err), 0);
        assert_non_null(map_get(&s.intents, op_of(0)));
        put(&s, 0, false); /* what follows a torn tail must be found again */
        assert_int_equal(state_sync(&s, &err), 0);
        state_abandon(&s);
        memory_crash(&m, TORN_NOTHING);
        assert_int_equal(state_open(&s, &o, &err), 0);
        assert_non_null(state_by_op(&s, op_of(0)));
        state_abandon(&s);
        memory_store_release(&m);
    }
}

static void test_lock(void **unused)
{
    (void) unused;
    struct memory_store m;
    struct state first, second;
    struct error err;
    memory_store_init(&m);
    struct state_options o = options_of(&m, false), reader = options_of(&m, true);
    assert_int_equal(state_open(&first, &o, &err), 0);
    assert_int_equal(state_open(&second, &o, &err), -1);
    assert_int_equal(err.code, ERROR_LOCKED);
    assert_non_null(strstr(err.message, "since 2023-11-14T22:13:20Z"));
    assert_int_equal(state_open(&second, &reader, &err), 0);
    assert_false(second.exists);
    assert_int_equal(state_close(&second, &err), 0);
    assert_int_equal(state_close(&first, &err), 0);
    assert_int_equal(state_open(&second, &o, &err), 0);
    assert_int_equal(state_close(&second, &err), 0);
    assert_null(memory_file(&m, FOLDER "/journal"));
    assert_null(memory_file(&m, FOLDER "/state.json"));
    memory_store_release(&m);
}

static void write_some(struct memory_store *m, bool close)
{
    struct state s;
    struct error err;
    struct state_options o = options_of(m, false);
    assert_int_equal(state_open(&s, &o, &err), 0);
    for (int i = 0; i < 3; i++) {
        put(&s, i, false);
        assert_int_equal(state_sync(&s, &err), 0);
    }
    if (close)
        assert_int_equal(state_close(&s, &err), 0);
    else
        state_abandon(&s);
}

static void test_refused(void **unused)
{
    (void) unused;
    static const struct {
        const char *from, *to, *said;
    } rows[] = {
        {"\"version\":1", "\"version\":2", "newer isoctl"},
        {"123456789012", "999999999999", "belongs to account"},
        {"eu-west-1\"", "eu-west-2\"", "belongs to region"},
        {"\"endpoint\":\"\"", "\"endpoint\":\"h\"", "belongs to endpoint"},
        {"isoctl-state", "isoctl-stuff", "not a state"},
        {"\"op1\"", "\"op1", "damaged"},
        {"\"entries\":[", "\"entries\":[7,", "damaged"},
        {"\"id\":\"vpc-1\"", "\"id\":[7]", "damaged"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        struct memory_store m;
        struct state s;
        struct error err = {0};
        memory_store_init(&m);
        write_some(&m, true);
        struct buf *file = &memory_file(&m, FOLDER "/state.json")->now, changed;
        ptrdiff_t at = str_find_str(buf_str(file), str_of(rows[i].from));
        assert_true(at >= 0);
        buf_init(&changed, MEMORY_FILE_MAX);
        buf_addf(&changed, "%.*s%s%s", (int) at, file->p, rows[i].to,
                 file->p + at + strlen(rows[i].from));
        buf_clear(file);
        buf_add(file, buf_str(&changed));
        buf_release(&changed);
        struct state_options o = options_of(&m, false);
        assert_int_equal(state_open(&s, &o, &err), -1);
        assert_int_equal(err.code, ERROR_STATE);
        if (!strstr(err.message, rows[i].said))
            fail_msg("\"%s\" does not say \"%s\"", err.message, rows[i].said);
        memory_store_release(&m);
    }
}

static void test_readable_by_others(void **unused)
{
    (void) unused;
    struct memory_store m;
    struct state s;
    struct error err;
    memory_store_init(&m);
    write_some(&m, true);
    memory_file(&m, FOLDER "/state.json")->mode = 0640;
    struct state_options o = options_of(&m, true);
    assert_int_equal(state_open(&s, &o, &err), -1);
    assert_int_equal(err.code, ERROR_STATE);
    assert_non_null(strstr(err.message, "chmod 600"));
    memory_store_release(&m);
}

static void test_damaged_journal(void **unused)
{
    (void) unused;
    struct memory_store m;
    struct state s;
    struct error err;
    memory_store_init(&m);
    write_some(&m, false);
    struct memory_inode *file = memory_file(&m, FOLDER "/journal");
    ptrdiff_t second = str_find_str(buf_str(&file->now), STR("\"op1\""));
    struct state_options o = options_of(&m, true);
    file->now.p[second + 2] ^= 1;
    assert_int_equal(state_open(&s, &o, &err), -1);
    assert_int_equal(err.code, ERROR_STATE);
    assert_non_null(strstr(err.message, "/journal: line 3 is damaged"));
    file->now.p[second + 2] ^= 1;
    file->now.p[file->now.len - 4] ^= 1;
    assert_int_equal(state_open(&s, &o, &err), 0);
    assert_non_null(state_by_op(&s, op_of(1)));
    assert_null(state_by_op(&s, op_of(2)));
    assert_int_equal(state_close(&s, &err), 0);
    memory_store_release(&m);
}

static void test_deposed(void **unused)
{
    (void) unused;
    struct memory_store m;
    struct state s;
    struct error err;
    memory_store_init(&m);
    struct state_options o = options_of(&m, false);
    assert_int_equal(state_open(&s, &o, &err), 0);
    put(&s, 0, false);
    put(&s, 0, true);
    assert_null(state_current(&s, op_of(0)));
    assert_non_null(state_by_op(&s, op_of(0)));
    struct state_entry next = {
        .op_id = STR("next"), .address = op_of(0), .type = STR("AWS::EC2::VPC")};
    state_put(&s, &next);
    assert_true(str_is(state_current(&s, op_of(0))->op_id, "next"));
    state_drop(&s, op_of(0));
    assert_true(str_is(state_current(&s, op_of(0))->op_id, "next"));
    assert_int_equal(state_close(&s, &err), 0);
    memory_store_release(&m);
}

static void test_bad_names(void **unused)
{
    (void) unused;
    static const char *const names[] = {"", "..", "a/b", "-x", "a b", ".hidden"};
    struct memory_store m;
    memory_store_init(&m);
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        struct state s;
        struct error err;
        struct state_options o = options_of(&m, false);
        o.stack = names[i];
        assert_int_equal(state_open(&s, &o, &err), -1);
        assert_int_equal(err.code, ERROR_USAGE);
    }
    memory_store_release(&m);
}

static void test_many(void **unused)
{
    (void) unused;
    struct memory_store m;
    struct state s;
    struct error err;
    memory_store_init(&m);
    struct state_options o = options_of(&m, false);
    assert_int_equal(state_open(&s, &o, &err), 0);
    for (int i = 0; i < 10000; i++) {
        char op[32];
        snprintf(op, sizeof(op), "op%d", i);
        struct state_entry e = {
            .op_id = str_of(op), .address = str_of(op), .type = STR("AWS::EC2::Subnet")};
        state_put(&s, &e);
    }
    assert_int_equal(state_sync(&s, &err), 0);
    assert_int_equal(state_journal_syncs(&s), 1);
    state_abandon(&s);
    assert_int_equal(state_open(&s, &o, &err), 0);
    assert_true(s.dirty);
    assert_int_equal(state_close(&s, &err), 0);
    assert_int_equal(memory_file(&m, FOLDER "/journal")->now.len, 0);
    assert_int_equal(state_open(&s, &o, &err), 0);
    assert_int_equal(s.entries.count, 10000);
    assert_int_equal(state_close(&s, &err), 0);
    memory_store_release(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_fault),     cmocka_unit_test(test_every_crash),
        cmocka_unit_test(test_torn_round),      cmocka_unit_test(test_lock),
        cmocka_unit_test(test_refused),         cmocka_unit_test(test_readable_by_others),
        cmocka_unit_test(test_damaged_journal), cmocka_unit_test(test_deposed),
        cmocka_unit_test(test_bad_names),       cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

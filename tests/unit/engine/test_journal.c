/* Journal lines: which damage is a torn tail, and which is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "engine/memory_store.h"

#include "engine/journal.h"

static int count_record(void *ctx, const struct value *record, struct error *err)
{
    (void) err;
    assert_true(value_is(record, VALUE_MAP));
    ++*(int *) ctx;
    return 0;
}

static void append(struct state_journal *j, int number)
{
    struct arena a = {0};
    struct value *record = value_map(&a);
    value_put_int(&a, record, "n", number);
    journal_append(j, &a, record);
    arena_release(&a);
}

/* Two rounds: records 1, 2 and 3, 4, 5. */
static void fill(struct memory_store *m)
{
    struct state_journal j;
    struct error err;
    memory_store_init(m);
    journal_init(&j, &m->base, "f");
    for (int i = 1; i <= 5; i++) {
        append(&j, i);
        if (i == 2 || i == 5)
            assert_int_equal(journal_sync(&j, &err), 0);
    }
    assert_int_equal(j.syncs, 2);
    assert_int_equal(j.bytes, memory_file(m, "f/journal")->now.len);
    journal_release(&j);
}

static size_t line_start(const struct buf *file, int line)
{
    size_t at = 0;
    for (int i = 1; i < line; i++)
        at = (size_t) ((char *) memchr(file->p + at, '\n', file->len - at) - file->p) + 1;
    return at;
}

/* damage: a changed byte, zeros, or the file's end. */
enum damage { FLIP, ZERO, CUT };

static void test_damage(void **unused)
{
    (void) unused;
    static const struct {
        int line;
        enum damage damage;
        int records; /* -1: refused */
    } rows[] = {
        {1, FLIP, -1}, {1, ZERO, -1}, {2, FLIP, -1}, {2, ZERO, -1}, {3, FLIP, -1},
        {3, ZERO, 2},  {4, FLIP, -1}, {4, ZERO, 3},  {5, FLIP, 4},  {5, ZERO, 4},
        {5, CUT, 4},   {4, CUT, 3},   {3, CUT, 2},   {2, CUT, 1},   {1, CUT, 0},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        struct memory_store m;
        struct state_journal j;
        struct arena a = {0};
        struct error err = {0};
        int seen = 0;
        fill(&m);
        struct buf *file = &memory_file(&m, "f/journal")->now;
        size_t at = line_start(file, rows[i].line) + 12;
        if (rows[i].damage == CUT)
            buf_truncate(file, at);
        else
            file->p[at] = rows[i].damage == ZERO ? '\0' : (char) (file->p[at] ^ 1);
        journal_init(&j, &m.base, "f");
        int rc = journal_replay(&j, &a, count_record, &seen, &err);
        if (rows[i].records < 0 ? rc != -1 || err.code != ERROR_STATE : seen != rows[i].records)
            fail_msg("row %zu: rc %d, %d records, %s", i, rc, seen, err.message);
        journal_release(&j);
        arena_release(&a);
        memory_store_release(&m);
    }
}

static void test_broken_stays_broken(void **unused)
{
    (void) unused;
    struct memory_store m;
    struct state_journal j;
    struct error err = {0};
    memory_store_init(&m);
    journal_init(&j, &m.base, "f");
    append(&j, 1);
    m.fault = FAULT_ONCE;
    m.fault_at = m.calls + 3;
    assert_int_equal(journal_sync(&j, &err), -1);
    assert_int_equal(err.code, ERROR_IO);
    assert_non_null(strstr(err.message, "nothing more may be changed"));
    append(&j, 2);
    assert_int_equal(journal_sync(&j, &err), -1);
    journal_release(&j);
    memory_store_release(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_damage),
        cmocka_unit_test(test_broken_stays_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Command lines against the table of options. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cli/option.h"

enum { WORDS_MAX = 6 };

#define ALLOWED                                                                                    \
    (OPTION_BIT(OPTION_PARAMETER) | OPTION_BIT(OPTION_STACK) | OPTION_BIT(OPTION_SIM) |            \
     OPTION_BIT(OPTION_YES) | OPTION_BIT(OPTION_REGION))

static const struct {
    const char *words[WORDS_MAX];
    enum option_id id; /* what to look at */
    const char *value; /* NULL: absent */
    const char *operand;
    size_t parameters;
    const char *refusal; /* a phrase; NULL: accepted */
} cases[] = {
    {{"a.lua", "--stack", "x"}, OPTION_STACK, "x", "a.lua"},
    {{"--stack=x", "a.lua"}, OPTION_STACK, "x", "a.lua"},
    {{"--stack="}, OPTION_STACK, "", NULL},
    {{"--stack", "x", "--stack", "y"}, OPTION_STACK, "y", NULL},
    {{"--stack", "--sim"}, OPTION_STACK, "--sim", NULL},
    {{"-y"}, OPTION_YES, "", NULL},
    {{"-yp", "A=1"}, OPTION_YES, "", NULL, 1},
    {{"-pA=1", "-p", "B=2", "--param=C=3"}, OPTION_PARAMETER, "C=3", NULL, 3},
    {{"-"}, OPTION_SIM, NULL, "-"},
    {{"--", "-y"}, OPTION_YES, NULL, "-y"},
    {{NULL}, OPTION_SIM, NULL, NULL},
    {{"--sim=yes"}, .refusal = "--sim takes no value"},
    {{"--stack"}, .refusal = "--stack NAME"},
    {{"-p"}, .refusal = "--param K=V"},
    {{"--stak", "x"}, .refusal = "did you mean --stack?"},
    {{"--json"}, .refusal = "unknown option --json"},
    {{"-z"}, .refusal = "unknown option -z"},
    {{"a", "b"}, .refusal = "unexpected b"},
    {{"--\033[2J"}, .refusal = "\\x1b"},
};

static void reads_or_refuses(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct arena a = {0};
        struct arguments args;
        struct error err = {0};
        int result =
            arguments_parse(&args, &a, ALLOWED, true, (char *const *) cases[i].words, &err);
        if (cases[i].refusal) {
            assert_int_equal(result, -1);
            assert_int_equal(err.code, ERROR_USAGE);
            if (!strstr(err.message, cases[i].refusal))
                fail_msg("case %zu says \"%s\"", i, err.message);
        } else {
            assert_int_equal(result, 0);
            assert_int_equal(err.code, ERROR_NONE);
            assert_int_equal(option_is_on(&args, cases[i].id), cases[i].value != NULL);
            if (cases[i].value)
                assert_string_equal(args.values[cases[i].id], cases[i].value);
            assert_true(str_is(str_of(args.operand), cases[i].operand ? cases[i].operand : ""));
            assert_int_equal(value_count(args.parameters), cases[i].parameters);
        }
        arena_release(&a);
    }
}

static void a_command_may_take_no_operand(void **state)
{
    struct arena a = {0};
    struct arguments args;
    struct error err = {0};
    char *words[] = {"a.lua", NULL};
    (void) state;
    assert_int_equal(arguments_parse(&args, &a, ALLOWED, false, words, &err), -1);
    assert_int_equal(err.code, ERROR_USAGE);
    arena_release(&a);
}

static void every_row_is_whole_and_told_apart(void **state)
{
    (void) state;
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        assert_non_null(option_table[i].name);
        assert_non_null(option_table[i].summary);
        for (size_t k = 0; k < i; k++) {
            assert_string_not_equal(option_table[i].name, option_table[k].name);
            assert_true(!option_table[i].letter ||
                        option_table[i].letter != option_table[k].letter);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_or_refuses),
        cmocka_unit_test(a_command_may_take_no_operand),
        cmocka_unit_test(every_row_is_whole_and_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

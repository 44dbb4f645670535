/* status and outputs: what is known of a stack, from its state and, for status, from AWS. */
#include "cli/session.h"
#include "cli/show_plan.h"

enum { ADDRESS_COLUMN = 38, STATUS_COLUMN = 12, STACK_COLUMN = 30 };

static bool wants_list(const struct cli *cli)
{
    return !cli->args.operand && !cli->args.values[OPTION_STACK];
}

/* --- the stacks of a state folder --- */

static void show_stack(struct buf *out, const struct value *row)
{
    size_t start = out->len;
    show_text(out, value_get_str(row, "stack"), 128);
    pad_to(out, start, STACK_COLUMN);
    show_text(out, value_get_str(row, "region"), 40);
    buf_adds(out, "  account ");
    show_text(out, value_get_str(row, "account"), 40);
    buf_addc(out, '\n');
}

static int list_stacks(struct cli *cli, struct error *err)
{
    const char *root = cli->args.values[OPTION_STATE] ? cli->args.values[OPTION_STATE] : ".isoctl";
    struct value *stacks = state_list(&cli->arena, store_posix(), root);
    struct value *document = value_map(&cli->arena);
    struct buf out;
    value_put(&cli->arena, document, "stacks", stacks);
    if (cli->json)
        return cli_print_json(cli, document, err);
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    for (size_t i = 0; i < value_count(stacks); i++)
        show_stack(&out, value_at(stacks, i));
    if (!value_count(stacks))
        buf_addf(&out, "No stacks below %s.\n", root);
    int result = cli_print(cli, &out, err);
    buf_release(&out);
    return result;
}

/* --- one stack --- */

static struct value *head_of(const struct session *s)
{
    struct arena *a = &s->cli->arena;
    struct value *d = value_map(a);
    value_put_text(a, d, "command", s->cli->command->name);
    value_put_text(a, d, "stack", s->stack);
    value_put_text(a, d, "region", session_region(s));
    value_put_text(a, d, "account", engine_account(s->engine));
    value_put_bool(a, d, "simulated", s->simulated);
    return d;
}

static enum paint paint_of(struct str status)
{
    static const struct {
        const char *status;
        enum paint paint;
    } rows[] = {{"ready", PAINT_GREEN}, {"failed", PAINT_RED}, {"gone", PAINT_RED}};
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
        if (str_is(status, rows[i].status))
            return rows[i].paint;
    return PAINT_YELLOW;
}

static void show_row(struct buf *out, bool colour, const struct value *row)
{
    size_t start = out->len;
    const char *status = value_chars(value_get(row, "status"));
    buf_adds(out, "  ");
    show_text(out, value_get_str(row, "address"), 120);
    pad_to(out, start, ADDRESS_COLUMN);
    paint(out, colour, paint_of(str_of(status)), status);
    buf_addf(out, "%*s",
             strlen(status) < STATUS_COLUMN ? (int) (STATUS_COLUMN - strlen(status)) : 1, "");
    show_text(out, value_get_str(row, "id"), 100);
    buf_addc(out, '\n');
    if (!value_get_str(row, "reason").len)
        return;
    buf_adds(out, "      ");
    show_text(out, value_get_str(row, "reason"), 300);
    buf_addc(out, '\n');
}

static int print_status(struct session *s, const struct value *rows, struct error *err)
{
    struct buf out;
    size_t ready = 0;
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    buf_addf(&out, "%s in %s, account %s\n", s->stack, session_region(s),
             engine_account(s->engine));
    for (size_t i = 0; i < value_count(rows); i++) {
        show_row(&out, s->cli->terminal.colour, value_at(rows, i));
        ready += str_is(value_get_str(value_at(rows, i), "status"), "ready");
    }
    buf_addf(&out, "%zu of %zu resources are ready.\n", ready, value_count(rows));
    int result = cli_print(s->cli, &out, err);
    buf_release(&out);
    return result;
}

static int require_stack(const struct session *s, struct error *err)
{
    if (engine_state(s->engine)->exists)
        return 0;
    return error_set(err, ERROR_USAGE,
                     "nothing is known of a stack %s in %s, account %s (below %s); `isoctl status` "
                     "lists what is known",
                     s->stack, session_region(s), engine_account(s->engine), s->state_root);
}

static int report_status(struct session *s, struct error *err)
{
    struct arena *a = &s->cli->arena;
    if (session_connect(s, err) || require_stack(s, err))
        return -1;
    struct value *rows = engine_status(s->engine, a, err);
    if (!rows)
        return -1;
    if (!s->cli->json)
        return print_status(s, rows, err);
    struct value *d = head_of(s);
    value_put(a, d, "resources", rows);
    return cli_print_json(s->cli, d, err);
}

static int report_outputs(struct session *s, struct error *err)
{
    struct arena *a = &s->cli->arena;
    struct buf out;
    if (session_connect(s, err) || require_stack(s, err))
        return -1;
    const struct value *outputs = engine_state(s->engine)->header.outputs;
    if (s->cli->json) {
        struct value *d = head_of(s);
        value_put(a, d, "outputs", outputs ? value_copy(a, outputs) : value_map(a));
        return cli_print_json(s->cli, d, err);
    }
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    show_outputs(&out, outputs);
    int result = cli_print(s->cli, &out, err);
    buf_release(&out);
    return result;
}

static int with_stack(struct cli *cli, int (*report)(struct session *, struct error *),
                      struct error *err)
{
    struct session s;
    struct error late = {0};
    int result = session_begin(&s, cli, SESSION_STACK, true, err);
    if (!result)
        result = report(&s, err);
    if (session_end(&s, false, result ? &late : err))
        result = -1;
    return result;
}

int command_status(struct cli *cli, struct error *err)
{
    return wants_list(cli) ? list_stacks(cli, err) : with_stack(cli, report_status, err);
}

int command_outputs(struct cli *cli, struct error *err)
{
    return with_stack(cli, report_outputs, err);
}

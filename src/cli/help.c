/* Help for commands and recipes, from the tables. */
#include "cli/session.h"

enum { OPTION_COLUMN = 26, WIDTH = 80, COMMAND_COLUMN = 12 };

static const char exit_statuses[] =
    "Exit status: 0 done, 1 error, 2 changes pending (only with --detailed-exitcode),\n"
    "3 usage or recipe error, 4 partly applied, safe to run again, 5 lock held,\n"
    "6 credentials, 130 and 143 ended by a signal.\n";

/* Words from column `indent` on, broken at WIDTH; the cursor stands at `column` now. */
static void add_wrapped(struct buf *out, struct str text, size_t column, size_t indent)
{
    struct str rest = text;
    while (rest.p) {
        struct str word = str_split(rest, ' ', &rest);
        if (column > indent && column + 1 + word.len > WIDTH) {
            buf_addf(out, "\n%*s", (int) indent, "");
            column = indent;
        } else if (column > indent) {
            buf_addc(out, ' ');
            column++;
        }
        buf_add(out, word);
        column += word.len;
    }
    buf_addc(out, '\n');
}

static void add_option(struct buf *out, const struct option *o)
{
    size_t start = out->len;
    buf_adds(out, o->letter ? "  " : "      ");
    option_describe(out, o);
    if (out->len - start >= OPTION_COLUMN) {
        buf_addc(out, '\n');
        start = out->len;
    }
    pad_to(out, start, OPTION_COLUMN);
    add_wrapped(out, str_of(o->summary), OPTION_COLUMN, OPTION_COLUMN);
}

void help_command(struct buf *out, const struct command *c)
{
    unsigned options = c->options | OPTION_BIT(OPTION_HELP);
    struct str rest = str_of(c->details);
    buf_addf(out, "Usage: isoctl %s%s%s [OPTION]...\n\n%s.\n", c->name, c->operand ? " " : "",
             c->operand ? c->operand : "", c->summary);
    while (c->details && rest.p) {
        struct str paragraph = str_split(rest, '\n', &rest);
        buf_addc(out, '\n');
        add_wrapped(out, paragraph, 0, 0);
    }
    buf_adds(out, "\nOptions:\n");
    for (size_t id = 0; id < OPTION_COUNT; id++)
        if (options & OPTION_BIT(id))
            add_option(out, &option_table[id]);
}

void help_overview(struct buf *out)
{
    buf_adds(
        out,
        "Usage: isoctl COMMAND [RECIPE] [OPTION]...\n\n"
        "Makes the AWS resources that a recipe describes, and removes them again.\n\nCommands:\n");
    for (size_t i = 0; command_at(i); i++) {
        const struct command *c = command_at(i);
        if (!c->hidden)
            buf_addf(out, "  %-*s%s\n", COMMAND_COLUMN, c->name, c->summary);
    }
    buf_adds(out,
             "\n`isoctl help COMMAND` shows the options of one command, "
             "`isoctl run RECIPE --help`\nthe parameters of a recipe. "
             "To see it work without an account:\n\n"
             "  isoctl run isoctl:isolated --sim -p ImageUri=example\n\n"
             "Environment: the variables of the AWS CLI (AWS_PROFILE, AWS_REGION,\n"
             "AWS_ENDPOINT_URL, ...), ISOCTL_PARAM_NAME for parameters, NO_COLOR, and\n"
             "ISOCTL_WINDOW_MS, for tests against emulators only: how long what was just made\n"
             "may be invisible.\n\n");
    buf_adds(out, exit_statuses);
}

/* --- the parameters of a recipe --- */

static void add_parameter(struct buf *out, const struct value *p)
{
    const struct value *fallback = value_get(p, "default");
    struct str description = value_get_str(p, "description");
    size_t start = out->len;
    buf_adds(out, "  ");
    show_text(out, value_get_str(p, "name"), 100);
    pad_to(out, start, OPTION_COLUMN);
    show_text(out, value_get_str(p, "type"), 20);
    if (value_get_bool(p, "secret", false))
        buf_adds(out, ", secret");
    if (fallback) {
        buf_adds(out, ", default ");
        show_value(out, fallback, 60);
    } else {
        buf_adds(out, ", required");
    }
    buf_addc(out, '\n');
    if (!description.len)
        return;
    struct buf safe;
    buf_init(&safe, LIMIT_RECIPE_FILE);
    buf_add_escaped(&safe, description, false);
    buf_addf(out, "%*s", OPTION_COLUMN, "");
    add_wrapped(out, buf_str(&safe), OPTION_COLUMN, OPTION_COLUMN);
    buf_release(&safe);
}

static void add_recipe(struct buf *out, const char *recipe, const struct value *document)
{
    struct str description = value_get_str(document, "description");
    const struct value *parameters = value_get(document, "parameters");
    buf_addf(out, "\nRecipe %s\n", recipe);
    if (description.len) {
        buf_addc(out, '\n');
        struct buf safe;
        buf_init(&safe, LIMIT_RECIPE_FILE);
        buf_add_escaped(&safe, description, false);
        add_wrapped(out, buf_str(&safe), 0, 0);
        buf_release(&safe);
    }
    buf_adds(out, value_count(parameters) ? "\nParameters (-p NAME=VALUE):\n"
                                          : "\nIt has no parameters.\n");
    for (size_t i = 0; i < value_count(parameters); i++)
        add_parameter(out, value_at(parameters, i));
}

int help_recipe(struct cli *cli, struct buf *out, struct error *err)
{
    struct session s;
    struct error late = {0};
    int result = session_begin(&s, cli, SESSION_RECIPE, true, err);
    struct value *document = result ? NULL : session_evaluate(&s, true, err);
    if (document)
        add_recipe(out, cli->args.operand, document);
    if (session_end(&s, false, &late) && document)
        *err = late;
    return document && !late.code ? 0 : -1;
}

/* --- the command --- */

static int fill(struct cli *cli, struct buf *out, struct error *err)
{
    const struct command *about;
    const char *shell = cli->args.values[OPTION_COMPLETION], *name = cli->args.operand;
    if (shell && strcmp(shell, "bash"))
        return error_set(err, ERROR_USAGE, "there is completion for bash only");
    if (shell)
        help_completion(out);
    else if (option_is_on(&cli->args, OPTION_MAN))
        help_man(out);
    else if (!name)
        help_overview(out);
    else if ((about = command_find(name)))
        help_command(out, about);
    else
        return command_refuse(name, err);
    return 0;
}

int command_help(struct cli *cli, struct error *err)
{
    struct buf out;
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    int result = fill(cli, &out, err);
    if (!result)
        result = cli_print(cli, &out, err);
    buf_release(&out);
    return result;
}

/* isoctl's entry: picks the command, runs it, and turns an error into one line and an exit status.
 */
#include <errno.h>
#include <signal.h>

#include "cli/command.h"
#include "codec/json.h"

int cli_print(struct cli *cli, const struct buf *text, struct error *err)
{
    (void) cli;
    if (text->overflow)
        return error_set(err, ERROR_IO, "the text to print is larger than %zu bytes", text->max);
    if ((!text->len || fwrite(text->p, 1, text->len, stdout) == text->len) && fflush(stdout) == 0)
        return 0;
    return error_set(err, ERROR_IO, "writing to standard output: %s", strerror(errno));
}

int cli_print_json(struct cli *cli, const struct value *document, struct error *err)
{
    struct buf out;
    struct value *whole = value_map(&cli->arena);
    value_put_int(&cli->arena, whole, "format", 1);
    for (size_t i = 0; i < value_count(document); i++)
        value_set(&cli->arena, whole, document->u.map.members[i].key,
                  document->u.map.members[i].value);
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    json_write(&out, whole, JSON_PRETTY);
    cli->answered = true;
    int result = cli_print(cli, &out, err);
    buf_release(&out);
    return result;
}

static struct str command_name(const void *ctx, size_t i)
{
    (void) ctx;
    const struct command *c = command_at(i);
    return c ? str_of(c->name) : (struct str){0};
}

int command_refuse(const char *name, struct error *err)
{
    struct buf shown;
    buf_init(&shown, 512);
    show_text(&shown, str_of(name), 80);
    error_set(err, ERROR_USAGE, "there is no command %s", buf_text(&shown));
    buf_release(&shown);
    struct str near = str_nearest(str_of(name), command_name, NULL);
    if (near.p)
        return error_append(err, " (did you mean %.*s?)", STR_ARG(near));
    return error_append(err, "; `isoctl help` lists them");
}

static int print_help(struct cli *cli, struct error *err)
{
    struct buf out;
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    help_command(&out, cli->command);
    bool of_recipe = cli->args.operand && cli->command->run != command_help;
    int result = of_recipe ? help_recipe(cli, &out, err) : 0;
    if (!result)
        result = cli_print(cli, &out, err);
    buf_release(&out);
    return result;
}

static int run_words(struct cli *cli, const char *name, char *const *words, struct error *err)
{
    cli->command = command_find(name);
    if (!cli->command)
        return command_refuse(name, err);
    if (arguments_parse(&cli->args, &cli->arena, cli->command->options | OPTION_BIT(OPTION_HELP),
                        cli->command->operand != NULL, words, err))
        return -1;
    cli->json = option_is_on(&cli->args, OPTION_JSON);
    if (option_is_on(&cli->args, OPTION_HELP))
        return print_help(cli, err);
    if (cli->command->operand && cli->command->operand[0] != '[' && !cli->args.operand)
        return error_set(err, ERROR_USAGE, "isoctl %s needs a %s; `isoctl help %s` shows how", name,
                         cli->command->operand, name);
    return cli->command->run(cli, err);
}

static int print_text(struct cli *cli, void (*fill)(struct buf *), struct error *err)
{
    struct buf out;
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    fill(&out);
    int result = cli_print(cli, &out, err);
    buf_release(&out);
    return result;
}

static void fill_version(struct buf *out)
{
    buf_adds(out, "isoctl " ISOCTL_VERSION "\n");
}

static int dispatch(struct cli *cli, char *const *argv, struct error *err)
{
    static const struct {
        const char *word;
        void (*fill)(struct buf *);
    } texts[] = {{"--version", fill_version},
                 {"-V", fill_version},
                 {"--help", help_overview},
                 {"-h", help_overview}};
    if (!argv[0])
        return error_set(err, ERROR_USAGE, "what shall it do? `isoctl help` lists the commands");
    for (size_t i = 0; i < ARRAY_LENGTH(texts); i++)
        if (!strcmp(argv[0], texts[i].word))
            return print_text(cli, texts[i].fill, err);
    return run_words(cli, argv[0], argv + 1, err);
}

static void put_failure(struct cli *cli, const struct error *err)
{
    struct arena *a = &cli->arena;
    struct value *document = value_map(a), *failure = value_map(a);
    struct error late = {0};
    value_put_text(a, failure, "code", error_name(err->code));
    value_put_text(a, failure, "message", err->message);
    if (err->aws_code[0])
        value_put_text(a, failure, "aws_code", err->aws_code);
    value_put_int(a, failure, "exit_status", error_exit_status(err));
    value_put(a, document, "error", failure);
    if (cli_print_json(cli, document, &late))
        terminal_note("%s", late.message);
}

static int conclude(struct cli *cli, int status, const struct error *err)
{
    if (status >= 0)
        return status;
    terminal_note("%s", err->message);
    if (cli->json && !cli->answered)
        put_failure(cli, err);
    int exit_status = error_exit_status(err);
    return exit_status ? exit_status : 1;
}

int main(int argc, char **argv)
{
    struct cli cli = {0};
    struct error err = {0};
    (void) argc;
    signal(SIGPIPE, SIG_IGN);
    terminal_init(&cli.terminal);
    int status = conclude(&cli, dispatch(&cli, argv[0] ? argv + 1 : argv, &err), &err);
    arena_release(&cli.arena);
    return status;
}

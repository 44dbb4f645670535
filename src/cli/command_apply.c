/* run, plan and destroy: one way from a recipe, or from nothing, to a plan and what becomes of it.
 */
#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "cli/document.h"
#include "cli/session.h"
#include "cli/show_plan.h"

struct job {
    struct session session;
    struct cli *cli;
    const struct graph *graph; /* NULL: destroy */
    struct plan *plan;
    bool applied, keep;
};

static struct show_options options_of(const struct job *j)
{
    const struct arguments *args = &j->cli->args;
    return (struct show_options){
        .colour = j->cli->terminal.colour,
        .details = option_is_on(args, OPTION_DETAILS),
        .stack = j->session.stack,
        .region = session_region(&j->session),
        .account = engine_account(j->session.engine),
        .recipe = j->graph ? args->operand : NULL,
        .simulated = j->session.simulated,
        .graph = j->graph,
    };
}

static struct value *document_of(const struct job *j)
{
    struct arena *a = &j->cli->arena;
    struct value *d = value_map(a);
    value_put_text(a, d, "command", j->cli->command->name);
    value_put_text(a, d, "stack", j->session.stack);
    value_put_text(a, d, "region", session_region(&j->session));
    value_put_text(a, d, "account", engine_account(j->session.engine));
    value_put_bool(a, d, "simulated", j->session.simulated);
    return d;
}

static int make_plan(struct job *j, struct error *err)
{
    if (session_connect(&j->session, err) || session_watch(&j->session, err))
        return -1;
    j->plan = engine_plan(j->session.engine, j->graph, err);
    progress_finish(&j->session.progress);
    if (!j->plan)
        return -1;
    events_planned(&j->session.events, j->plan, clock_epoch_ms(j->session.clock));
    return 0;
}

static int print_plan(struct job *j, struct error *err)
{
    const struct show_options options = options_of(j);
    struct buf out;
    if (j->cli->json)
        return 0;
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    show_plan(&out, j->plan, &options);
    int result = cli_print(j->cli, &out, err);
    buf_release(&out);
    return result;
}

/* --- asking --- */

static bool is_yes(const char *answer)
{
    struct str text = str_trim(str_of(answer));
    return str_equal_nocase(text, STR("y")) || str_equal_nocase(text, STR("yes"));
}

/* 1 yes, 0 no, -1 interrupted. */
static int ask(struct job *j, struct error *err)
{
    struct pollfd fds[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                           {.fd = j->session.signals.fd, .events = POLLIN}};
    char answer[256];
    fprintf(stderr, "%s [y/N] ", j->graph ? "Apply?" : "Destroy all of it?");
    fflush(stderr);
    while (poll(fds, ARRAY_LENGTH(fds), -1) < 0 && errno == EINTR)
        ;
    if (signals_level(&j->session.signals))
        return error_set(err, ERROR_INTERRUPTED, "interrupted; nothing was changed");
    ssize_t n = read(STDIN_FILENO, answer, sizeof(answer) - 1);
    answer[n > 0 ? n : 0] = '\0';
    return is_yes(answer);
}

/* 1 go on, 0 the user says no, -1 err. */
static int confirm(struct job *j, struct error *err)
{
    if (option_is_on(&j->cli->args, OPTION_YES) || !plan_changes(j->plan))
        return 1;
    if (j->cli->terminal.can_ask && !j->cli->json)
        return ask(j, err);
    return error_set(
        err, ERROR_USAGE,
        "nothing was changed: there is no terminal to ask at, so give -y to apply this plan");
}

/* --- applying --- */

static void show_end(const struct job *j, struct buf *out, int64_t ms)
{
    buf_addf(out, "\n%s %s in ", j->session.stack,
             j->graph ? "is as the recipe says; done" : "is gone; done");
    show_duration(out, ms);
    buf_adds(out, j->session.simulated ? " of simulated time.\n" : ".\n");
}

static int print_end(struct job *j, bool changed, int64_t ms, struct error *err)
{
    struct buf out;
    const struct value *outputs = engine_state(j->session.engine)->header.outputs;
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    if (changed)
        show_end(j, &out, ms);
    if (j->graph)
        show_outputs(&out, outputs);
    int result = cli_print(j->cli, &out, err);
    buf_release(&out);
    return result;
}

static int print_run_document(struct job *j, int64_t ms, const struct error *failure,
                              struct error *err)
{
    struct arena *a = &j->cli->arena;
    struct value *d = document_of(j);
    const struct value *outputs = engine_state(j->session.engine)->header.outputs;
    value_put_bool(a, d, "done", failure == NULL);
    value_put_int(a, d, "elapsed_ms", ms);
    document_add_plan(a, d, j->plan);
    if (j->graph && outputs)
        value_put(a, d, "outputs", value_copy(a, outputs));
    if (failure) {
        struct value *f = value_map(a);
        value_put_text(a, f, "code", error_name(failure->code));
        value_put_text(a, f, "message", failure->message);
        value_put_int(a, f, "exit_status", error_exit_status(failure));
        value_put(a, d, "error", f);
    }
    return cli_print_json(j->cli, d, err);
}

static void name_signal(const struct job *j, struct error *err)
{
    if (err->code == ERROR_INTERRUPTED && !err->signal)
        err->signal = j->session.signals.last;
}

static int apply(struct job *j, struct error *err)
{
    struct session *s = &j->session;
    int64_t began_ms = clock_epoch_ms(s->clock);
    bool changed = plan_changes(j->plan) > 0;
    j->keep = true;
    progress_begin(&s->progress, &s->loop);
    int result = engine_apply(s->engine, j->plan, j->graph, err);
    progress_finish(&s->progress);
    name_signal(j, err);
    int64_t ms = clock_epoch_ms(s->clock) - began_ms;
    struct error late = {0};
    if (j->cli->json)
        return print_run_document(j, ms, result ? err : NULL, result ? &late : err) ? -1 : result;
    return result ? result : print_end(j, changed, ms, err);
}

static int apply_if_wanted(struct job *j, struct error *err)
{
    int answer = confirm(j, err);
    if (answer < 0)
        return -1;
    if (answer)
        return apply(j, err);
    terminal_note("nothing was changed");
    return 0;
}

static int prepare(struct job *j, struct cli *cli, enum session_kind kind, bool read_only,
                   struct error *err)
{
    *j = (struct job){.cli = cli};
    if (session_begin(&j->session, cli, kind, read_only, err))
        return -1;
    if (kind == SESSION_RECIPE) {
        if (!session_evaluate(&j->session, false, err))
            return -1;
        j->graph = &j->session.graph;
    }
    return make_plan(j, err) || print_plan(j, err) ? -1 : 0;
}

/* The first failure is the one that is told. */
static int end(struct job *j, int result, struct error *err)
{
    struct error late = {0};
    if (result < 0)
        name_signal(j, err);
    events_finished(&j->session.events, result < 0 ? err : NULL, clock_epoch_ms(j->session.clock));
    if (result >= 0 && j->session.events.failure.code) {
        *err = j->session.events.failure;
        result = -1;
    }
    plan_free(j->plan);
    if (session_end(&j->session, j->keep, &late) == 0)
        return result;
    if (result < 0)
        terminal_note("%s", late.message);
    else
        *err = late;
    return -1;
}

int command_run(struct cli *cli, struct error *err)
{
    struct job j;
    int result = prepare(&j, cli, SESSION_RECIPE, false, err);
    if (!result)
        result = apply_if_wanted(&j, err);
    return end(&j, result, err);
}

int command_destroy(struct cli *cli, struct error *err)
{
    struct job j;
    int result = prepare(&j, cli, SESSION_STACK, false, err);
    if (!result)
        result = apply_if_wanted(&j, err);
    return end(&j, result, err);
}

static int print_plan_document(struct job *j, struct error *err)
{
    struct arena *a = &j->cli->arena;
    struct value *d = document_of(j);
    if (!j->cli->json)
        return 0;
    document_add_plan(a, d, j->plan);
    if (j->plan->outputs)
        value_put(a, d, "outputs", value_copy(a, j->plan->outputs));
    return cli_print_json(j->cli, d, err);
}

int command_plan(struct cli *cli, struct error *err)
{
    struct job j;
    int result = prepare(&j, cli, SESSION_RECIPE, true, err);
    if (!result)
        result = print_plan_document(&j, err);
    if (!result && option_is_on(&cli->args, OPTION_DETAILED_EXITCODE) && !plan_is_empty(j.plan))
        result = EXIT_CHANGES_PENDING;
    return end(&j, result, err);
}

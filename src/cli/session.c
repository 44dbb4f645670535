/* Opens what a command needs and closes it again. */
#include "cli/session.h"

#include <errno.h>
#include <unistd.h>

/* Simulated time begins here; a cloud that has been used goes on where it stopped. */
#define SIM_EPOCH_MS INT64_C(1767225600000)
/* Keeps what a simulated stack's state says apart from the same account on AWS. */
#define SIM_ENDPOINT "https://simulated.invalid"

extern char **environ;

static bool is_stack_name(struct str name)
{
    if (name.len == 0 || name.len > LIMIT_STACK_NAME)
        return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.p[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        bool later = (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!letter && !(i > 0 && later))
            return false;
    }
    return true;
}

/* "recipes/isolated.lua" and "isoctl:isolated" are both "isolated". */
static struct str name_of_recipe(const char *recipe)
{
    struct str s = str_of(recipe);
    for (size_t i = s.len; i > 0; i--)
        if (s.p[i - 1] == '/' || s.p[i - 1] == ':') {
            s = str_slice(s, i, s.len);
            break;
        }
    return str_ends(s, ".lua") ? str_slice(s, 0, s.len - 4) : s;
}

static int choose_stack(struct session *s, struct error *err)
{
    const struct arguments *args = &s->cli->args;
    const char *given = args->values[OPTION_STACK];
    if (!given && !args->operand)
        return error_set(err, ERROR_USAGE, "which stack? give a recipe or --stack NAME");
    struct str name = given ? str_of(given) : name_of_recipe(args->operand);
    s->stack = str_dup(&s->cli->arena, name);
    if (is_stack_name(name))
        return 0;
    struct buf shown;
    buf_init(&shown, 1024);
    show_text(&shown, name, 80);
    error_set(
        err, ERROR_USAGE,
        "\"%s\" is no name for a stack: a letter, then up to %d letters, digits, '-' and '_'%s",
        buf_text(&shown), LIMIT_STACK_NAME - 1, given ? "" : "; give one with --stack NAME");
    buf_release(&shown);
    return -1;
}

static int start_script(struct session *s, enum session_kind kind, struct error *err)
{
    return kind == SESSION_RECIPE ? script_start(&s->script, err) : 0;
}

int session_begin(struct session *s, struct cli *cli, enum session_kind kind, bool read_only,
                  struct error *err)
{
    const struct arguments *args = &cli->args;
    *s = (struct session){.cli = cli, .read_only = read_only, .signals.fd = -1, .events.fd = -1};
    s->simulated = option_is_on(args, OPTION_SIM);
    s->state_root = args->values[OPTION_STATE] ? args->values[OPTION_STATE] : ".isoctl";
    s->clock = clock_system();
    if (s->simulated) {
        clock_virtual_init(&s->virtual_clock, SIM_EPOCH_MS);
        s->clock = &s->virtual_clock.base;
    }
    if (s->simulated && args->values[OPTION_PROFILE])
        return error_set(err, ERROR_USAGE,
                         "--profile means nothing with --sim, which needs no credentials");
    if (choose_stack(s, err) || start_script(s, kind, err))
        return -1;
    return given_read(&s->given, &cli->arena, args, environ, err);
}

/* --- connecting --- */

static const char *process_variable(void *ctx, const char *name)
{
    (void) ctx;
    const char *text = getenv(name);
    return text && *text ? text : NULL;
}

static const char *simulated_variable(void *ctx, const char *name)
{
    static const struct {
        const char *name, *text;
    } rows[] = {
        {"AWS_ACCESS_KEY_ID", SIM_ACCESS_KEY_ID},
        {"AWS_SECRET_ACCESS_KEY", SIM_SECRET_ACCESS_KEY},
        {"AWS_REGION", "us-east-1"},
        {"AWS_ENDPOINT_URL", SIM_ENDPOINT},
    };
    (void) ctx;
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
        if (!strcmp(rows[i].name, name))
            return rows[i].text;
    return NULL;
}

static int load_settings(struct session *s, struct error *err)
{
    const struct aws_environment environment = {
        s->simulated ? simulated_variable : process_variable, NULL};
    const struct arguments *args = &s->cli->args;
    return aws_settings_load(&s->settings, &environment, args->values[OPTION_REGION],
                             args->values[OPTION_PROFILE], err);
}

/* Beside the state, but not in it: the cloud is another truth. */
static const char *sim_folder(struct session *s)
{
    struct str root = str_of(s->state_root);
    while (root.len > 1 && str_ends(root, "/"))
        root.len--;
    size_t end = root.len;
    while (end > 0 && root.p[end - 1] != '/')
        end--;
    return arena_printf(&s->cli->arena, "%.*s.isoctl-sim", (int) end, root.p);
}

static int open_transport(struct session *s, struct error *err)
{
    if (s->simulated) {
        struct sim_options options = {
            .store = store_posix(), .dir = sim_folder(s), .clock = &s->virtual_clock, .seed = 1};
        s->sim = sim_open(&options, err);
        s->transport = s->sim ? sim_transport(s->sim) : NULL;
    } else {
        struct transport_curl_options options = {.clock = s->clock,
                                                 .ca_bundle = s->settings.ca_bundle};
        s->transport = transport_curl_new(&options, err);
    }
    return s->transport ? 0 : -1;
}

static int open_client(struct session *s, struct error *err)
{
    struct aws_client_options options = {
        .settings = &s->settings, .loop = &s->loop, .clock = s->clock, .random = random_system()};
    loop_init(&s->loop, s->transport, s->clock);
    s->client = aws_client_new(&options, err);
    return s->client ? 0 : -1;
}

static void observe(void *ctx, const struct engine_event *event)
{
    struct session *s = ctx;
    progress_event(&s->progress, event);
    events_engine(&s->events, event);
}

static int interrupted(void *ctx)
{
    static const char *const notes[] = {
        "interrupted: what is under way is finished and recorded (once more: stop waiting)",
        "interrupted again: not waiting any longer",
    };
    struct session *s = ctx;
    int level = signals_level(&s->signals);
    for (; s->told_level < level && s->told_level < (int) ARRAY_LENGTH(notes); s->told_level++)
        progress_note(&s->progress, notes[s->told_level]);
    return level;
}

static const struct value *secret(void *ctx, struct str parameter)
{
    const struct session *s = ctx;
    return value_find(s->given.values, parameter);
}

/* For tests against emulators, which hide nothing: 0 asks for what AWS's documentation suggests. */
static int read_window(int64_t *ms, struct error *err)
{
    const char *text = getenv("ISOCTL_WINDOW_MS");
    *ms = 0;
    if (!text || !*text || (str_to_int(str_of(text), ms) && *ms >= 0))
        return 0;
    return error_set(err, ERROR_USAGE, "ISOCTL_WINDOW_MS: expected a number of milliseconds");
}

static int open_engine(struct session *s, struct error *err)
{
    struct engine_options options = {
        .store = store_posix(),
        .clock = s->clock,
        .random = random_system(),
        .loop = &s->loop,
        .client = s->client,
        .state_root = s->state_root,
        .stack = s->stack,
        .read_only = s->read_only,
        .observe = observe,
        .observe_ctx = s,
        .interrupted = interrupted,
        .interrupted_ctx = s,
        .secret = value_count(s->given.values) ? secret : NULL,
        .secret_ctx = s,
    };
    if (read_window(&options.window_ms, err))
        return -1;
    s->engine = engine_open(&options, err);
    return s->engine ? 0 : -1;
}

int session_connect(struct session *s, struct error *err)
{
    if (s->engine)
        return 0;
    if (s->client)
        return error_set(err, ERROR_INTERNAL, "a session connects once");
    const struct arguments *args = &s->cli->args;
    progress_init(&s->progress, &s->cli->terminal, s->clock, s->simulated);
    if (load_settings(s, err) || open_transport(s, err) || open_client(s, err) ||
        events_open(&s->events, args->values[OPTION_EVENTS], err))
        return -1;
    return open_engine(s, err);
}

/* --- the recipe --- */

static struct value *host_fact(void *ctx, struct arena *a, struct str name,
                               const struct value *args, struct error *err)
{
    struct session *s = ctx;
    return session_connect(s, err) ? NULL : engine_fact(s->engine, a, name, args, err);
}

static struct value *host_read(void *ctx, struct arena *a, struct str service, struct str operation,
                               const struct value *input, struct error *err)
{
    struct session *s = ctx;
    return session_connect(s, err) ? NULL
                                   : engine_read(s->engine, a, service, operation, input, err);
}

static void host_print(void *ctx, struct str text)
{
    (void) ctx;
    fprintf(stderr, "%.*s\n", STR_ARG(text));
}

struct value *session_evaluate(struct session *s, bool parameters_only, struct error *err)
{
    const struct script_host host = {host_fact, host_read, host_print, s};
    struct script_request request = {
        .recipe = s->cli->args.operand,
        .stack = s->stack,
        .given = s->given.values,
        .given_from = s->given.from,
        .parameters_only = parameters_only,
    };
    if (option_is_on(&s->cli->args, OPTION_PREVIOUS) && !parameters_only) {
        if (session_connect(s, err))
            return NULL;
        request.previous = engine_state(s->engine)->header.parameters;
    }
    struct value *document = script_evaluate(s->script, &request, &host, &s->cli->arena, err);
    script_stop(s->script);
    s->script = NULL;
    if (!document || parameters_only)
        return document;
    return graph_init(&s->graph, document, err) ? NULL : document;
}

/* --- waiting and the end --- */

static void wake(void *ctx)
{
    (void) ctx; /* the engine asks `interrupted` in its next turn */
}

int session_watch(struct session *s, struct error *err)
{
    if (signals_open(&s->signals, err))
        return -1;
    if (!s->simulated) /* simulated time never sleeps */
        loop_watch(&s->loop, s->signals.fd, wake, NULL);
    return 0;
}

const char *session_region(const struct session *s)
{
    return aws_client_region(s->client);
}

static int close_engine(struct session *s, bool keep, struct error *err)
{
    struct engine *engine = s->engine;
    s->engine = NULL;
    if (!engine)
        return 0;
    if (keep || s->read_only)
        return engine_close(engine, err);
    engine_abandon(engine);
    return 0;
}

int session_end(struct session *s, bool keep, struct error *err)
{
    int result = close_engine(s, keep, err);
    progress_release(&s->progress);
    signals_close(&s->signals);
    events_close(&s->events);
    if (s->client)
        aws_client_free(s->client);
    loop_release(&s->loop);
    if (s->transport)
        transport_free(s->transport);
    sim_close(s->sim);
    aws_settings_release(&s->settings);
    graph_release(&s->graph);
    script_stop(s->script);
    given_wipe(&s->given);
    return result;
}

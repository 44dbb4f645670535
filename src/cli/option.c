/* The table of options, and reading the command line by it. */
#include "cli/option.h"

const struct option option_table[OPTION_COUNT] = {
    [OPTION_PARAMETER] =
        {'p', "param", "K=V",
         "give parameter K the value V; @FILE: a file's text, -: a line of standard input"},
    [OPTION_PARAMS] = {0, "params", "FILE", "take parameters from a JSON file: {\"Name\": value}"},
    [OPTION_PREVIOUS] = {0, "previous", NULL,
                         "parameters that are not given keep the last run's values"},
    [OPTION_STACK] = {0, "stack", "NAME", "name of the stack (default: the recipe's file name)"},
    [OPTION_REGION] = {0, "region", "REGION", "AWS region (default: environment, then profile)"},
    [OPTION_PROFILE] = {0, "profile", "NAME", "profile of the shared AWS configuration files"},
    [OPTION_STATE] = {0, "state", "FOLDER", "where isoctl keeps what it knows (default: .isoctl)"},
    [OPTION_SIM] =
        {0, "sim", NULL,
         "use the built-in simulated cloud in simulated time; no account, no credentials"},
    [OPTION_YES] = {'y', "yes", NULL, "do not ask before changing anything"},
    [OPTION_DETAILS] = {0, "details", NULL, "show every property of what will be created"},
    [OPTION_JSON] = {0, "json", NULL, "print one JSON document instead of text"},
    [OPTION_EVENTS] = {0, "events", "FILE",
                       "also write what happens to FILE, one JSON object a line"},
    [OPTION_DETAILED_EXITCODE] = {0, "detailed-exitcode", NULL, "exit 2 when changes are pending"},
    [OPTION_HELP] = {'h', "help", NULL, "show help; with a recipe also its parameters"},
    [OPTION_MAN] = {0, "man", NULL, "print the manual page in roff"},
    [OPTION_COMPLETION] = {0, "completion", "SHELL", "print completion for SHELL (bash)"},
};

struct reading {
    struct arguments *args;
    struct arena *arena;
    unsigned allowed;
    bool takes_operand;
    char *const *next; /* the words not yet read */
    struct error *err;
};

static int refuse(struct reading *r, const char *format, const char *word)
{
    struct buf shown;
    buf_init(&shown, 1024);
    struct str text = str_of(word);
    buf_add_escaped(&shown, str_slice(text, 0, text.len < 200 ? text.len : 200), false);
    error_set(r->err, ERROR_USAGE, "%s %s", format, buf_text(&shown));
    buf_release(&shown);
    return -1;
}

static struct str allowed_name(const void *ctx, size_t i)
{
    unsigned allowed = *(const unsigned *) ctx;
    for (size_t id = 0; id < OPTION_COUNT; id++)
        if ((allowed & OPTION_BIT(id)) && i-- == 0)
            return str_of(option_table[id].name);
    return (struct str){0};
}

static int unknown(struct reading *r, const char *word, struct str name)
{
    refuse(r, "unknown option", word);
    struct str near = str_nearest(name, allowed_name, &r->allowed);
    if (near.p)
        return error_append(r->err, " (did you mean --%.*s?)", STR_ARG(near));
    return error_append(r->err, "; --help lists the options");
}

static int find_long(const struct reading *r, struct str name)
{
    for (int id = 0; id < OPTION_COUNT; id++)
        if ((r->allowed & OPTION_BIT(id)) && str_is(name, option_table[id].name))
            return id;
    return -1;
}

static int find_short(const struct reading *r, char letter)
{
    for (int id = 0; id < OPTION_COUNT; id++)
        if ((r->allowed & OPTION_BIT(id)) && letter && option_table[id].letter == letter)
            return id;
    return -1;
}

static int keep(struct reading *r, int id, const char *value)
{
    r->args->values[id] = value;
    if (id == OPTION_PARAMETER)
        value_push(r->arena, r->args->parameters, value_text(r->arena, value));
    return 0;
}

/* attached: what stood in the same word, or NULL. */
static int take(struct reading *r, int id, const char *attached)
{
    const struct option *o = &option_table[id];
    if (!o->argument && attached)
        return error_set(r->err, ERROR_USAGE, "--%s takes no value", o->name);
    if (!o->argument)
        return keep(r, id, "");
    if (attached)
        return keep(r, id, attached);
    if (!*r->next)
        return error_set(r->err, ERROR_USAGE, "--%s needs a value: --%s %s", o->name, o->name,
                         o->argument);
    return keep(r, id, *r->next++);
}

static int read_long(struct reading *r, const char *word)
{
    struct str rest, name = str_split(str_of(word + 2), '=', &rest);
    int id = find_long(r, name);
    return id < 0 ? unknown(r, word, name) : take(r, id, rest.p);
}

/* -y, -p K=V, -pK=V; switches may be joined. */
static int read_short(struct reading *r, const char *word)
{
    for (const char *c = word + 1; *c; c++) {
        int id = find_short(r, *c);
        if (id < 0)
            return unknown(r, word, str_of(word + 1));
        if (option_table[id].argument)
            return take(r, id, c[1] ? c + 1 : NULL);
        if (take(r, id, NULL))
            return -1;
    }
    return 0;
}

static int read_operand(struct reading *r, const char *word)
{
    if (!r->takes_operand)
        return refuse(r, "this command takes only options, not", word);
    if (r->args->operand)
        return refuse(r, "one is enough; unexpected", word);
    r->args->operand = word;
    return 0;
}

int arguments_parse(struct arguments *args, struct arena *arena, unsigned allowed,
                    bool takes_operand, char *const *words, struct error *err)
{
    struct reading r = {args, arena, allowed, takes_operand, words, err};
    bool only_operands = false;
    *args = (struct arguments){.parameters = value_list(arena)};
    while (*r.next) {
        const char *word = *r.next++;
        bool is_option = !only_operands && word[0] == '-' && word[1];
        int result = 0;
        if (is_option && !strcmp(word, "--"))
            only_operands = true;
        else if (is_option)
            result = word[1] == '-' ? read_long(&r, word) : read_short(&r, word);
        else
            result = read_operand(&r, word);
        if (result)
            return -1;
    }
    return 0;
}

bool option_is_on(const struct arguments *args, enum option_id id)
{
    return args->values[id] != NULL;
}

void option_describe(struct buf *out, const struct option *o)
{
    if (o->letter)
        buf_addf(out, "-%c, ", o->letter);
    buf_addf(out, "--%s", o->name);
    if (o->argument)
        buf_addf(out, " %s", o->argument);
}

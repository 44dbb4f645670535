/* Collects parameters from environment, file and command line. */
#include "cli/given.h"

#include "base/store.h"
#include "codec/json.h"

enum { TEXT_MAX = 1 << 20 };

#define VARIABLE "ISOCTL_PARAM_"

struct collecting {
    struct given *given;
    struct arena *arena;
    struct error *err;
};

static void put(struct collecting *c, struct str name, struct value *v, const char *from)
{
    value_set(c->arena, c->given->values, name, v);
    value_set(c->arena, c->given->from, name, value_text(c->arena, from));
}

static void read_environment(struct collecting *c, char *const *environment)
{
    for (; *environment; environment++) {
        if (strncmp(*environment, VARIABLE, strlen(VARIABLE)) != 0)
            continue;
        struct str rest, name = str_split(str_of(*environment + strlen(VARIABLE)), '=', &rest);
        if (name.len && rest.p)
            put(c, name, value_str(c->arena, rest), "environment");
    }
}

static int read_file(struct collecting *c, const char *path, struct buf *text)
{
    int found = store_read_file(store_posix(), path, text, c->err);
    if (found > 0 && text->overflow)
        return error_set(c->err, ERROR_USAGE, "%s is larger than %d bytes", path, TEXT_MAX);
    return found ? (found < 0 ? -1 : 0)
                 : error_set(c->err, ERROR_USAGE, "there is no parameter file %s", path);
}

static int read_params(struct collecting *c, const char *path)
{
    struct buf text;
    struct value *map = NULL;
    buf_init(&text, TEXT_MAX);
    if (read_file(c, path, &text) == 0)
        map = json_parse(c->arena, buf_str(&text), JSON_COMPACT, path, c->err);
    buf_wipe(&text);
    buf_release(&text);
    if (!map) {
        if (c->err->code != ERROR_IO)
            c->err->code = ERROR_USAGE;
        return -1;
    }
    if (map->kind != VALUE_MAP)
        return error_set(c->err, ERROR_USAGE,
                         "%s: expected an object of parameters, {\"Name\": value}", path);
    for (size_t i = 0; i < map->u.map.count; i++)
        put(c, map->u.map.members[i].key, map->u.map.members[i].value, path);
    return 0;
}

static struct str without_newline(struct str s)
{
    if (str_ends(s, "\n"))
        s.len--;
    if (str_ends(s, "\r"))
        s.len--;
    return s;
}

static int put_file(struct collecting *c, struct str name, const char *path)
{
    struct buf text;
    buf_init(&text, TEXT_MAX);
    int result = read_file(c, path, &text);
    if (!result)
        put(c, name, value_str(c->arena, without_newline(buf_str(&text))),
            arena_printf(c->arena, "-p %.*s=@FILE", STR_ARG(name)));
    buf_wipe(&text);
    buf_release(&text);
    return result;
}

static int put_line(struct collecting *c, struct str name)
{
    char line[8192];
    if (!fgets(line, sizeof(line), stdin))
        return error_set(c->err, ERROR_USAGE, "-p %.*s=- found no line on standard input",
                         STR_ARG(name));
    put(c, name, value_str(c->arena, without_newline(str_of(line))),
        arena_printf(c->arena, "-p %.*s=-", STR_ARG(name)));
    explicit_bzero(line, sizeof(line));
    return 0;
}

/* K=V; "@@..." is a value that begins with "@". */
static int read_option(struct collecting *c, struct str word)
{
    struct str text, name = str_split(word, '=', &text);
    if (!text.p || !name.len)
        return error_set(c->err, ERROR_USAGE, "-p takes NAME=VALUE, for example -p DesiredCount=3");
    if (str_is(text, "-"))
        return put_line(c, name);
    if (str_starts(text, "@@"))
        text = str_slice(text, 1, text.len);
    else if (str_starts(text, "@"))
        return put_file(c, name, text.p + 1);
    put(c, name, value_str(c->arena, text), "-p");
    return 0;
}

int given_read(struct given *g, struct arena *arena, const struct arguments *args,
               char *const *environment, struct error *err)
{
    *g = (struct given){value_map(arena), value_map(arena)};
    struct collecting c = {g, arena, err};
    read_environment(&c, environment);
    if (args->values[OPTION_PARAMS] && read_params(&c, args->values[OPTION_PARAMS]))
        return -1;
    for (size_t i = 0; i < value_count(args->parameters); i++)
        if (read_option(&c, value_string(value_at(args->parameters, i))))
            return -1;
    return 0;
}

void given_wipe(struct given *g)
{
    for (size_t i = 0; g->values && i < g->values->u.map.count; i++) {
        struct str text = value_string(g->values->u.map.members[i].value);
        if (text.len)
            explicit_bzero((char *) text.p, text.len);
    }
}

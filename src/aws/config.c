/* The INI dialect of AWS's shared files, line by line. */
#include "aws/config.h"

#include "base/store.h"

struct parser {
    struct arena *arena;
    const char *path;
    int line;
    struct value *sections;
    struct value *section; /* NULL before the first header */
    struct str key;        /* the last one at the margin; len 0: none yet */
    struct error *err;
};

static int fail(struct parser *p, const char *what)
{
    return error_set(p->err, ERROR_CREDENTIALS, "%s:%d: %s", p->path, p->line, what);
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static bool is_comment(struct str trimmed)
{
    return trimmed.len == 0 || trimmed.p[0] == '#' || trimmed.p[0] == ';';
}

/* A '#' or ';' after a blank begins a comment; inside a word (a URL, a key) it does not. */
static struct str without_comment(struct str value)
{
    for (size_t i = 0; i < value.len; i++)
        if ((value.p[i] == '#' || value.p[i] == ';') && (i == 0 || is_blank(value.p[i - 1])))
            return str_trim(str_slice(value, 0, i));
    return str_trim(value);
}

static struct str lower_case(struct arena *a, struct str s)
{
    char *text = str_dup(a, s);
    for (size_t i = 0; i < s.len; i++)
        if (text[i] >= 'A' && text[i] <= 'Z')
            text[i] = (char) (text[i] + ('a' - 'A'));
    return (struct str){text, s.len};
}

/* profile   "my dev" -> profile my dev */
static struct str section_name(struct arena *a, struct str inside)
{
    struct str s = str_trim(inside);
    char *text = arena_alloc(a, s.len + 1);
    size_t len = 0;
    char quote = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.p[i];
        if (c == quote || (!quote && (c == '"' || c == '\''))) {
            quote = quote ? 0 : c;
            continue;
        }
        bool squeezed = !quote && is_blank(c) && len && text[len - 1] == ' ';
        if (!squeezed)
            text[len++] = !quote && is_blank(c) ? ' ' : c;
    }
    return (struct str){text, len};
}

static int read_header(struct parser *p, struct str line)
{
    ptrdiff_t end = str_find(line, ']');
    if (end < 0)
        return fail(p, "a section header without its ']'");
    if (without_comment(str_slice(line, (size_t) end + 1, line.len)).len)
        return fail(p, "text after a section header");
    struct str name = section_name(p->arena, str_slice(line, 1, (size_t) end));
    if (!name.len)
        return fail(p, "a section without a name");
    p->section = value_find(p->sections, name);
    p->key = (struct str){0};
    if (!p->section) {
        p->section = value_map(p->arena);
        value_set(p->arena, p->sections, name, p->section);
    }
    return 0;
}

/* The delimiter is the first '=' or ':' of the line, as in the AWS CLI. */
static bool split_property(struct parser *p, struct str line, struct str *key, struct str *value)
{
    size_t at = 0;
    while (at < line.len && line.p[at] != '=' && line.p[at] != ':')
        at++;
    struct str name = str_trim(str_slice(line, 0, at));
    if (at == line.len || !name.len)
        return false;
    *key = lower_case(p->arena, name);
    *value = without_comment(str_slice(line, at + 1, line.len));
    return true;
}

static int read_property(struct parser *p, struct str line)
{
    struct str key, value;
    if (!p->section)
        return fail(p, "a setting before the first [section]");
    if (!split_property(p, line, &key, &value))
        return fail(p, "expected \"name = value\", a [section] or a comment");
    value_set(p->arena, p->section, key, value_str(p->arena, value));
    p->key = key;
    return 0;
}

/* Below "ec2 =" stand settings of ec2; below a value stand further lines of that value. */
static int read_indented(struct parser *p, struct str line)
{
    struct value *above = value_find(p->section, p->key);
    struct str key, value, text = value_string(above);
    bool nests = value_is(above, VALUE_MAP) || text.len == 0;
    if (!nests) {
        value_set(p->arena, p->section, p->key,
                  value_textf(p->arena, "%.*s\n%.*s", STR_ARG(text), STR_ARG(line)));
        return 0;
    }
    if (!split_property(p, line, &key, &value))
        return fail(p, "expected \"name = value\" in an indented block");
    if (!value_is(above, VALUE_MAP)) {
        above = value_map(p->arena);
        value_set(p->arena, p->section, p->key, above);
    }
    value_set(p->arena, above, key, value_str(p->arena, value));
    return 0;
}

static int read_line(struct parser *p, struct str line)
{
    struct str trimmed = str_trim(line);
    if (memchr(line.p, '\0', line.len))
        return fail(p, "a zero byte: this is not a text file");
    if (is_comment(trimmed))
        return 0;
    if (is_blank(line.p[0]) && p->key.len)
        return read_indented(p, trimmed);
    return trimmed.p[0] == '[' ? read_header(p, trimmed) : read_property(p, trimmed);
}

struct value *config_parse(struct arena *a, struct str text, const char *path, struct error *err)
{
    struct parser p = {.arena = a, .path = path, .sections = value_map(a), .err = err};
    struct str rest = str_starts(text, "\xef\xbb\xbf") ? str_slice(text, 3, text.len) : text;
    while (rest.p && rest.len) {
        struct str line = str_split(rest, '\n', &rest);
        p.line++;
        if (line.len && read_line(&p, line))
            return NULL;
    }
    return p.sections;
}

struct value *config_load(struct arena *a, const char *path, struct error *err)
{
    struct buf text;
    struct value *sections = NULL;
    buf_init(&text, LIMIT_CONFIG_FILE);
    int found = store_read_file(store_posix(), path, &text, err);
    if (found >= 0)
        sections = config_parse(a, found ? buf_str(&text) : STR(""), path, err);
    buf_wipe(&text);
    buf_release(&text);
    return sections;
}

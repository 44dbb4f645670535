/* JSON on cJSON, made strict.
 *
 * cJSON forgives what a state file or a signed request must not contain: trailing garbage,
 * duplicate keys, bad UTF-8, strings cut at \u0000; and it keeps numbers as doubles. So a scan over
 * the text comes first: it accepts exactly RFC 8259 within our bounds, and notes each number and
 * the place of each key in document order. Then cJSON builds its tree, and the conversion to values
 * walks the tree and the notes side by side: structure and strings are cJSON's, numbers and places
 * the scan's.
 */
#include "codec/json.h"

#include <cjson/cJSON.h>
#include <math.h>

enum { NUMBER_TEXT_MAX = 63 /* what cJSON reads of a number */ };

struct scan {
    struct arena *arena; /* of the values */
    struct arena notes;  /* of the scan */
    struct str text;
    size_t at;
    unsigned depth;
    struct value **numbers;
    size_t number_count, number_cap;
    size_t *keys; /* offsets */
    size_t key_count, key_cap;
    const char *what;
    struct error *err;
};

static int scan_fail(struct scan *s, size_t at, const char *problem)
{
    size_t line = 1, column = 1;

    for (size_t i = 0; i < at && i < s->text.len; i++) {
        column = s->text.p[i] == '\n' ? 1 : column + 1;
        line += s->text.p[i] == '\n';
    }
    return error_set(s->err, ERROR_PROTOCOL, "%s is not valid JSON: %s at line %zu, column %zu",
                     s->what, problem, line, column);
}

static int peek(const struct scan *s)
{
    return s->at < s->text.len ? (unsigned char) s->text.p[s->at] : -1;
}

static void skip_blanks(struct scan *s)
{
    int c;

    while ((c = peek(s)) == ' ' || c == '\n' || c == '\r' || c == '\t')
        s->at++;
}

static bool is_digit(int c)
{
    return c >= '0' && c <= '9';
}

static int scan_hex4(struct scan *s, unsigned *unit)
{
    *unit = 0;
    for (int i = 0; i < 4; i++, s->at++) {
        int c = peek(s), lower = c | 0x20;

        if (!is_digit(c) && !(lower >= 'a' && lower <= 'f'))
            return scan_fail(s, s->at, "expected four hexadecimal digits after \\u");
        *unit = *unit << 4 | (unsigned) (is_digit(c) ? c - '0' : lower - 'a' + 10);
    }
    return 0;
}

/* After "\u": one code unit, or a pair of surrogates. */
static int scan_unicode(struct scan *s)
{
    size_t start = s->at;
    unsigned unit;

    if (scan_hex4(s, &unit))
        return -1;
    if (unit == 0)
        return scan_fail(s, start, "the character \\u0000 is not accepted");
    if (unit < 0xd800 || unit > 0xdfff)
        return 0;
    if (unit > 0xdbff || !str_starts(str_slice(s->text, s->at, s->text.len), "\\u"))
        return scan_fail(s, start, "half of a surrogate pair");
    s->at += 2;
    if (scan_hex4(s, &unit))
        return -1;
    return unit >= 0xdc00 && unit <= 0xdfff ? 0 : scan_fail(s, start, "half of a surrogate pair");
}

static int scan_escape(struct scan *s)
{
    int c = peek(s);

    if (c == 'u') {
        s->at++;
        return scan_unicode(s);
    }
    if (c < 0 || !strchr("\"\\/bfnrt", c) || c == 0)
        return scan_fail(s, s->at, "unknown escape in a string");
    s->at++;
    return 0;
}

static int scan_string(struct scan *s)
{
    size_t start = s->at++;

    for (;;) {
        int c = peek(s);

        if (c < 0)
            return scan_fail(s, start, "a string that does not end");
        if (c < 0x20)
            return scan_fail(s, s->at, "a control character in a string");
        s->at++;
        if (c == '"')
            return 0;
        if (c == '\\' && scan_escape(s))
            return -1;
    }
}

static int scan_digits(struct scan *s)
{
    if (!is_digit(peek(s)))
        return scan_fail(s, s->at, "expected a digit");
    while (is_digit(peek(s)))
        s->at++;
    return 0;
}

static int note_number(struct scan *s, struct str text, bool whole)
{
    struct value *v;
    int64_t integer;
    double real;

    if (text.len > NUMBER_TEXT_MAX)
        return scan_fail(s, s->at - text.len, "a number of more than 63 characters");
    if (whole && str_to_int(text, &integer))
        v = value_int(s->arena, integer);
    else if (whole)
        return scan_fail(s, s->at - text.len, "an integer beyond 64 bits");
    else if (str_to_double(text, &real) && isfinite(real))
        v = value_double(s->arena, real);
    else
        return scan_fail(s, s->at - text.len, "a number out of range");
    s->numbers = arena_grow(&s->notes, s->numbers, &s->number_cap, s->number_count + 1,
                            sizeof(struct value *));
    s->numbers[s->number_count++] = v;
    return 0;
}

static int scan_number(struct scan *s)
{
    size_t start = s->at;
    bool whole = true;

    if (peek(s) == '-')
        s->at++;
    if (peek(s) == '0')
        s->at++;
    else if (scan_digits(s))
        return -1;
    if (peek(s) == '.') {
        whole = false;
        s->at++;
        if (scan_digits(s))
            return -1;
    }
    if ((peek(s) | 0x20) == 'e') {
        whole = false;
        s->at++;
        if (peek(s) == '+' || peek(s) == '-')
            s->at++;
        if (scan_digits(s))
            return -1;
    }
    return note_number(s, str_slice(s->text, start, s->at), whole);
}

static int scan_word(struct scan *s)
{
    static const char *const words[] = {"true", "false", "null"};
    struct str rest = str_slice(s->text, s->at, s->text.len);

    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        if (str_starts(rest, words[i])) {
            s->at += strlen(words[i]);
            return 0;
        }
    }
    return scan_fail(s, s->at,
                     rest.len ? "expected a value" : "it ends where a value was expected");
}

static int scan_value(struct scan *s);

static int scan_key(struct scan *s)
{
    if (peek(s) != '"')
        return scan_fail(s, s->at, "expected a key in double quotes");
    s->keys = arena_grow(&s->notes, s->keys, &s->key_cap, s->key_count + 1, sizeof(size_t));
    s->keys[s->key_count++] = s->at;
    if (scan_string(s))
        return -1;
    skip_blanks(s);
    if (peek(s) != ':')
        return scan_fail(s, s->at, "expected ':' after a key");
    s->at++;
    return 0;
}

/* An object or a list, from its opening bracket to its closing one. */
static int scan_container(struct scan *s, char close)
{
    if (++s->depth > LIMIT_DEPTH)
        return scan_fail(s, s->at, "nesting of more than 64 levels");
    s->at++;
    skip_blanks(s);
    if (peek(s) != close) {
        for (;;) {
            skip_blanks(s);
            if ((close == '}' && scan_key(s)) || scan_value(s))
                return -1;
            if (peek(s) != ',')
                break;
            s->at++;
        }
    }
    if (peek(s) != close)
        return scan_fail(s, s->at, close == '}' ? "expected ',' or '}'" : "expected ',' or ']'");
    s->at++;
    s->depth--;
    return 0;
}

static int scan_value(struct scan *s)
{
    int c, result;

    skip_blanks(s);
    c = peek(s);
    if (c == '{')
        result = scan_container(s, '}');
    else if (c == '[')
        result = scan_container(s, ']');
    else if (c == '"')
        result = scan_string(s);
    else if (c == '-' || is_digit(c))
        result = scan_number(s);
    else
        result = scan_word(s);
    skip_blanks(s);
    return result;
}

static int scan_document(struct scan *s)
{
    if (s->text.len > LIMIT_JSON_DOCUMENT)
        return error_set(s->err, ERROR_PROTOCOL, "%s is larger than %d bytes", s->what,
                         LIMIT_JSON_DOCUMENT);
    if (!str_is_utf8(s->text))
        return error_set(s->err, ERROR_PROTOCOL, "%s is not valid JSON: it is not UTF-8", s->what);
    if (scan_value(s))
        return -1;
    if (s->at != s->text.len)
        return scan_fail(s, s->at, "more text after its end");
    return 0;
}

struct convert {
    struct scan *scan;
    unsigned flags;
    size_t number, key; /* next note */
};

static struct value *convert_node(struct convert *c, const cJSON *node);

static struct value *convert_list(struct convert *c, const cJSON *node)
{
    struct value *list = value_list(c->scan->arena);

    for (const cJSON *child = node->child; child; child = child->next) {
        struct value *item = convert_node(c, child);

        if (!item)
            return NULL;
        value_push(c->scan->arena, list, item);
    }
    return list;
}

static struct value *convert_deferred(struct convert *c, const cJSON *node)
{
    size_t place = c->scan->keys[c->key++];
    struct value *expr = convert_node(c, node->child);

    if (!expr)
        return NULL;
    if (node->child->next || expr->kind != VALUE_LIST || value_count(expr) == 0) {
        scan_fail(c->scan, place, "\"$deferred\" needs a list and stands alone");
        return NULL;
    }
    return value_deferred(c->scan->arena, expr);
}

/* The key as meant: one '$' less where deferred values are read. */
static int plain_key(struct convert *c, struct str *key, size_t place)
{
    if (!(c->flags & JSON_DEFERRED) || !str_starts(*key, "$"))
        return 0;
    if (!str_starts(*key, "$$"))
        return scan_fail(c->scan, place, "a key that begins with a single '$'");
    *key = str_slice(*key, 1, key->len);
    return 0;
}

static struct value *convert_object(struct convert *c, const cJSON *node)
{
    struct value *map;

    if (c->flags & JSON_DEFERRED && node->child && strcmp(node->child->string, "$deferred") == 0)
        return convert_deferred(c, node);
    map = value_map(c->scan->arena);
    for (const cJSON *child = node->child; child; child = child->next) {
        struct str key = str_of(child->string);
        size_t place = c->scan->keys[c->key++], before = value_count(map);
        struct value *item = convert_node(c, child);

        if (!item || plain_key(c, &key, place))
            return NULL;
        value_set(c->scan->arena, map, key, item);
        if (value_count(map) == before) {
            scan_fail(c->scan, place, "a key that stands twice in one object");
            return NULL;
        }
    }
    return map;
}

/* The depth is bounded by the scan. */
static struct value *convert_node(struct convert *c, const cJSON *node)
{
    struct arena *a = c->scan->arena;

    switch (node->type & 0xff) {
    case cJSON_False:
    case cJSON_True:
        return value_bool(a, (node->type & 0xff) == cJSON_True);
    case cJSON_Number:
        return c->scan->numbers[c->number++];
    case cJSON_String:
        return value_text(a, node->valuestring);
    case cJSON_Array:
        return convert_list(c, node);
    case cJSON_Object:
        return convert_object(c, node);
    default:
        return value_null(a);
    }
}

struct value *json_parse(struct arena *a, struct str text, unsigned flags, const char *what,
                         struct error *err)
{
    struct scan scan = {.arena = a, .text = text, .what = what, .err = err};
    struct convert convert = {.scan = &scan, .flags = flags};
    struct value *result = NULL;
    cJSON *tree = NULL;

    if (scan_document(&scan))
        goto done;
    tree = cJSON_ParseWithLength(text.p, text.len);
    if (!tree) {
        error_set(err, ERROR_PROTOCOL, "%s could not be read as JSON", what);
        goto done;
    }
    result = convert_node(&convert, tree);
done:
    cJSON_Delete(tree);
    arena_release(&scan.notes);
    return result;
}

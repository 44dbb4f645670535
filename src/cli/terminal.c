/* Colour, width, and text that is safe to show. */
#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include "codec/json.h"
#include "engine/expr.h"

static const char *const codes[] = {
    [PAINT_NONE] = "",        [PAINT_GREEN] = "\033[32m", [PAINT_YELLOW] = "\033[33m",
    [PAINT_RED] = "\033[31m", [PAINT_CYAN] = "\033[36m",  [PAINT_BOLD] = "\033[1m",
    [PAINT_DIM] = "\033[2m",
};

void terminal_init(struct terminal *t)
{
    const char *no_colour = getenv("NO_COLOR"), *term = getenv("TERM");
    bool dumb = !term || !*term || !strcmp(term, "dumb");
    bool plain = dumb || (no_colour && *no_colour);
    *t = (struct terminal){
        .colour = !plain && isatty(STDOUT_FILENO),
        .colour_notes = !plain && isatty(STDERR_FILENO),
        .live = !dumb && isatty(STDERR_FILENO),
        .can_ask = isatty(STDIN_FILENO),
    };
}

void terminal_size(size_t *columns, size_t *rows)
{
    struct winsize size = {0};
    bool known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col && size.ws_row;
    *columns = known ? size.ws_col : 80;
    *rows = known ? size.ws_row : 24;
}

void paint(struct buf *out, bool colour, enum paint p, const char *text)
{
    bool painted = colour && p != PAINT_NONE;
    buf_adds(out, painted ? codes[p] : "");
    buf_adds(out, text);
    buf_adds(out, painted ? "\033[0m" : "");
}

/* Cut at a character's border. */
static void cut(struct buf *out, size_t start, size_t max)
{
    if (out->len - start <= max)
        return;
    size_t end = start + (max > 3 ? max - 3 : 0);
    while (end > start && ((unsigned char) out->p[end] & 0xc0) == 0x80)
        end--;
    buf_truncate(out, end);
    buf_adds(out, "...");
}

void show_text(struct buf *out, struct str s, size_t max)
{
    size_t start = out->len;
    buf_add_escaped(out, str_slice(s, 0, s.len < max + 4 ? s.len : max + 4), false);
    cut(out, start, max);
}

void show_value(struct buf *out, const struct value *v, size_t max)
{
    struct buf text;
    if (value_is(v, VALUE_STRING) && v->u.string.len > max) {
        buf_addc(out, '"');
        show_text(out, v->u.string, max - 2);
        buf_addc(out, '"');
        return;
    }
    buf_init(&text, LIMIT_JSON_DOCUMENT);
    if (value_is(v, VALUE_DEFERRED))
        expr_describe(&text, v);
    else if (v)
        json_write(&text, v, JSON_COMPACT);
    else
        buf_adds(&text, "(none)");
    show_text(out, buf_str(&text), max);
    buf_release(&text);
}

void show_id(struct buf *out, struct str id, size_t max)
{
    enum { COLONS = 5 }; /* arn:partition:service:region:account:resource */
    struct str rest = id;
    if (!str_starts(id, "arn:")) {
        show_text(out, id, max);
        return;
    }
    for (size_t i = 0; i < COLONS && rest.p; i++)
        str_split(rest, ':', &rest);
    show_text(out, rest.p ? rest : id, max);
}

void show_duration(struct buf *out, int64_t ms)
{
    if (ms < 1000)
        buf_addf(out, "%" PRId64 " ms", ms);
    else if (ms < 60000)
        buf_addf(out, "%" PRId64 ".%" PRId64 " s", ms / 1000, ms % 1000 / 100);
    else
        buf_addf(out, "%" PRId64 " min %" PRId64 " s", ms / 60000, ms % 60000 / 1000);
}

void pad_to(struct buf *out, size_t start, size_t column)
{
    do
        buf_addc(out, ' ');
    while (out->len - start < column && !out->overflow);
}

void terminal_note(const char *format, ...)
{
    char text[ERROR_MESSAGE_MAX + 64];
    struct buf line;
    va_list ap;
    va_start(ap, format);
    vsnprintf(text, sizeof(text), format, ap);
    va_end(ap);
    buf_init(&line, 5 * sizeof(text));
    buf_adds(&line, "isoctl: ");
    buf_add_escaped(&line, str_of(text), true);
    buf_addc(&line, '\n');
    fwrite(line.p, 1, line.len, stderr);
    buf_release(&line);
}

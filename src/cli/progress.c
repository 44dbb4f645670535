/* Live progress within the screen, or plain lines. */
#include "cli/progress.h"

#include "cli/action.h"
#include "http/loop.h"

enum {
    REDRAW_MS = 100,
    STILL_MS = 30000, /* how often plain output says what it waits for */
    LINES_BYTES = 4 << 20,
    DETAIL_BYTES = 120,
    ROWS_KEPT = 3 /* rows of the screen that are left alone */
};

struct running {
    struct running *next, **link; /* link: what points to this one */
    struct str address;
    enum plan_action action;
    int64_t started_ms;
    char detail[DETAIL_BYTES];
};

void progress_init(struct progress *p, const struct terminal *t, struct clock *clock,
                   bool simulated)
{
    *p = (struct progress){
        .live = t->live, .colour = t->colour_notes, .simulated = simulated, .clock = clock};
    p->last = &p->first;
    buf_init(&p->lines, LINES_BYTES);
}

void progress_release(struct progress *p)
{
    buf_release(&p->lines);
    map_release(&p->by_address);
    arena_release(&p->arena);
    *p = (struct progress){0};
}

static int64_t machine_ms(void)
{
    return clock_monotonic_ms(clock_system());
}

/* --- the live region --- */

static void add_line(struct buf *out, const char *text, size_t columns)
{
    show_text(out, str_of(text), columns > 1 ? columns - 1 : 1);
    buf_addc(out, '\n');
}

static void add_running(struct buf *out, const struct progress *p, const struct running *r,
                        size_t columns)
{
    struct buf line;
    buf_init(&line, 4096);
    buf_addf(&line, "  %s %.*s ", action_words[r->action].doing, STR_ARG(r->address));
    show_duration(&line, clock_epoch_ms(p->clock) - r->started_ms);
    if (r->detail[0])
        buf_addf(&line, ": %s", r->detail);
    add_line(out, buf_text(&line), columns);
    buf_release(&line);
}

static void add_summary(struct buf *out, const struct progress *p, size_t hidden, size_t columns)
{
    struct buf line;
    buf_init(&line, 512);
    buf_addf(&line, "[%zu/%zu] %zu running", p->done, p->total, p->running_count);
    if (hidden)
        buf_addf(&line, " (%zu not shown)", hidden);
    buf_adds(&line, ", ");
    show_duration(&line, clock_epoch_ms(p->clock) - p->began_ms);
    buf_adds(&line, p->simulated ? " of simulated time" : "");
    add_line(out, buf_text(&line), columns);
    buf_release(&line);
}

static void add_region(struct progress *p, struct buf *out)
{
    size_t columns, rows, shown = 0;
    terminal_size(&columns, &rows);
    size_t room = rows > ROWS_KEPT + 1 ? rows - ROWS_KEPT : 1;
    for (const struct running *r = p->first; r && shown < room; r = r->next, shown++)
        add_running(out, p, r, columns);
    add_summary(out, p, p->running_count - shown, columns);
    p->drawn_lines = shown + 1;
}

static void erase_region(struct progress *p, struct buf *out)
{
    if (p->drawn_lines)
        buf_addf(out, "\033[%zuA\r\033[J", p->drawn_lines);
    p->drawn_lines = 0;
}

static void put(struct buf *out)
{
    if (!out->len)
        return;
    fwrite(out->p, 1, out->len, stderr);
    fflush(stderr);
    buf_clear(out);
}

static void draw(struct progress *p, bool with_region)
{
    struct buf out;
    buf_init(&out, 2 * LINES_BYTES);
    erase_region(p, &out);
    buf_add(&out, buf_str(&p->lines));
    buf_clear(&p->lines);
    if (with_region)
        add_region(p, &out);
    put(&out);
    buf_release(&out);
    p->drawn_ms = machine_ms();
}

static void refresh(struct progress *p)
{
    if (!p->live)
        put(&p->lines);
    else if (machine_ms() - p->drawn_ms >= REDRAW_MS || p->lines.len > LINES_BYTES / 2)
        draw(p, p->loop != NULL);
}

static void tell_still(struct progress *p)
{
    const struct running *r = p->first;
    buf_addf(&p->lines, "  still running: %zu", p->running_count);
    if (r) {
        buf_addf(&p->lines, "; %.*s for ", STR_ARG(r->address));
        show_duration(&p->lines, clock_epoch_ms(p->clock) - r->started_ms);
        if (r->detail[0])
            buf_addf(&p->lines, ": %s", r->detail);
    }
    buf_addc(&p->lines, '\n');
    put(&p->lines);
}

static void tick(void *ctx)
{
    struct progress *p = ctx;
    if (p->live)
        refresh(p);
    else
        tell_still(p);
    p->timer = loop_timer(p->loop, p->live ? REDRAW_MS : STILL_MS, tick, p);
}

void progress_begin(struct progress *p, struct loop *loop)
{
    p->loop = loop;
    p->began_ms = clock_epoch_ms(p->clock);
    if (!p->simulated)
        p->timer = loop_timer(loop, p->live ? REDRAW_MS : STILL_MS, tick, p);
}

void progress_finish(struct progress *p)
{
    if (p->loop && p->timer)
        loop_cancel(p->loop, p->timer);
    p->timer = 0;
    p->loop = NULL;
    if (p->live)
        draw(p, false);
    else
        put(&p->lines);
}

/* --- events --- */

static struct running *find(struct progress *p, struct str address)
{
    return map_get(&p->by_address, address);
}

static void add(struct progress *p, const struct engine_event *event)
{
    if (find(p, event->address))
        return;
    struct running *r = ARENA_NEW(&p->arena, struct running);
    r->address = str_copy(&p->arena, event->address);
    r->action = event->action;
    r->started_ms = event->at_ms;
    r->link = p->last;
    *p->last = r;
    p->last = &r->next;
    p->running_count++;
    map_set(&p->by_address, r->address, r);
}

static void drop(struct progress *p, struct str address)
{
    struct running *r = find(p, address);
    if (!r)
        return;
    *r->link = r->next;
    if (r->next)
        r->next->link = r->link;
    else
        p->last = r->link;
    p->running_count--;
    map_set(&p->by_address, r->address, NULL);
}

static void detail(struct progress *p, const struct engine_event *event)
{
    struct running *r = find(p, event->address);
    struct buf text;
    if (!r || !event->detail)
        return;
    buf_init(&text, 4096);
    show_text(&text, str_of(event->detail), DETAIL_BYTES - 1);
    memcpy(r->detail, buf_text(&text), text.len + 1);
    buf_release(&text);
}

static void add_finished(struct progress *p, const struct engine_event *event)
{
    const struct action_words *words = &action_words[event->action];
    struct buf *out = &p->lines;
    buf_addc(out, ' ');
    pad_to(out, out->len, 4 - strlen(words->sign));
    paint(out, p->colour, words->paint, words->sign);
    buf_addc(out, ' ');
    buf_add_escaped(out, event->address, false);
    buf_addf(out, " %s", words->done);
    if (event->id.len && event->action != PLAN_DELETE) {
        buf_addc(out, ' ');
        show_id(out, event->id, 60);
    }
    buf_adds(out, " in ");
    show_duration(out, event->elapsed_ms);
    buf_addc(out, '\n');
}

static void add_failed(struct progress *p, const struct engine_event *event)
{
    struct buf *out = &p->lines;
    struct str why = str_of(event->err ? event->err->message : event->detail);
    buf_adds(out, "    ");
    paint(out, p->colour, PAINT_RED, "!");
    buf_addc(out, ' ');
    if (str_find_str(why, event->address) < 0) {
        buf_add_escaped(out, event->address, false);
        buf_addf(out, " failed %s: ", action_words[event->action].doing);
    }
    buf_add_escaped(out, why, false);
    buf_addc(out, '\n');
}

static void add_plain(struct progress *p, const struct engine_event *event)
{
    struct buf *out = &p->lines;
    buf_adds(out, event->kind == EVENT_RECOVERED ? "    < " : "    . ");
    buf_add_escaped(out, event->address, false);
    buf_adds(out, event->kind == EVENT_RECOVERED ? " taken up again: " : ": ");
    buf_add_escaped(out, str_of(event->detail ? event->detail : ""), false);
    buf_addc(out, '\n');
}

void progress_event(struct progress *p, const struct engine_event *event)
{
    static const struct {
        void (*line)(struct progress *, const struct engine_event *);
        bool starts, ends, details;
    } rows[] = {
        [EVENT_RECOVERED] = {.line = add_plain},
        [EVENT_STARTED] = {.starts = true},
        [EVENT_CALL] = {.details = true},
        [EVENT_WAITING] = {.details = true},
        [EVENT_RETRYING] = {.details = true},
        [EVENT_DONE] = {.line = add_finished, .ends = true},
        [EVENT_FAILED] = {.line = add_failed, .ends = true},
        [EVENT_SKIPPED] = {.line = add_plain, .ends = true},
    };
    if (rows[event->kind].starts)
        add(p, event);
    if (rows[event->kind].details)
        detail(p, event);
    if (rows[event->kind].ends)
        drop(p, event->address);
    if (event->total) {
        p->done = event->done;
        p->total = event->total;
    }
    if (rows[event->kind].line)
        rows[event->kind].line(p, event);
    refresh(p);
}

void progress_note(struct progress *p, const char *text)
{
    buf_addf(&p->lines, "isoctl: %s\n", text);
    if (p->live)
        draw(p, p->loop != NULL);
    else
        put(&p->lines);
}

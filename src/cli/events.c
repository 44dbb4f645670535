/* Writes events as JSON lines. */
#include "cli/events.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "cli/action.h"
#include "codec/json.h"

enum { LINE_MAX_BYTES = 1 << 20 };

static const char *const names[] = {
    [EVENT_RECOVERED] = "recovered", [EVENT_STARTED] = "started",   [EVENT_CALL] = "call",
    [EVENT_WAITING] = "waiting",     [EVENT_RETRYING] = "retrying", [EVENT_DONE] = "done",
    [EVENT_FAILED] = "failed",       [EVENT_SKIPPED] = "skipped",
};

int events_open(struct events *e, const char *path, struct error *err)
{
    *e = (struct events){.fd = -1};
    if (!path)
        return 0;
    e->fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0600);
    return e->fd >= 0 ? 0 : error_set(err, ERROR_USAGE, "--events %s: %s", path, strerror(errno));
}

void events_close(struct events *e)
{
    if (e->fd >= 0)
        close(e->fd);
    e->fd = -1;
}

static void write_all(struct events *e, struct str text)
{
    while (text.len) {
        ssize_t n = write(e->fd, text.p, text.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            if (!e->failure.code)
                error_set(&e->failure, ERROR_IO, "writing the events: %s", strerror(errno));
            return;
        }
        text = str_slice(text, (size_t) n, text.len);
    }
}

static void put_line(struct events *e, const struct value *event)
{
    struct buf line;
    buf_init(&line, LINE_MAX_BYTES);
    json_write(&line, event, JSON_COMPACT);
    buf_addc(&line, '\n');
    if (!line.overflow)
        write_all(e, buf_str(&line));
    buf_release(&line);
}

static void put_error(struct arena *a, struct value *event, const struct error *err)
{
    if (!err)
        return;
    struct value *failure = value_map(a);
    value_put_text(a, failure, "code", error_name(err->code));
    value_put_text(a, failure, "message", err->message);
    if (err->aws_code[0])
        value_put_text(a, failure, "aws_code", err->aws_code);
    value_put(a, event, "error", failure);
}

void events_engine(struct events *e, const struct engine_event *event)
{
    struct arena a = {0};
    if (e->fd < 0)
        return;
    struct value *v = value_map(&a);
    value_put_text(&a, v, "event", names[event->kind]);
    value_put_int(&a, v, "at_ms", event->at_ms);
    value_put_text(&a, v, "action", action_words[event->action].verb);
    value_put_str(&a, v, "address", event->address);
    value_put_str(&a, v, "type", event->type);
    if (event->id.len)
        value_put_str(&a, v, "id", event->id);
    if (event->detail)
        value_put_text(&a, v, "detail", event->detail);
    value_put_int(&a, v, "elapsed_ms", event->elapsed_ms);
    value_put_int(&a, v, "done", (int64_t) event->done);
    value_put_int(&a, v, "total", (int64_t) event->total);
    put_error(&a, v, event->err);
    put_line(e, v);
    arena_release(&a);
}

void events_planned(struct events *e, const struct plan *plan, int64_t at_ms)
{
    struct arena a = {0};
    if (e->fd < 0)
        return;
    struct value *v = value_map(&a), *counts = value_map(&a);
    value_put_text(&a, v, "event", "planned");
    value_put_int(&a, v, "at_ms", at_ms);
    for (size_t i = 0; i < PLAN_ACTION_COUNT; i++)
        value_put_int(&a, counts, action_words[i].verb, (int64_t) plan->counts[i]);
    value_put(&a, v, "counts", counts);
    put_line(e, v);
    arena_release(&a);
}

void events_finished(struct events *e, const struct error *err, int64_t at_ms)
{
    struct arena a = {0};
    if (e->fd < 0)
        return;
    struct value *v = value_map(&a);
    value_put_text(&a, v, "event", "finished");
    value_put_int(&a, v, "at_ms", at_ms);
    value_put_bool(&a, v, "ok", err == NULL);
    put_error(&a, v, err);
    put_line(e, v);
    arena_release(&a);
}

/* DIR/cloud.log: the ground truth of the simulated cloud, apart from isoctl's state.
 *
 * One JSON line a changing call, written before its answer is delivered: when it was sent and
 * answered, what was called, for which isoctl:address, and its effects (records put or deleted).
 * Opening replays the effects, and rewrites the log with the live records alone when most of it is
 * history. */
#include <errno.h>

#include "codec/json.h"
#include "sim/sim_internal.h"

enum { LOG_MAX = 1 << 30, REWRITE_FROM = 4000 };

struct replay {
    struct sim *sim;
    struct arena arena;
    struct map live; /* "region kind id" -> record, NULL when deleted */
    size_t effects;
    int64_t last_ms;
};

static char *log_path(struct sim *s)
{
    return arena_printf(&s->arena, "%s/cloud.log", s->options.dir);
}

static int replay_effect(struct replay *r, struct value *record, struct error *err)
{
    struct str region = value_get_str(record, "region"), kind = value_get_str(record, "kind");
    struct str id = value_get_str(record, "id");
    char *key =
        arena_printf(&r->arena, "%.*s %.*s %.*s", STR_ARG(region), STR_ARG(kind), STR_ARG(id));
    map_set(&r->live, str_of(key), value_get(record, "value") ? record : NULL);
    r->effects++;
    return sim_lua_load_record(r->sim, record, err);
}

static int replay_line(struct replay *r, struct str line, size_t number, struct error *err)
{
    char what[64];
    snprintf(what, sizeof(what), "line %zu", number);
    struct value *entry = json_parse(&r->arena, line, JSON_COMPACT, what, err);
    if (!entry)
        return -1;
    int64_t at = value_get_int(entry, "answered", 0);
    r->last_ms = at > r->last_ms ? at : r->last_ms;
    const struct value *effects = value_get(entry, "effects");
    for (size_t i = 0; i < value_count(effects); i++)
        if (replay_effect(r, value_at(effects, i), err))
            return -1;
    return 0;
}

/* A last line without its newline is a write that was cut off: its answer was never delivered. */
static int replay_lines(struct replay *r, struct str text, struct error *err)
{
    size_t number = 0;
    while (text.len) {
        ptrdiff_t end = str_find(text, '\n');
        if (end < 0)
            return 0;
        if (replay_line(r, str_slice(text, 0, (size_t) end), ++number, err))
            return -1;
        text = str_slice(text, (size_t) end + 1, text.len);
    }
    return 0;
}

static int rewrite(struct replay *r, const char *path, struct error *err)
{
    struct buf out;
    buf_init(&out, LOG_MAX);
    for (size_t i = 0; i < r->live.count; i++) {
        if (!r->live.entries[i].value)
            continue;
        buf_addf(&out, "{\"answered\":%" PRId64 ",\"effects\":[", r->last_ms);
        json_write(&out, r->live.entries[i].value, JSON_COMPACT);
        buf_adds(&out, "]}\n");
    }
    int rc = store_replace(r->sim->options.store, path, buf_str(&out), err);
    buf_release(&out);
    return rc;
}

static size_t live_count(const struct map *live)
{
    size_t n = 0;
    for (size_t i = 0; i < live->count; i++)
        n += live->entries[i].value != NULL;
    return n;
}

/* Drops a torn last line, so that the next append does not continue it. */
static int drop_torn(struct sim *s, const char *path, struct str text, struct error *err)
{
    if (!text.len || text.p[text.len - 1] == '\n')
        return 0;
    size_t keep = text.len;
    while (keep && text.p[keep - 1] != '\n')
        keep--;
    return store_replace(s->options.store, path, str_slice(text, 0, keep), err);
}

static int replay_file(struct sim *s, const char *path, struct error *err)
{
    struct buf text;
    struct replay r = {.sim = s};
    buf_init(&text, LOG_MAX);
    int rc = store_read_file(s->options.store, path, &text, err) < 0 ? -1 : 0;
    if (!rc)
        rc = replay_lines(&r, buf_str(&text), err);
    if (!rc)
        rc = r.effects > REWRITE_FROM && r.effects > 4 * live_count(&r.live)
                 ? rewrite(&r, path, err)
                 : drop_torn(s, path, buf_str(&text), err);
    clock_virtual_advance_to(s->options.clock, r.last_ms);
    map_release(&r.live);
    arena_release(&r.arena);
    buf_release(&text);
    return rc ? error_prefix(
                    err, "the simulated cloud's log %s (remove it to start with an empty cloud)",
                    path)
              : 0;
}

int sim_log_open(struct sim *s, struct error *err)
{
    if (!s->options.dir)
        return 0;
    char *path = log_path(s);
    if (store_make_dirs(s->options.store, s->options.dir, err) || replay_file(s, path, err))
        return -1;
    s->log_handle = s->options.store->ops->open(s->options.store, path, STORE_APPEND);
    return s->log_handle < 0 ? error_set(err, ERROR_IO, "opening %s: %s", path, strerror(errno))
                             : 0;
}

void sim_log_close(struct sim *s)
{
    if (s->log_handle >= 0)
        s->options.store->ops->close(s->options.store, s->log_handle);
    s->log_handle = -1;
}

int sim_log_write(struct sim *s, const struct sim_call *call, struct error *err)
{
    if (s->log_handle < 0 || !s->effects.len)
        return 0;
    struct buf line;
    buf_init(&line, LOG_MAX);
    buf_addf(&line,
             "{\"sent\":%" PRId64 ",\"answered\":%" PRId64 ",\"call\":\"%.*s %.*s\",\"address\":",
             call->sent_ms, call->answered_ms, STR_ARG(call->service), STR_ARG(call->operation));
    json_write_string(&line, call->address);
    buf_adds(&line, ",\"effects\":[");
    buf_add(&line, buf_str(&s->effects));
    buf_adds(&line, "]}\n");
    int rc = store_write_all(s->options.store, s->log_handle, buf_str(&line), err);
    buf_release(&line);
    return rc ? error_prefix(err, "the simulated cloud's log") : 0;
}

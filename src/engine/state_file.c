/* Loading and saving a stack's state: the snapshot, then the journal on top. Replaying a journal
 * that the snapshot already holds gives the same state, because the last record about a key
 * decides; so a crash between writing the one and emptying the other does no harm. */
#include "engine/state_file.h"

#include "codec/json.h"
#include "engine/journal.h"
#include "engine/state_record.h"

#define STATE_FORMAT "isoctl-state"

enum { READ_ATTEMPTS = 5 };

void state_remove_entry(struct state *s, struct str op_id)
{
    struct state_entry *old = map_get(&s->entries, op_id);
    if (!old)
        return;
    map_set(&s->entries, old->op_id, NULL);
    if (map_get(&s->current, old->address) == old)
        map_set(&s->current, old->address, NULL);
}

void state_keep_entry(struct state *s, struct state_entry *e)
{
    state_remove_entry(s, e->op_id);
    map_set(&s->entries, e->op_id, e);
    if (!e->deposed)
        map_set(&s->current, e->address, e);
    if (map_has(&s->intents, e->op_id))
        map_set(&s->intents, e->op_id, NULL);
}

void state_keep_intent(struct state *s, struct state_intent *intent)
{
    map_set(&s->intents, intent->op_id, intent);
}

static int load_entry(struct state *s, const struct value *v, struct error *err)
{
    struct state_entry *e = ARENA_NEW(&s->arena, struct state_entry);
    if (record_read(&record_entry, v, e, err))
        return -1;
    state_keep_entry(s, e);
    return 0;
}

static int load_intent(struct state *s, const struct value *v, struct error *err)
{
    struct state_intent *intent = ARENA_NEW(&s->arena, struct state_intent);
    if (record_read(&record_intent, v, intent, err))
        return -1;
    state_keep_intent(s, intent);
    return 0;
}

static int load_header(struct state *s, const struct value *v, struct error *err)
{
    struct state_header header = {.stack = {NULL, 0}};
    if (record_read(&record_header, v, &header, err))
        return -1;
    s->header = header;
    return 0;
}

static int load_drop(struct state *s, const struct value *v, struct error *err)
{
    if (!value_is(v, VALUE_STRING))
        return error_set(err, ERROR_STATE, "drop: expected an operation id");
    state_remove_entry(s, v->u.string);
    if (map_has(&s->intents, v->u.string))
        map_set(&s->intents, v->u.string, NULL);
    return 0;
}

static int load_forget(struct state *s, const struct value *v, struct error *err)
{
    if (!value_is(v, VALUE_STRING))
        return error_set(err, ERROR_STATE, "forget: expected an operation id");
    if (map_has(&s->intents, v->u.string))
        map_set(&s->intents, v->u.string, NULL);
    return 0;
}

/* Version and owner: whose state is this? */
static int load_identity(struct state *s, const struct value *v, struct error *err)
{
    const struct state_options *o = &s->options;
    const struct {
        const char *name, *ours;
    } rows[] = {{"account", o->account},
                {"region", o->region},
                {"stack", o->stack},
                {"endpoint", o->endpoint}};
    int64_t version = value_get_int(v, "version", 0);
    if (!str_is(value_get_str(v, "format"), STATE_FORMAT) || version < 1)
        return error_set(err, ERROR_STATE, "it is not a state of isoctl's");
    if (version > STATE_VERSION)
        return error_set(
            err, ERROR_STATE,
            "it was written by a newer isoctl (layout %lld, this one knows %d); use that one",
            (long long) version, STATE_VERSION);
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        struct str theirs = value_get_str(v, rows[i].name);
        if (str_is(theirs, rows[i].ours))
            continue;
        struct buf shown;
        buf_init(&shown, 512);
        buf_add_escaped(&shown, theirs.len ? theirs : STR("AWS itself"), false);
        error_set(err, ERROR_STATE,
                  "it belongs to %s \"%s\", this run is for \"%s\"; use another --state, or the "
                  "settings of "
                  "the run that made it",
                  rows[i].name, buf_text(&shown), *rows[i].ours ? rows[i].ours : "AWS itself");
        buf_release(&shown);
        return -1;
    }
    return 0;
}

struct value *state_identity(struct arena *a, const struct state *s)
{
    struct value *v = value_map(a);
    value_put_text(a, v, "format", STATE_FORMAT);
    value_put_int(a, v, "version", STATE_VERSION);
    value_put_text(a, v, "account", s->options.account);
    value_put_text(a, v, "region", s->options.region);
    value_put_text(a, v, "stack", s->options.stack);
    value_put_text(a, v, "endpoint", s->options.endpoint);
    return v;
}

static const struct {
    const char *name;
    int (*load)(struct state *, const struct value *, struct error *);
} verbs[] = {
    {"identity", load_identity}, {"header", load_header}, {"intend", load_intent},
    {"put", load_entry},         {"drop", load_drop},     {"forget", load_forget},
};

static int apply_record(void *ctx, const struct value *record, struct error *err)
{
    struct state *s = ctx;
    for (size_t i = 0; i < ARRAY_LENGTH(verbs); i++) {
        const struct value *v = value_get(record, verbs[i].name);
        if (v)
            return verbs[i].load(s, v, err);
    }
    return error_set(err, ERROR_STATE, "a record that this isoctl does not know");
}

static int load_list(struct state *s, const struct value *list, struct error *err,
                     int (*load)(struct state *, const struct value *, struct error *))
{
    for (size_t i = 0; i < value_count(list); i++)
        if (load(s, value_at(list, i), err))
            return -1;
    return 0;
}

static int parse_snapshot(struct state *s, const char *path, struct str text, struct error *err)
{
    const char *advice =
        "nothing was changed; restore the file from a backup, or move its folder away: "
        "the resources carry their stack's tag and are found again";
    struct error cause = {.code = ERROR_NONE};
    const struct value *v = json_parse(&s->arena, text, JSON_DEFERRED, "it", &cause);
    if (!v)
        return error_set(err, ERROR_STATE, "%s is damaged: %s; %s", path, cause.message, advice);
    if (load_identity(s, v, &cause))
        return error_set(err, ERROR_STATE, "%s is refused: %s", path, cause.message);
    if (load_header(s, value_get(v, "header"), &cause) ||
        load_list(s, value_get(v, "entries"), &cause, load_entry) ||
        load_list(s, value_get(v, "intents"), &cause, load_intent))
        return error_set(err, ERROR_STATE, "%s is damaged: %s; %s", path, cause.message, advice);
    return 0;
}

static const char *snapshot_path(struct state *s)
{
    return arena_printf(&s->arena, "%s/state.json", s->folder);
}

/* A reader without the lock may meet a checkpoint: the snapshot that it read is old and the journal
 * already empty. Then the snapshot differs when read again. */
static bool snapshot_changed(struct state *s, struct str before)
{
    struct buf again;
    buf_init(&again, LIMIT_JSON_DOCUMENT);
    int rc = store_read_private(s->options.store, snapshot_path(s), &again, NULL);
    bool changed = rc >= 0 && !str_equal(before, buf_str(&again));
    buf_release(&again);
    return changed;
}

static void start_over(struct state *s)
{
    map_release(&s->entries);
    map_release(&s->current);
    map_release(&s->intents);
    journal_release(s->journal);
    journal_init(s->journal, s->options.store, s->folder);
}

/* 1: read; 0: a writer came in between, read again. */
static int load_once(struct state *s, struct error *err)
{
    struct buf snapshot;
    buf_init(&snapshot, LIMIT_JSON_DOCUMENT);
    const char *path = snapshot_path(s);
    int rc = store_read_private(s->options.store, path, &snapshot, err);
    s->exists = rc > 0;
    if (rc > 0)
        rc = parse_snapshot(s, path, buf_str(&snapshot), err);
    if (rc >= 0)
        rc = journal_replay(s->journal, &s->arena, apply_record, s, err);
    if (rc > 0)
        s->exists = s->dirty = true;
    if (rc >= 0)
        rc = !(s->options.read_only && snapshot_changed(s, buf_str(&snapshot)));
    buf_release(&snapshot);
    return rc;
}

int state_load(struct state *s, struct error *err)
{
    for (int i = 0; i < READ_ATTEMPTS; i++) {
        int rc = load_once(s, err);
        if (rc)
            return rc < 0 ? -1 : 0;
        start_over(s);
    }
    return error_set(err, ERROR_STATE,
                     "%s is being written all the time; wait for the command that does so",
                     s->folder);
}

/* One line a record, so that two snapshots can be compared by eye. */
static void write_records(struct buf *out, const struct map *records,
                          const struct record_kind *kind)
{
    struct arena scratch;
    bool first = true;
    for (size_t i = 0; i < records->count; i++) {
        if (!records->entries[i].value)
            continue;
        arena_init(&scratch);
        buf_adds(out, first ? "\n" : ",\n");
        json_write(out, record_write(&scratch, kind, records->entries[i].value),
                   JSON_COMPACT | JSON_DEFERRED);
        arena_release(&scratch);
        first = false;
    }
}

static void write_document(struct buf *out, const struct state *s)
{
    struct arena scratch;
    arena_init(&scratch);
    json_write(out, state_identity(&scratch, s), JSON_COMPACT);
    buf_truncate(out, out->len - 1);
    buf_adds(out, ",\n\"header\":");
    json_write(out, record_write(&scratch, &record_header, &s->header),
               JSON_COMPACT | JSON_DEFERRED);
    buf_adds(out, ",\n\"entries\":[");
    write_records(out, &s->entries, &record_entry);
    buf_adds(out, "],\n\"intents\":[");
    write_records(out, &s->intents, &record_intent);
    buf_adds(out, "]}\n");
    arena_release(&scratch);
}

int state_save(struct state *s, struct error *err)
{
    struct buf out;
    buf_init(&out, LIMIT_JSON_DOCUMENT);
    write_document(&out, s);
    int rc = out.overflow ? error_set(err, ERROR_STATE, "the state is larger than %d bytes",
                                      LIMIT_JSON_DOCUMENT)
                          : store_replace(s->options.store, snapshot_path(s), buf_str(&out), err);
    buf_release(&out);
    return rc;
}

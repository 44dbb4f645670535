/* A stack's state in memory and its transaction: intend, sync, call, result, sync; snapshot at the
 * end.
 *
 *   closed --open--> clean --intend/put/...--> dirty --sync--> durable --close--> closed
 *                                                `--failed sync--> broken: close tries a snapshot
 */
#include "engine/state.h"

#include "engine/journal.h"
#include "engine/lock.h"
#include "engine/state_file.h"
#include "engine/state_record.h"

/* They become names of folders, so nothing that could lead elsewhere. */
static int check_name(const char *what, const char *name, struct error *err)
{
    size_t len = strlen(name);
    bool fine = len > 0 && len <= LIMIT_STACK_NAME && name[0] != '.' && name[0] != '-';
    for (size_t i = 0; i < len && fine; i++)
        fine = strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.",
                      name[i]) != NULL;
    if (fine)
        return 0;
    struct buf shown;
    buf_init(&shown, 512);
    buf_add_escaped(&shown, str_slice(str_of(name), 0, len < 100 ? len : 100), false);
    error_set(err, ERROR_USAGE,
              "the %s \"%s\" is not a name; use up to %d letters, digits, - and _", what,
              buf_text(&shown), LIMIT_STACK_NAME);
    buf_release(&shown);
    return -1;
}

static void copy_options(struct state *s, const struct state_options *options)
{
    struct arena *a = &s->arena;
    s->options = *options;
    s->options.root = str_dup(a, str_of(options->root));
    s->options.account = str_dup(a, str_of(options->account));
    s->options.region = str_dup(a, str_of(options->region));
    s->options.stack = str_dup(a, str_of(options->stack));
    s->options.endpoint = str_dup(a, str_of(options->endpoint));
    s->folder = arena_printf(a, "%s/%s/%s/%s", options->root, options->account, options->region,
                             options->stack);
    s->header = (struct state_header){
        .stack = str_of(s->options.stack),
        .account = str_of(s->options.account),
        .region = str_of(s->options.region),
        .endpoint = str_of(s->options.endpoint),
    };
}

static int take_lock(struct state *s, struct error *err)
{
    if (s->options.read_only)
        return 0;
    if (store_make_dirs(s->options.store, s->folder, err))
        return -1;
    const char *path = arena_printf(&s->arena, "%s/lock", s->folder);
    s->lock = lock_acquire(s->options.store, s->options.clock, path, err);
    return s->lock < 0 ? -1 : 0;
}

int state_open(struct state *s, const struct state_options *options, struct error *err)
{
    *s = (struct state){.lock = -1};
    if (check_name("account", options->account, err) ||
        check_name("region", options->region, err) || check_name("stack", options->stack, err))
        return -1;
    copy_options(s, options);
    s->journal = ARENA_NEW(&s->arena, struct state_journal);
    journal_init(s->journal, options->store, s->folder);
    if (take_lock(s, err) || state_load(s, err)) {
        state_abandon(s);
        return -1;
    }
    return 0;
}

void state_abandon(struct state *s)
{
    if (s->journal)
        journal_release(s->journal);
    if (s->options.store)
        lock_release(s->options.store, s->lock);
    map_release(&s->entries);
    map_release(&s->current);
    map_release(&s->intents);
    arena_release(&s->arena);
    *s = (struct state){.lock = -1};
}

/* A snapshot holds all that the journal holds, so it also makes good for a journal that broke. */
static int checkpoint(struct state *s, struct error *err)
{
    struct error ignored;
    bool durable = state_sync(s, &ignored) == 0;
    if (state_save(s, err))
        return durable ? error_append(err, "; nothing is lost, the journal holds it") : -1;
    return journal_reset(s->journal, err);
}

int state_close(struct state *s, struct error *err)
{
    int rc = s->dirty && !s->options.read_only ? checkpoint(s, err) : 0;
    state_abandon(s);
    return rc;
}

static void write_record(struct state *s, struct arena *scratch, const char *verb, struct value *v)
{
    struct value *record = value_map(scratch);
    value_put(scratch, record, verb, v);
    journal_append(s->journal, scratch, record);
    s->broken = journal_is_broken(s->journal);
}

static void journal_record(struct state *s, const char *verb, const struct record_kind *kind,
                           const void *content)
{
    struct arena scratch;
    arena_init(&scratch);
    s->dirty = true;
    if (!s->journal->valid_size && !s->journal->pending_records)
        write_record(s, &scratch, "identity", state_identity(&scratch, s));
    write_record(s, &scratch, verb,
                 kind ? record_write(&scratch, kind, content)
                      : value_str(&scratch, *(const struct str *) content));
    arena_release(&scratch);
}

void state_intend(struct state *s, const struct state_intent *intent)
{
    struct state_intent *copy = record_copy(&s->arena, &record_intent, intent);
    state_keep_intent(s, copy);
    journal_record(s, "intend", &record_intent, copy);
}

void state_put(struct state *s, const struct state_entry *entry)
{
    struct state_entry *copy = record_copy(&s->arena, &record_entry, entry);
    state_keep_entry(s, copy);
    journal_record(s, "put", &record_entry, copy);
}

void state_drop(struct state *s, struct str op_id)
{
    struct str key = str_copy(&s->arena, op_id);
    state_remove_entry(s, key);
    if (map_has(&s->intents, key))
        map_set(&s->intents, key, NULL);
    journal_record(s, "drop", NULL, &key);
}

void state_forget_intent(struct state *s, struct str op_id)
{
    struct str key = str_copy(&s->arena, op_id);
    if (map_has(&s->intents, key))
        map_set(&s->intents, key, NULL);
    journal_record(s, "forget", NULL, &key);
}

void state_set_header(struct state *s, const struct state_header *header)
{
    struct state_header *copy = record_copy(&s->arena, &record_header, header);
    copy->stack = str_of(s->options.stack);
    copy->account = str_of(s->options.account);
    copy->region = str_of(s->options.region);
    copy->endpoint = str_of(s->options.endpoint);
    s->header = *copy;
    journal_record(s, "header", &record_header, copy);
}

int state_sync(struct state *s, struct error *err)
{
    if (s->options.read_only)
        return error_set(err, ERROR_INTERNAL,
                         "a state that was opened for reading cannot be written");
    int rc = journal_sync(s->journal, err);
    s->broken = journal_is_broken(s->journal);
    return rc;
}

struct state_entry *state_current(const struct state *s, struct str address)
{
    return map_get(&s->current, address);
}

struct state_entry *state_by_op(const struct state *s, struct str op_id)
{
    return map_get(&s->entries, op_id);
}

uint64_t state_journal_bytes(const struct state *s)
{
    return s->journal->bytes;
}

uint64_t state_journal_syncs(const struct state *s)
{
    return s->journal->syncs;
}

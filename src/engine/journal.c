/* Appending, syncing and replaying the journal. States of a round: buffered, written, durable; a
 * round that is not durable has announced nothing, because calls are sent only after journal_sync
 * returned 0. */
#include "engine/journal.h"

#include <errno.h>

#include "codec/crc32c.h"
#include "codec/json.h"

enum { CRC_DIGITS = 8, PREFIX = CRC_DIGITS + 1, PENDING_MAX = 256 << 20 };

void journal_init(struct state_journal *j, struct store *store, const char *folder)
{
    struct buf path;
    *j = (struct state_journal){.store = store, .folder = xstrdup(folder), .handle = -1};
    buf_init(&path, 8192);
    buf_addf(&path, "%s/journal", folder);
    j->path = xstrdup(buf_text(&path));
    buf_release(&path);
    buf_init(&j->pending, PENDING_MAX);
}

void journal_release(struct state_journal *j)
{
    if (j->handle >= 0)
        j->store->ops->close(j->store, j->handle);
    buf_release(&j->pending);
    free(j->folder);
    free(j->path);
    *j = (struct state_journal){.handle = -1};
}

bool journal_is_broken(const struct state_journal *j)
{
    return j->failure.code != ERROR_NONE;
}

/* Replay. */

struct line {
    struct str text; /* JSON */
    size_t end;      /* offset behind its newline */
    bool valid;
};

static bool crc_matches(struct str line)
{
    char expected[CRC_DIGITS + 1];
    if (line.len <= PREFIX || line.p[CRC_DIGITS] != ' ')
        return false;
    snprintf(expected, sizeof(expected), "%08" PRIx32,
             crc32c(0, line.p + PREFIX, line.len - PREFIX));
    return memcmp(expected, line.p, CRC_DIGITS) == 0;
}

static struct line line_at(struct str file, size_t from)
{
    struct str rest = str_slice(file, from, file.len);
    ptrdiff_t newline = str_find(rest, '\n');
    if (newline < 0)
        return (struct line){.text = rest, .end = file.len};
    struct str whole = str_slice(rest, 0, (size_t) newline);
    bool valid = crc_matches(whole);
    return (struct line){valid ? str_slice(whole, PREFIX, whole.len) : whole,
                         from + (size_t) newline + 1, valid};
}

static bool begins_round(struct str json)
{
    return str_starts(json, "{\"round\":");
}

/* Is what stands from `from` on only the remains of a round that was never synced? */
static bool is_torn_tail(struct str file, size_t from)
{
    bool zeros = false, survivors = false;
    for (struct line l; from < file.len; from = l.end) {
        l = line_at(file, from);
        if (l.valid && begins_round(l.text))
            return false;
        survivors |= l.valid;
        zeros |= !l.valid && str_find(l.text, '\0') >= 0;
    }
    return !survivors || zeros;
}

static int damage_error(const struct state_journal *j, size_t number, struct error *err)
{
    return error_set(
        err, ERROR_STATE,
        "%s: line %zu is damaged (its checksum does not fit) and whole records follow it, so "
        "isoctl cannot know what it announced; nothing was changed. Restore the file from a "
        "backup, or move the folder %s away: the resources carry their stack's tag and are found "
        "again",
        j->path, number, j->folder);
}

static int replay_line(struct state_journal *j, struct arena *a, struct line l, size_t number,
                       journal_apply *apply, void *ctx, struct error *err)
{
    struct error cause = {.code = ERROR_NONE};
    const struct value *record = json_parse(a, l.text, JSON_DEFERRED, "journal record", &cause);
    if (!record || apply(ctx, record, &cause))
        return error_set(err, ERROR_STATE, "%s: line %zu: %s", j->path, number, cause.message);
    int64_t round = value_get_int(record, "round", 0);
    if (round > 0)
        j->round = (uint64_t) round;
    return 0;
}

static int replay_file(struct state_journal *j, struct str file, struct arena *a,
                       journal_apply *apply, void *ctx, struct error *err)
{
    size_t number = 1;
    for (struct line l; (size_t) j->valid_size < file.len; number++) {
        l = line_at(file, (size_t) j->valid_size);
        if (!l.valid && !is_torn_tail(file, (size_t) j->valid_size))
            return damage_error(j, number, err);
        if (!l.valid) {
            j->damaged_tail = true;
            break;
        }
        if (replay_line(j, a, l, number, apply, ctx, err))
            return -1;
        j->valid_size = (int64_t) l.end;
    }
    return number > 1;
}

int journal_replay(struct state_journal *j, struct arena *a, journal_apply *apply, void *ctx,
                   struct error *err)
{
    struct buf file;
    buf_init(&file, LIMIT_JSON_DOCUMENT);
    int rc = store_read_private(j->store, j->path, &file, err);
    j->created = rc == 0;
    if (rc > 0)
        rc = replay_file(j, buf_str(&file), a, apply, ctx, err);
    buf_release(&file);
    return rc;
}

/* Appending. */

static void journal_fail(struct state_journal *j, const struct error *cause)
{
    j->failure = *cause;
    error_prefix(&j->failure, "the journal cannot be written, so nothing more may be changed");
}

static void journal_fail_errno(struct state_journal *j, const char *doing)
{
    struct error cause;
    error_set(&cause, ERROR_IO, "%s %s: %s", doing, j->path, strerror(errno));
    journal_fail(j, &cause);
}

/* "round" must come first in its record: replay looks for it there. */
static struct value *with_round(struct arena *a, uint64_t round, const struct value *record)
{
    struct value *first = value_map(a);
    value_put_int(a, first, "round", (int64_t) round);
    for (size_t i = 0; i < record->u.map.count; i++)
        value_set(a, first, record->u.map.members[i].key, record->u.map.members[i].value);
    return first;
}

void journal_append(struct state_journal *j, struct arena *scratch, struct value *record)
{
    if (journal_is_broken(j))
        return;
    if (!j->pending_records++)
        record = with_round(scratch, ++j->round, record);
    size_t start = j->pending.len;
    buf_adds(&j->pending, "00000000 ");
    json_write(&j->pending, record, JSON_COMPACT | JSON_DEFERRED);
    size_t len = j->pending.len - start;
    if (j->pending.overflow || len > LIMIT_JOURNAL_RECORD) {
        struct error cause;
        error_set(&cause, ERROR_IO, "%s: a record of %zu bytes is larger than %d", j->path, len,
                  LIMIT_JOURNAL_RECORD);
        journal_fail(j, &cause);
        return;
    }
    char digits[CRC_DIGITS + 1];
    char *line = j->pending.p + start;
    snprintf(digits, sizeof(digits), "%08" PRIx32, crc32c(0, line + PREFIX, len - PREFIX));
    memcpy(line, digits, CRC_DIGITS);
    buf_addc(&j->pending, '\n');
}

/* A new file is durable only when every folder on its path is: STACK, REGION, ACCOUNT, ROOT, and
 * ROOT's own. */
static int sync_folders(struct state_journal *j)
{
    char *dir = xstrdup(j->folder);
    int rc = j->store->ops->sync_dir(j->store, dir);
    for (int up = 0; up < 4 && !rc; up++) {
        char *slash = strrchr(dir, '/');
        if (slash == dir)
            break;
        if (slash)
            *slash = '\0';
        rc = j->store->ops->sync_dir(j->store, slash ? dir : ".");
        if (!slash)
            break;
    }
    free(dir);
    return rc;
}

static int journal_open(struct state_journal *j)
{
    if (j->handle >= 0)
        return 0;
    j->handle = j->store->ops->open(j->store, j->path, STORE_APPEND);
    if (j->handle < 0) {
        journal_fail_errno(j, "opening");
    } else if (j->damaged_tail && j->store->ops->truncate(j->store, j->handle, j->valid_size)) {
        journal_fail_errno(j, "cutting the torn tail off");
    } else if (j->created && sync_folders(j)) {
        journal_fail_errno(j, "syncing the folder of");
    }
    j->created = j->damaged_tail = false;
    return journal_is_broken(j) ? -1 : 0;
}

static void journal_write(struct state_journal *j)
{
    struct error cause;
    if (journal_open(j))
        return;
    if (store_write_all(j->store, j->handle, buf_str(&j->pending), &cause)) {
        error_prefix(&cause, "%s", j->path);
        journal_fail(j, &cause);
    } else if (j->store->ops->sync(j->store, j->handle)) {
        journal_fail_errno(j, "syncing");
    }
}

int journal_sync(struct state_journal *j, struct error *err)
{
    if (!journal_is_broken(j) && j->pending_records)
        journal_write(j);
    if (journal_is_broken(j)) {
        if (err)
            *err = j->failure;
        return -1;
    }
    if (j->pending_records) {
        j->bytes += j->pending.len;
        j->syncs++;
        j->valid_size += (int64_t) j->pending.len;
    }
    buf_clear(&j->pending);
    j->pending_records = 0;
    return 0;
}

int journal_reset(struct state_journal *j, struct error *err)
{
    if (!j->valid_size && !j->damaged_tail && j->handle < 0)
        return 0;
    if (j->handle < 0)
        j->handle = j->store->ops->open(j->store, j->path, STORE_APPEND);
    if (j->handle < 0 || j->store->ops->truncate(j->store, j->handle, 0) ||
        j->store->ops->sync(j->store, j->handle))
        return error_set(err, ERROR_IO, "emptying %s: %s", j->path, strerror(errno));
    j->valid_size = 0;
    j->damaged_tail = false;
    return 0;
}

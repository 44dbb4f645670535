/* Sequences over the store's primitives: read whole, write whole, replace atomically. */
#include "base/store.h"

#include <errno.h>

static int io_error(struct error *err, const char *doing, const char *path)
{
    return error_set(err, ERROR_IO, "%s %s: %s", doing, path, strerror(errno));
}

static int read_all(struct store *s, int handle, struct buf *out, const char *path,
                    struct error *err)
{
    for (;;) {
        char chunk[16384];
        ptrdiff_t n = s->ops->read(s, handle, chunk, sizeof(chunk));
        if (n < 0)
            return io_error(err, "reading", path);
        if (n == 0)
            return 0;
        buf_append(out, chunk, (size_t) n);
        if (out->overflow)
            return error_set(err, ERROR_IO, "%s is larger than %zu bytes", path, out->max);
    }
}

static int check_private(struct store *s, int handle, const char *path, struct error *err)
{
    int mode = s->ops->mode(s, handle);
    if (mode < 0)
        return error_set(err, ERROR_STATE,
                         "%s belongs to another user; isoctl uses only its own files", path);
    if (mode & 077)
        return error_set(
            err, ERROR_STATE,
            "%s may be read or written by others (mode %04o); check who could have changed "
            "it, then: chmod 600 %s",
            path, (unsigned) mode, path);
    return 0;
}

static int read_file(struct store *s, const char *path, bool private, struct buf *out,
                     struct error *err)
{
    int handle = s->ops->open(s, path, STORE_READ);
    if (handle < 0 && errno == ENOENT)
        return 0;
    if (handle < 0)
        return io_error(err, "opening", path);
    int rc = private ? check_private(s, handle, path, err) : 0;
    if (!rc)
        rc = read_all(s, handle, out, path, err);
    s->ops->close(s, handle);
    return rc ? -1 : 1;
}

int store_read_file(struct store *s, const char *path, struct buf *out, struct error *err)
{
    return read_file(s, path, false, out, err);
}

int store_read_private(struct store *s, const char *path, struct buf *out, struct error *err)
{
    return read_file(s, path, true, out, err);
}

int store_write_all(struct store *s, int handle, struct str bytes, struct error *err)
{
    while (bytes.len) {
        ptrdiff_t n = s->ops->write(s, handle, bytes.p, bytes.len);
        if (n < 0)
            return error_set(err, ERROR_IO, "writing: %s", strerror(errno));
        if (n == 0)
            return error_set(err, ERROR_IO, "writing: nothing was taken");
        bytes = str_slice(bytes, (size_t) n, bytes.len);
    }
    return 0;
}

static int write_synced(struct store *s, const char *path, struct str content, struct error *err)
{
    int handle = s->ops->open(s, path, STORE_CREATE);
    if (handle < 0)
        return io_error(err, "creating", path);
    int rc = store_write_all(s, handle, content, err);
    if (rc)
        error_prefix(err, "%s", path);
    else if (s->ops->sync(s, handle))
        rc = io_error(err, "syncing", path);
    if (s->ops->close(s, handle) && !rc)
        rc = io_error(err, "closing", path);
    return rc;
}

static char *parent_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return xstrdup(".");
    size_t len = slash == path ? 1 : (size_t) (slash - path);
    char *dir = xcalloc(len + 1, 1);
    memcpy(dir, path, len);
    return dir;
}

int store_replace(struct store *s, const char *path, struct str content, struct error *err)
{
    struct buf temporary;
    buf_init(&temporary, 8192);
    buf_addf(&temporary, "%s.tmp", path);
    char *dir = parent_of(path);
    int rc = write_synced(s, buf_text(&temporary), content, err);
    if (!rc && s->ops->rename(s, buf_text(&temporary), path))
        rc = io_error(err, "renaming to", path);
    else if (!rc && s->ops->sync_dir(s, dir))
        rc = io_error(err, "syncing", dir);
    if (rc)
        s->ops->remove(s, buf_text(&temporary));
    free(dir);
    buf_release(&temporary);
    return rc;
}

int store_make_dirs(struct store *s, const char *path, struct error *err)
{
    char *copy = xstrdup(path);
    int rc = 0;
    for (char *p = copy + 1; !rc; p++) {
        if (*p != '/' && *p != '\0')
            continue;
        char was = *p;
        *p = '\0';
        if (s->ops->make_dir(s, copy))
            rc = io_error(err, "creating folder", copy);
        *p = was;
        if (!was)
            break;
    }
    free(copy);
    return rc;
}

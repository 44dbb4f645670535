/* The seam to files. Primitives only, so that a test can fail, delay or crash at the n-th of them;
 * sequences (atomic replace) are built on top, here. Handles are small integers of the store.
 *
 * Paths are ordinary paths; files are created 0600 and directories 0700.
 */
#ifndef ISOCTL_BASE_STORE_H
#define ISOCTL_BASE_STORE_H

#include "base/base.h"

enum store_open { STORE_READ, STORE_APPEND, STORE_CREATE /* truncate or create */, STORE_LOCK };

struct store;

/* Each returns >= 0, or -1 with errno set. read and write may be short. */
struct store_ops {
    int (*open)(struct store *, const char *path, enum store_open mode);
    ptrdiff_t (*read)(struct store *, int handle, void *bytes, size_t len);
    ptrdiff_t (*write)(struct store *, int handle, const void *bytes, size_t len);
    int (*sync)(struct store *, int handle);
    int (*truncate)(struct store *, int handle, int64_t size);
    int64_t (*size)(struct store *, int handle);
    int (*mode)(struct store *,
                int handle); /* permission bits, and -1 with EACCES for another owner */
    int (*close)(struct store *, int handle);
    int (*rename)(struct store *, const char *from, const char *to);
    int (*sync_dir)(struct store *, const char *dir);
    int (*remove)(struct store *, const char *path);
    int (*make_dir)(struct store *, const char *path); /* EEXIST is success */
    /* Exclusive, non-blocking: -1 with EWOULDBLOCK when another holds it. Freed by close. */
    int (*lock)(struct store *, int handle);
    /* Names in a folder, without "." and "..", in no order. */
    int (*list)(struct store *, const char *dir, void (*see)(void *ctx, const char *name),
                void *ctx);
};

struct store {
    const struct store_ops *ops;
};

/* POSIX files; stateless, may be shared. */
struct store *store_posix(void);

/* Whole file into `out`. Returns 1 read, 0 absent, -1 error. */
int store_read_file(struct store *, const char *path, struct buf *out, struct error *err) MUST_USE;
/* As store_read_file, and refuses a file that group or others may read or that another user owns.
 */
int store_read_private(struct store *, const char *path, struct buf *out,
                       struct error *err) MUST_USE;
/* Write path.tmp, sync, close, rename over path, sync the directory: after a crash the old or the
 * new content is there, whole. */
int store_replace(struct store *, const char *path, struct str content, struct error *err) MUST_USE;
/* All of `bytes` to an open handle. */
int store_write_all(struct store *, int handle, struct str bytes, struct error *err) MUST_USE;
/* mkdir -p. */
int store_make_dirs(struct store *, const char *path, struct error *err) MUST_USE;

#endif

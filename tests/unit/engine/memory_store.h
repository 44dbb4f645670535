/* A store in memory that knows what is durable: fails the n-th primitive, or stops at it as a crash
 * does, and can then be looked at as a disk would be found. One test includes it. */
#ifndef ISOCTL_TESTS_MEMORY_STORE_H
#define ISOCTL_TESTS_MEMORY_STORE_H

#include <errno.h>

#include "base/store.h"

enum { MEMORY_FILES = 32, MEMORY_HANDLES = 64, MEMORY_FILE_MAX = 64 << 20 };

enum memory_fault { FAULT_NONE, FAULT_ONCE, FAULT_EVER, FAULT_SHORT, FAULT_CRASH };
/* What the disk holds of bytes that were written, not synced. */
enum memory_torn { TORN_NOTHING, TORN_HALF, TORN_ALL, TORN_HOLE, TORN_COUNT };

struct memory_inode {
    struct buf now, durable;
    int mode, locked_by; /* handle + 1 */
};

struct memory_name {
    char path[256];
    int inode; /* -1: none */
};

struct memory_store {
    struct store base;
    struct memory_inode inodes[MEMORY_FILES];
    struct memory_name now[MEMORY_FILES], durable[MEMORY_FILES];
    struct {
        int inode;
        size_t at;
        bool open;
    } handles[MEMORY_HANDLES];
    int inode_count;
    enum memory_fault fault;
    unsigned calls, fault_at, syncs;
    bool fired;
};

/* true: this primitive fails. */
static bool memory_fails(struct memory_store *m)
{
    m->calls++;
    bool here = m->fault_at && m->calls == m->fault_at;
    bool later = m->fired && (m->fault == FAULT_EVER || m->fault == FAULT_CRASH);
    m->fired |= here;
    errno = m->fault == FAULT_CRASH ? EIO : ENOSPC;
    return (here && m->fault != FAULT_SHORT) || later;
}

static struct memory_name *memory_find(struct memory_name *names, const char *path)
{
    for (int i = 0; i < MEMORY_FILES; i++)
        if (names[i].inode >= 0 && !strcmp(names[i].path, path))
            return &names[i];
    return NULL;
}

static struct memory_name *memory_add(struct memory_name *names, const char *path, int inode)
{
    struct memory_name *n = memory_find(names, path);
    for (int i = 0; !n && i < MEMORY_FILES; i++)
        n = names[i].inode < 0 ? &names[i] : NULL;
    if (!n || strlen(path) >= sizeof(n->path))
        abort();
    memcpy(n->path, path, strlen(path) + 1);
    n->inode = inode;
    return n;
}

static int memory_new_inode(struct memory_store *m)
{
    for (int i = 0; i < MEMORY_FILES; i++) {
        bool used = false;
        for (int j = 0; j < MEMORY_FILES; j++)
            used |= m->now[j].inode == i || m->durable[j].inode == i;
        for (int j = 0; j < MEMORY_HANDLES; j++)
            used |= m->handles[j].open && m->handles[j].inode == i;
        if (used)
            continue;
        buf_clear(&m->inodes[i].now);
        buf_clear(&m->inodes[i].durable);
        m->inodes[i].mode = 0600;
        m->inodes[i].locked_by = 0;
        return i;
    }
    abort();
}

static int memory_open(struct store *s, const char *path, enum store_open mode)
{
    struct memory_store *m = (struct memory_store *) s;
    if (memory_fails(m))
        return -1;
    struct memory_name *n = memory_find(m->now, path);
    if (!n && mode == STORE_READ) {
        errno = ENOENT;
        return -1;
    }
    if (!n)
        n = memory_add(m->now, path, memory_new_inode(m));
    if (mode == STORE_CREATE)
        buf_clear(&m->inodes[n->inode].now);
    for (int h = 0; h < MEMORY_HANDLES; h++) {
        if (m->handles[h].open)
            continue;
        m->handles[h].open = true;
        m->handles[h].inode = n->inode;
        m->handles[h].at = 0;
        return h;
    }
    abort();
}

static struct memory_inode *memory_inode(struct store *s, int handle)
{
    struct memory_store *m = (struct memory_store *) s;
    return &m->inodes[m->handles[handle].inode];
}

static ptrdiff_t memory_read(struct store *s, int handle, void *bytes, size_t len)
{
    struct memory_store *m = (struct memory_store *) s;
    if (memory_fails(m))
        return -1;
    struct buf *b = &memory_inode(s, handle)->now;
    size_t left = b->len - m->handles[handle].at;
    size_t n = left < len ? left : len;
    if (n)
        memcpy(bytes, b->p + m->handles[handle].at, n);
    m->handles[handle].at += n;
    return (ptrdiff_t) n;
}

static ptrdiff_t memory_write(struct store *s, int handle, const void *bytes, size_t len)
{
    struct memory_store *m = (struct memory_store *) s;
    bool was_fired = m->fired;
    bool fails = memory_fails(m);
    size_t n = len;
    if (m->fired && (m->fault == FAULT_SHORT || m->fault == FAULT_EVER))
        n = was_fired ? 0 : len / 2;
    if (fails && m->fault != FAULT_EVER && m->fault != FAULT_CRASH)
        return -1;
    if (m->fault == FAULT_CRASH && was_fired)
        return -1;
    buf_append(&memory_inode(s, handle)->now, bytes, n);
    errno = ENOSPC;
    return n && !fails ? (ptrdiff_t) n : -1;
}

static int memory_sync(struct store *s, int handle)
{
    struct memory_store *m = (struct memory_store *) s;
    if (memory_fails(m))
        return -1;
    m->syncs++;
    struct memory_inode *i = memory_inode(s, handle);
    buf_clear(&i->durable);
    buf_add(&i->durable, buf_str(&i->now));
    return 0;
}

static int memory_truncate(struct store *s, int handle, int64_t size)
{
    if (memory_fails((struct memory_store *) s))
        return -1;
    buf_truncate(&memory_inode(s, handle)->now, (size_t) size);
    return 0;
}

static int64_t memory_size(struct store *s, int handle)
{
    return memory_fails((struct memory_store *) s) ? -1
                                                   : (int64_t) memory_inode(s, handle)->now.len;
}

static int memory_mode(struct store *s, int handle)
{
    return memory_fails((struct memory_store *) s) ? -1 : memory_inode(s, handle)->mode;
}

/* Frees the handle even when it fails, as close(2) does. */
static int memory_close(struct store *s, int handle)
{
    struct memory_store *m = (struct memory_store *) s;
    struct memory_inode *i = memory_inode(s, handle);
    if (i->locked_by == handle + 1)
        i->locked_by = 0;
    m->handles[handle].open = false;
    return memory_fails(m) ? -1 : 0;
}

static int memory_rename(struct store *s, const char *from, const char *to)
{
    struct memory_store *m = (struct memory_store *) s;
    if (memory_fails(m))
        return -1;
    struct memory_name *n = memory_find(m->now, from);
    memory_add(m->now, to, n->inode);
    n->inode = -1;
    return 0;
}

static bool memory_is_in(const char *path, const char *dir)
{
    size_t len = strlen(dir);
    return !strncmp(path, dir, len) && path[len] == '/' && !strchr(path + len + 1, '/');
}

static int memory_sync_dir(struct store *s, const char *dir)
{
    struct memory_store *m = (struct memory_store *) s;
    if (memory_fails(m))
        return -1;
    for (int i = 0; i < MEMORY_FILES; i++)
        if (m->durable[i].inode >= 0 && memory_is_in(m->durable[i].path, dir))
            m->durable[i].inode = -1;
    for (int i = 0; i < MEMORY_FILES; i++)
        if (m->now[i].inode >= 0 && memory_is_in(m->now[i].path, dir))
            memory_add(m->durable, m->now[i].path, m->now[i].inode);
    return 0;
}

static int memory_remove(struct store *s, const char *path)
{
    struct memory_store *m = (struct memory_store *) s;
    if (memory_fails(m))
        return -1;
    struct memory_name *n = memory_find(m->now, path);
    if (n)
        n->inode = -1;
    return n ? 0 : -1;
}

static int memory_make_dir(struct store *s, const char *path)
{
    (void) path;
    return memory_fails((struct memory_store *) s) ? -1 : 0;
}

static int memory_lock(struct store *s, int handle)
{
    if (memory_fails((struct memory_store *) s))
        return -1;
    struct memory_inode *i = memory_inode(s, handle);
    if (i->locked_by && i->locked_by != handle + 1) {
        errno = EWOULDBLOCK;
        return -1;
    }
    i->locked_by = handle + 1;
    return 0;
}

static void memory_store_init(struct memory_store *m)
{
    static const struct store_ops ops = {
        .open = memory_open,
        .read = memory_read,
        .write = memory_write,
        .sync = memory_sync,
        .truncate = memory_truncate,
        .size = memory_size,
        .mode = memory_mode,
        .close = memory_close,
        .rename = memory_rename,
        .sync_dir = memory_sync_dir,
        .remove = memory_remove,
        .make_dir = memory_make_dir,
        .lock = memory_lock,
    };
    *m = (struct memory_store){.base = {&ops}};
    for (int i = 0; i < MEMORY_FILES; i++) {
        m->now[i].inode = m->durable[i].inode = -1;
        buf_init(&m->inodes[i].now, MEMORY_FILE_MAX);
        buf_init(&m->inodes[i].durable, MEMORY_FILE_MAX);
    }
}

static void memory_store_release(struct memory_store *m)
{
    for (int i = 0; i < MEMORY_FILES; i++) {
        buf_release(&m->inodes[i].now);
        buf_release(&m->inodes[i].durable);
    }
}

static void memory_heal(struct memory_store *m)
{
    m->fault = FAULT_NONE;
    m->fault_at = m->calls = 0;
    m->fired = false;
}

static inline struct memory_inode *memory_file(struct memory_store *m, const char *path)
{
    struct memory_name *n = memory_find(m->now, path);
    return n ? &m->inodes[n->inode] : NULL;
}

static void memory_tear(struct memory_inode *i, enum memory_torn torn)
{
    size_t kept = i->durable.len < i->now.len ? i->durable.len : 0;
    size_t more = i->now.len - kept;
    bool grows = kept == i->durable.len && (!kept || !memcmp(i->now.p, i->durable.p, kept));
    if (torn == TORN_NOTHING || !grows) {
        buf_clear(&i->now);
        buf_add(&i->now, buf_str(&i->durable));
    } else if (torn == TORN_HALF) {
        buf_truncate(&i->now, kept + more / 2);
    } else if (torn == TORN_HOLE && more > 8) {
        memset(i->now.p + kept + more / 4, 0, more / 4);
    }
    buf_clear(&i->durable);
    buf_add(&i->durable, buf_str(&i->now));
}

/* The machine lost power: only what is durable is left, and of the rest what `torn` says. */
static inline void memory_crash(struct memory_store *m, enum memory_torn torn)
{
    memory_heal(m);
    for (int i = 0; i < MEMORY_HANDLES; i++)
        m->handles[i].open = false;
    memcpy(m->now, m->durable, sizeof(m->now));
    for (int i = 0; i < MEMORY_FILES; i++) {
        m->inodes[i].locked_by = 0;
        memory_tear(&m->inodes[i], torn);
    }
}

#endif

/* The store on POSIX files. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/store.h"

static int posix_open(struct store *s, const char *path, enum store_open mode)
{
    static const int flags[] = {
        [STORE_READ] = O_RDONLY,
        [STORE_APPEND] = O_RDWR | O_CREAT | O_APPEND,
        [STORE_CREATE] = O_WRONLY | O_CREAT | O_TRUNC,
        [STORE_LOCK] = O_RDWR | O_CREAT,
    };
    (void) s;
    return open(path, flags[mode] | O_CLOEXEC | O_NOFOLLOW, 0600);
}

static ptrdiff_t posix_read(struct store *s, int handle, void *bytes, size_t len)
{
    (void) s;
    ssize_t n;
    do
        n = read(handle, bytes, len);
    while (n < 0 && errno == EINTR);
    return n;
}

static ptrdiff_t posix_write(struct store *s, int handle, const void *bytes, size_t len)
{
    (void) s;
    ssize_t n;
    do
        n = write(handle, bytes, len);
    while (n < 0 && errno == EINTR);
    return n;
}

static int posix_sync(struct store *s, int handle)
{
    (void) s;
    return fsync(handle);
}

static int posix_truncate(struct store *s, int handle, int64_t size)
{
    (void) s;
    return ftruncate(handle, size);
}

static int64_t posix_size(struct store *s, int handle)
{
    struct stat st;
    (void) s;
    return fstat(handle, &st) ? -1 : (int64_t) st.st_size;
}

static int posix_mode(struct store *s, int handle)
{
    struct stat st;
    (void) s;
    if (fstat(handle, &st))
        return -1;
    if (st.st_uid != geteuid()) {
        errno = EACCES;
        return -1;
    }
    return st.st_mode & 07777;
}

static int posix_close(struct store *s, int handle)
{
    (void) s;
    return close(handle);
}

static int posix_rename(struct store *s, const char *from, const char *to)
{
    (void) s;
    return rename(from, to);
}

static int posix_sync_dir(struct store *s, const char *dir)
{
    (void) s;
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    int rc = fsync(fd);
    close(fd);
    return rc;
}

static int posix_remove(struct store *s, const char *path)
{
    (void) s;
    return unlink(path);
}

static int posix_make_dir(struct store *s, const char *path)
{
    (void) s;
    return mkdir(path, 0700) && errno != EEXIST ? -1 : 0;
}

static int posix_lock(struct store *s, int handle)
{
    (void) s;
    return flock(handle, LOCK_EX | LOCK_NB);
}

static int posix_list(struct store *s, const char *path, void (*see)(void *ctx, const char *name),
                      void *ctx)
{
    (void) s;
    DIR *dir = opendir(path);
    if (!dir)
        return -1;
    for (struct dirent *entry; (entry = readdir(dir));)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            see(ctx, entry->d_name);
    return closedir(dir);
}

struct store *store_posix(void)
{
    static const struct store_ops ops = {
        posix_open,   posix_read,     posix_write, posix_sync,   posix_truncate,
        posix_size,   posix_mode,     posix_close, posix_rename, posix_sync_dir,
        posix_remove, posix_make_dir, posix_lock,  posix_list,
    };
    static const struct store the_store = {&ops};
    return (struct store *) &the_store;
}

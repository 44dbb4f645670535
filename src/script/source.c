/* Opens recipe files component by component, so that no link and no ".." leads out of the recipe's
 * folder. */
#include "script/source.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_BYTES_MAX = 1024 };

int source_open_root(const char *recipe, const char **name, struct error *err)
{
    const char *slash = strrchr(recipe, '/');
    size_t length = slash ? (size_t) (slash - recipe) : 0;
    char folder[4096] = ".";
    if (length >= sizeof(folder))
        return error_set(err, ERROR_RECIPE, "%.100s...: the path is too long", recipe);
    if (slash)
        memcpy(folder, length ? recipe : "/", length ? length : 1);
    folder[length ? length : 1] = '\0';
    *name = slash ? slash + 1 : recipe;
    if (!str_ends(str_of(*name), ".lua"))
        return error_set(err, ERROR_RECIPE,
                         "%s: a recipe is a file whose name ends in .lua, or isoctl:NAME", recipe);
    int root = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (root < 0)
        return error_set(err, ERROR_RECIPE, "cannot read %s: the folder %s: %s", recipe, folder,
                         strerror(errno));
    return root;
}

static int refuse(struct error *err, struct str path, const char *why)
{
    return error_set(err, ERROR_RECIPE, "cannot read %.*s: %s", STR_ARG(str_slice(path, 0, 300)),
                     why);
}

static const char *open_reason(int number)
{
    if (number == ELOOP || number == ENOTDIR)
        return "it is, or lies behind, a symbolic link, which is not followed";
    return strerror(number);
}

static bool is_plain(struct str part)
{
    return part.len > 0 && !str_is(part, ".") && !str_is(part, "..") && str_find(part, '\0') < 0;
}

/* Takes ownership of `at`. */
static int open_below(int at, struct str part, int flags)
{
    char name[PATH_BYTES_MAX + 1];
    memcpy(name, part.p, part.len);
    name[part.len] = '\0';
    int next = openat(at, name, flags | O_NOFOLLOW | O_CLOEXEC);
    int kept = errno;
    close(at);
    errno = kept;
    return next;
}

static int open_path(int root, struct str path, struct error *err)
{
    int at = fcntl(root, F_DUPFD_CLOEXEC, 0);
    struct str rest = path;
    while (at >= 0 && rest.p) {
        struct str part = str_split(rest, '/', &rest);
        if (!is_plain(part)) {
            close(at);
            return refuse(
                err, path,
                "a path goes down from the recipe's folder: no leading /, no .. and no .");
        }
        at = open_below(at, part, rest.p ? O_PATH | O_DIRECTORY : O_RDONLY | O_NONBLOCK | O_NOCTTY);
    }
    return at >= 0 ? at : refuse(err, path, open_reason(errno));
}

static int read_whole(int fd, struct str path, struct buf *out, struct error *err)
{
    enum { CHUNK = 64 << 10 };
    for (;;) {
        char *room = buf_reserve(out, CHUNK);
        if (!room)
            return refuse(err, path, "it is larger than a recipe may be (4 MiB)");
        ssize_t got = read(fd, room, CHUNK);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refuse(err, path, strerror(errno));
        out->len += (size_t) got;
        out->p[out->len] = '\0';
        if (got == 0)
            return 0;
    }
}

static int check_text(struct str path, struct str text, struct error *err)
{
    if (str_starts(text, "\x1bLua"))
        return refuse(err, path, "it is compiled Lua; recipes are text");
    if (!str_is_utf8(text) || str_find(text, '\0') >= 0)
        return refuse(err, path, "it is not UTF-8 text");
    return 0;
}

static int read_regular(int fd, struct str path, struct buf *out, struct error *err)
{
    struct stat info;
    if (fstat(fd, &info) < 0)
        return refuse(err, path, strerror(errno));
    if (!S_ISREG(info.st_mode))
        return refuse(err, path, "it is not a regular file");
    if (info.st_size > LIMIT_RECIPE_FILE)
        return refuse(err, path, "it is larger than a recipe may be (4 MiB)");
    if (read_whole(fd, path, out, err) < 0)
        return -1;
    return check_text(path, buf_str(out), err);
}

int source_read(int root, struct str path, struct buf *out, struct error *err)
{
    if (path.len > PATH_BYTES_MAX || !str_ends(path, ".lua"))
        return refuse(err, path, "recipes and modules are files whose names end in .lua");
    int fd = open_path(root, path, err);
    if (fd < 0)
        return -1;
    buf_clear(out);
    int rc = read_regular(fd, path, out, err);
    close(fd);
    return rc;
}

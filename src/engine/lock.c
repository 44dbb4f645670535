/* Taking the lock, and saying who has it. */
#include "engine/lock.h"

#include <errno.h>
#include <unistd.h>

static int held_error(struct store *store, const char *path, struct error *err)
{
    struct buf text, holder;
    buf_init(&text, 512);
    buf_init(&holder, 2048);
    if (store_read_file(store, path, &text, NULL) == 1)
        buf_add_escaped(&holder, str_trim(buf_str(&text)), false);
    error_set(err, ERROR_LOCKED,
              "%s is held by %s; wait until that command has ended (two may not change one stack "
              "at once)",
              path, holder.len ? buf_text(&holder) : "another process");
    buf_release(&text);
    buf_release(&holder);
    return -1;
}

/* For people only: that it cannot be written (disk full) does not make the lock less held. */
static void name_holder(struct store *store, struct clock *clock, int handle)
{
    char since[32], text[96];
    time_format_iso(clock_epoch_ms(clock), since);
    int len = snprintf(text, sizeof(text), "process %ld since %s\n", (long) getpid(), since);
    if (store->ops->truncate(store, handle, 0) == 0)
        (void) !store->ops->write(store, handle, text, (size_t) len);
}

int lock_acquire(struct store *store, struct clock *clock, const char *path, struct error *err)
{
    int handle = store->ops->open(store, path, STORE_LOCK);
    if (handle < 0)
        return error_set(err, ERROR_IO, "opening %s: %s", path, strerror(errno));
    if (store->ops->lock(store, handle) == 0) {
        name_holder(store, clock, handle);
        return handle;
    }
    int cause = errno;
    store->ops->close(store, handle);
    if (cause == EWOULDBLOCK)
        return held_error(store, path, err);
    return error_set(err, ERROR_IO, "locking %s: %s", path, strerror(cause));
}

void lock_release(struct store *store, int handle)
{
    if (handle >= 0)
        store->ops->close(store, handle);
}

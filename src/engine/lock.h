/* The lock of a stack's folder: flock on a file that names its holder. The kernel frees it with the
 * process, so a killed run never leaves one behind. */
#ifndef ISOCTL_ENGINE_LOCK_H
#define ISOCTL_ENGINE_LOCK_H

#include "base/clock.h"
#include "base/store.h"

/* A handle to pass to lock_release, or -1: ERROR_LOCKED with the holder's process and since when.
 */
int lock_acquire(struct store *, struct clock *, const char *path, struct error *err) MUST_USE;
void lock_release(struct store *, int handle);

#endif

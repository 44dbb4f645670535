/* The cage of a recipe's process: no descriptors but one, no environment, no privileges to gain,
 * not readable by others, bounded time, and a list of the few system calls that plain computing
 * needs. */
#ifndef ISOCTL_SCRIPT_SANDBOX_H
#define ISOCTL_SCRIPT_SANDBOX_H

#include <sys/types.h>

#include "base/base.h"

struct sandbox_limits {
    size_t
        memory_bytes; /* counted by the Lua allocator; the address space is bounded far above it */
    unsigned cpu_seconds;
};

/* The descriptor that is left. */
enum { SANDBOX_FD = 3 };

/* Called by the child, once, right after fork; parent is the process that it must not outlive. On
 * failure the process is not safe to run anything in: only the error may be told, through
 * SANDBOX_FD. */
int sandbox_enter(int fd, pid_t parent, const struct sandbox_limits *, struct error *err) MUST_USE;
/* The last step of sandbox_enter: the list of system calls. */
int sandbox_filter(struct error *err) MUST_USE;

#if defined(__SANITIZE_ADDRESS__)
#define SANDBOX_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(undefined_behavior_sanitizer)
#define SANDBOX_SANITIZED 1
#endif
#endif
#ifndef SANDBOX_SANITIZED
#define SANDBOX_SANITIZED 0
#endif

/* valgrind knows no seccomp: a build that is made to run under it, and for nothing else, is
 * compiled with -DISOCTL_FOR_VALGRIND and goes without the list of system calls and the bound of
 * the address space. */
#ifdef ISOCTL_FOR_VALGRIND
#define SANDBOX_FILTERED 0
#else
#define SANDBOX_FILTERED 1
#endif

#endif

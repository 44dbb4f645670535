/* The list of system calls that a recipe's process may make; any other ends it (SIGSYS). */
#include <errno.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

#include "script/sandbox.h"

struct allowed_call {
    int number;
    unsigned check_count;
    struct scmp_arg_cmp checks[2];
};

#define ON_FD(fd)                                                                                  \
    1,                                                                                             \
    {                                                                                              \
        {                                                                                          \
            0, SCMP_CMP_EQ, fd, 0                                                                  \
        }                                                                                          \
    }
#define NOT_EXECUTABLE                                                                             \
    {                                                                                              \
        2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0                                                        \
    }
#define ANONYMOUS                                                                                  \
    {                                                                                              \
        3, SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, MAP_ANONYMOUS                                        \
    }

static const struct allowed_call allowed_calls[] = {
    /* The one way out. glibc's recv and send are these. */
    {SCMP_SYS(recvfrom), ON_FD(SANDBOX_FD)},
    {SCMP_SYS(sendto), ON_FD(SANDBOX_FD)},
    /* Standard error is closed: so that a last word fails instead of hiding why the process ends.
     */
    {SCMP_SYS(write), ON_FD(STDERR_FILENO)},
    {SCMP_SYS(writev), ON_FD(STDERR_FILENO)},
    /* malloc */
    {SCMP_SYS(brk)},
    {SCMP_SYS(mmap), 2, {NOT_EXECUTABLE, ANONYMOUS}},
    {SCMP_SYS(munmap)},
    {SCMP_SYS(mremap)},
    {SCMP_SYS(mprotect), 1, {NOT_EXECUTABLE}},
    {SCMP_SYS(madvise)},
    {SCMP_SYS(futex)},
    {SCMP_SYS(getrandom)},
    /* qsort asks how much memory there is before it sorts more than a kilobyte. */
    {SCMP_SYS(sysinfo)},
    /* To end: exit, abort, and a default signal. */
    {SCMP_SYS(exit)},
    {SCMP_SYS(exit_group)},
    {SCMP_SYS(rt_sigprocmask)},
    {SCMP_SYS(rt_sigaction)},
    {SCMP_SYS(rt_sigreturn)},
    {SCMP_SYS(restart_syscall)},
    {SCMP_SYS(getpid)},
    {SCMP_SYS(gettid)},
    {SCMP_SYS(tgkill)},
};

/* What the sanitizers' runtime does besides, in builds with them. */
static const int sanitizer_calls[] = {
    SCMP_SYS(sigaltstack), SCMP_SYS(sched_yield), SCMP_SYS(prlimit64), SCMP_SYS(getrlimit),
    SCMP_SYS(openat),      SCMP_SYS(open),        SCMP_SYS(read),      SCMP_SYS(close),
    SCMP_SYS(readlink),    SCMP_SYS(newfstatat),  SCMP_SYS(fstat),     SCMP_SYS(ioctl),
    SCMP_SYS(mincore),     SCMP_SYS(getppid),     SCMP_SYS(prctl),     SCMP_SYS(msync),
};

static int allow_all(scmp_filter_ctx filter)
{
    for (size_t i = 0; i < ARRAY_LENGTH(allowed_calls); i++) {
        const struct allowed_call *call = &allowed_calls[i];
        int rc = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call->number, call->check_count,
                                        call->checks);
        if (rc < 0)
            return rc;
    }
    for (size_t i = 0; SANDBOX_SANITIZED && i < ARRAY_LENGTH(sanitizer_calls); i++) {
        int rc = seccomp_rule_add(filter, SCMP_ACT_ALLOW, sanitizer_calls[i], 0);
        if (rc < 0)
            return rc;
    }
    return 0;
}

int sandbox_filter(struct error *err)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    int rc = filter ? allow_all(filter) : -ENOMEM;
    if (rc == 0)
        rc = seccomp_load(filter);
    if (filter)
        seccomp_release(filter);
    if (rc < 0)
        return error_set(
            err, ERROR_INTERNAL,
            "the recipe's process cannot be closed off: seccomp: %s; isoctl does not run "
            "a recipe without it",
            strerror(-rc));
    return 0;
}

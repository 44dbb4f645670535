/* Takes from a recipe's process everything that it does not need in order to compute. */
#include "script/sandbox.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

extern char **environ;

static int fail(struct error *err, const char *what)
{
    return error_set(err, ERROR_INTERNAL, "the recipe's process cannot be closed off: %s: %s", what,
                     strerror(errno));
}

static int keep_one_descriptor(int fd, struct error *err)
{
    if (fd != SANDBOX_FD && dup2(fd, SANDBOX_FD) < 0)
        return fail(err, "dup2");
    close(STDIN_FILENO);
    close(STDOUT_FILENO);
    if (!SANDBOX_SANITIZED) /* a sanitizer's report must come out */
        close(STDERR_FILENO);
    if (close_range(SANDBOX_FD + 1, UINT_MAX, 0) < 0)
        return fail(err, "close_range");
    return 0;
}

/* Secrets may stand in the environment: the copy that fork made is overwritten, not only forgotten.
 */
static void wipe_environment(void)
{
    for (char **entry = environ; entry && *entry; entry++)
        explicit_bzero(*entry, strlen(*entry));
    clearenv();
}

static int forgo_privileges(pid_t parent, struct error *err)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return fail(err, "no new privileges");
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0)
        return fail(err, "not dumpable");
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0)
        return fail(err, "end with the parent");
    if (getppid() != parent) /* it went before the line above */
        _exit(1);
    return 0;
}

static int limit(int resource, rlim_t soft, rlim_t hard, struct error *err)
{
    struct rlimit bound = {soft, hard};
    return setrlimit(resource, &bound) < 0 ? fail(err, "setrlimit") : 0;
}

/* No descriptor can be opened. The hard limit stays: nobody can raise the soft one under the
 * filter, and valgrind's own descriptors are beyond it. */
static int no_new_descriptors(struct error *err)
{
    struct rlimit bound;
    if (getrlimit(RLIMIT_NOFILE, &bound) < 0)
        return fail(err, "getrlimit");
    return limit(RLIMIT_NOFILE, 0, bound.rlim_max, err);
}

static int bound_resources(const struct sandbox_limits *limits, struct error *err)
{
    enum { ADDRESS_SPACE_SLACK = 1 << 30 };
    rlim_t seconds = limits->cpu_seconds;
    if (limit(RLIMIT_CPU, seconds, seconds + 1, err) < 0 || limit(RLIMIT_CORE, 0, 0, err) < 0 ||
        limit(RLIMIT_FSIZE, 0, 0, err) < 0 || no_new_descriptors(err) < 0)
        return -1;
    if (SANDBOX_SANITIZED || !SANDBOX_FILTERED) /* shadow memory takes terabytes of address space */
        return 0;
    rlim_t space = limits->memory_bytes + (rlim_t) ADDRESS_SPACE_SLACK;
    return limit(RLIMIT_AS, space, space, err);
}

static void default_signals(void)
{
    const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXCPU, SIGABRT};
    for (size_t i = 0; i < ARRAY_LENGTH(signals); i++)
        signal(signals[i], SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

int sandbox_enter(int fd, pid_t parent, const struct sandbox_limits *limits, struct error *err)
{
    default_signals();
    if (keep_one_descriptor(fd, err) < 0)
        return -1;
    wipe_environment();
    if (forgo_privileges(parent, err) < 0 || bound_resources(limits, err) < 0)
        return -1;
    return SANDBOX_FILTERED ? sandbox_filter(err) : 0;
}

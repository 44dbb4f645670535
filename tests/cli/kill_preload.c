/* Loaded before isoctl by kill_every_test.sh: kills the process, as kill -9 does, before or after
 * the N-th write to the simulated cloud's log. Every changing call is one such write, made before
 * its answer is delivered: killed before it, the call never happened; killed after it, it happened
 * and nobody was told. ISOCTL_KILL="before N" or "after N". */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_cloud_log(int fd)
{
    char link[64], path[4096];
    snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof(path) - 1);
    if (n < 0)
        return 0;
    path[n] = '\0';
    return n > 10 && strcmp(path + n - 10, "/cloud.log") == 0;
}

/* Async-signal-safe enough: one thread, no locks held. */
ssize_t write(int fd, const void *bytes, size_t len)
{
    static int count; /* of this test process */
    ssize_t (*next)(int, const void *, size_t);
    *(void **) &next = dlsym(RTLD_NEXT, "write");
    const char *plan = getenv("ISOCTL_KILL");
    int at = plan && strchr(plan, ' ') ? (int) strtol(strchr(plan, ' '), NULL, 10) : 0;
    if (!at || !is_cloud_log(fd) || ++count != at)
        return next(fd, bytes, len);
    if (plan[0] == 'a')
        (void) !next(fd, bytes, len);
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

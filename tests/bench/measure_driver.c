/* Runs a command and writes what it cost to a file: "wall_us user_us system_us max_rss_kib". A
 * process inherits the peak of memory of the one that forked it, so a small program must be the one
 * that forks. Usage: measure_driver FILE COMMAND [ARGUMENT...] */
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/base.h"
#include "base/clock.h"

static long long microseconds(struct timeval t)
{
    return (long long) t.tv_sec * 1000000 + t.tv_usec;
}

static long long now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (long long) t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

int main(int argc, char **argv)
{
    struct rusage usage;
    int status = 0;
    if (argc < 3) {
        fprintf(stderr, "usage: %s FILE COMMAND [ARGUMENT...]\n", argv[0]);
        return 3;
    }
    long long started = now_us();
    pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return 1;
    long long took = now_us() - started;
    FILE *out = fopen(argv[1], "w");
    if (!out)
        return 1;
    fprintf(out, "%lld %lld %lld %ld\n", took, microseconds(usage.ru_utime),
            microseconds(usage.ru_stime), usage.ru_maxrss);
    fclose(out);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

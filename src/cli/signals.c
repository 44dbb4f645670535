/* Signals through a descriptor, so that no handler and no global is needed. */
#include "cli/signals.h"

#include <errno.h>
#include <sys/signalfd.h>
#include <unistd.h>

int signals_open(struct signals *s, struct error *err)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    *s = (struct signals){.fd = -1};
    if (sigprocmask(SIG_BLOCK, &set, &s->before) == 0)
        s->fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    return s->fd >= 0 ? 0
                      : error_set(err, ERROR_IO, "cannot watch for signals: %s", strerror(errno));
}

int signals_level(struct signals *s)
{
    struct signalfd_siginfo info;
    while (s->fd >= 0 && read(s->fd, &info, sizeof(info)) == (ssize_t) sizeof(info)) {
        s->last = (int) info.ssi_signo;
        s->level++;
    }
    return s->level;
}

void signals_close(struct signals *s)
{
    if (s->fd < 0)
        return;
    signals_level(s);
    close(s->fd);
    s->fd = -1;
    sigprocmask(SIG_SETMASK, &s->before, NULL);
}

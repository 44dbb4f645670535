/* SIGINT, SIGTERM and SIGHUP as something to be asked for. Until signals_open they end the process
 * as usual, which is right as long as nothing has been changed. */
#ifndef ISOCTL_CLI_SIGNALS_H
#define ISOCTL_CLI_SIGNALS_H

#include <signal.h>

#include "base/base.h"

struct signals {
    int fd;    /* signalfd; -1: not open */
    int level; /* how many came: 1 finish what is under way, 2 stop waiting */
    int last;
    sigset_t before;
};

int signals_open(struct signals *, struct error *err) MUST_USE;
/* Takes what has come and returns the level. Never blocks. */
int signals_level(struct signals *);
void signals_close(struct signals *);

#endif

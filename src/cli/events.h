/* --events FILE: what happens, as JSON lines, each written at once. */
#ifndef ISOCTL_CLI_EVENTS_H
#define ISOCTL_CLI_EVENTS_H

#include "engine/engine.h"

struct events {
    int fd;               /* -1: off */
    struct error failure; /* the first failed write */
};

int events_open(struct events *, const char *path, struct error *err) MUST_USE; /* path NULL: off */
void events_close(struct events *);
void events_engine(struct events *, const struct engine_event *);
void events_planned(struct events *, const struct plan *, int64_t at_ms);
/* err NULL: success. */
void events_finished(struct events *, const struct error *err, int64_t at_ms);

#endif

/* What is happening, for people, on stderr: finished steps as lines that scroll up and, on a
 * terminal, below them what is running and what it waits for, never more than fits the screen.
 * Elapsed time is the engine's clock, so with --sim it is simulated. */
#ifndef ISOCTL_CLI_PROGRESS_H
#define ISOCTL_CLI_PROGRESS_H

#include "cli/terminal.h"
#include "engine/engine.h"

struct running;

struct progress {
    bool live, colour, simulated, quiet;
    struct clock *clock;
    struct arena arena;
    struct map by_address;         /* address -> struct running, NULL when it has ended */
    struct running *first, **last; /* running, oldest first */
    size_t running_count, done, total, drawn_lines;
    int64_t began_ms, drawn_ms; /* engine's clock; the machine's */
    struct buf lines;           /* finished, not yet written */
    struct loop *loop;
    uint64_t timer;
};

/* A zeroed progress is silent and may be released. */
void progress_init(struct progress *, const struct terminal *, struct clock *, bool simulated);
void progress_release(struct progress *);
/* Around engine_apply: redraws (or reports what it still waits for) while nothing happens. */
void progress_begin(struct progress *, struct loop *);
void progress_finish(struct progress *);
void progress_event(struct progress *, const struct engine_event *);
void progress_note(struct progress *, const char *text);

#endif

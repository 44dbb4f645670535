/* The inside of the engine, shared by the files of this folder and by nobody else.
 *
 *   survey.c    what state and journal know, read back from AWS     read.c   one reader on the loop
 *   recover.c   open intents of a run that was cut off             stray.c  ours, but in no state
 *   plan_node.c one step a resource of the graph                   plan_delete.c  what has to go
 *   diff.c      the difference, for finished and unfinished ones   outputs.c, secret.c
 *   schedule.c  steps become jobs with an order                    apply.c  rounds of the loop
 *   job.c       one call of a job, retried                         make.c, drop.c  what a job does
 *   poll.c      waiting, one reader a type                         holder.c  who keeps a resource
 *   leftover.c  the end of a destroy                               facts.c, reads.c  for recipes
 */
#ifndef ISOCTL_ENGINE_INTERNAL_H
#define ISOCTL_ENGINE_INTERNAL_H

#include "engine/engine.h"

struct engine {
    struct engine_options options;
    struct arena arena;
    struct state state;
    bool state_is_open;
    struct resource_context context;
    struct str digest_key;
    struct plan_reads *tally; /* calls that read, since the last plan began */
    size_t tally_count, tally_cap;
};

/* One turn of the loop while planning; an interrupt ends it. */
int engine_turn(struct engine *, struct error *err) MUST_USE;
/* Turns the loop until *waiting is 0. */
int engine_turn_until_zero(struct engine *, const size_t *waiting, struct error *err) MUST_USE;
/* Fills in the time. */
void engine_tell(struct engine *, struct engine_event *);
int64_t engine_now_ms(const struct engine *); /* epoch */
/* How long AWS may hide what it has just made, by service. ms. */
int64_t engine_window_ms(const struct engine *, const struct resource_type *);
void engine_tally(struct engine *, const char *service, const char *operation);
/* Keep a fact in the state's header; durable with the next sync. */
void engine_remember(struct engine *, const char *fact, struct value *value);
/* Prefix of the fact that a resource was left in AWS on purpose; its id follows. */
#define RETAINED_FACT "retained:"
/* 0, 1 or 2: see engine_options.interrupted. */
int engine_interrupt_level(const struct engine *);

#endif

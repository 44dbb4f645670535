/* CONTRACT. The engine as the command line sees it: open, plan, apply, close. No terminal here:
 * what happens is told to an observer.
 *
 *   engine_open -> graph_init (from script) -> engine_plan -> (the user says yes) -> engine_apply
 * -> engine_close
 *
 * Any number of engines live in one process. engine_plan first resolves the journal's open intents
 * (reading only; in a read-only engine nothing is written), then reads actual state in batches,
 * then compares.
 */
#ifndef ISOCTL_ENGINE_ENGINE_H
#define ISOCTL_ENGINE_ENGINE_H

#include "aws/client.h"
#include "engine/graph.h"
#include "engine/state.h"

enum plan_action {
    PLAN_NOTHING,
    PLAN_CREATE,
    PLAN_UPDATE,
    PLAN_REPLACE,
    PLAN_DELETE,
    PLAN_ADOPT,  /* found by tag or name, not in state */
    PLAN_RETAIN, /* leaves the stack, stays in AWS */
    PLAN_FORGET, /* in state, gone from AWS, not in the recipe */
    PLAN_ACTION_COUNT
};

struct plan_step {
    enum plan_action action;
    struct str address, type, at; /* at: recipe file:line, "" when the recipe no longer has it */
    struct str id, name;          /* physical, as far as known */
    struct resource_changes
        changes;        /* UPDATE and REPLACE; for CREATE: every property set, from NULL */
    const char *reason; /* "VPC gone from AWS", "failed: ...", "CidrBlock forces replacement", "no
                           longer in the recipe" */
    const char *interruption; /* REPLACE that deletes first: why */
    bool deposed;             /* DELETE of a replaced predecessor */
    struct graph_node *node;  /* NULL for deletes */
    void *work;               /* the engine's own */
};

struct plan_reads {
    const char *service, *operation;
    size_t calls;
};

struct plan {
    struct arena arena;
    struct plan_step *steps; /* in an order fit for showing: topological, deletes last in reverse */
    size_t count;
    size_t counts[PLAN_ACTION_COUNT];
    struct plan_reads *reads;
    size_t read_count;
    struct value *outputs;        /* resolved as far as known */
    struct value *output_changes; /* map name -> {from, to} */
    struct value
        *parameter_changes; /* list of {name, from, to, source} against the last run: reverts */
    bool destroy;
    size_t recovered; /* open intents that were resolved on the way */
};

bool plan_is_empty(const struct plan *); /* nothing to do in AWS and nothing to record */
void plan_free(struct plan *);

enum engine_event_kind {
    EVENT_RECOVERED, /* an open intent of a killed run was resolved: detail says how */
    EVENT_STARTED,   /* action on address begins */
    EVENT_CALL,      /* a call is sent: detail = "ec2 CreateVpc" */
    EVENT_WAITING,   /* detail = what it waits for; repeated when it changes */
    EVENT_RETRYING,  /* detail = why and when */
    EVENT_DONE,
    EVENT_FAILED,  /* err set */
    EVENT_SKIPPED, /* not started because of a failure: detail names it */
};

struct engine_event {
    enum engine_event_kind kind;
    enum plan_action action;
    struct str address, type, id;
    const char *detail;
    const struct error *err;
    int64_t at_ms;      /* clock, epoch */
    int64_t elapsed_ms; /* since EVENT_STARTED of this address */
    size_t done, total; /* steps of the plan */
};

struct engine;

struct engine_options {
    struct store *store;
    struct clock *clock;
    struct random_source *random;
    struct loop *loop;
    struct aws_client *client;
    const char *state_root; /* ".isoctl" */
    const char *stack;
    bool read_only;
    int64_t window_ms; /* how long AWS may hide what it has just made; 0: what its documentation
                          suggests, by service */
    void (*observe)(void *ctx, const struct engine_event *); /* may be NULL */
    void *observe_ctx;
    /* Asked in every turn of the loop: 0 go on, 1 finish what is in flight (first SIGINT), 2 stop
     * waiting (second). May be NULL. */
    int (*interrupted)(void *ctx);
    void *interrupted_ctx;
    const struct value *(*secret)(void *ctx, struct str parameter); /* at send */
    void *secret_ctx;
};

/* Asks STS who we are, takes the lock (unless read_only), loads state. */
struct engine *engine_open(const struct engine_options *, struct error *err);
const char *engine_account(const struct engine *);
/* Read-only view for status, outputs. */
const struct state *engine_state(const struct engine *);

/* Facts and reads for recipes: name is "region", "account_id", "partition", "stack_name", "zones"
 * (args {count=, services={...}}), answered from state where the law says so. NULL + err. */
struct value *engine_fact(struct engine *, struct arena *, struct str name,
                          const struct value *args, struct error *err);
/* aws.ec2.DescribeVpcs{...}: only operations that `engine_read_allowed` lets through. */
struct value *engine_read(struct engine *, struct arena *, struct str service, struct str operation,
                          const struct value *input, struct error *err);
bool engine_read_allowed(struct str service, struct str operation);

/* graph NULL: destroy. NULL + err on failure (nothing changed). */
struct plan *engine_plan(struct engine *, const struct graph *, struct error *err);
/* 0 all done; -1: err ERROR_PARTIAL (exit 4) or ERROR_INTERRUPTED or, when nothing was changed, the
 * cause itself. */
int engine_apply(struct engine *, struct plan *, const struct graph *, struct error *err) MUST_USE;
/* The actual status of everything in state, without changes: list of {address, type, id, status,
 * reason}. */
struct value *engine_status(struct engine *, struct arena *, struct error *err);
/* Snapshot, unlock. On a read-only engine only frees. After a run that would not wait (second
 * interrupt, a loop that failed) calls may still be in flight: free the client, too, before the
 * loop is turned again. */
int engine_close(struct engine *, struct error *err) MUST_USE;
/* Drops everything without writing: a simulated crash. */
void engine_abandon(struct engine *);

#endif

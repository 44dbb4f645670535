/* Everything that a command on a stack opens, in the one safe order:
 *
 *   session_begin      the recipe's process first (when there is a recipe to run), before anything
 * secret is read; then parameters session_evaluate   the recipe; its first question to AWS connects
 *   session_connect    settings, transport, loop, client, engine (lock and state); no effect the
 * second time session_watch      from here on signals are asked for instead of ending the process
 *   session_end        keep: state is written; else everything is dropped as it is
 */
#ifndef ISOCTL_CLI_SESSION_H
#define ISOCTL_CLI_SESSION_H

#include "cli/command.h"
#include "cli/events.h"
#include "cli/given.h"
#include "cli/progress.h"
#include "cli/signals.h"
#include "script/script.h"
#include "sim/sim.h"

struct session {
    struct cli *cli;
    const char *stack, *state_root;
    bool simulated, read_only;
    struct script *script;
    struct given given;
    struct aws_settings settings;
    struct clock_virtual virtual_clock;
    struct clock *clock;
    struct sim *sim;
    struct transport *transport;
    struct loop loop;
    struct aws_client *client;
    struct engine *engine;
    struct graph graph;
    struct signals signals;
    int told_level; /* the interrupt that the user was told about */
    struct progress progress;
    struct events events;
};

enum session_kind { SESSION_RECIPE, SESSION_STACK /* works from the state */ };

int session_begin(struct session *, struct cli *, enum session_kind, bool read_only,
                  struct error *err) MUST_USE;
/* The document, in cli's arena; NULL + err. */
struct value *session_evaluate(struct session *, bool parameters_only, struct error *err);
int session_connect(struct session *, struct error *err) MUST_USE;
int session_watch(struct session *, struct error *err) MUST_USE;
/* Releases a session, also one that did not get far. */
int session_end(struct session *, bool keep, struct error *err) MUST_USE;
const char *session_region(const struct session *);

#endif

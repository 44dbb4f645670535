/* CONTRACT. Recipes run in a sandboxed child: a forked process without other descriptors,
 * environment, privileges or credentials, under seccomp, that talks over one socketpair. It is
 * started before anything secret is read.
 *
 *   script_start(&script, err)                       fork + sandbox (early in main)
 *   script_evaluate(&script, request, host, arena, err) -> graph document (engine/graph.h)
 *   script_stop(&script)                             kill and reap
 *
 * Parent side: serves source(path) below the recipe's root (no links, O_NOFOLLOW, bounded),
 * fact(name, args), read(service, operation, input). Time is bounded by the child's own processor
 * time (LIMIT_RECIPE_SECONDS), not counting the parent's work.
 */
#ifndef ISOCTL_SCRIPT_SCRIPT_H
#define ISOCTL_SCRIPT_SCRIPT_H

#include "base/value.h"

struct script; /* parent's handle */

struct script_host {
    /* Both NULL + err on failure; err's message is raised in the recipe. Facts: engine.h
     * engine_fact. */
    struct value *(*fact)(void *ctx, struct arena *, struct str name, const struct value *args,
                          struct error *err);
    struct value *(*read)(void *ctx, struct arena *, struct str service, struct str operation,
                          const struct value *input, struct error *err);
    /* print(...) of the recipe: escaped text for stderr. May be NULL. */
    void (*print)(void *ctx, struct str text);
    void *ctx;
};

struct script_request {
    const char *recipe; /* path, or "isoctl:isolated" for an embedded one */
    const char *stack;
    const struct value *given; /* map name -> text from the command line/environment, or typed value
                                  from a params file */
    /* map name -> where it came from ("-p", "params.json:3", "-p ImageUri=@FILE", "environment"),
     * for messages. Exactly
     * "-p" (also when absent) says that the value itself stood on the command line: refused for a
     * secret. */
    const struct value *given_from;
    const struct value *previous;     /* --previous: map of last values, or NULL */
    const struct value *secret_names; /* unused by the caller: names are learnt from the recipe */
    bool parameters_only;             /* run RECIPE --help: stop after parameters{} */
};

int script_start(struct script **out, struct error *err) MUST_USE;
/* Once per script_start. The graph document; with parameters_only: only description and parameters.
 * ERROR_RECIPE with "file:line: ..." on failure. Secret parameters never cross into the child: it
 * gets a deferred ["secret", name]. */
struct value *script_evaluate(struct script *, const struct script_request *,
                              const struct script_host *, struct arena *, struct error *err);
void script_stop(struct script *);

/* Recipes and Lua modules built into the binary (generated from lua/ and recipes/). {NULL,0}: none
 * of that name. */
struct str
embedded_source(const char *name); /* "isoctl/init.lua", "recipes/isolated.lua", "sim/init.lua" */
const char *embedded_name_at(size_t i); /* NULL past the end */

#endif

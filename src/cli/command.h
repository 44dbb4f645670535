/* Commands: one row each. The dispatcher (main.c) reads the row, parses by it, provides what it
 * needs, and turns an error into a message and an exit status. */
#ifndef ISOCTL_CLI_COMMAND_H
#define ISOCTL_CLI_COMMAND_H

#include "cli/option.h"
#include "cli/terminal.h"

/* One invocation. */
struct cli {
    struct arena arena;
    struct arguments args;
    const struct command *command;
    struct terminal terminal; /* what stdout and stderr are */
    bool json;                /* --json: results and failures are documents */
    bool answered;            /* a document was printed */
};

struct command {
    const char *name;
    const char *operand; /* "RECIPE", "[COMMAND]", or NULL */
    const char *summary;
    const char *details; /* paragraphs for help and the man page; may be NULL */
    unsigned options;    /* OPTION_BITs; --help is always there */
    bool hidden;
    /* The exit status on success, or -1 and err. */
    int (*run)(struct cli *, struct error *err);
};

const struct command *command_at(size_t i); /* NULL past the end */
const struct command *command_find(const char *name);

int command_run(struct cli *, struct error *err) MUST_USE;
int command_plan(struct cli *, struct error *err) MUST_USE;
int command_destroy(struct cli *, struct error *err) MUST_USE;
int command_status(struct cli *, struct error *err) MUST_USE;
int command_outputs(struct cli *, struct error *err) MUST_USE;
int command_help(struct cli *, struct error *err) MUST_USE;
int command_schema(struct cli *, struct error *err) MUST_USE;

/* Exit statuses that are no failures (DESIGN: command line). */
enum { EXIT_CHANGES_PENDING = 2 };

/* Help of one command, or of all. */
void help_command(struct buf *out, const struct command *);
void help_overview(struct buf *out);
void help_man(struct buf *out);        /* roff */
void help_completion(struct buf *out); /* bash */
/* ERROR_USAGE with the nearest command. */
int command_refuse(const char *name, struct error *err);
/* `run RECIPE --help`: evaluates up to parameters{}. */
int help_recipe(struct cli *, struct buf *out, struct error *err) MUST_USE;

/* Results: the whole text to stdout; a failure to write is an error. */
int cli_print(struct cli *, const struct buf *, struct error *err) MUST_USE;
/* One document with "format": 1 first. */
int cli_print_json(struct cli *, const struct value *, struct error *err) MUST_USE;

#endif

/* One error value that carries a sentence. Fixed storage: copy it freely, nothing to release.
 * The message is written once, where the facts are known, and prefixed on the way up. */
#ifndef ISOCTL_BASE_ERROR_H
#define ISOCTL_BASE_ERROR_H

#include <stdarg.h>
#include <stdbool.h>

#include "base/str.h"

enum error_code {
    ERROR_NONE,
    ERROR_USAGE,       /* command line: exit 3 */
    ERROR_RECIPE,      /* recipe or its parameters: exit 3 */
    ERROR_INPUT,       /* a value that does not fit its declaration: exit 3 */
    ERROR_CREDENTIALS, /* none, expired, refused: exit 6 */
    ERROR_LOCKED,      /* lock held or lost: exit 5 */
    ERROR_STATE,       /* state or journal corrupt, foreign, unsafe: exit 1 */
    ERROR_IO,          /* files: exit 1 */
    ERROR_NETWORK,     /* connection refused, time-out, TLS: exit 1 */
    ERROR_PROTOCOL,    /* an answer that is not what was due: exit 1 */
    ERROR_AWS,         /* an error that AWS answered: exit 1 */
    ERROR_PARTIAL,     /* partly applied, safe to run again: exit 4 */
    ERROR_INTERRUPTED, /* signal: exit 130 or 143 */
    ERROR_INTERNAL,    /* a broken invariant: exit 1 */
    ERROR_CODE_COUNT
};

#define ERROR_MESSAGE_MAX 3072

struct error {
    enum error_code code;
    int http_status;   /* 0 where no answer came */
    int signal;        /* ERROR_INTERRUPTED */
    bool throttled;    /* AWS asked to slow down */
    bool not_sent;     /* ERROR_NETWORK: the request never left, so nothing can have happened */
    char aws_code[96]; /* AWS's error code, "" if none */
    char request_id[80];
    char message[ERROR_MESSAGE_MAX];
};

/* Fill and return -1, so that `return error_set(err, ...)` reads well. err may be NULL. */
int error_set(struct error *err, enum error_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Put context in front: "creating VpcStack/VPC: ...". Returns -1. */
int error_prefix(struct error *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Add a hint after: "... (did you mean VpcId?)". Returns -1. */
int error_append(struct error *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
void error_clear(struct error *err);
/* "recipe", "credentials", ... for JSON output. */
const char *error_name(enum error_code code);
/* The exit status of the process for this code (DESIGN: command line). */
int error_exit_status(const struct error *err);

#endif

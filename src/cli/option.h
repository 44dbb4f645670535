/* Options and operands of a command: one table of rows, from which parsing, help, the man page and
 * shell completion all derive. */
#ifndef ISOCTL_CLI_OPTION_H
#define ISOCTL_CLI_OPTION_H

#include "base/value.h"

enum option_id {
    OPTION_PARAMETER,
    OPTION_PARAMS,
    OPTION_PREVIOUS,
    OPTION_STACK,
    OPTION_REGION,
    OPTION_PROFILE,
    OPTION_STATE,
    OPTION_SIM,
    OPTION_YES,
    OPTION_DETAILS,
    OPTION_JSON,
    OPTION_EVENTS,
    OPTION_DETAILED_EXITCODE,
    OPTION_HELP,
    OPTION_MAN,
    OPTION_COMPLETION,
    OPTION_COUNT
};

#define OPTION_BIT(id) (1u << (id))

struct option {
    char letter;                           /* 0: none */
    const char *name, *argument, *summary; /* argument NULL: a switch */
};

extern const struct option option_table[OPTION_COUNT];

/* What stood on the command line. Texts are argv's. */
struct arguments {
    const char *values[OPTION_COUNT]; /* "" for a switch that is on; NULL: absent. The last one of
                                         PARAMETER */
    struct value *parameters;         /* list of texts "K=V", in order */
    const char *operand;              /* RECIPE or COMMAND; NULL: absent */
};

/* `allowed` is a set of OPTION_BITs; words are those after the command's name. ERROR_USAGE names
 * what is wrong and the nearest option. */
int arguments_parse(struct arguments *, struct arena *, unsigned allowed, bool takes_operand,
                    char *const *words, struct error *err) MUST_USE;
bool option_is_on(const struct arguments *, enum option_id);
/* "  -p, --param K=V" */
void option_describe(struct buf *out, const struct option *);

#endif

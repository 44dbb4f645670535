/* Parameters that a command is given: environment (ISOCTL_PARAM_Name), then --params, then -p; the
 * later one counts. Read after the recipe's process was started, so that it never sees them. */
#ifndef ISOCTL_CLI_GIVEN_H
#define ISOCTL_CLI_GIVEN_H

#include "cli/option.h"

struct given {
    struct value *values; /* map name -> text, or typed value of --params */
    struct value *from;   /* map name -> where it came from (script/script.h) */
};

int given_read(struct given *, struct arena *, const struct arguments *, char *const *environment,
               struct error *err) MUST_USE;
/* Overwrites the texts: some of them may be secret. */
void given_wipe(struct given *);

#endif

/* Values of a root recipe's parameters, from the command and from the last run. */
#ifndef ISOCTL_SCRIPT_SERVE_PARAMETERS_H
#define ISOCTL_SCRIPT_SERVE_PARAMETERS_H

#include "script/script.h"

/* names: what the recipe declares, [{"name", "secret"}]. Result: {"values": {name: value}, "from":
 * {name: text}, "secrets": [name]}: a secret's value stays here. Values given for what is not
 * declared are an error. */
struct value *serve_parameter_values(struct arena *, const struct script_request *,
                                     const struct value *names, struct error *err);

#endif

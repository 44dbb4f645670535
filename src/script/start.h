/* Starting a child with other limits than the usual: for tests that want to see them reached. */
#ifndef ISOCTL_SCRIPT_START_H
#define ISOCTL_SCRIPT_START_H

#include "script/sandbox.h"
#include "script/script.h"

int script_start_with(struct script **out, const struct sandbox_limits *,
                      struct error *err) MUST_USE;

#endif

/* The difference between two values, leaf by leaf. */
#ifndef ISOCTL_CLI_SHOW_DIFFERENCE_H
#define ISOCTL_CLI_SHOW_DIFFERENCE_H

#include "cli/terminal.h"
#include "resource/resource.h"

void show_change(struct buf *out, bool colour, const struct resource_change *);

#endif

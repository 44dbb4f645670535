/* Recipe files, as the parent opens them for the child: below one folder, no links on the way,
 * regular, bounded. */
#ifndef ISOCTL_SCRIPT_SOURCE_H
#define ISOCTL_SCRIPT_SOURCE_H

#include "base/base.h"

/* Splits "recipes/isolated.lua" into the folder, opened, and the name in it (borrowed from the
 * path). -1: err. */
int source_open_root(const char *recipe, const char **name, struct error *err) MUST_USE;
/* `path` goes down from root: "lib/zones.lua". Replaces what `out` holds. The text is UTF-8. */
int source_read(int root, struct str path, struct buf *out, struct error *err) MUST_USE;

#endif

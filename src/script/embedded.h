/* Files built into the binary: the table that embed_main.c generates from lua/ and recipes/.
 * Lookups are embedded_source and embedded_name_at in script/script.h. */
#ifndef ISOCTL_SCRIPT_EMBEDDED_H
#define ISOCTL_SCRIPT_EMBEDDED_H

#include <stddef.h>

struct embedded_file {
    const char *name; /* "isoctl/init.lua", "recipes/isolated.lua" */
    const char *text;
    size_t length;
};

extern const struct embedded_file embedded_files[];
extern const size_t embedded_file_count;

#endif

/* Finds the files that are built into the binary. */
#include "script/embedded.h"

#include "script/script.h"

struct str embedded_source(const char *name)
{
    for (size_t i = 0; i < embedded_file_count; i++) {
        const struct embedded_file *file = &embedded_files[i];
        if (strcmp(file->name, name) == 0)
            return (struct str){file->text, file->length};
    }
    return (struct str){NULL, 0};
}

const char *embedded_name_at(size_t i)
{
    return i < embedded_file_count ? embedded_files[i].name : NULL;
}

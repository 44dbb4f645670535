/* AWS's shared files, ~/.aws/config and ~/.aws/credentials, as data (SDKs and Tools Reference
 * Guide, "Format of the config and credentials files"). */
#ifndef ISOCTL_AWS_CONFIG_H
#define ISOCTL_AWS_CONFIG_H

#include "base/value.h"

/* A map: section name as written ("profile dev", blanks squeezed, quotes taken off) to a map of
 * lower-case key to text; a key with an empty value and indented lines below ("ec2 =") holds a map.
 * Sections of the same name are joined, later keys win.
 * NULL and ERROR_CREDENTIALS naming `path` and line; the line itself, which may be a key, is not
 * repeated. */
struct value *config_parse(struct arena *, struct str text, const char *path, struct error *err);
/* An absent file is an empty map. */
struct value *config_load(struct arena *, const char *path, struct error *err);

#endif

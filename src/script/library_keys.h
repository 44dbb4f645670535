/* Keys of Lua tables in a fixed order. */
#ifndef ISOCTL_SCRIPT_LIBRARY_KEYS_H
#define ISOCTL_SCRIPT_LIBRARY_KEYS_H

#include "script/child.h"

/* Pushes a table {1 = key, ...} of the keys of the table at index, sorted. Raises for keys without
 * an order. */
void library_push_sorted_keys(lua_State *L, int index);
/* The text keys, sorted, in the scratch arena; ends with {NULL, 0}. The texts are the table's own.
 */
const struct str *library_text_keys(lua_State *L, int index);
/* Nearest of those to name, or {NULL, 0}. */
struct str library_nearest(lua_State *L, int index, struct str name);

#endif

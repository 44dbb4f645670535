/* The part of Lua's standard library that recipes have, and what of it had to be made deterministic
 * or bounded. */
#ifndef ISOCTL_SCRIPT_LIBRARY_H
#define ISOCTL_SCRIPT_LIBRARY_H

#include "script/child.h"

/* Raises "WHAT 'key' (did you mean nearest?)"; candidates are the text keys of the table. */
_Noreturn void library_raise_missing(lua_State *L, int table, int key, const char *format, ...)
    PRINTF_LIKE(4, 5);
/* pairs(t) in sorted key order: numbers, texts, booleans. */
int library_pairs(lua_State *L);
/* tostring(v) without addresses, on top of the stack; a deferred value as the text that describes
 * it. */
const char *library_push_text(lua_State *L, int index);

#endif

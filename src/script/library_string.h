/* Making texts of which parts may not be known yet. The original functions are upvalue 1. */
#ifndef ISOCTL_SCRIPT_LIBRARY_STRING_H
#define ISOCTL_SCRIPT_LIBRARY_STRING_H

#include <lua.h>

int library_format(lua_State *L); /* string.format */
int library_concat(lua_State *L); /* table.concat */

#endif

/* Between Lua values and struct value.
 *
 * From Lua: texts must be UTF-8; 3.0 is 3; a table with keys 1..n is a list, with text keys a map
 * (sorted by key),
 * {} an empty map and list{} an empty list. Holes, mixed keys, functions, tables of the host, and
 * what is nested too deep are errors that name the path, raised at the recipe's line. */
#ifndef ISOCTL_SCRIPT_MARSHAL_H
#define ISOCTL_SCRIPT_MARSHAL_H

#include "script/child.h"

enum marshal_flags {
    MARSHAL_KNOWN = 1, /* deferred values are refused */
};

/* `what` begins the path in errors: "VPC", "outputs". */
struct value *marshal_take(lua_State *L, int index, struct arena *a, unsigned flags,
                           const char *what);
/* One value; a list becomes a table with list's mark. Deferred ones become deferred values. */
void marshal_push(lua_State *L, const struct value *v);
/* Pushes the metatable that marks an empty list. */
void marshal_push_list_mark(lua_State *L);
/* Is the value at index a table that the host handed out (its metatable is protected)? */
bool marshal_is_host_table(lua_State *L, int index);
/* The members of the table at index that fit a list: n, or -1 when the keys are not exactly 1..n.
 */
lua_Integer marshal_list_length(lua_State *L, int index);

#endif

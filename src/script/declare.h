/* Declarations in their two steps: `ec2.VPC "VPC"` speaks for a logical id, the table completes it.
 */
#ifndef ISOCTL_SCRIPT_DECLARE_H
#define ISOCTL_SCRIPT_DECLARE_H

#include "script/child.h"

/* Completes a resource with the table at index: checks it, adds it to the document, pushes its
 * handle. */
void declare_resource(lua_State *L, struct declared *d, int index);
/* Pushes ID's declaration; raises for an id that is no id or spoken for. */
struct declared *declare_push(lua_State *L, struct scope *scope, const struct resource_type *type,
                              const char *shown, int id_index);
/* Raises for the first declaration that is left without its table. */
void declare_check_complete(lua_State *L);

#endif

/* Instances of included recipes: their outputs as fields, and all that they declared for
 * depends_on. */
#ifndef ISOCTL_SCRIPT_INSTANCE_H
#define ISOCTL_SCRIPT_INSTANCE_H

#include "script/child.h"

struct instance {
    const struct scope *scope;
    struct str id; /* its address: "VpcStack" */
};

/* NULL when the value at index is none. */
const struct instance *instance_at(lua_State *L, int index);

#endif

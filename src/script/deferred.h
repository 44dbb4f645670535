/* Values that are not known until apply, as recipes see them: full userdata that can be handed on,
 * joined into texts and asked for attributes, and that raise at everything else, saying what to do
 * instead. */
#ifndef ISOCTL_SCRIPT_DEFERRED_H
#define ISOCTL_SCRIPT_DEFERRED_H

#include "script/child.h"

struct deferred {
    const struct value *value;       /* VALUE_DEFERRED, in the child's arena */
    const struct declared *resource; /* a resource's own handle: its Ref; else NULL */
    unsigned depth;                  /* nesting of its expression */
};

/* NULL when the value at index is no deferred value. */
const struct deferred *deferred_at(lua_State *L, int index);
void deferred_push(lua_State *L, const struct value *v);
void deferred_push_resource(lua_State *L, const struct declared *resource);
/* Why a userdata is no value (a declaration without its table, an instance), or NULL when it is
 * one. */
const char *deferred_why_no_value(lua_State *L, int index);
/* Pushes the text that the count values from index on make together: plain when all are known. */
void deferred_push_text(lua_State *L, int index, int count);

#endif

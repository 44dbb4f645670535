/* The end of a destroy: is anything of this stack left? */
#ifndef ISOCTL_ENGINE_LEFTOVER_H
#define ISOCTL_ENGINE_LEFTOVER_H

#include "engine/internal.h"

/* Asks by tag, for the types that the plan deleted. ERROR_PARTIAL names what is left; a resource
 * that the plan has just deleted and that AWS still shows does not count. */
int leftover_check(struct engine *, const struct plan *, struct error *err) MUST_USE;

#endif

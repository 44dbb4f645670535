/* The functions of deferred values, one row each. Arguments have been resolved as far as they are
 * known. */
#ifndef ISOCTL_ENGINE_EXPR_FUNCTIONS_H
#define ISOCTL_ENGINE_EXPR_FUNCTIONS_H

#include "engine/expr.h"

struct expr_call {
    struct arena *arena;
    const struct expr_scope *scope;
    const struct value *list; /* [operator, argument...]; the count has been checked */
    struct error *err;
};

struct expr_function {
    const char *name;
    size_t arguments_min, arguments_max;
    bool whole; /* needs every argument known: called only then */
    /* The value; NULL without err: not known yet; NULL with err->code set: failed. */
    struct value *(*run)(const struct expr_call *);
};

enum { EXPR_CONCAT_MAX = 4096 };

/* NULL: no function of that name. */
const struct expr_function *expr_function_find(struct str name);

#endif

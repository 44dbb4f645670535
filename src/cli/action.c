/* The table of signs and words. */
#include "cli/action.h"

const struct action_words action_words[PLAN_ACTION_COUNT] = {
    [PLAN_NOTHING] = {" ", "nothing", "checking", "unchanged", PAINT_NONE},
    [PLAN_CREATE] = {"+", "create", "creating", "created", PAINT_GREEN},
    [PLAN_UPDATE] = {"~", "update", "updating", "updated", PAINT_YELLOW},
    [PLAN_REPLACE] = {"-/+", "replace", "replacing", "replaced", PAINT_RED},
    [PLAN_DELETE] = {"-", "delete", "deleting", "deleted", PAINT_RED},
    [PLAN_ADOPT] = {">", "adopt", "adopting", "adopted", PAINT_CYAN},
    [PLAN_RETAIN] = {"=", "retain", "retaining", "retained", PAINT_CYAN},
    [PLAN_FORGET] = {"x", "forget", "forgetting", "forgotten", PAINT_DIM},
};

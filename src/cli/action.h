/* Words and signs for what a plan does. */
#ifndef ISOCTL_CLI_ACTION_H
#define ISOCTL_CLI_ACTION_H

#include "cli/terminal.h"
#include "engine/engine.h"

struct action_words {
    const char *sign, *verb, *doing, *done; /* "+", "create", "creating", "created" */
    enum paint paint;
};

extern const struct action_words action_words[PLAN_ACTION_COUNT];

#endif

/* The table of commands. A later command is one more row and its file. */
#include "cli/command.h"

#define WHERE                                                                                      \
    (OPTION_BIT(OPTION_STACK) | OPTION_BIT(OPTION_REGION) | OPTION_BIT(OPTION_PROFILE) |           \
     OPTION_BIT(OPTION_STATE) | OPTION_BIT(OPTION_SIM) | OPTION_BIT(OPTION_JSON))
#define GIVEN                                                                                      \
    (OPTION_BIT(OPTION_PARAMETER) | OPTION_BIT(OPTION_PARAMS) | OPTION_BIT(OPTION_PREVIOUS))

static const struct command commands[] = {
    {
        .name = "run",
        .operand = "RECIPE",
        .summary = "make what a recipe says: plan, ask, apply",
        .details =
            "RECIPE is a Lua file, or isoctl:NAME for one that is built in (isoctl:isolated). "
            "The plan is shown and applied after a yes; with -y without asking. Where nobody can "
            "be asked "
            "and -y is not given, the plan is shown, nothing is changed, and the exit status is "
            "3.\n"
            "A run that was cut off, even by kill -9, is carried on by the same command. "
            "`isoctl run RECIPE --help` lists the recipe's parameters; each may also be given as "
            "ISOCTL_PARAM_NAME in the environment. Secret ones are never given as a value after "
            "-p, but as "
            "-p NAME=@FILE, -p NAME=- or in the environment.",
        .options = WHERE | GIVEN | OPTION_BIT(OPTION_YES) | OPTION_BIT(OPTION_DETAILS) |
                   OPTION_BIT(OPTION_EVENTS),
        .run = command_run,
    },
    {
        .name = "plan",
        .operand = "RECIPE",
        .summary = "show what would change, and why; change nothing",
        .details = "Takes no lock and writes nothing. With --detailed-exitcode the status is 2 "
                   "when there is "
                   "something to do.",
        .options = WHERE | GIVEN | OPTION_BIT(OPTION_DETAILS) | OPTION_BIT(OPTION_EVENTS) |
                   OPTION_BIT(OPTION_DETAILED_EXITCODE),
        .run = command_plan,
    },
    {
        .name = "destroy",
        .operand = "[RECIPE]",
        .summary = "remove a whole stack",
        .details = "Works from what isoctl knows and what carries the stack's tag; the recipe is "
                   "only asked for "
                   "its name, so --stack NAME alone is enough.",
        .options = WHERE | OPTION_BIT(OPTION_YES) | OPTION_BIT(OPTION_EVENTS),
        .run = command_destroy,
    },
    {
        .name = "status",
        .operand = "[RECIPE]",
        .summary = "the resources of a stack as they are now; without a stack, the stacks",
        .options = WHERE,
        .run = command_status,
    },
    {
        .name = "outputs",
        .operand = "[RECIPE]",
        .summary = "the outputs of a stack's last complete run",
        .options = WHERE,
        .run = command_outputs,
    },
    {
        .name = "help",
        .operand = "[COMMAND]",
        .summary = "this list, or the options of one command",
        .options = OPTION_BIT(OPTION_MAN) | OPTION_BIT(OPTION_COMPLETION),
        .run = command_help,
    },
    {
        .name = "schema",
        .summary = "the resource types as JSON: properties, attributes",
        .hidden = true,
        .run = command_schema,
    },
};

const struct command *command_at(size_t i)
{
    return i < ARRAY_LENGTH(commands) ? &commands[i] : NULL;
}

const struct command *command_find(const char *name)
{
    for (size_t i = 0; i < ARRAY_LENGTH(commands); i++)
        if (!strcmp(commands[i].name, name))
            return &commands[i];
    return NULL;
}

/* The manual page and shell completion, from the same tables as the help. */
#include "cli/command.h"

/* roff reads "\" and a leading "." as its own. */
static void add_roff(struct buf *out, struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        bool line_start = i == 0 || text.p[i - 1] == '\n';
        if (line_start && (text.p[i] == '.' || text.p[i] == '\''))
            buf_adds(out, "\\&");
        if (text.p[i] == '\\')
            buf_adds(out, "\\e");
        else if (text.p[i] == '-')
            buf_adds(out, "\\-");
        else
            buf_addc(out, text.p[i]);
    }
}

static void add_roff_option(struct buf *out, const struct option *o)
{
    struct buf words;
    buf_init(&words, 256);
    option_describe(&words, o);
    buf_adds(out, ".TP\n.B ");
    add_roff(out, buf_str(&words));
    buf_addc(out, '\n');
    add_roff(out, str_of(o->summary));
    buf_addc(out, '\n');
    buf_release(&words);
}

static void add_roff_command(struct buf *out, const struct command *c)
{
    struct str rest = str_of(c->details);
    buf_addf(out, ".SS isoctl %s %s\n", c->name, c->operand ? c->operand : "");
    add_roff(out, str_of(c->summary));
    buf_adds(out, ".\n");
    while (c->details && rest.p) {
        buf_adds(out, ".PP\n");
        add_roff(out, str_split(rest, '\n', &rest));
        buf_addc(out, '\n');
    }
    for (size_t id = 0; id < OPTION_COUNT; id++)
        if (c->options & OPTION_BIT(id))
            add_roff_option(out, &option_table[id]);
}

void help_man(struct buf *out)
{
    buf_adds(
        out,
        ".TH ISOCTL 1 \"\" \"isoctl " ISOCTL_VERSION "\" \"User Commands\"\n.SH NAME\n"
        "isoctl \\- make the AWS resources that a Lua recipe describes, and remove them again\n"
        ".SH SYNOPSIS\n.B isoctl\n.I COMMAND\n[\\fIRECIPE\\fR] [\\fIOPTION\\fR]...\n.SH "
        "COMMANDS\n");
    for (size_t i = 0; command_at(i); i++)
        if (!command_at(i)->hidden)
            add_roff_command(out, command_at(i));
    buf_adds(
        out,
        ".SH EXIT STATUS\n0 done; 1 error; 2 changes pending (only with "
        "\\-\\-detailed\\-exitcode); "
        "3 usage or recipe error; 4 partly applied, safe to run again; 5 lock held; 6 credentials; "
        "130 and 143 ended by a signal.\n.SH ENVIRONMENT\n"
        "The variables of the AWS CLI (AWS_PROFILE, AWS_REGION, AWS_ENDPOINT_URL and so on) mean "
        "here what they mean there. ISOCTL_PARAM_\\fINAME\\fR gives a parameter. NO_COLOR turns "
        "colours off. "
        "ISOCTL_WINDOW_MS is for tests against emulators only.\n.SH FILES\n.TP\n.I .isoctl/\n"
        "what isoctl knows of its stacks\n.TP\n.I .isoctl\\-sim/\nthe simulated cloud of "
        "\\-\\-sim\n");
}

static void add_words(struct buf *out, const struct command *c)
{
    buf_addf(out, "    %s) words=\"--help", c->name);
    for (size_t id = 0; id < OPTION_COUNT; id++)
        if (c->options & OPTION_BIT(id))
            buf_addf(out, " --%s", option_table[id].name);
    buf_adds(out, "\" ;;\n");
}

void help_completion(struct buf *out)
{
    buf_adds(
        out,
        "# bash completion for isoctl\n_isoctl() {\n  local word=${COMP_WORDS[COMP_CWORD]} words=\n"
        "  if [ \"$COMP_CWORD\" = 1 ]; then\n    COMPREPLY=($(compgen -W \"");
    for (size_t i = 0; command_at(i); i++)
        if (!command_at(i)->hidden)
            buf_addf(out, "%s%s", i ? " " : "", command_at(i)->name);
    buf_adds(out, "\" -- \"$word\"))\n    return\n  fi\n  case ${COMP_WORDS[1]} in\n");
    for (size_t i = 0; command_at(i); i++)
        if (!command_at(i)->hidden)
            add_words(out, command_at(i));
    buf_adds(
        out,
        "  esac\n  case $word in\n    -*) COMPREPLY=($(compgen -W \"$words\" -- \"$word\")) ;;\n"
        "    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n  esac\n}\ncomplete -F _isoctl "
        "isoctl\n");
}

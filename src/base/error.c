/* The error value and its one table. */
#include "base/base.h"

static const struct {
    const char *name;
    int exit_status;
} codes[ERROR_CODE_COUNT] = {
    [ERROR_NONE] = {"none", 0},
    [ERROR_USAGE] = {"usage", 3},
    [ERROR_RECIPE] = {"recipe", 3},
    [ERROR_INPUT] = {"input", 3},
    [ERROR_CREDENTIALS] = {"credentials", 6},
    [ERROR_LOCKED] = {"locked", 5},
    [ERROR_STATE] = {"state", 1},
    [ERROR_IO] = {"io", 1},
    [ERROR_NETWORK] = {"network", 1},
    [ERROR_PROTOCOL] = {"protocol", 1},
    [ERROR_AWS] = {"aws", 1},
    [ERROR_PARTIAL] = {"partial", 4},
    [ERROR_INTERRUPTED] = {"interrupted", 130},
    [ERROR_INTERNAL] = {"internal", 1},
};

/* A cut message ends in "..." so that nobody takes it for the whole. */
static void mark_cut(char *message, int would_be)
{
    if (would_be >= ERROR_MESSAGE_MAX)
        memcpy(message + ERROR_MESSAGE_MAX - 4, "...", 4);
}

int error_set(struct error *err, enum error_code code, const char *format, ...)
{
    if (!err)
        return -1;
    char message[ERROR_MESSAGE_MAX];
    va_list ap;
    va_start(ap, format);
    int n = vsnprintf(message, sizeof(message), format, ap);
    va_end(ap);
    mark_cut(message, n);
    *err = (struct error){.code = code};
    memcpy(err->message, message, sizeof(message));
    return -1;
}

int error_prefix(struct error *err, const char *format, ...)
{
    if (!err)
        return -1;
    char prefix[512], message[ERROR_MESSAGE_MAX];
    va_list ap;
    va_start(ap, format);
    vsnprintf(prefix, sizeof(prefix), format, ap);
    va_end(ap);
    mark_cut(message, snprintf(message, sizeof(message), "%s: %s", prefix, err->message));
    memcpy(err->message, message, sizeof(message));
    return -1;
}

int error_append(struct error *err, const char *format, ...)
{
    if (!err)
        return -1;
    char more[1024], message[ERROR_MESSAGE_MAX];
    va_list ap;
    va_start(ap, format);
    vsnprintf(more, sizeof(more), format, ap);
    va_end(ap);
    mark_cut(message, snprintf(message, sizeof(message), "%s%s", err->message, more));
    memcpy(err->message, message, sizeof(message));
    return -1;
}

void error_clear(struct error *err)
{
    *err = (struct error){.code = ERROR_NONE};
}

const char *error_name(enum error_code code)
{
    return code < ERROR_CODE_COUNT ? codes[code].name : "unknown";
}

int error_exit_status(const struct error *err)
{
    if (err->code == ERROR_INTERRUPTED && err->signal)
        return 128 + err->signal;
    return err->code < ERROR_CODE_COUNT ? codes[err->code].exit_status : 1;
}

/* Which credentials a command uses (AWS CLI User Guide, "Configuration settings and precedence").
 * This version knows the environment and static keys of a profile; every other kind is named. */
#ifndef ISOCTL_AWS_CREDENTIALS_H
#define ISOCTL_AWS_CREDENTIALS_H

#include "aws/client.h"

struct credential_sources {
    const struct aws_environment *environment;
    bool skip_environment;                          /* a profile was asked for explicitly */
    const char *profile;                            /* its name */
    const struct value *in_credentials, *in_config; /* its section in each file, or NULL */
    const char *credentials_path, *config_path;
};

/* 1 found, 0 none anywhere, -1 ERROR_CREDENTIALS: half a pair, an unusable text, or a kind that
 * this version does not support. No secret is ever in the message. */
int credentials_find(struct aws_credentials *, const struct credential_sources *,
                     struct error *err) MUST_USE;

#endif

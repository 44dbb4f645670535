/* An error that AWS answered, as a sentence that names operation and credentials. Part of the
 * client. */
#ifndef ISOCTL_AWS_REFUSAL_H
#define ISOCTL_AWS_REFUSAL_H

#include "base/base.h"

/* Completes `failure`: prefix "ec2:CreateVpc", ERROR_CREDENTIALS where the credentials are the
 * reason (the source is named, never the key), advice where there is one. */
void refusal_explain(struct error *failure, const char *service, struct str operation,
                     const char *credential_source);

#endif

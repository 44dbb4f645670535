/* Where a service of a region is reached, and for which region its requests are signed
 * (botocore's partitions and endpoint rule sets, checked against its endpoint tests). */
#ifndef ISOCTL_AWS_ENDPOINT_H
#define ISOCTL_AWS_ENDPOINT_H

#include "aws/model.h"

struct aws_endpoint {
    const char *url; /* no slash at the end; in the arena */
    const char *signing_region;
};

/* A host label: letters, digits, '-', so that no text can change a URL's host. */
bool aws_region_is_valid(struct str region);
/* "aws", "aws-cn", ...: from the region's prefix; "aws" for an unknown one. */
const char *aws_partition_of(struct str region);
/* `configured`: a URL from aws_endpoint_check, or NULL for AWS itself. `region` is valid. */
void aws_endpoint_resolve(struct arena *, const struct service_info *, struct str region,
                          const char *configured, struct aws_endpoint *out);
/* A configured endpoint URL without the slash at its end. ERROR_USAGE naming `source` (the variable
 * or file that it came from) for other schemes, http to another machine, user names, queries. */
const char *aws_endpoint_check(struct arena *, struct str url, const char *source,
                               struct error *err);

#endif

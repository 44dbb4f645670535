/* Fn::Cidr: cutting an address block into equal smaller ones, IPv4 and IPv6.
 * Source: AWS CloudFormation User Guide, "Fn::Cidr"; text form of IPv6 by RFC 5952. */
#ifndef ISOCTL_ENGINE_CIDR_H
#define ISOCTL_ENGINE_CIDR_H

#include "base/value.h"

enum { CIDR_COUNT_MAX = 256, CIDR_HOST_BITS_DEFAULT = 8 };

/* The first `count` (1 to 256) blocks of `host_bits` bits each inside `block` ("10.0.0.0/16"): a
 * list of texts. Bits of the block beyond its prefix are ignored. NULL + ERROR_INPUT when it is no
 * block or they do not fit. */
struct value *cidr_cut(struct arena *, struct str block, int64_t count, int64_t host_bits,
                       struct error *err) MUST_USE;

#endif

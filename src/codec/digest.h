/* SHA-256 (FIPS 180-4) and HMAC-SHA-256 (RFC 2104). */
#ifndef ISOCTL_CODEC_DIGEST_H
#define ISOCTL_CODEC_DIGEST_H

#include "base/base.h"

enum { SHA256_SIZE = 32, SHA256_HEX_SIZE = 65 /* terminated */ };

void sha256(struct str data, unsigned char out[SHA256_SIZE]);
/* Lower-case hexadecimal, terminated. */
void sha256_hex(struct str data, char out[SHA256_HEX_SIZE]);
/* Keys of any length; nothing of the key stays in memory of ours. */
void hmac_sha256(struct str key, struct str data, unsigned char out[SHA256_SIZE]);
/* Equal in a time that does not depend on where they differ. */
bool digest_equal(struct str a, struct str b);

#endif

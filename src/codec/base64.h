/* Base 64 with padding (RFC 4648, section 4). */
#ifndef ISOCTL_CODEC_BASE64_H
#define ISOCTL_CODEC_BASE64_H

#include "base/base.h"

void base64_append(struct buf *out, struct str bytes);
/* Strict: padding required, no blanks, unused bits zero. false: not base 64. The bytes are in the
 * arena, terminated. */
bool base64_decode(struct arena *a, struct str text, struct str *bytes);

#endif

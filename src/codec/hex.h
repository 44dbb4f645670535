/* Base 16 (RFC 4648, section 8). Written in lower case, read in either. */
#ifndef ISOCTL_CODEC_HEX_H
#define ISOCTL_CODEC_HEX_H

#include "base/base.h"

/* out holds 2 * len + 1 bytes; terminated. */
void hex_encode(char *out, const void *bytes, size_t len);
void hex_append(struct buf *out, const void *bytes, size_t len);
/* Exactly len bytes from 2 * len digits; false: another length, or not hexadecimal. */
bool hex_decode(struct str text, void *bytes, size_t len);

#endif

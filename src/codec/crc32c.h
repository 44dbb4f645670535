/* CRC-32C (Castagnoli, RFC 3720 appendix B.4): guards the records of the journal.
 * "123456789" gives 0xe3069283. Uses the processor's instruction where it has one. */
#ifndef ISOCTL_CODEC_CRC32C_H
#define ISOCTL_CODEC_CRC32C_H

#include "base/base.h"

/* crc is 0 to begin, or the result so far to go on. */
uint32_t crc32c(uint32_t crc, const void *bytes, size_t len);

#endif

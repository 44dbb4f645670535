/* The ground layer: knows nothing of AWS, HTTP or Lua, and includes nothing but libc.
 *
 * Layers are folders and run one way (src/README.md): base, codec, http, aws, resource, network,
 * image, engine, script, sim, cli. A file includes only its own layer and those before it.
 *
 * Conventions that hold everywhere:
 *  - `struct str` is borrowed, passed by value, and need not be terminated; `struct buf` owns.
 *  - init/release for the caller's storage, new/free for the heap, clear to reuse.
 *  - A function that can fail returns int (0 or -1) and fills `struct error *`; on success the
 * error is untouched. Out of memory ends the process with one line (the journal makes that safe).
 *  - One arena per unit of work: what is allocated in it lives and dies with it.
 */
#ifndef ISOCTL_BASE_BASE_H
#define ISOCTL_BASE_BASE_H

#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/banned.h"

#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF_LIKE(text, first) __attribute__((format(printf, text, first)))
#define ARRAY_LENGTH(a) (sizeof(a) / sizeof((a)[0]))

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/str.h"

#endif

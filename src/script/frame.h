/* Messages between a recipe's child and its parent: a length of four bytes, highest first, and as
 * many bytes of JSON (JSON_DEFERRED). Both sides use these; neither trusts a length before the
 * bytes came.
 *
 * The protocol, one evaluation a connection:
 *   parent  {"id": 0, "call": "evaluate", "recipe", "stack", "parameters_only"}
 *   child   {"id": n, "call": "source", "path"}                          answered by text
 *           {"id": n, "call": "parameters", "names": [{"name", "secret"}]} answered by {"values",
 * "from", "secrets"}
 *           {"id": n, "call": "fact", "name", "args", "at"}              answered by a value
 *           {"id": n, "call": "read", "service", "operation", "input", "at"} answered by a value
 *           {"id": n, "call": "print", "text"}                           not answered
 *           {"id": n, "call": "done", "document"}                        the last one:
 * engine/graph.h
 *           {"id": n, "call": "failed", "message"}                       the last one
 *   parent  {"id": n, "result": value} or {"id": n, "error": text}
 */
#ifndef ISOCTL_SCRIPT_FRAME_H
#define ISOCTL_SCRIPT_FRAME_H

#include "base/base.h"

int frame_send(int fd, struct str body, struct error *err) MUST_USE;
/* Replaces what `out` holds. 1: a frame; 0: the other side has closed; -1: err. A frame longer than
 * out->max is an error. Blocks for as long as the socket's own time-out lets it. */
int frame_receive(int fd, struct buf *out, struct error *err) MUST_USE;

#endif

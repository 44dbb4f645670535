/* The shape of the document that a recipe's child sends: checked before anybody looks into it. */
#ifndef ISOCTL_SCRIPT_DOCUMENT_H
#define ISOCTL_SCRIPT_DOCUMENT_H

#include "base/value.h"

/* Kinds of all members, required ones, nothing unknown (engine/graph.h describes it). What the
 * members mean is graph_init's to check. */
int document_check(const struct value *document, struct error *err) MUST_USE;

#endif

/* XML 1.0 into a small tree of elements, for AWS's answers. The only file that knows expat.
 *
 * Bounded: LIMIT_DEPTH levels, LIMIT_XML_ELEMENTS elements. A document type declaration ends the
 * reading, so that no entity of the document's own is ever expanded. Names are without their
 * prefix; attributes and comments are dropped; only an element without children keeps its text.
 */
#ifndef ISOCTL_CODEC_XML_H
#define ISOCTL_CODEC_XML_H

#include "base/base.h"

struct xml_element {
    struct str name;                  /* local name */
    struct str text;                  /* character data; empty when there was none, or children */
    struct xml_element *first, *last; /* children */
    struct xml_element *next;         /* sibling */
};

/* The root in the arena, or NULL and err (ERROR_PROTOCOL; line named). */
struct xml_element *xml_parse(struct arena *a, struct str text, const char *what,
                              struct error *err);
/* First child of that name, or NULL; NULL gives NULL. */
const struct xml_element *xml_child(const struct xml_element *e, struct str name);
/* Text of that child, or the empty str. */
struct str xml_child_text(const struct xml_element *e, const char *name);

/* Text with & < > " and carriage return escaped; characters that XML 1.0 cannot carry become '?'.
 */
void xml_escape(struct buf *out, struct str s);
/* <name>text</name>, escaped. */
void xml_add_element(struct buf *out, struct str name, struct str text);

#endif

/* Secret parameters: substituted only while sending and comparing, never kept. */
#ifndef ISOCTL_ENGINE_SECRET_H
#define ISOCTL_ENGINE_SECRET_H

#include "engine/internal.h"

/* A secret parameter's text by the owner's callback; NULL: none. ctx is the engine. */
const struct value *secret_lookup(void *engine, struct str parameter);
bool secret_is_in(const struct value *);
/* With the secrets put in, for a call or a comparison; the same pointer when there is none. */
struct value *secret_open(struct engine *, struct arena *, struct value *properties,
                          struct error *err);
/* Properties as state may hold them: expressions, and beside them keyed digests. */
struct value *secret_seal(struct engine *, struct arena *, struct value *properties);
/* The reverse for comparing: texts where the digest is that of today's secret, else expressions. */
struct value *secret_unseal(struct engine *, struct arena *, const struct value *properties);
/* Values that came from a secret are hidden from the list of changes. */
void secret_mask(struct arena *, struct resource_changes *, const struct value *sealed_properties,
                 const struct value *applied);

#endif

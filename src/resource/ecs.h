/* What the ECS types share: nested properties of services, and the remedy for a fresh account. */
#ifndef ISOCTL_RESOURCE_ECS_H
#define ISOCTL_RESOURCE_ECS_H

#include "resource/resource.h"

extern const struct property fields_deployment[], fields_controller[], fields_force[],
    fields_load_balancer[], fields_network[], fields_constraint[], fields_placement[],
    fields_connect[], fields_registry[], fields_volume[], fields_lattice[];

/* AWS says that ECS's service-linked role is missing: the call that makes it. */
bool ecs_role_remedy(struct arena *, const struct error *, struct resource_call *out);

#endif

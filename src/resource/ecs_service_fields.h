/* Nested properties of AWS::ECS::Service. */
#ifndef ISOCTL_RESOURCE_ECS_SERVICE_FIELDS_H
#define ISOCTL_RESOURCE_ECS_SERVICE_FIELDS_H

#include "resource/resource.h"

extern const struct property fields_deployment[], fields_controller[], fields_force[], fields_load_balancer[],
    fields_network[], fields_constraint[], fields_placement[], fields_connect[], fields_registry[], fields_volume[],
    fields_lattice[];

#endif

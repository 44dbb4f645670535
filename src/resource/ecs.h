/* What the ECS types share: fields that fill a file of their own, the remedy for a fresh account.
 */
#ifndef ISOCTL_RESOURCE_ECS_H
#define ISOCTL_RESOURCE_ECS_H

#include "resource/types.h"

extern const struct property fields_container[];      /* TaskDefinition.ContainerDefinitions */
extern const struct property fields_deployment[];     /* Service.DeploymentConfiguration */
extern const struct property fields_connect[];        /* Service.ServiceConnectConfiguration */
extern const struct property fields_service_volume[]; /* Service.VolumeConfigurations */

/* The role that ECS itself needs is missing: the call that makes it. */
bool ecs_service_role_remedy(struct arena *, const struct error *, struct resource_call *out);

#endif

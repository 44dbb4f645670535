/* EC2's error codes for things that are not there yet, not there any more, or still held (its model
 * names none). Both spellings occur. */
#include "resource/descriptor.h"

const char *const codes_ec2_not_yet[] = {
    "InvalidVpcID.NotFound",
    "InvalidVpcId.NotFound",
    "InvalidSubnetID.NotFound",
    "InvalidSubnetId.NotFound",
    "InvalidRouteTableID.NotFound",
    "InvalidRouteTableId.NotFound",
    "InvalidGroup.NotFound",
    "InvalidGroupId.NotFound",
    "InvalidSecurityGroupID.NotFound",
    "InvalidSecurityGroupId.NotFound",
    "InvalidSecurityGroupRuleId.NotFound",
    "InvalidVpcEndpointId.NotFound",
    "InvalidVpcEndpoint.NotFound",
    "InvalidAssociationID.NotFound",
    NULL,
};

const char *const codes_ec2_gone[] = {
    "InvalidVpcID.NotFound",
    "InvalidVpcId.NotFound",
    "InvalidSubnetID.NotFound",
    "InvalidSubnetId.NotFound",
    "InvalidRouteTableID.NotFound",
    "InvalidRouteTableId.NotFound",
    "InvalidGroup.NotFound",
    "InvalidGroupId.NotFound",
    "InvalidSecurityGroupID.NotFound",
    "InvalidSecurityGroupId.NotFound",
    "InvalidSecurityGroupRuleId.NotFound",
    "InvalidPermission.NotFound",
    "InvalidVpcEndpointId.NotFound",
    "InvalidVpcEndpoint.NotFound",
    "InvalidAssociationID.NotFound",
    NULL,
};

const char *const codes_ec2_held[] = {
    "DependencyViolation", "InvalidGroup.InUse",          "ResourceInUse",
    "IncorrectState",      "OperationNotPermitted.InUse", NULL,
};

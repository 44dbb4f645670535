-- Kinds of things that this cloud never has: their lists are empty, and an id of one is not found.
local fail = require "sim.fail"

-- Operation -> member of the answer, member with ids (if any) and the code for an id.
local LISTS = {
  DescribeInternetGateways = { "InternetGateways", "InternetGatewayIds", "InvalidInternetGatewayID.NotFound" },
  DescribeEgressOnlyInternetGateways = { "EgressOnlyInternetGateways", "EgressOnlyInternetGatewayIds",
    "InvalidGatewayID.NotFound" },
  DescribeNatGateways = { "NatGateways", "NatGatewayIds", "NatGatewayNotFound" },
  DescribeVpcPeeringConnections = { "VpcPeeringConnections", "VpcPeeringConnectionIds",
    "InvalidVpcPeeringConnectionID.NotFound" },
  DescribeTransitGatewayVpcAttachments = { "TransitGatewayVpcAttachments", "TransitGatewayAttachmentIds",
    "InvalidTransitGatewayAttachmentID.NotFound" },
  DescribeTransitGatewayAttachments = { "TransitGatewayAttachments", "TransitGatewayAttachmentIds",
    "InvalidTransitGatewayAttachmentID.NotFound" },
  DescribeVpnGateways = { "VpnGateways", "VpnGatewayIds", "InvalidVpnGatewayID.NotFound" },
  DescribeVpnConnections = { "VpnConnections", "VpnConnectionIds", "InvalidVpnConnectionID.NotFound" },
  DescribeCarrierGateways = { "CarrierGateways", "CarrierGatewayIds", "InvalidCarrierGatewayID.NotFound" },
  DescribeLocalGateways = { "LocalGateways", "LocalGatewayIds", "InvalidLocalGatewayID.NotFound" },
  DescribeLocalGatewayRouteTableVpcAssociations = { "LocalGatewayRouteTableVpcAssociations",
    "LocalGatewayRouteTableVpcAssociationIds", "InvalidLocalGatewayRouteTableVpcAssociationID.NotFound" },
  DescribeAddresses = { "Addresses", "AllocationIds", "InvalidAllocationID.NotFound" },
  DescribeFlowLogs = { "FlowLogs", "FlowLogIds", "InvalidFlowLogId.NotFound" },
  DescribeVpcBlockPublicAccessExclusions = { "VpcBlockPublicAccessExclusions", "ExclusionIds",
    "InvalidVpcBlockPublicAccessExclusionId.NotFound" },
  DescribeClientVpnEndpoints = { "ClientVpnEndpoints", "ClientVpnEndpointIds", "InvalidClientVpnEndpointId.NotFound" },
  DescribeInstanceConnectEndpoints = { "InstanceConnectEndpoints", "InstanceConnectEndpointIds",
    "InvalidInstanceConnectEndpointId.NotFound" },
  DescribeInstances = { "Reservations", "InstanceIds", "InvalidInstanceID.NotFound" },
  DescribeSecurityGroupVpcAssociations = { "SecurityGroupVpcAssociations" },
  DescribeLaunchTemplates = { "LaunchTemplates", "LaunchTemplateIds", "InvalidLaunchTemplateId.NotFound" },
}

local operations = {}
for operation, list in pairs(LISTS) do
  operations[operation] = function(_, input)
    local ids = list[2] and input[list[2]] or {}
    if #ids > 0 then
      fail(list[3], "The ID '" .. tostring(ids[1]) .. "' does not exist")
    end
    return { [list[1]] = {} }
  end
end

return operations

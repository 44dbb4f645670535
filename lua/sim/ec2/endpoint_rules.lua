-- What AWS demands of a VPC endpoint before it makes or changes one.
local common = require "sim.ec2.common"
local fail = require "sim.fail"
local json = require "sim.json"

local rules = {}

-- The policy of an endpoint to which none was given.
rules.full_access = {
  Gateway = '{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
  Interface = '{\n  "Statement": [\n    {\n      "Action": "*", \n      "Effect": "Allow", \n'
    .. '      "Principal": "*", \n      "Resource": "*"\n    }\n  ]\n}',
}

-- Members that only one endpoint type has, and AWS's words for them.
local ONLY = {
  Interface = {
    RouteTableIds = "Route table IDs are only supported for Gateway type VPC Endpoints.",
    AddRouteTableIds = "Route table IDs are only supported for Gateway type VPC Endpoints.",
    RemoveRouteTableIds = "Route table IDs are only supported for Gateway type VPC Endpoints.",
  },
  Gateway = {
    SubnetIds = "Subnet IDs are only supported for Interface and Gateway Load Balancer type VPC Endpoints.",
    AddSubnetIds = "Subnet IDs are only supported for Interface and Gateway Load Balancer type VPC Endpoints.",
    RemoveSubnetIds = "Subnet IDs are only supported for Interface and Gateway Load Balancer type VPC Endpoints.",
    SecurityGroupIds = "Security groups are only supported for Interface type VPC Endpoints.",
    AddSecurityGroupIds = "Security groups are only supported for Interface type VPC Endpoints.",
    RemoveSecurityGroupIds = "Security groups are only supported for Interface type VPC Endpoints.",
  },
}

function rules.check_members(input, kind)
  for member, words in pairs(ONLY[kind]) do
    if input[member] and #input[member] > 0 then
      fail("InvalidParameter", words)
    end
  end
  if kind == "Gateway" and input.PrivateDnsEnabled then
    fail("InvalidParameter", "Private DNS can only be set for Interface type VPC Endpoints.")
  end
end

function rules.check_policy(document)
  if document ~= nil and document ~= "" and type(json.decode(document)) ~= "table" then
    fail("InvalidPolicyDocument", "The specified policy document is not a valid JSON policy document.")
  end
end

function rules.check_address_type(input)
  if input.IpAddressType and input.IpAddressType ~= "ipv4" then
    fail("UnsupportedOperation", "The IP address type " .. input.IpAddressType .. " is not simulated.")
  end
end

local function offers(service, zone)
  for _, one in ipairs(service.AvailabilityZones) do
    if one == zone then
      return true
    end
  end
  return false
end

-- The subnets' records; `current` are those that the endpoint has already.
function rules.subnets(cloud, vpc_id, service, ids, current)
  local taken, list = {}, {}
  for _, id in ipairs(current or {}) do
    taken[common.need(cloud, "subnet", id).AvailabilityZone] = id
  end
  for _, id in ipairs(ids or {}) do
    local subnet = common.need(cloud, "subnet", id)
    if subnet.VpcId ~= vpc_id then
      fail("InvalidParameter", "The subnet " .. id .. " does not belong to the VPC " .. vpc_id .. ".")
    elseif taken[subnet.AvailabilityZone] and taken[subnet.AvailabilityZone] ~= id then
      fail("DuplicateSubnetsInSameZone", "Found another VPC endpoint subnet in the availability zone of " .. id)
    elseif not offers(service, subnet.AvailabilityZone) then
      fail("InvalidParameter", "The VPC endpoint service " .. service.ServiceName
        .. " does not support the availability zone of the subnet: " .. id .. ".")
    end
    if not taken[subnet.AvailabilityZone] then
      list[#list + 1] = subnet
    end
    taken[subnet.AvailabilityZone] = id
  end
  return list
end

function rules.check_groups(cloud, vpc_id, ids)
  for _, id in ipairs(ids) do
    if common.need(cloud, "security_group", id).VpcId ~= vpc_id then
      fail("InvalidParameter", "The security group " .. id .. " does not belong to the VPC " .. vpc_id .. ".")
    end
  end
  if #ids == 0 then
    fail("InvalidParameter", "An interface endpoint must have at least one security group.")
  elseif #ids > cloud.quotas.groups_per_interface then
    fail("SecurityGroupsPerInterfaceLimitExceeded",
      "The maximum number of security groups per interface has been reached.")
  end
end

local function has_gateway(cloud, vpc_id, name)
  for _, other in ipairs(cloud:by("vpc_endpoint", "VpcId", vpc_id)) do
    if other.VpcEndpointType == "Gateway" and other.ServiceName == name and not other.deleted_at then
      return true
    end
  end
  return false
end

-- Private DNS needs the VPC's DNS, and a name that no other endpoint of the VPC has (also one that is being deleted).
-- That of S3 is by default for resolvers only, which needs a gateway endpoint beside it.
function rules.check_private_dns(cloud, vpc, service, options, except)
  if not (vpc.dns.enableDnsSupport and vpc.dns.enableDnsHostnames) then
    fail("InvalidParameter", "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC "
      .. "attributes set to true for " .. vpc.VpcId)
  end
  for _, other in ipairs(cloud:by("vpc_endpoint", "VpcId", vpc.VpcId)) do
    if other.VpcEndpointType == "Interface" and other.ServiceName == service.ServiceName and other.PrivateDnsEnabled
      and other.VpcEndpointId ~= except then
      fail("InvalidParameter", "private-dns-enabled cannot be set because there is already a conflicting DNS domain "
        .. "for " .. service.PrivateDnsName .. " in the VPC " .. vpc.VpcId)
    end
  end
  local resolvers = options and options.PrivateDnsOnlyForInboundResolverEndpoint
  if service.ServiceName:find("%.s3$") and resolvers ~= false and not has_gateway(cloud, vpc.VpcId, service.ServiceName)
  then
    fail("InvalidParameter", "To set PrivateDnsOnlyForInboundResolverEndpoint to true, the VPC " .. vpc.VpcId
      .. " must have a Gateway endpoint for the service.")
  end
end

-- The tables' records: of this VPC, and without a route to the service's prefix list.
function rules.tables(cloud, vpc_id, list, ids, route_to)
  local records = {}
  for i, id in ipairs(ids or {}) do
    local record = common.need(cloud, "route_table", id)
    if record.VpcId ~= vpc_id then
      fail("InvalidParameter", "The route table " .. id .. " does not belong to the VPC " .. vpc_id .. ".")
    elseif route_to(record, list) then
      fail("RouteAlreadyExists", "route table " .. id .. " already has a route with destination-prefix-list-id "
        .. list)
    end
    records[i] = record
  end
  return records
end

function rules.check_quota(cloud, vpc_id, kind)
  local n = 0
  local all = kind == "Gateway" and cloud:each("vpc_endpoint") or cloud:by("vpc_endpoint", "VpcId", vpc_id)
  for _, other in ipairs(all) do
    n = n + (other.VpcEndpointType == kind and not other.deleted_at and 1 or 0)
  end
  local most = kind == "Gateway" and cloud.quotas.gateway_endpoints_per_region
    or cloud.quotas.interface_endpoints_per_vpc
  if n >= most then
    fail("VpcEndpointLimitExceeded", "The maximum number of VPC endpoints has been reached.")
  end
end

return rules

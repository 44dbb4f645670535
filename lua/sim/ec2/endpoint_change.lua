-- Changing and deleting VPC endpoints.
local common = require "sim.ec2.common"
local copy = require "sim.copy"
local endpoint_services = require "sim.ec2.endpoint_services"
local fail = require "sim.fail"
local parts = require "sim.ec2.endpoint_parts"
local route_table = require "sim.ec2.route_table"
local rules = require "sim.ec2.endpoint_rules"

-- A list with some ids added and others taken away; no id twice.
local function merged(current, add, remove)
  local gone, seen, out = {}, {}, {}
  for _, id in ipairs(remove or {}) do
    gone[id] = true
  end
  for _, list in ipairs({ current, add or {} }) do
    for _, id in ipairs(list) do
      if not gone[id] and not seen[id] then
        seen[id] = true
        out[#out + 1] = id
      end
    end
  end
  return out
end

local function modify_gateway(cloud, endpoint, input)
  local list = endpoint_services.prefix_list_of(endpoint.ServiceName)
  local add = merged(input.AddRouteTableIds or {}, nil, endpoint.RouteTableIds)
  local tables = rules.tables(cloud, endpoint.VpcId, list, add, route_table.route_to)
  parts.remove_routes(cloud, endpoint, list, input.RemoveRouteTableIds or {})
  parts.add_routes(cloud, endpoint, list, tables)
  endpoint.RouteTableIds = merged(endpoint.RouteTableIds, add, input.RemoveRouteTableIds)
end

local function change_private_dns(cloud, endpoint, input, service)
  local options = input.DnsOptions or endpoint.DnsOptions
  if input.PrivateDnsEnabled and not endpoint.PrivateDnsEnabled then
    local vpc = common.need(cloud, "vpc", endpoint.VpcId)
    rules.check_private_dns(cloud, vpc, service, options, endpoint.VpcEndpointId)
  end
  if input.PrivateDnsEnabled ~= nil then
    endpoint.PrivateDnsEnabled = input.PrivateDnsEnabled
  end
  if input.DnsOptions and input.DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint ~= nil then
    endpoint.DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint =
      input.DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint
  end
end

-- Checks all, then changes: a refused request changes nothing.
local function modify_interface(cloud, endpoint, input, request)
  local service = endpoint_services.need(cloud, request, endpoint.ServiceName, "Interface")
  local kept = merged(endpoint.SubnetIds, nil, input.RemoveSubnetIds)
  local subnets = rules.subnets(cloud, endpoint.VpcId, service, input.AddSubnetIds, kept)
  local ids = merged(parts.group_ids(endpoint), input.AddSecurityGroupIds, input.RemoveSecurityGroupIds)
  rules.check_groups(cloud, endpoint.VpcId, ids)
  change_private_dns(cloud, endpoint, input, service)
  parts.remove_interfaces(cloud, endpoint, input.RemoveSubnetIds or {},
    cloud:now() + cloud.times.eni_release_after_endpoint)
  endpoint.SubnetIds = kept
  parts.set_groups(cloud, endpoint, ids)
  parts.add_interfaces(cloud, endpoint, subnets)
  endpoint.DnsEntries = parts.dns_entries(cloud, endpoint, service)
end

local MODIFIERS = { Gateway = modify_gateway, Interface = modify_interface }

local function modify(cloud, input, request)
  common.unsupported(input, { "SubnetConfigurations" })
  local endpoint = common.need(cloud, "vpc_endpoint", input.VpcEndpointId)
  if endpoint.deleted_at then
    fail("IncorrectState", "The VPC endpoint " .. endpoint.VpcEndpointId .. " is being deleted.")
  end
  rules.check_members(input, endpoint.VpcEndpointType)
  rules.check_policy(input.PolicyDocument)
  rules.check_address_type(input)
  MODIFIERS[endpoint.VpcEndpointType](cloud, endpoint, input, request)
  if input.ResetPolicy then
    endpoint.PolicyDocument = rules.full_access[endpoint.VpcEndpointType]
  elseif input.PolicyDocument and input.PolicyDocument ~= "" then
    endpoint.PolicyDocument = input.PolicyDocument
  end
  cloud:put("vpc_endpoint", endpoint.VpcEndpointId, endpoint)
  return { Return = true }
end

-- The routes go at once, the endpoint after a while, its interfaces a little later still.
local function remove(cloud, endpoint)
  if endpoint.deleted_at then
    return
  end
  local list = endpoint_services.prefix_list_of(endpoint.ServiceName)
  parts.remove_routes(cloud, endpoint, list, endpoint.RouteTableIds)
  endpoint.deleted_at = cloud:now()
  endpoint.gone_at = cloud:now() + cloud.times["endpoint_deleting_" .. endpoint.VpcEndpointType:lower()]
  parts.remove_interfaces(cloud, copy.shallow(endpoint), endpoint.SubnetIds,
    endpoint.gone_at + cloud.times.eni_release_after_endpoint)
  cloud:put("vpc_endpoint", endpoint.VpcEndpointId, endpoint)
end

-- Ids that do not exist are told in an answer that is otherwise a success.
local function delete(cloud, input)
  local unsuccessful = {}
  for _, id in ipairs(input.VpcEndpointIds) do
    local endpoint = cloud:get("vpc_endpoint", id)
    if endpoint then
      remove(cloud, endpoint)
    elseif tostring(id):find("^vpce%-%x+$") then
      unsuccessful[#unsuccessful + 1] = { ResourceId = id, Error = { Code = "InvalidVpcEndpoint.NotFound",
        Message = "The Vpc Endpoint Id '" .. id .. "' does not exist" } }
    else
      common.need(cloud, "vpc_endpoint", id)
    end
  end
  return { Unsuccessful = unsuccessful }
end

return { ModifyVpcEndpoint = modify, DeleteVpcEndpoints = delete }

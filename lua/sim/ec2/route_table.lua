-- Route tables, their routes and their associations with subnets.
local cidr = require "sim.cidr"
local common = require "sim.ec2.common"
local copy = require "sim.copy"
local fail = require "sim.fail"

local tables = {}

local DESTINATIONS = { "DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId" }

-- Targets that a route may name -> the error for one that does not exist; of these only interfaces do exist here.
local TARGETS = {
  GatewayId = "InvalidGatewayID.NotFound",
  NatGatewayId = "InvalidNatGatewayID.NotFound",
  VpcEndpointId = "InvalidVpcEndpointId.NotFound",
  TransitGatewayId = "InvalidTransitGatewayID.NotFound",
  EgressOnlyInternetGatewayId = "InvalidGatewayID.NotFound",
  VpcPeeringConnectionId = "InvalidVpcPeeringConnectionID.NotFound",
  InstanceId = "InvalidInstanceID.NotFound",
  LocalGatewayId = "InvalidLocalGatewayID.NotFound",
  CarrierGatewayId = "InvalidCarrierGatewayID.NotFound",
  CoreNetworkArn = "InvalidCoreNetworkArn.NotFound",
}

local function local_route(block)
  return { DestinationCidrBlock = block, GatewayId = "local", Origin = "CreateRouteTable", State = "active" }
end

local function add_association(cloud, record, subnet_id)
  local association = { RouteTableAssociationId = "rtbassoc-0" .. cloud.host.random(16),
    RouteTableId = record.RouteTableId, SubnetId = subnet_id, Main = subnet_id == nil,
    AssociationState = { State = "associated" } }
  table.insert(record.Associations, association)
  cloud:put("route_table", record.RouteTableId, record)
  return association
end

local function save(cloud, vpc, tags)
  local routes = {}
  for i, one in ipairs(vpc.CidrBlockAssociationSet) do
    routes[i] = local_route(one.CidrBlock)
  end
  local id = cloud:new_id("rtb")
  return common.create(cloud, "route_table", id, { RouteTableId = id, VpcId = vpc.VpcId, OwnerId = vpc.OwnerId,
    Tags = tags, Routes = routes, Associations = {}, PropagatingVgws = {} })
end

function tables.create_main(cloud, vpc)
  add_association(cloud, save(cloud, vpc, {}), nil)
end

-- A VPC got another block: every table of it gets its local route.
function tables.add_local(cloud, vpc_id, block)
  for _, record in ipairs(cloud:by("route_table", "VpcId", vpc_id)) do
    table.insert(record.Routes, local_route(block))
    cloud:put("route_table", record.RouteTableId, record)
  end
end

function tables.route_to(record, prefix_list)
  for position, route in ipairs(record.Routes) do
    if route.DestinationPrefixListId == prefix_list then
      return route, position
    end
  end
  return nil
end

local function association_of(cloud, index, value, member)
  local record = cloud:by("route_table", index, value)[1]
  for position, association in ipairs(record and record.Associations or {}) do
    if association[member] == value then
      return association, record, position
    end
  end
  return nil
end

function tables.forget_subnet(cloud, subnet_id)
  local association, record, position = association_of(cloud, "subnet", subnet_id, "SubnetId")
  if association then
    table.remove(record.Associations, position)
    cloud:put("route_table", record.RouteTableId, record)
  end
end

local function create(cloud, input)
  local vpc = common.need(cloud, "vpc", input.VpcId)
  local tags = common.new_tags(cloud, input, "route-table")
  local id = cloud:once("CreateRouteTable", input.ClientToken, input, common.mismatch, function()
    if #cloud:by("route_table", "VpcId", vpc.VpcId) >= cloud.quotas.route_tables_per_vpc then
      fail("RouteTableLimitExceeded", "The maximum number of route tables has been reached.")
    end
    return save(cloud, vpc, tags).RouteTableId
  end)
  return { RouteTable = copy.deep(common.need(cloud, "route_table", id)), ClientToken = input.ClientToken }
end

local function delete(cloud, input)
  local record = common.need(cloud, "route_table", input.RouteTableId)
  if #record.Associations > 0 then
    fail("DependencyViolation", "The routeTable '" .. record.RouteTableId
      .. "' has dependencies and cannot be deleted.")
  end
  for _, endpoint in ipairs(cloud:by("vpc_endpoint", "route_table", record.RouteTableId)) do
    if not endpoint.deleted_at then
      common.dependency("routeTable", record.RouteTableId)
    end
  end
  cloud:delete("route_table", record.RouteTableId)
end

local function associate(cloud, input)
  local record = common.need(cloud, "route_table", input.RouteTableId)
  common.unsupported(input, { "GatewayId", "PublicIpv4Pool" })
  common.required(input, { "SubnetId" })
  local subnet = common.need(cloud, "subnet", input.SubnetId)
  if subnet.VpcId ~= record.VpcId then
    fail("InvalidParameterValue", "route table " .. record.RouteTableId .. " and subnet " .. subnet.SubnetId
      .. " belong to different networks")
  end
  local association, other = association_of(cloud, "subnet", subnet.SubnetId, "SubnetId")
  if association and other ~= record then
    fail("Resource.AlreadyAssociated", "the specified association for route table " .. record.RouteTableId
      .. " conflicts with an existing association")
  end
  association = association or add_association(cloud, record, subnet.SubnetId)
  return { AssociationId = association.RouteTableAssociationId, AssociationState = { State = "associated" } }
end

local function need_association(cloud, id)
  local association, record, position = association_of(cloud, "association", id, "RouteTableAssociationId")
  if not association then
    fail("InvalidAssociationID.NotFound", "The association ID '" .. id .. "' does not exist")
  end
  return association, record, position
end

local function disassociate(cloud, input)
  local association, record, position = need_association(cloud, input.AssociationId)
  if association.Main then
    fail("InvalidParameterValue", "cannot disassociate the main route table association " .. input.AssociationId)
  end
  table.remove(record.Associations, position)
  cloud:put("route_table", record.RouteTableId, record)
end

local function replace_association(cloud, input)
  local association, old, position = need_association(cloud, input.AssociationId)
  local record = common.need(cloud, "route_table", input.RouteTableId)
  if record.VpcId ~= old.VpcId then
    fail("InvalidParameterValue", "route table " .. record.RouteTableId .. " belongs to a different network")
  end
  table.remove(old.Associations, position)
  cloud:put("route_table", old.RouteTableId, old)
  local made = add_association(cloud, record, association.SubnetId)
  return { NewAssociationId = made.RouteTableAssociationId, AssociationState = { State = "associated" } }
end

local function destination_of(input)
  for _, member in ipairs(DESTINATIONS) do
    if input[member] then
      local value = input[member]
      if member == "DestinationCidrBlock" then
        local block = cidr.parse(value)
        if not block then
          fail("InvalidParameterValue", "Value (" .. value .. ") for parameter destinationCidrBlock is invalid. "
            .. "This is not a valid CIDR block.")
        end
        value = cidr.format(block)
      end
      return member, value
    end
  end
  fail("MissingParameter", "The request must contain exactly one of destinationCidrBlock, "
    .. "destinationIpv6CidrBlock, destinationPrefixListId")
end

local function find_route(record, member, value)
  for position, route in ipairs(record.Routes) do
    if route[member] == value then
      return route, position
    end
  end
  return nil
end

local function check_target(cloud, input)
  if input.NetworkInterfaceId then
    common.need(cloud, "network_interface", input.NetworkInterfaceId)
    return
  end
  for member, code in pairs(TARGETS) do
    if input[member] then
      fail(code, "The " .. member .. " '" .. input[member] .. "' does not exist")
    end
  end
  fail("MissingParameter", "The request must contain exactly one target of the route")
end

local function create_route(cloud, input)
  local record = common.need(cloud, "route_table", input.RouteTableId)
  local member, value = destination_of(input)
  check_target(cloud, input)
  if find_route(record, member, value) then
    fail("RouteAlreadyExists", "The route identified by " .. value .. " already exists.")
  end
  if #record.Routes >= cloud.quotas.routes_per_table then
    fail("RouteLimitExceeded", "The maximum number of routes has been reached.")
  end
  table.insert(record.Routes, { [member] = value, NetworkInterfaceId = input.NetworkInterfaceId,
    Origin = "CreateRoute", State = "active" })
  cloud:put("route_table", record.RouteTableId, record)
  return { Return = true }
end

local function need_own_route(record, member, value, verb)
  local route, position = find_route(record, member, value)
  if not route then
    fail("InvalidRoute.NotFound", "no route with destination " .. value .. " in route table " .. record.RouteTableId)
  elseif route.GatewayId == "local" then
    fail("InvalidParameterValue", "cannot " .. verb .. " local route " .. value .. " in route table "
      .. record.RouteTableId)
  elseif (route.GatewayId or ""):find("^vpce%-") then
    fail("InvalidParameterValue", "cannot " .. verb .. " VPC endpoint route " .. value .. " in route table "
      .. record.RouteTableId)
  end
  return route, position
end

local function replace_route(cloud, input)
  local record = common.need(cloud, "route_table", input.RouteTableId)
  local member, value = destination_of(input)
  check_target(cloud, input)
  local route = need_own_route(record, member, value, "replace")
  route.NetworkInterfaceId = input.NetworkInterfaceId
  cloud:put("route_table", record.RouteTableId, record)
end

local function delete_route(cloud, input)
  local record = common.need(cloud, "route_table", input.RouteTableId)
  local member, value = destination_of(input)
  local _, position = need_own_route(record, member, value, "remove")
  table.remove(record.Routes, position)
  cloud:put("route_table", record.RouteTableId, record)
end

local function each_of(list, member)
  return function(record)
    local values = {}
    for _, one in ipairs(record[list]) do
      values[#values + 1] = one[member]
    end
    return values
  end
end

tables.operations = {
  CreateRouteTable = create,
  DeleteRouteTable = delete,
  AssociateRouteTable = associate,
  DisassociateRouteTable = disassociate,
  ReplaceRouteTableAssociation = replace_association,
  CreateRoute = create_route,
  ReplaceRoute = replace_route,
  DeleteRoute = delete_route,
  DescribeRouteTables = common.describe({
    kind = "route_table", ids = "RouteTableIds", output = "RouteTables",
    index = { ["vpc-id"] = "VpcId", ["association.subnet-id"] = "subnet",
      ["association.route-table-association-id"] = "association" },
    view = function(_, record)
      return copy.deep(record)
    end,
    filters = { ["route-table-id"] = "RouteTableId", ["vpc-id"] = "VpcId", ["owner-id"] = "OwnerId",
      ["association.subnet-id"] = each_of("Associations", "SubnetId"),
      ["association.main"] = each_of("Associations", "Main"),
      ["association.route-table-id"] = each_of("Associations", "RouteTableId"),
      ["association.route-table-association-id"] = each_of("Associations", "RouteTableAssociationId"),
      ["association.gateway-id"] = each_of("Associations", "GatewayId"),
      ["route.destination-cidr-block"] = each_of("Routes", "DestinationCidrBlock"),
      ["route.destination-ipv6-cidr-block"] = each_of("Routes", "DestinationIpv6CidrBlock"),
      ["route.destination-prefix-list-id"] = each_of("Routes", "DestinationPrefixListId"),
      ["route.gateway-id"] = each_of("Routes", "GatewayId"),
      ["route.nat-gateway-id"] = each_of("Routes", "NatGatewayId"),
      ["route.transit-gateway-id"] = each_of("Routes", "TransitGatewayId"),
      ["route.vpc-peering-connection-id"] = each_of("Routes", "VpcPeeringConnectionId"),
      ["route.instance-id"] = each_of("Routes", "InstanceId"),
      ["route.egress-only-internet-gateway-id"] = each_of("Routes", "EgressOnlyInternetGatewayId"),
      ["route.origin"] = each_of("Routes", "Origin"), ["route.state"] = each_of("Routes", "State") },
  }),
}

return tables

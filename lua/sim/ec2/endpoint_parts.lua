-- What an endpoint puts into its VPC: routes in route tables, interfaces in subnets, names in DNS.
local common = require "sim.ec2.common"
local interfaces = require "sim.ec2.interfaces"
local route_table = require "sim.ec2.route_table"
local text = require "sim.text"

local parts = {}

function parts.add_routes(cloud, endpoint, list, tables)
  for _, record in ipairs(tables) do
    table.insert(record.Routes, { DestinationPrefixListId = list, GatewayId = endpoint.VpcEndpointId,
      Origin = "CreateRoute", State = "active" })
    cloud:put("route_table", record.RouteTableId, record)
  end
end

function parts.remove_routes(cloud, endpoint, list, ids)
  for _, id in ipairs(ids) do
    local record = cloud:get("route_table", id)
    local route, position
    if record then
      route, position = route_table.route_to(record, list)
    end
    if route and route.GatewayId == endpoint.VpcEndpointId then
      table.remove(record.Routes, position)
      cloud:put("route_table", id, record)
    end
  end
end

function parts.group_ids(endpoint)
  local ids = {}
  for i, group in ipairs(endpoint.Groups) do
    ids[i] = group.GroupId
  end
  return ids
end

function parts.add_interfaces(cloud, endpoint, subnets)
  for _, subnet in ipairs(subnets) do
    local interface = interfaces.create(cloud, { subnet = subnet, groups = parts.group_ids(endpoint),
      type = "vpc_endpoint", description = "VPC Endpoint Interface " .. endpoint.VpcEndpointId,
      requester = "727180483921:VPCE-" .. endpoint.VpcEndpointId:sub(-17), owner = "amazon-aws",
      attachment = "ela-attach" })
    table.insert(endpoint.NetworkInterfaceIds, interface.NetworkInterfaceId)
    table.insert(endpoint.SubnetIds, subnet.SubnetId)
  end
end

-- Lets go of the interfaces in these subnets at `gone_at`.
function parts.remove_interfaces(cloud, endpoint, subnet_ids, gone_at)
  local leaving = {}
  for _, id in ipairs(subnet_ids) do
    leaving[id] = true
  end
  local kept = {}
  for _, id in ipairs(endpoint.NetworkInterfaceIds) do
    local interface = cloud:get("network_interface", id)
    if interface and leaving[interface.SubnetId] then
      interfaces.release(cloud, id, gone_at)
    elseif interface then
      kept[#kept + 1] = id
    end
  end
  endpoint.NetworkInterfaceIds = kept
end

function parts.set_groups(cloud, endpoint, ids)
  endpoint.Groups = interfaces.group_views(cloud, ids)
  for _, id in ipairs(endpoint.NetworkInterfaceIds) do
    local interface = common.need(cloud, "network_interface", id)
    interface.Groups = interfaces.group_views(cloud, ids)
    cloud:put("network_interface", id, interface)
  end
end

local function zone_id(name)
  return "Z" .. text.hash_hex(name, 13):upper()
end

-- The names by which the endpoint is reached: of the region, of each zone, and the service's own.
function parts.dns_entries(cloud, endpoint, service)
  local base = service.BaseEndpointDnsNames[1]
  local label = endpoint.VpcEndpointId .. "-" .. text.hash_hex(endpoint.VpcEndpointId, 8)
  local entries = { { DnsName = label .. "." .. base, HostedZoneId = zone_id(base) } }
  for _, id in ipairs(endpoint.SubnetIds) do
    local subnet = cloud:get("subnet", id)
    entries[#entries + 1] = { DnsName = label .. "-" .. subnet.AvailabilityZone .. "." .. base,
      HostedZoneId = zone_id(base) }
  end
  for _, one in ipairs(endpoint.PrivateDnsEnabled and service.PrivateDnsNames or {}) do
    entries[#entries + 1] = { DnsName = one.PrivateDnsName,
      HostedZoneId = zone_id(one.PrivateDnsName .. endpoint.VpcEndpointId) }
  end
  return entries
end

return parts

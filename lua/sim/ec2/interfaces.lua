-- Network interfaces that services put into subnets: made, counted and let go by their owners.
local cidr = require "sim.cidr"
local fail = require "sim.fail"

local interfaces = {}

local RESERVED = 5 -- the first four addresses of a subnet and the last one are AWS's

function interfaces.free_addresses(cloud, subnet)
  local used = #cloud:by("network_interface", "SubnetId", subnet.SubnetId)
  return cidr.size(cidr.parse(subnet.CidrBlock)) - RESERVED - used
end

local function next_address(cloud, subnet)
  local block = cidr.parse(subnet.CidrBlock)
  local used = {}
  for _, interface in ipairs(cloud:by("network_interface", "SubnetId", subnet.SubnetId)) do
    used[interface.PrivateIpAddress] = true
  end
  local room = cidr.size(block) - RESERVED
  local offset = subnet.next_offset or 0
  for _ = 1, room do
    local address = cidr.address(block.base + RESERVED - 1 + offset)
    offset = (offset + 1) % room
    if not used[address] then
      subnet.next_offset = offset
      cloud:put("subnet", subnet.SubnetId, subnet)
      return address
    end
  end
  fail("InsufficientFreeAddressesInSubnet",
    "The specified subnet does not have enough free addresses to satisfy the request.")
end

function interfaces.group_views(cloud, ids)
  local groups = {}
  for i, id in ipairs(ids) do
    local group = cloud:get("security_group", id)
    groups[i] = { GroupId = id, GroupName = group and group.GroupName }
  end
  return groups
end

-- spec: subnet (record), groups (ids), type, description, owner (AWS account or service that holds it), device.
function interfaces.create(cloud, spec)
  local id = cloud:new_id("eni")
  local address = next_address(cloud, spec.subnet)
  local host = cloud.host.random(10)
  local name = "ip-" .. address:gsub("%.", "-") .. ".ec2.internal"
  local zone = spec.subnet.AvailabilityZone
  return cloud:put("network_interface", id, {
    NetworkInterfaceId = id, SubnetId = spec.subnet.SubnetId, VpcId = spec.subnet.VpcId,
    AvailabilityZone = zone, AvailabilityZoneId = spec.subnet.AvailabilityZoneId,
    Description = spec.description, InterfaceType = spec.type, Status = "in-use",
    Groups = interfaces.group_views(cloud, spec.groups), OwnerId = cloud.request.account,
    RequesterId = spec.requester, RequesterManaged = true, SourceDestCheck = true,
    MacAddress = "0a:" .. host:gsub("(%x%x)", "%1:"):sub(1, 14),
    PrivateIpAddress = address, PrivateDnsName = name,
    PrivateIpAddresses = { { Primary = true, PrivateIpAddress = address, PrivateDnsName = name } },
    Ipv6Addresses = {}, TagSet = {},
    Attachment = { AttachmentId = spec.attachment .. "-0" .. cloud.host.random(16), DeviceIndex = 1,
      InstanceOwnerId = spec.owner, Status = "attached", DeleteOnTermination = false,
      AttachTime = cloud:seconds() },
  })
end

-- Leaves the interface in its subnet until `gone_at` (milliseconds).
function interfaces.release(cloud, id, gone_at)
  local interface = cloud:get("network_interface", id)
  if interface and not interface.gone_at then
    interface.gone_at = gone_at
    cloud:put("network_interface", id, interface)
  end
end

return interfaces

-- Subnets.
local cidr = require "sim.cidr"
local common = require "sim.ec2.common"
local fail = require "sim.fail"
local interfaces = require "sim.ec2.interfaces"
local route_table = require "sim.ec2.route_table"
local scheduler = require "sim.ecs.scheduler"

local function view(cloud, record)
  local out = common.shown(cloud, record)
  out.AvailableIpAddressCount = interfaces.free_addresses(cloud, record)
  return out
end

-- The zone asked for by name or id; the first one when neither is given (AWS chooses one itself).
local function find_zone(cloud, input, request)
  local names = {}
  for _, zone in ipairs(cloud.regions[request.region].zones) do
    local name = request.region .. zone.letter
    names[#names + 1] = name
    local by_name = input.AvailabilityZone == nil or input.AvailabilityZone == name
    local by_id = input.AvailabilityZoneId == nil or input.AvailabilityZoneId == zone.id
    if by_name and by_id then
      return name, zone.id
    end
  end
  fail("InvalidParameterValue", "Value (" .. (input.AvailabilityZone or input.AvailabilityZoneId)
    .. ") for parameter availabilityZone is invalid. Subnets can currently only be created in the following "
    .. "availability zones: " .. table.concat(names, ", ") .. ".")
end

local function check_block(cloud, vpc, text)
  local block = cidr.parse(text)
  if not block then
    fail("InvalidParameterValue", "Value (" .. text .. ") for parameter cidrBlock is invalid. "
      .. "This is not a valid CIDR block.")
  end
  local inside = false
  for _, one in ipairs(vpc.CidrBlockAssociationSet) do
    inside = inside or cidr.contains(cidr.parse(one.CidrBlock), block)
  end
  if not inside or block.bits < 16 or block.bits > 28 then
    fail("InvalidSubnet.Range", "The CIDR '" .. text .. "' is invalid.")
  end
  for _, other in ipairs(cloud:by("subnet", "VpcId", vpc.VpcId)) do
    if cidr.overlap(block, cidr.parse(other.CidrBlock)) then
      fail("InvalidSubnet.Conflict", "The CIDR '" .. text .. "' conflicts with another subnet")
    end
  end
  return cidr.format(block)
end

local function create(cloud, input, request)
  common.unsupported(input, { "Ipv6CidrBlock", "OutpostArn", "Ipv6Native", "Ipv4IpamPoolId", "Ipv4NetmaskLength",
    "Ipv6IpamPoolId", "Ipv6NetmaskLength" })
  common.required(input, { "CidrBlock" })
  local vpc = common.need(cloud, "vpc", input.VpcId)
  local tags = common.new_tags(cloud, input, "subnet")
  local zone, zone_id = find_zone(cloud, input, request)
  local block = check_block(cloud, vpc, input.CidrBlock)
  if #cloud:by("subnet", "VpcId", vpc.VpcId) >= cloud.quotas.subnets_per_vpc then
    fail("SubnetLimitExceeded", "The maximum number of subnets has been reached.")
  end
  local id = cloud:new_id("subnet")
  local subnet = common.create(cloud, "subnet", id, {
    SubnetId = id, SubnetArn = cloud:arn("ec2", "subnet/" .. id), VpcId = vpc.VpcId, CidrBlock = block,
    AvailabilityZone = zone, AvailabilityZoneId = zone_id, OwnerId = request.account, Tags = tags,
    DefaultForAz = false, MapPublicIpOnLaunch = false, MapCustomerOwnedIpOnLaunch = false,
    AssignIpv6AddressOnCreation = false, EnableDns64 = false, Ipv6Native = false, Ipv6CidrBlockAssociationSet = {},
    PrivateDnsNameOptionsOnLaunch = { HostnameType = "ip-name", EnableResourceNameDnsARecord = false,
      EnableResourceNameDnsAAAARecord = false },
    acl_association = "aclassoc-0" .. cloud.host.random(16),
    ready_at = cloud:now() + cloud.times.subnet_pending,
  })
  return { Subnet = view(cloud, subnet) }
end

-- Member of the request -> where it is kept.
local SWITCHES = {
  MapPublicIpOnLaunch = function(subnet, value) subnet.MapPublicIpOnLaunch = value.Value == true end,
  EnableDns64 = function(subnet, value) subnet.EnableDns64 = value.Value == true end,
  EnableResourceNameDnsARecordOnLaunch = function(subnet, value)
    subnet.PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord = value.Value == true
  end,
  EnableResourceNameDnsAAAARecordOnLaunch = function(subnet, value)
    subnet.PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord = value.Value == true
  end,
  PrivateDnsHostnameTypeOnLaunch = function(subnet, value)
    subnet.PrivateDnsNameOptionsOnLaunch.HostnameType = value
  end,
}

local function modify_attribute(cloud, input)
  common.unsupported(input, { "AssignIpv6AddressOnCreation", "MapCustomerOwnedIpOnLaunch", "CustomerOwnedIpv4Pool",
    "EnableLniAtDeviceIndex", "DisableLniAtDeviceIndex" })
  local subnet = common.need(cloud, "subnet", input.SubnetId)
  local given = {}
  for member in pairs(SWITCHES) do
    if input[member] ~= nil then
      given[#given + 1] = member
    end
  end
  if #given ~= 1 then
    fail("InvalidParameterCombination", "Exactly one attribute must be given in a call.")
  end
  SWITCHES[given[1]](subnet, input[given[1]])
  cloud:put("subnet", subnet.SubnetId, subnet)
end

local function delete(cloud, input)
  local subnet = common.need(cloud, "subnet", input.SubnetId)
  scheduler.advance(cloud)
  if cloud:any("network_interface", "SubnetId", subnet.SubnetId)
    or cloud:any("vpc_endpoint", "subnet", subnet.SubnetId) then
    common.dependency("subnet", subnet.SubnetId)
  end
  route_table.forget_subnet(cloud, subnet.SubnetId)
  cloud:delete("subnet", subnet.SubnetId)
end

return {
  CreateSubnet = create,
  DeleteSubnet = delete,
  ModifySubnetAttribute = modify_attribute,
  DescribeSubnets = common.describe({
    kind = "subnet", ids = "SubnetIds", output = "Subnets", view = view, index = { ["vpc-id"] = "VpcId" },
    filters = { ["subnet-id"] = "SubnetId", ["vpc-id"] = "VpcId", state = "State", ["owner-id"] = "OwnerId",
      cidr = "CidrBlock", ["cidr-block"] = "CidrBlock", cidrBlock = "CidrBlock",
      ["availability-zone"] = "AvailabilityZone", availabilityZone = "AvailabilityZone",
      ["availability-zone-id"] = "AvailabilityZoneId", availabilityZoneId = "AvailabilityZoneId",
      ["default-for-az"] = "DefaultForAz", defaultForAz = "DefaultForAz", ["subnet-arn"] = "SubnetArn",
      ["available-ip-address-count"] = "AvailableIpAddressCount",
      ["map-public-ip-on-launch"] = "MapPublicIpOnLaunch", ["enable-dns64"] = "EnableDns64",
      ["ipv6-native"] = "Ipv6Native" },
  }),
}

-- Network interfaces as their own operations see them; here all of them belong to services.
local common = require "sim.ec2.common"
local copy = require "sim.copy"
local fail = require "sim.fail"
local scheduler = require "sim.ecs.scheduler"

local function view(_, record)
  return copy.deep(record)
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

local function attachment(member)
  return function(record)
    return record.Attachment and record.Attachment[member]
  end
end

local describe = common.describe({
  kind = "network_interface", ids = "NetworkInterfaceIds", output = "NetworkInterfaces", view = view,
  index = { ["vpc-id"] = "VpcId", ["subnet-id"] = "SubnetId", ["group-id"] = "group" },
  filters = {
    ["network-interface-id"] = "NetworkInterfaceId", ["vpc-id"] = "VpcId", ["subnet-id"] = "SubnetId",
    description = "Description", ["interface-type"] = "InterfaceType", status = "Status", ["owner-id"] = "OwnerId",
    ["requester-id"] = "RequesterId", ["requester-managed"] = "RequesterManaged",
    ["availability-zone"] = "AvailabilityZone", ["mac-address"] = "MacAddress", ["private-dns-name"] = "PrivateDnsName",
    ["private-ip-address"] = "PrivateIpAddress", ["source-dest-check"] = "SourceDestCheck",
    ["group-id"] = each_of("Groups", "GroupId"), ["group-name"] = each_of("Groups", "GroupName"),
    ["addresses.private-ip-address"] = each_of("PrivateIpAddresses", "PrivateIpAddress"),
    ["addresses.primary"] = each_of("PrivateIpAddresses", "Primary"),
    ["attachment.attachment-id"] = attachment("AttachmentId"), ["attachment.status"] = attachment("Status"),
    ["attachment.instance-owner-id"] = attachment("InstanceOwnerId"),
    ["attachment.device-index"] = attachment("DeviceIndex"), ["attachment.instance-id"] = attachment("InstanceId"),
    ["attachment.delete-on-termination"] = attachment("DeleteOnTermination"),
  },
})

local ATTRIBUTES = {
  description = function(record)
    return "Description", { Value = record.Description }
  end,
  groupSet = function(record)
    return "Groups", copy.deep(record.Groups)
  end,
  sourceDestCheck = function(record)
    return "SourceDestCheck", { Value = record.SourceDestCheck }
  end,
  attachment = function(record)
    return "Attachment", copy.deep(record.Attachment)
  end,
}

local function describe_attribute(cloud, input)
  scheduler.advance(cloud)
  local record = common.need(cloud, "network_interface", input.NetworkInterfaceId)
  local read = ATTRIBUTES[input.Attribute]
  if not read then
    fail("InvalidParameterValue", "Value (" .. tostring(input.Attribute) .. ") for parameter attribute is invalid.")
  end
  local member, value = read(record)
  return { NetworkInterfaceId = record.NetworkInterfaceId, [member] = value }
end

local function delete(cloud, input)
  scheduler.advance(cloud)
  local record = common.need(cloud, "network_interface", input.NetworkInterfaceId)
  fail("InvalidParameterValue", "Network interface '" .. record.NetworkInterfaceId .. "' is currently in use.")
end

return {
  DescribeNetworkInterfaces = function(cloud, input)
    scheduler.advance(cloud)
    return describe(cloud, input)
  end,
  DescribeNetworkInterfaceAttribute = describe_attribute,
  DeleteNetworkInterface = delete,
}

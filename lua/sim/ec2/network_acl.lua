-- The default network ACL of each VPC; others cannot be made here.
local common = require "sim.ec2.common"
local copy = require "sim.copy"

local acl = {}

local function entries(egress)
  return {
    { CidrBlock = "0.0.0.0/0", Egress = egress, Protocol = "-1", RuleAction = "allow", RuleNumber = 100 },
    { CidrBlock = "0.0.0.0/0", Egress = egress, Protocol = "-1", RuleAction = "deny", RuleNumber = 32767 },
  }
end

function acl.create_default(cloud, vpc)
  local id = cloud:new_id("acl")
  local list = entries(true)
  for _, entry in ipairs(entries(false)) do
    list[#list + 1] = entry
  end
  common.create(cloud, "network_acl", id, {
    NetworkAclId = id, VpcId = vpc.VpcId, OwnerId = vpc.OwnerId, IsDefault = true, Tags = {}, Entries = list,
  })
end

function acl.of_vpc(cloud, vpc_id)
  return cloud:by("network_acl", "VpcId", vpc_id)[1]
end

local function view(cloud, record)
  local out = copy.shallow(record)
  out.Associations = {}
  for _, subnet in ipairs(cloud:by("subnet", "VpcId", record.VpcId)) do
    out.Associations[#out.Associations + 1] = { NetworkAclAssociationId = subnet.acl_association,
      NetworkAclId = record.NetworkAclId, SubnetId = subnet.SubnetId }
  end
  return out
end

local function association(member)
  return function(record)
    local values = {}
    for _, one in ipairs(record.Associations) do
      values[#values + 1] = one[member]
    end
    return values
  end
end

acl.operations = {
  DescribeNetworkAcls = common.describe({
    kind = "network_acl", ids = "NetworkAclIds", output = "NetworkAcls", view = view, index = { ["vpc-id"] = "VpcId" },
    filters = { ["vpc-id"] = "VpcId", ["network-acl-id"] = "NetworkAclId", ["owner-id"] = "OwnerId",
      default = "IsDefault", ["association.subnet-id"] = association("SubnetId"),
      ["association.association-id"] = association("NetworkAclAssociationId"),
      ["association.network-acl-id"] = association("NetworkAclId") },
  }),
}

return acl

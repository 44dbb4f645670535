-- Security groups. Their rules are records of their own (sim.ec2.security_group_rule).
local common = require "sim.ec2.common"
local copy = require "sim.copy"
local fail = require "sim.fail"
local permission = require "sim.ec2.permission"
local rules = require "sim.ec2.security_group_rule"
local scheduler = require "sim.ecs.scheduler"

local groups = {}

local MAX_TEXT = 255

local function check_text(parameter, text)
  if #text > MAX_TEXT or text:find("[^%w%. _%-:/%(%)#,@%[%]%+=&;{}!%$%*]") then
    fail("InvalidParameterValue", "Value (" .. text .. ") for parameter " .. parameter .. " is invalid. "
      .. "Character sets beyond ASCII are not supported.")
  end
end

local function check_name(name)
  if name == "default" then
    fail("InvalidGroup.Reserved", "The security group 'default' is reserved")
  elseif name:find("^[sS][gG]%-") or name == "" then
    fail("InvalidParameterValue", "Value (" .. name .. ") for parameter GroupName is invalid. "
      .. "Group names may not be in the format sg-*.")
  end
  check_text("GroupName", name)
end

local function save(cloud, vpc, name, description, tags)
  local id = cloud:new_id("sg")
  return common.create(cloud, "security_group", id, { GroupId = id, GroupName = name, Description = description,
    VpcId = vpc.VpcId, OwnerId = vpc.OwnerId, Tags = tags,
    SecurityGroupArn = cloud:arn("ec2", "security-group/" .. id) })
end

local function allow_all_out(cloud, group)
  rules.add(cloud, group, { IpProtocol = "-1", FromPort = -1, ToPort = -1, CidrIpv4 = "0.0.0.0/0" }, true, {})
end

function groups.create_default(cloud, vpc)
  local group = save(cloud, vpc, "default", "default VPC security group", {})
  rules.add(cloud, group, { IpProtocol = "-1", FromPort = -1, ToPort = -1, referenced = group.GroupId,
    ReferencedGroupInfo = { GroupId = group.GroupId, UserId = group.OwnerId } }, false, {})
  allow_all_out(cloud, group)
end

-- Removes a group with its rules.
function groups.remove(cloud, group)
  for _, rule in ipairs(cloud:by("security_group_rule", "GroupId", group.GroupId)) do
    cloud:delete("security_group_rule", rule.SecurityGroupRuleId)
  end
  cloud:delete("security_group", group.GroupId)
end

function groups.default_of(cloud, vpc_id)
  return cloud:by("security_group", "name", vpc_id .. "/default")[1]
end

local function create(cloud, input)
  common.required(input, { "GroupName", "Description" })
  check_name(input.GroupName)
  check_text("GroupDescription", input.Description)
  if not input.VpcId then
    fail("VPCIdNotSpecified", "No default VPC for this user")
  end
  local vpc = common.need(cloud, "vpc", input.VpcId)
  local tags = common.new_tags(cloud, input, "security-group")
  if cloud:any("security_group", "name", vpc.VpcId .. "/" .. input.GroupName) then
    fail("InvalidGroup.Duplicate", "The security group '" .. input.GroupName .. "' already exists for VPC '"
      .. vpc.VpcId .. "'")
  elseif cloud:count("security_group") >= cloud.quotas.security_groups_per_region then
    fail("SecurityGroupLimitExceeded", "The maximum number of security groups has been reached.")
  end
  local group = save(cloud, vpc, input.GroupName, input.Description, tags)
  allow_all_out(cloud, group)
  return { GroupId = group.GroupId, Tags = copy.deep(tags), SecurityGroupArn = group.SecurityGroupArn }
end

local function is_referenced(cloud, id)
  for _, rule in ipairs(cloud:by("security_group_rule", "referenced", id)) do
    if rule.GroupId ~= id then
      return true
    end
  end
  return false
end

local function delete(cloud, input)
  local group = rules.need_group(cloud, input)
  if group.GroupName == "default" then
    fail("CannotDelete", "the specified group: \"" .. group.GroupId
      .. "\" name: \"default\" cannot be deleted by a user")
  end
  scheduler.advance(cloud)
  if is_referenced(cloud, group.GroupId) or cloud:any("network_interface", "group", group.GroupId)
    or cloud:any("vpc_endpoint", "group", group.GroupId) then
    fail("DependencyViolation", "resource " .. group.GroupId .. " has a dependent object")
  end
  groups.remove(cloud, group)
  return { Return = true, GroupId = group.GroupId }
end

local function view(cloud, record)
  local out = copy.deep(record)
  local sides = { [true] = {}, [false] = {} }
  for _, rule in ipairs(cloud:by("security_group_rule", "GroupId", record.GroupId)) do
    table.insert(sides[rule.IsEgress], rule)
  end
  out.IpPermissions = permission.gather(sides[false])
  out.IpPermissionsEgress = permission.gather(sides[true])
  return out
end

-- A filter on the permissions of one side: a member of the permission, or of its peers.
local function permissions(side, list, member)
  return function(record)
    local values = {}
    for _, one in ipairs(record[side]) do
      for _, item in ipairs(list and one[list] or { one }) do
        values[#values + 1] = item[member]
      end
    end
    return values
  end
end

local filters = { ["group-id"] = "GroupId", ["group-name"] = "GroupName", description = "Description",
  ["owner-id"] = "OwnerId", ["vpc-id"] = "VpcId" }

local SIDES = { ["ip-permission."] = "IpPermissions", ["egress.ip-permission."] = "IpPermissionsEgress" }
for prefix, side in pairs(SIDES) do
  filters[prefix .. "protocol"] = permissions(side, nil, "IpProtocol")
  filters[prefix .. "from-port"] = permissions(side, nil, "FromPort")
  filters[prefix .. "to-port"] = permissions(side, nil, "ToPort")
  filters[prefix .. "cidr"] = permissions(side, "IpRanges", "CidrIp")
  filters[prefix .. "ipv6-cidr"] = permissions(side, "Ipv6Ranges", "CidrIpv6")
  filters[prefix .. "prefix-list-id"] = permissions(side, "PrefixListIds", "PrefixListId")
  filters[prefix .. "group-id"] = permissions(side, "UserIdGroupPairs", "GroupId")
  filters[prefix .. "user-id"] = permissions(side, "UserIdGroupPairs", "UserId")
end

local describe = common.describe({
  kind = "security_group", ids = "GroupIds", output = "SecurityGroups", view = view, filters = filters,
  index = { ["vpc-id"] = "VpcId" },
})

groups.operations = {
  CreateSecurityGroup = create,
  DeleteSecurityGroup = delete,
  DescribeSecurityGroups = function(cloud, input)
    if input.GroupNames and #input.GroupNames > 0 then
      fail("InvalidGroup.NotFound", "The security group '" .. input.GroupNames[1]
        .. "' does not exist in default VPC 'none'")
    end
    return describe(cloud, input)
  end,
}

return groups

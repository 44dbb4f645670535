-- The rules of security groups.
local common = require "sim.ec2.common"
local copy = require "sim.copy"
local fail = require "sim.fail"
local permission = require "sim.ec2.permission"

local rules = {}

-- The group that a request names. By name only groups of a default VPC can be found, and here is none.
function rules.need_group(cloud, input)
  if input.GroupId then
    return common.need(cloud, "security_group", input.GroupId)
  elseif input.GroupName then
    fail("InvalidGroup.NotFound", "The security group '" .. input.GroupName
      .. "' does not exist in default VPC 'none'")
  end
  fail("MissingParameter", "The request must contain the parameter groupName or groupId")
end

local function index_key(group_id, egress, rule)
  return group_id .. (egress and " out " or " in ") .. permission.key(rule)
end

function rules.add(cloud, group, rule, egress, tags)
  local id = cloud:new_id("sgr")
  local record = copy.deep(rule)
  record.SecurityGroupRuleId = id
  record.SecurityGroupRuleArn = cloud:arn("ec2", "security-group-rule/" .. id)
  record.GroupId, record.GroupOwnerId, record.IsEgress = group.GroupId, group.OwnerId, egress
  record.Tags = copy.deep(tags)
  record.key = index_key(group.GroupId, egress, rule)
  return cloud:put("security_group_rule", id, record)
end

local function find(cloud, group, egress, rule)
  return cloud:by("security_group_rule", "key", index_key(group.GroupId, egress, rule))[1]
end

local function refuse_duplicate(cloud, group, egress, rule, except)
  local other = find(cloud, group, egress, rule)
  if other and other.SecurityGroupRuleId ~= except then
    fail("InvalidPermission.Duplicate", "the specified rule \"" .. permission.words(rule) .. "\" already exists")
  end
end

local function count(cloud, group, egress)
  local n = 0
  for _, rule in ipairs(cloud:by("security_group_rule", "GroupId", group.GroupId)) do
    n = n + (rule.IsEgress == egress and 1 or 0)
  end
  return n
end

-- One rule that cannot be set refuses them all.
local function authorize(egress)
  return function(cloud, input)
    local group = rules.need_group(cloud, input)
    local tags = common.new_tags(cloud, input, "security-group-rule")
    local wanted = permission.read(cloud, group, input)
    for _, rule in ipairs(wanted) do
      refuse_duplicate(cloud, group, egress, rule)
    end
    if count(cloud, group, egress) + #wanted > cloud.quotas.rules_per_group then
      fail("RulesPerSecurityGroupLimitExceeded",
        "The maximum number of rules per security group has been reached.")
    end
    local made = {}
    for i, rule in ipairs(wanted) do
      made[i] = copy.deep(rules.add(cloud, group, rule, egress, tags))
    end
    return { Return = true, SecurityGroupRules = made }
  end
end

local function need_rule(cloud, group, egress, id)
  local rule = common.need(cloud, "security_group_rule", id)
  if rule.GroupId ~= group.GroupId or (egress ~= nil and rule.IsEgress ~= egress) then
    fail("InvalidSecurityGroupRuleId.NotFound", "The security group rule ID '" .. id .. "' does not exist")
  end
  return rule
end

-- The existing rules that a Revoke or UpdateDescriptions request names, with the description beside each.
local function named(cloud, group, egress, input, ids)
  local found = {}
  if ids and #ids > 0 then
    for i, id in ipairs(ids) do
      found[i] = { rule = need_rule(cloud, group, egress, id) }
    end
    return found
  end
  for i, wanted in ipairs(permission.read(cloud, group, input)) do
    local rule = find(cloud, group, egress, wanted)
    if not rule then
      fail("InvalidPermission.NotFound", "The specified rule does not exist in this security group.")
    end
    found[i] = { rule = rule, description = wanted.Description }
  end
  return found
end

local function revoke(egress)
  return function(cloud, input)
    local group = rules.need_group(cloud, input)
    local gone = {}
    for i, one in ipairs(named(cloud, group, egress, input, input.SecurityGroupRuleIds)) do
      gone[i] = copy.deep(one.rule)
      cloud:delete("security_group_rule", one.rule.SecurityGroupRuleId)
    end
    for _, rule in ipairs(gone) do
      rule.ReferencedGroupId = rule.referenced
    end
    return { Return = true, RevokedSecurityGroupRules = gone }
  end
end

local PEER_MEMBERS = { "CidrIpv4", "CidrIpv6", "PrefixListId", "ReferencedGroupInfo", "referenced", "IpProtocol",
  "FromPort", "ToPort", "Description" }

local function modify(cloud, input)
  common.required(input, { "GroupId", "SecurityGroupRules" })
  local group = rules.need_group(cloud, input)
  local changes = {}
  for i, one in ipairs(input.SecurityGroupRules) do
    local rule = need_rule(cloud, group, nil, one.SecurityGroupRuleId)
    local wanted = permission.read_one(cloud, group, one.SecurityGroupRule or {})
    refuse_duplicate(cloud, group, rule.IsEgress, wanted, rule.SecurityGroupRuleId)
    changes[i] = { rule = rule, wanted = wanted }
  end
  for _, change in ipairs(changes) do
    for _, member in ipairs(PEER_MEMBERS) do
      change.rule[member] = change.wanted[member]
    end
    change.rule.key = index_key(group.GroupId, change.rule.IsEgress, change.wanted)
    cloud:put("security_group_rule", change.rule.SecurityGroupRuleId, change.rule)
  end
  return { Return = true }
end

local function set_description(cloud, rule, description)
  permission.check_description(description)
  rule.Description = description
  cloud:put("security_group_rule", rule.SecurityGroupRuleId, rule)
end

local function update_descriptions(egress)
  return function(cloud, input)
    local group = rules.need_group(cloud, input)
    local by_id = input.SecurityGroupRuleDescriptions or {}
    for _, one in ipairs(by_id) do
      set_description(cloud, need_rule(cloud, group, egress, one.SecurityGroupRuleId), one.Description)
    end
    if #by_id == 0 then
      for _, one in ipairs(named(cloud, group, egress, input)) do
        set_description(cloud, one.rule, one.description)
      end
    end
    return { Return = true }
  end
end

rules.operations = {
  AuthorizeSecurityGroupIngress = authorize(false),
  AuthorizeSecurityGroupEgress = authorize(true),
  RevokeSecurityGroupIngress = revoke(false),
  RevokeSecurityGroupEgress = revoke(true),
  ModifySecurityGroupRules = modify,
  UpdateSecurityGroupRuleDescriptionsIngress = update_descriptions(false),
  UpdateSecurityGroupRuleDescriptionsEgress = update_descriptions(true),
  DescribeSecurityGroupRules = common.describe({
    kind = "security_group_rule", ids = "SecurityGroupRuleIds", output = "SecurityGroupRules",
    index = { ["group-id"] = "GroupId" },
    view = function(_, record)
      return copy.deep(record)
    end,
    filters = { ["group-id"] = "GroupId", ["security-group-rule-id"] = "SecurityGroupRuleId" },
  }),
}

return rules

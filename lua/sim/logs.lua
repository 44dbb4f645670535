-- CloudWatch Logs: log groups with retention and tags.
local copy = require "sim.copy"
local fail = require "sim.fail"
local page = require "sim.page"
local tags = require "sim.tags"
local text = require "sim.text"

-- API reference, PutRetentionPolicy.
local RETENTION = {}
for _, days in ipairs({ 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
  3288, 3653 }) do
  RETENTION[days] = true
end

local function need(cloud, name)
  local group = cloud:get("log_group", name)
  if not group then
    fail("ResourceNotFoundException", "The specified log group does not exist.")
  end
  return group
end

local function check_tags(cloud, map)
  local count = 0
  for key, value in pairs(map) do
    count = count + 1
    local problem = tags.problem(key, value)
    if problem then
      fail("InvalidParameterException", problem)
    end
  end
  if count > cloud.quotas.tags_per_resource then
    fail("TooManyTagsException", "A resource can have at most " .. cloud.quotas.tags_per_resource .. " tags.")
  end
end

local function create(cloud, input)
  local name = input.logGroupName
  if #name < 1 or #name > 512 or name:find("[^%w_%-/%.#]") or name:find("^aws/") then
    fail("InvalidParameterException", "1 validation error detected: Value '" .. name
      .. "' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: "
      .. "[\\.\\-_/#A-Za-z0-9]+")
  elseif cloud:get("log_group", name) then
    fail("ResourceAlreadyExistsException", "The specified log group already exists")
  end
  check_tags(cloud, input.tags or {})
  cloud:put("log_group", name, {
    logGroupName = name, created = cloud:now(), tags = copy.shallow(input.tags or {}), kmsKeyId = input.kmsKeyId,
    logGroupClass = input.logGroupClass or "STANDARD", deletionProtectionEnabled = input.deletionProtectionEnabled,
  })
end

local function delete(cloud, input)
  local group = need(cloud, input.logGroupName)
  if group.deletionProtectionEnabled then
    fail("ValidationException", "The log group has deletion protection enabled.")
  end
  cloud:delete("log_group", group.logGroupName)
end

local function set_retention(cloud, input)
  local group = need(cloud, input.logGroupName)
  if not RETENTION[input.retentionInDays] then
    fail("InvalidParameterException", "1 validation error detected: Value '" .. tostring(input.retentionInDays)
      .. "' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set")
  end
  group.retentionInDays = input.retentionInDays
  cloud:put("log_group", group.logGroupName, group)
end

local function delete_retention(cloud, input)
  local group = need(cloud, input.logGroupName)
  group.retentionInDays = nil
  cloud:put("log_group", group.logGroupName, group)
end

local function set_protection(cloud, input)
  local group = need(cloud, input.logGroupIdentifier)
  group.deletionProtectionEnabled = input.deletionProtectionEnabled
  cloud:put("log_group", group.logGroupName, group)
end

local function set_key(cloud, input)
  local group = need(cloud, input.logGroupName)
  group.kmsKeyId = input.kmsKeyId
  cloud:put("log_group", group.logGroupName, group)
end

local function view(cloud, group)
  local arn = cloud:arn("logs", "log-group:" .. group.logGroupName)
  return { logGroupName = group.logGroupName, creationTime = group.created, retentionInDays = group.retentionInDays,
    metricFilterCount = 0, arn = arn .. ":*", logGroupArn = arn, storedBytes = 0, kmsKeyId = group.kmsKeyId,
    logGroupClass = group.logGroupClass, deletionProtectionEnabled = group.deletionProtectionEnabled or false }
end

local function wanted(input, name)
  if input.logGroupNamePrefix then
    return name:sub(1, #input.logGroupNamePrefix) == input.logGroupNamePrefix
  elseif input.logGroupNamePattern then
    return name:lower():find(input.logGroupNamePattern:lower(), 1, true) ~= nil
  end
  return true
end

local function describe(cloud, input)
  if input.logGroupNamePrefix and input.logGroupNamePattern then
    fail("InvalidParameterException", "logGroupNamePrefix and logGroupNamePattern are mutually exclusive.")
  end
  local found = {}
  for _, group in ipairs(cloud:each("log_group")) do
    if wanted(input, group.logGroupName) then
      found[#found + 1] = view(cloud, group)
    end
  end
  table.sort(found, function(a, b)
    return a.logGroupName < b.logGroupName
  end)
  local cut, token, foreign = page.cut(found, math.min(input.limit or 50, 50), input.nextToken)
  if foreign then
    fail("InvalidParameterException", "The specified nextToken is invalid.")
  end
  return { logGroups = cut, nextToken = token }
end

-- Tagging by ARN, without the ":*" that DescribeLogGroups shows.
local function by_arn(cloud, arn)
  local name = arn:match("^arn:[%w%-]+:logs:[%w%-]+:%d+:log%-group:([^:]+)$")
  if not name then
    fail("InvalidParameterException", "Invalid resource ARN: " .. arn)
  end
  return need(cloud, name)
end

local function add_tags(cloud, group, map)
  check_tags(cloud, map)
  for key, value in pairs(map) do
    group.tags[key] = value
  end
  cloud:put("log_group", group.logGroupName, group)
end

local function remove_tags(cloud, group, keys)
  for _, key in ipairs(keys) do
    group.tags[key] = nil
  end
  cloud:put("log_group", group.logGroupName, group)
end

return {
  CreateLogGroup = create,
  DeleteLogGroup = delete,
  DescribeLogGroups = describe,
  PutRetentionPolicy = set_retention,
  DeleteRetentionPolicy = delete_retention,
  PutLogGroupDeletionProtection = set_protection,
  AssociateKmsKey = set_key,
  DisassociateKmsKey = function(cloud, input)
    set_key(cloud, { logGroupName = input.logGroupName })
  end,
  TagResource = function(cloud, input)
    add_tags(cloud, by_arn(cloud, input.resourceArn), input.tags)
  end,
  UntagResource = function(cloud, input)
    remove_tags(cloud, by_arn(cloud, input.resourceArn), input.tagKeys)
  end,
  ListTagsForResource = function(cloud, input)
    return { tags = copy.shallow(by_arn(cloud, input.resourceArn).tags) }
  end,
  TagLogGroup = function(cloud, input)
    add_tags(cloud, need(cloud, input.logGroupName), input.tags)
  end,
  UntagLogGroup = function(cloud, input)
    remove_tags(cloud, need(cloud, input.logGroupName), input.tags)
  end,
  ListTagsLogGroup = function(cloud, input)
    return { tags = copy.shallow(need(cloud, input.logGroupName).tags) }
  end,
  CreateLogStream = function(cloud, input)
    local group = need(cloud, input.logGroupName)
    local id = group.logGroupName .. "\n" .. input.logStreamName
    if cloud:get("log_stream", id) then
      fail("ResourceAlreadyExistsException", "The specified log stream already exists")
    end
    cloud:put("log_stream", id, { group = group.logGroupName, name = input.logStreamName, created = cloud:now(),
      uploadSequenceToken = text.hash_hex(id, 56) })
  end,
}

-- Tags of ECS resources, by ARN.
local common = require "sim.ecs.common"
local copy = require "sim.copy"
local fail = require "sim.fail"
local tags = require "sim.tags"

-- The part of the ARN after the account -> kind of record and its id.
local PATTERNS = {
  { "^cluster/(.+)$", "ecs_cluster" },
  { "^service/(.+)$", "ecs_service" },
  { "^task%-definition/(.+)$", "ecs_task_definition" },
  { "^task/[^/]+/(.+)$", "ecs_task" },
}

local function find(cloud, arn)
  local rest = arn:match("^arn:[%w%-]+:ecs:[%w%-]+:%d+:(.+)$") or ""
  for _, pattern in ipairs(PATTERNS) do
    local id = rest:match(pattern[1])
    local record = id and cloud:get(pattern[2], id)
    if record then
      return pattern[2], id, record
    end
  end
  fail("InvalidParameterException", "The specified resource was not found: " .. arn)
end

return {
  TagResource = function(cloud, input)
    local kind, id, record = find(cloud, input.resourceArn)
    record.tags = common.check_tags(cloud, tags.set(record.tags, input.tags, "key", "value"))
    cloud:put(kind, id, record)
  end,
  UntagResource = function(cloud, input)
    local kind, id, record = find(cloud, input.resourceArn)
    record.tags = tags.without(record.tags, input.tagKeys, "key")
    cloud:put(kind, id, record)
  end,
  ListTagsForResource = function(cloud, input)
    local _, _, record = find(cloud, input.resourceArn)
    return { tags = copy.deep(record.tags) }
  end,
}

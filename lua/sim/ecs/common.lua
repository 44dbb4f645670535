-- What ECS's operations have in common: names and ARNs, tags, what is not simulated.
local fail = require "sim.fail"
local tags = require "sim.tags"

local common = {}

-- "name", or the last part of "arn:...:cluster/name".
function common.name_of(name_or_arn)
  return tostring(name_or_arn):match("([^/]+)$") or ""
end

function common.cluster(cloud, name_or_arn)
  local cluster = cloud:get("ecs_cluster", common.name_of(name_or_arn or "default"))
  if not cluster or cluster.status ~= "ACTIVE" then
    fail("ClusterNotFoundException", "Cluster not found.")
  end
  return cluster
end

function common.service_id(cluster, name_or_arn)
  return cluster.clusterName .. "/" .. common.name_of(name_or_arn)
end

function common.check_tags(cloud, list)
  if tags.duplicate(list, "key") then
    fail("InvalidParameterException", "Duplicate tag key: " .. tags.duplicate(list, "key"))
  end
  for _, tag in ipairs(list) do
    local problem = tags.problem(tag.key, tag.value)
    if problem then
      fail("InvalidParameterException", problem)
    end
  end
  if #list > cloud.quotas.tags_per_resource then
    fail("InvalidParameterException", "Tags can not have more than " .. cloud.quotas.tags_per_resource .. " elements.")
  end
  return tags.set({}, list, "key", "value")
end

-- The network of a service or task, against its definition and what exists.
function common.check_network(cloud, input, definition)
  local network = input.networkConfiguration and input.networkConfiguration.awsvpcConfiguration
  if definition.networkMode ~= "awsvpc" then
    return
  elseif not network then
    fail("InvalidParameterException", "Network Configuration must be provided when networkMode 'awsvpc' is "
      .. "specified.")
  elseif #network.subnets > 16 then
    fail("InvalidParameterException", "subnets can have at most 16 items.")
  end
  for _, id in ipairs(network.subnets) do
    if not cloud:get("subnet", id) then
      fail("InvalidParameterException", "Error retrieving subnet information for [" .. id .. "]: The subnet ID '" .. id
        .. "' does not exist (ErrorCode: InvalidSubnetID.NotFound)")
    end
  end
  for _, id in ipairs(network.securityGroups or {}) do
    if not cloud:get("security_group", id) then
      fail("InvalidParameterException", "Error retrieving security group information for [" .. id
        .. "]: The security group '" .. id .. "' does not exist (ErrorCode: InvalidGroup.NotFound)")
    end
  end
end

function common.has(list, word)
  for _, entry in ipairs(list or {}) do
    if entry == word then
      return true
    end
  end
  return false
end

function common.set_of(list)
  local set = {}
  for _, entry in ipairs(list or {}) do
    set[entry] = true
  end
  return set
end

return common

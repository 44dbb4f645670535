-- What becomes of a task that is started: decided when it is launched, from what exists then.
--
-- Reachability is not judged: whether the endpoints, routes and rules let the task pull and log is not asked here.
local common = require "sim.ecs.common"
local definitions = require "sim.ecs.task_definition"

local fate = {}

local function role_name(arn)
  return arn and arn:match("([^/]+)$")
end

-- ECS cannot assume a role that is missing or has not propagated: no task is made, a retry follows.
function fate.role_problem(cloud, definition, at)
  for _, member in ipairs({ "executionRoleArn", "taskRoleArn" }) do
    local name = role_name(definition[member])
    local role = name and cloud:get("iam_role", name)
    if name and (not role or role.ready_at > at) then
      return "ECS was unable to assume the role '" .. definition[member] .. "' that was provided for this task. "
        .. "Please verify that the role being passed has the proper trust relationship and permissions and that "
        .. "your IAM user has permissions to pass this role."
    end
  end
  return nil
end

local function log_problem(cloud, container)
  local log = container.logConfiguration
  if not log or log.logDriver ~= "awslogs" then
    return nil
  end
  local options = log.options or {}
  if options["awslogs-create-group"] == "true" or cloud:get("log_group", options["awslogs-group"]) then
    return nil
  end
  return "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: "
    .. "failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. "
    .. ": exit status 1"
end

-- "repository", "tag" or nil, "sha256:..." or nil of an image in a private registry; nil for any other.
local function parse_image(image)
  local rest = image:match("^%d+%.dkr%.ecr%.[%w%-]+%.amazonaws%.com/(.+)$")
    or image:match("^%d+%.dkr%.ecr%.[%w%-]+%.amazonaws%.com%.cn/(.+)$")
  if not rest then
    return nil
  end
  local name, digest = rest:match("^([^@]+)@(.+)$")
  local repository, tag = (name or rest):match("^([^:]+):?(.*)$")
  return repository, not digest and (tag ~= "" and tag or "latest") or nil, digest
end

local function has_image(cloud, repository, tag, digest)
  for _, image in ipairs(cloud:by("ecr_image", "repository", repository)) do
    if digest and image.digest == digest or tag and common.has(image.tags, tag) then
      return true
    end
  end
  return false
end

local function image_problem(cloud, container)
  local repository, tag, digest = parse_image(container.image)
  if not repository or cloud.options.images == "assumed" then
    return nil
  end
  local known = cloud:get("ecr_repository", repository)
  if known and has_image(cloud, repository, tag, digest) or not known and cloud.options.images ~= "judged" then
    return nil
  end
  return "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref "
    .. container.image .. ": " .. container.image .. ": not found"
end

-- Why the task will stop after it was provisioned, or nil: it will run.
function fate.start_problem(cloud, definition)
  for _, container in ipairs(definition.containerDefinitions) do
    local problem = image_problem(cloud, container) or log_problem(cloud, container)
    if problem then
      return problem
    end
  end
  return nil
end

function fate.definition(cloud, arn)
  return definitions.find(cloud, arn)
end

return fate

-- ECS task definitions: validation, revisions, deregistration.
local common = require "sim.ecs.common"
local copy = require "sim.copy"
local fail = require "sim.fail"
local page = require "sim.page"

local definitions = {}

local function client(message)
  fail("ClientException", message)
end

-- ECS guide, "Task CPU and memory" for Fargate: memory in MiB allowed for each CPU size: from, to, step.
local FARGATE = {
  [256] = { 512, 2048, 1024 }, [512] = { 1024, 4096, 1024 }, [1024] = { 2048, 8192, 1024 },
  [2048] = { 4096, 16384, 1024 }, [4096] = { 8192, 30720, 1024 }, [8192] = { 16384, 61440, 4096 },
  [16384] = { 32768, 122880, 8192 },
}

local function fits(cpu, memory)
  local range = FARGATE[cpu]
  if not range or not memory or memory < range[1] or memory > range[2] then
    return false
  end
  return cpu == 256 and memory == 512 or memory % range[3] == 0
end

-- "1 vCPU", "0.5 vcpu", "2 GB" are accepted beside plain numbers.
local function units(value)
  local number, unit = tostring(value or ""):lower():match("^([%d%.]+)%s*(%a*)$")
  number = tonumber(number)
  if not number then
    return nil
  end
  return math.tointeger((unit == "vcpu" or unit == "gb") and number * 1024 or number)
end

local function check_fargate(input)
  if input.networkMode ~= "awsvpc" then
    client("Fargate only supports network mode awsvpc.")
  elseif not input.cpu or not input.memory then
    client("Fargate requires that 'cpu' and 'memory' be defined at the task level.")
  elseif not fits(units(input.cpu), units(input.memory)) then
    client("No Fargate configuration exists for given values: " .. tostring(input.cpu) .. " CPU, "
      .. tostring(input.memory) .. " memory. See the Amazon ECS documentation for the valid values.")
  end
  for _, container in ipairs(input.containerDefinitions) do
    local log = container.logConfiguration
    if log and log.logDriver == "awslogs" and not input.executionRoleArn then
      client("Fargate requires task definition to have execution role ARN to support log driver awslogs.")
    elseif (container.secrets and #container.secrets > 0 or container.image:find("%.dkr%.ecr%."))
      and not input.executionRoleArn then
      client("Fargate requires task definition to have execution role ARN to support ECR images.")
    end
  end
end

local function check(input)
  if not input.family:find("^[%w_%-]+$") or #input.family > 255 then
    client("Invalid family name: " .. input.family)
  elseif #input.containerDefinitions == 0 then
    client("Container definitions should not be empty.")
  end
  local names, essential = {}, false
  for _, container in ipairs(input.containerDefinitions) do
    if not container.name or container.name == "" then
      client("Container.name should not be null or empty.")
    elseif not container.image or container.image == "" then
      client("Container.image should not be null or empty.")
    elseif names[container.name] then
      client("Container names should be unique: " .. container.name)
    elseif not input.memory and not container.memory and not container.memoryReservation then
      client("Invalid setting for container '" .. container.name .. "'. At least one of 'memory' or "
        .. "'memoryReservation' must be specified.")
    end
    names[container.name] = true
    essential = essential or container.essential ~= false
  end
  if not essential then
    client("A task definition must have at least one essential container.")
  elseif common.has(input.requiresCompatibilities, "FARGATE") then
    check_fargate(input)
  end
end

-- What ECS fills in when it shows a container definition.
local function with_defaults(input)
  local out = copy.deep(input.containerDefinitions)
  for _, container in ipairs(out) do
    container.cpu = container.cpu or 0
    container.essential = container.essential ~= false
    for _, member in ipairs({ "portMappings", "environment", "mountPoints", "volumesFrom", "systemControls" }) do
      container[member] = container[member] or {}
    end
    for _, mapping in ipairs(container.portMappings) do
      mapping.protocol = mapping.protocol or "tcp"
      mapping.hostPort = mapping.hostPort or (input.networkMode == "awsvpc" and mapping.containerPort or 0)
    end
  end
  return out
end

local function shown(record)
  local out = copy.deep(record)
  out.tags, out.gone_at, out.number = nil, nil, nil
  return out
end

local COPIED = { "family", "taskRoleArn", "executionRoleArn", "networkMode", "volumes", "placementConstraints",
  "requiresCompatibilities", "pidMode", "ipcMode", "proxyConfiguration", "inferenceAccelerators", "ephemeralStorage",
  "runtimePlatform", "enableFaultInjection" }

local function register(cloud, input)
  check(input)
  local family = cloud:get("ecs_family", input.family) or { family = input.family, last = 0 }
  family.last = family.last + 1
  cloud:put("ecs_family", input.family, family)
  local record = copy.pick(input, COPIED)
  record.containerDefinitions = with_defaults(input)
  record.cpu = input.cpu and tostring(units(input.cpu) or input.cpu)
  record.memory = input.memory and tostring(units(input.memory) or input.memory)
  record.revision = family.last
  record.volumes = record.volumes or {}
  record.placementConstraints = record.placementConstraints or {}
  record.compatibilities = common.has(input.requiresCompatibilities, "FARGATE") and { "EC2", "FARGATE" } or { "EC2" }
  record.requiresAttributes = {}
  record.status = "ACTIVE"
  record.registeredAt = cloud:seconds()
  record.registeredBy = cloud.request.principal
  record.tags = common.check_tags(cloud, input.tags or {})
  record.taskDefinitionArn = cloud:arn("ecs", "task-definition/" .. input.family .. ":" .. family.last)
  cloud:put("ecs_task_definition", input.family .. ":" .. family.last, record)
  return { taskDefinition = shown(record), tags = copy.deep(record.tags) }
end

-- By ARN, "family:revision", or "family" (the latest active one).
function definitions.find(cloud, name_or_arn)
  local name = common.name_of(name_or_arn)
  if name:find(":") then
    return cloud:get("ecs_task_definition", name)
  end
  local latest
  for _, record in ipairs(cloud:by("ecs_task_definition", "family", name)) do
    if record.status == "ACTIVE" then
      latest = record
    end
  end
  return latest
end

local function in_use(cloud, arn)
  for _, service in ipairs(cloud:each("ecs_service")) do
    for _, deployment in ipairs(service.status ~= "INACTIVE" and service.deployments or {}) do
      if deployment.taskDefinition == arn then
        return true
      end
    end
  end
  for _, task in ipairs(cloud:each("ecs_task")) do
    if task.taskDefinitionArn == arn and not (task.stopped_at and task.stopped_at <= cloud:now()) then
      return true
    end
  end
  return false
end

-- A definition that is being deleted stays as long as a service or a task uses it (ECS guide, task definition states).
local function settle(cloud, record)
  if record.status == "DELETE_IN_PROGRESS" and not record.gone_at and not in_use(cloud, record.taskDefinitionArn) then
    record.gone_at = cloud:now() + cloud.times.task_definition_delete
    cloud:put("ecs_task_definition", record.family .. ":" .. record.revision, record)
  end
end

local function need(cloud, name_or_arn)
  local record = definitions.find(cloud, name_or_arn)
  if not record then
    client("Unable to describe task definition.")
  end
  settle(cloud, record)
  return record
end

local function describe(cloud, input)
  local record = need(cloud, input.taskDefinition)
  return { taskDefinition = shown(record),
    tags = common.has(input.include, "TAGS") and copy.deep(record.tags) or nil }
end

local function cut_of(list, input, member)
  local cut, token, foreign = page.cut(list, input.maxResults or 100, input.nextToken)
  if foreign then
    fail("InvalidParameterException", "Invalid token.")
  end
  return { [member] = cut, nextToken = token }
end

local function list_definitions(cloud, input)
  local status, found = input.status or "ACTIVE", {}
  local records = input.familyPrefix and cloud:by("ecs_task_definition", "family", input.familyPrefix)
    or cloud:each("ecs_task_definition")
  for _, record in ipairs(records) do
    settle(cloud, record)
    if record.status == status then
      found[#found + 1] = record
    end
  end
  table.sort(found, function(a, b)
    if a.family ~= b.family then
      return a.family < b.family
    end
    return a.revision < b.revision
  end)
  local arns = {}
  for i, record in ipairs(found) do
    arns[input.sort == "DESC" and #found + 1 - i or i] = record.taskDefinitionArn
  end
  return cut_of(arns, input, "taskDefinitionArns")
end

local function list_families(cloud, input)
  local names, seen, prefix = {}, {}, input.familyPrefix or ""
  for _, record in ipairs(cloud:each("ecs_task_definition")) do
    local right = not input.status or input.status == "ALL" or record.status == input.status
    if right and not seen[record.family] and record.family:sub(1, #prefix) == prefix then
      seen[record.family] = true
      names[#names + 1] = record.family
    end
  end
  table.sort(names)
  return cut_of(names, input, "families")
end

local function deregister(cloud, input)
  if not common.name_of(input.taskDefinition):find(":") then
    client("The specified task definition needs a revision.")
  end
  local record = need(cloud, input.taskDefinition)
  if record.status == "ACTIVE" then
    record.status = "INACTIVE"
    record.deregisteredAt = cloud:seconds()
    cloud:put("ecs_task_definition", record.family .. ":" .. record.revision, record)
  end
  return { taskDefinition = shown(record) }
end

local function delete(cloud, input)
  if #input.taskDefinitions > 10 then
    fail("InvalidParameterException", "At most 10 task definitions can be deleted in a call.")
  end
  local done, failures = {}, {}
  for _, name in ipairs(input.taskDefinitions) do
    local record = definitions.find(cloud, name)
    if not record then
      failures[#failures + 1] = { arn = name, reason = "TASK_DEFINITION_NOT_FOUND" }
    elseif record.status == "ACTIVE" then
      failures[#failures + 1] = { arn = record.taskDefinitionArn,
        reason = "The specified task definition is still in ACTIVE status. Please deregister the target and try "
          .. "again." }
    else
      record.status = "DELETE_IN_PROGRESS"
      cloud:put("ecs_task_definition", record.family .. ":" .. record.revision, record)
      settle(cloud, record)
      done[#done + 1] = shown(record)
    end
  end
  return { taskDefinitions = done, failures = failures }
end

definitions.operations = {
  RegisterTaskDefinition = register,
  DescribeTaskDefinition = describe,
  ListTaskDefinitions = list_definitions,
  ListTaskDefinitionFamilies = list_families,
  DeregisterTaskDefinition = deregister,
  DeleteTaskDefinitions = delete,
}

return definitions

-- ECS tasks as clients see them; tasks that belong to no service are started here.
local common = require "sim.ecs.common"
local copy = require "sim.copy"
local definitions = require "sim.ecs.task_definition"
local fail = require "sim.fail"
local page = require "sim.page"
local scheduler = require "sim.ecs.scheduler"

local LAST = { PROVISIONING = "RUNNING", PENDING = "RUNNING", RUNNING = "RUNNING", STOPPING = "STOPPED",
  STOPPED = "STOPPED" }

local function attachments(task)
  if not task.interface then
    return {}
  end
  return { { id = task.attachment, type = "ElasticNetworkInterface", status = "ATTACHED", details = {
    { name = "subnetId", value = task.subnet }, { name = "networkInterfaceId", value = task.interface },
    { name = "privateIPv4Address", value = task.address } } } }
end

local function containers(cloud, task, status)
  local out = {}
  local definition = definitions.find(cloud, task.taskDefinitionArn)
  for i, container in ipairs(definition and definition.containerDefinitions or {}) do
    out[i] = { name = container.name, image = container.image, lastStatus = status, taskArn = task.taskArn,
      containerArn = task.taskArn .. "/" .. container.name,
      reason = task.failed and status == "STOPPED" and task.reason or nil }
  end
  return out
end

local function view(cloud, task, include)
  local status = scheduler.task_status(cloud, task)
  local ended = status == "STOPPED" or status == "STOPPING"
  return { taskArn = task.taskArn, clusterArn = task.clusterArn, taskDefinitionArn = task.taskDefinitionArn,
    group = task.group, startedBy = task.startedBy, lastStatus = status, desiredStatus = LAST[status],
    launchType = task.launchType, platformVersion = "1.4.0", createdAt = task.created // 1000,
    startedAt = task.running_at and cloud:now() >= task.running_at and task.running_at // 1000 or nil,
    stoppedAt = status == "STOPPED" and task.stopped_at // 1000 or nil, stoppedReason = ended and task.reason or nil,
    stopCode = ended and (task.failed and "TaskFailedToStart" or task.stop_code or "ServiceSchedulerInitiated") or nil,
    attachments = attachments(task), containers = containers(cloud, task, status), overrides = {},
    tags = include.TAGS and copy.deep(task.tags) or nil, connectivity = status == "RUNNING" and "CONNECTED" or nil }
end

local function list(cloud, input)
  scheduler.advance(cloud)
  local cluster, arns = common.cluster(cloud, input.cluster), {}
  local wanted = input.desiredStatus or "RUNNING"
  local service = input.serviceName and cloud:get("ecs_service", common.service_id(cluster, input.serviceName))
  if input.serviceName and not service then
    fail("ServiceNotFoundException", "Service not found.")
  end
  for _, task in ipairs(cloud:by("ecs_task", "cluster", cluster.clusterArn)) do
    local right = (not service or task.service_arn == service.serviceArn)
      and (not input.family or task.taskDefinitionArn:find("/" .. input.family .. ":", 1, true))
    if right and LAST[scheduler.task_status(cloud, task)] == wanted then
      arns[#arns + 1] = task.taskArn
    end
  end
  local cut, token, foreign = page.cut(arns, input.maxResults or 100, input.nextToken)
  if foreign then
    fail("InvalidParameterException", "Invalid token.")
  end
  return { taskArns = cut, nextToken = token }
end

local function describe(cloud, input)
  scheduler.advance(cloud)
  local cluster, found, failures = common.cluster(cloud, input.cluster), {}, {}
  local include = common.set_of(input.include)
  for _, name in ipairs(input.tasks) do
    local task = cloud:get("ecs_task", common.name_of(name))
    if task and task.clusterArn == cluster.clusterArn then
      found[#found + 1] = view(cloud, task, include)
    else
      failures[#failures + 1] = { arn = name, reason = "MISSING" }
    end
  end
  return { tasks = found, failures = failures }
end

local function run(cloud, input)
  local cluster = common.cluster(cloud, input.cluster)
  local definition = definitions.find(cloud, input.taskDefinition)
  if not definition or definition.status ~= "ACTIVE" then
    fail("ClientException", "TaskDefinition not found.")
  end
  common.check_network(cloud, input, definition)
  local network = input.networkConfiguration and input.networkConfiguration.awsvpcConfiguration
  local tasks = {}
  for i = 1, math.min(input.count or 1, 10) do
    local task = scheduler.launch(cloud, { cluster = cluster, definition = definition, network = network,
      at = cloud:now(), number = i - 1, alone = true, startedBy = input.startedBy,
      group = input.group or "family:" .. definition.family, launchType = input.launchType,
      tags = common.check_tags(cloud, input.tags or {}) })
    tasks[i] = view(cloud, task, {})
  end
  return { tasks = tasks, failures = {} }
end

local function stop(cloud, input)
  scheduler.advance(cloud)
  common.cluster(cloud, input.cluster)
  local task = cloud:get("ecs_task", common.name_of(input.task))
  if not task then
    fail("InvalidParameterException", "The referenced task was not found.")
  end
  task.stop_code = task.stop_code or "UserInitiated"
  scheduler.stop(cloud, task, cloud:now(), input.reason or "Task stopped by user")
  local service = task.service_arn and cloud:get("ecs_service", task.service_arn:match("service/(.+)$"))
  if service and service.status == "ACTIVE" then
    scheduler.wake(cloud, service)
    cloud:put("ecs_service", service.id, service)
  end
  return { task = view(cloud, task, {}) }
end

return { ListTasks = list, DescribeTasks = describe, RunTask = run, StopTask = stop }

-- The scheduler of ECS: starts, counts and stops tasks. It runs when somebody looks (advance), and does then
-- what the time that has passed would have done; between two looks nothing runs.
local fate = require "sim.ecs.fate"
local interfaces = require "sim.ec2.interfaces"
local text = require "sim.text"

local scheduler = {}

function scheduler.task_status(cloud, task)
  local now = cloud:now()
  if task.stopped_at and now >= task.stopped_at then
    return "STOPPED"
  elseif task.stop_at and now >= task.stop_at then
    return "STOPPING"
  elseif task.running_at and now >= task.running_at then
    return "RUNNING"
  end
  return now >= task.provisioned_at and "PENDING" or "PROVISIONING"
end

local function save(cloud, task)
  cloud:put("ecs_task", task.id, task)
end

local function event(cloud, service, at, message)
  table.insert(service.events, 1, { id = cloud:uuid(), createdAt = at // 1000,
    message = "(service " .. service.serviceName .. ") " .. message })
  service.events[101] = nil -- the ECS guide: the 100 latest events are shown
end

local function attach_interface(cloud, task, network, number)
  local subnets = network.subnets
  local subnet = cloud:get("subnet", subnets[number % #subnets + 1])
  if not subnet then
    return
  end
  local groups = network.securityGroups
  if not groups or #groups == 0 then
    groups = {}
    for _, group in ipairs(cloud:by("security_group", "VpcId", subnet.VpcId)) do
      groups[#groups + 1] = group.GroupName == "default" and group.GroupId or nil
    end
  end
  task.attachment = cloud:uuid()
  local interface = interfaces.create(cloud, {
    subnet = subnet, groups = groups, type = "interface", owner = cloud.request.account, requester = "578734482556",
    description = cloud:arn("ecs", "attachment/" .. task.attachment), attachment = "ela-attach" })
  task.interface, task.subnet, task.address = interface.NetworkInterfaceId, subnet.SubnetId, interface.PrivateIpAddress
end

-- spec: cluster (record), definition (record), network (awsvpcConfiguration or nil), at, number, and what the
-- task record carries besides (group, startedBy, service_arn, deployment, alone, tags).
function scheduler.launch(cloud, spec)
  local id = cloud.host.random(32)
  local times = cloud.times
  local task = {
    id = id, taskArn = cloud:arn("ecs", "task/" .. spec.cluster.clusterName .. "/" .. id),
    clusterArn = spec.cluster.clusterArn, taskDefinitionArn = spec.definition.taskDefinitionArn,
    group = spec.group, startedBy = spec.startedBy, service_arn = spec.service_arn, deployment = spec.deployment,
    alone = spec.alone, tags = spec.tags or {}, created = spec.at, launchType = spec.launchType or "FARGATE",
    provisioned_at = spec.at + times.task_provisioning,
  }
  local problem = fate.start_problem(cloud, spec.definition)
  if problem then
    task.stop_at = spec.at + times.task_provisioning + times.task_fail_to_start
    task.stopped_at, task.failed, task.reason = task.stop_at, true, problem
  else
    task.running_at = spec.at + times.task_provisioning + times.task_pending
  end
  if spec.network then
    attach_interface(cloud, task, spec.network, spec.number or 0)
  end
  if problem and task.interface then
    interfaces.release(cloud, task.interface, task.stopped_at + times.eni_release_after_task)
  end
  save(cloud, task)
  return task
end

function scheduler.stop(cloud, task, at, reason)
  if task.stop_at and task.stop_at <= at then
    return
  end
  task.stop_at, task.reason = at, reason
  task.stopped_at = at + cloud.times.task_stop
  task.gone_at = task.stopped_at + cloud.times.task_kept
  if task.interface then
    interfaces.release(cloud, task.interface, task.stopped_at + cloud.times.eni_release_after_task)
  end
  save(cloud, task)
end

local function tasks_of(cloud, service)
  return cloud:by("ecs_task", "service", service.serviceArn)
end

-- Tasks that run, will run, or have not failed yet at time `at`.
local function live(tasks, deployment, at)
  local found = {}
  for _, task in ipairs(tasks) do
    if task.deployment == deployment.id and not (task.stop_at and task.stop_at <= at) then
      found[#found + 1] = task
    end
  end
  return found
end

local function backoff(cloud, deployment)
  local wait = cloud.times.task_retry << math.min(deployment.failedTasks - 1, 16)
  return math.min(wait, cloud.times.task_retry_max)
end

local function count_failures(cloud, service, tasks, now)
  for _, task in ipairs(tasks) do
    local deployment = service.by_id[task.deployment]
    if task.failed and not task.counted and task.stopped_at <= now and deployment then
      task.counted = true
      task.gone_at = task.stopped_at + cloud.times.task_kept
      save(cloud, task)
      deployment.failedTasks = deployment.failedTasks + 1
      deployment.next_at = math.max(deployment.next_at, task.stopped_at + backoff(cloud, deployment))
      event(cloud, service, task.stopped_at, "(task " .. task.id .. ") failed to start: " .. task.reason)
    end
  end
end

-- ECS guide, "deployment circuit breaker": half of the desired count, at least 3, at most 200.
local function breaker_tripped(service, deployment)
  local breaker = service.deploymentConfiguration.deploymentCircuitBreaker
  local threshold = math.min(200, math.max(3, math.ceil(service.desiredCount / 2)))
  return breaker and breaker.enable and deployment.failedTasks >= threshold
end

-- The newest deployment becomes PRIMARY; the one before stays ACTIVE until the new one has taken over.
function scheduler.deploy(cloud, service, definition_arn, at)
  for _, deployment in ipairs(service.deployments) do
    deployment.status = "ACTIVE"
  end
  table.insert(service.deployments, 1, {
    id = "ecs-svc/" .. string.format("%019d", text.hash(cloud:uuid()) & 0x7fffffffffffffff), status = "PRIMARY",
    taskDefinition = definition_arn, created = at, updated = at, failedTasks = 0, launched = 0,
    rolloutState = "IN_PROGRESS", rolloutStateReason = "ECS deployment in progress.",
    next_at = at + cloud.times.service_schedule,
  })
  service.taskDefinition = definition_arn
  service.busy = true
end

-- The service has something to do again; what it starts, starts from now.
function scheduler.wake(cloud, service)
  service.busy = true
  service.deployments[1].next_at = math.max(service.deployments[1].next_at, cloud:now())
end

local function trip(cloud, service, primary, now)
  primary.rolloutState = "FAILED"
  primary.rolloutStateReason = "ECS deployment circuit breaker: tasks failed to start."
  primary.broken = true
  event(cloud, service, now, "(deployment " .. primary.id .. ") deployment failed: tasks failed to start.")
  local before = service.deployments[2]
  if service.deploymentConfiguration.deploymentCircuitBreaker.rollback and before and before.was_complete then
    event(cloud, service, now, "rolling back to deployment " .. before.id .. ".")
    scheduler.deploy(cloud, service, before.taskDefinition, now)
  end
end

local function launch_missing(cloud, service, primary, tasks, now)
  local definition = fate.definition(cloud, primary.taskDefinition)
  local at = primary.next_at
  local problem = fate.role_problem(cloud, definition, at)
  if problem then
    event(cloud, service, at, "failed to launch a task with (error " .. problem .. ")")
    primary.next_at = at + cloud.times.task_retry
    return
  end
  local missing = service.desiredCount - #live(tasks, primary, now)
  local network = service.networkConfiguration and service.networkConfiguration.awsvpcConfiguration
  for _ = 1, missing do
    primary.launched = primary.launched + 1
    local task = scheduler.launch(cloud, { cluster = cloud:get("ecs_cluster", service.cluster_name),
      definition = definition, network = network, at = at, number = primary.launched - 1,
      group = "service:" .. service.serviceName, startedBy = primary.id, service_arn = service.serviceArn,
      deployment = primary.id, launchType = service.launchType })
    event(cloud, service, at, "has started 1 tasks: (task " .. task.id .. ").")
  end
end

local function running(cloud, tasks, deployment)
  local count = 0
  for _, task in ipairs(live(tasks, deployment, cloud:now())) do
    count = count + (scheduler.task_status(cloud, task) == "RUNNING" and 1 or 0)
  end
  return count
end

local function stop_surplus(cloud, service, primary, tasks, now)
  local alive = live(tasks, primary, now)
  for i = service.desiredCount + 1, #alive do
    scheduler.stop(cloud, alive[i], now, "Scaling activity initiated by (deployment " .. primary.id .. ")")
  end
end

local function complete(cloud, service, primary, tasks, now)
  for i = #service.deployments, 2, -1 do
    local old = service.deployments[i]
    for _, task in ipairs(live(tasks, old, now)) do
      scheduler.stop(cloud, task, now, "Scaling activity initiated by (deployment " .. primary.id .. ")")
    end
    service.deployments[i] = nil
  end
  primary.rolloutState, primary.was_complete, primary.updated = "COMPLETED", true, now
  primary.rolloutStateReason = "ECS deployment " .. primary.id .. " completed."
  service.busy = nil
  event(cloud, service, now, "has reached a steady state.")
end

local MAX_ROUNDS = 64 -- each is one batch of starts; waits double, so this spans days

local function advance_service(cloud, service)
  local now = cloud:now()
  service.by_id = {}
  for _ = 1, MAX_ROUNDS do
    for _, deployment in ipairs(service.deployments) do
      service.by_id[deployment.id] = deployment
    end
    local tasks, primary = tasks_of(cloud, service), service.deployments[1]
    count_failures(cloud, service, tasks, now)
    if not primary.broken and breaker_tripped(service, primary) then
      trip(cloud, service, primary, now)
    elseif primary.broken or primary.next_at > now or #live(tasks, primary, now) >= service.desiredCount then
      break
    else
      launch_missing(cloud, service, primary, tasks, now)
    end
  end
  service.by_id = nil
  local tasks, primary = tasks_of(cloud, service), service.deployments[1]
  stop_surplus(cloud, service, primary, tasks, now)
  if not primary.broken and running(cloud, tasks, primary) >= service.desiredCount and primary.next_at <= now then
    complete(cloud, service, primary, tasks, now)
  end
  cloud:put("ecs_service", service.id, service)
end

-- A deleted service drains: DRAINING until its last task has stopped, then INACTIVE for a while.
local function drain(cloud, service)
  if cloud:now() >= service.inactive_at then
    service.status, service.busy = "INACTIVE", nil
    service.gone_at = service.inactive_at + cloud.times.service_inactive_kept
    cloud:put("ecs_service", service.id, service)
  end
end

function scheduler.advance(cloud)
  for _, service in ipairs(cloud:by("ecs_service", "busy", true)) do
    if service.status == "DRAINING" then
      drain(cloud, service)
    else
      advance_service(cloud, service)
    end
  end
end

function scheduler.stop_all(cloud, service, now)
  local last = now
  for _, task in ipairs(tasks_of(cloud, service)) do
    if not (task.stop_at and task.stop_at <= now) then
      scheduler.stop(cloud, task, now, "Service deleted")
    end
    last = math.max(last, task.stopped_at or now)
  end
  return last
end

-- running, pending of one deployment (nil: of the whole service).
function scheduler.counts(cloud, service, deployment)
  local up, pending = 0, 0
  for _, task in ipairs(tasks_of(cloud, service)) do
    if not deployment or task.deployment == deployment.id then
      local status = scheduler.task_status(cloud, task)
      up = up + (status == "RUNNING" and 1 or 0)
      pending = pending + ((status == "PENDING" or status == "PROVISIONING") and 1 or 0)
    end
  end
  return up, pending
end

return scheduler

-- ECS services.
local common = require "sim.ecs.common"
local copy = require "sim.copy"
local definitions = require "sim.ecs.task_definition"
local fail = require "sim.fail"
local page = require "sim.page"
local scheduler = require "sim.ecs.scheduler"
local text = require "sim.text"

local LINKED_ROLE = "AWSServiceRoleForECS"

local function invalid(message)
  fail("InvalidParameterException", message)
end

local function deployment_view(cloud, service, deployment)
  local up, pending = scheduler.counts(cloud, service, deployment)
  return { id = deployment.id, status = deployment.status, taskDefinition = deployment.taskDefinition,
    desiredCount = deployment.status == "PRIMARY" and service.desiredCount or 0, runningCount = up,
    pendingCount = pending, failedTasks = deployment.failedTasks, createdAt = deployment.created // 1000,
    updatedAt = deployment.updated // 1000, launchType = service.launchType, platformVersion = "1.4.0",
    platformFamily = "Linux", networkConfiguration = copy.deep(service.networkConfiguration),
    rolloutState = deployment.rolloutState, rolloutStateReason = deployment.rolloutStateReason }
end

local SHOWN = { "serviceArn", "serviceName", "clusterArn", "status", "desiredCount", "launchType", "taskDefinition",
  "capacityProviderStrategy", "deploymentConfiguration", "networkConfiguration", "loadBalancers", "serviceRegistries",
  "placementConstraints", "placementStrategy", "schedulingStrategy", "deploymentController", "propagateTags",
  "enableECSManagedTags", "enableExecuteCommand", "healthCheckGracePeriodSeconds", "availabilityZoneRebalancing",
  "createdAt", "createdBy", "roleArn", "platformVersion", "platformFamily", "events" }

local function view(cloud, service, include)
  local out = copy.pick(service, SHOWN)
  out.runningCount, out.pendingCount = scheduler.counts(cloud, service)
  out.deployments = {}
  for i, deployment in ipairs(service.deployments) do
    out.deployments[i] = deployment_view(cloud, service, deployment)
  end
  if service.status == "INACTIVE" then
    out.deployments = {}
  end
  out.tags = include.TAGS and copy.deep(service.tags) or nil
  return out
end

local WITH_TAGS = { TAGS = true }

local function need_linked_role(cloud)
  local role = cloud:get("iam_role", LINKED_ROLE)
  if cloud.options.service_linked_role or role and role.ready_at <= cloud:now() then
    return
  end
  invalid("Unable to assume the service linked role. Please verify that the ECS service linked role exists.")
end

local function need_definition(cloud, name)
  local definition = name and definitions.find(cloud, name)
  if not definition then
    fail("ClientException", "TaskDefinition not found.")
  elseif definition.status ~= "ACTIVE" then
    fail("ClientException", "TaskDefinition is inactive")
  end
  return definition
end

local function full_configuration(given)
  local out = copy.deep(given or {})
  out.maximumPercent = out.maximumPercent or 200
  out.minimumHealthyPercent = out.minimumHealthyPercent or 100
  out.deploymentCircuitBreaker = out.deploymentCircuitBreaker or { enable = false, rollback = false }
  out.strategy = out.strategy or "ROLLING"
  out.bakeTimeInMinutes = out.bakeTimeInMinutes or 0
  if out.minimumHealthyPercent >= out.maximumPercent and out.maximumPercent <= 100 then
    invalid("Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.")
  end
  return out
end

local function digest(input)
  return text.canonical(input, { clientToken = true })
end

-- Same name: the same service for the same request, an error for another one or while the old one drains.
local function existing(cloud, cluster, input)
  local old = cloud:get("ecs_service", common.service_id(cluster, input.serviceName))
  if not old or old.status == "INACTIVE" then
    return nil
  elseif old.status == "ACTIVE" and old.request == digest(input) then
    return old
  end
  invalid("Creation of service was not idempotent.")
end

local function new_service(cloud, cluster, input, definition)
  return {
    id = common.service_id(cluster, input.serviceName), serviceName = input.serviceName, status = "ACTIVE",
    serviceArn = cloud:arn("ecs", "service/" .. cluster.clusterName .. "/" .. input.serviceName),
    clusterArn = cluster.clusterArn, cluster_name = cluster.clusterName, request = digest(input),
    desiredCount = input.desiredCount or 0,
    launchType = not (input.capacityProviderStrategy and input.capacityProviderStrategy[1])
      and (input.launchType or "EC2") or nil,
    capacityProviderStrategy = copy.deep(input.capacityProviderStrategy or {}),
    taskDefinition = definition.taskDefinitionArn, deployments = {}, events = {},
    deploymentConfiguration = full_configuration(input.deploymentConfiguration),
    networkConfiguration = copy.deep(input.networkConfiguration), loadBalancers = copy.deep(input.loadBalancers or {}),
    serviceRegistries = copy.deep(input.serviceRegistries or {}),
    placementConstraints = copy.deep(input.placementConstraints or {}),
    placementStrategy = copy.deep(input.placementStrategy or {}),
    schedulingStrategy = input.schedulingStrategy or "REPLICA",
    deploymentController = copy.deep(input.deploymentController or { type = "ECS" }),
    propagateTags = input.propagateTags or "NONE", enableECSManagedTags = input.enableECSManagedTags or false,
    enableExecuteCommand = input.enableExecuteCommand or false,
    healthCheckGracePeriodSeconds = input.healthCheckGracePeriodSeconds or 0,
    availabilityZoneRebalancing = input.availabilityZoneRebalancing or "ENABLED",
    createdAt = cloud:seconds(), createdBy = cloud.request.principal, platformVersion = "1.4.0",
    platformFamily = "Linux", tags = common.check_tags(cloud, input.tags or {}),
    roleArn = "arn:aws:iam::" .. cloud.request.account .. ":role/aws-service-role/ecs.amazonaws.com/" .. LINKED_ROLE,
  }
end

local function create(cloud, input)
  scheduler.advance(cloud)
  local cluster = common.cluster(cloud, input.cluster)
  if #input.serviceName > 255 or input.serviceName:find("[^%w_%-]") then
    invalid("Invalid service name: " .. input.serviceName)
  end
  local old = existing(cloud, cluster, input)
  if old then
    return { service = view(cloud, old, WITH_TAGS) }
  end
  local definition = need_definition(cloud, input.taskDefinition)
  if input.launchType == "FARGATE" and not common.has(definition.requiresCompatibilities, "FARGATE") then
    invalid("Task definition does not support launch_type FARGATE.")
  end
  common.check_network(cloud, input, definition)
  need_linked_role(cloud)
  local service = new_service(cloud, cluster, input, definition)
  scheduler.deploy(cloud, service, definition.taskDefinitionArn, cloud:now())
  cloud:put("ecs_service", service.id, service)
  return { service = view(cloud, service, WITH_TAGS) }
end

local function describe(cloud, input)
  scheduler.advance(cloud)
  local cluster = common.cluster(cloud, input.cluster)
  if #input.services > 10 or #input.services == 0 then
    invalid("Services cannot be empty, and cannot exceed 10.")
  end
  local found, failures, include = {}, {}, common.set_of(input.include)
  for _, name in ipairs(input.services) do
    local service = cloud:get("ecs_service", common.service_id(cluster, name))
    if service then
      found[#found + 1] = view(cloud, service, include)
    else
      failures[#failures + 1] = { reason = "MISSING",
        arn = cloud:arn("ecs", "service/" .. cluster.clusterName .. "/" .. common.name_of(name)) }
    end
  end
  return { services = found, failures = failures }
end

local function list(cloud, input)
  scheduler.advance(cloud)
  local cluster, arns = common.cluster(cloud, input.cluster), {}
  for _, service in ipairs(cloud:by("ecs_service", "cluster", cluster.clusterArn)) do
    local right = not input.launchType or input.launchType == service.launchType
    if service.status ~= "INACTIVE" and right then
      arns[#arns + 1] = service.serviceArn
    end
  end
  local cut, token, foreign = page.cut(arns, input.maxResults or 10, input.nextToken)
  if foreign then
    invalid("Invalid token.")
  end
  return { serviceArns = cut, nextToken = token }
end

local function need(cloud, input)
  local cluster = common.cluster(cloud, input.cluster)
  local service = cloud:get("ecs_service", common.service_id(cluster, input.service))
  if not service then
    fail("ServiceNotFoundException", "Service not found.")
  elseif service.status ~= "ACTIVE" then
    fail("ServiceNotActiveException", "Service was not ACTIVE.")
  end
  return service
end

local UPDATED = { "desiredCount", "networkConfiguration", "loadBalancers", "serviceRegistries", "propagateTags",
  "enableECSManagedTags", "enableExecuteCommand", "healthCheckGracePeriodSeconds", "capacityProviderStrategy",
  "placementConstraints", "placementStrategy", "availabilityZoneRebalancing", "deploymentController" }
-- Changes of these start a new deployment (API reference, UpdateService).
local DEPLOYS = { "networkConfiguration", "loadBalancers", "serviceRegistries", "capacityProviderStrategy",
  "enableExecuteCommand", "enableECSManagedTags", "propagateTags", "placementConstraints", "placementStrategy" }

local function changed(service, input)
  for _, member in ipairs(DEPLOYS) do
    if input[member] ~= nil
      and text.canonical({ input[member] }) ~= text.canonical({ service[member] }) then
      return true
    end
  end
  return false
end

local function changed_configuration(service, input)
  local merged = copy.shallow(service.deploymentConfiguration)
  for key, value in pairs(input.deploymentConfiguration or {}) do
    merged[key] = value
  end
  return full_configuration(merged)
end

local function update(cloud, input)
  scheduler.advance(cloud)
  local service = need(cloud, input)
  local definition = need_definition(cloud, input.taskDefinition or service.taskDefinition)
  common.check_network(cloud, input.networkConfiguration and input or service, definition)
  local redeploy = input.forceNewDeployment or changed(service, input)
    or definition.taskDefinitionArn ~= service.taskDefinition
  local rescale = input.desiredCount and input.desiredCount ~= service.desiredCount
  service.deploymentConfiguration = changed_configuration(service, input)
  for _, member in ipairs(UPDATED) do
    if input[member] ~= nil then
      service[member] = copy.deep(input[member])
    end
  end
  if redeploy then
    scheduler.deploy(cloud, service, definition.taskDefinitionArn, cloud:now())
  elseif rescale then
    scheduler.wake(cloud, service)
  end
  cloud:put("ecs_service", service.id, service)
  scheduler.advance(cloud)
  return { service = view(cloud, service, WITH_TAGS) }
end

local function delete(cloud, input)
  scheduler.advance(cloud)
  local service = need(cloud, input)
  if service.desiredCount > 0 and not input.force then
    invalid("The service cannot be stopped while it is scaled above 0.")
  end
  local now = cloud:now()
  service.status, service.desiredCount, service.busy = "DRAINING", 0, true
  service.inactive_at = scheduler.stop_all(cloud, service, now)
  cloud:put("ecs_service", service.id, service)
  local answer = view(cloud, service, WITH_TAGS)
  scheduler.advance(cloud)
  return { service = answer }
end

return {
  CreateService = create,
  DescribeServices = describe,
  ListServices = list,
  UpdateService = update,
  DeleteService = delete,
}

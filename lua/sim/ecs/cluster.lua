-- ECS clusters.
local common = require "sim.ecs.common"
local copy = require "sim.copy"
local fail = require "sim.fail"
local page = require "sim.page"
local scheduler = require "sim.ecs.scheduler"

local DEFAULT_SETTINGS = { { name = "containerInsights", value = "disabled" } }

local function view(cloud, cluster, include)
  local out = copy.pick(cluster, { "clusterName", "clusterArn", "status", "capacityProviders",
    "defaultCapacityProviderStrategy", "serviceConnectDefaults" })
  local running, pending, services = 0, 0, 0
  for _, task in ipairs(cloud:by("ecs_task", "cluster", cluster.clusterArn)) do
    local status = scheduler.task_status(cloud, task)
    running = running + (status == "RUNNING" and 1 or 0)
    pending = pending + ((status == "PENDING" or status == "PROVISIONING") and 1 or 0)
  end
  for _, service in ipairs(cloud:by("ecs_service", "cluster", cluster.clusterArn)) do
    services = services + (service.status == "ACTIVE" and 1 or 0)
  end
  out.runningTasksCount, out.pendingTasksCount, out.activeServicesCount = running, pending, services
  out.registeredContainerInstancesCount, out.statistics = 0, {}
  out.settings = include.SETTINGS and copy.deep(cluster.settings) or {}
  out.tags = include.TAGS and copy.deep(cluster.tags) or {}
  out.configuration = include.CONFIGURATIONS and copy.deep(cluster.configuration) or nil
  return out
end

local ALL = { SETTINGS = true, TAGS = true, CONFIGURATIONS = true }

local function merge_settings(current, given)
  local out = copy.deep(current)
  for _, setting in ipairs(given or {}) do
    if setting.name ~= "containerInsights" then
      fail("InvalidParameterException", "Invalid cluster setting: " .. tostring(setting.name))
    elseif setting.value ~= "enabled" and setting.value ~= "disabled" and setting.value ~= "enhanced" then
      fail("InvalidParameterException", "Invalid value for containerInsights: " .. tostring(setting.value))
    end
    out[1] = { name = setting.name, value = setting.value }
  end
  return out
end

local function create(cloud, input)
  local name = input.clusterName or "default"
  if #name > 255 or name:find("[^%w_%-]") then
    fail("InvalidParameterException", "The cluster name is invalid.")
  end
  local old = cloud:get("ecs_cluster", name)
  if old and old.status == "ACTIVE" then
    return { cluster = view(cloud, old, ALL) } -- idempotent; nothing is changed
  end
  local cluster = { clusterName = name, clusterArn = cloud:arn("ecs", "cluster/" .. name), status = "ACTIVE",
    settings = merge_settings(DEFAULT_SETTINGS, input.settings), configuration = copy.deep(input.configuration),
    tags = common.check_tags(cloud, input.tags or {}), capacityProviders = copy.deep(input.capacityProviders or {}),
    defaultCapacityProviderStrategy = copy.deep(input.defaultCapacityProviderStrategy or {}),
    serviceConnectDefaults = copy.deep(input.serviceConnectDefaults) }
  cloud:put("ecs_cluster", name, cluster)
  return { cluster = view(cloud, cluster, ALL) }
end

local function describe(cloud, input)
  scheduler.advance(cloud)
  local include, found, failures = common.set_of(input.include), {}, {}
  local names = input.clusters and #input.clusters > 0 and input.clusters or { "default" }
  if #names > 100 then
    fail("InvalidParameterException", "Cluster identifiers exceed the maximum of 100.")
  end
  for _, name in ipairs(names) do
    local cluster = cloud:get("ecs_cluster", common.name_of(name))
    if cluster then
      found[#found + 1] = view(cloud, cluster, include)
    else
      failures[#failures + 1] = { arn = cloud:arn("ecs", "cluster/" .. common.name_of(name)), reason = "MISSING" }
    end
  end
  return { clusters = found, failures = failures }
end

local function list(cloud, input)
  local arns = {}
  for _, cluster in ipairs(cloud:each("ecs_cluster")) do
    if cluster.status == "ACTIVE" then
      arns[#arns + 1] = cluster.clusterArn
    end
  end
  local cut, token, foreign = page.cut(arns, input.maxResults or 100, input.nextToken)
  if foreign then
    fail("InvalidParameterException", "Invalid token.")
  end
  return { clusterArns = cut, nextToken = token }
end

local function update(cloud, input)
  local cluster = common.cluster(cloud, input.cluster)
  cluster.settings = merge_settings(cluster.settings, input.settings)
  if input.configuration then
    cluster.configuration = copy.deep(input.configuration)
  end
  if input.serviceConnectDefaults then
    cluster.serviceConnectDefaults = copy.deep(input.serviceConnectDefaults)
  end
  cloud:put("ecs_cluster", cluster.clusterName, cluster)
  return { cluster = view(cloud, cluster, ALL) }
end

local function put_providers(cloud, input)
  local cluster = common.cluster(cloud, input.cluster)
  for _, name in ipairs(input.capacityProviders) do
    if name ~= "FARGATE" and name ~= "FARGATE_SPOT" then
      fail("InvalidParameterException", "The specified capacity provider '" .. name .. "' was not found.")
    end
  end
  for _, item in ipairs(input.defaultCapacityProviderStrategy) do
    if not common.has(input.capacityProviders, item.capacityProvider) then
      fail("InvalidParameterException", "The specified capacity provider strategy cannot contain a capacity provider "
        .. "that is not associated with the cluster.")
    end
  end
  cluster.capacityProviders = copy.deep(input.capacityProviders)
  cluster.defaultCapacityProviderStrategy = copy.deep(input.defaultCapacityProviderStrategy)
  cloud:put("ecs_cluster", cluster.clusterName, cluster)
  return { cluster = view(cloud, cluster, ALL) }
end

local function delete(cloud, input)
  scheduler.advance(cloud)
  local cluster = common.cluster(cloud, input.cluster)
  for _, service in ipairs(cloud:by("ecs_service", "cluster", cluster.clusterArn)) do
    if service.status ~= "INACTIVE" then
      fail("ClusterContainsServicesException", "The Cluster cannot be deleted while Services are active.")
    end
  end
  for _, task in ipairs(cloud:by("ecs_task", "cluster", cluster.clusterArn)) do
    if scheduler.task_status(cloud, task) ~= "STOPPED" then
      fail("ClusterContainsTasksException", "The Cluster cannot be deleted while Tasks are active.")
    end
  end
  cluster.status = "INACTIVE"
  cluster.gone_at = cloud:now() + cloud.times.cluster_inactive_kept
  cloud:put("ecs_cluster", cluster.clusterName, cluster)
  return { cluster = view(cloud, cluster, ALL) }
end

return {
  CreateCluster = create,
  DescribeClusters = describe,
  ListClusters = list,
  UpdateCluster = update,
  UpdateClusterSettings = update,
  PutClusterCapacityProviders = put_providers,
  DeleteCluster = delete,
}

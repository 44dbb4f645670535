-- ECS services and tasks over time, and requests that are refused: what the probes of a live comparison do not reach.
package.path = "tests/unit/sim/?.lua;" .. package.path
local host = require "host"
local row, equal = host.row, host.equal

local TRUST = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":'
  .. '{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
local BREAKER = { deploymentCircuitBreaker = { enable = true, rollback = true }, maximumPercent = 200,
  minimumHealthyPercent = 100 }

local function with(defaults, changes)
  for key, value in pairs(changes or {}) do
    defaults[key] = value
  end
  return defaults
end

local function container(image, group)
  return { { name = "c", image = image, logConfiguration = { logDriver = "awslogs",
    options = { ["awslogs-group"] = group or "g" } } } }
end

local function definition(changes)
  return with({ family = "f", cpu = "256", memory = "512", networkMode = "awsvpc",
    requiresCompatibilities = { "FARGATE" }, executionRoleArn = "arn:aws:iam::123456789012:role/exec",
    containerDefinitions = container("busybox") }, changes)
end

local function service(h, changes)
  return with({ cluster = "c", serviceName = "s", taskDefinition = "f:1", desiredCount = 2, launchType = "FARGATE",
    networkConfiguration = h.network }, changes)
end

local function described(h, name)
  return h.must("ecs", "DescribeServices", { cluster = "c", services = { name or "s" } }).services[1]
end

-- An account in which a service can run.
local function ready()
  local h = host.new({ visibility_ms = 0 })
  h.must("iam", "CreateServiceLinkedRole", { AWSServiceName = "ecs.amazonaws.com" })
  h.must("iam", "CreateRole", { RoleName = "exec", AssumeRolePolicyDocument = TRUST })
  h.must("logs", "CreateLogGroup", { logGroupName = "g" })
  h.must("ecs", "CreateCluster", { clusterName = "c" })
  h.must("ecs", "RegisterTaskDefinition", definition())
  h.vpc = h.must("ec2", "CreateVpc", { CidrBlock = "10.0.0.0/16" }).Vpc.VpcId
  h.subnet = h.must("ec2", "CreateSubnet", { VpcId = h.vpc, CidrBlock = "10.0.1.0/24" }).Subnet.SubnetId
  h.group = h.must("ec2", "CreateSecurityGroup", { GroupName = "g", Description = "d", VpcId = h.vpc }).GroupId
  h.network = { awsvpcConfiguration = { subnets = { h.subnet }, securityGroups = { h.group } } }
  h.wait(60000)
  return h
end

-- The same with a service that runs.
local function running(changes)
  local h = ready()
  h.must("ecs", "CreateService", service(h, changes))
  h.wait(300000)
  described(h)
  return h
end

-- Looks every quarter of a minute, as a waiting client does.
local function watch(h, looks)
  for _ = 1, looks do
    h.wait(15000)
    described(h)
  end
end

row("a stopped task is replaced by one that starts from then", function()
  local h = running()
  local task = h.must("ecs", "ListTasks", { cluster = "c", serviceName = "s" }).taskArns[1]
  h.must("ecs", "StopTask", { cluster = "c", task = task })
  h.wait(3000)
  equal(described(h).runningCount, 1)
  h.wait(60000)
  equal(described(h).runningCount, 2)
end)

row("a definition that a service uses is not gone while it is being deleted", function()
  local h = running()
  h.must("ecs", "DeregisterTaskDefinition", { taskDefinition = "f:1" })
  h.must("ecs", "DeleteTaskDefinitions", { taskDefinitions = { "f:1" } })
  h.wait(300000)
  h.must("ecs", "StopTask", { cluster = "c", task = h.must("ecs", "ListTasks", { cluster = "c" }).taskArns[1] })
  h.wait(60000)
  equal(described(h).runningCount, 2)
  h.must("ecs", "DeleteService", { cluster = "c", service = "s", force = true })
  h.wait(60000)
  described(h)
  equal(h.must("ecs", "DescribeTaskDefinition", { taskDefinition = "f:1" }).taskDefinition.status,
    "DELETE_IN_PROGRESS")
  h.wait(120000)
  equal(h.code("ecs", "DescribeTaskDefinition", { taskDefinition = "f:1" }), "ClientException")
end)

row("tasks wait for a role that is missing, and run when it is there", function()
  local h = ready()
  h.must("iam", "DeleteRole", { RoleName = "exec" })
  h.must("ecs", "CreateService", service(h))
  h.wait(120000)
  equal(described(h).runningCount, 0)
  equal(described(h).events[1].message:find("unable to assume", 1, true) ~= nil, true)
  h.must("iam", "CreateRole", { RoleName = "exec", AssumeRolePolicyDocument = TRUST })
  h.wait(120000)
  equal({ described(h).runningCount, described(h).deployments[1].rolloutState }, { 2, "COMPLETED" })
end)

row("the circuit breaker rolls back to the deployment before", function()
  local h = running({ deploymentConfiguration = BREAKER })
  h.must("ecs", "RegisterTaskDefinition", definition({ containerDefinitions = container("busybox", "none") }))
  h.must("ecs", "UpdateService", { cluster = "c", service = "s", taskDefinition = "f:2" })
  watch(h, 120)
  local shown = described(h)
  equal({ shown.runningCount, #shown.deployments, shown.deployments[1].taskDefinition:match("[^/]+$"),
    shown.deployments[1].rolloutState }, { 2, 1, "f:1", "COMPLETED" })
end)

row("without circuit breaker a service is retried until it heals", function()
  local h = ready()
  h.must("logs", "DeleteLogGroup", { logGroupName = "g" })
  h.must("ecs", "CreateService", service(h))
  watch(h, 20)
  equal({ described(h).runningCount, described(h).deployments[1].failedTasks >= 2 }, { 0, true })
  h.must("logs", "CreateLogGroup", { logGroupName = "g" })
  watch(h, 200)
  equal(described(h).runningCount, 2)
end)

local REPOSITORY = "123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app"
local DIGEST = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" -- of "{}"
local IMAGES = {
  { "a tag that was pushed", ":sample", 2 },
  { "a tag that was not pushed", ":other", 0 },
  { "no tag, and no latest", "", 0 },
  { "a digest that was pushed", "@" .. DIGEST, 2 },
  { "another digest", "@sha256:" .. ("0"):rep(64), 0 },
  { "tag and digest", ":other@" .. DIGEST, 2 },
}
for _, case in ipairs(IMAGES) do
  row("an image in a namespaced repository, by " .. case[1], function()
    local h = ready()
    h.must("ecr", "CreateRepository", { repositoryName = "team/app" })
    h.must("ecr", "PutImage", { repositoryName = "team/app", imageManifest = "{}", imageTag = "sample" })
    h.must("ecs", "RegisterTaskDefinition", definition({ containerDefinitions = container(REPOSITORY .. case[2]) }))
    h.must("ecs", "CreateService", service(h, { taskDefinition = "f:2" }))
    h.wait(300000)
    equal(described(h).runningCount, case[3])
  end)
end

row("RunTask: unknown subnet", function()
  equal(ready().code("ecs", "RunTask", { cluster = "c", taskDefinition = "f",
    networkConfiguration = { awsvpcConfiguration = { subnets = { "subnet-00000000000000000" } } } }),
    "InvalidParameterException")
end)

row("a task that its user stopped says so", function()
  local h = ready()
  local task = h.must("ecs", "RunTask", { cluster = "c", taskDefinition = "f",
    networkConfiguration = h.network }).tasks[1].taskArn
  h.wait(60000)
  h.must("ecs", "StopTask", { cluster = "c", task = task })
  h.wait(60000)
  equal(h.must("ecs", "DescribeTasks", { cluster = "c", tasks = { task } }).tasks[1].stopCode, "UserInitiated")
end)

row("a refused request changes nothing: two subnet attributes", function()
  local h = ready()
  equal(h.code("ec2", "ModifySubnetAttribute", { SubnetId = h.subnet, MapPublicIpOnLaunch = { Value = true },
    EnableDns64 = { Value = true } }), "InvalidParameterCombination")
  local shown = h.must("ec2", "DescribeSubnets", { SubnetIds = { h.subnet } }).Subnets[1]
  equal({ shown.MapPublicIpOnLaunch, shown.EnableDns64 }, { false, false })
  h.must("ec2", "ModifySubnetAttribute", { SubnetId = h.subnet, MapPublicIpOnLaunch = { Value = true } })
  equal(h.must("ec2", "DescribeSubnets", { SubnetIds = { h.subnet } }).Subnets[1].MapPublicIpOnLaunch, true)
end)

row("a refused request changes nothing: UpdateService", function()
  local h = ready()
  h.must("ecs", "CreateService", service(h))
  equal(h.code("ecs", "UpdateService", { cluster = "c", service = "s", desiredCount = 9,
    deploymentConfiguration = { maximumPercent = 100, minimumHealthyPercent = 100 } }), "InvalidParameterException")
  equal(described(h).desiredCount, 2)
end)

local PROTECTED = {
  { "DeleteRole", {} },
  { "AttachRolePolicy", { PolicyArn = "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
  { "UpdateAssumeRolePolicy", { PolicyDocument = TRUST } },
}
for _, case in ipairs(PROTECTED) do
  row(case[1] .. " of a service-linked role", function()
    equal(ready().code("iam", case[1], with({ RoleName = "AWSServiceRoleForECS" }, case[2])), "UnmodifiableEntity")
  end)
end

local TRUSTS = {
  { "wrong version", "2012%-10%-17", "2020-01-01", "MalformedPolicyDocument" },
  { "action of another service", "sts:AssumeRole", "s3:GetObject", "MalformedPolicyDocument" },
  { "a service that is none", "ecs%-tasks%.amazonaws%.com", "nonsense", "MalformedPolicyDocument" },
  { "no version", '"Version":"2012%-10%-17",', "", "accepted" },
  { "a list of actions", '"sts:AssumeRole"', '["sts:AssumeRole","sts:TagSession"]', "accepted" },
}
for _, case in ipairs(TRUSTS) do
  row("trust policy: " .. case[1], function()
    local document = TRUST:gsub(case[2], case[3])
    equal(ready().code("iam", "CreateRole", { RoleName = "a", AssumeRolePolicyDocument = document }), case[4])
  end)
end

row("interfaces of tasks: what they are, and how long they hold", function()
  local h = running()
  local list = h.must("ec2", "DescribeNetworkInterfaces",
    { Filters = { { Name = "group-id", Values = { h.group } } } }).NetworkInterfaces
  equal({ #list, list[1].InterfaceType, list[1].Status,
    list[1].Description:find("^arn:aws:ecs:us%-east%-1:123456789012:attachment/") ~= nil },
    { 2, "interface", "in-use", true })
  equal(h.must("ec2", "DescribeSubnets", { SubnetIds = { h.subnet } }).Subnets[1].AvailableIpAddressCount, 249)
  h.must("ecs", "DeleteService", { cluster = "c", service = "s", force = true })
  h.wait(40000)
  equal({ described(h).status, h.code("ec2", "DeleteSubnet", { SubnetId = h.subnet }) },
    { "INACTIVE", "DependencyViolation" })
  h.wait(90000)
  h.must("ec2", "DeleteSubnet", { SubnetId = h.subnet })
  h.must("ec2", "DeleteSecurityGroup", { GroupId = h.group })
  h.must("ec2", "DeleteVpc", { VpcId = h.vpc })
end)

row("a name is free again when its service is INACTIVE", function()
  local h = running()
  h.must("ecs", "DeleteService", { cluster = "c", service = "s", force = true })
  equal(h.code("ecs", "CreateService", service(h)), "InvalidParameterException")
  h.wait(60000)
  described(h)
  h.must("ecs", "CreateService", service(h))
  h.wait(120000)
  local shown = described(h)
  equal({ shown.runningCount, shown.pendingCount, shown.status }, { 2, 0, "ACTIVE" })
end)

-- The host writes records as JSON: lists without holes, maps with text keys, nothing else.
local function check_plain(value, path)
  if type(value) ~= "table" then
    return
  end
  local items, members = #value, 0
  for key, member in pairs(value) do
    members = members + 1
    if items == 0 and type(key) ~= "string" then
      error(path .. " is a list with holes")
    end
    check_plain(member, path .. "." .. tostring(key))
  end
  if items > 0 and items ~= members then
    error(path .. " is list and map in one")
  end
end

row("records are plain lists and maps", function()
  local h = ready()
  h.must("ecs", "CreateService", service(h, { desiredCount = 0 }))
  h.wait(60000)
  described(h)
  h.must("ecs", "UpdateService", { cluster = "c", service = "s", desiredCount = 2 })
  h.wait(90000)
  described(h)
  for _, record in ipairs(h.log) do
    check_plain(record.value, record.kind .. ":" .. record.id)
  end
end)

host.finish()

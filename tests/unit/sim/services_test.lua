-- ECS, IAM, Logs, ECR, STS and SSM of the simulated cloud, row by row against what AWS was seen or is documented to do.
package.path = "tests/unit/sim/?.lua;" .. package.path
local host = require "host"
local row, equal = host.row, host.equal

local TRUST = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",'
  .. '"Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
local EXECUTION = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"

local function network(h)
  local vpc = h.must("ec2", "CreateVpc", { CidrBlock = "10.0.0.0/16" }).Vpc.VpcId
  local subnet = h.must("ec2", "CreateSubnet", { VpcId = vpc, CidrBlock = "10.0.1.0/24" }).Subnet.SubnetId
  local group = h.must("ec2", "CreateSecurityGroup", { GroupName = "g", Description = "d", VpcId = vpc }).GroupId
  return { vpc = vpc, subnet = subnet, group = group,
    configuration = { awsvpcConfiguration = { subnets = { subnet }, securityGroups = { group } } } }
end

local function definition(changes)
  local input = { family = "f", cpu = "256", memory = "512", networkMode = "awsvpc",
    requiresCompatibilities = { "FARGATE" }, executionRoleArn = "arn:aws:iam::123456789012:role/exec",
    containerDefinitions = { { name = "c", image = "busybox", logConfiguration = { logDriver = "awslogs",
      options = { ["awslogs-group"] = "g" } } } } }
  for key, value in pairs(changes or {}) do
    input[key] = value ~= "nil" and value or nil
  end
  return input
end

-- An account where a service can run.
local function ready(options)
  options = options or {}
  options.visibility_ms = 0
  local h = host.new(options)
  h.must("iam", "CreateServiceLinkedRole", { AWSServiceName = "ecs.amazonaws.com" })
  h.must("iam", "CreateRole", { RoleName = "exec", AssumeRolePolicyDocument = TRUST })
  h.must("logs", "CreateLogGroup", { logGroupName = "g" })
  h.must("ecs", "CreateCluster", { clusterName = "c" })
  h.must("ecs", "RegisterTaskDefinition", definition())
  h.net = network(h)
  h.wait(60000)
  return h
end

local function service(h, changes)
  local input = { cluster = "c", serviceName = "s", taskDefinition = "f:1", desiredCount = 2, launchType = "FARGATE",
    networkConfiguration = h.net.configuration }
  for key, value in pairs(changes or {}) do
    input[key] = value ~= "nil" and value or nil
  end
  return input
end

local function described(h)
  return h.must("ecs", "DescribeServices", { cluster = "c", services = { "s" }, include = { "TAGS" } }).services[1]
end

row("CreateCluster again is idempotent and keeps settings", function()
  local h = host.new()
  local settings = { { name = "containerInsights", value = "enabled" } }
  h.must("ecs", "CreateCluster", { clusterName = "c", settings = settings })
  equal(h.must("ecs", "CreateCluster", { clusterName = "c" }).cluster.settings[1].value, "enabled")
end)

row("UpdateClusterSettings exists", function()
  local h = ready()
  local settings = { { name = "containerInsights", value = "enabled" } }
  equal(h.must("ecs", "UpdateClusterSettings", { cluster = "c", settings = settings }).cluster.settings[1].value,
    "enabled")
end)

row("DescribeClusters of an unknown one is MISSING", function()
  equal(host.new().must("ecs", "DescribeClusters", { clusters = { "x" } }).failures[1].reason, "MISSING")
end)

local REFUSED = {
  { "Fargate cpu and memory that do not go together", { cpu = "256", memory = "4096" }, "ClientException" },
  { "Fargate without awsvpc", { networkMode = "bridge" }, "ClientException" },
  { "Fargate and awslogs without an execution role", { executionRoleArn = "nil" }, "ClientException" },
  { "Fargate with a good pair", { cpu = "1024", memory = "2048" }, "accepted" },
  { "Fargate in vCPU and GB", { cpu = "1 vCPU", memory = "2 GB" }, "accepted" },
}
for _, case in ipairs(REFUSED) do
  row("RegisterTaskDefinition: " .. case[1], function()
    equal(ready().code("ecs", "RegisterTaskDefinition", definition(case[2])), case[3])
  end)
end

row("the same body again is the next revision", function()
  equal(ready().must("ecs", "RegisterTaskDefinition", definition()).taskDefinition.revision, 2)
end)

local CREATE_SERVICE = {
  { "awsvpc without network", { networkConfiguration = "nil" }, "InvalidParameterException" },
  { "unknown cluster", { cluster = "x" }, "ClusterNotFoundException" },
  { "unknown task definition", { taskDefinition = "x:1" }, "ClientException" },
  { "unknown subnet", { networkConfiguration = { awsvpcConfiguration = { subnets = { "subnet-00000000000000000" } } } },
    "InvalidParameterException" },
}
for _, case in ipairs(CREATE_SERVICE) do
  row("CreateService: " .. case[1], function()
    local h = ready()
    equal(h.code("ecs", "CreateService", service(h, case[2])), case[3])
  end)
end

row("CreateService in a fresh account needs the service-linked role", function()
  local h = host.new()
  h.must("ecs", "CreateCluster", { clusterName = "c" })
  h.must("ecs", "RegisterTaskDefinition", definition())
  h.net = network(h)
  local _, err = h.call("ecs", "CreateService", service(h))
  equal(err.message:find("service linked role", 1, true) ~= nil, true)
  h.must("iam", "CreateServiceLinkedRole", { AWSServiceName = "ecs.amazonaws.com" })
  h.wait(60000)
  h.must("ecs", "CreateService", service(h))
end)

row("CreateServiceLinkedRole twice is InvalidInput", function()
  equal(ready().code("iam", "CreateServiceLinkedRole", { AWSServiceName = "ecs.amazonaws.com" }), "InvalidInput")
end)

row("a service shows what it was given and its defaults", function()
  local h = ready()
  h.must("ecs", "CreateService", service(h, { enableExecuteCommand = true, tags = { { key = "a", value = "b" } },
    propagateTags = "SERVICE", deploymentConfiguration = { maximumPercent = 200, minimumHealthyPercent = 75 } }))
  local shown = described(h)
  equal({ shown.deploymentConfiguration.minimumHealthyPercent,
    shown.deploymentConfiguration.deploymentCircuitBreaker.enable, shown.enableExecuteCommand, shown.platformVersion,
    shown.healthCheckGracePeriodSeconds, shown.propagateTags, shown.tags[1].key, shown.createdAt ~= nil,
    shown.roleArn:match("[^/]+$") },
    { 75, false, true, "1.4.0", 0, "SERVICE", "a", true, "AWSServiceRoleForECS" })
end)

row("a service becomes stable, its tasks hold interfaces in subnet and group", function()
  local h = ready()
  h.must("ecs", "CreateService", service(h))
  equal({ described(h).runningCount, described(h).deployments[1].rolloutState }, { 0, "IN_PROGRESS" })
  h.wait(120000)
  equal({ described(h).runningCount, described(h).deployments[1].rolloutState, #described(h).deployments },
    { 2, "COMPLETED", 1 })
  equal(#h.must("ecs", "ListTasks", { cluster = "c", serviceName = "s" }).taskArns, 2)
  equal(h.code("ec2", "DeleteSubnet", { SubnetId = h.net.subnet }), "DependencyViolation")
  equal(h.code("ec2", "DeleteSecurityGroup", { GroupId = h.net.group }), "DependencyViolation")
end)

row("the same request again gives the same service, another one is not idempotent", function()
  local h = ready()
  local arn = h.must("ecs", "CreateService", service(h, { clientToken = "t" })).service.serviceArn
  equal(h.must("ecs", "CreateService", service(h, { clientToken = "t" })).service.serviceArn, arn)
  equal(h.code("ecs", "CreateService", service(h, { desiredCount = 5, clientToken = "u" })),
    "InvalidParameterException")
end)

row("UpdateService with a new task definition rolls over", function()
  local h = ready()
  h.must("ecs", "CreateService", service(h))
  h.wait(120000)
  h.must("ecs", "RegisterTaskDefinition", definition({ memory = "1024" }))
  h.must("ecs", "UpdateService", { cluster = "c", service = "s", taskDefinition = "f:2" })
  equal(#described(h).deployments, 2)
  h.wait(120000)
  local shown = described(h)
  equal({ #shown.deployments, shown.deployments[1].taskDefinition:match("[^/]+$"), shown.runningCount },
    { 1, "f:2", 2 })
end)

row("UpdateService changes the desired count in place", function()
  local h = ready()
  h.must("ecs", "CreateService", service(h))
  h.wait(120000)
  h.must("ecs", "UpdateService", { cluster = "c", service = "s", desiredCount = 3 })
  equal(described(h).runningCount, 2)
  h.wait(120000)
  equal(described(h).runningCount, 3)
  h.must("ecs", "UpdateService", { cluster = "c", service = "s", desiredCount = 1 })
  h.wait(120000)
  equal(described(h).runningCount, 1)
end)

row("a missing log group stops the tasks, and the circuit breaker fails the deployment", function()
  local h = ready()
  h.must("logs", "DeleteLogGroup", { logGroupName = "g" })
  h.must("ecs", "CreateService", service(h, { deploymentConfiguration = { maximumPercent = 200,
    minimumHealthyPercent = 75, deploymentCircuitBreaker = { enable = true, rollback = true } } }))
  h.wait(1800000)
  local shown = described(h)
  equal(shown.deployments[1].rolloutState, "FAILED")
  local tasks = h.must("ecs", "ListTasks", { cluster = "c", desiredStatus = "STOPPED" }).taskArns
  local task = h.must("ecs", "DescribeTasks", { cluster = "c", tasks = { tasks[1] } }).tasks[1]
  equal(task.stoppedReason:find("ResourceInitializationError", 1, true), 1)
end)

row("DeleteCluster with a service, DeleteService above zero, DRAINING then INACTIVE", function()
  local h = ready()
  h.must("ecs", "CreateService", service(h))
  h.wait(120000)
  equal(h.code("ecs", "DeleteCluster", { cluster = "c" }), "ClusterContainsServicesException")
  equal(h.code("ecs", "DeleteService", { cluster = "c", service = "s" }), "InvalidParameterException")
  h.must("ecs", "DeleteService", { cluster = "c", service = "s", force = true })
  equal(described(h).status, "DRAINING")
  h.wait(60000)
  equal(described(h).status, "INACTIVE")
  equal(h.must("ecs", "DescribeServices", { cluster = "c", services = { "x" } }).failures[1].reason, "MISSING")
  equal(h.must("ecs", "DeleteCluster", { cluster = "c" }).cluster.status, "INACTIVE")
  h.wait(120000)
  h.must("ec2", "DeleteSubnet", { SubnetId = h.net.subnet })
end)

row("task definitions are deregistered, then deleted", function()
  local h = ready()
  equal(h.must("ecs", "DeleteTaskDefinitions", { taskDefinitions = { "f:1" } }).failures[1] ~= nil, true)
  equal(h.must("ecs", "DeregisterTaskDefinition", { taskDefinition = "f:1" }).taskDefinition.status, "INACTIVE")
  equal(h.must("ecs", "DeleteTaskDefinitions", { taskDefinitions = { "f:1" } }).taskDefinitions[1].status,
    "DELETE_IN_PROGRESS")
end)

local TRUSTS = {
  { "malformed", "{", "MalformedPolicyDocument" },
  { "with Resource", TRUST:gsub('"Action"', '"Resource":"*","Action"'), "MalformedPolicyDocument" },
  { "good", TRUST, "accepted" },
}
for _, case in ipairs(TRUSTS) do
  row("CreateRole, trust policy " .. case[1], function()
    equal(host.new().code("iam", "CreateRole", { RoleName = "r", AssumeRolePolicyDocument = case[2] }), case[3])
  end)
end

row("roles: duplicate, policies hold the delete, documents percent-encoded", function()
  local h = ready()
  equal(h.code("iam", "CreateRole", { RoleName = "exec", AssumeRolePolicyDocument = TRUST }), "EntityAlreadyExists")
  h.must("iam", "AttachRolePolicy", { RoleName = "exec", PolicyArn = EXECUTION })
  h.must("iam", "AttachRolePolicy", { RoleName = "exec", PolicyArn = EXECUTION })
  equal(h.must("iam", "ListAttachedRolePolicies", { RoleName = "exec" }).AttachedPolicies[1].PolicyName,
    "AmazonECSTaskExecutionRolePolicy")
  equal(h.code("iam", "DeleteRole", { RoleName = "exec" }), "DeleteConflict")
  h.must("iam", "DetachRolePolicy", { RoleName = "exec", PolicyArn = EXECUTION })
  equal(h.code("iam", "DetachRolePolicy", { RoleName = "exec", PolicyArn = EXECUTION }), "NoSuchEntity")
  equal(h.code("iam", "AttachRolePolicy", { RoleName = "exec", PolicyArn = EXECUTION .. "x" }), "NoSuchEntity")
  equal(h.must("iam", "GetRole", { RoleName = "exec" }).Role.AssumeRolePolicyDocument:sub(1, 6), "%7B%22")
end)

row("ListRoles pages", function()
  local h = ready()
  local first = h.must("iam", "ListRoles", { MaxItems = 1 })
  equal({ #first.Roles, first.IsTruncated }, { 1, true })
  equal(h.must("iam", "ListRoles", { MaxItems = 1, Marker = first.Marker }).IsTruncated, false)
end)

row("log groups: duplicate, retention, unknown, prefix", function()
  local h = ready()
  equal(h.code("logs", "CreateLogGroup", { logGroupName = "g" }), "ResourceAlreadyExistsException")
  equal(h.code("logs", "PutRetentionPolicy", { logGroupName = "g", retentionInDays = 2 }), "InvalidParameterException")
  h.must("logs", "PutRetentionPolicy", { logGroupName = "g", retentionInDays = 7 })
  equal(h.must("logs", "DescribeLogGroups", { logGroupNamePrefix = "g" }).logGroups[1].retentionInDays, 7)
  equal(h.code("logs", "DeleteLogGroup", { logGroupName = "x" }), "ResourceNotFoundException")
  equal(h.code("logs", "PutRetentionPolicy", { logGroupName = "x", retentionInDays = 7 }), "ResourceNotFoundException")
end)

row("repositories: duplicate, images hold the delete", function()
  local h = host.new()
  h.must("ecr", "CreateRepository", { repositoryName = "r1" })
  equal(h.code("ecr", "CreateRepository", { repositoryName = "r1" }), "RepositoryAlreadyExistsException")
  h.must("ecr", "PutImage", { repositoryName = "r1", imageManifest = "{}", imageTag = "sample" })
  equal(h.must("ecr", "DescribeImages", { repositoryName = "r1" }).imageDetails[1].imageTags, { "sample" })
  equal(h.code("ecr", "DeleteRepository", { repositoryName = "r1" }), "RepositoryNotEmptyException")
  equal(h.code("ecr", "GetLifecyclePolicy", { repositoryName = "r1" }), "LifecyclePolicyNotFoundException")
  h.must("ecr", "DeleteRepository", { repositoryName = "r1", force = true })
end)

row("who am I, and public parameters", function()
  local h = host.new()
  equal(h.must("sts", "GetCallerIdentity").Account, "123456789012")
  local name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"
  equal(h.must("ssm", "GetParameter", { Name = name }).Parameter.Value:sub(1, 4), "ami-")
  equal(h.code("ssm", "GetParameter", { Name = "/x" }), "ParameterNotFound")
end)

row("what is not simulated says so", function()
  equal(host.new().code("ecs", "ExecuteCommand"), "UnsupportedOperation")
end)

row("a cloud that is loaded from its log answers the same", function()
  local h = ready()
  h.must("ecs", "CreateService", service(h))
  h.wait(120000)
  local before = described(h)
  local other = host.new({ visibility_ms = 0 })
  for _, record in ipairs(h.log) do
    other.cloud:load(record)
  end
  other.now = h.now
  local after = described(other)
  equal({ after.runningCount, after.serviceArn }, { before.runningCount, before.serviceArn })
end)

host.finish()

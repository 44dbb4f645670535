description "An example service that deploys in AWS VPC networking mode on AWS Fargate. Service runs with \z
  networking in private subnets and with private IP addresses only."

local p = parameters {
  VpcId = param.string { description = "The VPC that the service is running inside of" },
  PrivateSubnetIds = param.list { description = "List of private subnet IDs to put the tasks in" },
  ClusterName = param.string { description = "The name of the ECS cluster into which to launch capacity" },
  ECSTaskExecutionRole = param.string { description = "The role used to start up an ECS task" },
  ServiceName = param.string { default = "sample-service", description = "A name for the service" },
  ImageUri = param.string {
    description = "The url of a container image that contains the application process",
  },
  ContainerCpu = param.number {
    default = 256,
    integer = true,
    description = "How much CPU to give the container. 1024 is 1 CPU",
  },
  ContainerMemory = param.number {
    default = 512,
    integer = true,
    description = "How much memory in megabytes to give the container",
  },
  DesiredCount = param.number {
    default = 2,
    integer = true,
    min = 0,
    description = "How many copies of the service task to run",
  },
  PrivateLinkEndpointSecurityGroup = param.string {
    description = "The security group on the PrivateLink endpoints. It must accept traffic from the service's group",
  },
  LogRetentionInDays = param.number {
    default = 30,
    integer = true,
    -- Those that CloudWatch Logs accepts; 0 sends none.
    allowed = {
      0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    },
    description = "How many days to keep the logs; 0: for ever",
  },
  DeploymentCircuitBreaker = param.boolean {
    default = true,
    description = "Give up a deployment whose tasks keep failing, and roll back to the last one that worked",
  },
  WaitFor = param.resources {
    default = {},
    description = "What the tasks need in order to start, besides what this recipe makes: the network",
  },
}

-- Stores what the service's containers write to stdout.
local log_group = aws.logs.LogGroup "LogGroup" {
  RetentionInDays = p.LogRetentionInDays > 0 and p.LogRetentionInDays or nil,
}

-- What container to run, and what resources it requires.
local task_definition = aws.ecs.TaskDefinition "TaskDefinition" {
  Family = p.ServiceName,
  Cpu = p.ContainerCpu,
  Memory = p.ContainerMemory,
  NetworkMode = "awsvpc",
  RequiresCompatibilities = { "FARGATE" },
  ExecutionRoleArn = p.ECSTaskExecutionRole,
  ContainerDefinitions = {
    {
      Name = p.ServiceName,
      Cpu = p.ContainerCpu,
      Memory = p.ContainerMemory,
      Image = p.ImageUri,
      LogConfiguration = {
        LogDriver = "awslogs",
        Options = {
          mode = "non-blocking",
          ["max-buffer-size"] = "25m",
          ["awslogs-group"] = log_group,
          ["awslogs-region"] = aws.region,
          ["awslogs-stream-prefix"] = p.ServiceName,
        },
      },
    },
  },
}

-- Limits network access to the task.
local group = aws.ec2.SecurityGroup "ServiceSecurityGroup" {
  GroupDescription = "Security group for service",
  VpcId = p.VpcId,
}

-- Opens the PrivateLink endpoints to traffic from the service.
local ingress = aws.ec2.SecurityGroupIngress "PrivateLinkIngressFromService" {
  Description = "Ingress from the services deployed in AWS Fargate",
  GroupId = p.PrivateLinkEndpointSecurityGroup,
  IpProtocol = "-1",
  SourceSecurityGroupId = group.GroupId,
}

-- Runs copies of the task, gathers their logs and metrics, and replaces any that have crashed. Its tasks pull
-- their image and write their logs through the endpoints, so it waits for all of the network and for the rule,
-- though it takes no value from them.
aws.ecs.Service "Service" {
  ServiceName = p.ServiceName,
  Cluster = p.ClusterName,
  LaunchType = "FARGATE",
  NetworkConfiguration = {
    AwsvpcConfiguration = {
      AssignPublicIp = "DISABLED",
      SecurityGroups = { group.GroupId },
      Subnets = p.PrivateSubnetIds,
    },
  },
  DeploymentConfiguration = {
    MaximumPercent = 200,
    MinimumHealthyPercent = 75,
    DeploymentCircuitBreaker = p.DeploymentCircuitBreaker and { Enable = true, Rollback = true } or nil,
  },
  DesiredCount = p.DesiredCount,
  TaskDefinition = task_definition,
  depends_on = { ingress, p.WaitFor },
}

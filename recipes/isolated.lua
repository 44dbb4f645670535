description "Parent stack that deploys an isolated VPC and a private Amazon ECS service in that isolated VPC."

local p = parameters {
  ImageUri = param.string { description = "The URI of the private container image to deploy" },
  DeployingToEC2 = param.boolean {
    default = false,
    description = "Set to true in order to create additional ECS endpoints to enable ECS on EC2 usage",
  },
  AvailabilityZones = param.list {
    default = {},
    description = "The two zones of the subnets; empty: the first two that offer every endpoint",
  },
  ServiceName = param.string { default = "sample-service", description = "A name for the service" },
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
  LogRetentionInDays = param.number {
    default = 30,
    integer = true,
    description = "How many days to keep the logs; 0: for ever",
  },
  DeploymentCircuitBreaker = param.boolean {
    default = true,
    description = "Give up a deployment whose tasks keep failing, and roll back to the last one that worked",
  },
}

local isolated_vpc = recipe "isolated_vpc.lua"
local cluster = recipe "cluster.lua"
local private_service = recipe "private_service.lua"

-- An isolated network, specific to this particular environment.
local network = isolated_vpc "VpcStack" {
  DeployingToEC2 = p.DeployingToEC2,
  AvailabilityZones = p.AvailabilityZones,
}

-- The ECS cluster itself.
local compute = cluster "ClusterStack" {}

-- The container deployment.
private_service "ServiceStack" {
  ImageUri = p.ImageUri,
  VpcId = network.VpcId,
  PrivateSubnetIds = network.PrivateSubnetIds,
  PrivateLinkEndpointSecurityGroup = network.PrivateLinkEndpointSecurityGroup,
  ClusterName = compute.ClusterName,
  ECSTaskExecutionRole = compute.ECSTaskExecutionRole,
  ServiceName = p.ServiceName,
  ContainerCpu = p.ContainerCpu,
  ContainerMemory = p.ContainerMemory,
  DesiredCount = p.DesiredCount,
  LogRetentionInDays = p.LogRetentionInDays,
  DeploymentCircuitBreaker = p.DeploymentCircuitBreaker,
  WaitFor = { network },
}

return outputs {
  VpcId = network.VpcId,
  PrivateSubnetIds = network.PrivateSubnetIds,
  PrivateLinkEndpointSecurityGroup = network.PrivateLinkEndpointSecurityGroup,
  ClusterName = compute.ClusterName,
  ECSTaskExecutionRole = compute.ECSTaskExecutionRole,
}

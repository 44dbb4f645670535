description "This stack deploys an isolated VPC that has no internet access at all. It has additional \z
  PrivateLink endpoints designed to allow launching an Amazon ECS orchestrated container using ECS \z
  and its supporting AWS services."

local p = parameters {
  DeployingToEC2 = param.boolean {
    default = false,
    description = "Set to true in order to create additional ECS endpoints to enable ECS on EC2 usage",
  },
  AvailabilityZones = param.list {
    default = {},
    description = "The two zones of the subnets; empty: the first two that offer every endpoint",
  },
}

local ec2 = aws.ec2

-- Logical id of each interface endpoint, and the last part of its service's name.
local fargate_endpoints = {
  { "CloudWatchLogsEndpoint", "logs" },
  { "SsmEndpoint", "ssm" },
  { "SsmMessagesEndpoint", "ssmmessages" },
  { "EcrApiEndpoint", "ecr.api" },
  { "EcrDkrEndpoint", "ecr.dkr" },
  { "SecretsManagerEndpoint", "secretsmanager" },
}

-- Not needed by Fargate, only by container instances that run the ECS agent.
local ec2_endpoints = {
  { "EcsAgentEndpoint", "ecs-agent" },
  { "EcsTelemetryEndpoint", "ecs-telemetry" },
  { "EcsEndpoint", "ecs" },
}

local function service_name(service)
  return "com.amazonaws." .. aws.region .. "." .. service
end

-- The zones must offer the endpoints of EC2 capacity too, whether or not they are created now: a subnet
-- cannot move, and turning DeployingToEC2 on must not replace the network.
local function choose_zones()
  local zones = p.AvailabilityZones
  if #zones == 0 then
    local services = {}
    for _, list in ipairs { fargate_endpoints, ec2_endpoints } do
      for _, endpoint in ipairs(list) do
        services[#services + 1] = service_name(endpoint[2])
      end
    end
    return aws.zones { count = 2, services = services }
  end
  if #zones ~= 2 or zones[1] == zones[2] then
    error("AvailabilityZones: expected two different zones, one for each private subnet", 0)
  end
  return zones
end

local zones = choose_zones()

-- 10.0.0.0 - 10.0.127.255 stays free in case public subnets are added one day.
local vpc = ec2.VPC "VPC" {
  CidrBlock = "10.0.0.0/16",
  EnableDnsSupport = true,
  EnableDnsHostnames = true,
}

-- Two subnets whose containers have private addresses only and are reachable only from inside the VPC.
local subnet_one = ec2.Subnet "PrivateSubnetOne" {
  AvailabilityZone = zones[1],
  VpcId = vpc,
  CidrBlock = "10.0.128.0/18",
}

local subnet_two = ec2.Subnet "PrivateSubnetTwo" {
  AvailabilityZone = zones[2],
  VpcId = vpc,
  CidrBlock = "10.0.192.0/18",
}

local subnets = { subnet_one, subnet_two }

local route_table = ec2.RouteTable "RouteTable" { VpcId = vpc }

ec2.SubnetRouteTableAssociation "PrivateSubnetOneRouteTableAssociation" {
  RouteTableId = route_table,
  SubnetId = subnet_one,
}

ec2.SubnetRouteTableAssociation "PrivateSubnetTwoRouteTableAssociation" {
  RouteTableId = route_table,
  SubnetId = subnet_two,
}

-- One group is shared by all PrivateLink endpoints, so that one rule grants a service the use of all of them.
local shared = ec2.SecurityGroup "SecurityGroup" {
  GroupDescription = "Shared security group.",
  VpcId = vpc,
  Tags = { { Key = "Name", Value = aws.stack_name .. "-shared" } },
}

ec2.SecurityGroupIngress "SecurityGroupAccessRule" {
  IpProtocol = "-1",
  SourceSecurityGroupId = shared.GroupId,
  GroupId = shared.GroupId,
}

-- Container image layers are fetched from S3.
ec2.VPCEndpoint "S3Endpoint" {
  VpcEndpointType = "Gateway",
  RouteTableIds = { route_table },
  ServiceName = service_name "s3",
  VpcId = vpc,
}

local function interface_endpoints(list)
  for _, endpoint in ipairs(list) do
    ec2.VPCEndpoint(endpoint[1]) {
      VpcEndpointType = "Interface",
      PrivateDnsEnabled = true,
      SubnetIds = subnets,
      SecurityGroupIds = { shared.GroupId },
      ServiceName = service_name(endpoint[2]),
      VpcId = vpc,
    }
  end
end

interface_endpoints(fargate_endpoints)
if p.DeployingToEC2 then
  interface_endpoints(ec2_endpoints)
end

return outputs {
  -- The ID of the VPC that this stack is deployed in.
  VpcId = vpc,
  -- The private subnets, which have no internet access.
  PrivateSubnetIds = subnets,
  -- The shared group of all PrivateLink endpoints. Services, and instances that host them, must have
  -- permission to talk to this group.
  PrivateLinkEndpointSecurityGroup = shared.GroupId,
}

-- How long things take, in milliseconds of virtual time; beside each number its source, or "assumed".
local delays = {}

-- Latency of an answer. "measured" means: order of magnitude seen from clients in the same region; all are assumed.
delays.answer = {
  default = { read = 60, write = 120 }, -- assumed
  ec2 = { read = 90, write = 250 }, -- assumed
  ecs = { read = 50, write = 150 }, -- assumed
  iam = { read = 60, write = 150 }, -- assumed (control plane in us-east-1)
  logs = { read = 40, write = 60 }, -- assumed
  ecr = { read = 50, write = 100 }, -- assumed
  sts = { read = 40, write = 40 }, -- assumed
  ssm = { read = 40, write = 60 }, -- assumed
}

-- Operations that are known to answer slower than others of their service.
delays.operation = {
  ec2 = {
    CreateVpc = 600, -- assumed: makes a route table, a group and an ACL too
    CreateVpcEndpoint = 900, -- assumed
    DeleteVpcEndpoints = 600, -- assumed
    DescribeVpcEndpointServices = 300, -- assumed: a long list
  },
  ecs = { CreateService = 400, UpdateService = 300 }, -- assumed
}

-- Processes that go on after the answer.
delays.process = {
  vpc_pending = 1000, -- assumed: `pending` in the create answer, `available` at the next look
  subnet_pending = 1000, -- assumed
  visibility_ms = 500, -- assumed; AWS's EC2 guide says only that describe may lag (Eventual consistency)
  endpoint_pending_interface = 60000, -- assumed; one to two minutes are commonly reported
  endpoint_pending_gateway = 5000, -- assumed
  endpoint_deleting_interface = 60000, -- assumed
  endpoint_deleting_gateway = 5000, -- assumed
  eni_release_after_endpoint = 5000, -- assumed: interfaces outlive their endpoint a little
  eni_release_after_task = 60000, -- reports name 56 to 900 s (aws-api.md section 4)
  role_propagation = 8000, -- assumed; AWS documents eventual consistency without a figure
  linked_role_propagation = 5000, -- assumed
  service_schedule = 2000, -- assumed: CreateService to first task
  task_provisioning = 10000, -- assumed: attaching the network interface
  task_pending = 15000, -- assumed: pulling the image and starting
  task_fail_to_start = 20000, -- assumed: from provisioned to the failed initialisation
  task_stop = 30000, -- ECS stopTimeout default 30 s (ECS task definition parameters)
  task_kept = 3600000, -- stopped tasks are visible at least one hour (ECS guide)
  task_retry = 10000, -- assumed: the first restart after a failure; doubles up to task_retry_max
  task_retry_max = 900000, -- ECS service throttle logic: up to 15 minutes between restarts
  service_inactive_kept = 3600000, -- assumed; "for a while" in the ECS guide
  cluster_inactive_kept = 3600000, -- assumed
  task_definition_delete = 60000, -- assumed
  ssm_visible = 0, -- assumed
}

-- Token buckets (size, refill per second).
delays.limits = {
  ec2 = {
    read = { burst = 100, per_second = 20 }, -- EC2 developer guide, Request throttling: non-mutating actions
    write = { burst = 50, per_second = 5 }, -- same page: mutating actions; each API has its own bucket
    operations = {
      CreateTags = { burst = 100, per_second = 10 }, -- same page (from memory)
      DeleteTags = { burst = 100, per_second = 10 }, -- same page (from memory)
    },
  },
  ecs = {
    read = { burst = 100, per_second = 20 }, -- ECS API reference, Request throttling (order of magnitude)
    write = { burst = 50, per_second = 5 }, -- assumed
    operations = {},
  },
  iam = {
    read = { burst = 60, per_second = 15 }, -- assumed: AWS publishes no figure
    write = { burst = 30, per_second = 5 }, -- assumed
    operations = {},
  },
  logs = {
    read = { burst = 50, per_second = 10 }, -- CloudWatch Logs quotas: DescribeLogGroups 10 per second
    write = { burst = 50, per_second = 10 }, -- CloudWatch Logs quotas: CreateLogGroup 10 per second
    operations = {},
  },
  ecr = {
    read = { burst = 500, per_second = 100 }, -- assumed, below ECR's published rates
    write = { burst = 50, per_second = 10 }, -- ECR quotas: PutImage 10 per second and more
    operations = {},
  },
  ssm = {
    read = { burst = 40, per_second = 40 }, -- Systems Manager quotas: 40 transactions per second
    write = { burst = 10, per_second = 10 }, -- assumed
    operations = {},
  },
}

-- How many of a thing an account may have.
delays.quotas = {
  vpcs_per_region = 5, -- Amazon VPC quotas
  subnets_per_vpc = 200, -- Amazon VPC quotas
  route_tables_per_vpc = 200, -- Amazon VPC quotas
  routes_per_table = 500, -- Amazon VPC quotas (50 before 2025)
  security_groups_per_region = 2500, -- Amazon VPC quotas
  rules_per_group = 60, -- Amazon VPC quotas, inbound and outbound each
  interface_endpoints_per_vpc = 50, -- AWS PrivateLink quotas
  gateway_endpoints_per_region = 20, -- AWS PrivateLink quotas
  groups_per_interface = 5, -- Amazon VPC quotas
  tags_per_resource = 50, -- Tagging guide
  roles_per_account = 1000, -- IAM quotas
  policies_per_role = 10, -- IAM quotas: managed policies attached to a role
  clusters_per_region = 10000, -- ECS service quotas
  services_per_cluster = 5000, -- ECS service quotas
  log_groups_per_region = 1000000, -- CloudWatch Logs quotas
  repositories_per_region = 100000, -- ECR service quotas
}

local function is_read(operation)
  return operation:find("^Describe") or operation:find("^List") or operation:find("^Get")
    or operation:find("^BatchGet")
end

-- Latency of the answer of one operation.
function delays.of(service, operation)
  local special = delays.operation[service]
  if special and special[operation] then
    return special[operation]
  end
  local class = delays.answer[service] or delays.answer.default
  return is_read(operation) and class.read or class.write
end

return delays

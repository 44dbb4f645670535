-- VPC endpoints of the simulated cloud against what AWS does. Rows are the probes of a live comparison and the rules
-- beside them.
-- Run from the root of the repository: lua5.4 tests/unit/sim/ec2_endpoint_test.lua
package.path = "lua/?.lua;tests/unit/?.lua;" .. package.path

local ec2 = require "sim.ec2_cloud"
local new_cloud = ec2.new_cloud
local call = ec2.call
local ok = ec2.ok
local code = ec2.code
local pluck = ec2.pluck
local filter = ec2.filter
local tagged = ec2.tagged
local network = ec2.network
local service = ec2.service
local interface = ec2.interface
local gateway = ec2.gateway
local make = ec2.make

local function endpoint_state(t, id)
  local output, err = call(t, "DescribeVpcEndpoints", { VpcEndpointIds = { id } })
  return output and output.VpcEndpoints[1].State or err.code
end

local function prefix_routes(t)
  local found = {}
  for _, route in ipairs(ok(t, "DescribeRouteTables", { RouteTableIds = { t.rtb } }).RouteTables[1].Routes) do
    found[#found + 1] = route.DestinationPrefixListId
  end
  return found
end

local NEEDED = { "ecr.api", "ecr.dkr", "logs", "s3", "secretsmanager", "ssm", "ssmmessages", "ecs", "ecs-agent",
  "ecs-telemetry" }

-- Name, what is done, what AWS answers.
local ROWS = {
  { "all needed services are listed", function()
    local found, missing = {}, {}
    for _, name in ipairs(ok(new_cloud(), "DescribeVpcEndpointServices").ServiceNames) do
      found[name] = true
    end
    for _, name in ipairs(NEEDED) do
      missing[#missing + 1] = not found[service(name)] and name or nil
    end
    return missing
  end, {} },
  { "ServiceNames filters", function()
    return ok(new_cloud(), "DescribeVpcEndpointServices",
      { ServiceNames = { service("logs"), service("ssm") } }).ServiceNames
  end, { "com.amazonaws.us-east-1.logs", "com.amazonaws.us-east-1.ssm" } },
  { "unknown ServiceNames", function()
    return code(new_cloud(), "DescribeVpcEndpointServices", { ServiceNames = { service("nope") } })
  end, "InvalidServiceName" },
  { "ServiceDetails AvailabilityZones", function()
    local t = new_cloud()
    local function zones_of(name)
      return ok(t, "DescribeVpcEndpointServices", { Filters = filter("service-name", service(name)) })
        .ServiceDetails[1].AvailabilityZones
    end
    return { zones_of("logs"), #zones_of("ecs-telemetry") }
  end, { { "us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1e", "us-east-1f" }, 5 } },
  { "DescribeVpcEndpointServices pages", function()
    local t = new_cloud()
    local first = ok(t, "DescribeVpcEndpointServices", { MaxResults = 5 })
    local second = ok(t, "DescribeVpcEndpointServices", { MaxResults = 5, NextToken = first.NextToken })
    return { #first.ServiceDetails, first.ServiceNames[1] ~= second.ServiceNames[1] }
  end, { 5, true } },
  { "CreateVpcEndpoint unknown ServiceName", function()
    local t = network()
    return code(t, "CreateVpcEndpoint", interface(t, "nope"))
  end, "InvalidServiceName" },
  { "Gateway of a service that has none", function()
    local t = network()
    return code(t, "CreateVpcEndpoint", gateway(t, { ServiceName = service("logs") }))
  end, "InvalidParameter" },
  { "private DNS while enableDnsHostnames is false", function()
    local t = network()
    ok(t, "ModifyVpcAttribute", { VpcId = t.vpc, EnableDnsHostnames = { Value = false } })
    return code(t, "CreateVpcEndpoint", interface(t, "logs"))
  end, "InvalidParameter" },
  { "Gateway s3: pending, available, its route", function()
    local t = network()
    local made = make(t, gateway(t))
    t.now = t.now + 10000
    return { made.State, endpoint_state(t, made.VpcEndpointId), made.RouteTableIds[1] == t.rtb, prefix_routes(t) }
  end, { "pending", "available", true, { "pl-63a5400a" } } },
  { "Gateway is the default type", function()
    local t = network()
    local input = gateway(t)
    input.VpcEndpointType = nil
    return make(t, input).VpcEndpointType
  end, "Gateway" },
  { "the s3 prefix list has the id in the route", function()
    local t = network()
    make(t, gateway(t))
    local input = { Filters = filter("prefix-list-name", service("s3")) }
    return { ok(t, "DescribeManagedPrefixLists", input).PrefixLists[1].PrefixListId == prefix_routes(t)[1],
      ok(t, "DescribePrefixLists", input).PrefixLists[1].PrefixListId }
  end, { true, "pl-63a5400a" } },
  { "second s3 Gateway endpoint on one route table", function()
    local t = network()
    make(t, gateway(t))
    return code(t, "CreateVpcEndpoint", gateway(t))
  end, "RouteAlreadyExists" },
  { "DeleteRoute does not touch an endpoint's route", function()
    local t = network()
    make(t, gateway(t))
    return code(t, "DeleteRoute", { RouteTableId = t.rtb, DestinationPrefixListId = "pl-63a5400a" })
  end, "InvalidParameterValue" },
  { "Interface: State in the create answer", function()
    local t = network()
    local made = make(t, interface(t, "logs", { TagSpecifications = tagged("vpc-endpoint", "k", "v") }))
    t.now = t.now + 59000
    local early = endpoint_state(t, made.VpcEndpointId)
    t.now = t.now + 2000
    return { made.State, early, endpoint_state(t, made.VpcEndpointId), made.Tags }
  end, { "pending", "pending", "available", { { Key = "k", Value = "v" } } } },
  { "private DNS is on when nothing is said", function()
    local t = network()
    local input = interface(t, "logs")
    input.PrivateDnsEnabled = nil
    return make(t, input).PrivateDnsEnabled
  end, true },
  { "same ClientToken gives same endpoint", function()
    local t = network()
    local input = interface(t, "logs", { ClientToken = "t" })
    return { make(t, input).VpcEndpointId == make(t, input).VpcEndpointId,
      #ok(t, "DescribeVpcEndpoints").VpcEndpoints,
      code(t, "CreateVpcEndpoint", interface(t, "ssm", { ClientToken = "t" })) }
  end, { true, 1, "IdempotentParameterMismatch" } },
  { "second Interface endpoint of one service with private DNS", function()
    local t = network()
    make(t, interface(t, "logs"))
    return { code(t, "CreateVpcEndpoint", interface(t, "logs")),
      code(t, "CreateVpcEndpoint", interface(t, "logs", { PrivateDnsEnabled = false })) }
  end, { "InvalidParameter", "accepted" } },
  { "a name is taken until its endpoint is gone", function()
    local t = network()
    local id = make(t, interface(t, "logs")).VpcEndpointId
    ok(t, "DeleteVpcEndpoints", { VpcEndpointIds = { id } })
    local early = code(t, "CreateVpcEndpoint", interface(t, "logs"))
    t.now = t.now + 61000
    return { early, code(t, "CreateVpcEndpoint", interface(t, "logs")) }
  end, { "InvalidParameter", "accepted" } },
  { "two subnets in one AZ", function()
    local t = network()
    return code(t, "CreateVpcEndpoint", interface(t, "logs", { SubnetIds = { t.one, t.three } }))
  end, "DuplicateSubnetsInSameZone" },
  { "subnet in a zone without the service", function()
    local t = network()
    local b = ok(t, "CreateSubnet", { VpcId = t.vpc, CidrBlock = "10.0.9.0/24", AvailabilityZone = "us-east-1b" })
    return code(t, "CreateVpcEndpoint", interface(t, "ecs-telemetry", { SubnetIds = { b.Subnet.SubnetId } }))
  end, "InvalidParameter" },
  { "s3 interface with private DNS needs the gateway", function()
    local t = network()
    local early = code(t, "CreateVpcEndpoint", interface(t, "s3"))
    make(t, gateway(t))
    return { early, code(t, "CreateVpcEndpoint", interface(t, "s3")) }
  end, { "InvalidParameter", "accepted" } },
  { "bad policy document", function()
    local t = network()
    return code(t, "CreateVpcEndpoint", gateway(t, { PolicyDocument = "{" }))
  end, "InvalidPolicyDocument" },
  { "its interfaces", function()
    local t = network()
    local id = make(t, interface(t, "logs")).VpcEndpointId
    local found = ok(t, "DescribeNetworkInterfaces", { Filters = filter("vpc-id", t.vpc) }).NetworkInterfaces
    local one = found[1]
    return { #found, one.InterfaceType, one.Status, one.RequesterManaged,
      one.Description == "VPC Endpoint Interface " .. id, pluck(one.Groups, "GroupId")[1] == t.sg,
      #ok(t, "DescribeNetworkInterfaces", { Filters = filter("interface-type", "vpc_endpoint") }).NetworkInterfaces,
      code(t, "DeleteNetworkInterface", { NetworkInterfaceId = one.NetworkInterfaceId }) }
  end, { 2, "vpc_endpoint", "in-use", true, true, true, 2, "InvalidParameterValue" } },
  { "its private name", function()
    local t = network()
    local entries = make(t, interface(t, "logs")).DnsEntries
    return { #entries, entries[#entries].DnsName }
  end, { 4, "logs.us-east-1.amazonaws.com" } },
  { "ModifyVpcEndpoint of subnets", function()
    local t = network()
    local id = make(t, interface(t, "logs")).VpcEndpointId
    ok(t, "ModifyVpcEndpoint", { VpcEndpointId = id, RemoveSubnetIds = { t.one } })
    local left = ok(t, "DescribeVpcEndpoints", { VpcEndpointIds = { id } }).VpcEndpoints[1]
    ok(t, "ModifyVpcEndpoint", { VpcEndpointId = id, AddSubnetIds = { t.three } })
    local after = ok(t, "DescribeVpcEndpoints", { VpcEndpointIds = { id } }).VpcEndpoints[1]
    return { #left.SubnetIds, left.SubnetIds[1] == t.two, #left.NetworkInterfaceIds, #after.SubnetIds,
      code(t, "ModifyVpcEndpoint", { VpcEndpointId = id, AddSubnetIds = { t.one } }) }
  end, { 1, true, 1, 2, "DuplicateSubnetsInSameZone" } },
  { "ModifyVpcEndpoint of groups, also on the interfaces", function()
    local t = network()
    local id = make(t, interface(t, "logs")).VpcEndpointId
    ok(t, "ModifyVpcEndpoint", { VpcEndpointId = id, AddSecurityGroupIds = { t.other },
      RemoveSecurityGroupIds = { t.sg } })
    local groups = ok(t, "DescribeVpcEndpoints", { VpcEndpointIds = { id } }).VpcEndpoints[1].Groups
    return { #groups, groups[1].GroupId == t.other,
      #ok(t, "DescribeNetworkInterfaces", { Filters = filter("group-id", t.other) }).NetworkInterfaces,
      code(t, "DeleteSecurityGroup", { GroupId = t.sg }) }
  end, { 1, true, 2, "accepted" } },
  { "ModifyVpcEndpoint PrivateDnsEnabled", function()
    local t = network()
    local id = make(t, interface(t, "logs")).VpcEndpointId
    ok(t, "ModifyVpcEndpoint", { VpcEndpointId = id, PrivateDnsEnabled = false })
    local after = ok(t, "DescribeVpcEndpoints", { VpcEndpointIds = { id } }).VpcEndpoints[1]
    return { after.PrivateDnsEnabled, #after.DnsEntries }
  end, { false, 3 } },
  { "ModifyVpcEndpoint PolicyDocument", function()
    local t = network()
    local id = make(t, gateway(t)).VpcEndpointId
    ok(t, "ModifyVpcEndpoint", { VpcEndpointId = id, PolicyDocument = '{"Statement":[]}' })
    return ok(t, "DescribeVpcEndpoints", { VpcEndpointIds = { id } }).VpcEndpoints[1].PolicyDocument
  end, '{"Statement":[]}' },
  { "ModifyVpcEndpoint of route tables", function()
    local t = network()
    local id = make(t, gateway(t)).VpcEndpointId
    local second = ok(t, "CreateRouteTable", { VpcId = t.vpc }).RouteTable.RouteTableId
    ok(t, "ModifyVpcEndpoint", { VpcEndpointId = id, AddRouteTableIds = { second }, RemoveRouteTableIds = { t.rtb } })
    local after = ok(t, "DescribeVpcEndpoints", { VpcEndpointIds = { id } }).VpcEndpoints[1]
    return { #after.RouteTableIds, after.RouteTableIds[1] == second, prefix_routes(t) }
  end, { 1, true, {} } },
  { "DescribeVpcEndpoints filters", function()
    local t = network()
    make(t, gateway(t))
    make(t, interface(t, "logs", { TagSpecifications = tagged("vpc-endpoint", "k", "v") }))
    local counts = {}
    for i, one in ipairs({ { "vpc-id", t.vpc }, { "service-name", service("logs") }, { "tag-key", "k" },
      { "vpc-endpoint-state", "pending" }, { "vpc-endpoint-type", "Interface" }, { "tag:k", "v*" } }) do
      counts[i] = #ok(t, "DescribeVpcEndpoints", { Filters = filter(one[1], one[2]) }).VpcEndpoints
    end
    return counts
  end, { 2, 1, 1, 2, 1, 1 } },
  { "DescribeVpcEndpoints MaxResults=1 pages", function()
    local t = network()
    make(t, interface(t, "logs"))
    make(t, interface(t, "ssm"))
    local page = ok(t, "DescribeVpcEndpoints", { MaxResults = 1 })
    local last = ok(t, "DescribeVpcEndpoints", { MaxResults = 1, NextToken = page.NextToken })
    return { #page.VpcEndpoints, page.NextToken ~= nil, #last.VpcEndpoints, last.NextToken == nil }
  end, { 1, true, 1, true } },
  { "DescribeVpcEndpoints unknown id", function()
    return endpoint_state(new_cloud(), "vpce-0123456789abcdef0")
  end, "InvalidVpcEndpointId.NotFound" },
  { "an endpoint holds its group, its subnet and its VPC", function()
    local t = network()
    make(t, interface(t, "logs"))
    return { code(t, "DeleteSecurityGroup", { GroupId = t.sg }), code(t, "DeleteSubnet", { SubnetId = t.one }),
      code(t, "DeleteVpc", { VpcId = t.vpc }) }
  end, { "DependencyViolation", "DependencyViolation", "DependencyViolation" } },
  { "DeleteVpcEndpoints unknown id", function()
    local output = ok(new_cloud(), "DeleteVpcEndpoints", { VpcEndpointIds = { "vpce-0123456789abcdef0" } })
    return pluck(pluck(output.Unsuccessful, "Error"), "Code")
  end, { "InvalidVpcEndpoint.NotFound" } },
  { "DeleteVpcEndpoints: deleting, then gone, its interfaces last", function()
    local t = network()
    local id = make(t, interface(t, "logs")).VpcEndpointId
    local output = ok(t, "DeleteVpcEndpoints", { VpcEndpointIds = { id } })
    local first = endpoint_state(t, id)
    t.now = t.now + 61000
    local then_state = endpoint_state(t, id)
    local held = code(t, "DeleteSubnet", { SubnetId = t.one })
    t.now = t.now + 10000
    return { #output.Unsuccessful, first, then_state, held,
      #ok(t, "DescribeNetworkInterfaces").NetworkInterfaces, code(t, "DeleteSubnet", { SubnetId = t.one }) }
  end, { 0, "deleting", "InvalidVpcEndpointId.NotFound", "DependencyViolation", 0, "accepted" } },
  { "the route goes with its gateway endpoint", function()
    local t = network()
    ok(t, "DeleteVpcEndpoints", { VpcEndpointIds = { make(t, gateway(t)).VpcEndpointId } })
    return { prefix_routes(t), code(t, "DeleteRouteTable", { RouteTableId = t.rtb }) }
  end, { {}, "accepted" } },
  { "a gateway endpoint holds its route table", function()
    local t = network()
    make(t, gateway(t))
    return code(t, "DeleteRouteTable", { RouteTableId = t.rtb })
  end, "DependencyViolation" },
  { "teardown leaves nothing", function()
    local t = network()
    local ids = { make(t, gateway(t)).VpcEndpointId, make(t, interface(t, "logs")).VpcEndpointId }
    ok(t, "DeleteVpcEndpoints", { VpcEndpointIds = ids })
    t.now = t.now + 100000
    for _, id in ipairs({ t.one, t.two, t.three }) do
      ok(t, "DeleteSubnet", { SubnetId = id })
    end
    ok(t, "DeleteRouteTable", { RouteTableId = t.rtb })
    ok(t, "DeleteSecurityGroup", { GroupId = t.sg })
    ok(t, "DeleteSecurityGroup", { GroupId = t.other })
    ok(t, "DeleteVpc", { VpcId = t.vpc })
    return { #ok(t, "DescribeVpcs").Vpcs, #ok(t, "DescribeSecurityGroupRules").SecurityGroupRules,
      #ok(t, "DescribeNetworkAcls").NetworkAcls, #ok(t, "DescribeRouteTables").RouteTables }
  end, { 0, 0, 0, 0 } },
}

ec2.run(ROWS)

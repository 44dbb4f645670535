-- EC2 of the simulated cloud against what AWS does: the probes of a live comparison, and the rules beside them.
-- Run from the root of the repository: lua5.4 tests/unit/sim/ec2_test.lua
package.path = "lua/?.lua;" .. package.path

-- No tasks run here: what the scheduler of ECS would do is not this test's subject.
package.preload["sim.ecs.scheduler"] = function()
  return { advance = function() end }
end

local cloud_of = require "sim.cloud"
local copy = require "sim.copy"
local ec2 = require "sim.ec2.init"
local zones = require "sim.ec2.zones"

local START = 1700000000000

-- A cloud with a clock of its own; options as for the real one.
local function new_cloud(options)
  local t = { now = START, drawn = 0, log = {} }
  local host = {
    now = function()
      return t.now
    end,
    random = function(n)
      t.drawn = t.drawn + 1
      return string.format("%0" .. n .. "x", t.drawn):sub(-n)
    end,
    log = function(record)
      t.log[#t.log + 1] = copy.deep(record)
    end,
  }
  t.host = host
  t.cloud = cloud_of.new(host, { ec2 = ec2 }, zones, options or { throttling = false, visibility_ms = 0 })
  return t
end

local function call(t, operation, input)
  return t.cloud:call({ service = "ec2", operation = operation, region = t.region or "us-east-1",
    account = "123456789012", principal = "arn:aws:iam::123456789012:user/test", input = input or {} })
end

local function ok(t, operation, input)
  local output, err = call(t, operation, input)
  if not output then
    error(operation .. ": " .. err.code .. ": " .. err.message, 2)
  end
  return output
end

local function code(t, operation, input)
  local output, err = call(t, operation, input)
  return output and "accepted" or err.code
end

local function shown(value)
  if type(value) ~= "table" then
    return tostring(value)
  elseif value[1] ~= nil or next(value) == nil then
    local parts = {}
    for i, one in ipairs(value) do
      parts[i] = shown(one)
    end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  local parts = {}
  for key, one in pairs(value) do
    parts[#parts + 1] = tostring(key) .. "=" .. shown(one)
  end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end

local function pluck(list, member)
  local out = {}
  for i, one in ipairs(list) do
    out[i] = one[member]
  end
  return out
end

local function filter(name, ...)
  return { { Name = name, Values = { ... } } }
end

local function tagged(type, key, value)
  return { { ResourceType = type, Tags = { { Key = key, Value = value } } } }
end

-- A VPC with DNS, two subnets in two zones, a route table and a group.
local function network(options)
  local t = new_cloud(options)
  t.vpc = ok(t, "CreateVpc", { CidrBlock = "10.0.0.0/16" }).Vpc.VpcId
  ok(t, "ModifyVpcAttribute", { VpcId = t.vpc, EnableDnsHostnames = { Value = true } })
  local function subnet(block, zone)
    return ok(t, "CreateSubnet", { VpcId = t.vpc, CidrBlock = block, AvailabilityZone = zone }).Subnet.SubnetId
  end
  t.one, t.two = subnet("10.0.1.0/24", "us-east-1a"), subnet("10.0.2.0/24", "us-east-1c")
  t.three = subnet("10.0.3.0/24", "us-east-1a")
  t.rtb = ok(t, "CreateRouteTable", { VpcId = t.vpc }).RouteTable.RouteTableId
  t.sg = ok(t, "CreateSecurityGroup", { GroupName = "g", Description = "d", VpcId = t.vpc }).GroupId
  t.other = ok(t, "CreateSecurityGroup", { GroupName = "h", Description = "d", VpcId = t.vpc }).GroupId
  return t
end

local function service(name)
  return "com.amazonaws.us-east-1." .. name
end

local function interface(t, name, more)
  local input = { VpcId = t.vpc, VpcEndpointType = "Interface", ServiceName = service(name),
    SubnetIds = { t.one, t.two }, SecurityGroupIds = { t.sg }, PrivateDnsEnabled = true }
  for key, value in pairs(more or {}) do
    input[key] = value
  end
  return input
end

local function gateway(t, more)
  local input = { VpcId = t.vpc, VpcEndpointType = "Gateway", ServiceName = service("s3"), RouteTableIds = { t.rtb } }
  for key, value in pairs(more or {}) do
    input[key] = value
  end
  return input
end

local function make(t, input)
  return ok(t, "CreateVpcEndpoint", input).VpcEndpoint
end

local function rule(t, group, more)
  local permission = { IpProtocol = "-1", UserIdGroupPairs = { { GroupId = group } } }
  for key, value in pairs(more or {}) do
    permission[key] = value
  end
  return { GroupId = t.sg, IpPermissions = { permission } }
end

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
  { "DescribeAvailabilityZones fields", function()
    local names = {}
    for name in pairs(ok(new_cloud(), "DescribeAvailabilityZones").AvailabilityZones[1]) do
      names[#names + 1] = name
    end
    table.sort(names)
    return names
  end, { "GroupName", "Messages", "NetworkBorderGroup", "OptInStatus", "RegionName", "State", "ZoneId", "ZoneName",
    "ZoneType" } },
  { "zone by id", function()
    return pluck(ok(new_cloud(), "DescribeAvailabilityZones", { ZoneIds = { "use1-az6" } }).AvailabilityZones,
      "ZoneName")
  end, { "us-east-1a" } },
  { "unknown zone", function()
    return code(new_cloud(), "DescribeAvailabilityZones", { ZoneNames = { "us-east-1z" } })
  end, "InvalidParameterValue" },
  { "DescribeRegions hides what is not opted in", function()
    local t = new_cloud()
    return { #ok(t, "DescribeRegions", { Filters = filter("region-name", "af-south-1") }).Regions,
      #ok(t, "DescribeRegions", { AllRegions = true, Filters = filter("region-name", "af-south-1") }).Regions }
  end, { 0, 1 } },
  { "CreateVpc DryRun", function()
    local _, err = call(new_cloud(), "CreateVpc", { CidrBlock = "10.0.0.0/16", DryRun = true })
    return { err.code, err.status }
  end, { "DryRunOperation", 412 } },
  { "CreateVpc bad CIDR /8", function()
    return code(new_cloud(), "CreateVpc", { CidrBlock = "10.0.0.0/8" })
  end, "InvalidVpc.Range" },
  { "CreateVpc default DNS attributes", function()
    local t = new_cloud()
    local id = ok(t, "CreateVpc", { CidrBlock = "10.0.0.0/16" }).Vpc.VpcId
    local function read(name, member)
      return ok(t, "DescribeVpcAttribute", { VpcId = id, Attribute = name })[member].Value
    end
    return { read("enableDnsSupport", "EnableDnsSupport"), read("enableDnsHostnames", "EnableDnsHostnames") }
  end, { true, false } },
  { "a VPC is pending, then available", function()
    local t = new_cloud()
    local vpc = ok(t, "CreateVpc", { CidrBlock = "10.0.0.0/16" }).Vpc
    t.now = t.now + 60000
    return { vpc.State, ok(t, "DescribeVpcs").Vpcs[1].State }
  end, { "pending", "available" } },
  { "a VPC brings table, group and ACL", function()
    local t = new_cloud()
    ok(t, "CreateVpc", { CidrBlock = "10.0.0.0/16" })
    return { #ok(t, "DescribeRouteTables").RouteTables, ok(t, "DescribeSecurityGroups").SecurityGroups[1].GroupName,
      ok(t, "DescribeNetworkAcls").NetworkAcls[1].IsDefault }
  end, { 1, "default", true } },
  { "VPC quota", function()
    local t = new_cloud()
    for i = 1, 5 do
      ok(t, "CreateVpc", { CidrBlock = "10." .. i .. ".0.0/16" })
    end
    return code(t, "CreateVpc", { CidrBlock = "10.9.0.0/16" })
  end, "VpcLimitExceeded" },
  { "a region does not see another's", function()
    local t = network()
    t.region = "eu-west-1"
    return #ok(t, "DescribeVpcs").Vpcs
  end, 0 },
  { "CreateSubnet overlapping CIDR", function()
    local t = network()
    return code(t, "CreateSubnet", { VpcId = t.vpc, CidrBlock = "10.0.1.0/25" })
  end, "InvalidSubnet.Conflict" },
  { "CreateSubnet outside VPC", function()
    local t = network()
    return code(t, "CreateSubnet", { VpcId = t.vpc, CidrBlock = "10.1.0.0/24" })
  end, "InvalidSubnet.Range" },
  { "CreateSubnet unknown VPC", function()
    return code(new_cloud(), "CreateSubnet", { VpcId = "vpc-0123456789abcdef0", CidrBlock = "10.0.0.0/24" })
  end, "InvalidVpcID.NotFound" },
  { "CreateRouteTable same ClientToken gives same id", function()
    local t = network()
    local input = { VpcId = t.vpc, ClientToken = "t" }
    return ok(t, "CreateRouteTable", input).RouteTable.RouteTableId
      == ok(t, "CreateRouteTable", input).RouteTable.RouteTableId
  end, true },
  { "same ClientToken, other parameters", function()
    local t = network()
    ok(t, "CreateRouteTable", { VpcId = t.vpc, ClientToken = "t" })
    return code(t, "CreateRouteTable", { VpcId = t.vpc, ClientToken = "t",
      TagSpecifications = tagged("route-table", "a", "b") })
  end, "IdempotentParameterMismatch" },
  { "AssociateRouteTable again is idempotent", function()
    local t = network()
    local input = { RouteTableId = t.rtb, SubnetId = t.one }
    return ok(t, "AssociateRouteTable", input).AssociationId == ok(t, "AssociateRouteTable", input).AssociationId
  end, true },
  { "AssociateRouteTable of a subnet that has another table", function()
    local t = network()
    ok(t, "AssociateRouteTable", { RouteTableId = t.rtb, SubnetId = t.one })
    local second = ok(t, "CreateRouteTable", { VpcId = t.vpc }).RouteTable.RouteTableId
    return code(t, "AssociateRouteTable", { RouteTableId = second, SubnetId = t.one })
  end, "Resource.AlreadyAssociated" },
  { "DeleteRouteTable with associations", function()
    local t = network()
    ok(t, "AssociateRouteTable", { RouteTableId = t.rtb, SubnetId = t.one })
    return code(t, "DeleteRouteTable", { RouteTableId = t.rtb })
  end, "DependencyViolation" },

  { "CreateSecurityGroup answers tags", function()
    local t = network()
    return ok(t, "CreateSecurityGroup", { GroupName = "x", Description = "d", VpcId = t.vpc,
      TagSpecifications = tagged("security-group", "a", "b") }).Tags
  end, { { Key = "a", Value = "b" } } },
  { "CreateSecurityGroup duplicate name", function()
    local t = network()
    return code(t, "CreateSecurityGroup", { GroupName = "g", Description = "d", VpcId = t.vpc })
  end, "InvalidGroup.Duplicate" },
  { "CreateSecurityGroup name sg-*", function()
    local t = network()
    return code(t, "CreateSecurityGroup", { GroupName = "sg-x", Description = "d", VpcId = t.vpc })
  end, "InvalidParameterValue" },
  { "a new group lets all out and nothing in", function()
    local t = network()
    local group = ok(t, "DescribeSecurityGroups", { GroupIds = { t.sg } }).SecurityGroups[1]
    return { #group.IpPermissions, group.IpPermissionsEgress[1].IpProtocol,
      group.IpPermissionsEgress[1].IpRanges[1].CidrIp, group.IpPermissionsEgress[1].FromPort == nil }
  end, { 0, "-1", "0.0.0.0/0", true } },
  { "Authorize of all traffic from itself", function()
    local t = network()
    local made = ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg)).SecurityGroupRules[1]
    return { made.ReferencedGroupInfo.GroupId == t.sg, made.ReferencedGroupInfo.UserId, made.FromPort, made.IsEgress }
  end, { true, "123456789012", -1, false } },
  { "rule of another group's members", function()
    local t = network()
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.other))
    return ok(t, "DescribeSecurityGroups", { GroupIds = { t.sg } }).SecurityGroups[1].IpPermissions[1]
      .UserIdGroupPairs[1].GroupId == t.other
  end, true },
  { "Authorize duplicate rule", function()
    local t = network()
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg))
    return code(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg))
  end, "InvalidPermission.Duplicate" },
  { "Authorize duplicate rule with another description", function()
    local t = network()
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg))
    return code(t, "AuthorizeSecurityGroupIngress", rule(t, nil,
      { UserIdGroupPairs = { { GroupId = t.sg, Description = "other" } } }))
  end, "InvalidPermission.Duplicate" },
  { "one duplicate refuses the batch", function()
    local t = network()
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg))
    local batch = rule(t, t.sg)
    batch.IpPermissions[2] = { IpProtocol = "tcp", FromPort = 80, ToPort = 80,
      IpRanges = { { CidrIp = "10.0.0.0/8" } } }
    return { code(t, "AuthorizeSecurityGroupIngress", batch),
      #ok(t, "DescribeSecurityGroupRules", { Filters = filter("group-id", t.sg) }).SecurityGroupRules }
  end, { "InvalidPermission.Duplicate", 2 } },
  { "one rule twice in a request", function()
    local t = network()
    return code(t, "AuthorizeSecurityGroupIngress", rule(t, nil,
      { UserIdGroupPairs = { { GroupId = t.sg }, { GroupId = t.sg } } }))
  end, "InvalidParameterValue" },
  { "Authorize unknown referenced group", function()
    local t = network()
    return code(t, "AuthorizeSecurityGroupIngress", rule(t, "sg-0123456789abcdef0"))
  end, "InvalidGroup.NotFound" },
  { "tcp without ports", function()
    local t = network()
    return code(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg, { IpProtocol = "tcp" }))
  end, "InvalidParameterValue" },
  { "protocol 6 is tcp, blocks lose their host bits", function()
    local t = network()
    local made = ok(t, "AuthorizeSecurityGroupIngress", { GroupId = t.sg, IpPermissions = { { IpProtocol = "6",
      FromPort = 443, ToPort = 443, IpRanges = { { CidrIp = "10.0.0.7/16" } } } } }).SecurityGroupRules[1]
    return { made.IpProtocol, made.CidrIpv4 }
  end, { "tcp", "10.0.0.0/16" } },
  { "the older spelling of a rule", function()
    local t = network()
    return ok(t, "AuthorizeSecurityGroupIngress", { GroupId = t.sg, IpProtocol = "tcp", FromPort = 1, ToPort = 2,
      CidrIp = "10.0.0.0/8" }).SecurityGroupRules[1].CidrIpv4
  end, "10.0.0.0/8" },
  { "DescribeSecurityGroupRules keeps description and tags", function()
    local t = network()
    local input = rule(t, nil, { UserIdGroupPairs = { { GroupId = t.sg, Description = "d" } } })
    input.TagSpecifications = tagged("security-group-rule", "k", "v")
    ok(t, "AuthorizeSecurityGroupIngress", input)
    local found = ok(t, "DescribeSecurityGroupRules", { Filters = filter("tag:k", "v") }).SecurityGroupRules
    return { pluck(found, "Description"), pluck(found, "Tags") }
  end, { { "d" }, { { { Key = "k", Value = "v" } } } } },
  { "Revoke a rule that does not exist", function()
    local t = network()
    return code(t, "RevokeSecurityGroupIngress", rule(t, t.sg))
  end, "InvalidPermission.NotFound" },
  { "Revoke the default egress", function()
    local t = network()
    ok(t, "RevokeSecurityGroupEgress", { GroupId = t.sg, IpPermissions = { { IpProtocol = "-1",
      IpRanges = { { CidrIp = "0.0.0.0/0" } } } } })
    return #ok(t, "DescribeSecurityGroupRules", { Filters = filter("group-id", t.sg) }).SecurityGroupRules
  end, 0 },
  { "Revoke by rule id", function()
    local t = network()
    local id = ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg)).SecurityGroupRules[1].SecurityGroupRuleId
    ok(t, "RevokeSecurityGroupIngress", { GroupId = t.sg, SecurityGroupRuleIds = { id } })
    return code(t, "DescribeSecurityGroupRules", { SecurityGroupRuleIds = { id } })
  end, "InvalidSecurityGroupRuleId.NotFound" },
  { "UpdateSecurityGroupRuleDescriptionsIngress", function()
    local t = network()
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg))
    ok(t, "UpdateSecurityGroupRuleDescriptionsIngress", rule(t, nil,
      { UserIdGroupPairs = { { GroupId = t.sg, Description = "new" } } }))
    return ok(t, "DescribeSecurityGroups", { GroupIds = { t.sg } }).SecurityGroups[1].IpPermissions[1]
      .UserIdGroupPairs[1].Description
  end, "new" },
  { "ModifySecurityGroupRules", function()
    local t = network()
    local id = ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.other)).SecurityGroupRules[1].SecurityGroupRuleId
    ok(t, "ModifySecurityGroupRules", { GroupId = t.sg, SecurityGroupRules = { { SecurityGroupRuleId = id,
      SecurityGroupRule = { IpProtocol = "tcp", FromPort = 80, ToPort = 80, CidrIpv4 = "10.0.0.0/8" } } } })
    local found = ok(t, "DescribeSecurityGroupRules", { SecurityGroupRuleIds = { id } }).SecurityGroupRules[1]
    return { found.CidrIpv4, found.FromPort, found.ReferencedGroupInfo == nil, code(t, "DeleteSecurityGroup",
      { GroupId = t.other }) }
  end, { "10.0.0.0/8", 80, true, "accepted" } },
  { "rule quota", function()
    local t = network({ throttling = false, visibility_ms = 0, quotas = { rules_per_group = 1 } })
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg))
    return code(t, "AuthorizeSecurityGroupIngress", rule(t, t.other))
  end, "RulesPerSecurityGroupLimitExceeded" },
  { "DeleteSecurityGroup that another group references", function()
    local t = network()
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.other))
    return code(t, "DeleteSecurityGroup", { GroupId = t.other })
  end, "DependencyViolation" },
  { "DeleteSecurityGroup that references itself", function()
    local t = network()
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg))
    return { code(t, "DeleteSecurityGroup", { GroupId = t.sg }), code(t, "DeleteSecurityGroup", { GroupId = t.sg }) }
  end, { "accepted", "InvalidGroup.NotFound" } },
  { "DeleteSecurityGroup default", function()
    local t = network()
    local id = ok(t, "DescribeSecurityGroups", { Filters = filter("group-name", "default") }).SecurityGroups[1].GroupId
    return code(t, "DeleteSecurityGroup", { GroupId = id })
  end, "CannotDelete" },

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

  { "CreateTags, DescribeTags, DeleteTags", function()
    local t = network()
    ok(t, "CreateTags", { Resources = { t.vpc, t.sg },
      Tags = { { Key = "a", Value = "1" }, { Key = "b", Value = "2" } } })
    ok(t, "DeleteTags", { Resources = { t.vpc }, Tags = { { Key = "a" }, { Key = "b", Value = "other" } } })
    local found = ok(t, "DescribeTags", { Filters = filter("resource-id", t.vpc) }).Tags
    return { pluck(found, "Key"), found[1].ResourceType,
      #ok(t, "DescribeTags", { Filters = filter("tag:a", "1") }).Tags,
      ok(t, "DescribeVpcs").Vpcs[1].Tags }
  end, { { "b" }, "vpc", 1, { { Key = "b", Value = "2" } } } },
  { "CreateTags on what does not exist", function()
    local t = network()
    local tags = { { Key = "a", Value = "1" } }
    return { code(t, "CreateTags", { Resources = { t.vpc, "vpc-0123456789abcdef0" }, Tags = tags }),
      code(t, "CreateTags", { Resources = { "rtbassoc-0123456789abcdef0" }, Tags = tags }),
      #ok(t, "DescribeTags").Tags }
  end, { "InvalidVpcID.NotFound", "InvalidID", 0 } },
  { "tags that AWS keeps for itself", function()
    local t = network()
    return code(t, "CreateTags", { Resources = { t.vpc }, Tags = { { Key = "aws:x", Value = "1" } } })
  end, "InvalidParameterValue" },
  { "lists of what there is not", function()
    local t = new_cloud()
    return { #ok(t, "DescribeInternetGateways").InternetGateways, #ok(t, "DescribeNatGateways").NatGateways,
      code(t, "DescribeInternetGateways", { InternetGatewayIds = { "igw-0123456789abcdef0" } }) }
  end, { 0, 0, "InvalidInternetGatewayID.NotFound" } },
  { "an operation that is not simulated", function()
    return code(new_cloud(), "RunInstances", {})
  end, "UnsupportedOperation" },
  { "MaxResults=5 pages in every describe", function()
    local t = network()
    for i = 1, 5 do
      ok(t, "CreateSecurityGroup", { GroupName = "n" .. i, Description = "d", VpcId = t.vpc })
    end
    local pages = {}
    for i, one in ipairs({ { "DescribeSecurityGroups", "SecurityGroups" },
      { "DescribeSecurityGroupRules", "SecurityGroupRules" } }) do
      local page = ok(t, one[1], { MaxResults = 5 })
      pages[i] = { #page[one[2]], page.NextToken ~= nil }
    end
    return pages
  end, { { 5, true }, { 5, true } } },
  { "a new resource is hidden from filters, not from its id", function()
    local t = new_cloud({ throttling = false, visibility_ms = 500 })
    local id = ok(t, "CreateVpc", { CidrBlock = "10.0.0.0/16" }).Vpc.VpcId
    local early = #ok(t, "DescribeVpcs", { Filters = filter("cidr", "10.0.0.0/16") }).Vpcs
    local by_id = #ok(t, "DescribeVpcs", { VpcIds = { id } }).Vpcs
    t.now = t.now + 600
    return { early, by_id, #ok(t, "DescribeVpcs", { Filters = filter("cidr", "10.0.0.0/16") }).Vpcs }
  end, { 0, 1, 1 } },
  { "throttling", function()
    local t = new_cloud({ visibility_ms = 0 })
    for _ = 1, 400 do
      local output, err = call(t, "CreateVpc", { CidrBlock = "x" })
      if not output and err.code == "RequestLimitExceeded" then
        return err.status
      end
    end
    return "never"
  end, 503 },
  { "the log rebuilds the cloud", function()
    local t = network()
    make(t, gateway(t))
    make(t, interface(t, "logs"))
    ok(t, "AuthorizeSecurityGroupIngress", rule(t, t.sg))
    ok(t, "DeleteSecurityGroup", { GroupId = t.other })
    local rebuilt = new_cloud()
    for _, record in ipairs(t.log) do
      rebuilt.cloud:load(record)
    end
    for _, operation in ipairs({ "DescribeVpcs", "DescribeSubnets", "DescribeRouteTables", "DescribeSecurityGroups",
      "DescribeSecurityGroupRules", "DescribeVpcEndpoints", "DescribeNetworkInterfaces" }) do
      local before, after = shown(ok(t, operation)), shown(ok(rebuilt, operation))
      if before ~= after then
        return operation .. " differs: " .. before .. " / " .. after
      end
    end
    return "same"
  end, "same" },
}

local passed, failed = 0, 0
for _, row in ipairs(ROWS) do
  local name, run, expected = row[1], row[2], row[3]
  local good, result = pcall(run)
  if good and shown(result) == shown(expected) then
    passed = passed + 1
  else
    failed = failed + 1
    print("FAIL " .. name .. ": got " .. shown(result) .. ", expected " .. shown(expected))
  end
end
print(passed .. " passed, " .. failed .. " failed")
os.exit(failed == 0)

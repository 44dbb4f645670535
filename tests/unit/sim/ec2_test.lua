-- EC2 of the simulated cloud against what AWS does: networks, groups, tags. Rows are the probes of a live comparison
-- and the rules beside them.
-- Run from the root of the repository: lua5.4 tests/unit/sim/ec2_test.lua
package.path = "lua/?.lua;tests/unit/?.lua;" .. package.path

local ec2 = require "sim.ec2_cloud"
local new_cloud = ec2.new_cloud
local call = ec2.call
local ok = ec2.ok
local code = ec2.code
local shown = ec2.shown
local pluck = ec2.pluck
local filter = ec2.filter
local tagged = ec2.tagged
local network = ec2.network
local interface = ec2.interface
local gateway = ec2.gateway
local make = ec2.make
local rule = ec2.rule

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

ec2.run(ROWS)

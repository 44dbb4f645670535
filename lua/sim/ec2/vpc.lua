-- VPCs. Each brings its main route table, default group and default network ACL, and takes them away again.
local acl = require "sim.ec2.network_acl"
local cidr = require "sim.cidr"
local common = require "sim.ec2.common"
local copy = require "sim.copy"
local fail = require "sim.fail"
local groups = require "sim.ec2.security_group"
local route_table = require "sim.ec2.route_table"
local scheduler = require "sim.ecs.scheduler"

local function parse_block(text, least, most)
  local block = cidr.parse(text)
  if not block then
    fail("InvalidParameterValue", "Value (" .. text .. ") for parameter cidrBlock is invalid. "
      .. "This is not a valid CIDR block.")
  elseif block.bits < least or block.bits > most then
    fail("InvalidVpc.Range", "The CIDR '" .. text .. "' is invalid.")
  end
  return block
end

local function associations(record, member)
  local values = {}
  for _, one in ipairs(record.CidrBlockAssociationSet) do
    values[#values + 1] = one[member]
  end
  return values
end

local function view(cloud, record)
  local out = common.shown(cloud, record)
  out.Ipv6CidrBlockAssociationSet = {}
  return out
end

local function create(cloud, input, request)
  common.unsupported(input, { "Ipv6Pool", "Ipv6CidrBlock", "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Ipv6IpamPoolId",
    "Ipv6NetmaskLength", "Ipv6CidrBlockNetworkBorderGroup", "VpcEncryptionControl", "AmazonProvidedIpv6CidrBlock" })
  common.required(input, { "CidrBlock" })
  local block = cidr.format(parse_block(input.CidrBlock, 16, 28))
  local tags = common.new_tags(cloud, input, "vpc")
  if cloud:count("vpc") >= cloud.quotas.vpcs_per_region then
    fail("VpcLimitExceeded", "The maximum number of VPCs has been reached.")
  end
  local id = cloud:new_id("vpc")
  local vpc = common.create(cloud, "vpc", id, {
    VpcId = id, CidrBlock = block, OwnerId = request.account, IsDefault = false, Tags = tags,
    InstanceTenancy = input.InstanceTenancy or "default", DhcpOptionsId = "dopt-0" .. cloud.host.random(16),
    CidrBlockAssociationSet = { { AssociationId = "vpc-cidr-assoc-0" .. cloud.host.random(16), CidrBlock = block,
      CidrBlockState = { State = "associated" } } },
    dns = { enableDnsSupport = true, enableDnsHostnames = false, enableNetworkAddressUsageMetrics = false },
    ready_at = cloud:now() + cloud.times.vpc_pending,
  })
  route_table.create_main(cloud, vpc)
  groups.create_default(cloud, vpc)
  acl.create_default(cloud, vpc)
  return { Vpc = view(cloud, vpc) }
end

local ATTRIBUTES = {
  EnableDnsSupport = "enableDnsSupport",
  EnableDnsHostnames = "enableDnsHostnames",
  EnableNetworkAddressUsageMetrics = "enableNetworkAddressUsageMetrics",
}

local function describe_attribute(cloud, input)
  local vpc = common.need(cloud, "vpc", input.VpcId)
  for member, name in pairs(ATTRIBUTES) do
    if input.Attribute == name then
      return { VpcId = vpc.VpcId, [member] = { Value = vpc.dns[name] } }
    end
  end
  fail("InvalidParameterValue", "Value (" .. tostring(input.Attribute) .. ") for parameter attribute is invalid.")
end

local function modify_attribute(cloud, input)
  local vpc = common.need(cloud, "vpc", input.VpcId)
  local given = {}
  for member in pairs(ATTRIBUTES) do
    if input[member] then
      given[#given + 1] = member
    end
  end
  if #given ~= 1 then
    fail("InvalidParameterCombination", "Exactly one attribute must be given in a call.")
  end
  vpc.dns[ATTRIBUTES[given[1]]] = input[given[1]].Value == true
  cloud:put("vpc", vpc.VpcId, vpc)
end

local function modify_tenancy(cloud, input)
  local vpc = common.need(cloud, "vpc", input.VpcId)
  if input.InstanceTenancy ~= "default" then
    fail("InvalidParameterValue", "Value (" .. tostring(input.InstanceTenancy)
      .. ") for parameter instanceTenancy is invalid.")
  end
  vpc.InstanceTenancy = "default"
  cloud:put("vpc", vpc.VpcId, vpc)
  return { ReturnValue = true }
end

local function associate_block(cloud, input)
  common.unsupported(input, { "AmazonProvidedIpv6CidrBlock", "Ipv6CidrBlock", "Ipv6Pool", "Ipv4IpamPoolId",
    "Ipv6IpamPoolId" })
  common.required(input, { "CidrBlock" })
  local vpc = common.need(cloud, "vpc", input.VpcId)
  local block = parse_block(input.CidrBlock, 16, 28)
  for _, other in ipairs(vpc.CidrBlockAssociationSet) do
    if cidr.overlap(block, cidr.parse(other.CidrBlock)) then
      fail("InvalidVpc.Range", "The CIDR '" .. input.CidrBlock .. "' conflicts with a block of the VPC.")
    end
  end
  local association = { AssociationId = "vpc-cidr-assoc-0" .. cloud.host.random(16), CidrBlock = cidr.format(block),
    CidrBlockState = { State = "associated" } }
  table.insert(vpc.CidrBlockAssociationSet, association)
  cloud:put("vpc", vpc.VpcId, vpc)
  route_table.add_local(cloud, vpc.VpcId, association.CidrBlock)
  return { VpcId = vpc.VpcId, CidrBlockAssociation = association }
end

-- What still lies in the VPC; the things that came with it do not count.
local function in_use(cloud, id)
  for _, kind in ipairs({ "subnet", "vpc_endpoint", "network_interface" }) do
    if cloud:any(kind, "VpcId", id) then
      return true
    end
  end
  return #cloud:by("security_group", "VpcId", id) > 1 or #cloud:by("route_table", "VpcId", id) > 1
end

local function delete(cloud, input)
  local vpc = common.need(cloud, "vpc", input.VpcId)
  scheduler.advance(cloud)
  if in_use(cloud, vpc.VpcId) then
    common.dependency("vpc", vpc.VpcId)
  end
  for _, group in ipairs(cloud:by("security_group", "VpcId", vpc.VpcId)) do
    groups.remove(cloud, group)
  end
  for _, main in ipairs(cloud:by("route_table", "VpcId", vpc.VpcId)) do
    cloud:delete("route_table", main.RouteTableId)
  end
  cloud:delete("network_acl", acl.of_vpc(cloud, vpc.VpcId).NetworkAclId)
  cloud:delete("vpc", vpc.VpcId)
end

return {
  CreateVpc = create,
  DeleteVpc = delete,
  DescribeVpcAttribute = describe_attribute,
  ModifyVpcAttribute = modify_attribute,
  ModifyVpcTenancy = modify_tenancy,
  AssociateVpcCidrBlock = associate_block,
  DescribeVpcs = common.describe({
    kind = "vpc", ids = "VpcIds", output = "Vpcs", view = view,
    filters = { ["vpc-id"] = "VpcId", cidr = "CidrBlock", ["cidr-block"] = "CidrBlock", state = "State",
      ["owner-id"] = "OwnerId", ["is-default"] = "IsDefault", isDefault = "IsDefault",
      ["dhcp-options-id"] = "DhcpOptionsId",
      ["cidr-block-association.cidr-block"] = function(record)
        return associations(record, "CidrBlock")
      end,
      ["cidr-block-association.association-id"] = function(record)
        return associations(record, "AssociationId")
      end,
      ["cidr-block-association.state"] = function()
        return "associated"
      end },
  }),
  DescribeVpcBlockPublicAccessOptions = function(_, _, request)
    return { VpcBlockPublicAccessOptions = { AwsAccountId = request.account, AwsRegion = request.region,
      State = "default-state", InternetGatewayBlockMode = "off" } }
  end,
  DescribeVpcClassicLink = function(cloud)
    local list = {}
    for _, vpc in ipairs(cloud:each("vpc")) do
      list[#list + 1] = { VpcId = vpc.VpcId, ClassicLinkEnabled = false, Tags = copy.deep(vpc.Tags) }
    end
    return { Vpcs = list }
  end,
}

-- VPC endpoints: interface endpoints with their network interfaces, gateway endpoints with their routes.
local common = require "sim.ec2.common"
local copy = require "sim.copy"
local endpoint_services = require "sim.ec2.endpoint_services"
local fail = require "sim.fail"
local groups = require "sim.ec2.security_group"
local parts = require "sim.ec2.endpoint_parts"
local route_table = require "sim.ec2.route_table"
local rules = require "sim.ec2.endpoint_rules"

local function state(cloud, record)
  if record.deleted_at then
    return "deleting"
  end
  return common.state(cloud, record)
end

local function view(cloud, record)
  local out = copy.deep(record)
  out.State = state(cloud, record)
  return out
end

-- Makes the record without its parts; `plan` holds what was checked.
local function save(cloud, input, request, plan)
  local id = cloud:new_id("vpce")
  local kind = plan.kind
  local policy = input.PolicyDocument ~= "" and input.PolicyDocument or nil
  return common.create(cloud, "vpc_endpoint", id, {
    VpcEndpointId = id, VpcEndpointType = kind, VpcId = plan.vpc.VpcId, ServiceName = input.ServiceName,
    ServiceRegion = request.region, PolicyDocument = policy or rules.full_access[kind], OwnerId = request.account,
    RequesterManaged = false, PrivateDnsEnabled = plan.private_dns, Tags = plan.tags, RouteTableIds = {},
    SubnetIds = {}, Groups = {}, NetworkInterfaceIds = {}, DnsEntries = {}, CreationTimestamp = cloud:seconds(),
    IpAddressType = kind == "Interface" and "ipv4" or nil,
    DnsOptions = kind == "Interface" and { DnsRecordIpType = "ipv4",
      PrivateDnsOnlyForInboundResolverEndpoint = plan.resolvers_only } or nil,
    ready_at = cloud:now() + cloud.times["endpoint_pending_" .. kind:lower()],
  })
end

local function create_gateway(cloud, input, request, plan)
  local list = endpoint_services.prefix_list_of(input.ServiceName)
  local tables = rules.tables(cloud, plan.vpc.VpcId, list, input.RouteTableIds, route_table.route_to)
  local endpoint = save(cloud, input, request, plan)
  parts.add_routes(cloud, endpoint, list, tables)
  endpoint.RouteTableIds = copy.deep(input.RouteTableIds or {})
  return endpoint
end

local function create_interface(cloud, input, request, plan)
  local vpc, service = plan.vpc, plan.service
  local subnets = rules.subnets(cloud, vpc.VpcId, service, input.SubnetIds)
  local ids = input.SecurityGroupIds
  if not ids or #ids == 0 then
    ids = { groups.default_of(cloud, vpc.VpcId).GroupId }
  end
  rules.check_groups(cloud, vpc.VpcId, ids)
  plan.private_dns = input.PrivateDnsEnabled ~= false
  if plan.private_dns then
    rules.check_private_dns(cloud, vpc, service, input.DnsOptions)
  end
  if service.ServiceName:find("%.s3$") then
    plan.resolvers_only = not (input.DnsOptions and input.DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint == false)
  end
  local endpoint = save(cloud, input, request, plan)
  parts.set_groups(cloud, endpoint, ids)
  parts.add_interfaces(cloud, endpoint, subnets)
  endpoint.DnsEntries = parts.dns_entries(cloud, endpoint, service)
  return endpoint
end

local MAKERS = { Gateway = create_gateway, Interface = create_interface }

local function create(cloud, input, request)
  common.unsupported(input, { "SubnetConfigurations", "ServiceNetworkArn", "ResourceConfigurationArn" })
  common.required(input, { "ServiceName" })
  local kind = input.VpcEndpointType or "Gateway"
  if not MAKERS[kind] then
    fail("UnsupportedOperation", "Endpoints of type " .. kind .. " are not simulated.")
  end
  local plan = { kind = kind, vpc = common.need(cloud, "vpc", input.VpcId), private_dns = false,
    tags = common.new_tags(cloud, input, "vpc-endpoint") }
  local id = cloud:once("CreateVpcEndpoint", input.ClientToken, input, common.mismatch, function()
    plan.service = endpoint_services.need(cloud, request, input.ServiceName, kind)
    rules.check_members(input, kind)
    rules.check_policy(input.PolicyDocument)
    rules.check_address_type(input)
    rules.check_quota(cloud, plan.vpc.VpcId, kind)
    local endpoint = MAKERS[kind](cloud, input, request, plan)
    cloud:put("vpc_endpoint", endpoint.VpcEndpointId, endpoint)
    return endpoint.VpcEndpointId
  end)
  return { VpcEndpoint = view(cloud, common.need(cloud, "vpc_endpoint", id)), ClientToken = input.ClientToken }
end

return {
  CreateVpcEndpoint = create,
  DescribeVpcEndpoints = common.describe({
    kind = "vpc_endpoint", ids = "VpcEndpointIds", output = "VpcEndpoints", view = view, least = 1,
    index = { ["vpc-id"] = "VpcId" },
    filters = { ["vpc-id"] = "VpcId", ["service-name"] = "ServiceName", ["vpc-endpoint-id"] = "VpcEndpointId",
      ["vpc-endpoint-state"] = "State", ["vpc-endpoint-type"] = "VpcEndpointType", ["service-region"] = "ServiceRegion",
      ["ip-address-type"] = "IpAddressType" },
  }),
}

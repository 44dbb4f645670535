-- The endpoint services that AWS offers in each region, and its prefix lists.
local common = require "sim.ec2.common"
local fail = require "sim.fail"
local text = require "sim.text"

local services = {}

-- Last part of the service's name -> first part of its private DNS name, where the two differ.
local PRIVATE_NAMES = {
  ["ecr.api"] = "api.ecr", ["ecr.dkr"] = "*.dkr.ecr", ["ecs-agent"] = "ecs-a", ["ecs-telemetry"] = "ecs-t",
  ["execute-api"] = "*.execute-api", s3 = "*.s3",
}

local INTERFACES = { "access-analyzer", "acm-pca", "application-autoscaling", "athena", "autoscaling", "backup",
  "bedrock-runtime", "cloudformation", "cloudtrail", "codebuild", "codecommit", "codedeploy", "codepipeline",
  "config", "dynamodb", "ebs", "ec2", "ec2messages", "ecr.api", "ecr.dkr", "ecs", "ecs-agent", "ecs-telemetry", "eks",
  "elasticfilesystem", "elasticloadbalancing", "email-smtp", "events", "execute-api", "firehose", "glue",
  "guardduty-data", "inspector2", "kinesis-streams", "kms", "lambda", "logs", "monitoring", "rds", "rds-data", "s3",
  "secretsmanager", "servicediscovery", "sns", "sqs", "ssm", "ssmmessages", "states", "sts", "synthetics", "xray" }

local GATEWAYS = { "dynamodb", "s3" }

-- Those of AWS's own lists whose ids are known; others get an id made from the name.
local LIST_IDS = {
  ["com.amazonaws.us-east-1.s3"] = "pl-63a5400a",
  ["com.amazonaws.us-east-1.dynamodb"] = "pl-02cd2c6b",
  ["com.amazonaws.us-west-2.s3"] = "pl-68a54001",
  ["com.amazonaws.us-west-2.dynamodb"] = "pl-00a54069",
}

-- Documentation blocks stand for AWS's real ones, which change.
local LIST_BLOCKS = { s3 = { "192.0.2.0/25", "198.51.100.0/24" }, dynamodb = { "192.0.2.128/25" },
  ["cloudfront.origin-facing"] = { "203.0.113.0/24" } }

local function suffix(region)
  return region:find("^cn%-") and "amazonaws.com.cn" or "amazonaws.com"
end

-- Not every zone has every service: the second zone lacks one, and in larger regions the fifth lacks another.
local ABSENT = { ["ecs-telemetry"] = 2, ssmmessages = 5 }
local ZONES_NEEDED = 3

local function zones_of(cloud, region, short)
  local all, names = cloud.regions[region].zones, {}
  for i, zone in ipairs(all) do
    if #all < ZONES_NEEDED or ABSENT[short] ~= i then
      names[#names + 1] = region .. zone.letter
    end
  end
  return names
end

local function private_names(region, short)
  local first = PRIVATE_NAMES[short] or short
  local names = { first .. "." .. region .. "." .. suffix(region) }
  if short == "s3" then
    names[2] = "s3." .. region .. "." .. suffix(region)
  end
  return names
end

local function detail(cloud, request, short, kind)
  local region = request.region
  local name = "com.amazonaws." .. region .. "." .. short
  local out = { ServiceName = name, ServiceRegion = region, Owner = "amazon", AcceptanceRequired = false,
    ServiceId = "vpce-svc-0" .. text.hash_hex(name .. kind, 16), ServiceType = { { ServiceType = kind } },
    ManagesVpcEndpoints = false, VpcEndpointPolicySupported = true, Tags = {},
    AvailabilityZones = zones_of(cloud, region, kind == "Interface" and short or nil),
    SupportedIpAddressTypes = { "ipv4" } }
  if kind == "Gateway" then
    out.BaseEndpointDnsNames = { short .. "." .. region .. "." .. suffix(region) }
    return out
  end
  out.BaseEndpointDnsNames = { short .. "." .. region .. ".vpce." .. suffix(region) }
  out.PrivateDnsNames = {}
  for i, private in ipairs(private_names(region, short)) do
    out.PrivateDnsNames[i] = { PrivateDnsName = private }
  end
  out.PrivateDnsName = out.PrivateDnsNames[1].PrivateDnsName
  out.PrivateDnsNameVerificationState = "verified"
  return out
end

local function all(cloud, request)
  local list = {}
  for kind, names in pairs({ Gateway = GATEWAYS, Interface = INTERFACES }) do
    for _, short in ipairs(names) do
      list[#list + 1] = detail(cloud, request, short, kind)
    end
  end
  table.sort(list, function(a, b)
    if a.ServiceName == b.ServiceName then
      return a.ServiceType[1].ServiceType < b.ServiceType[1].ServiceType
    end
    return a.ServiceName < b.ServiceName
  end)
  return list
end

-- The service as offered for one endpoint type; the error is that of CreateVpcEndpoint.
function services.need(cloud, request, name, kind)
  local offered = {}
  for _, one in ipairs(all(cloud, request)) do
    if one.ServiceName == name then
      offered[#offered + 1] = one.ServiceType[1].ServiceType
      if one.ServiceType[1].ServiceType == kind then
        return one
      end
    end
  end
  if #offered == 0 then
    fail("InvalidServiceName", "The Vpc Endpoint Service '" .. tostring(name) .. "' does not exist")
  end
  fail("InvalidParameter", "Endpoint type (" .. kind .. ") does not match available service types (["
    .. table.concat(offered, ", ") .. "]).")
end

function services.prefix_list_of(name)
  return LIST_IDS[name] or "pl-" .. text.hash_hex(name, 8)
end

local function prefix_lists(request)
  local list = {}
  for _, short in ipairs({ "s3", "dynamodb", "cloudfront.origin-facing" }) do
    local place = short:find("^cloudfront") and "global" or request.region
    local name = "com.amazonaws." .. place .. "." .. short
    list[#list + 1] = { PrefixListId = services.prefix_list_of(name), PrefixListName = name, AddressFamily = "IPv4",
      Cidrs = LIST_BLOCKS[short], OwnerId = "AWS", State = "create-complete", Tags = {}, Version = 1 }
  end
  return list
end

function services.prefix_list(cloud, id)
  for _, list in ipairs(prefix_lists(cloud.request)) do
    if list.PrefixListId == id then
      return list
    end
  end
  return nil
end

local function need_prefix_list(cloud, id)
  return services.prefix_list(cloud, id)
    or fail("InvalidPrefixListID.NotFound", "The prefix list ID '" .. tostring(id) .. "' does not exist")
end

local function wanted_lists(cloud, input, request)
  local ids = input.PrefixListIds or {}
  local lists = {}
  for i, id in ipairs(ids) do
    lists[i] = need_prefix_list(cloud, id)
  end
  return #ids > 0 and lists or prefix_lists(request)
end

local LIST_FILTERS = { ["prefix-list-id"] = "PrefixListId", ["prefix-list-name"] = "PrefixListName",
  ["owner-id"] = "OwnerId" }

local function describe_prefix_lists(cloud, input, request)
  local cut, token = common.listed(wanted_lists(cloud, input, request), input, LIST_FILTERS, input.PrefixListIds)
  return { PrefixLists = cut, NextToken = token }
end

local function describe_managed(cloud, input, request)
  local lists = wanted_lists(cloud, input, request)
  for _, list in ipairs(lists) do
    list.PrefixListArn = cloud:arn("ec2", "prefix-list/" .. list.PrefixListId):gsub(":%d+:prefix", ":aws:prefix")
  end
  local cut, token = common.listed(lists, input, LIST_FILTERS, input.PrefixListIds)
  return { PrefixLists = cut, NextToken = token }
end

local function list_entries(cloud, input)
  local entries = {}
  for i, block in ipairs(need_prefix_list(cloud, input.PrefixListId).Cidrs) do
    entries[i] = { Cidr = block }
  end
  local cut, token = common.listed(entries, input, {})
  return { Entries = cut, NextToken = token }
end

local function named(list, names)
  if not names or #names == 0 then
    return list
  end
  local kept = {}
  for _, name in ipairs(names) do
    local before = #kept
    for _, one in ipairs(list) do
      if one.ServiceName == name then
        kept[#kept + 1] = one
      end
    end
    if #kept == before then
      fail("InvalidServiceName", "The Vpc Endpoint Service '" .. name .. "' does not exist")
    end
  end
  return kept
end

local function describe(cloud, input, request)
  local cut, token = common.listed(named(all(cloud, request), input.ServiceNames), input, {
    ["service-name"] = "ServiceName", owner = "Owner", ["service-region"] = "ServiceRegion",
    ["supported-ip-address-types"] = "SupportedIpAddressTypes",
    ["service-type"] = function(record)
      return record.ServiceType[1].ServiceType
    end,
  })
  local names, seen = {}, {}
  for _, one in ipairs(cut) do
    if not seen[one.ServiceName] then
      names[#names + 1] = one.ServiceName
      seen[one.ServiceName] = true
    end
  end
  return { ServiceNames = names, ServiceDetails = cut, NextToken = token }
end

services.operations = {
  DescribeVpcEndpointServices = describe,
  DescribePrefixLists = describe_prefix_lists,
  DescribeManagedPrefixLists = describe_managed,
  GetManagedPrefixListEntries = list_entries,
}

return services

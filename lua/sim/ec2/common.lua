-- What EC2's operations have in common: ids, describes, tags on create, dependencies.
local copy = require "sim.copy"
local fail = require "sim.fail"
local filter = require "sim.filter"
local page = require "sim.page"
local tags = require "sim.tags"

local common = {}

-- Kind of record -> how AWS names its id: prefix, error code, the words of the message, its tag
-- resource type, and the member that holds it.
common.kinds = {
  vpc = { prefix = "vpc", code = "InvalidVpcID", words = "vpc ID", type = "vpc", id = "VpcId" },
  subnet = { prefix = "subnet", code = "InvalidSubnetID", words = "subnet ID", type = "subnet", id = "SubnetId" },
  route_table = { prefix = "rtb", code = "InvalidRouteTableID", words = "routeTable ID", type = "route-table",
    id = "RouteTableId" },
  security_group = { prefix = "sg", code = "InvalidGroup", malformed = "InvalidGroupId", words = "security group",
    type = "security-group", id = "GroupId" },
  security_group_rule = { prefix = "sgr", code = "InvalidSecurityGroupRuleId", words = "security group rule ID",
    type = "security-group-rule", id = "SecurityGroupRuleId" },
  vpc_endpoint = { prefix = "vpce", code = "InvalidVpcEndpointId", words = "Vpc Endpoint Id", type = "vpc-endpoint",
    id = "VpcEndpointId" },
  network_interface = { prefix = "eni", code = "InvalidNetworkInterfaceID", words = "networkInterface ID",
    type = "network-interface", id = "NetworkInterfaceId" },
  network_acl = { prefix = "acl", code = "InvalidNetworkAclID", words = "networkAcl ID", type = "network-acl",
    id = "NetworkAclId" },
}

-- "deleting" records are still there for a describe; for other operations they are not.
function common.need(cloud, kind, id)
  local naming = common.kinds[kind]
  local digits = tostring(id):match("^" .. naming.prefix .. "%-(%x+)$")
  if not digits or (#digits ~= 17 and #digits ~= 8) then
    fail((naming.malformed or naming.code) .. ".Malformed", "Invalid id: \"" .. tostring(id) .. "\" (expecting \""
      .. naming.prefix .. "-...\")")
  end
  local record = cloud:get(kind, id)
  if not record then
    fail(naming.code .. ".NotFound", "The " .. naming.words .. " '" .. id .. "' does not exist")
  end
  return record
end

function common.required(input, names)
  for _, name in ipairs(names) do
    if input[name] == nil then
      fail("MissingParameter", "The request must contain the parameter " .. name:sub(1, 1):lower() .. name:sub(2))
    end
  end
end

-- Options of AWS that this cloud does not model are refused by name rather than ignored.
function common.unsupported(input, names)
  for _, name in ipairs(names) do
    if input[name] ~= nil and input[name] ~= false then
      fail("UnsupportedOperation", "The parameter " .. name .. " is not simulated.")
    end
  end
end

function common.check_tags(cloud, list)
  if tags.duplicate(list, "Key") then
    fail("InvalidParameterValue", "Duplicate tag key '" .. tags.duplicate(list, "Key") .. "' specified.")
  end
  for _, tag in ipairs(list) do
    local problem = tags.problem(tag.Key, tag.Value)
    if problem then
      fail("InvalidParameterValue", problem)
    end
  end
  if #list > cloud.quotas.tags_per_resource then
    fail("TagLimitExceeded", "The maximum number of tags (" .. cloud.quotas.tags_per_resource
      .. ") per resource has been reached")
  end
end

-- The tags that a create gives to resources of `resource_type`; other types are refused as AWS does.
function common.new_tags(cloud, input, resource_type)
  local list = {}
  for _, specification in ipairs(input.TagSpecifications or {}) do
    if specification.ResourceType ~= resource_type then
      fail("InvalidParameterValue", "'" .. tostring(specification.ResourceType)
        .. "' is not a valid taggable resource type for this operation.")
    end
    for _, tag in ipairs(specification.Tags or {}) do
      list[#list + 1] = { Key = tag.Key, Value = tag.Value or "" }
    end
  end
  common.check_tags(cloud, list)
  return list
end

-- Puts a new record, hidden from filtered describes for a while.
function common.create(cloud, kind, id, record)
  if cloud.options.visibility_ms > 0 then
    record.visible_at = cloud:now() + cloud.options.visibility_ms
  end
  return cloud:put(kind, id, record)
end

local function visible(cloud, records)
  local now, kept = cloud:now(), {}
  for _, record in ipairs(records) do
    if not record.visible_at or record.visible_at <= now then
      kept[#kept + 1] = record
    end
  end
  return kept
end

-- Cuts a list to the page that the request asks for; `least` is the smallest MaxResults that AWS takes.
function common.paged(items, input, least, ids)
  local size = input.MaxResults
  if size and ids and #ids > 0 then
    fail("InvalidParameterCombination", "The parameter MaxResults cannot be used with a list of ids in the same call")
  end
  if size and (size < least or size > 1000) then
    fail("InvalidParameterValue", "Value ( " .. size .. " ) for parameter maxResults is invalid. Expecting a value "
      .. (size < least and "greater than " .. least - 1 or "smaller than 1001") .. ".")
  end
  local cut, token, foreign = page.cut(items, size, input.NextToken)
  if foreign then
    fail("InvalidNextToken", "The specified NextToken is not valid.")
  end
  return cut, token
end

local function candidates(cloud, spec, input)
  local ids = spec.ids and input[spec.ids]
  if ids and #ids > 0 then
    local records = {}
    for _, id in ipairs(ids) do
      records[#records + 1] = common.need(cloud, spec.kind, id)
    end
    return records
  end
  for name, index in pairs(spec.index or {}) do
    local value = filter.single(input.Filters, name)
    if value then
      return visible(cloud, cloud:by(spec.kind, index, value))
    end
  end
  return visible(cloud, cloud:each(spec.kind))
end

-- A filtered page of a list that is no kind of record; `ids` is the request's list of ids, if it has one.
function common.listed(items, input, filters, ids)
  return common.paged(filter.apply(items, input.Filters, filters), input, 1, ids)
end

-- Filters on tags can be applied to records as they are kept; the others look at what is shown.
local function split_filters(filters)
  local of_tags, of_views = {}, {}
  for _, one in ipairs(filters or {}) do
    local on_tags = one.Name and (one.Name:find("^tag:.") or one.Name == "tag-key" or one.Name == "tag-value")
    table.insert(on_tags and of_tags or of_views, one)
  end
  return of_tags, of_views
end

local function show(cloud, spec, records)
  local shown = {}
  for i, record in ipairs(records) do
    shown[i] = spec.view(cloud, record)
  end
  return shown
end

-- A Describe operation from its description:
--   kind, ids (member with ids), output (member of the answer), filters (name -> field or function),
--   index (filter name -> store index), least (smallest MaxResults), view (record -> what is shown).
-- Where no filter looks at them, views are made of one page only.
function common.describe(spec)
  return function(cloud, input)
    local of_tags, of_views = split_filters(input.Filters)
    local list = filter.apply(candidates(cloud, spec, input), of_tags, spec.filters)
    if #of_views > 0 then
      list = filter.apply(show(cloud, spec, list), of_views, spec.filters)
    end
    local cut, token = common.paged(list, input, spec.least or 5, spec.ids and input[spec.ids])
    return { [spec.output] = #of_views > 0 and cut or show(cloud, spec, cut), NextToken = token }
  end
end

-- "pending" until ready_at, then "available".
function common.state(cloud, record)
  return record.ready_at and cloud:now() < record.ready_at and "pending" or "available"
end

function common.shown(cloud, record)
  local out = copy.shallow(record)
  out.State = common.state(cloud, record)
  return out
end

function common.dependency(what, id)
  fail("DependencyViolation", "The " .. what .. " '" .. id .. "' has dependencies and cannot be deleted.")
end

function common.mismatch()
  fail("IdempotentParameterMismatch", "The client token you have provided is associated with a resource that was "
    .. "created with different parameters.")
end

return common

-- Tags of EC2 resources after their creation.
local common = require "sim.ec2.common"
local fail = require "sim.fail"
local tags = require "sim.tags"

local PREFIXES = {}
for kind, naming in pairs(common.kinds) do
  PREFIXES[naming.prefix] = kind
end

-- The member of a kind's records that holds its tags.
local function member_of(kind)
  return kind == "network_interface" and "TagSet" or "Tags"
end

local function need_taggable(cloud, id)
  local kind = PREFIXES[tostring(id):match("^(%l+)%-") or ""]
  if not kind then
    fail("InvalidID", "The ID '" .. tostring(id) .. "' is not valid")
  end
  return kind, common.need(cloud, kind, id)
end

-- Runs `change(current tags) -> new tags` on every resource, after all have been found.
local function change_all(cloud, input, change)
  common.required(input, { "Resources" })
  local found = {}
  for i, id in ipairs(input.Resources) do
    local kind, record = need_taggable(cloud, id)
    found[i] = { kind = kind, id = id, record = record, tags = change(record[member_of(kind)] or {}) }
  end
  for _, one in ipairs(found) do
    one.record[member_of(one.kind)] = one.tags
    cloud:put(one.kind, one.id, one.record)
  end
  return { Return = true }
end

local function create(cloud, input)
  common.required(input, { "Tags" })
  common.check_tags(cloud, input.Tags)
  return change_all(cloud, input, function(current)
    local set = tags.set(current, input.Tags, "Key", "Value")
    if #set > cloud.quotas.tags_per_resource then
      fail("TagLimitExceeded", "The maximum number of tags (" .. cloud.quotas.tags_per_resource
        .. ") per resource has been reached")
    end
    return set
  end)
end

-- A tag goes if its key is named, and its value too where the request gives one; all go if none is named.
local function delete(cloud, input)
  return change_all(cloud, input, function(current)
    if not input.Tags or #input.Tags == 0 then
      return {}
    end
    local kept = {}
    for _, tag in ipairs(current) do
      local gone = false
      for _, wanted in ipairs(input.Tags) do
        gone = gone or (wanted.Key == tag.Key and (wanted.Value == nil or wanted.Value == tag.Value))
      end
      if not gone then
        kept[#kept + 1] = tag
      end
    end
    return kept
  end)
end

local function add_items(items, kind, id, record)
  for _, tag in ipairs(record[member_of(kind)] or {}) do
    items[#items + 1] = { Key = tag.Key, Value = tag.Value, ResourceId = id, ResourceType = common.kinds[kind].type,
      Tags = { tag } }
  end
end

local KINDS = { "vpc", "subnet", "route_table", "security_group", "security_group_rule", "vpc_endpoint",
  "network_interface", "network_acl" }

local function describe(cloud, input)
  local items, now = {}, cloud:now()
  for _, kind in ipairs(KINDS) do
    for _, record in ipairs(cloud:each(kind)) do
      if not record.visible_at or record.visible_at <= now then
        add_items(items, kind, record[common.kinds[kind].id], record)
      end
    end
  end
  local cut, token = common.listed(items, input, { key = "Key", value = "Value", ["resource-id"] = "ResourceId",
    ["resource-type"] = "ResourceType" })
  return { Tags = cut, NextToken = token }
end

return { CreateTags = create, DeleteTags = delete, DescribeTags = describe }

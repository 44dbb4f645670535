-- The Filters of EC2's Describe operations: filters are joined by "and", the values of one by "or".
local fail = require "sim.fail"

local filter = {}

-- A pattern for a value with the wildcards * and ?; a backslash takes a wildcard's meaning away.
local function to_pattern(value)
  local out, at = { "^" }, 1
  while at <= #value do
    local c = value:sub(at, at)
    if c == "\\" and at < #value then
      at = at + 1
      out[#out + 1] = value:sub(at, at):gsub("%W", "%%%0")
    elseif c == "*" then
      out[#out + 1] = ".*"
    elseif c == "?" then
      out[#out + 1] = "."
    else
      out[#out + 1] = c:gsub("%W", "%%%0")
    end
    at = at + 1
  end
  out[#out + 1] = "$"
  return table.concat(out)
end

local function compile(values)
  local exact, patterns = {}, {}
  for _, value in ipairs(values) do
    value = tostring(value)
    if value:find("[%*%?\\]") then
      patterns[#patterns + 1] = to_pattern(value)
    else
      exact[value] = true
    end
  end
  return exact, patterns
end

local function matches(value, exact, patterns)
  if value == nil then
    return false
  elseif type(value) == "table" then
    for _, one in ipairs(value) do
      if matches(one, exact, patterns) then
        return true
      end
    end
    return false
  end
  value = tostring(value)
  if exact[value] then
    return true
  end
  for _, pattern in ipairs(patterns) do
    if value:find(pattern) then
      return true
    end
  end
  return false
end

local function tag_values(tags, key)
  local found = {}
  for _, tag in ipairs(tags or {}) do
    if tag.Key == key then
      found[#found + 1] = tag.Value or ""
    end
  end
  return found
end

local function tag_members(member)
  return function(record)
    local found = {}
    for _, tag in ipairs(record.Tags or record.TagSet or {}) do
      found[#found + 1] = tag[member] or ""
    end
    return found
  end
end

local TAG_READERS = { ["tag-key"] = tag_members("Key"), ["tag-value"] = tag_members("Value") }

-- The function that reads what a filter looks at; `fields` maps a filter's name to a field name or a function.
local function reader(name, fields)
  local key = name:match("^tag:(.+)$")
  if key then
    return function(record)
      return tag_values(record.Tags or record.TagSet, key)
    end
  end
  local field = fields[name] or TAG_READERS[name]
  if type(field) == "function" then
    return field
  elseif field then
    return function(record)
      return record[field]
    end
  end
  fail("InvalidParameterValue", "The filter '" .. name .. "' is invalid")
end

function filter.apply(records, filters, fields)
  for _, one in ipairs(filters or {}) do
    if not one.Name or not one.Values or #one.Values == 0 then
      fail("InvalidParameterValue", "The filter '" .. tostring(one.Name or "null") .. "' needs at least one value")
    end
    local read = reader(one.Name, fields)
    local exact, patterns = compile(one.Values)
    local kept = {}
    for _, record in ipairs(records) do
      if matches(read(record), exact, patterns) then
        kept[#kept + 1] = record
      end
    end
    records = kept
  end
  return records
end

-- The only value of a filter without wildcards, for looking records up by index; nil if there is none.
function filter.single(filters, name)
  for _, one in ipairs(filters or {}) do
    if one.Name == name and one.Values and #one.Values == 1 and not tostring(one.Values[1]):find("[%*%?\\]") then
      return one.Values[1]
    end
  end
  return nil
end

return filter

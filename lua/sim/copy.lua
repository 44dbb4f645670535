-- Copies of plain tables: answers must not share tables with the records they were read from.
local copy = {}

function copy.shallow(value)
  local out = {}
  for key, member in pairs(value) do
    out[key] = member
  end
  return out
end

local MAX_DEPTH = 64

local function deep(value, depth)
  if type(value) ~= "table" then
    return value
  end
  if depth > MAX_DEPTH then
    error("a value deeper than " .. MAX_DEPTH .. " levels cannot be copied")
  end
  local out = {}
  for key, member in pairs(value) do
    out[key] = deep(member, depth + 1)
  end
  return out
end

function copy.deep(value)
  return deep(value, 0)
end

-- The named members of a table.
function copy.pick(value, names)
  local out = {}
  for _, name in ipairs(names) do
    out[name] = deep(value[name], 0)
  end
  return out
end

return copy

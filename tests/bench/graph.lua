-- Prints the declared graph of a recipe, one line a resource: its address and those that it needs. It is read with
-- the minimal host of tests/recipes, so that the critical path does not come from the tool that is measured.
-- usage: lua5.4 tests/bench/graph.lua RECIPE Name=value...    (from the repository's root)
package.path = "tests/recipes/?.lua;" .. package.path
local host = require "host"

local function mentioned(value, into)
  if host.is_deferred(value) then
    into[value.resource.address] = true
  elseif type(value) == "table" then
    for _, member in ipairs(rawget(value, "members") or {}) do
      into[member.address] = true
    end
    for key, item in pairs(value) do
      if key ~= "members" then
        mentioned(item, into)
      end
    end
  end
  return into
end

local given = {}
for i = 2, #arg do
  local name, value = arg[i]:match "^(%w+)=(.*)$"
  given[name] = value
end

local graph = host.evaluate("recipes", arg[1], given)
for _, resource in ipairs(graph.order) do
  local names = {}
  for address in pairs(mentioned(resource.depends_on, mentioned(resource.properties, {}))) do
    names[#names + 1] = address
  end
  table.sort(names)
  print(resource.address, table.concat(names, " "))
end

-- The trace of one run on the simulated cloud, where an interface endpoint is pending for a minute:
-- CreateService is sent when everything that the tasks use is ready, and what they do not need did not wait.
-- usage: lua5.4 tests/recipes/order_test.lua CLOUD_LOG
package.path = "tests/recipes/?.lua;" .. package.path
local json = require "json"

local passed, failed = 0, 0

local function check(name, ok, text)
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
    print("not ok - " .. name .. ": " .. text)
  end
end

-- One entry a changing call: its operation, address, times, and when what it made became usable.
local function read_calls(path)
  local calls = {}
  for line in io.lines(path) do
    local entry = json.decode(line)
    local call = {
      operation = entry.call:match "%S+$", address = entry.address, sent = entry.sent, answered = entry.answered,
      ready = entry.answered,
    }
    for _, effect in ipairs(entry.effects) do
      local record = effect.value
      if type(record) == "table" and math.type(record.ready_at) then
        call.ready = math.max(call.ready, record.ready_at)
      end
    end
    calls[#calls + 1] = call
  end
  return calls
end

local function named(calls, operation)
  local found = {}
  for _, call in ipairs(calls) do
    if call.operation == operation then
      found[#found + 1] = call
    end
  end
  return found
end

local calls = read_calls(arg[1])
local services = named(calls, "CreateService")
check("one service", #services == 1, #services .. " calls of CreateService took effect")
local service = services[1] or { sent = 0 }

-- Operation, how many of it, and whether the service waits until what it made is usable.
local needed = {
  { "CreateVpcEndpoint", 10 }, { "AssociateRouteTable", 2 }, { "AuthorizeSecurityGroupIngress", 2 },
  { "CreateSubnet", 2 }, { "RegisterTaskDefinition", 1 }, { "CreateLogGroup", 1 }, { "CreateCluster", 1 },
}
for _, row in ipairs(needed) do
  local operation, count = row[1], row[2]
  local found = named(calls, operation)
  check(operation, #found == count, #found .. " calls took effect, expected " .. count)
  for i, call in ipairs(found) do
    check(operation .. " " .. i, call.ready <= service.sent,
      "CreateService was sent at " .. service.sent .. ", before it was ready at " .. call.ready)
  end
end

local first_endpoint = math.huge
for _, call in ipairs(named(calls, "CreateVpcEndpoint")) do
  if call.ready - call.answered >= 30000 then
    first_endpoint = math.min(first_endpoint, call.ready)
  end
end
check("endpoints are pending for a while", first_endpoint < math.huge, "no endpoint was pending for 30 s")

for _, operation in ipairs {
  "RegisterTaskDefinition", "CreateRole", "AttachRolePolicy", "CreateLogGroup", "PutRetentionPolicy",
  "CreateSecurityGroup", "AuthorizeSecurityGroupIngress", "CreateCluster", "AssociateRouteTable",
} do
  for i, call in ipairs(named(calls, operation)) do
    check(operation .. " " .. i .. " did not wait", call.sent < first_endpoint,
      "it was sent at " .. call.sent .. ", after the first endpoint was ready at " .. first_endpoint)
  end
end

print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0 and 0 or 1)

-- aws.*: facts of the surroundings, resource types and read-only operations of the services.
local host, part = ...

local strict = part "strict"

local aws = {}

local known_facts = { region = true, account_id = true, partition = true }

local function ask(unit, name, arguments)
  unit.session.stop_after_parameters()
  return host.request("fact", { name = name, args = arguments }, "aws." .. name)
end

local function fact(unit, name)
  local facts = unit.session.facts
  if facts[name] == nil then
    facts[name] = ask(unit, name)
  end
  return facts[name]
end

local zone_keys = { count = "number", services = "table" }

local function zones(unit)
  return function(arguments)
    arguments = arguments == nil and {} or arguments
    if type(arguments) ~= "table" or host.kind(arguments) then
      host.raise "aws.zones: expected { count =, services = }"
    end
    for _, key in ipairs(host.sorted(arguments)) do
      if not zone_keys[key] then
        strict.missing("aws.zones", key, zone_keys)
      elseif type(arguments[key]) ~= zone_keys[key] then
        host.raise("aws.zones: " .. key .. ": expected a " .. zone_keys[key] .. ", got " .. type(arguments[key]))
      end
    end
    return ask(unit, "zones", arguments)
  end
end

local function operation(unit, service, name)
  return function(input)
    if input ~= nil and (type(input) ~= "table" or host.kind(input)) then
      host.raise("aws." .. service .. "." .. name .. ": expected a table, got " .. (host.kind(input) or type(input)))
    end
    unit.session.stop_after_parameters()
    local body = { service = service, operation = name, input = input or {} }
    return host.request("read", body, "aws." .. service .. "." .. name)
  end
end

local function service_table(unit, service)
  local members = {}
  return strict.wrap("aws." .. service, members, function(key)
    if type(key) ~= "string" then
      strict.missing("aws." .. service, key, {})
    end
    local member = host.constructor(unit.scope, service, key)
    if not member and host.operation(service, key) then
      member = operation(unit, service, key)
    end
    if not member then
      strict.missing("aws." .. service, key, host.names(service))
    end
    rawset(members, key, member)
    return member
  end)
end

function aws.namespace(unit)
  local services = host.services()
  local members = { zones = zones(unit), stack_name = unit.stack_name }
  return strict.wrap("aws", members, function(key)
    if known_facts[key] then
      return fact(unit, key)
    elseif not services[key] then
      local names = { region = true, account_id = true, partition = true, stack_name = true, zones = true }
      for name in pairs(services) do
        names[name] = true
      end
      strict.missing("aws", key, names)
    end
    local member = service_table(unit, key)
    rawset(members, key, member)
    return member
  end)
end

return aws

-- The smallest host that a recipe runs in: it keeps what a recipe declares and checks nothing but names.
-- It stands beside isoctl's own, so that a recipe's meaning is checked by something that shares no code with it.
local host = {}

local deferred = {}
deferred.__index = function(self, attribute)
  return host.deferred(rawget(self, "resource"), attribute)
end
deferred.__concat = function(a, b)
  return host.text(a) .. host.text(b)
end

function host.deferred(resource, attribute)
  return setmetatable({ resource = resource, attribute = attribute }, deferred)
end

function host.is_deferred(value)
  return type(value) == "table" and getmetatable(value) == deferred
end

-- "{VpcStack.VPC}": as the data of tests/peers writes a reference. Ref and id attributes are one there.
function host.text(value)
  if host.is_deferred(value) then
    return "{" .. value.resource.address:gsub("/", ".") .. "}"
  end
  return value
end

local function strict(name, members)
  return setmetatable(members, {
    __index = function(_, key)
      error(name .. " has no member " .. tostring(key), 2)
    end,
  })
end

local function constructor(graph, scope, type_name)
  return function(id)
    return function(properties)
      local address = scope .. id
      assert(not graph.resources[address], "declared twice: " .. address)
      local resource = { type = type_name, address = address, properties = {}, depends_on = {} }
      for key, value in pairs(properties) do
        if key:find "^%u" then
          resource.properties[key] = value
        else
          resource[key] = value
        end
      end
      graph.resources[address] = resource
      graph.order[#graph.order + 1] = resource
      return host.deferred(resource)
    end
  end
end

local services = { ec2 = "EC2", ecs = "ECS", iam = "IAM", logs = "Logs", ecr = "ECR" }

local function aws_namespace(graph, scope, stack_name)
  local aws = {
    region = "us-east-1",
    account_id = "123456789012",
    partition = "aws",
    stack_name = stack_name,
    zones = function(question)
      graph.zones_question = question
      return { "{az0}", "{az1}" }
    end,
  }
  for name, spelled in pairs(services) do
    aws[name] = setmetatable({}, {
      __index = function(_, type_name)
        return constructor(graph, scope, "AWS::" .. spelled .. "::" .. type_name)
      end,
    })
  end
  return strict("aws", aws)
end

local function parameter_kind(kind)
  return function(declaration)
    declaration.kind = kind
    return declaration
  end
end

local function allows(declaration, value)
  if not declaration.allowed then
    return true
  end
  for _, allowed in ipairs(declaration.allowed) do
    if allowed == value then
      return true
    end
  end
  return false
end

local function resolve_parameters(graph, declarations, given)
  local resolved = {}
  for name in pairs(given) do
    assert(declarations[name], "unknown parameter " .. name)
  end
  for name, declaration in pairs(declarations) do
    graph.parameters[name] = declaration
    local value = given[name]
    if value == nil then
      value = declaration.default
    end
    assert(value ~= nil, "missing parameter " .. name)
    assert(allows(declaration, value), name .. " is not one of the allowed values")
    resolved[name] = value
  end
  return strict("parameters", resolved)
end

local evaluate

local function instance_of(graph, first, results)
  local members = {}
  for i = first, #graph.order do
    members[#members + 1] = graph.order[i]
  end
  return setmetatable({ members = members }, { __index = results })
end

local function included(folder, graph, scope, stack_name)
  return function(file)
    return function(id)
      return function(given)
        local first = #graph.order + 1
        local results = evaluate(folder, file, graph, scope .. id .. "/", given, stack_name(id))
        return instance_of(graph, first, results)
      end
    end
  end
end

local function environment(folder, graph, scope, given, stack_name)
  return strict("the recipe's world", {
    description = function(text)
      assert(type(text) == "string" and not text:find "\n", "a description is one line")
    end,
    parameters = function(declarations)
      return resolve_parameters(graph, declarations, given)
    end,
    param = {
      boolean = parameter_kind "boolean",
      string = parameter_kind "string",
      number = parameter_kind "number",
      list = parameter_kind "list",
      resources = parameter_kind "resources",
    },
    outputs = function(values)
      return values
    end,
    recipe = included(folder, graph, scope, function(id)
      return "{" .. id .. "}"
    end),
    aws = aws_namespace(graph, scope, stack_name),
    ipairs = ipairs,
    error = error,
  })
end

function evaluate(folder, file, graph, scope, given, stack_name)
  local world = environment(folder, graph, scope, given, stack_name)
  local chunk = assert(loadfile(folder .. "/" .. file, "t", world))
  return chunk() or {}
end

-- Evaluates a recipe; returns the graph {resources by address, order, parameters} and its outputs.
function host.evaluate(folder, file, given)
  local graph = { resources = {}, order = {}, parameters = {} }
  local results = evaluate(folder, file, graph, "", given or {}, "{stack}")
  return graph, results
end

return host

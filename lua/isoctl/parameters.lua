-- parameters { Name = param.kind { ... } }: declarations, where values come from, and what they must be.
local host, part = ...

local strict = part "strict"
local kinds = part "parameter_kinds"

local parameters = {}

local declarations = {}

-- What may stand in a declaration: its type, and the kinds that it is for (nil: all).
local keys = {
  default = {},
  description = { type = "string" },
  allowed = { type = "table", kinds = { string = true, number = true } },
  pattern = { type = "string", kinds = { string = true } },
  min = { type = "number", kinds = { number = true } },
  max = { type = "number", kinds = { number = true } },
  integer = { type = "boolean", kinds = { number = true } },
  secret = { type = "boolean", kinds = { string = true } },
}

local function check_key(kind, key, value)
  local rule = keys[key]
  if not rule then
    strict.missing("param." .. kind, key, keys)
  elseif rule.kinds and not rule.kinds[kind] then
    host.raise("param." .. kind .. ": " .. key .. " is for " .. table.concat(host.sorted(rule.kinds), " and "))
  elseif rule.type and type(value) ~= rule.type then
    host.raise("param." .. kind .. ": " .. key .. ": expected a " .. rule.type .. ", got " .. type(value))
  end
end

local function check_secret(declaration)
  for _, key in ipairs { "default", "allowed", "pattern" } do
    if declaration.secret and declaration[key] ~= nil then
      host.raise("param.string: a secret has no " .. key .. ": its value never reaches the recipe")
    end
  end
end

local function check_pattern(kind, pattern)
  local ok, why = host.matches(pattern, "")
  if ok == nil then
    host.raise("param." .. kind .. ": pattern: " .. why)
  end
end

local function declare(kind)
  return function(given)
    given = given == nil and {} or given
    if type(given) ~= "table" or host.kind(given) then
      host.raise("param." .. kind .. ": expected a table, got " .. (host.kind(given) or type(given)))
    end
    local declaration = { kind = kind }
    for _, key in ipairs(host.sorted(given)) do
      check_key(kind, key, given[key])
      declaration[key] = given[key]
    end
    check_secret(declaration)
    if declaration.pattern then
      check_pattern(kind, declaration.pattern)
    end
    local handle = strict.table("param." .. kind, {})
    declarations[handle] = declaration
    return handle
  end
end

local constructors = {}
for kind in pairs(kinds.names) do
  constructors[kind] = declare(kind)
end
parameters.param = strict.table("param", constructors)

local function read_declaration(name, handle)
  if type(name) ~= "string" or not name:find "^%a%w*$" then
    host.raise("parameters: " .. tostring(name) .. " is no name: a letter, then letters and digits")
  end
  local declaration = declarations[handle]
  if not declaration then
    host.raise("parameter " .. name .. ": expected param.string { ... } or another of "
      .. table.concat(host.sorted(constructors), ", "))
  end
  return declaration
end

-- A list of {name =, declaration =}, by name.
local function read_declarations(given)
  if type(given) ~= "table" or host.kind(given) then
    host.raise("parameters: expected a table, got " .. (host.kind(given) or type(given)))
  end
  local list = {}
  for i, name in ipairs(host.sorted(given)) do
    list[i] = { name = name, declaration = read_declaration(name, given[name]) }
  end
  return list
end

local function check_default(entry)
  local declaration = entry.declaration
  if declaration.default == nil then
    return
  end
  local value, why = kinds.check(declaration, declaration.default, false)
  if why then
    host.raise("parameter " .. entry.name .. ": its default: " .. why)
  end
  declaration.default = value
end

local function from_command(list)
  local names = host.mark_list {}
  for i, entry in ipairs(list) do
    names[i] = { name = entry.name, secret = entry.declaration.secret or false }
  end
  local answer = host.request("parameters", { names = names })
  local secrets = {}
  for _, name in ipairs(answer.secrets) do
    secrets[name] = true
  end
  return answer.values, answer.from, secrets
end

local function describe_required(entry)
  local description = entry.declaration.description
  return entry.name .. (description and " (" .. description .. ")" or "")
end

local function raise_required(missing)
  local shown = {}
  for i, entry in ipairs(missing) do
    shown[i] = describe_required(entry)
  end
  local many = #missing > 1
  host.raise((many and "parameters " or "parameter ") .. table.concat(shown, ", ")
    .. (many and " are" or " is") .. " required: give -p " .. missing[1].name .. "=VALUE")
end

local function root_value(entry, values, from, secrets)
  local name, declaration = entry.name, entry.declaration
  if declaration.secret then
    return secrets[name] and host.secret(name) or nil, "given"
  elseif values[name] == nil then
    return declaration.default, "default"
  end
  local value, why = kinds.check(declaration, values[name], true)
  if why then
    host.raise("parameter " .. name .. " (" .. from[name] .. "): " .. why)
  end
  return value, from[name] == "previous" and "previous" or "given"
end

local function record(session, entry, value, source)
  local declaration = entry.declaration
  local row = {
    name = entry.name,
    type = declaration.kind,
    description = declaration.description,
    secret = declaration.secret or false,
    source = source,
  }
  if declaration.kind ~= "resources" and not declaration.secret then
    row.default = declaration.default
    row.value = value
  end
  session.parameters[#session.parameters + 1] = row
end

local function root_values(session, list)
  if session.parameters_only then
    for _, entry in ipairs(list) do
      record(session, entry, entry.declaration.default, "default")
    end
    session.stop_after_parameters()
  end
  local values, from, secrets = from_command(list)
  local resolved, missing = {}, {}
  for _, entry in ipairs(list) do
    local value, source = root_value(entry, values, from, secrets)
    if value == nil then
      missing[#missing + 1] = entry
    else
      resolved[entry.name] = value
      record(session, entry, value, source)
    end
  end
  if #missing > 0 then
    raise_required(missing)
  end
  return resolved
end

local function raise_to_caller(unit, message)
  error(unit.given_at .. ": " .. unit.id .. " (" .. unit.name .. "): " .. message, 0)
end

local function check_names(unit, list)
  local names = {}
  for _, entry in ipairs(list) do
    names[entry.name] = true
  end
  for _, name in ipairs(host.sorted(unit.given)) do
    if not names[name] then
      local near = type(name) == "string" and host.nearest(name, names)
      local hint = near and " (did you mean " .. near .. "?)" or ""
      raise_to_caller(unit, "unknown parameter " .. tostring(name) .. hint)
    end
  end
end

local function included_value(unit, entry)
  local declaration, given = entry.declaration, unit.given[entry.name]
  if given == nil then
    if declaration.default == nil then
      raise_to_caller(unit, "parameter " .. describe_required(entry) .. " is required")
    end
    return declaration.default
  end
  local value, why = kinds.check(declaration, given, false)
  if why then
    raise_to_caller(unit, "parameter " .. entry.name .. ": " .. why)
  end
  return value
end

local function included_values(unit, list)
  check_names(unit, list)
  local resolved = {}
  for _, entry in ipairs(list) do
    resolved[entry.name] = included_value(unit, entry)
  end
  return resolved
end

local function check_first(unit)
  if unit.asked then
    host.raise "parameters is called twice"
  elseif host.declared_any(unit.scope) then
    host.raise "parameters stands before the first resource"
  end
  unit.asked = true
end

function parameters.word(unit)
  return function(given)
    check_first(unit)
    local list = read_declarations(given)
    for _, entry in ipairs(list) do
      check_default(entry)
    end
    local resolved = unit.outer and included_values(unit, list) or root_values(unit.session, list)
    return strict.table("parameters", resolved)
  end
end

-- A recipe without parameters{} has none to be given.
function parameters.check_asked(unit)
  if unit.asked then
    return
  elseif unit.outer then
    check_names(unit, {})
  else
    root_values(unit.session, {})
  end
end

return parameters

-- Recipes, the recipes that they include, and the modules that they require: one name space each, one graph for all.
local host, part = ...

local strict = part "strict"
local library = part "library"
local parameters = part "parameters"
local aws = part "aws"

local recipe = {}

local embedded_prefix = "isoctl:"
local nesting_max = 16

-- A file as {name =, text =}. Embedded ones are named "isoctl:isolated_vpc"; what an embedded recipe includes is
-- embedded too.
local function read_embedded(stem)
  stem = stem:gsub("%.lua$", "")
  local text = host.embedded("recipes/" .. stem .. ".lua")
  if text then
    return { name = embedded_prefix .. stem, text = text, embedded = true }
  end
  local names = {}
  for name in pairs(host.embedded_names()) do
    local known = name:match "^recipes/(.*)%.lua$"
    if known then
      names[known] = true
    end
  end
  local near = host.nearest(stem, names)
  host.raise("no recipe " .. embedded_prefix .. stem .. " is built in"
    .. (near and " (did you mean " .. embedded_prefix .. near .. "?)" or ": there are "
    .. table.concat(host.sorted(names), ", ")))
end

local function read_file(path, session, embedded)
  if path:find("^" .. embedded_prefix) then
    return read_embedded(path:sub(#embedded_prefix + 1))
  elseif embedded then
    return read_embedded(path)
  end
  session.files = session.files or {}
  local file = session.files[path]
  if not file then
    file = { name = path, text = host.request("source", { path = path }) }
    session.files[path] = file
  end
  return file
end

-- A variable to be closed keeps `return outputs {...}` from being a tail call, which would lose its line.
local function load_main(file, environment)
  return host.load("local _ <close> = nil; " .. file.text, "@" .. file.name, environment)
end

local function check_text(what, value)
  if type(value) ~= "string" then
    host.raise(what .. ": expected a text, got " .. (host.kind(value) or type(value)))
  end
end

local function description_of(unit)
  return function(text)
    check_text("description", text)
    if unit.description then
      host.raise "description is given twice"
    end
    unit.description = text
    if not unit.outer then
      unit.session.description = text
    end
  end
end

local function outputs_of(unit)
  return function(values)
    if type(values) ~= "table" or host.kind(values) then
      host.raise("outputs: expected a table, got " .. (host.kind(values) or type(values)))
    end
    if unit.outputs then
      host.raise "outputs is given twice"
    end
    host.check(values, "outputs")
    local members = {}
    for _, name in ipairs(host.sorted(values)) do
      if type(name) ~= "string" or not name:find "^%a%w*$" then
        host.raise("outputs: " .. tostring(name) .. " is no name: a letter, then letters and digits")
      end
      members[name] = values[name]
    end
    unit.outputs = members
    unit.returned = strict.table("outputs", members)
    return unit.returned
  end
end

local function tag_text(key, value)
  local kind = host.kind(value) or type(value)
  if kind ~= "string" and kind ~= "number" and kind ~= "boolean" then
    host.raise("tags: " .. key .. ": expected a text that is known now, got " .. kind)
  end
  return tostring(value)
end

local function tags_of(unit)
  local tags = unit.session.tags
  return function(values)
    if type(values) ~= "table" or host.kind(values) then
      host.raise("tags: expected a table, got " .. (host.kind(values) or type(values)))
    end
    for _, key in ipairs(host.sorted(values)) do
      if type(key) ~= "string" or #key == 0 then
        host.raise("tags: expected Name = text, got the key " .. tostring(key))
      end
      if key:lower():find "^isoctl:" or key:lower():find "^aws:" then
        host.raise("tags: " .. key .. " is reserved: isoctl:* and aws:* cannot be set")
      end
      local text = tag_text(key, values[key])
      if tags[key] and tags[key] ~= text then
        host.raise("tags: " .. key .. " is set twice, to " .. tags[key] .. " and to " .. text)
      end
      tags[key] = text
    end
  end
end

local function list_of(values)
  if type(values) ~= "table" or host.kind(values) or not host.list_length(values) then
    host.raise "list: expected list { item, ... } without holes"
  end
  return host.mark_list(values)
end

local function check_path(what, path)
  check_text(what, path)
  return path
end

local loading = {}

local function require_in(unit)
  local modules = {}
  return function(name)
    check_text("require", name)
    local path = name:gsub("%.", "/") .. ".lua"
    if modules[path] == loading then
      host.raise("require: " .. name .. " requires itself")
    end
    if modules[path] == nil then
      if unit.embedded then
        host.raise "require: a recipe that is built in has no modules"
      end
      local file = read_file(path, unit.session)
      modules[path] = loading
      local value = host.load(file.text, "@" .. file.name, unit.environment)()
      modules[path] = value == nil and true or value
    end
    return modules[path]
  end
end

local function check_cycle(unit, file)
  local chain, depth = file.name, 0
  local at = unit
  while at do
    chain, depth = at.name .. " -> " .. chain, depth + 1
    if at.name == file.name then
      host.raise("recipe " .. file.name .. " includes itself: " .. chain)
    end
    at = at.outer
  end
  if depth > nesting_max then
    host.raise("recipes include each other more than " .. nesting_max .. " deep: " .. chain)
  end
end

local evaluate

local function include(outer, file, id, given)
  local session = outer.session
  local scope = host.scope(outer.scope, id)
  local address = outer.address and outer.address .. "/" .. id or id
  session.instances[#session.instances + 1] = { address = address, recipe = file.name }
  local unit = {
    session = session, outer = outer, scope = scope, id = id, address = address,
    stack_name = outer.stack_name .. "-" .. id, given = given, given_at = host.where(),
  }
  return host.instance(scope, evaluate(unit, file))
end

local function recipe_in(unit)
  return function(path)
    local file = read_file(check_path("recipe", path), unit.session, unit.embedded)
    check_cycle(unit, file)
    return function(id)
      return host.declare(unit.scope, file.name, id, function(given)
        return include(unit, file, id, given)
      end)
    end
  end
end

local function check_return(unit, returned)
  if returned ~= nil and returned ~= unit.returned then
    error(unit.name .. ": a recipe returns outputs { Name = value } or nothing, not a " .. type(returned), 0)
  end
end

function evaluate(unit, file)
  unit.name, unit.embedded = file.name, file.embedded
  unit.environment = library.environment {
    description = description_of(unit),
    parameters = parameters.word(unit),
    param = parameters.param,
    outputs = outputs_of(unit),
    tags = tags_of(unit),
    list = list_of,
    recipe = recipe_in(unit),
    require = require_in(unit),
    aws = aws.namespace(unit),
  }
  check_return(unit, (load_main(file, unit.environment)()))
  parameters.check_asked(unit)
  return unit.outputs or {}
end

function recipe.evaluate_root(session, path)
  local unit = { session = session, scope = host.scope(nil, ""), stack_name = session.stack }
  return evaluate(unit, read_file(path, session))
end

return recipe

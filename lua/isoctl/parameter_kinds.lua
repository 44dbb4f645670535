-- The kinds of parameters, by name, and check(declaration, value, from_command): the value, or nil and what was
-- expected. Values from the command are texts; those from other recipes and parameter files have their types.
local host = ...

local function show(value)
  local kind = host.kind(value)
  if kind == "resource" or kind == "deferred" then
    return "a value that is known only after apply"
  elseif kind then
    return "a " .. kind
  elseif type(value) == "string" then
    return (string.format("%q", #value > 80 and value:sub(1, 77) .. "..." or value):gsub("\\\n", "\\n"))
  elseif type(value) == "table" then
    return "a table"
  end
  return tostring(value)
end

local function expected(what, value)
  return nil, "expected " .. what .. ", got " .. show(value)
end

local function is_deferred(value)
  local kind = host.kind(value)
  return kind == "resource" or kind == "deferred"
end

local function boolean(_, value, from_command)
  if type(value) == "boolean" then
    return value
  elseif from_command and (value == "true" or value == "false") then
    return value == "true"
  end
  return expected("true or false", value)
end

-- Decimal only: what a person means by a number.
local function decimal(text)
  local number = text:find "^-?%d+$" and tonumber(text)
    or text:find "^-?%d+%.%d+$" and tonumber(text)
    or text:find "^-?%d+%.?%d*[eE][-+]?%d+$" and tonumber(text)
  return number and (math.tointeger(number) or number)
end

local function range(declaration)
  local min, max = declaration.min, declaration.max
  local what = declaration.integer and "a whole number" or "a number"
  if min and max then
    return what .. " from " .. min .. " to " .. max
  elseif min then
    return what .. " of at least " .. min
  elseif max then
    return what .. " of at most " .. max
  end
  return what
end

local function number(declaration, value, from_command)
  local converted = value
  if from_command and type(value) == "string" then
    converted = decimal(value)
  end
  if type(converted) ~= "number" or converted ~= converted then
    return expected(range(declaration), value)
  end
  converted = math.tointeger(converted) or converted
  if declaration.integer and math.type(converted) ~= "integer" then
    return expected(range(declaration), value)
  elseif converted < (declaration.min or converted) or converted > (declaration.max or converted) then
    return expected(range(declaration), value)
  end
  return converted
end

local function text(declaration, value)
  if is_deferred(value) then
    if declaration.allowed or declaration.pattern then
      return nil, "is restricted by " .. (declaration.allowed and "allowed values" or "a pattern")
        .. " and so must be known now, but is " .. show(value)
    end
    return value
  elseif type(value) ~= "string" then
    return expected("a text", value)
  elseif declaration.pattern and not host.matches(declaration.pattern, value) then
    return expected("a text that matches " .. declaration.pattern, value)
  end
  return value
end

local function split(value)
  local list = {}
  if not value:find "%S" then
    return list
  end
  for item in (value .. ","):gmatch "%s*(.-)%s*," do
    list[#list + 1] = item
  end
  return list
end

local function parse_list(value)
  if not value:find "^%s*%[" then
    return split(value)
  end
  local list, why = host.json(value)
  if why then
    return nil, "expected a JSON list: " .. why
  end
  return list
end

local scalar = { string = true, number = true, boolean = true }

local function list(_, value, from_command)
  if is_deferred(value) then
    return value
  elseif from_command and type(value) == "string" then
    local why
    value, why = parse_list(value)
    if not value then
      return nil, why
    end
  end
  if type(value) ~= "table" or host.kind(value) or not host.list_length(value) then
    return expected(from_command and "a list: a,b or [\"a\",\"b\"]" or "a list", value)
  end
  local copy = host.mark_list {}
  for i, item in ipairs(value) do
    if not scalar[type(item)] and not is_deferred(item) then
      return nil, "item " .. i .. ": expected a text, number or boolean, got " .. show(item)
    end
    copy[i] = item
  end
  return copy
end

local nesting_max = 16

local function check_resources(value, depth)
  local kind = host.kind(value)
  if kind == "resource" or kind == "instance" then
    return true
  elseif kind or type(value) ~= "table" or not host.list_length(value) or depth > nesting_max then
    return false
  end
  for _, item in ipairs(value) do
    if not check_resources(item, depth + 1) then
      return false
    end
  end
  return true
end

local function resources(_, value, from_command)
  if from_command then
    return nil, "resources cannot be given on the command line, only by another recipe"
  elseif not check_resources(value, 0) then
    return expected("resources, instances of recipes, or lists of them", value)
  end
  return value
end

local rules = { boolean = boolean, number = number, string = text, list = list, resources = resources }

local function check_allowed(declaration, value)
  local shown = {}
  for i, allowed in ipairs(declaration.allowed) do
    if allowed == value then
      return value
    end
    shown[i] = show(allowed)
  end
  return expected("one of " .. table.concat(shown, ", "), value)
end

local function check(declaration, value, from_command)
  local needs_known = declaration.kind == "boolean" or declaration.kind == "number"
  if needs_known and is_deferred(value) then
    return nil, "is a " .. declaration.kind .. " and so must be known now, but is " .. show(value)
      .. "; hand on a parameter instead"
  end
  local converted, why = rules[declaration.kind](declaration, value, from_command)
  if why or not declaration.allowed then
    return converted, why
  end
  return check_allowed(declaration, converted)
end

local names = {}
for name in pairs(rules) do
  names[name] = true
end

return { names = names, check = check }

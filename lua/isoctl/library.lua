-- Hands the pruned standard library out read-only, and says why the rest is absent.
local host, part = ...

local strict = part "strict"

local library = {}

local no_files = "a recipe reads no files and runs no programs; give it what it needs as parameters"
local no_code = "a recipe makes no code from text; use require or recipe"
local no_chance = "a recipe means the same each time it is read"

local withheld = {
  os = no_files, io = no_files, package = no_files, debug = "a recipe sees only itself",
  load = no_code, loadstring = no_code, loadfile = no_code, dofile = no_code,
  next = "use pairs, which goes in sorted order", collectgarbage = no_chance,
  coroutine = "a recipe is evaluated from top to bottom", _G = "globals cannot be assigned",
}

-- Functions of the base library, and the libraries as read-only tables.
local function shared_globals()
  local globals = {}
  for name, value in pairs(host.library._G) do
    if type(value) == "function" then
      globals[name] = value
    end
  end
  for _, name in ipairs { "string", "table", "math", "utf8" } do
    globals[name] = strict.table(name, host.library[name])
  end
  globals._VERSION = _VERSION
  globals.fn = strict.table("fn", host.fn)
  return globals
end

local globals = shared_globals()

local texts = getmetatable ""
texts.__index = globals.string
texts.__metatable = "string"

local function all_names(own)
  local names = {}
  for _, members in ipairs { globals, own } do
    for _, name in ipairs(host.sorted(members)) do
      names[name] = true
    end
  end
  return names
end

local function raise_undefined(own, name)
  if withheld[name] then
    host.raise(tostring(name) .. " is not available in recipes: " .. withheld[name])
  end
  local near = type(name) == "string" and host.nearest(name, all_names(own))
  host.raise("undefined global " .. tostring(name) .. (near and " (did you mean " .. near .. "?)" or ""))
end

-- The _ENV of one recipe: its own words before those that all have.
function library.environment(own)
  setmetatable(own, {
    __index = function(_, name)
      local value = globals[name]
      if value == nil then
        raise_undefined(own, name)
      end
      return value
    end,
  })
  return setmetatable({}, {
    __index = own,
    __newindex = function(_, name)
      host.raise("global " .. tostring(name) .. " is assigned: write local " .. tostring(name))
    end,
    __metatable = "environment",
  })
end

return library

-- Tables that recipes may read but not change, and that raise on what they do not have.
local host = ...

local strict = {}

local function show(key)
  return type(key) == "string" and key or "[" .. tostring(key) .. "]"
end

-- "WHAT has no KEY (did you mean NEAR?)", at the recipe's line.
function strict.missing(what, key, names)
  local near = type(key) == "string" and host.nearest(key, names)
  host.raise(what .. " has no " .. show(key) .. (near and " (did you mean " .. near .. "?)" or ""))
end

-- `members` are looked up without a call of Lua; `missing(key)` raises, or returns a value that comes about late.
function strict.wrap(what, members, missing)
  setmetatable(members, {
    __index = function(_, key)
      return missing(key)
    end,
  })
  return setmetatable({}, {
    __index = members,
    __newindex = function(_, key)
      host.raise(what .. " cannot be changed: " .. show(key) .. " is assigned")
    end,
    __pairs = function()
      return pairs(members)
    end,
    __len = function()
      host.raise(what .. " is not a list")
    end,
    __tostring = function()
      return what
    end,
    __metatable = what,
  })
end

function strict.table(what, members)
  return strict.wrap(what, members, function(key)
    strict.missing(what, key, members)
  end)
end

return strict

-- A strict JSON reader for policy documents and manifests; text in, plain Lua value out, or nil and where it failed.
local MAX_DEPTH = 64
local null = setmetatable({}, { __name = "null" })

local ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }

local function bad(at, what)
  error({ json = what .. " at byte " .. at }, 0)
end

local function skip(s, at)
  return s:find("[^ \t\r\n]", at) or #s + 1
end

local function read_unicode(s, at)
  local hex = s:match("^%x%x%x%x", at)
  if not hex then
    bad(at, "bad \\u escape")
  end
  local code = tonumber(hex, 16)
  if code >= 0xD800 and code <= 0xDBFF then
    local low = s:match("^\\u([dD][c-fC-F]%x%x)", at + 4)
    if not low then
      bad(at, "lone surrogate")
    end
    return utf8.char(0x10000 + (code - 0xD800) * 0x400 + tonumber(low, 16) - 0xDC00), at + 10
  end
  return utf8.char(code), at + 4
end

local function read_string(s, at)
  local out = {}
  at = at + 1
  while true do
    local stop = s:find('["\\%c]', at)
    if not stop then
      bad(at, "unterminated string")
    end
    out[#out + 1] = s:sub(at, stop - 1)
    local c = s:sub(stop, stop)
    if c == '"' then
      return table.concat(out), stop + 1
    elseif c ~= "\\" then
      bad(stop, "control character in string")
    end
    local escape = s:sub(stop + 1, stop + 1)
    if escape == "u" then
      out[#out + 1], at = read_unicode(s, stop + 2)
    elseif ESCAPES[escape] then
      out[#out + 1], at = ESCAPES[escape], stop + 2
    else
      bad(stop, "bad escape")
    end
  end
end

local read_value

local function read_array(s, at, depth)
  local out = {}
  at = skip(s, at + 1)
  if s:sub(at, at) == "]" then
    return out, at + 1
  end
  while true do
    out[#out + 1], at = read_value(s, at, depth + 1)
    at = skip(s, at)
    local c = s:sub(at, at)
    if c == "]" then
      return out, at + 1
    elseif c ~= "," then
      bad(at, "expected , or ]")
    end
    at = at + 1
  end
end

local function read_object(s, at, depth)
  local out = {}
  at = skip(s, at + 1)
  if s:sub(at, at) == "}" then
    return out, at + 1
  end
  while true do
    local key
    at = skip(s, at)
    if s:sub(at, at) ~= '"' then
      bad(at, "expected a key")
    end
    key, at = read_string(s, at)
    at = skip(s, at)
    if s:sub(at, at) ~= ":" or out[key] ~= nil then
      bad(at, out[key] ~= nil and "duplicate key" or "expected :")
    end
    out[key], at = read_value(s, at + 1, depth + 1)
    at = skip(s, at)
    local c = s:sub(at, at)
    if c == "}" then
      return out, at + 1
    elseif c ~= "," then
      bad(at, "expected , or }")
    end
    at = at + 1
  end
end

local WORDS = { ["true"] = true, ["false"] = false, ["null"] = null }

function read_value(s, at, depth)
  if depth > MAX_DEPTH then
    bad(at, "nested too deep")
  end
  at = skip(s, at)
  local c = s:sub(at, at)
  if c == "{" then
    return read_object(s, at, depth)
  elseif c == "[" then
    return read_array(s, at, depth)
  elseif c == '"' then
    return read_string(s, at)
  end
  local number = s:match("^%-?%d+%.?%d*[eE]?[%+%-]?%d*", at)
  if number and tonumber(number) then
    return tonumber(number), at + #number
  end
  local word = s:match("^%a+", at)
  if word == nil or WORDS[word] == nil then
    bad(at, "unexpected text")
  end
  return WORDS[word], at + #word
end

local function decode(s)
  local ok, value, at = pcall(read_value, s, 1, 0)
  if not ok then
    if type(value) == "table" and value.json then
      return nil, value.json
    end
    error(value, 0)
  end
  if skip(s, at) <= #s then
    return nil, "text after the value at byte " .. at
  end
  return value
end

return { decode = decode, null = null }

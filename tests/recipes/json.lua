-- Reads the JSON of this folder's data: no escapes beyond \" and \\, which it does not contain.
local json = {}

local decode_value

local function skip(text, at)
  return text:find("[^ \t\r\n]", at) or #text + 1
end

local function decode_list(text, at)
  local list = {}
  at = skip(text, at + 1)
  while text:sub(at, at) ~= "]" do
    list[#list + 1], at = decode_value(text, at)
    at = skip(text, at)
    if text:sub(at, at) == "," then
      at = skip(text, at + 1)
    end
  end
  return list, at + 1
end

local function decode_object(text, at)
  local object = {}
  at = skip(text, at + 1)
  while text:sub(at, at) ~= "}" do
    local key
    key, at = decode_value(text, at)
    at = skip(text, at)
    assert(text:sub(at, at) == ":", "expected ':' at byte " .. at)
    object[key], at = decode_value(text, skip(text, at + 1))
    at = skip(text, at)
    if text:sub(at, at) == "," then
      at = skip(text, at + 1)
    end
  end
  return object, at + 1
end

local words = { ["true"] = true, ["false"] = false }

function decode_value(text, at)
  local first = text:sub(at, at)
  if first == "{" then
    return decode_object(text, at)
  elseif first == "[" then
    return decode_list(text, at)
  elseif first == '"' then
    local close = assert(text:find('"', at + 1, true), "unfinished text")
    return text:sub(at + 1, close - 1), close + 1
  end
  local word = text:match("^[%w.+-]+", at)
  assert(word, "unexpected byte at " .. at)
  local value = words[word]
  if value == nil then
    value = assert(math.tointeger(word) or tonumber(word), "unknown word " .. word)
  end
  return value, at + #word
end

function json.decode(text)
  return (decode_value(text, skip(text, 1)))
end

return json

-- Reads JSON that is known to be well formed: the data of these tests, the logs and plans that they look at.
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

local escapes = { n = "\n", t = "\t", r = "\r", b = "\b", f = "\f" }

local function unescape(raw)
  raw = raw:gsub("\\u(%x%x%x%x)", function(code)
    return utf8.char(tonumber(code, 16))
  end)
  return (raw:gsub("\\(.)", function(letter)
    return escapes[letter] or letter
  end))
end

local function decode_text(text, at)
  local from = at + 1
  while true do
    local found = assert(text:find('["\\]', from), "unfinished text")
    if text:sub(found, found) == '"' then
      return unescape(text:sub(at + 1, found - 1)), found + 1
    end
    from = found + 2
  end
end

json.null = setmetatable({}, { __name = "null" })

local words = { ["true"] = true, ["false"] = false, ["null"] = json.null }

function decode_value(text, at)
  local first = text:sub(at, at)
  if first == "{" then
    return decode_object(text, at)
  elseif first == "[" then
    return decode_list(text, at)
  elseif first == '"' then
    return decode_text(text, at)
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

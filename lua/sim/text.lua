-- Texts that AWS answers are made of: escapes, encodings, a canonical form for comparing requests.
local text = {}

-- RFC 3986 unreserved characters stay; IAM returns policy documents so.
function text.percent_encode(value)
  return (value:gsub("[^%w%-%._~]", function(c)
    return string.format("%%%02X", c:byte())
  end))
end

local ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

function text.base64(value)
  local out = {}
  for i = 1, #value, 3 do
    local a, b, c = value:byte(i, i + 2)
    local n = a << 16 | (b or 0) << 8 | (c or 0)
    for k = 0, 3 do
      local six = n >> (18 - 6 * k) & 63
      out[#out + 1] = ALPHABET:sub(six + 1, six + 1)
    end
    if not b then
      out[#out], out[#out - 1] = "=", "="
    elseif not c then
      out[#out] = "="
    end
  end
  return table.concat(out)
end

local MAX_DEPTH = 64

local function write_canonical(value, out, depth)
  if type(value) ~= "table" then
    out[#out + 1] = type(value) .. ":" .. string.format("%q", value)
    return
  end
  if depth > MAX_DEPTH then
    error("a request deeper than " .. MAX_DEPTH .. " levels cannot be compared")
  end
  local keys = {}
  for key in pairs(value) do
    keys[#keys + 1] = key
  end
  table.sort(keys, function(a, b)
    return tostring(a) < tostring(b)
  end)
  out[#out + 1] = "{"
  for _, key in ipairs(keys) do
    out[#out + 1] = tostring(key) .. "="
    write_canonical(value[key], out, depth + 1)
    out[#out + 1] = ","
  end
  out[#out + 1] = "}"
end

-- A text that is equal for equal values; `without` is a set of top-level keys to leave out.
function text.canonical(value, without)
  local kept = {}
  for key, member in pairs(value) do
    if not (without and without[key]) then
      kept[key] = member
    end
  end
  local out = {}
  write_canonical(kept, out, 0)
  return table.concat(out)
end

-- A deterministic number from a text (FNV-1a, 64 bits), for facts that must not change between runs.
function text.hash(value)
  local h = 0xcbf29ce484222325
  for i = 1, #value do
    h = (h ~ value:byte(i)) * 0x100000001b3
  end
  return h
end

function text.hash_hex(value, digits)
  local out = ""
  while #out < digits do
    out = out .. string.format("%016x", text.hash(value .. #out))
  end
  return out:sub(1, digits)
end

function text.iso8601(seconds)
  local days = seconds // 86400
  local rest = seconds % 86400
  local z = days + 719468
  local era = z // 146097
  local doe = z - era * 146097
  local yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
  local doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
  local mp = (5 * doy + 2) // 153
  local day = doy - (153 * mp + 2) // 5 + 1
  local month = mp < 10 and mp + 3 or mp - 9
  local year = yoe + era * 400 + (month <= 2 and 1 or 0)
  return string.format("%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day,
    rest // 3600, rest % 3600 // 60, rest % 60)
end

return text

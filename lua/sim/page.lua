-- Pages of a list: a token is the number of items already given, with a check so that only our own are taken.
local text = require "sim.text"

local page = {}

local function token_for(offset)
  return string.format("%08x", offset) .. text.hash_hex("page" .. offset, 24)
end

local function offset_of(token)
  local offset = tonumber(token:match("^(%x%x%x%x%x%x%x%x)%x+$") or "", 16)
  return offset and token_for(offset) == token and offset or nil
end

-- Items of one page and the token of the next one (nil at the end); nil, nil, true for a token that is not ours.
function page.cut(items, size, token)
  local offset = 0
  if token and token ~= "" then
    offset = offset_of(token)
    if not offset then
      return nil, nil, true
    end
  end
  local last = math.min(#items, offset + (size or #items))
  local cut = table.move(items, offset + 1, last, 1, {})
  return cut, last < #items and token_for(last) or nil
end

return page

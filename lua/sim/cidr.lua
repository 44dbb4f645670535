-- IPv4 blocks: reading, writing, containing, overlapping.
local cidr = {}

-- "10.0.0.0/16" -> { base = integer, bits = 16 } with the host bits cleared, as AWS does; nil if it is no block.
function cidr.parse(text)
  local a, b, c, d, bits = text:match("^(%d%d?%d?)%.(%d%d?%d?)%.(%d%d?%d?)%.(%d%d?%d?)/(%d%d?)$")
  if not a then
    return nil
  end
  local base = 0
  for _, part in ipairs({ a, b, c, d }) do
    part = math.tointeger(tonumber(part))
    if part > 255 then
      return nil
    end
    base = base << 8 | part
  end
  bits = math.tointeger(tonumber(bits))
  if bits > 32 then
    return nil
  end
  return { base = base & ~cidr.host_mask(bits), bits = bits }
end

function cidr.host_mask(bits)
  return (1 << (32 - bits)) - 1
end

function cidr.size(block)
  return 1 << (32 - block.bits)
end

function cidr.address(number)
  return string.format("%d.%d.%d.%d", number >> 24 & 255, number >> 16 & 255, number >> 8 & 255, number & 255)
end

function cidr.format(block)
  return cidr.address(block.base) .. "/" .. block.bits
end

function cidr.contains(outer, inner)
  return inner.bits >= outer.bits and inner.base & ~cidr.host_mask(outer.bits) == outer.base
end

function cidr.overlap(a, b)
  return cidr.contains(a, b) or cidr.contains(b, a)
end

-- An IPv6 block, by form only.
function cidr.is_ipv6(text)
  local address, bits = text:match("^([%x:%.]+)/(%d%d?%d?)$")
  return address ~= nil and address:find(":") ~= nil and not address:find(":::") and tonumber(bits) <= 128
end

return cidr

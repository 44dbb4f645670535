-- SHA-256 (FIPS 180-4) for image digests.
local K = {}
local H = {}

-- The constants are the fractions of roots of the first primes; computing them is shorter than listing them.
do
  local found, candidate = 0, 2
  while found < 64 do
    local prime = true
    for d = 2, math.floor(candidate ^ 0.5) do
      if candidate % d == 0 then
        prime = false
        break
      end
    end
    if prime then
      found = found + 1
      K[found] = math.floor((candidate ^ (1 / 3)) % 1 * 2 ^ 32)
      if found <= 8 then
        H[found] = math.floor((candidate ^ 0.5) % 1 * 2 ^ 32)
      end
    end
    candidate = candidate + 1
  end
end

local function rotate(x, n)
  return (x >> n | x << (32 - n)) & 0xffffffff
end

local function schedule(block, at)
  local w = { string.unpack(">I4I4I4I4I4I4I4I4I4I4I4I4I4I4I4I4", block, at) }
  for i = 17, 64 do
    local a, b = w[i - 15], w[i - 2]
    local s0 = rotate(a, 7) ~ rotate(a, 18) ~ (a >> 3)
    local s1 = rotate(b, 17) ~ rotate(b, 19) ~ (b >> 10)
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) & 0xffffffff
  end
  return w
end

local function compress(state, w)
  local a, b, c, d, e, f, g, h = table.unpack(state, 1, 8)
  for i = 1, 64 do
    local s1 = rotate(e, 6) ~ rotate(e, 11) ~ rotate(e, 25)
    local t1 = (h + s1 + ((e & f) ~ (~e & g)) + K[i] + w[i]) & 0xffffffff
    local s0 = rotate(a, 2) ~ rotate(a, 13) ~ rotate(a, 22)
    local t2 = (s0 + ((a & b) ~ (a & c) ~ (b & c))) & 0xffffffff
    h, g, f, e, d, c, b, a = g, f, e, (d + t1) & 0xffffffff, c, b, a, (t1 + t2) & 0xffffffff
  end
  for i, value in ipairs({ a, b, c, d, e, f, g, h }) do
    state[i] = (state[i] + value) & 0xffffffff
  end
end

-- The digest in lower-case hex.
local function hex(message)
  local padded = message .. "\128" .. ("\0"):rep((55 - #message) % 64) .. string.pack(">I8", #message * 8)
  local state = { table.unpack(H) }
  for at = 1, #padded, 64 do
    compress(state, schedule(padded, at))
  end
  return (("%08x"):rep(8)):format(table.unpack(state))
end

return { hex = hex }

-- A host for the simulated cloud in tests: virtual time, seeded chance, a log that can be replayed.
package.path = "lua/?.lua;tests/unit/?.lua;" .. package.path

local host = {}

local START = 1767225600000 -- 2026-01-01T00:00Z

-- options go to the cloud. The result has call(service, operation, input[, region]) -> output or nil, error.
function host.new(options)
  local self = { now = START, log = {}, seed = 1 }
  local interface = {
    now = function()
      return self.now
    end,
    random = function(digits)
      local out = {}
      for i = 1, digits do
        self.seed = (self.seed * 6364136223846793005 + 1442695040888963407)
        out[i] = string.format("%x", self.seed >> 60 & 15)
      end
      return table.concat(out)
    end,
    log = function(record)
      self.log[#self.log + 1] = record
    end,
  }
  local cloud = require "sim.init"(interface, options or { visibility_ms = 0 })
  self.cloud = cloud
  function self.call(service, operation, input, region)
    return cloud:call({ service = service, operation = operation, region = region or "us-east-1",
      account = "123456789012", principal = "arn:aws:iam::123456789012:user/test", input = input or {} })
  end
  -- As call, but an error ends the test with its words.
  function self.must(service, operation, input, region)
    local output, err = self.call(service, operation, input, region)
    if not output then
      error(service .. " " .. operation .. ": " .. err.code .. ": " .. err.message, 2)
    end
    return output
  end
  function self.code(service, operation, input)
    local output, err = self.call(service, operation, input)
    return output and "accepted" or err.code
  end
  function self.wait(milliseconds)
    self.now = self.now + milliseconds
  end
  return self
end

local counts = { passed = 0, failed = 0 }

function host.row(name, test)
  local ok, err = xpcall(test, debug.traceback)
  counts[ok and "passed" or "failed"] = counts[ok and "passed" or "failed"] + 1
  if not ok then
    print("FAIL " .. name .. ": " .. tostring(err))
  end
end

local function show(value)
  if type(value) ~= "table" then
    return tostring(value)
  end
  local out = {}
  for _, item in ipairs(value) do
    out[#out + 1] = show(item)
  end
  return "{" .. table.concat(out, ", ") .. "}"
end

function host.equal(got, want)
  if show(got) ~= show(want) then
    error("got " .. show(got) .. ", expected " .. show(want), 2)
  end
end

function host.finish()
  print(string.format("%d passed, %d failed", counts.passed, counts.failed))
  os.exit(counts.failed == 0 and 0 or 1)
end

return host

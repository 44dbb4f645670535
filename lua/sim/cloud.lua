-- One simulated cloud: its records, its rules of admission, and the table of operations it answers.
--
-- A handler is `function(cloud, input, request)`; it returns the output or raises by `sim.fail`. It reads and writes
-- records only through put, get, delete, each and by, which work in the region of the request (IAM: one region
-- for all). Changed records are handed to the host's log before the answer is returned.
local copy = require "sim.copy"
local delays = require "sim.delays"
local indexes = require "sim.indexes"
local store = require "sim.store"
local text = require "sim.text"
local throttle = require "sim.throttle"

local Cloud = {}
Cloud.__index = Cloud

local GLOBAL_KINDS = { iam_role = true, iam_policy = true, iam_deletion = true }
local GLOBAL_REGION = "aws-global"
local THROTTLED = { ec2 = { "RequestLimitExceeded", "Request limit exceeded.", 503 },
  iam = { "Throttling", "Rate exceeded", 400 }, sts = { "Throttling", "Rate exceeded", 400 } }

local DEFAULT_OPTIONS = {
  throttling = true, -- false: never refuses for the rate
  visibility_ms = delays.process.visibility_ms, -- new EC2 resources are hidden from filtered describes this long
  service_linked_role = false, -- true: the account already has AWSServiceRoleForECS
  images = "known", -- how a task's image is judged: "assumed", "known" (if its repository is here), "judged"
}

local function new(host, services, regions, options)
  local merged = copy.shallow(DEFAULT_OPTIONS)
  for name, value in pairs(options or host.options or {}) do
    merged[name] = value
  end
  local quotas = copy.shallow(delays.quotas)
  for name, value in pairs(merged.quotas or {}) do
    quotas[name] = value
  end
  local durations = copy.shallow(delays.process)
  for name, value in pairs(merged.durations or {}) do
    durations[name] = value
  end
  return setmetatable({
    host = host, services = services, regions = regions, options = merged, quotas = quotas, times = durations,
    stores = {}, dirty = {}, buckets = {},
  }, Cloud)
end

function Cloud:now()
  return self.host.now()
end

function Cloud:seconds()
  return self.host.now() // 1000
end

-- An id as EC2 makes them: the prefix, "0" and 16 hex digits.
function Cloud:new_id(prefix)
  return prefix .. "-0" .. self.host.random(16)
end

function Cloud:uuid()
  local h = self.host.random(32)
  return table.concat({ h:sub(1, 8), h:sub(9, 12), "4" .. h:sub(14, 16), "a" .. h:sub(18, 20), h:sub(21, 32) }, "-")
end

function Cloud:arn(service, resource, region)
  local request = self.request
  local here = region or request.region
  local partition = "aws"
  if request.region:find("^cn%-") then
    partition = "aws-cn"
  elseif request.region:find("^us%-gov%-") then
    partition = "aws-us-gov"
  end
  return table.concat({ "arn", partition, service, here, request.account, resource }, ":")
end

local function region_of(self, kind)
  return GLOBAL_KINDS[kind] and GLOBAL_REGION or self.request.region
end

local function store_of(self, region, kind)
  local kinds = self.stores[region]
  if not kinds then
    kinds = {}
    self.stores[region] = kinds
  end
  if not kinds[kind] then
    kinds[kind] = store.new(indexes[kind])
  end
  return kinds[kind]
end

local function mark(self, kind, id)
  local region = region_of(self, kind)
  local key = region .. "\0" .. kind .. "\0" .. id
  if not self.dirty[key] then
    self.dirty[key] = true
    self.dirty[#self.dirty + 1] = { region = region, kind = kind, id = id }
  end
end

function Cloud:put(kind, id, record)
  store_of(self, region_of(self, kind), kind):put(id, record)
  mark(self, kind, id)
  return record
end

function Cloud:get(kind, id)
  if id == nil then
    return nil
  end
  return store_of(self, region_of(self, kind), kind):get(id, self.host.now())
end

function Cloud:delete(kind, id)
  store_of(self, region_of(self, kind), kind):delete(id)
  mark(self, kind, id)
end

-- All records of a kind, in order of creation.
function Cloud:each(kind)
  return store_of(self, region_of(self, kind), kind):all(self.host.now())
end

-- Records of a kind whose indexed field (sim.indexes) has this value.
function Cloud:by(kind, index, value)
  return store_of(self, region_of(self, kind), kind):by(index, value, self.host.now())
end

function Cloud:any(kind, index, value)
  return store_of(self, region_of(self, kind), kind):any(index, value, self.host.now())
end

function Cloud:count(kind)
  return store_of(self, region_of(self, kind), kind):count(self.host.now())
end

local function flush(self)
  local dirty = self.dirty
  self.dirty = {}
  for _, entry in ipairs(dirty) do
    local value = store_of(self, entry.region, entry.kind).records[entry.id]
    self.host.log({ kind = entry.kind, id = entry.id, value = value, region = entry.region })
  end
end

function Cloud:load(record)
  local records = store_of(self, record.region, record.kind)
  if record.value == nil then
    records:delete(record.id)
  else
    records:put(record.id, record.value)
  end
end

-- Runs `make` once for each client token of an operation: the same request again gives the first answer's record id.
function Cloud:once(operation, token, input, mismatch, make)
  if not token or token == "" then
    return make()
  end
  local id = operation .. ":" .. token
  local digest = text.canonical(input, { ClientToken = true, DryRun = true, clientToken = true })
  local kept = self:get("client_token", id)
  if kept then
    if kept.request ~= digest then
      mismatch()
    end
    return kept.result
  end
  local result = make()
  self:put("client_token", id, { request = digest, result = result })
  return result
end

local function client_error(code, message, status)
  return nil, { code = code, message = message, status = status or 400, fault = "client" }
end

local function refuse(self, call)
  if not self.regions[call.region] then
    return client_error("UnsupportedOperation", "The simulated cloud has no region " .. tostring(call.region) .. ".")
  end
  local service = self.services[call.service]
  if not service or not service[call.operation] then
    return client_error("UnsupportedOperation",
      "The operation " .. tostring(call.service) .. ":" .. tostring(call.operation) .. " is not simulated.")
  end
  local region = call.service == "iam" and GLOBAL_REGION or call.region
  if self.options.throttling
    and not throttle.take(self.buckets, self.options.limits or delays.limits, region, call.service, call.operation,
      self.host.now()) then
    return client_error(table.unpack(THROTTLED[call.service] or { "ThrottlingException", "Rate exceeded", 400 }))
  end
  if call.service == "ec2" and call.input and call.input.DryRun then
    return client_error("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412)
  end
  return true
end

-- Answers one call: the output, or nil and the error (code, message, status, fault).
function Cloud:call(call)
  local admitted, err = refuse(self, call)
  if not admitted then
    return nil, err
  end
  self.request = call
  local ok, output = xpcall(self.services[call.service][call.operation], function(problem)
    return type(problem) == "table" and problem or debug.traceback(tostring(problem), 2)
  end, self, call.input or {}, call)
  flush(self)
  if ok then
    return output or {}
  elseif type(output) == "table" then
    return nil, output
  end
  self.fault = output
  return nil, { code = "InternalError", message = "The simulated cloud failed: " .. output, status = 500,
    fault = "server" }
end

-- Latency of the answer, in milliseconds.
function Cloud.delay(_, service, operation)
  return delays.of(service, operation)
end

-- The longer processes, in milliseconds, by name (delays.process with the options' overrides).
function Cloud:durations()
  return self.times
end

return { new = new }

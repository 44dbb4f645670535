-- A simulated cloud for tests of EC2, the calls that most of them begin with, and the loop over their rows.
-- No tasks run here: what the scheduler of ECS would do is not these tests' subject.
package.preload["sim.ecs.scheduler"] = function()
  return { advance = function() end }
end

local cloud_of = require "sim.cloud"
local copy = require "sim.copy"
local ec2 = require "sim.ec2.init"
local zones = require "sim.ec2.zones"

local START = 1700000000000

-- A cloud with a clock of its own; options as for the real one.
local function new_cloud(options)
  local t = { now = START, drawn = 0, log = {} }
  local host = {
    now = function()
      return t.now
    end,
    random = function(n)
      t.drawn = t.drawn + 1
      return string.format("%0" .. n .. "x", t.drawn):sub(-n)
    end,
    log = function(record)
      t.log[#t.log + 1] = copy.deep(record)
    end,
  }
  t.host = host
  t.cloud = cloud_of.new(host, { ec2 = ec2 }, zones, options or { throttling = false, visibility_ms = 0 })
  return t
end

local function call(t, operation, input)
  return t.cloud:call({ service = "ec2", operation = operation, region = t.region or "us-east-1",
    account = "123456789012", principal = "arn:aws:iam::123456789012:user/test", input = input or {} })
end

local function ok(t, operation, input)
  local output, err = call(t, operation, input)
  if not output then
    error(operation .. ": " .. err.code .. ": " .. err.message, 2)
  end
  return output
end

local function code(t, operation, input)
  local output, err = call(t, operation, input)
  return output and "accepted" or err.code
end

local function shown(value)
  if type(value) ~= "table" then
    return tostring(value)
  elseif value[1] ~= nil or next(value) == nil then
    local parts = {}
    for i, one in ipairs(value) do
      parts[i] = shown(one)
    end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  local parts = {}
  for key, one in pairs(value) do
    parts[#parts + 1] = tostring(key) .. "=" .. shown(one)
  end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end

local function pluck(list, member)
  local out = {}
  for i, one in ipairs(list) do
    out[i] = one[member]
  end
  return out
end

local function filter(name, ...)
  return { { Name = name, Values = { ... } } }
end

local function tagged(type, key, value)
  return { { ResourceType = type, Tags = { { Key = key, Value = value } } } }
end

-- A VPC with DNS, two subnets in two zones, a route table and a group.
local function network(options)
  local t = new_cloud(options)
  t.vpc = ok(t, "CreateVpc", { CidrBlock = "10.0.0.0/16" }).Vpc.VpcId
  ok(t, "ModifyVpcAttribute", { VpcId = t.vpc, EnableDnsHostnames = { Value = true } })
  local function subnet(block, zone)
    return ok(t, "CreateSubnet", { VpcId = t.vpc, CidrBlock = block, AvailabilityZone = zone }).Subnet.SubnetId
  end
  t.one, t.two = subnet("10.0.1.0/24", "us-east-1a"), subnet("10.0.2.0/24", "us-east-1c")
  t.three = subnet("10.0.3.0/24", "us-east-1a")
  t.rtb = ok(t, "CreateRouteTable", { VpcId = t.vpc }).RouteTable.RouteTableId
  t.sg = ok(t, "CreateSecurityGroup", { GroupName = "g", Description = "d", VpcId = t.vpc }).GroupId
  t.other = ok(t, "CreateSecurityGroup", { GroupName = "h", Description = "d", VpcId = t.vpc }).GroupId
  return t
end

local function service(name)
  return "com.amazonaws.us-east-1." .. name
end

local function interface(t, name, more)
  local input = { VpcId = t.vpc, VpcEndpointType = "Interface", ServiceName = service(name),
    SubnetIds = { t.one, t.two }, SecurityGroupIds = { t.sg }, PrivateDnsEnabled = true }
  for key, value in pairs(more or {}) do
    input[key] = value
  end
  return input
end

local function gateway(t, more)
  local input = { VpcId = t.vpc, VpcEndpointType = "Gateway", ServiceName = service("s3"), RouteTableIds = { t.rtb } }
  for key, value in pairs(more or {}) do
    input[key] = value
  end
  return input
end

local function make(t, input)
  return ok(t, "CreateVpcEndpoint", input).VpcEndpoint
end

local function rule(t, group, more)
  local permission = { IpProtocol = "-1", UserIdGroupPairs = { { GroupId = group } } }
  for key, value in pairs(more or {}) do
    permission[key] = value
  end
  return { GroupId = t.sg, IpPermissions = { permission } }
end

-- Runs rows of { name, function, expected result } and ends the process.
local function run(rows)
  local passed, failed = 0, 0
  for _, row in ipairs(rows) do
    local good, result = pcall(row[2])
    if good and shown(result) == shown(row[3]) then
      passed = passed + 1
    else
      failed = failed + 1
      print("FAIL " .. row[1] .. ": got " .. shown(result) .. ", expected " .. shown(row[3]))
    end
  end
  print(passed .. " passed, " .. failed .. " failed")
  os.exit(failed == 0)
end

return {
  new_cloud = new_cloud, network = network, run = run,
  call = call, ok = ok, code = code,
  pluck = pluck, shown = shown, filter = filter, tagged = tagged,
  service = service, interface = interface, gateway = gateway, make = make, rule = rule,
}

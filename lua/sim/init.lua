-- The simulated cloud: `new(host, options)` gives an object with call, load, delay and durations.
local cloud = require "sim.cloud"
local zones = require "sim.ec2.zones"

local services = {
  ec2 = require "sim.ec2.init",
  ecs = require "sim.ecs.init",
  iam = require "sim.iam.init",
  logs = require "sim.logs",
  ecr = require "sim.ecr",
  sts = require "sim.sts",
  ssm = require "sim.ssm",
}

return function(host, options)
  return cloud.new(host, services, zones, options)
end

-- EC2: the operations of all its subjects.
local merge = require "sim.merge"

return merge({
  require "sim.ec2.vpc",
  require "sim.ec2.subnet",
  require("sim.ec2.route_table").operations,
  require("sim.ec2.network_acl").operations,
  require("sim.ec2.security_group").operations,
  require("sim.ec2.security_group_rule").operations,
  require("sim.ec2.endpoint_services").operations,
  require "sim.ec2.endpoint",
  require "sim.ec2.endpoint_change",
  require "sim.ec2.network_interface",
  require "sim.ec2.tag",
  require "sim.ec2.region",
  (require "sim.ec2.absent"), -- the brackets cut off what else Lua's own require returns
})

-- Elastic Container Service.
local merge = require "sim.merge"

return merge({
  require "sim.ecs.cluster",
  require("sim.ecs.task_definition").operations,
  require "sim.ecs.service",
  require "sim.ecs.task",
  (require "sim.ecs.tag"),
})

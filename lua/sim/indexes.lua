-- Which records can be found by which of their fields (see sim.store).
local function group_ids(record)
  local ids = {}
  for _, group in ipairs(record.Groups or {}) do
    ids[#ids + 1] = group.GroupId
  end
  return ids
end

local function association_field(name)
  return function(table_record)
    local values = {}
    for _, association in ipairs(table_record.Associations) do
      values[#values + 1] = association[name]
    end
    return values
  end
end

return {
  subnet = { VpcId = "VpcId" },
  network_acl = { VpcId = "VpcId" },
  route_table = {
    VpcId = "VpcId",
    association = association_field("RouteTableAssociationId"),
    subnet = association_field("SubnetId"),
  },
  security_group = {
    VpcId = "VpcId",
    name = function(group)
      return group.VpcId .. "/" .. group.GroupName
    end,
  },
  security_group_rule = { GroupId = "GroupId", referenced = "referenced", key = "key" },
  vpc_endpoint = {
    VpcId = "VpcId",
    route_table = "RouteTableIds",
    subnet = "SubnetIds",
    group = group_ids,
  },
  network_interface = { VpcId = "VpcId", SubnetId = "SubnetId", group = group_ids },
  ecs_task_definition = { family = "family" },
  ecs_service = { cluster = "clusterArn", busy = "busy" },
  ecs_task = { cluster = "clusterArn", service = "service_arn", alone = "alone" },
  iam_role = {},
  ecr_image = { repository = "repository" },
}

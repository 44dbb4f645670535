-- Systems Manager Parameter Store: AWS's public ECS image parameters, and parameters of one's own.
local fail = require "sim.fail"
local text = require "sim.text"

-- ECS guide, "Retrieving Amazon ECS-optimized Linux AMI metadata"; Bottlerocket documentation.
local PUBLIC = {
  "^/aws/service/ecs/optimized%-ami/amazon%-linux%-2023/recommended/image_id$",
  "^/aws/service/ecs/optimized%-ami/amazon%-linux%-2023/arm64/recommended/image_id$",
  "^/aws/service/ecs/optimized%-ami/amazon%-linux%-2023/gpu/recommended/image_id$",
  "^/aws/service/ecs/optimized%-ami/amazon%-linux%-2023/neuron/recommended/image_id$",
  "^/aws/service/ecs/optimized%-ami/amazon%-linux%-2/recommended/image_id$",
  "^/aws/service/bottlerocket/aws%-ecs%-2/x86_64/latest/image_id$",
  "^/aws/service/bottlerocket/aws%-ecs%-2/arm64/latest/image_id$",
}

local function public(cloud, name)
  for _, pattern in ipairs(PUBLIC) do
    if name:find(pattern) then
      return { Name = name, Type = "String", Version = 1, DataType = "text", LastModifiedDate = 1735689600,
        Value = "ami-0" .. text.hash_hex(cloud.request.region .. name, 16),
        ARN = "arn:aws:ssm:" .. cloud.request.region .. "::parameter" .. name }
    end
  end
  return nil
end

local function view(cloud, record)
  return { Name = record.Name, Type = record.Type, Value = record.Value, Version = record.Version, DataType = "text",
    LastModifiedDate = record.modified,
    ARN = cloud:arn("ssm", "parameter" .. (record.Name:sub(1, 1) == "/" and "" or "/") .. record.Name) }
end

local function find(cloud, name)
  local own = cloud:get("ssm_parameter", name)
  return own and view(cloud, own) or public(cloud, name)
end

local function get(cloud, input)
  local parameter = find(cloud, input.Name)
  if not parameter then
    fail("ParameterNotFound", "")
  end
  return { Parameter = parameter }
end

local function get_many(cloud, input)
  local found, missing = {}, {}
  for _, name in ipairs(input.Names) do
    local parameter = find(cloud, name)
    local list = parameter and found or missing
    list[#list + 1] = parameter or name
  end
  return { Parameters = found, InvalidParameters = missing }
end

local function put(cloud, input)
  if input.Name:lower():find("^/?aws") or input.Name:lower():find("^/?ssm") then
    fail("ValidationException", "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive).")
  end
  local old = cloud:get("ssm_parameter", input.Name)
  if old and not input.Overwrite then
    fail("ParameterAlreadyExists", "The parameter already exists. To overwrite this value, set the overwrite option "
      .. "in the request to true.")
  end
  local version = old and old.Version + 1 or 1
  cloud:put("ssm_parameter", input.Name, { Name = input.Name, Value = input.Value, Version = version,
    Type = input.Type or old and old.Type or "String", modified = cloud:seconds() })
  return { Version = version, Tier = "Standard" }
end

local function delete(cloud, input)
  if not cloud:get("ssm_parameter", input.Name) then
    fail("ParameterNotFound", "")
  end
  cloud:delete("ssm_parameter", input.Name)
end

return { GetParameter = get, GetParameters = get_many, PutParameter = put, DeleteParameter = delete }

-- Identity and Access Management: roles, their policies and tags, service-linked roles.
local copy = require "sim.copy"
local document = require "sim.iam.policy_document"
local fail = require "sim.fail"
local managed = require "sim.iam.managed"
local page = require "sim.page"
local tags = require "sim.tags"
local text = require "sim.text"

local function need(cloud, name)
  local role = cloud:get("iam_role", name)
  if not role then
    fail("NoSuchEntity", "The role with name " .. name .. " cannot be found.", 404)
  end
  return role
end

-- Roles that services made for themselves are changed by them alone.
local function need_own(cloud, name)
  local role = need(cloud, name)
  if role.Path:find("^/aws%-service%-role/") then
    fail("UnmodifiableEntity", "Cannot perform the operation on the protected role '" .. name
      .. "' - this role is only modifiable by AWS")
  end
  return role
end

local function save(cloud, role)
  cloud:put("iam_role", role.RoleName, role)
end

-- A role of this account can be named as a principal once it has propagated; others are taken as they are.
local function principal_ready(cloud)
  return function(arn)
    local name = type(arn) == "string" and arn:match("^arn:[%w%-]+:iam::" .. cloud.request.account .. ":role/(.+)$")
    if not name then
      return type(arn) == "string"
    end
    local role = cloud:get("iam_role", name:match("[^/]+$"))
    return role ~= nil and role.ready_at <= cloud:now()
  end
end

local function check_tags(cloud, list)
  if tags.duplicate(list, "Key") then
    fail("InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
  end
  for _, tag in ipairs(list) do
    local problem = tags.problem(tag.Key, tag.Value)
    if problem then
      fail("InvalidInput", problem)
    end
  end
  if #list > cloud.quotas.tags_per_resource then
    fail("LimitExceeded", "The number of tags has reached the maximum limit.", 409)
  end
end

local function view(role)
  local out = copy.pick(role, { "RoleName", "RoleId", "Arn", "Path", "Description", "MaxSessionDuration",
    "PermissionsBoundary", "CreateDate", "Tags" })
  out.AssumeRolePolicyDocument = text.percent_encode(role.trust)
  out.RoleLastUsed = {}
  return out
end

local function new_role(cloud, name, path, trust, list)
  return {
    RoleName = name, RoleId = "AROA" .. cloud.host.random(17):upper(), Path = path, trust = trust,
    Arn = "arn:aws:iam::" .. cloud.request.account .. ":role" .. path .. name, CreateDate = cloud:seconds(),
    Tags = list, attached = {}, inline = {}, MaxSessionDuration = 3600,
    ready_at = cloud:now() + cloud.times.role_propagation,
  }
end

local function boundary(arn)
  return arn and { PermissionsBoundaryType = "Policy", PermissionsBoundaryArn = arn } or nil
end

local function create(cloud, input)
  local name, path = input.RoleName, input.Path or "/"
  if #name > 64 or name:find("[^%w+=,%.@_%-]") then
    fail("ValidationError", "The specified value for roleName is invalid. It must contain only alphanumeric "
      .. "characters and/or the following: +=,.@_-")
  elseif not path:find("^/$") and not path:find("^/[%g]+/$") then
    fail("ValidationError", "The specified value for path is invalid. It must begin and end with / and contain "
      .. "only alphanumeric characters and/or / characters.")
  elseif cloud:get("iam_role", name) then
    fail("EntityAlreadyExists", "Role with name " .. name .. " already exists.", 409)
  elseif cloud:count("iam_role") >= cloud.quotas.roles_per_account then
    fail("LimitExceeded", "Cannot exceed quota for RolesPerAccount: " .. cloud.quotas.roles_per_account, 409)
  end
  document.check_trust(input.AssumeRolePolicyDocument, principal_ready(cloud))
  check_tags(cloud, input.Tags or {})
  local role = new_role(cloud, name, path, input.AssumeRolePolicyDocument, tags.set({}, input.Tags, "Key", "Value"))
  role.Description = input.Description
  role.MaxSessionDuration = input.MaxSessionDuration or 3600
  role.PermissionsBoundary = boundary(input.PermissionsBoundary)
  save(cloud, role)
  return { Role = view(role) }
end

local function delete(cloud, input)
  local role = need_own(cloud, input.RoleName)
  if next(role.attached) then
    fail("DeleteConflict", "Cannot delete entity, must detach all policies first.", 409)
  elseif next(role.inline) then
    fail("DeleteConflict", "Cannot delete entity, must delete policies first.", 409)
  end
  cloud:delete("iam_role", role.RoleName)
end

local function update(cloud, input)
  local role = need(cloud, input.RoleName)
  role.Description = input.Description or role.Description
  role.MaxSessionDuration = input.MaxSessionDuration or role.MaxSessionDuration
  save(cloud, role)
end

local function update_trust(cloud, input)
  local role = need_own(cloud, input.RoleName)
  document.check_trust(input.PolicyDocument, principal_ready(cloud))
  role.trust = input.PolicyDocument
  save(cloud, role)
end

local function cut(items, input)
  local items_here, token, foreign = page.cut(items, input.MaxItems or 100, input.Marker)
  if foreign then
    fail("ValidationError", "Invalid Marker.")
  end
  return items_here, token
end

-- A list operation over what `items(cloud, input)` gives, under the member `output`.
local function lister(output, items)
  return function(cloud, input)
    local here, token = cut(items(cloud, input), input)
    return { [output] = here, IsTruncated = token ~= nil, Marker = token }
  end
end

local function roles_under(cloud, input)
  local found = {}
  for _, role in ipairs(cloud:each("iam_role")) do
    if role.Path:sub(1, #(input.PathPrefix or "/")) == (input.PathPrefix or "/") then
      local shown = view(role)
      shown.Tags, shown.RoleLastUsed, shown.PermissionsBoundary = nil, nil, nil -- API reference, ListRoles
      found[#found + 1] = shown
    end
  end
  table.sort(found, function(a, b)
    return a.RoleName < b.RoleName
  end)
  return found
end

local function attached_policies(cloud, input)
  local found = {}
  for arn, name in pairs(need(cloud, input.RoleName).attached) do
    found[#found + 1] = { PolicyArn = arn, PolicyName = name }
  end
  table.sort(found, function(a, b)
    return a.PolicyArn < b.PolicyArn
  end)
  return found
end

local function inline_names(cloud, input)
  local names = {}
  for name in pairs(need(cloud, input.RoleName).inline) do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

local function policy_name(cloud, arn)
  local name = managed.name_of(arn)
  local own = not name and cloud:get("iam_policy", arn)
  if not name and not own then
    fail("NoSuchEntity", "Policy " .. arn .. " does not exist or is not attachable.", 404)
  end
  return name or own.PolicyName
end

local function attach(cloud, input)
  local role = need_own(cloud, input.RoleName)
  local name = policy_name(cloud, input.PolicyArn)
  local count = 0
  for _ in pairs(role.attached) do
    count = count + 1
  end
  if not role.attached[input.PolicyArn] and count >= cloud.quotas.policies_per_role then
    fail("LimitExceeded", "Cannot exceed quota for PoliciesPerRole: " .. cloud.quotas.policies_per_role, 409)
  end
  role.attached[input.PolicyArn] = name
  save(cloud, role)
end

local function detach(cloud, input)
  local role = need_own(cloud, input.RoleName)
  if not role.attached[input.PolicyArn] then
    fail("NoSuchEntity", "Policy " .. input.PolicyArn .. " was not found.", 404)
  end
  role.attached[input.PolicyArn] = nil
  save(cloud, role)
end

local function put_inline(cloud, input)
  local role = need_own(cloud, input.RoleName)
  document.check_permissions(input.PolicyDocument)
  role.inline[input.PolicyName] = input.PolicyDocument
  save(cloud, role)
end

local function need_inline(role, name)
  if not role.inline[name] then
    fail("NoSuchEntity", "The role policy with name " .. name .. " cannot be found.", 404)
  end
  return role.inline[name]
end

local function delete_inline(cloud, input)
  local role = need_own(cloud, input.RoleName)
  need_inline(role, input.PolicyName)
  role.inline[input.PolicyName] = nil
  save(cloud, role)
end

local function get_inline(cloud, input)
  local role = need(cloud, input.RoleName)
  return { RoleName = role.RoleName, PolicyName = input.PolicyName,
    PolicyDocument = text.percent_encode(need_inline(role, input.PolicyName)) }
end

local function tag(cloud, input)
  local role = need(cloud, input.RoleName)
  local merged = tags.set(role.Tags, input.Tags, "Key", "Value")
  check_tags(cloud, merged)
  role.Tags = merged
  save(cloud, role)
end

local function untag(cloud, input)
  local role = need(cloud, input.RoleName)
  role.Tags = tags.without(role.Tags, input.TagKeys, "Key")
  save(cloud, role)
end

local LINKED = { ["ecs.amazonaws.com"] = "AWSServiceRoleForECS" }

local function create_linked(cloud, input)
  local name = LINKED[input.AWSServiceName]
  if not name then
    fail("InvalidInput", "Service " .. input.AWSServiceName .. " is not simulated.")
  elseif cloud:get("iam_role", name) then
    fail("InvalidInput", "Service role name " .. name .. " has been taken in this account, please try a different "
      .. "suffix.")
  end
  local trust = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"'
    .. input.AWSServiceName .. '"},"Action":"sts:AssumeRole"}]}'
  local role = new_role(cloud, name, "/aws-service-role/" .. input.AWSServiceName .. "/", trust, {})
  role.ready_at = cloud:now() + cloud.times.linked_role_propagation
  save(cloud, role)
  return { Role = view(role) }
end

return {
  CreateRole = create,
  DeleteRole = delete,
  GetRole = function(cloud, input)
    return { Role = view(need(cloud, input.RoleName)) }
  end,
  ListRoles = lister("Roles", roles_under),
  UpdateRole = update,
  UpdateRoleDescription = update,
  UpdateAssumeRolePolicy = update_trust,
  AttachRolePolicy = attach,
  DetachRolePolicy = detach,
  ListAttachedRolePolicies = lister("AttachedPolicies", attached_policies),
  PutRolePolicy = put_inline,
  GetRolePolicy = get_inline,
  DeleteRolePolicy = delete_inline,
  ListRolePolicies = lister("PolicyNames", inline_names),
  ListInstanceProfilesForRole = lister("InstanceProfiles", function(cloud, input)
    need(cloud, input.RoleName)
    return {}
  end),
  TagRole = tag,
  UntagRole = untag,
  ListRoleTags = lister("Tags", function(cloud, input)
    return need(cloud, input.RoleName).Tags
  end),
  PutRolePermissionsBoundary = function(cloud, input)
    local role = need_own(cloud, input.RoleName)
    role.PermissionsBoundary = boundary(input.PermissionsBoundary)
    save(cloud, role)
  end,
  DeleteRolePermissionsBoundary = function(cloud, input)
    local role = need_own(cloud, input.RoleName)
    role.PermissionsBoundary = nil
    save(cloud, role)
  end,
  CreateServiceLinkedRole = create_linked,
}

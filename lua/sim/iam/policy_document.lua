-- Checks of policy documents, as far as AWS refuses them when they are set.
local fail = require "sim.fail"
local json = require "sim.json"

local KNOWN = { Sid = true, Effect = true, Principal = true, NotPrincipal = true, Action = true, NotAction = true,
  Resource = true, NotResource = true, Condition = true }

local function malformed(why)
  fail("MalformedPolicyDocument", why)
end

local VERSIONS = { ["2012-10-17"] = true, ["2008-10-17"] = true }

local function each(value)
  if type(value) == "table" then
    return value
  end
  return { value }
end

local function statements_of(document)
  local parsed = json.decode(document)
  if type(parsed) ~= "table" then
    malformed("This policy contains invalid Json")
  end
  local statements = parsed.Statement
  if type(statements) ~= "table" or parsed.Version ~= nil and not VERSIONS[parsed.Version] then
    malformed("Syntax errors in policy.")
  end
  return statements[1] and statements or { statements }
end

local function check_statement(statement)
  if type(statement) ~= "table" then
    malformed("Syntax errors in policy.")
  end
  for key in pairs(statement) do
    if not KNOWN[key] then
      malformed("Syntax error at position (1,2): unknown field " .. tostring(key))
    end
  end
  if statement.Effect ~= "Allow" and statement.Effect ~= "Deny" then
    malformed("Invalid effect: " .. tostring(statement.Effect))
  elseif statement.Action == nil and statement.NotAction == nil then
    malformed("Policy statement must contain actions.")
  end
end

local function is_service(name)
  return type(name) == "string" and (name:find("^[%w%.%-]+%.amazonaws%.com$")
    or name:find("^[%w%.%-]+%.amazonaws%.com%.cn$")) ~= nil
end

-- Who may assume a role, and that they may do nothing else.
local function check_principals(statement, principal_ready)
  local principals = type(statement.Principal) == "table" and statement.Principal or {}
  for kind, known in pairs({ AWS = principal_ready, Service = is_service }) do
    for _, name in ipairs(each(principals[kind])) do
      if not known(name) then
        malformed("Invalid principal in policy: \"" .. kind .. "\":\"" .. tostring(name) .. "\"")
      end
    end
  end
  for _, action in ipairs(each(statement.Action)) do
    if type(action) ~= "string" or not action:lower():find("^sts:") then
      malformed("AssumeRole policy may only specify STS AssumeRole actions.")
    end
  end
end

local document = {}

-- A trust policy names principals, never resources. `principal_ready(arn)` is false for a role just made.
function document.check_trust(text, principal_ready)
  for _, statement in ipairs(statements_of(text)) do
    check_statement(statement)
    if statement.Resource ~= nil or statement.NotResource ~= nil then
      malformed("Has prohibited field Resource")
    elseif statement.Principal == nil and statement.NotPrincipal == nil then
      malformed("Missing required field Principal")
    end
    check_principals(statement, principal_ready)
  end
end

-- A permissions policy names resources, never principals.
function document.check_permissions(text)
  for _, statement in ipairs(statements_of(text)) do
    check_statement(statement)
    if statement.Principal ~= nil or statement.NotPrincipal ~= nil then
      malformed("Policy document should not specify a principal.")
    elseif statement.Resource == nil and statement.NotResource == nil then
      malformed("Policy statement must contain resources.")
    end
  end
end

return document

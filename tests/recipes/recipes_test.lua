-- Recipes against AWS's own templates: lua5.4 tests/recipes/recipes_test.lua, from the repository's root.
-- The data of tests/peers/data is the four templates resolved by hand.
package.path = "tests/recipes/?.lua;" .. package.path

local host = require "host"
local json = require "json"

local image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/sample-app-repo:sample"
local passed, failed = 0, 0

local function check(name, run, ...)
  local ok, message = pcall(run, ...)
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
    print("not ok - " .. name .. ": " .. tostring(message))
  end
end

local function read_json(path)
  local file <close> = assert(io.open(path))
  return json.decode(file:read "a")
end

local function is_scalar(value)
  return type(value) ~= "table" or host.is_deferred(value)
end

local function same(expected, actual, path)
  if is_scalar(expected) or is_scalar(actual) then
    local want, got = tostring(expected), tostring(host.text(actual))
    if want ~= got then
      error(path .. ": expected " .. want .. ", got " .. got, 0)
    end
    return
  end
  for key, value in pairs(expected) do
    same(value, actual[key], path .. "." .. key)
  end
  for key in pairs(actual) do
    if expected[key] == nil then
      error(path .. "." .. key .. ": not expected", 0)
    end
  end
end

local function flatten_expected(document)
  local flat = {}
  for stack, resources in pairs(document.resources) do
    for id, resource in pairs(resources) do
      flat[stack .. "/" .. id] = resource
    end
  end
  return flat
end

local function same_graph(expected, graph)
  for address, resource in pairs(expected) do
    local actual = graph.resources[address] or error(address .. " is missing", 0)
    same(resource.Type, actual.type, address)
    same(resource.Properties, actual.properties, address)
  end
  for address in pairs(graph.resources) do
    if not expected[address] then
      error(address .. ": not expected", 0)
    end
  end
end

-- Every resource that `value` mentions, by address.
local function mentioned(value, into)
  if host.is_deferred(value) then
    into[value.resource.address] = value.resource
  elseif type(value) == "table" then
    for _, member in ipairs(rawget(value, "members") or {}) do
      into[member.address] = member
    end
    for key, item in pairs(value) do
      if key ~= "members" then
        mentioned(item, into)
      end
    end
  end
  return into
end

local function collect_needs(resource, seen)
  local direct = mentioned(resource.depends_on, mentioned(resource.properties, {}))
  for address, needed in pairs(direct) do
    if not seen[address] then
      seen[address] = true
      collect_needs(needed, seen)
    end
  end
  return seen
end

local function seed_like(extra)
  local given = { ImageUri = image, LogRetentionInDays = 0, DeploymentCircuitBreaker = false }
  for key, value in pairs(extra or {}) do
    given[key] = value
  end
  return given
end

local function matches_templates(data, given)
  local expected = read_json("tests/peers/data/" .. data)
  same_graph(flatten_expected(expected), (host.evaluate("recipes", "isolated.lua", given)))
end

local function hardened_by_default()
  local expected = flatten_expected(read_json "tests/peers/data/expected.json")
  for _, difference in ipairs(read_json "tests/peers/data/hardening.json") do
    local target = expected[difference.address].Properties
    if difference.under then
      target = target[difference.under]
    end
    target[difference.property] = difference.value
  end
  same_graph(expected, (host.evaluate("recipes", "isolated.lua", { ImageUri = image })))
end

local function service_waits_for_network()
  local graph = host.evaluate("recipes", "isolated.lua", { ImageUri = image, DeployingToEC2 = true })
  local needs = collect_needs(graph.resources["ServiceStack/Service"], {})
  for address in pairs(graph.resources) do
    if address:find "^VpcStack/" or address == "ServiceStack/PrivateLinkIngressFromService" then
      assert(needs[address], "the service does not wait for " .. address)
    end
  end
end

local function others_do_not_wait()
  local graph = host.evaluate("recipes", "isolated.lua", { ImageUri = image })
  for _, id in ipairs {
    "ServiceStack/TaskDefinition", "ServiceStack/LogGroup", "ServiceStack/ServiceSecurityGroup",
    "ServiceStack/PrivateLinkIngressFromService", "ClusterStack/ECSTaskExecutionRole", "ClusterStack/ECSCluster",
  } do
    for address in pairs(collect_needs(graph.resources[id], {})) do
      assert(not address:find "Endpoint$" and not address:find "Association$", id .. " waits for " .. address)
    end
  end
end

local function zones_offer_every_endpoint()
  for _, ec2 in ipairs { true, false } do
    local graph = host.evaluate("recipes", "isolated_vpc.lua", { DeployingToEC2 = ec2 })
    assert(graph.zones_question.count == 2, "two zones are asked for")
    assert(#graph.zones_question.services == 9, "nine interface endpoints are named, whatever is created")
  end
end

local function fixed_zones_are_not_asked()
  local graph = host.evaluate("recipes", "isolated_vpc.lua", { AvailabilityZones = { "us-east-1c", "us-east-1d" } })
  assert(not graph.zones_question, "no question when the zones are given")
  same("us-east-1d", graph.resources.PrivateSubnetTwo.properties.AvailabilityZone, "AvailabilityZone")
end

local function wrong_zones_are_refused(zones)
  local ok, message = pcall(host.evaluate, "recipes", "isolated_vpc.lua", { AvailabilityZones = zones })
  assert(not ok and message:find "^AvailabilityZones: expected two", "a clear message: " .. tostring(message))
end

local service_given = {
  ImageUri = image, VpcId = "vpc-1", PrivateSubnetIds = { "subnet-1" }, ClusterName = "c",
  ECSTaskExecutionRole = "r", PrivateLinkEndpointSecurityGroup = "sg-1",
}

local function stands_alone(file, given, count)
  local graph = host.evaluate("recipes", file, given)
  assert(#graph.order == count, file .. " makes " .. #graph.order .. " resources, expected " .. count)
end

-- What the seed's templates declare: kind and default; "" where it is required.
local seed_parameters = {
  ["isolated_vpc.lua"] = { DeployingToEC2 = { "boolean", "false" } },
  ["private_service.lua"] = {
    VpcId = { "string", "" }, PrivateSubnetIds = { "list", "" }, ClusterName = { "string", "" },
    ECSTaskExecutionRole = { "string", "" }, ServiceName = { "string", "sample-service" },
    ImageUri = { "string", "" }, ContainerCpu = { "number", "256" }, ContainerMemory = { "number", "512" },
    DesiredCount = { "number", "2" }, PrivateLinkEndpointSecurityGroup = { "string", "" },
  },
  ["isolated.lua"] = { ImageUri = { "string", "" } },
}

local given_for = { ["private_service.lua"] = service_given, ["isolated.lua"] = { ImageUri = image } }

local function has_the_seeds_parameters(file)
  -- The root's own declarations are recorded first, then overwritten by the included recipes' equal ones.
  local graph = host.evaluate("recipes", file, given_for[file])
  for name, expected in pairs(seed_parameters[file]) do
    local declared = assert(graph.parameters[name], "no parameter " .. name)
    same(expected[1], declared.kind, name)
    same(expected[2], declared.default == nil and "" or declared.default, name)
    assert(declared.description and #declared.description > 0, name .. " has a description")
  end
end

local function has_the_seeds_outputs(file, names)
  local _, results = host.evaluate("recipes", file, given_for[file])
  for _, name in ipairs(names) do
    assert(results[name], file .. " has no output " .. name)
  end
end

check("seed's templates", matches_templates, "expected.json", seed_like())
check("seed's templates on EC2", matches_templates, "expected-ec2.json", seed_like { DeployingToEC2 = true })
check("listed difference by default", hardened_by_default)
check("the service waits for the network", service_waits_for_network)
check("nothing else waits for endpoints", others_do_not_wait)
check("zones that offer every endpoint", zones_offer_every_endpoint)
check("zones that are given", fixed_zones_are_not_asked)
check("one zone", wrong_zones_are_refused, { "us-east-1a" })
check("the same zone twice", wrong_zones_are_refused, { "us-east-1a", "us-east-1a" })
check("isolated_vpc.lua alone", stands_alone, "isolated_vpc.lua", {}, 15)
check("cluster.lua alone", stands_alone, "cluster.lua", {}, 2)
check("private_service.lua alone", stands_alone, "private_service.lua", service_given, 5)
check("ecr.lua alone", stands_alone, "ecr.lua", {}, 1)
for file in pairs(seed_parameters) do
  check("parameters of " .. file, has_the_seeds_parameters, file)
end
check("outputs of isolated_vpc.lua", has_the_seeds_outputs, "isolated_vpc.lua",
  { "VpcId", "PrivateSubnetIds", "PrivateLinkEndpointSecurityGroup" })
check("outputs of cluster.lua", has_the_seeds_outputs, "cluster.lua", { "ClusterName", "ECSTaskExecutionRole" })

print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0 and 0 or 1)

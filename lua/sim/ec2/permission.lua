-- The permissions of requests taken apart: one rule for each peer, in the form in which AWS keeps it.
local cidr = require "sim.cidr"
local common = require "sim.ec2.common"
local endpoint_services = require "sim.ec2.endpoint_services"
local fail = require "sim.fail"

local permission = {}

local NUMBERS = { ["1"] = "icmp", ["6"] = "tcp", ["17"] = "udp", ["58"] = "icmpv6" }
local WITH_PORTS = { tcp = true, udp = true, icmp = true, icmpv6 = true }
local ALL = "-1"
local MAX_TEXT = 255

local function normal_protocol(value)
  local name = tostring(value):lower()
  name = NUMBERS[name] or name
  local number = math.tointeger(tonumber(name))
  if name == "all" then
    return ALL
  elseif WITH_PORTS[name] or number and number >= -1 and number <= 255 then
    return name
  end
  fail("InvalidParameterValue", "Invalid value '" .. tostring(value) .. "' for IP protocol. Unknown protocol.")
end

local function check_icmp(from, to)
  if from < -1 or from > 255 or to < -1 or to > 255 then
    fail("InvalidParameterValue", "ICMP type or code " .. from .. ":" .. to .. " is out of range")
  end
end

local function check_ports(protocol, from, to)
  if from == nil or to == nil then
    fail("InvalidParameterValue", "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.")
  elseif protocol == "icmp" or protocol == "icmpv6" then
    check_icmp(from, to)
  elseif from < 0 or to > 65535 then
    fail("InvalidParameterValue", "TCP/UDP port (" .. (from < 0 and from or to) .. ") out of range")
  elseif from > to then
    fail("InvalidParameterValue", "Invalid TCP/UDP port range (" .. from .. ":" .. to .. ")")
  end
end

-- Protocol and ports; for protocols without ports both are -1, whatever the request says.
local function traffic(source)
  if source.IpProtocol == nil then
    fail("MissingParameter", "The request must contain the parameter ipProtocol")
  end
  local protocol = normal_protocol(source.IpProtocol)
  if not WITH_PORTS[protocol] then
    return { IpProtocol = protocol, FromPort = -1, ToPort = -1 }
  end
  local from, to = source.FromPort, source.ToPort
  if protocol == "icmpv6" and from == nil and to == nil then
    from, to = -1, -1
  end
  check_ports(protocol, from, to)
  return { IpProtocol = protocol, FromPort = from, ToPort = to }
end

function permission.check_description(text)
  if text and (#text > MAX_TEXT or text:find("[^%w%. _%-:/%(%)#,@%[%]%+=&;{}!%$%*]")) then
    fail("InvalidParameterValue", "Invalid rule description. Valid descriptions are strings less than 256 characters "
      .. "from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*")
  end
end

local function malformed(text)
  fail("InvalidParameterValue", "CIDR block " .. tostring(text) .. " is malformed")
end

local function peer_cidr4(text)
  local block = cidr.parse(tostring(text))
  return { CidrIpv4 = block and cidr.format(block) or malformed(text) }
end

local function peer_cidr6(text)
  return { CidrIpv6 = cidr.is_ipv6(tostring(text)) and text:lower() or malformed(text) }
end

local function peer_list(cloud, id)
  if not endpoint_services.prefix_list(cloud, id) then
    fail("InvalidPrefixListID.NotFound", "The prefixList ID '" .. tostring(id) .. "' does not exist")
  end
  return { PrefixListId = id }
end

local function peer_group(cloud, group, id, account)
  local other = common.need(cloud, "security_group", id)
  if other.VpcId ~= group.VpcId then
    fail("InvalidGroup.NotFound", "You have specified two resources that belong to different networks.")
  elseif account and account ~= other.OwnerId then
    fail("UnsupportedOperation", "Groups of other accounts are not simulated.")
  end
  return { ReferencedGroupInfo = { GroupId = id, UserId = other.OwnerId }, referenced = id }
end

local function named_group(cloud, group, name)
  local other = cloud:by("security_group", "name", group.VpcId .. "/" .. name)[1]
  if not other then
    fail("InvalidGroup.NotFound", "The security group '" .. name .. "' does not exist")
  end
  return other.GroupId
end

local function rule_of(range, peer, description)
  permission.check_description(description)
  local rule = { IpProtocol = range.IpProtocol, FromPort = range.FromPort, ToPort = range.ToPort,
    Description = description }
  for member, value in pairs(peer) do
    rule[member] = value
  end
  return rule
end

-- What makes two rules of one group and direction the same rule.
function permission.key(rule)
  return table.concat({ rule.IpProtocol, rule.FromPort, rule.ToPort,
    rule.CidrIpv4 or rule.CidrIpv6 or rule.PrefixListId or rule.ReferencedGroupInfo.GroupId }, " ")
end

local function each_peer(cloud, group, source, add)
  for _, one in ipairs(source.IpRanges or {}) do
    add(peer_cidr4(one.CidrIp), one.Description)
  end
  for _, one in ipairs(source.Ipv6Ranges or {}) do
    add(peer_cidr6(one.CidrIpv6), one.Description)
  end
  for _, one in ipairs(source.PrefixListIds or {}) do
    add(peer_list(cloud, one.PrefixListId), one.Description)
  end
  for _, one in ipairs(source.UserIdGroupPairs or {}) do
    local id = one.GroupId or named_group(cloud, group, tostring(one.GroupName))
    add(peer_group(cloud, group, id, one.UserId), one.Description)
  end
end

-- The older spelling of a request: one permission in members of its own.
local function flat(input)
  local source = { IpProtocol = input.IpProtocol, FromPort = input.FromPort, ToPort = input.ToPort }
  if input.CidrIp then
    source.IpRanges = { { CidrIp = input.CidrIp } }
  end
  if input.SourceSecurityGroupName then
    source.UserIdGroupPairs = { { GroupName = input.SourceSecurityGroupName,
      UserId = input.SourceSecurityGroupOwnerId } }
    source.IpProtocol = source.IpProtocol or ALL
  end
  return source
end

-- All rules that an Authorize, Revoke or UpdateDescriptions request names; a rule named twice is refused.
function permission.read(cloud, group, input)
  local rules, seen = {}, {}
  local sources = input.IpPermissions
  if not sources or #sources == 0 then
    sources = { flat(input) }
  end
  for _, source in ipairs(sources) do
    local range = traffic(source)
    local before = #rules
    each_peer(cloud, group, source, function(peer, description)
      local rule = rule_of(range, peer, description)
      if seen[permission.key(rule)] then
        fail("InvalidParameterValue", "The same permission must not appear multiple times")
      end
      seen[permission.key(rule)] = true
      rules[#rules + 1] = rule
    end)
    if #rules == before then
      fail("MissingParameter", "The request must contain a source or destination of the rule")
    end
  end
  return rules
end

-- One rule as ModifySecurityGroupRules writes it.
function permission.read_one(cloud, group, source)
  local peers = {}
  if source.CidrIpv4 then
    peers[#peers + 1] = peer_cidr4(source.CidrIpv4)
  end
  if source.CidrIpv6 then
    peers[#peers + 1] = peer_cidr6(source.CidrIpv6)
  end
  if source.PrefixListId then
    peers[#peers + 1] = peer_list(cloud, source.PrefixListId)
  end
  if source.ReferencedGroupId then
    peers[#peers + 1] = peer_group(cloud, group, source.ReferencedGroupId)
  end
  if #peers ~= 1 then
    fail("InvalidParameterCombination", "Exactly one source or destination must be given for a rule.")
  end
  return rule_of(traffic(source), peers[1], source.Description)
end

-- How AWS words a rule in its errors.
function permission.words(rule)
  local peer = rule.CidrIpv4 or rule.CidrIpv6 or rule.PrefixListId or rule.ReferencedGroupInfo.GroupId
  if rule.IpProtocol == ALL then
    return "peer: " .. peer .. ", ALL, ALLOW"
  end
  return "peer: " .. peer .. ", " .. rule.IpProtocol:upper() .. ", from port: " .. rule.FromPort .. ", to port: "
    .. rule.ToPort .. ", ALLOW"
end

local PEERS = {
  { member = "IpRanges", view = function(rule)
    return rule.CidrIpv4 and { CidrIp = rule.CidrIpv4, Description = rule.Description }
  end },
  { member = "Ipv6Ranges", view = function(rule)
    return rule.CidrIpv6 and { CidrIpv6 = rule.CidrIpv6, Description = rule.Description }
  end },
  { member = "PrefixListIds", view = function(rule)
    return rule.PrefixListId and { PrefixListId = rule.PrefixListId, Description = rule.Description }
  end },
  { member = "UserIdGroupPairs", view = function(rule)
    local group = rule.ReferencedGroupInfo
    return group and { GroupId = group.GroupId, UserId = group.UserId, Description = rule.Description }
  end },
}

-- Rules gathered again by protocol and ports, as DescribeSecurityGroups shows them.
function permission.gather(rules)
  local list, at = {}, {}
  for _, rule in ipairs(rules) do
    local range = rule.IpProtocol .. " " .. rule.FromPort .. " " .. rule.ToPort
    local entry = at[range]
    if not entry then
      entry = { IpProtocol = rule.IpProtocol, IpRanges = {}, Ipv6Ranges = {}, PrefixListIds = {},
        UserIdGroupPairs = {} }
      if WITH_PORTS[rule.IpProtocol] then
        entry.FromPort, entry.ToPort = rule.FromPort, rule.ToPort
      end
      at[range] = entry
      list[#list + 1] = entry
    end
    for _, peer in ipairs(PEERS) do
      table.insert(entry[peer.member], peer.view(rule) or nil)
    end
  end
  return list
end

return permission

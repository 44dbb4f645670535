-- Regions, availability zones and what an account may do.
local common = require "sim.ec2.common"
local fail = require "sim.fail"

local function is_known(list, member, value)
  for _, one in ipairs(list) do
    if one[member] == value then
      return true
    end
  end
  return false
end

-- Keeps those whose member is among the wanted values; an unknown one is refused.
local function chosen(list, member, wanted, refuse)
  if not wanted or #wanted == 0 then
    return list
  end
  local set, kept = {}, {}
  for _, value in ipairs(wanted) do
    if not is_known(list, member, value) then
      refuse(value)
    end
    set[value] = true
  end
  for _, one in ipairs(list) do
    if set[one[member]] then
      kept[#kept + 1] = one
    end
  end
  return kept
end

local function zones(cloud, region)
  local list = {}
  for i, zone in ipairs(cloud.regions[region].zones) do
    list[i] = { ZoneName = region .. zone.letter, ZoneId = zone.id, ZoneType = "availability-zone", State = "available",
      RegionName = region, GroupName = region .. "-zg-1", NetworkBorderGroup = region,
      OptInStatus = "opt-in-not-required", Messages = {} }
  end
  return list
end

local function describe_zones(cloud, input, request)
  local function refuse(value)
    fail("InvalidParameterValue", "Invalid availability zone: [" .. tostring(value) .. "]")
  end
  local list = zones(cloud, request.region)
  list = chosen(list, "ZoneName", input.ZoneNames, refuse)
  list = chosen(list, "ZoneId", input.ZoneIds, refuse)
  return { AvailabilityZones = common.listed(list, { Filters = input.Filters }, { ["group-name"] = "GroupName",
    ["opt-in-status"] = "OptInStatus", ["region-name"] = "RegionName", state = "State", ["zone-id"] = "ZoneId",
    ["zone-name"] = "ZoneName", ["zone-type"] = "ZoneType", message = "Messages" }) }
end

local function partition(region)
  return region:match("^cn%-") or region:match("^us%-gov%-") or ""
end

local function regions(cloud, request)
  local list = {}
  for name, region in pairs(cloud.regions) do
    if partition(name) == partition(request.region) then
      local suffix = partition(name) == "cn-" and ".amazonaws.com.cn" or ".amazonaws.com"
      list[#list + 1] = { RegionName = name, Endpoint = "ec2." .. name .. suffix, OptInStatus = region.opt_in }
    end
  end
  table.sort(list, function(a, b)
    return a.RegionName < b.RegionName
  end)
  return list
end

-- Without AllRegions or names only those that the account can use.
local function describe_regions(cloud, input, request)
  local list = chosen(regions(cloud, request), "RegionName", input.RegionNames, function(value)
    fail("InvalidParameterValue", "Invalid region names provided: [" .. tostring(value) .. "]")
  end)
  local kept = {}
  for _, region in ipairs(list) do
    if input.AllRegions or region.OptInStatus ~= "not-opted-in" then
      kept[#kept + 1] = region
    end
  end
  return { Regions = common.listed(kept, { Filters = input.Filters }, { ["region-name"] = "RegionName",
    endpoint = "Endpoint", ["opt-in-status"] = "OptInStatus" }) }
end

local ACCOUNT = {
  ["supported-platforms"] = "VPC",
  ["default-vpc"] = "none",
  ["max-instances"] = "20",
  ["vpc-max-security-groups-per-interface"] = "5",
}

local function describe_account(_, input)
  local names = input.AttributeNames
  if not names or #names == 0 then
    names = { "supported-platforms", "default-vpc", "max-instances", "vpc-max-security-groups-per-interface" }
  end
  local list = {}
  for i, name in ipairs(names) do
    if not ACCOUNT[name] then
      fail("InvalidParameterValue", "Value (" .. name .. ") for parameter attribute is invalid.")
    end
    list[i] = { AttributeName = name, AttributeValues = { { AttributeValue = ACCOUNT[name] } } }
  end
  return { AccountAttributes = list }
end

return {
  DescribeAvailabilityZones = describe_zones,
  DescribeRegions = describe_regions,
  DescribeAccountAttributes = describe_account,
}

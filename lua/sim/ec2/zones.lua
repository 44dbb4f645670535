-- Regions and their zones. Zone ids are AWS's; which letter an account sees for an id is each account's own,
-- here it is fixed. Opt-in of regions as in the EC2 guide, "Available Regions" (2026).
local function region(code, endings, opt_in)
  local list = {}
  for letter, number in endings:gmatch("(%a)(%d)") do
    list[#list + 1] = { letter = letter, id = code .. "-az" .. number }
  end
  return { zones = list, opt_in = opt_in or "opt-in-not-required" }
end

return {
  ["us-east-1"] = region("use1", "a6b1c2d4e3f5"),
  ["us-east-2"] = region("use2", "a1b2c3"),
  ["us-west-1"] = region("usw1", "a3c1"),
  ["us-west-2"] = region("usw2", "a2b1c3d4"),
  ["ca-central-1"] = region("cac1", "a1b2d4"),
  ["sa-east-1"] = region("sae1", "a1b2c3"),
  ["eu-west-1"] = region("euw1", "a3b1c2"),
  ["eu-west-2"] = region("euw2", "a2b3c1"),
  ["eu-west-3"] = region("euw3", "a1b2c3"),
  ["eu-central-1"] = region("euc1", "a2b3c1"),
  ["eu-north-1"] = region("eun1", "a1b2c3"),
  ["ap-south-1"] = region("aps1", "a1b3c2"),
  ["ap-northeast-1"] = region("apne1", "a4c1d2"),
  ["ap-northeast-2"] = region("apne2", "a1b2c3d4"),
  ["ap-northeast-3"] = region("apne3", "a3b1c2"),
  ["ap-southeast-1"] = region("apse1", "a1b2c3"),
  ["ap-southeast-2"] = region("apse2", "a1b3c2"),
  ["eu-south-1"] = region("eus1", "a1b2c3", "not-opted-in"),
  ["af-south-1"] = region("afs1", "a1b2c3", "not-opted-in"),
  ["us-gov-west-1"] = region("usgw1", "a1b2c3"),
  ["us-gov-east-1"] = region("usge1", "a1b2c3"),
  ["cn-north-1"] = region("cnn1", "a1b2d4"),
  ["cn-northwest-1"] = region("cnnw1", "a1b2c3"),
}

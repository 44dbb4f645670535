-- Token buckets in virtual time, one for each region, service and operation (AWS evaluates each API by itself).
local function find_limit(limits, service, operation)
  local of_service = limits[service]
  if not of_service then
    return nil
  end
  if of_service.operations[operation] then
    return of_service.operations[operation]
  end
  if operation:find("^Describe") or operation:find("^List") or operation:find("^Get")
    or operation:find("^BatchGet") then
    return of_service.read
  end
  return of_service.write
end

-- Takes one token; false when the bucket is empty. `buckets` holds the state and belongs to the caller.
local function take(buckets, limits, region, service, operation, now)
  local limit = find_limit(limits, service, operation)
  if not limit then
    return true
  end
  local key = region .. "/" .. service .. "/" .. operation
  local bucket = buckets[key]
  if not bucket then
    bucket = { tokens = limit.burst, at = now }
    buckets[key] = bucket
  end
  local refill = (now - bucket.at) * limit.per_second / 1000
  bucket.tokens = math.min(limit.burst, bucket.tokens + refill)
  bucket.at = now
  if bucket.tokens < 1 then
    return false
  end
  bucket.tokens = bucket.tokens - 1
  return true
end

return { take = take }

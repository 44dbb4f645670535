-- Security Token Service: who is asking.
local function caller(_, _, request)
  return { Account = request.account, Arn = request.principal, UserId = "AIDAISOCTLSIMULATED00" }
end

return { GetCallerIdentity = caller }

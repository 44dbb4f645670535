-- Raises the error answer of an AWS operation; cloud:call turns it into its second result.
local function fail(code, message, status)
  error({ code = code, message = message, status = status or 400, fault = "client" }, 0)
end

return fail

-- One table of operations from several modules; two modules must not answer the same operation.
return function(modules)
  local out = {}
  for _, module in ipairs(modules) do
    for operation, handler in pairs(module) do
      if out[operation] then
        error("two handlers for " .. operation)
      end
      out[operation] = handler
    end
  end
  return out
end

-- Tag lists: the same rules in every service, under each service's own member names and error codes.
local tags = {}

-- Why a tag cannot be set, or nil: length of key and value, the reserved prefix.
function tags.problem(key, value)
  if type(key) ~= "string" or utf8.len(key) == nil or utf8.len(key) < 1 or utf8.len(key) > 128 then
    return "Tag keys must be between 1 and 128 characters"
  elseif key:lower():find("^aws:") then
    return "Tag keys starting with 'aws:' are reserved for internal use"
  elseif value ~= nil and (utf8.len(value) == nil or utf8.len(value) > 256) then
    return "Tag values must be at most 256 characters"
  end
  return nil
end

-- Sets the tags of `new` in the list `current` (members named k and v); a new list in order of first setting.
function tags.set(current, new, k, v)
  local out, position = {}, {}
  for _, list in ipairs({ current or {}, new or {} }) do
    for _, tag in ipairs(list) do
      local at = position[tag[k]]
      if not at then
        at = #out + 1
        position[tag[k]] = at
      end
      out[at] = { [k] = tag[k], [v] = tag[v] or "" }
    end
  end
  return out
end

function tags.without(current, keys, k)
  local gone, out = {}, {}
  for _, key in ipairs(keys) do
    gone[key] = true
  end
  for _, tag in ipairs(current or {}) do
    if not gone[tag[k]] then
      out[#out + 1] = tag
    end
  end
  return out
end

function tags.duplicate(list, k)
  local seen = {}
  for _, tag in ipairs(list or {}) do
    if seen[tag[k]] then
      return tag[k]
    end
    seen[tag[k]] = true
  end
  return nil
end

return tags

-- The records of one kind in one region, in order of creation, with indexes by parent.
--
-- A record whose `gone_at` has passed is absent: nothing has to run at that moment. Index definitions
-- map an index's name to a field name or to a function that gives one value or a list of values.
local Store = {}
Store.__index = Store

local function new(definitions)
  local indexes = {}
  for name in pairs(definitions or {}) do
    indexes[name] = {}
  end
  return setmetatable({
    records = {}, sequence = {}, order = {}, live = 0, indexed = {}, leaving = {},
    definitions = definitions or {}, indexes = indexes,
  }, Store)
end

local function values_of(definition, record)
  local value
  if type(definition) == "function" then
    value = definition(record)
  else
    value = record[definition]
  end
  if type(value) == "table" then
    return value
  end
  return { value }
end

function Store:unindex(id)
  for name, values in pairs(self.indexed[id] or {}) do
    for _, value in ipairs(values) do
      local set = self.indexes[name][value]
      if set then
        set[id] = nil
        if next(set) == nil then
          self.indexes[name][value] = nil
        end
      end
    end
  end
  self.indexed[id] = nil
end

function Store:reindex(id, record)
  self:unindex(id)
  if next(self.definitions) == nil then
    return
  end
  local kept = {}
  for name, definition in pairs(self.definitions) do
    local values = {}
    for _, value in ipairs(values_of(definition, record)) do
      values[#values + 1] = value
      local set = self.indexes[name][value]
      if not set then
        set = {}
        self.indexes[name][value] = set
      end
      set[id] = true
    end
    kept[name] = values
  end
  self.indexed[id] = kept
end

function Store:put(id, record)
  if not self.records[id] then
    self.order[#self.order + 1] = id
    self.sequence[id] = #self.order
    self.live = self.live + 1
  end
  self.records[id] = record
  self.leaving[id] = record.gone_at and true or nil
  self:reindex(id, record)
end

-- Deleting leaves a hole in the order; the order is packed when half of it is holes.
function Store:delete(id)
  if not self.records[id] then
    return
  end
  self:unindex(id)
  self.order[self.sequence[id]] = false
  self.records[id] = nil
  self.sequence[id] = nil
  self.leaving[id] = nil
  self.live = self.live - 1
  if #self.order > 64 and self.live * 2 < #self.order then
    local packed = {}
    for _, kept in ipairs(self.order) do
      if kept then
        packed[#packed + 1] = kept
        self.sequence[kept] = #packed
      end
    end
    self.order = packed
  end
end

function Store:get(id, now)
  local record = self.records[id]
  if record and record.gone_at and record.gone_at <= now then
    self:delete(id)
    return nil
  end
  return record
end

-- How many there are, without looking at each.
function Store:count(now)
  local n = self.live
  for id in pairs(self.leaving) do
    n = n - (self.records[id].gone_at <= now and 1 or 0)
  end
  return n
end

local function collect(self, ids, now)
  local found = {}
  for _, id in ipairs(ids) do
    local record = id and self:get(id, now)
    if record then
      found[#found + 1] = record
    end
  end
  return found
end

function Store:all(now)
  return collect(self, table.move(self.order, 1, #self.order, 1, {}), now)
end

function Store:by(name, value, now)
  local ids = {}
  for id in pairs(self.indexes[name][value] or {}) do
    ids[#ids + 1] = id
  end
  table.sort(ids, function(a, b)
    return self.sequence[a] < self.sequence[b]
  end)
  return collect(self, ids, now)
end

function Store:any(name, value, now)
  for id in pairs(self.indexes[name][value] or {}) do
    local record = self.records[id]
    if record and not (record.gone_at and record.gone_at <= now) then
      return true
    end
  end
  return false
end

return { new = new }

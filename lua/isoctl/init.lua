-- The recipe language: evaluates the root recipe that the parent names, and hands over the document.
-- Runs in the sandboxed child. `host` is C (src/script); `question` is {recipe, stack, parameters_only}.
local host, question = ...

local loaded = {}

-- The language's own files; they get `host` and this function.
local function part(name)
  if loaded[name] == nil then
    local file = "isoctl/" .. name .. ".lua"
    local chunk = host.load(host.embedded(file), "=" .. file, _ENV)
    loaded[name] = chunk(host, part)
  end
  return loaded[name]
end

-- What all recipes of one evaluation share.
local session = {
  stack = question.stack,
  parameters_only = question.parameters_only,
  instances = host.mark_list {},
  parameters = host.mark_list {},
  tags = {},
  facts = {},
}

local function document(outputs)
  host.check_complete()
  host.finish {
    description = session.description,
    parameters = session.parameters,
    instances = session.instances,
    tags = session.tags,
    outputs = outputs,
  }
end

-- `isoctl run RECIPE --help` wants to know no more than this.
function session.stop_after_parameters()
  if session.parameters_only then
    host.finish {
      description = session.description,
      parameters = session.parameters,
      instances = session.instances,
      tags = {},
      outputs = {},
    }
  end
end

if question.parameters_only then
  host.before_declarations(session.stop_after_parameters)
end

part "library"
local recipe = part "recipe"
document(recipe.evaluate_root(session, question.recipe))

-- Elastic Container Registry: repositories, their policies and tags, and images by manifest.
local copy = require "sim.copy"
local fail = require "sim.fail"
local json = require "sim.json"
local page = require "sim.page"
local sha256 = require "sim.sha256"
local tags = require "sim.tags"
local text = require "sim.text"

local function host(cloud)
  return cloud.request.account .. ".dkr.ecr." .. cloud.request.region .. ".amazonaws.com"
end

local function need(cloud, name)
  local repository = cloud:get("ecr_repository", name)
  if not repository then
    fail("RepositoryNotFoundException", "The repository with name '" .. name .. "' does not exist in the registry "
      .. "with id '" .. cloud.request.account .. "'")
  end
  return repository
end

local function save(cloud, repository)
  cloud:put("ecr_repository", repository.repositoryName, repository)
end

local function view(repository)
  return copy.pick(repository, { "repositoryArn", "registryId", "repositoryName", "repositoryUri", "createdAt",
    "imageTagMutability", "imageTagMutabilityExclusionFilters", "imageScanningConfiguration",
    "encryptionConfiguration" })
end

local function check_tags(cloud, list)
  if tags.duplicate(list, "Key") then
    fail("InvalidTagParameterException", "Duplicate tag key.")
  end
  for _, tag in ipairs(list) do
    local problem = tags.problem(tag.Key, tag.Value)
    if problem then
      fail("InvalidTagParameterException", problem)
    end
  end
  if #list > cloud.quotas.tags_per_resource then
    fail("TooManyTagsException", "Too many tags.")
  end
end

local MUTABILITY = { MUTABLE = true, IMMUTABLE = true, MUTABLE_WITH_EXCLUSION = true, IMMUTABLE_WITH_EXCLUSION = true }

local function check_mutability(value)
  if not MUTABILITY[value] then
    fail("InvalidParameterException", "Invalid parameter at 'imageTagMutability' failed to satisfy constraint.")
  end
  return value
end

local function create(cloud, input)
  local name = input.repositoryName
  if #name < 2 or #name > 256 or not name:find("^[a-z0-9][a-z0-9%._%-/]*$") then
    fail("InvalidParameterException", "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must "
      .. "satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''")
  elseif cloud:get("ecr_repository", name) then
    fail("RepositoryAlreadyExistsException", "The repository with name '" .. name .. "' already exists in the "
      .. "registry with id '" .. cloud.request.account .. "'")
  end
  check_tags(cloud, input.tags or {})
  local repository = {
    repositoryName = name, registryId = cloud.request.account, repositoryUri = host(cloud) .. "/" .. name,
    repositoryArn = cloud:arn("ecr", "repository/" .. name), createdAt = cloud:seconds(),
    imageTagMutability = check_mutability(input.imageTagMutability or "MUTABLE"),
    imageTagMutabilityExclusionFilters = copy.deep(input.imageTagMutabilityExclusionFilters),
    imageScanningConfiguration = copy.deep(input.imageScanningConfiguration or { scanOnPush = false }),
    encryptionConfiguration = copy.deep(input.encryptionConfiguration or { encryptionType = "AES256" }),
    tags = tags.set({}, input.tags, "Key", "Value"),
  }
  save(cloud, repository)
  return { repository = view(repository) }
end

local function images_of(cloud, repository)
  return cloud:by("ecr_image", "repository", repository.repositoryName)
end

local function delete(cloud, input)
  local repository = need(cloud, input.repositoryName)
  local images = images_of(cloud, repository)
  if #images > 0 and not input.force then
    fail("RepositoryNotEmptyException", "The repository with name '" .. repository.repositoryName
      .. "' in registry with id '" .. cloud.request.account .. "' cannot be deleted because it still contains images")
  end
  for _, image in ipairs(images) do
    cloud:delete("ecr_image", image.id)
  end
  cloud:delete("ecr_repository", repository.repositoryName)
  return { repository = view(repository) }
end

local function cut_of(list, input, member)
  local cut, token, foreign = page.cut(list, input.maxResults or 100, input.nextToken)
  if foreign then
    fail("InvalidParameterException", "Invalid token.")
  end
  return { [member] = cut, nextToken = token }
end

local function describe(cloud, input)
  local found = {}
  if input.repositoryNames and #input.repositoryNames > 0 then
    for i, name in ipairs(input.repositoryNames) do
      found[i] = view(need(cloud, name))
    end
    return { repositories = found }
  end
  for i, repository in ipairs(cloud:each("ecr_repository")) do
    found[i] = view(repository)
  end
  return cut_of(found, input, "repositories")
end

local function check_json(document, code)
  if type(json.decode(document)) ~= "table" then
    fail(code, "Invalid repository policy provided: it is not a JSON document.")
  end
end

local function policy(member, parameter, missing, words)
  local operations = {}
  function operations.set(cloud, input)
    local repository = need(cloud, input.repositoryName)
    check_json(input[parameter], "InvalidParameterException")
    repository[member] = input[parameter]
    save(cloud, repository)
    return { registryId = repository.registryId, repositoryName = repository.repositoryName,
      [parameter] = input[parameter] }
  end
  function operations.get(cloud, input)
    local repository = need(cloud, input.repositoryName)
    if not repository[member] then
      fail(missing, words .. " does not exist for the repository with name '" .. repository.repositoryName
        .. "' in the registry with id '" .. repository.registryId .. "'")
    end
    return { registryId = repository.registryId, repositoryName = repository.repositoryName,
      [parameter] = repository[member] }
  end
  function operations.delete(cloud, input)
    local answer = operations.get(cloud, input)
    local repository = need(cloud, input.repositoryName)
    repository[member] = nil
    save(cloud, repository)
    return answer
  end
  return operations
end

local lifecycle = policy("lifecycle", "lifecyclePolicyText", "LifecyclePolicyNotFoundException", "Lifecycle policy")
local access = policy("policy", "policyText", "RepositoryPolicyNotFoundException", "Repository policy")

local function by_arn(cloud, arn)
  return need(cloud, arn:match("^arn:[%w%-]+:ecr:[%w%-]+:%d+:repository/(.+)$") or arn)
end

local function find_image(cloud, repository, id)
  for _, image in ipairs(images_of(cloud, repository)) do
    local tagged = false
    for _, tag in ipairs(image.tags) do
      tagged = tagged or tag == id.imageTag
    end
    if id.imageDigest == image.digest or (not id.imageDigest and tagged) then
      return image
    end
  end
  return nil
end

local function untag(cloud, repository, tag)
  local image = find_image(cloud, repository, { imageTag = tag })
  if image and repository.imageTagMutability == "IMMUTABLE" then
    fail("ImageTagAlreadyExistsException", "The image tag '" .. tag .. "' already exists in the '"
      .. repository.repositoryName .. "' repository and cannot be overwritten because the repository is immutable.")
  elseif image then
    local kept = {}
    for _, other in ipairs(image.tags) do
      kept[#kept + 1] = other ~= tag and other or nil
    end
    image.tags = kept
    cloud:put("ecr_image", image.id, image)
  end
end

local function put_image(cloud, input)
  local repository = need(cloud, input.repositoryName)
  local digest = "sha256:" .. sha256.hex(input.imageManifest)
  if input.imageDigest and input.imageDigest ~= digest then
    fail("ImageDigestDoesNotMatchException", "The digest of the manifest does not match.")
  end
  local image = find_image(cloud, repository, { imageDigest = digest })
  if input.imageTag then
    untag(cloud, repository, input.imageTag)
  end
  image = image or { id = repository.repositoryName .. "@" .. digest, repository = repository.repositoryName,
    digest = digest, manifest = input.imageManifest, tags = {}, pushed = cloud:seconds(),
    media = input.imageManifestMediaType or "application/vnd.docker.distribution.manifest.v2+json" }
  image.tags[#image.tags + 1] = input.imageTag
  cloud:put("ecr_image", image.id, image)
  return { image = { registryId = cloud.request.account, repositoryName = repository.repositoryName,
    imageId = { imageDigest = digest, imageTag = input.imageTag }, imageManifest = image.manifest } }
end

local function batch(cloud, input, found)
  local repository, failures = need(cloud, input.repositoryName), {}
  for _, id in ipairs(input.imageIds) do
    local image = find_image(cloud, repository, id)
    if image then
      found(image, id, repository)
    else
      failures[#failures + 1] = { imageId = id, failureCode = "ImageNotFound",
        failureReason = "Requested image not found" }
    end
  end
  return failures
end

local function batch_get(cloud, input)
  local images = {}
  local failures = batch(cloud, input, function(image, id, repository)
    images[#images + 1] = { registryId = cloud.request.account, repositoryName = repository.repositoryName,
      imageId = { imageDigest = image.digest, imageTag = id.imageTag }, imageManifest = image.manifest,
      imageManifestMediaType = image.media }
  end)
  return { images = images, failures = failures }
end

local function batch_delete(cloud, input)
  local gone = {}
  local failures = batch(cloud, input, function(image, id)
    gone[#gone + 1] = { imageDigest = image.digest, imageTag = id.imageTag }
    cloud:delete("ecr_image", image.id)
  end)
  return { imageIds = gone, failures = failures }
end

local function describe_images(cloud, input)
  local repository, details = need(cloud, input.repositoryName), {}
  local images = images_of(cloud, repository)
  if input.imageIds and #input.imageIds > 0 then
    images = {}
    for i, id in ipairs(input.imageIds) do
      images[i] = find_image(cloud, repository, id) or fail("ImageNotFoundException", "The image with imageId does "
        .. "not exist within the repository with name '" .. repository.repositoryName .. "'")
    end
  end
  for i, image in ipairs(images) do
    details[i] = { registryId = cloud.request.account, repositoryName = repository.repositoryName,
      imageDigest = image.digest, imageTags = copy.deep(image.tags), imageSizeInBytes = #image.manifest,
      imagePushedAt = image.pushed, imageManifestMediaType = image.media }
  end
  return cut_of(details, input, "imageDetails")
end

local function list_images(cloud, input)
  local ids = {}
  for _, image in ipairs(images_of(cloud, need(cloud, input.repositoryName))) do
    for _, tag in ipairs(image.tags) do
      ids[#ids + 1] = { imageDigest = image.digest, imageTag = tag }
    end
    if #image.tags == 0 then
      ids[#ids + 1] = { imageDigest = image.digest }
    end
  end
  return cut_of(ids, input, "imageIds")
end

local function token(cloud)
  return { authorizationData = { { authorizationToken = text.base64("AWS:" .. cloud.host.random(64)),
    expiresAt = cloud:seconds() + 12 * 3600, proxyEndpoint = "https://" .. host(cloud) } } }
end

return {
  CreateRepository = create,
  DeleteRepository = delete,
  DescribeRepositories = describe,
  PutLifecyclePolicy = lifecycle.set,
  GetLifecyclePolicy = lifecycle.get,
  DeleteLifecyclePolicy = lifecycle.delete,
  SetRepositoryPolicy = access.set,
  GetRepositoryPolicy = access.get,
  DeleteRepositoryPolicy = access.delete,
  PutImageScanningConfiguration = function(cloud, input)
    local repository = need(cloud, input.repositoryName)
    repository.imageScanningConfiguration = copy.deep(input.imageScanningConfiguration)
    save(cloud, repository)
    return { repositoryName = repository.repositoryName, imageScanningConfiguration = input.imageScanningConfiguration }
  end,
  PutImageTagMutability = function(cloud, input)
    local repository = need(cloud, input.repositoryName)
    repository.imageTagMutability = check_mutability(input.imageTagMutability)
    repository.imageTagMutabilityExclusionFilters = copy.deep(input.imageTagMutabilityExclusionFilters)
    save(cloud, repository)
    return { repositoryName = repository.repositoryName, imageTagMutability = input.imageTagMutability }
  end,
  TagResource = function(cloud, input)
    local repository = by_arn(cloud, input.resourceArn)
    local merged = tags.set(repository.tags, input.tags, "Key", "Value")
    check_tags(cloud, merged)
    repository.tags = merged
    save(cloud, repository)
  end,
  UntagResource = function(cloud, input)
    local repository = by_arn(cloud, input.resourceArn)
    repository.tags = tags.without(repository.tags, input.tagKeys, "Key")
    save(cloud, repository)
  end,
  ListTagsForResource = function(cloud, input)
    return { tags = copy.deep(by_arn(cloud, input.resourceArn).tags) }
  end,
  PutImage = put_image,
  BatchGetImage = batch_get,
  BatchDeleteImage = batch_delete,
  DescribeImages = describe_images,
  ListImages = list_images,
  GetAuthorizationToken = token,
}

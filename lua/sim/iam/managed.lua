-- The AWS managed policies that this cloud knows; others are NoSuchEntity, as a mistyped one is at AWS.
local NAMES = {
  ["service-role/AmazonECSTaskExecutionRolePolicy"] = true,
  ["service-role/AmazonEC2ContainerServiceforEC2Role"] = true,
  ["service-role/AmazonEC2ContainerServiceRole"] = true,
  ["service-role/AmazonECSInfrastructureRolePolicyForVolumes"] = true,
  ["service-role/AWSLambdaBasicExecutionRole"] = true,
  ["service-role/AWSLambdaVPCAccessExecutionRole"] = true,
  ["AmazonSSMManagedInstanceCore"] = true,
  ["AmazonSSMReadOnlyAccess"] = true,
  ["AmazonEC2ContainerRegistryReadOnly"] = true,
  ["AmazonEC2ContainerRegistryPowerUser"] = true,
  ["AmazonEC2ContainerRegistryPullOnly"] = true,
  ["AmazonS3ReadOnlyAccess"] = true,
  ["AmazonS3FullAccess"] = true,
  ["AmazonDynamoDBFullAccess"] = true,
  ["AmazonSQSFullAccess"] = true,
  ["CloudWatchLogsFullAccess"] = true,
  ["CloudWatchAgentServerPolicy"] = true,
  ["SecretsManagerReadWrite"] = true,
  ["ReadOnlyAccess"] = true,
  ["AdministratorAccess"] = true,
  ["PowerUserAccess"] = true,
}

return {
  -- The policy's name (without its path) if it exists, else nil.
  name_of = function(arn)
    local path = arn:match("^arn:[%w%-]+:iam::aws:policy/(.+)$")
    return path and NAMES[path] and path:match("[^/]+$") or nil
  end,
}

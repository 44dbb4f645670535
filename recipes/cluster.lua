description "Empty ECS cluster that has no EC2 instances. It is designed to be used with AWS Fargate \z
  serverless capacity."

-- Keeps track of container deployments.
local cluster = aws.ecs.Cluster "ECSCluster" {
  ClusterSettings = { { Name = "containerInsights", Value = "enabled" } },
}

-- Used within Fargate to allow the Fargate agent to download images and upload logs.
local role = aws.iam.Role "ECSTaskExecutionRole" {
  AssumeRolePolicyDocument = {
    Statement = {
      {
        Effect = "Allow",
        Principal = { Service = { "ecs-tasks.amazonaws.com" } },
        Action = { "sts:AssumeRole" },
        Condition = {
          ArnLike = {
            ["aws:SourceArn"] = "arn:" .. aws.partition .. ":ecs:" .. aws.region .. ":" .. aws.account_id .. ":*",
          },
          StringEquals = { ["aws:SourceAccount"] = aws.account_id },
        },
      },
    },
  },
  Path = "/",
  -- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-awsmanpol.html
  ManagedPolicyArns = {
    "arn:" .. aws.partition .. ":iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy",
  },
}

return outputs {
  -- The ECS cluster into which to launch resources.
  ClusterName = cluster,
  -- The role used to start up a task.
  ECSTaskExecutionRole = role,
}

description "A private Amazon ECR repository for the container image: an isolated VPC cannot pull from a \z
  public registry."

local p = parameters {
  RepositoryName = param.string {
    default = "sample-app-repo",
    description = "The repository's name; the image is then pushed as REPOSITORY_URI:sample",
  },
}

local repository = aws.ecr.Repository "Repository" { RepositoryName = p.RepositoryName }

return outputs {
  RepositoryName = repository,
  RepositoryArn = repository.Arn,
  RepositoryUri = repository.RepositoryUri,
}

#!/bin/sh
# The same 22 resources as isolated.lua by AWS CLI calls, one after another, as such scripts are written.
# usage: AWS_ENDPOINT_URL=... aws_cli.sh
set -eu
export AWS_DEFAULT_OUTPUT=text AWS_PAGER=
region=us-east-1
account=123456789012

vpc=$(aws ec2 create-vpc --cidr-block 10.0.0.0/16 --query Vpc.VpcId)
aws ec2 modify-vpc-attribute --vpc-id "$vpc" --enable-dns-support
aws ec2 modify-vpc-attribute --vpc-id "$vpc" --enable-dns-hostnames
subnet() { # BLOCK ZONE
    aws ec2 create-subnet --vpc-id "$vpc" --cidr-block "$1" --availability-zone "$2" --query Subnet.SubnetId
}
one=$(subnet 10.0.128.0/18 ${region}a)
two=$(subnet 10.0.192.0/18 ${region}b)
table=$(aws ec2 create-route-table --vpc-id "$vpc" --query RouteTable.RouteTableId)
aws ec2 associate-route-table --route-table-id "$table" --subnet-id "$one" >/dev/null
aws ec2 associate-route-table --route-table-id "$table" --subnet-id "$two" >/dev/null

group() { # NAME DESCRIPTION
    aws ec2 create-security-group --vpc-id "$vpc" --group-name "$1" --description "$2" --query GroupId
}
allow() { # GROUP SOURCE
    aws ec2 authorize-security-group-ingress --group-id "$1" --protocol all --source-group "$2" >/dev/null
}
shared=$(group shared "Shared security group.")
allow "$shared" "$shared"

aws ec2 create-vpc-endpoint --vpc-endpoint-type Gateway --vpc-id "$vpc" --route-table-ids "$table" \
    --service-name com.amazonaws.$region.s3 >/dev/null
for service in logs ssm ssmmessages ecr.api ecr.dkr secretsmanager; do
    aws ec2 create-vpc-endpoint --vpc-endpoint-type Interface --private-dns-enabled --vpc-id "$vpc" \
        --subnet-ids "$one" "$two" --security-group-ids "$shared" \
        --service-name com.amazonaws.$region.$service >/dev/null
done

aws ecs create-cluster --cluster-name script --settings name=containerInsights,value=enabled >/dev/null
role=$(aws iam create-role --role-name script --query Role.Arn --assume-role-policy-document '{"Statement": [{
  "Effect": "Allow", "Principal": {"Service": ["ecs-tasks.amazonaws.com"]}, "Action": ["sts:AssumeRole"]}]}')
aws iam attach-role-policy --role-name script \
    --policy-arn arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy
aws logs create-log-group --log-group-name script
task=$(aws ecs register-task-definition --family sample-service --cpu 256 --memory 512 --network-mode awsvpc \
    --requires-compatibilities FARGATE --execution-role-arn "$role" --query taskDefinition.taskDefinitionArn \
    --container-definitions '[{"name": "sample-service", "cpu": 256, "memory": 512,
      "image": "'$account.dkr.ecr.$region.amazonaws.com/sample-app-repo:sample'",
      "logConfiguration": {"logDriver": "awslogs", "options": {"mode": "non-blocking", "max-buffer-size": "25m",
        "awslogs-group": "script", "awslogs-region": "'$region'", "awslogs-stream-prefix": "sample-service"}}}]')
service=$(group service "Security group for service")
allow "$shared" "$service"
aws ecs create-service --cluster script --service-name sample-service --task-definition "$task" --desired-count 2 \
    --launch-type FARGATE --deployment-configuration maximumPercent=200,minimumHealthyPercent=75 \
    --network-configuration \
    "awsvpcConfiguration={subnets=[$one,$two],securityGroups=[$service],assignPublicIp=DISABLED}" >/dev/null
aws ecs wait services-stable --cluster script --services sample-service

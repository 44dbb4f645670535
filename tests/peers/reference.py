"""The same 22 resources by a plain boto3 script: it proves the observer, and is a peer in the bench.

usage: reference.py URL deploy|destroy"""

import json
import sys
import time

from observe import ACCOUNT, REGION, Clients

IMAGE = f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/sample-app-repo:sample"
INTERFACES = {
    "CloudWatchLogsEndpoint": "logs", "SsmEndpoint": "ssm", "SsmMessagesEndpoint": "ssmmessages",
    "EcrApiEndpoint": "ecr.api", "EcrDkrEndpoint": "ecr.dkr", "SecretsManagerEndpoint": "secretsmanager",
}
STACK = "isolated"


def tags(address, *more):
    return [{"Key": "isoctl:stack", "Value": f"{REGION}/{STACK}"}, {"Key": "isoctl:address", "Value": address},
            {"Key": "isoctl:op", "Value": "reference"}, *more]


def ec2_tags(kind, address, *more):
    return [{"ResourceType": kind, "Tags": tags(address, *more)}]


def ecs_tags(address):
    return [{"key": tag["Key"], "value": tag["Value"]} for tag in tags(address)]


def create_network(ec2):
    zones = [zone["ZoneName"] for zone in ec2.describe_availability_zones()["AvailabilityZones"]]
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=ec2_tags("vpc", "VpcStack/VPC"))["Vpc"]["VpcId"]
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
    table = ec2.create_route_table(
        VpcId=vpc, TagSpecifications=ec2_tags("route-table", "VpcStack/RouteTable"))["RouteTable"]["RouteTableId"]
    subnets = []
    for name, block, zone in (("One", "10.0.128.0/18", zones[0]), ("Two", "10.0.192.0/18", zones[1])):
        subnet = ec2.create_subnet(
            VpcId=vpc, CidrBlock=block, AvailabilityZone=zone,
            TagSpecifications=ec2_tags("subnet", f"VpcStack/PrivateSubnet{name}"))["Subnet"]["SubnetId"]
        ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)
        subnets.append(subnet)
    shared = ec2.create_security_group(
        GroupName="shared", Description="Shared security group.", VpcId=vpc,
        TagSpecifications=ec2_tags("security-group", "VpcStack/SecurityGroup",
                                   {"Key": "Name", "Value": f"{STACK}-VpcStack-shared"}))["GroupId"]
    allow(ec2, shared, shared)
    ec2.create_vpc_endpoint(
        VpcEndpointType="Gateway", VpcId=vpc, RouteTableIds=[table], ServiceName=f"com.amazonaws.{REGION}.s3",
        TagSpecifications=ec2_tags("vpc-endpoint", "VpcStack/S3Endpoint"))
    return vpc, subnets, shared


def allow(ec2, group, source, **more):
    ec2.authorize_security_group_ingress(
        GroupId=group, IpPermissions=[{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": source, **more}]}])


def create_endpoints(ec2, vpc, subnets, group):
    ids = []
    for name, service in INTERFACES.items():
        answer = ec2.create_vpc_endpoint(
            VpcEndpointType="Interface", PrivateDnsEnabled=True, VpcId=vpc, SubnetIds=subnets,
            SecurityGroupIds=[group], ServiceName=f"com.amazonaws.{REGION}.{service}",
            TagSpecifications=ec2_tags("vpc-endpoint", f"VpcStack/{name}"))
        ids.append(answer["VpcEndpoint"]["VpcEndpointId"])
    return ids


def create_cluster(clients):
    cluster = clients.ecs.create_cluster(
        clusterName="reference", settings=[{"name": "containerInsights", "value": "enabled"}],
        tags=ecs_tags("ClusterStack/ECSCluster"))["cluster"]["clusterName"]
    trust = {"Statement": [{
        "Effect": "Allow", "Principal": {"Service": ["ecs-tasks.amazonaws.com"]}, "Action": ["sts:AssumeRole"],
        "Condition": {"ArnLike": {"aws:SourceArn": f"arn:aws:ecs:{REGION}:{ACCOUNT}:*"},
                      "StringEquals": {"aws:SourceAccount": ACCOUNT}}}]}
    role = clients.iam.create_role(
        RoleName="reference", Path="/", AssumeRolePolicyDocument=json.dumps(trust),
        Tags=tags("ClusterStack/ECSTaskExecutionRole"))["Role"]
    clients.iam.attach_role_policy(
        RoleName="reference", PolicyArn="arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy")
    return cluster, role["Arn"]


def register_task(clients, role):
    clients.logs.create_log_group(logGroupName="reference", tags={
        tag["Key"]: tag["Value"] for tag in tags("ServiceStack/LogGroup")})
    return clients.ecs.register_task_definition(
        family="sample-service", cpu="256", memory="512", networkMode="awsvpc", requiresCompatibilities=["FARGATE"],
        executionRoleArn=role, tags=ecs_tags("ServiceStack/TaskDefinition"),
        containerDefinitions=[{
            "name": "sample-service", "cpu": 256, "memory": 512, "image": IMAGE,
            "logConfiguration": {"logDriver": "awslogs", "options": {
                "mode": "non-blocking", "max-buffer-size": "25m", "awslogs-group": "reference",
                "awslogs-region": REGION, "awslogs-stream-prefix": "sample-service"}}}],
    )["taskDefinition"]["taskDefinitionArn"]


def create_service(clients, cluster, task, subnets, group):
    clients.ecs.create_service(
        cluster=cluster, serviceName="sample-service", taskDefinition=task, desiredCount=2, launchType="FARGATE",
        deploymentConfiguration={"maximumPercent": 200, "minimumHealthyPercent": 75},
        networkConfiguration={"awsvpcConfiguration": {
            "subnets": subnets, "securityGroups": [group], "assignPublicIp": "DISABLED"}},
        tags=ecs_tags("ServiceStack/Service"))


def wait_for(question):
    while not question():
        time.sleep(1)


def deploy(clients):
    ec2 = clients.ec2
    vpc, subnets, shared = create_network(ec2)
    endpoints = create_endpoints(ec2, vpc, subnets, shared)
    cluster, role = create_cluster(clients)
    task = register_task(clients, role)
    group = ec2.create_security_group(
        GroupName="service", Description="Security group for service", VpcId=vpc,
        TagSpecifications=ec2_tags("security-group", "ServiceStack/ServiceSecurityGroup"))["GroupId"]
    allow(ec2, shared, group, Description="Ingress from the services deployed in AWS Fargate")
    wait_for(lambda: all(one["State"] == "available" for one in ec2.describe_vpc_endpoints(
        VpcEndpointIds=endpoints)["VpcEndpoints"]))
    create_service(clients, cluster, task, subnets, group)
    wait_for(lambda: clients.ecs.describe_services(
        cluster=cluster, services=["sample-service"])["services"][0]["runningCount"] >= 2)


def destroy(clients):
    ec2 = clients.ec2
    clients.ecs.delete_service(cluster="reference", service="sample-service", force=True)
    for arn in clients.ecs.list_task_definitions(familyPrefix="sample-service")["taskDefinitionArns"]:
        clients.ecs.deregister_task_definition(taskDefinition=arn)
    clients.ecs.delete_cluster(cluster="reference")
    clients.logs.delete_log_group(logGroupName="reference")
    clients.iam.detach_role_policy(
        RoleName="reference", PolicyArn="arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy")
    clients.iam.delete_role(RoleName="reference")
    vpc = ec2.describe_vpcs(Filters=[{"Name": "tag:isoctl:address", "Values": ["VpcStack/VPC"]}])["Vpcs"][0]["VpcId"]
    own = [{"Name": "vpc-id", "Values": [vpc]}]
    ec2.delete_vpc_endpoints(VpcEndpointIds=[
        one["VpcEndpointId"] for one in ec2.describe_vpc_endpoints(Filters=own)["VpcEndpoints"]])
    for table in ec2.describe_route_tables(Filters=own)["RouteTables"]:
        links = [one for one in table["Associations"] if one.get("SubnetId")]
        for link in links:
            ec2.disassociate_route_table(AssociationId=link["RouteTableAssociationId"])
        if links:
            ec2.delete_route_table(RouteTableId=table["RouteTableId"])
    for subnet in ec2.describe_subnets(Filters=own)["Subnets"]:
        ec2.delete_subnet(SubnetId=subnet["SubnetId"])
    groups = [one for one in ec2.describe_security_groups(Filters=own)["SecurityGroups"]
              if one["GroupName"] != "default"]
    for group in sorted(groups, key=lambda one: one["GroupName"] == "shared"):
        if group["IpPermissions"]:
            ec2.revoke_security_group_ingress(GroupId=group["GroupId"], IpPermissions=group["IpPermissions"])
    for group in groups:
        ec2.delete_security_group(GroupId=group["GroupId"])
    ec2.delete_vpc(VpcId=vpc)


if __name__ == "__main__":
    {"deploy": deploy, "destroy": destroy}[sys.argv[2]](Clients(sys.argv[1]))

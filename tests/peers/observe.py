"""Reads with boto3 what stands in the emulator: the resources of a stack in CloudFormation's words, and a census of
everything, so that duplicates and leftovers are seen whether or not they carry a tag."""

import json

import boto3
from botocore.config import Config

ACCOUNT = "123456789012"
REGION = "us-east-1"
KEYS = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}


class Clients:
    def __init__(self, url, region=REGION, keys=None):
        config = Config(retries={"total_max_attempts": 2}, parameter_validation=False)
        session = boto3.session.Session(region_name=region, **(keys or KEYS))
        for service in ("ec2", "ecs", "iam", "logs", "ecr", "sts"):
            setattr(self, service, session.client(service, endpoint_url=url, config=config))
        self.region = region


def tags_of(tags):
    """Either spelling of a list of tags, or a map, as a map."""
    if isinstance(tags, dict):
        return dict(tags)
    return {tag.get("Key", tag.get("key")): tag.get("Value", tag.get("value")) for tag in tags or []}


class Found:
    """One resource as it stands: type, Ref, properties that boto3 shows, tags."""

    def __init__(self, type_name, ref, properties, tags):
        self.type, self.ref, self.properties = type_name, ref, properties
        self.tags = tags_of(tags)
        self.stack = self.tags.get("isoctl:stack")
        self.address = self.tags.get("isoctl:address")

    def user_tags(self):
        return [{"Key": key, "Value": value} for key, value in sorted(self.tags.items())
                if not key.startswith(("isoctl:", "aws:"))]


def pascal(value):
    """ECS's camelCase keys as CloudFormation spells them; the keys of a free map stay."""
    if isinstance(value, list):
        return [pascal(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key[:1].upper() + key[1:]: item if key == "options" else pascal(item) for key, item in value.items()}


def vpcs(clients):
    for vpc in clients.ec2.describe_vpcs()["Vpcs"]:
        def attribute(name, vpc=vpc):
            answer = clients.ec2.describe_vpc_attribute(VpcId=vpc["VpcId"], Attribute=name)
            return answer[name[:1].upper() + name[1:]]["Value"]

        yield Found("AWS::EC2::VPC", vpc["VpcId"], {
            "CidrBlock": vpc["CidrBlock"], "InstanceTenancy": vpc["InstanceTenancy"],
            "EnableDnsSupport": attribute("enableDnsSupport"),
            "EnableDnsHostnames": attribute("enableDnsHostnames")}, vpc.get("Tags"))


def subnets(clients):
    for subnet in clients.ec2.describe_subnets()["Subnets"]:
        yield Found("AWS::EC2::Subnet", subnet["SubnetId"], {
            name: subnet[name] for name in ("AvailabilityZone", "VpcId", "CidrBlock", "MapPublicIpOnLaunch")},
            subnet.get("Tags"))


def route_tables(clients):
    for table in clients.ec2.describe_route_tables()["RouteTables"]:
        found = Found("AWS::EC2::RouteTable", table["RouteTableId"], {"VpcId": table["VpcId"]}, table.get("Tags"))
        found.associations = {one["SubnetId"]: one["RouteTableAssociationId"]
                              for one in table["Associations"] if one.get("SubnetId")}
        found.routes = table["Routes"]
        yield found


def security_groups(clients):
    for group in clients.ec2.describe_security_groups()["SecurityGroups"]:
        found = Found("AWS::EC2::SecurityGroup", group["GroupId"], {
            "GroupDescription": group["Description"], "VpcId": group["VpcId"]}, group.get("Tags"))
        found.ingress = [rule for entry in group["IpPermissions"] for rule in rules_of(group["GroupId"], entry)]
        found.egress = group["IpPermissionsEgress"]
        found.name = group["GroupName"]
        yield found


def rules_of(group_id, entry):
    """The rules of one entry, as properties of AWS::EC2::SecurityGroupIngress."""
    common = {"GroupId": group_id, "IpProtocol": entry["IpProtocol"]}
    for name in ("FromPort", "ToPort"):
        if entry.get(name, -1) != -1:
            common[name] = entry[name]
    sources = [("SourceSecurityGroupId", "GroupId", "UserIdGroupPairs"), ("CidrIp", "CidrIp", "IpRanges"),
               ("CidrIpv6", "CidrIpv6", "Ipv6Ranges"), ("SourcePrefixListId", "PrefixListId", "PrefixListIds")]
    for name, member, many in sources:
        for source in entry.get(many, []):
            rule = {**common, name: source[member]}
            if source.get("Description"):
                rule["Description"] = source["Description"]
            yield rule


def endpoints(clients):
    for endpoint in clients.ec2.describe_vpc_endpoints()["VpcEndpoints"]:
        if endpoint["State"].lower() == "deleted":
            continue  # moto lists a deleted endpoint for ever; AWS for some minutes
        gateway = endpoint["VpcEndpointType"] == "Gateway"
        properties = {name: endpoint[name] for name in ("VpcEndpointType", "ServiceName", "VpcId")}
        if gateway:
            properties["RouteTableIds"] = endpoint["RouteTableIds"]
        else:
            properties["SubnetIds"] = endpoint["SubnetIds"]
            properties["SecurityGroupIds"] = [group["GroupId"] for group in endpoint.get("Groups", [])]
            properties["PrivateDnsEnabled"] = endpoint["PrivateDnsEnabled"]
        found = Found("AWS::EC2::VPCEndpoint", endpoint["VpcEndpointId"], properties, endpoint.get("Tags"))
        found.state = endpoint["State"]
        yield found


def clusters(clients):
    names = clients.ecs.list_clusters()["clusterArns"]
    if not names:
        return
    for cluster in clients.ecs.describe_clusters(clusters=names, include=["TAGS", "SETTINGS"])["clusters"]:
        if cluster["status"] == "ACTIVE":
            yield Found("AWS::ECS::Cluster", cluster["clusterName"],
                        {"ClusterSettings": pascal(cluster["settings"])}, cluster.get("tags"))


def services(clients):
    for cluster in clusters(clients):
        arns = clients.ecs.list_services(cluster=cluster.ref)["serviceArns"]
        if not arns:
            continue
        for service in clients.ecs.describe_services(cluster=cluster.ref, services=arns, include=["TAGS"])["services"]:
            if service["status"] != "INACTIVE":  # INACTIVE services are listed for a while after their deletion
                yield service_of(cluster, service)


def service_of(cluster, service):
    found = Found("AWS::ECS::Service", service["serviceArn"], {
        "ServiceName": service["serviceName"], "Cluster": cluster.ref, "LaunchType": service["launchType"],
        "DesiredCount": service["desiredCount"], "TaskDefinition": service["taskDefinition"],
        "NetworkConfiguration": pascal(service.get("networkConfiguration", {}))}, service.get("tags"))
    # moto forgets deploymentConfiguration: it is compared with what was sent (expectations.py)
    if service.get("deploymentConfiguration"):
        found.properties["DeploymentConfiguration"] = pascal(service["deploymentConfiguration"])
    found.running = service["runningCount"]
    return found


CONTAINER_NOISE = {"Essential": True}


def without_defaults(container):
    return {name: value for name, value in container.items()
            if value not in ([], {}, None, "") and CONTAINER_NOISE.get(name) != value}


def task_definitions(clients):
    for arn in clients.ecs.list_task_definitions(status="ACTIVE")["taskDefinitionArns"]:
        answer = clients.ecs.describe_task_definition(taskDefinition=arn, include=["TAGS"])
        body = pascal(answer["taskDefinition"])
        properties = {name: body[name]
                      for name in ("Family", "Cpu", "Memory", "NetworkMode", "RequiresCompatibilities")}
        properties["ExecutionRoleArn"] = body.get("ExecutionRoleArn", "").rpartition("/")[2]
        properties["ContainerDefinitions"] = [without_defaults(one) for one in body["ContainerDefinitions"]]
        yield Found("AWS::ECS::TaskDefinition", arn, properties, answer.get("tags"))


def roles(clients):
    for page in clients.iam.get_paginator("list_roles").paginate():
        for listed in page["Roles"]:
            role = clients.iam.get_role(RoleName=listed["RoleName"])["Role"]
            attached = clients.iam.list_attached_role_policies(RoleName=role["RoleName"])["AttachedPolicies"]
            properties = {
                "AssumeRolePolicyDocument": role["AssumeRolePolicyDocument"], "Path": role["Path"],
                "ManagedPolicyArns": sorted(policy["PolicyArn"] for policy in attached)}
            inline = clients.iam.list_role_policies(RoleName=role["RoleName"])["PolicyNames"]
            if inline:
                properties["Policies"] = inline
            yield Found("AWS::IAM::Role", role["RoleName"], properties, role.get("Tags"))


def log_groups(clients):
    for page in clients.logs.get_paginator("describe_log_groups").paginate():
        for group in page["logGroups"]:
            arn = group["arn"].removesuffix(":*")
            tags = clients.logs.list_tags_for_resource(resourceArn=arn)["tags"]
            kept = group.get("retentionInDays")
            yield Found("AWS::Logs::LogGroup", group["logGroupName"], {"RetentionInDays": kept} if kept else {}, tags)


def repositories(clients):
    for repository in clients.ecr.describe_repositories()["repositories"]:
        tags = clients.ecr.list_tags_for_resource(resourceArn=repository["repositoryArn"])["tags"]
        yield Found("AWS::ECR::Repository", repository["repositoryName"],
                    {"RepositoryName": repository["repositoryName"]}, tags)


READERS = (vpcs, subnets, route_tables, security_groups, endpoints, clusters, services, task_definitions, roles,
           log_groups, repositories)


def everything(clients):
    return [found for reader in READERS for found in reader(clients)]


def census(found_list):
    """One line for each thing that exists, associations and rules too; equal things count each for itself."""
    lines = []
    for found in found_list:
        if found.type == "AWS::IAM::Role" and found.properties["Path"].startswith("/aws-service-role/"):
            continue  # service-linked roles belong to the account, not to a stack
        lines.append(f"{found.type} {found.ref}")
        for subnet in getattr(found, "associations", {}):
            lines.append(f"association {found.ref} {subnet}")
        for rule in getattr(found, "ingress", []):
            lines.append(f"ingress {json.dumps(rule, sort_keys=True)}")
    return sorted(lines)

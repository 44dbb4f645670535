"""The harness itself: boto3's own deployment must be seen as right, and each kind of damage to it as wrong."""

import expectations
import observe
import reference
from tap import require


def damage_table(clients):
    """Name of each damage, what does it, and a word that the comparison must say."""
    found = {one.address: one for one in observe.everything(clients) if one.stack}
    ec2, vpc = clients.ec2, found["VpcStack/VPC"].ref
    shared, table = found["VpcStack/SecurityGroup"], found["VpcStack/RouteTable"]
    return [
        ("a VPC attribute", lambda: ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": False}),
         "VpcStack/VPC.EnableDnsHostnames"),
        ("a rule gone", lambda: ec2.revoke_security_group_ingress(
            GroupId=shared.ref, IpPermissions=[{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": shared.ref}]}]),
         "SecurityGroupAccessRule: missing"),
        ("a rule more", lambda: ec2.authorize_security_group_ingress(
            GroupId=shared.ref, IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="10.0.0.0/8"), "'FromPort': 22"),
        ("egress gone", lambda: ec2.revoke_security_group_egress(
            GroupId=shared.ref, IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]),
         "egress is []"),
        ("an association gone", lambda: ec2.disassociate_route_table(
            AssociationId=next(iter(table.associations.values()))), "RouteTableAssociation: missing"),
        ("an endpoint gone", lambda: ec2.delete_vpc_endpoints(
            VpcEndpointIds=[found["VpcStack/SsmEndpoint"].ref]), "SsmEndpoint: missing"),
        ("a second copy", lambda: ec2.create_vpc_endpoint(
            VpcEndpointType="Interface", VpcId=vpc, ServiceName="com.amazonaws.us-east-1.logs",
            TagSpecifications=reference.ec2_tags("vpc-endpoint", "VpcStack/CloudWatchLogsEndpoint")), "exists twice"),
        ("a tag", lambda: ec2.create_tags(Resources=[shared.ref], Tags=[{"Key": "Name", "Value": "other"}]),
         "SecurityGroup.Tags"),
        ("a policy detached", lambda: clients.iam.detach_role_policy(
            RoleName="reference", PolicyArn="arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"),
         "ManagedPolicyArns"),
        ("retention", lambda: clients.logs.put_retention_policy(logGroupName="reference", retentionInDays=7),
         "RetentionInDays"),
        ("a count", lambda: clients.ecs.update_service(
            cluster="reference", service="sample-service", desiredCount=1), "DesiredCount"),
        ("a cluster's setting", lambda: clients.ecs.update_cluster(
            cluster="reference", settings=[{"name": "containerInsights", "value": "disabled"}]), "ClusterSettings"),
    ]


def compare(clients):
    expected = expectations.load("expected.json")
    return expectations.Comparison(expected, observe.everything(clients), "isolated").differences


def sees_what_is_right(clients):
    reference.deploy(clients)
    differences = compare(clients)
    require(not differences, "\n".join(differences))


def sees_damage(act, word):
    def test(clients):
        act()
        said = "\n".join(compare(clients))
        require(word in said, f"expected {word!r} in:\n{said}")

    return test


def leaves_nothing(clients, before):
    reference.destroy(clients)
    left = observe.census(observe.everything(clients))
    require(left == before, "\n".join(sorted(set(left) ^ set(before))))


def run(results, moto):
    if not results.wanted("harness: boto3's deployment is as expected"):
        return
    clients = observe.Clients(moto.url)
    before = observe.census(observe.everything(clients))
    if not results.run("harness: boto3's deployment is as expected", sees_what_is_right, clients):
        return
    results.run("harness: nothing is left after boto3's teardown", leaves_nothing, clients, before)
    reference.deploy(clients)
    for name, act, word in damage_table(clients):
        results.run(f"harness: notices {name}", sees_damage(act, word), clients)
    moto.reset()

"""One environment from its creation to its end, as boto3 sees it, on both ways to run moto."""

import json

import expectations
from expectations import load, service_changes
from isoctl import IMAGE, SEED_LIKE
from session import Session
from tap import require

EC2 = {"DeployingToEC2": "true"}
ROLE_POLICY = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"


def plan_writes_nothing(session, user):
    user.plan(expect=(2,))
    session.require_no_change_sent()
    require(not (user.folder / ".isoctl").exists(), "plan wrote a state folder")


def create(session, user):
    session.proxy.clear()
    user.run()
    session.require_exactly(load("expected.json", hardening=True))


def order_on_the_wire(session, _user):
    """CreateService leaves only after everything that the tasks use was answered, and after the endpoints were read
    as available. moto's endpoints are available at once, so only the order of calls is seen here; that the wait is
    real is proved on the simulator, whose endpoints are pending for a minute."""
    service = session.proxy.named("CreateService")
    require(len(service) == 1, f"{len(service)} calls of CreateService")
    needed = [call for name in ("CreateVpcEndpoint", "AssociateRouteTable", "AuthorizeSecurityGroupIngress",
                                "RegisterTaskDefinition", "CreateLogGroup", "AttachRolePolicy", "CreateCluster")
              for call in session.proxy.named(name)]
    require(len(needed) == 7 + 2 + 2 + 1 + 1 + 1 + 1, f"{len(needed)} calls that the service needs")
    late = [call.operation for call in needed if not 0 < call.answered_at < service[0].asked_at]
    require(not late, f"CreateService was sent before the answers to {late}")


def tokens_and_types(session, _user):
    """What moto does not check: a token with each create that takes one, and the type of each endpoint."""
    for name in ("CreateVpcEndpoint", "CreateRouteTable"):
        for call in session.proxy.named(name):
            require(call.parameters.get("ClientToken"), f"{name} without ClientToken")
    for call in session.proxy.named("CreateVpcEndpoint"):
        require(call.parameters.get("VpcEndpointType"), "CreateVpcEndpoint without VpcEndpointType")
    bodies = [json.loads(call.body) for call in session.proxy.named("CreateService")]
    require(all(body.get("clientToken") for body in bodies), "CreateService without clientToken")
    require(all(body["deploymentConfiguration"]["deploymentCircuitBreaker"] == {"enable": True, "rollback": True}
                for body in bodies), "the circuit breaker was not sent")


def outputs(session, user):
    text = json.dumps(user.outputs())
    found = session.found()
    for address in ("VpcStack/VPC", "VpcStack/PrivateSubnetOne", "VpcStack/PrivateSubnetTwo",
                    "VpcStack/SecurityGroup", "ClusterStack/ECSCluster", "ClusterStack/ECSTaskExecutionRole"):
        require(found[address].ref in text, f"the outputs do not hold {address}, {found[address].ref}: {text}")


def plan_is_empty(session, user):
    session.proxy.clear()
    user.plan()
    session.require_no_change_sent()


def run_again(session, user):
    session.proxy.clear()
    user.run()
    session.require_no_change_sent()


def keeping(session, addresses, act):
    """Runs `act`; all that is not named keeps its identity."""
    before = session.found()
    act()
    after = session.found()
    changed = [address for address in before if address not in addresses and address in after
               and before[address].ref != after[address].ref]
    require(not changed, f"replaced for no reason: {changed}")


def update(session, user):
    wanted = {"DesiredCount": "3", "ContainerMemory": "1024"}
    session.proxy.clear()
    keeping(session, ["ServiceStack/TaskDefinition"], lambda: user.run(wanted))
    session.require_exactly(load("expected.json", True, service_changes(3, 1024)))
    user.plan(wanted)


def revert(session, user):
    session.proxy.clear()
    user.plan(expect=(2,))
    keeping(session, ["ServiceStack/TaskDefinition"], user.run)
    session.require_exactly(load("expected.json", True, service_changes()))


def onto_ec2(session, user):
    session.proxy.clear()
    keeping(session, [], lambda: user.run({**EC2, **SEED_LIKE}))
    session.require_exactly(load("expected-ec2.json"))
    user.plan({**EC2, **SEED_LIKE})


def off_ec2(session, user):
    session.proxy.clear()
    keeping(session, [], lambda: user.run(SEED_LIKE))
    session.require_exactly(load("expected.json"))
    user.plan(SEED_LIKE)


def damages(session):
    """Name, and what someone else does behind isoctl's back."""
    found, ec2 = session.found(), session.clients.ec2
    table, shared = found["VpcStack/RouteTable"], found["VpcStack/SecurityGroup"]
    service = found["ServiceStack/Service"]
    # moto finds a rule only by its description too; AWS ignores it here
    rule = [{"IpProtocol": "-1", "UserIdGroupPairs": [{
        "GroupId": found["ServiceStack/ServiceSecurityGroup"].ref,
        "Description": "Ingress from the services deployed in AWS Fargate"}]}]
    return [
        ("an interface endpoint", lambda: ec2.delete_vpc_endpoints(
            VpcEndpointIds=[found["VpcStack/EcrApiEndpoint"].ref])),
        ("the gateway endpoint", lambda: ec2.delete_vpc_endpoints(VpcEndpointIds=[found["VpcStack/S3Endpoint"].ref])),
        ("an association", lambda: ec2.disassociate_route_table(
            AssociationId=table.associations[found["VpcStack/PrivateSubnetOne"].ref])),
        ("a rule", lambda: ec2.revoke_security_group_ingress(GroupId=shared.ref, IpPermissions=rule)),
        ("a VPC attribute", lambda: ec2.modify_vpc_attribute(
            VpcId=found["VpcStack/VPC"].ref, EnableDnsHostnames={"Value": False})),
        ("a role's policy", lambda: session.clients.iam.detach_role_policy(
            RoleName=found["ClusterStack/ECSTaskExecutionRole"].ref, PolicyArn=ROLE_POLICY)),
        ("the log group", lambda: session.clients.logs.delete_log_group(
            logGroupName=found["ServiceStack/LogGroup"].ref)),
        ("the service", lambda: session.clients.ecs.delete_service(
            cluster=service.properties["Cluster"], service="sample-service", force=True)),
        ("the desired count", lambda: session.clients.ecs.update_service(
            cluster=service.properties["Cluster"], service="sample-service", desiredCount=1)),
    ]


def behind_the_back(session, user, act):
    act()
    user.plan(SEED_LIKE, expect=(2,))
    user.run(SEED_LIKE)
    session.require_exactly(load("expected.json"))
    user.plan(SEED_LIKE)


def lost_state(session, user):
    user.forget()
    session.proxy.clear()
    user.run(SEED_LIKE)
    created = [call.operation for call in session.proxy.mutations()
               if call.operation.startswith(("Create", "Register"))]
    require(not created, f"a run without local state made new things: {created}")
    user.plan(SEED_LIKE)


def destroy(session, user):
    user.destroy()
    session.require_nothing_left()


def destroy_again(session, user):
    session.proxy.clear()
    user.destroy()
    session.require_no_change_sent()


def seed_exactly(session, user):
    session.proxy.clear()
    user.run(SEED_LIKE)
    session.require_exactly(load("expected.json"))
    user.plan(SEED_LIKE)
    user.destroy()
    session.require_nothing_left()


def alone(session, recipe, prefix, parameters):
    with session.user(stack="alone") as user:
        session.proxy.clear()
        user.run(parameters, recipe)
        expected = expectations.below(load("expected.json", hardening=True), prefix)
        # the name tag of the shared group holds the stack's name, which has no prefix here
        if "SecurityGroup" in expected:
            expected["SecurityGroup"]["Properties"]["Tags"][0]["Value"] = "alone-shared"
        session.require_exactly(expected, "alone")
        user.plan(parameters, recipe)
        user.destroy()
        session.require_nothing_left()


def repository_alone(session):
    with session.user(stack="images") as user:
        user.run(recipe="ecr.lua")
        names = [one["repositoryName"] for one in session.clients.ecr.describe_repositories()["repositories"]]
        require(names == ["sample-app-repo"], f"repositories: {names}")
        user.plan(recipe="ecr.lua")
        user.destroy()
        session.require_nothing_left()


def service_alone(session):
    """The service in a network that boto3 made: parameters from the command line, a list among them."""
    ec2 = session.clients.ec2
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.9.1.0/24")["Subnet"]["SubnetId"]
    other = ec2.create_subnet(VpcId=vpc, CidrBlock="10.9.2.0/24")["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName="links", Description="links", VpcId=vpc)["GroupId"]
    session.clients.ecs.create_cluster(clusterName="theirs")
    session.clients.iam.create_role(RoleName="theirs", AssumeRolePolicyDocument="{}")
    given = {"ImageUri": IMAGE, "VpcId": vpc, "PrivateSubnetIds": f"{subnet},{other}", "ClusterName": "theirs",
             "ECSTaskExecutionRole": "theirs", "PrivateLinkEndpointSecurityGroup": group}
    made = session.census()
    with session.user(stack="service") as user:
        user.run(given, "private_service.lua")
        found = session.found("service")
        network = found["Service"].properties["NetworkConfiguration"]["AwsvpcConfiguration"]
        require(sorted(network["Subnets"]) == sorted([subnet, other]), f"subnets: {network}")
        user.plan(given, "private_service.lua")
        user.destroy()
    require(session.census() == made, "the service's own things are gone and no others")


STEPS = (
    ("plan before anything writes nothing", plan_writes_nothing),
    ("create", create),
    ("the service waited for what its tasks use", order_on_the_wire),
    ("tokens, types and breaker were sent", tokens_and_types),
    ("outputs", outputs),
    ("plan is empty", plan_is_empty),
    ("running again changes nothing", run_again),
    ("update count and memory", update),
    ("back to the defaults", revert),
    ("DeployingToEC2 on, exactly the seed's", onto_ec2),
    ("DeployingToEC2 off, exactly the seed's", off_ec2),
)

ALONE = (
    ("isolated_vpc.lua", "VpcStack/", {}),
    ("cluster.lua", "ClusterStack/", {}),
)


def run(results, binary, moto):
    name = moto.kind
    with Session(binary, moto) as session, session.user() as user:
        for title, step in STEPS:
            results.run(f"{name}: {title}", step, session, user)
        for title, act in damages(session) if session.found() else ():
            results.run(f"{name}: behind its back: {title}", behind_the_back, session, user, act)
        results.run(f"{name}: without its local state", lost_state, session, user)
        results.run(f"{name}: destroy", destroy, session, user)
        results.run(f"{name}: destroy again", destroy_again, session, user)
        results.run(f"{name}: exactly the seed's from the start", seed_exactly, session, user)
        for recipe, prefix, parameters in ALONE:
            results.run(f"{name}: {recipe} alone", alone, session, recipe, prefix, parameters)
        results.run(f"{name}: ecr.lua alone", repository_alone, session)
        results.run(f"{name}: private_service.lua alone", service_alone, session)

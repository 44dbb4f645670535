"""What the four templates say must exist, compared with what boto3 sees."""

import copy
import json
import re
from pathlib import Path

from observe import REGION

DATA = Path(__file__).resolve().parent / "data"
UNORDERED = {"SubnetIds", "SecurityGroupIds", "RouteTableIds", "ManagedPolicyArns", "Subnets", "SecurityGroups"}
ALLOW_ALL_OUT = [("-1", "0.0.0.0/0")]

# What AWS gives to a property that the templates do not set.
DEFAULTS = {
    "AWS::EC2::VPC": {"InstanceTenancy": "default"},
    "AWS::EC2::Subnet": {"MapPublicIpOnLaunch": False},
}


def load(name, hardening=False, changes=()):
    """Expected resources by address. Changes: (address, path of keys and indexes, value)."""
    document = json.loads((DATA / name).read_text())
    expected = {f"{stack}/{logical_id}": resource
                for stack, resources in document["resources"].items() for logical_id, resource in resources.items()}
    for difference in json.loads((DATA / "hardening.json").read_text()) if hardening else ():
        target = expected[difference["address"]]["Properties"]
        if "under" in difference:
            target = target[difference["under"]]
        target[difference["property"]] = difference["value"]
    for address, path, value in changes:
        target = expected[address]["Properties"]
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value
    return expected


def service_changes(desired=2, memory=512):
    """Differences that the service's parameters make."""
    task = "ServiceStack/TaskDefinition"
    return [("ServiceStack/Service", ["DesiredCount"], desired), (task, ["Memory"], memory),
            (task, ["ContainerDefinitions", 0, "Memory"], memory)]


def below(expected, prefix):
    """The part of one included recipe, as it stands when that recipe runs by itself."""
    return {address.removeprefix(prefix): json.loads(json.dumps(resource).replace("{" + prefix[:-1] + ".", "{."))
            for address, resource in expected.items() if address.startswith(prefix)}


def canonical(value):
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


class Comparison:
    """Collects every difference between expected and found; an empty list is agreement."""

    def __init__(self, expected, found_list, stack, sent=None, zones=("us-east-1a", "us-east-1b")):
        self.differences = []
        self._stack, self._zones, self._sent = stack, zones, sent
        self._mine = self._by_address(found_list)
        self._rules = [rule for one in self._mine.values() for rule in getattr(one, "ingress", [])]
        self._links = [(one.ref, subnet) for one in self._mine.values() for subnet in getattr(one, "associations", {})]
        for address, resource in sorted(expected.items()):
            self._compare(address, resource["Type"], self._resolved(copy.deepcopy(resource["Properties"])))
        self._refuse_the_rest(expected)

    def _say(self, text):
        self.differences.append(text)

    def _by_address(self, found_list):
        mine = {}
        for found in found_list:
            if found.stack != f"{REGION}/{self._stack}":
                continue
            if found.address in mine:
                self._say(f"{found.address}: exists twice, {mine[found.address].ref} and {found.ref}")
            mine[found.address] = found
            if not found.tags.get("isoctl:op"):
                self._say(f"{found.address}: has no tag isoctl:op")
        return mine

    def _resolved(self, value):
        if isinstance(value, dict):
            return {key: self._resolved(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._resolved(item) for item in value]
        if isinstance(value, str):
            return re.sub(r"\{([\w.]+)\}", self._reference, value)
        return value

    def _reference(self, match):
        name = match.group(1)
        if name.startswith("az"):
            return self._zones[int(name[2:])]
        if "." not in name:
            return f"{self._stack}-{name}"
        found = self._mine.get(name.replace(".", "/").lstrip("/"))
        return found.ref if found else match.group(0)

    def _compare(self, address, type_name, properties):
        if type_name == "AWS::EC2::SubnetRouteTableAssociation":
            self._take(self._links, (properties["RouteTableId"], properties["SubnetId"]), address)
        elif type_name == "AWS::EC2::SecurityGroupIngress":
            properties["IpProtocol"] = str(properties["IpProtocol"])
            self._take(self._rules, properties, address)
        elif address not in self._mine:
            self._say(f"{address}: missing")
        else:
            self._compare_found(address, self._mine[address], type_name, properties)

    def _take(self, pool, wanted, address):
        if wanted in pool:
            pool.remove(wanted)
        else:
            self._say(f"{address}: missing: {wanted}; there are {pool}")

    def _compare_found(self, address, found, type_name, properties):
        if found.type != type_name:
            self._say(f"{address}: is {found.type}, expected {type_name}")
            return
        actual = dict(found.properties)
        if found.user_tags() or "Tags" in properties:
            actual["Tags"] = found.user_tags()
        if type_name == "AWS::ECS::Service":
            self._compare_service(address, found, properties, actual)
        if type_name == "AWS::EC2::SecurityGroup":
            outward = [(entry["IpProtocol"], block["CidrIp"]) for entry in found.egress for block in entry["IpRanges"]]
            if outward != ALLOW_ALL_OUT:
                self._say(f"{address}: egress is {outward}, expected AWS's default {ALLOW_ALL_OUT}")
        for name, value in DEFAULTS.get(type_name, {}).items():
            properties.setdefault(name, value)
        self._same(properties, actual, address, "")

    def _compare_service(self, address, found, properties, actual):
        if found.running != properties["DesiredCount"]:
            self._say(f"{address}: {found.running} tasks run, expected {properties['DesiredCount']}")
        if "DeploymentConfiguration" in actual:
            # a breaker that is off is the default, as if it were absent
            breaker = actual["DeploymentConfiguration"].get("DeploymentCircuitBreaker")
            if breaker and not breaker.get("Enable"):
                del actual["DeploymentConfiguration"]["DeploymentCircuitBreaker"]
            return
        # moto drops this property (real AWS shows it), so it is compared with what was sent last
        if self._sent is None:
            del properties["DeploymentConfiguration"]
        else:
            actual["DeploymentConfiguration"] = last_deployment_configuration(self._sent)

    def _same(self, expected, actual, path, key):
        if isinstance(expected, dict) and isinstance(actual, dict):
            for name in sorted(expected.keys() | actual.keys()):
                here = f"{path}.{name}"
                if name not in actual:
                    self._say(f"{here}: missing, expected {expected[name]}")
                elif name not in expected:
                    self._say(f"{here}: is {actual[name]}, not expected")
                else:
                    self._same(expected[name], actual[name], here, name)
        elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
            order = sorted if key in UNORDERED else list
            for i, (want, got) in enumerate(zip(order(expected), order(actual))):
                self._same(want, got, f"{path}[{i + 1}]", "")
        elif canonical(expected) != canonical(actual):
            self._say(f"{path}: is {actual}, expected {expected}")

    def _refuse_the_rest(self, expected):
        for address, found in sorted(self._mine.items()):
            if address not in expected:
                self._say(f"{address}: {found.type} {found.ref} is not expected")
        for rule in self._rules:
            self._say(f"rule {rule} is not expected")
        for table, subnet in self._links:
            self._say(f"association of {table} with {subnet} is not expected")


def last_deployment_configuration(calls):
    bodies = [json.loads(call.body) for call in calls if call.operation in ("CreateService", "UpdateService")]
    sent = [body["deploymentConfiguration"] for body in bodies if "deploymentConfiguration" in body]
    if not sent:
        return None
    spelled = {name[:1].upper() + name[1:]: value for name, value in sent[-1].items()}
    breaker = spelled.pop("DeploymentCircuitBreaker", None)
    # a breaker that is sent as off is the default, as if it were absent
    if breaker and breaker.get("enable"):
        spelled["DeploymentCircuitBreaker"] = {"Enable": breaker["enable"], "Rollback": breaker["rollback"]}
    return spelled

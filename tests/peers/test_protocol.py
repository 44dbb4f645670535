"""Our wire protocols against botocore's, for every operation of every service that we carry.

Inputs and outputs are made up from botocore's own models: a minimal value (what is required) and a full one
(every member, lists of two, and the same with empty lists). Requests: our bytes against botocore's serialiser; botocore's bytes through our
server side. Answers: our server's bytes through botocore's parser; the same bytes through our client side.
"""

import datetime
import json
import subprocess
import urllib.parse

import botocore.parsers
import botocore.serialize
import botocore.session

from tap import Skip, require

SERVICES = ("ec2", "ecr", "ecs", "iam", "logs", "ssm", "sts")
PAIRS_TO_DEPTH = 6  # lists of two down to here, of one below
NAUGHTY = 'a b&c=d+e%f/é€😀<x>"y"\\'


class Driver:
    """The process that speaks for our side, a document a line."""

    def __init__(self, binary):
        self.process = subprocess.Popen([binary], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, **question):
        self.process.stdin.write(json.dumps(question).encode() + b"\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        require(line, f"the driver died on {question.get('service')} {question.get('operation')}")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        require(self.process.wait(30) == 0, f"the driver ended with {self.process.returncode}")


def scalar(shape, number):
    kind = shape.type_name
    if kind == "string":
        # the first word that the model allows, else something that needs every escape
        return shape.enum[0] if shape.enum else f"{NAUGHTY}{number}"
    if kind in ("integer", "long"):
        return 40 + number
    if kind in ("float", "double"):
        return 2.5
    if kind == "boolean":
        return number % 2 == 0
    if kind == "timestamp":
        return 1700000000 + number
    if kind == "blob":
        return f"bytes {number}"
    raise AssertionError(f"a kind that nobody knows: {kind}")


def make(shape, full, inside=(), number=1):
    """A value of the shape; None where a shape would hold itself."""
    kind = shape.type_name
    if shape.name in inside:
        return None
    if kind == "structure":
        if shape.is_document_type:
            return {"free": [1, "text", None]}
        return make_structure(shape, full, (*inside, shape.name))
    inside = (*inside, shape.name)
    if kind == "list":
        count = 2 if full and len(inside) < PAIRS_TO_DEPTH else 1
        items = [make(shape.member, full, inside, n) for n in range(1, count + 1)]
        return [item for item in items if item is not None]
    if kind == "map":
        key = shape.key.enum[0] if shape.key.enum else "k=&1"
        value = make(shape.value, full, inside)
        return {} if value is None else {key: value}
    return scalar(shape, number)


def make_structure(shape, full, inside):
    value = {}
    names = [name for name, member in shape.members.items() if not getattr(member, "is_eventstream", False)]
    wanted = names if full else [name for name in names if name in shape.required_members]
    if getattr(shape, "is_tagged_union", False) or (len(inside) > 1 and not wanted):
        wanted = names[:1]  # a union has one; and an empty structure could not be seen in a form
    for number, name in enumerate(wanted):
        made = make(shape.members[name], full, inside, number)
        if made is not None:
            value[name] = made
    return value


def emptied(value):
    """The value with every list cut to nothing."""
    if isinstance(value, dict):
        return {k: emptied(v) for k, v in value.items()}
    return [] if isinstance(value, list) else value


def plain(value):
    """botocore's parsed value as ours: times as numbers, bytes as text."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if k != "ResponseMetadata"}
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    return value.decode() if isinstance(value, bytes) else value


def without_empty(value):
    """What is left of a value after ec2, which sends neither empty lists nor empty structures."""
    if isinstance(value, dict):
        kept = {k: without_empty(v) for k, v in value.items()}
        return {k: v for k, v in kept.items() if v not in ({}, [])}
    return [without_empty(v) for v in value] if isinstance(value, list) else value


def form_text(value):
    return "true" if value is True else "false" if value is False else str(value)


class Service:
    def __init__(self, driver, name):
        session = botocore.session.get_session()
        self.driver = driver
        self.name = name
        self.model = session.get_service_model(name)
        self.protocol = self.model.metadata["protocol"]
        self.serializer = botocore.serialize.create_serializer(self.protocol, False)
        self.parser = botocore.parsers.create_parser(self.protocol)

    def operations(self):
        for name in sorted(self.model.operation_names):
            yield self.model.operation_model(name)

    def ask(self, do, operation, **more):
        return self.driver.ask(do=do, service=self.name, operation=operation.name, **more)

    def request(self, operation, size):
        shape = operation.input_shape
        value = make(shape, size != "minimal") if shape else {}
        value = emptied(value) if size == "emptied" else value
        ours = self.ask("write_request", operation, value=value)
        require("http" in ours, f"{operation.name}: {ours.get('error')}")
        theirs = self.serializer.serialize_to_request(value, operation)
        headers = ours["http"]["headers"]
        require(headers == dict(theirs["headers"]), f"{operation.name}: headers {headers}")
        body = theirs["body"]
        if isinstance(body, dict):
            fields = {k: form_text(v) for k, v in body.items()}
            got = urllib.parse.parse_qsl(ours["http"]["body"], keep_blank_values=True, strict_parsing=True)
            require(len(dict(got)) == len(got), f"{operation.name}: a field twice")
            require(dict(got) == fields, f"{operation.name}: {set(got) ^ set(fields.items())}")
            body = urllib.parse.urlencode(fields)
        else:
            body = body.decode()
            require(json.loads(ours["http"]["body"]) == json.loads(body), f"{operation.name}: {ours['http']['body']}")
        if size == "emptied":
            return  # a list that was required is now missing in ec2
        self.served(operation, value, {"headers": dict(theirs["headers"]), "body": body})

    def served(self, operation, value, http):
        """botocore's request, understood by our server."""
        got = self.driver.ask(do="read_request", service=self.name, http=http)
        require(got.get("operation") == operation.name, f"{operation.name}: served as {got}")
        want = without_empty(value) if self.protocol != "json" else value
        have = without_empty(got["value"]) if self.protocol != "json" else got["value"]
        require(have == want, f"{operation.name}: served {have}, sent {want}")

    def answer(self, operation, full):
        shape = operation.output_shape
        value = make(shape, full) if shape else {}
        ours = self.ask("write_response", operation, value=value)
        require("http" in ours, f"{operation.name}: {ours.get('error')}")
        http = ours["http"]
        response = {"status_code": 200, "headers": {k.lower(): v for k, v in http["headers"].items()},
                    "body": http["body"].encode(), "context": {"operation_name": operation.name}}
        if shape is None or not operation.has_event_stream_output:
            theirs = self.parser.parse(response, shape)
            require(plain(theirs) == value, f"{operation.name}: botocore reads {plain(theirs)}, sent {value}")
            require(theirs["ResponseMetadata"].get("RequestId"), f"{operation.name}: no request id")
        back = self.ask("read_response", operation, http=http)
        require("value" in back, f"{operation.name}: {back}")
        require(back["value"] == value, f"{operation.name}: we read {back['value']}, sent {value}")

    def requests(self, size):
        for operation in self.operations():
            self.request(operation, size)

    def answers(self, full):
        for operation in self.operations():
            self.answer(operation, full)

    def errors(self):
        operation = next(self.operations())
        for status, code in ((400, "InvalidThing.NotFound"), (409, "DeleteConflict"), (503, "ServiceUnavailable")):
            http = self.driver.ask(do="write_error", service=self.name, status=status, code=code, message=NAUGHTY)["http"]
            theirs = self.parser.parse({"status_code": http["status"], "body": http["body"].encode(), "context": {},
                                        "headers": {k.lower(): v for k, v in http["headers"].items()}}, None)
            require(theirs["Error"]["Code"] == code, f"botocore reads {theirs}")
            require(theirs["Error"]["Message"] == NAUGHTY, f"botocore reads {theirs}")
            ours = self.ask("read_response", operation, http=http)["error"]
            require((ours["kind"], ours["code"], ours["status"]) == ("aws", code, status), f"we read {ours}")
            require(ours["request_id"] == theirs["ResponseMetadata"]["RequestId"], f"we read {ours}")


def run(results, build):
    if not results.wanted("protocol"):
        return
    binary = build / "tests" / "peers" / "protocol_driver"

    def start():
        if not binary.exists():
            raise Skip(f"{binary} is not there")

    if not results.run("protocol: the driver is there", start):
        return
    driver = Driver(binary)
    for name in SERVICES:
        service = Service(driver, name)
        for size in ("minimal", "full", "emptied"):
            results.run(f"protocol: {name}, {size} requests", service.requests, size)
        for full, size in ((False, "minimal"), (True, "full")):
            results.run(f"protocol: {name}, {size} answers", service.answers, full)
        results.run(f"protocol: {name}, errors", service.errors)
    results.run("protocol: the driver ends well", driver.close)

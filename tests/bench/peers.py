"""Figures on moto, with other tools that do the same beside isoctl in the same run."""

import os
import shutil
from pathlib import Path

import critical
import measure

HERE = Path(__file__).resolve().parent
DELAY_MS = 50

try:
    import observe
    from proxy import Proxy
    from servers import Moto
except ImportError:
    observe = None


def have_moto():
    if observe is None:
        print("  left out: moto and boto3 are not installed")
    return observe is not None


# moto works 0.7 s on DescribeVpcEndpointServices alone, which would hide what is measured: the zones are given.
ZONES = ["-p", "AvailabilityZones=us-east-1a,us-east-1b"]


def isoctl_on(moto_url, binary, bench, what, goal, more=()):
    command = [binary, "run", *bench.ISOLATED, *more, "-y"]
    cost = bench.timed(1, command, AWS_ENDPOINT_URL=moto_url)
    if bench.failed(cost, command):
        return None
    bench.say(what, cost, goal, [f"AWS_ENDPOINT_URL={moto_url}", *command])
    return cost


def counted_run(moto, binary, bench, more=()):
    """Once more through a proxy that counts. Gives the trace, and the resources as boto3 finds them."""
    proxy = Proxy(moto.port)
    try:
        command = [binary, "run", *bench.ISOLATED, *more, "-y"]
        cost = bench.timed(1, command, AWS_ENDPOINT_URL=proxy.url)
        return None if bench.failed(cost, command) else proxy.calls
    finally:
        proxy.stop()


def warm(moto):
    """moto's first answer of each service takes up to a second of its own."""
    moto.reset()
    observe.everything(observe.Clients(moto.url))


def moto(binary, build, bench):
    if not have_moto():
        return
    with Moto(build) as server:
        warm(server)
        isoctl_on(server.url, binary, bench, "isoctl: 22 resources on moto", "CPU 60 ms, 25 MiB")
        warm(server)
        calls = counted_run(server, binary, bench)
        if calls:
            reads = sum(not call.mutating for call in calls)
            bench.say("isoctl: requests, waits included", f"{len(calls):8} ({reads} of them reads)", "50")
        warm(server)
        beside(server, bench, "boto3", [shutil.which("python"), "-B", HERE.parent / "peers" / "reference.py",
                                        server.url, "deploy"])
        if shutil.which("aws"):
            warm(server)
            beside(server, bench, "AWS CLI", ["sh", HERE / "aws_cli.sh"])


def beside(server, bench, name, command):
    cost = measure.once([str(word) for word in command],
                        environment=bench.environment(AWS_ENDPOINT_URL=server.url, AWS_EC2_METADATA_DISABLED="true"))
    if not bench.failed(cost, [name]):
        bench.say(f"{name}: 22 resources on moto", cost, "", [f"AWS_ENDPOINT_URL={server.url}", *command])


def rounds_before_changes(calls):
    """How many calls before the first change came one after another: each was sent after the answer to the last."""
    first = next(call.asked_at for call in calls if call.mutating)
    count, answered = 0, 0
    for call in sorted((one for one in calls if 0 < one.answered_at < first), key=lambda one: one.answered_at):
        if call.asked_at > answered:
            count, answered = count + 1, call.answered_at
    return count


# Calls that one resource needs one after another, where it is more than its create: the second DNS attribute of a
# VPC waits for the first on AWS's advice, a role is made and its policy attached, a group made and its retention set.
# An endpoint and a service are also looked at once, to see that they are usable.
CALLS_OF = {"VPC": 3, "ECSTaskExecutionRole": 2, "LogGroup": 2, "Service": 2}


def calls_of(address):
    name = address.rpartition("/")[2]
    return 2 if name.endswith("Endpoint") else CALLS_OF.get(name, 1)


def delay(binary, build, bench):
    if not have_moto():
        return
    with Moto(build, delay_ms=DELAY_MS) as server:
        warm(server)
        cost = isoctl_on(server.url, binary, bench, f"isoctl: with {DELAY_MS} ms added to every answer", "",
                         ZONES)
        if cost is None:
            return
        warm(server)
        calls = counted_run(server, binary, bench, ZONES)
    if not calls:
        return
    graph = critical.declared_graph("isolated.lua", f"ImageUri={bench.IMAGE}")
    length, path = critical.longest_path(graph, calls_of)
    before = rounds_before_changes(calls)
    chain_ms = (before + length) * DELAY_MS
    bench.say("longest chain of dependent calls", f"{before} reads + {length} calls = {chain_ms} ms")
    print("      path: " + " -> ".join(f"{address} ({calls_of(address)})" for address in path))
    bench.say("time / longest chain", f"{cost.wall_ms / chain_ms:8.2f}", "1.3")


TRIVIAL = 'resource "terraform_data" "trivial" {{\n  count = {count}\n  input = count.index\n}}\n'


def terraform(build, bench):
    tool = shutil.which("terraform") or shutil.which("tofu")
    if not tool:
        print("  left out: neither terraform nor tofu is here")
        return
    for count in (1000, 10000) if os.environ.get("BENCH_LONG") else (1000,):
        folder = build / f"terraform-{count}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "main.tf").write_text(TRIVIAL.format(count=count))
        setup = measure.once([tool, "init", "-no-color"], cwd=folder)
        if bench.failed(setup, [tool, "init"]):
            return
        command = [tool, "plan", "-no-color"]
        cost = measure.once(command, cwd=folder)
        if not bench.failed(cost, command):
            bench.say(f"{Path(tool).name} core: plan of {count} trivial resources", cost, "",
                      ["cd", folder, "&&", *command])

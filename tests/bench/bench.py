"""Prints the figures of speed and memory. bench.py BUILD_DIR PATTERN"""

import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

import critical
import measure
import peers

ROOT = Path(__file__).resolve().parent.parent.parent
IMAGE = "123456789012.dkr.ecr.us-east-1.amazonaws.com/sample-app-repo:sample"
ISOLATED = [str(ROOT / "recipes" / "isolated.lua"), "--stack", "isolated", "-p", f"ImageUri={IMAGE}"]
REPEAT = 5


def environment(**more):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return {**kept, "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", **more}


def say(what, figure, goal="", command=()):
    print(f"  {what:<58} {figure}" + (f"   goal: {goal}" if goal else ""))
    if command:
        shown = " ".join(str(word).replace(str(ROOT) + "/", "") for word in command)
        print(f"      $ {shown}")
    sys.stdout.flush()


def failed(cost, command):
    """Says so, instead of printing a figure of something that did not work."""
    if cost.status == 0:
        return False
    text = (cost.err or cost.out).strip().splitlines()
    why = text[-1] if text else "nothing was said"
    say(" ".join(Path(word).name for word in command[:3]), f"failed with exit {cost.status}: {why}")
    return True


@contextlib.contextmanager
def folder():
    path = tempfile.mkdtemp(prefix="isoctl-bench-")
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def timed(count, command, **more):
    """Each run in a folder that is empty of state."""
    with folder() as cwd:
        def prepare():
            for name in (".isoctl", ".isoctl-sim"):
                shutil.rmtree(Path(cwd) / name, ignore_errors=True)

        return measure.several(count, command, prepare, cwd=cwd, environment=environment(**more))


def start(binary):
    command = [binary, "--version"]
    cost = timed(30, command)
    if not failed(cost, command):
        say("isoctl --version, median of 30", f"{cost.wall_ms:8.1f} ms, {cost.rss_mib:.1f} MiB", "15 ms", command)


def simulator(binary):
    rows = (("plan of isolated.lua on the simulator", ["plan"], "60 ms, 25 MiB"),
            ("run of isolated.lua in virtual time", ["run", "-y"], "250 ms"))
    for what, (verb, *options), goal in rows:
        command = [binary, verb, *ISOLATED, "--sim", *options]
        cost = timed(REPEAT, command)
        if not failed(cost, command):
            say(f"{what}, median of {REPEAT}", cost, goal, command)


def makespan(binary):
    command = [binary, "run", *ISOLATED, "--sim", "-y"]
    with folder() as cwd:
        cost = measure.once(command, cwd=cwd, environment=environment())
        if failed(cost, command):
            return
        log = critical.CloudLog(Path(cwd) / ".isoctl-sim" / "cloud.log")
    graph = critical.declared_graph("isolated.lua", f"ImageUri={IMAGE}")
    path_ms, path = critical.longest_path(graph, log.weight)
    took_ms = log.makespan_ms()
    say("makespan in virtual time, by the simulator's log", f"{took_ms / 1000:8.1f} s")
    say("critical path over the declared graph, by the same log", f"{path_ms / 1000:8.1f} s")
    say("makespan / critical path", f"{took_ms / path_ms:8.3f}", "1.1", command)
    print("      path: " + " -> ".join(path))


GENERATED = """description "A VPC and {groups} security groups, each with a rule"
local ec2 = aws.ec2
local vpc = ec2.VPC "VPC" {{ CidrBlock = "10.0.0.0/16" }}
for i = 1, {groups} do
  local group = ec2.SecurityGroup("Group" .. i) {{ GroupDescription = "group " .. i, VpcId = vpc }}
  ec2.SecurityGroupIngress("Rule" .. i) {{
    GroupId = group.GroupId, SourceSecurityGroupId = group.GroupId,
    IpProtocol = "tcp", FromPort = 443, ToPort = 443,
  }}
end
"""


def generated(binary, build):
    costs = {}
    for count in (1000, 10000):
        recipe = build / f"generated-{count}.lua"
        recipe.write_text(GENERATED.format(groups=count // 2))
        command = [binary, "plan", str(recipe), "--sim"]
        cost = timed(3, command)
        if failed(cost, command):
            return
        costs[count] = cost
        say(f"plan of {count} generated resources", cost, "1 s, 150 MiB" if count == 10000 else "", command)
    say("growth from 1,000 to 10,000", f"{costs[10000].cpu_ms / costs[1000].cpu_ms:8.1f} times the CPU", "10 (linear)")


def main():
    build, pattern = Path(sys.argv[1]), sys.argv[2]
    binary = str(build / "isoctl")
    measure.DRIVER = str(build / "tests" / "bench" / "measure_driver")
    sections = (
        ("start", lambda: start(binary)), ("simulator", lambda: simulator(binary)),
        ("makespan", lambda: makespan(binary)), ("generated", lambda: generated(binary, build)),
        ("moto", lambda: peers.moto(binary, build, sys.modules[__name__])),
        ("delay", lambda: peers.delay(binary, build, sys.modules[__name__])),
        ("terraform", lambda: peers.terraform(build, sys.modules[__name__])),
    )
    for name, section in sections:
        if pattern in name:
            print(name)
            section()


if __name__ == "__main__":
    main()

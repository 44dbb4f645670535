"""kill -9 before and after every call that changes something; then the same command again, and boto3 counts."""

import threading

from expectations import load
from isoctl import finish
from proxy import DROP, FORWARD
from session import Session
from tap import Failure, require

CASES_MAX = 80
EXPECTED = load("expected.json", hardening=True)


class Killer:
    """Kills the process at its n-th call that changes something, before the call reaches AWS or after it did."""

    def __init__(self, proxy, nth, forwarded):
        self.operation = None
        self._nth, self._process, self._known = nth, None, threading.Event()
        if forwarded:
            proxy.after = lambda call, _status: self._decide(call)
        else:
            proxy.before = self._decide

    def watch(self, process):
        self._process = process
        self._known.set()

    def _decide(self, call):
        if call.number == self._nth:
            self._known.wait()
            self._process.kill()
            self._process.wait()
            self.operation = call.operation
        elif self.operation is None or self._process.poll() is None:
            return FORWARD
        return DROP


def killed_once(session, user, arguments, nth, forwarded):
    """The operation at which it was killed, or None when it ended before its n-th change."""
    session.proxy.clear()
    killer = Killer(session.proxy, nth, forwarded)
    process = user.start(*arguments)
    killer.watch(process)
    out, err = finish(process)
    if killer.operation is None and process.returncode != 0:
        raise Failure(f"not killed, yet exit {process.returncode}\n{out}\n{err}")
    session.proxy.before = session.proxy.after = lambda *_: FORWARD
    return killer.operation


def run_case(session, nth, forwarded, seen):
    with session.user() as user:
        operation = killed_once(session, user, user.arguments("run", "isolated.lua", None, "-y"), nth, forwarded)
        seen.append(operation)
        try:
            user.run()
            session.require_exactly(EXPECTED)
            user.plan()
            user.destroy()
            session.require_nothing_left()
        except Failure as failure:
            raise Failure(f"killed at {operation}:\n{failure}") from None


def destroy_case(session, nth, forwarded, seen):
    with session.user() as user:
        user.run()
        operation = killed_once(session, user, ["destroy", "--stack", user.stack, "-y"], nth, forwarded)
        seen.append(operation)
        try:
            user.destroy()
            session.require_nothing_left()
        except Failure as failure:
            raise Failure(f"killed at {operation}:\n{failure}") from None


def every_case(results, binary, moto, title, case, forwarded):
    """Counts up until a run ends before its n-th change. After a failure the emulator starts anew."""
    seen = []
    moment = "after" if forwarded else "before"
    session = Session(binary, moto)
    try:
        for nth in range(1, CASES_MAX + 1):
            name = f"kill -9 {moment} change {nth} of {title}"
            if results.wanted(name) and not results.run(name, case, session, nth, forwarded, seen):
                moto.reset()
                session.close()
                session = Session(binary, moto)
            if seen and seen[-1] is None:
                break
    finally:
        session.close()
    return [operation for operation in seen if operation]


CREATES = {"CreateVpc", "CreateSubnet", "CreateRouteTable", "AssociateRouteTable", "CreateSecurityGroup",
           "AuthorizeSecurityGroupIngress", "CreateVpcEndpoint", "CreateCluster", "CreateRole", "AttachRolePolicy",
           "CreateLogGroup", "PutRetentionPolicy", "RegisterTaskDefinition", "CreateService"}


def covered(operations):
    missing = CREATES - set(operations)
    require(not missing, f"never killed at {sorted(missing)}")


def run(results, binary, moto):
    for forwarded in (False, True):
        moment = "after" if forwarded else "before"
        killed_at = every_case(results, binary, moto, "run", run_case, forwarded)
        if killed_at:
            results.run(f"kill -9 {moment} reached every create", covered, killed_at)
        every_case(results, binary, moto, "destroy", destroy_case, forwarded)

"""kill -9 before and after every call that changes something; then the same command again, and boto3 counts."""

import threading

from expectations import load
from isoctl import finish
from proxy import DROP, FORWARD
from session import Session
from tap import Failure, require

EXPECTED = load("expected.json", hardening=True)


class Killer:
    """Kills the process at the n-th call of one operation, before that call reaches AWS or after it did. What is
    in flight beside it comes in any order, so calls are counted by operation and not all together."""

    def __init__(self, proxy, moment, forwarded):
        self.killed = False
        self._moment, self._process, self._known = moment, None, threading.Event()
        self._lock, self._count = threading.Lock(), 0
        if forwarded:
            proxy.after = lambda call, _status: self._decide(call)
        else:
            proxy.before = self._decide

    def watch(self, process):
        self._process = process
        self._known.set()

    def _is_due(self, call):
        operation, nth = self._moment
        with self._lock:
            if not call.mutating or call.operation != operation:
                return False
            self._count += 1
            return self._count == nth

    def _decide(self, call):
        if self._is_due(call):
            self._known.wait()
            self._process.kill()
            self._process.wait()
            self.killed = True
        elif not self.killed or self._process.poll() is None:
            return FORWARD
        return DROP


def killed_once(session, user, arguments, moment, forwarded):
    session.proxy.clear()
    killer = Killer(session.proxy, moment, forwarded)
    process = user.start(*arguments)
    killer.watch(process)
    out, err = finish(process)
    session.proxy.before = session.proxy.after = lambda *_: FORWARD
    if not killer.killed:
        raise Failure(f"not killed at {moment}, exit {process.returncode}\n{out}\n{err}")


def run_case(session, moment, forwarded):
    with session.user() as user:
        killed_once(session, user, user.arguments("run", "isolated.lua", None, "-y"), moment, forwarded)
        user.run()
        session.require_exactly(EXPECTED)
        user.plan()
        user.destroy()
        session.require_nothing_left()


def destroy_case(session, moment, forwarded):
    with session.user() as user:
        user.run()
        killed_once(session, user, ["destroy", "--stack", user.stack, "-y"], moment, forwarded)
        user.destroy()
        session.require_nothing_left()


def moments_of(calls):
    """(operation, n) for each call that changed something: its n-th call."""
    counts = {}
    for call in calls:
        counts[call.operation] = counts.get(call.operation, 0) + 1
        yield call.operation, counts[call.operation]


def undisturbed(session):
    """The moments of a run and of a destroy that nobody kills."""
    with session.user() as user:
        session.proxy.clear()
        user.run()
        made = list(moments_of(session.proxy.mutations()))
        session.proxy.clear()
        user.destroy()
        return made, list(moments_of(session.proxy.mutations()))


def every_case(results, binary, moto, title, case, moments):
    """After a failure the emulator starts anew."""
    session = Session(binary, moto)
    try:
        for forwarded in (False, True):
            for operation, nth in moments:
                name = f"kill -9 {'after' if forwarded else 'before'} {operation} {nth} of {title}"
                if results.wanted(name) and not results.run(name, case, session, (operation, nth), forwarded):
                    moto.reset()
                    session.close()
                    session = Session(binary, moto)
    finally:
        session.close()


CREATES = {"CreateVpc", "CreateSubnet", "CreateRouteTable", "AssociateRouteTable", "CreateSecurityGroup",
           "AuthorizeSecurityGroupIngress", "CreateVpcEndpoint", "CreateCluster", "CreateRole", "AttachRolePolicy",
           "CreateLogGroup", "PutRetentionPolicy", "RegisterTaskDefinition", "CreateService"}


def covered(moments):
    missing = CREATES - {operation for operation, _ in moments}
    require(not missing, f"never killed at {sorted(missing)}")


def run(results, binary, moto):
    if not results.wanted("kill -9"):
        return
    session = Session(binary, moto)
    try:
        made, removed = undisturbed(session)
    finally:
        session.close()
    results.run("kill -9 is tried at every create", covered, made)
    every_case(results, binary, moto, "run", run_case, made)
    every_case(results, binary, moto, "destroy", destroy_case, [one for one in removed if one[1] == 1])

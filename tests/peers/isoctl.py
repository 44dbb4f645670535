"""Runs the binary under test as a user would: a folder of its own for state, and an environment with nothing else."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from observe import KEYS, REGION
from tap import Failure

ROOT = Path(__file__).resolve().parent.parent.parent
IMAGE = f"123456789012.dkr.ecr.{REGION}.amazonaws.com/sample-app-repo:sample"
LIMIT_SECONDS = 180
SEED_LIKE = {"LogRetentionInDays": "0", "DeploymentCircuitBreaker": "false"}


class Isoctl:
    """One user with one folder, whose stacks live behind one endpoint."""

    def __init__(self, binary, url, stack="isolated", keys=None, region=REGION):
        self.binary, self.stack = str(binary), stack
        self.folder = Path(tempfile.mkdtemp(prefix="isoctl-peer-"))
        keys = keys or KEYS
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(self.folder), "AWS_REGION": region, "AWS_ENDPOINT_URL": url,
            "AWS_ACCESS_KEY_ID": keys["aws_access_key_id"],
            "AWS_SECRET_ACCESS_KEY": keys["aws_secret_access_key"],
            # moto shows at once what was made, and these tests delete things moments after
            "ISOCTL_WINDOW_MS": "1"}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def forget(self):
        """Loses the local state, as a user in another folder would have none."""
        shutil.rmtree(self.folder / ".isoctl", ignore_errors=True)

    def start(self, *arguments):
        return subprocess.Popen([self.binary, *arguments], cwd=self.folder, env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def call(self, *arguments, expect=(0,)):
        """Runs a command to its end; any other exit status than expected fails the test with what was said."""
        process = self.start(*arguments)
        out, err = finish(process)
        if process.returncode not in expect:
            raise Failure(f"isoctl {' '.join(arguments)}: exit {describe(process.returncode)}, expected "
                          f"{' or '.join(map(str, expect))}\n{tail(out)}\n{tail(err)}")
        return out

    def arguments(self, verb, recipe="isolated.lua", parameters=None, *more):
        given = {"ImageUri": IMAGE} if recipe == "isolated.lua" else {}
        given.update(parameters or {})
        options = [word for name, value in given.items() for word in ("-p", f"{name}={value}")]
        return [verb, str(ROOT / "recipes" / recipe), "--stack", self.stack, *options, *more]

    def run(self, parameters=None, recipe="isolated.lua", expect=(0,)):
        return self.call(*self.arguments("run", recipe, parameters, "-y"), expect=expect)

    def plan(self, parameters=None, recipe="isolated.lua", expect=(0,)):
        return self.call(*self.arguments("plan", recipe, parameters, "--detailed-exitcode"), expect=expect)

    def destroy(self, expect=(0,)):
        return self.call("destroy", "--stack", self.stack, "-y", expect=expect)

    def outputs(self):
        return json.loads(self.call("outputs", "--stack", self.stack, "--json"))


def finish(process):
    """Waits for its end, but not for ever; gives what was written to stdout and stderr."""
    try:
        return process.communicate(timeout=LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        raise Failure(f"{' '.join(process.args)}: not done in {LIMIT_SECONDS} s\n{tail(out)}\n{tail(err)}") from None


def describe(status):
    return f"by {signal.Signals(-status).name}" if status < 0 else str(status)


def tail(text, lines=25):
    return "\n".join(text.rstrip().splitlines()[-lines:])

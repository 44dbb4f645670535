"""Runs a command and says what it took, from the kernel's own accounting of that process and its children."""

import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Cost:
    wall_ms: float
    cpu_ms: float
    rss_mib: float
    status: int
    out: str = ""
    err: str = ""

    def __str__(self):
        return f"{self.wall_ms:8.0f} ms, CPU {self.cpu_ms:7.0f} ms, {self.rss_mib:6.1f} MiB"


def once(command, cwd=None, environment=None):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.perf_counter()
        try:
            process = subprocess.Popen(command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=out,
                                       stderr=err)
        except OSError as error:
            return Cost(0, 0, 0, 127, err=str(error))
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for stream in (out, err):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace"))
        return Cost(wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024,
                    process.returncode, *texts)


def median(costs):
    """The middle of several runs, each figure for itself."""
    return Cost(*(statistics.median(getattr(one, name) for one in costs) for name in ("wall_ms", "cpu_ms", "rss_mib")),
                max(abs(one.status) for one in costs), costs[-1].out, costs[-1].err)


def several(count, command, prepare=lambda: None, **options):
    costs = []
    for _ in range(count):
        prepare()
        costs.append(once(command, **options))
    return median(costs)

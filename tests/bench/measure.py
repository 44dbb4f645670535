"""Runs a command and says what it took, from the kernel's own accounting of that process and its children."""

import statistics
import subprocess
import tempfile
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


# The small program that forks the command (measure_driver.c); set by bench.py.
DRIVER = None


def once(command, cwd=None, environment=None):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.NamedTemporaryFile("r") as cost:
        done = subprocess.run([DRIVER, cost.name, *command], cwd=cwd, env=environment, stdin=subprocess.DEVNULL,
                              stdout=out, stderr=err, check=False)
        figures = [int(word) for word in cost.read().split()] or [0, 0, 0, 0]
        texts = []
        for stream in (out, err):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace"))
        wall, user, system, rss = figures
        return Cost(wall / 1000, (user + system) / 1000, rss / 1024, done.returncode, *texts)


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

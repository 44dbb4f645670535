"""The critical path: the longest path over the declared graph, each node weighing what the cloud needed for it."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def declared_graph(recipe, *given):
    answer = subprocess.run(["lua5.4", "tests/bench/graph.lua", recipe, *given], cwd=ROOT, check=True,
                            capture_output=True, text=True)
    rows = (line.split("\t") for line in answer.stdout.splitlines())
    return {address: needs.split() for address, needs in rows}


def longest_path(graph, weight):
    """The heaviest path and its addresses. The graph has no cycle: a recipe is read from top to bottom."""
    best = {}
    for address in graph:  # declared before use, so what it needs is known
        before = max((best[need] for need in graph[address]), key=lambda one: one[0], default=(0, []))
        best[address] = (before[0] + weight(address), [*before[1], address])
    return max(best.values(), key=lambda one: one[0])


# Fields of a simulated record that say when the thing is usable.
READY_FIELDS = ("ready_at", "running_at")
READ_PREFIXES = ("Describe", "List", "Get", "BatchGet")


class CloudLog:
    """The simulated cloud's own log: for each changing call when it was sent and answered and what it touched. A
    read stands there too when the cloud found, at that moment, that something of its own had happened: a task."""

    def __init__(self, path):
        self.calls = [json.loads(line) for line in Path(path).read_text().splitlines()]
        self._owner = {}
        self._service = next((call.get("address", "") for call in self.calls
                              if call.get("call", "").endswith(" CreateService")), "")
        self._latency, self._answered, self._ready = {}, {}, {}
        for call in self.calls:
            self._add(call)

    def _address_of(self, call):
        for effect in call["effects"]:
            if effect["kind"] == "ecs_task" or call["call"].endswith(" CreateServiceLinkedRole"):
                return self._service
        ids = [(effect["kind"], effect["id"]) for effect in call["effects"]]
        address = call["address"] or next((self._owner[one] for one in ids if one in self._owner), "")
        for one in ids:
            self._owner.setdefault(one, address)
        return address

    def _add(self, call):
        operation = call["call"].split()[1]
        address = self._address_of(call)
        if not operation.startswith(READ_PREFIXES):
            self._latency[address] = self._latency.get(address, 0) + call["answered"] - call["sent"]
            self._answered[address] = call["answered"]
        moments = [effect["value"][name] for effect in call["effects"] if isinstance(effect.get("value"), dict)
                   for name in READY_FIELDS if isinstance(effect["value"].get(name), (int, float))]
        self._ready[address] = max(self._ready.get(address, 0), *moments, 0)

    def weight(self, address):
        """The latencies of its calls one after another, and the time from the last answer until it was usable."""
        wait = self._ready.get(address, 0) - self._answered.get(address, 0)
        return self._latency.get(address, 0) + max(wait, 0)

    def makespan_ms(self):
        """From the first changing call until the last thing was usable."""
        last = max(*self._ready.values(), *self._answered.values())
        return last - min(call["sent"] for call in self.calls)

"""What stands in a simulated cloud: counts of live records by kind, read from its log, not asked of isoctl.

Usage: live.py cloud.log [now_ms]. Records that are going (gone_at) and have no successor count as gone."""
import collections
import json
import sys


def main():
    live = {}
    with open(sys.argv[1], encoding="utf-8") as log:
        for line in log:
            if not line.endswith("\n"):
                break
            for effect in json.loads(line).get("effects", []):
                key = (effect.get("region"), effect["kind"], effect["id"])
                if effect.get("value") is None:
                    live.pop(key, None)
                else:
                    live[key] = effect["value"]
    counts = collections.Counter(kind for (_, kind, _), value in live.items() if not value.get("gone_at"))
    print(" ".join(f"{kind}={count}" for kind, count in sorted(counts.items())))


main()

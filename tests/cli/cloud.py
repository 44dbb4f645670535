"""The simulated cloud's own truth, from its log: what lives there, and whose it is.

    cloud.py LOG list            address and kind of every live resource of isoctl's, sorted
    cloud.py LOG calls           how many changing calls there were
"""
import json
import sys

# Kinds that carry no tags: found by what they hang on.
RESOURCES = {"vpc", "subnet", "route_table", "security_group", "security_group_rule", "vpc_endpoint", "ecs_cluster",
             "ecs_task_definition", "ecs_service", "iam_role", "log_group", "ecr_repository"}


def live(path):
    records, calls = {}, 0
    with open(path, encoding="utf-8") as log:
        for line in log:
            entry = json.loads(line)
            calls += "call" in entry
            for effect in entry["effects"]:
                key = (effect["region"], effect["kind"], effect["id"])
                if "value" in effect:
                    records[key] = effect["value"]
                else:
                    records.pop(key, None)
    return records, calls


def tag(record, wanted):
    tags = record.get("Tags") or record.get("tags") or record.get("TagSet") or []
    if isinstance(tags, dict):
        return tags.get(wanted)
    for item in tags:
        if item.get("Key", item.get("key")) == wanted:
            return item.get("Value", item.get("value"))
    return None


def gone(kind, record):
    if kind == "ecs_task_definition":
        return record["status"] != "ACTIVE"
    if kind in ("ecs_service", "ecs_cluster"):
        return record["status"] in ("INACTIVE", "DRAINING")
    return "gone_at" in record


def main():
    records, calls = live(sys.argv[1])
    if sys.argv[2] == "calls":
        print(calls)
        return
    rows = []
    for (_, kind, _), record in records.items():
        if kind in RESOURCES and not gone(kind, record):
            address = tag(record, "isoctl:address")
            if address:
                rows.append(f"{address} {kind}")
        if kind == "route_table":
            rows += [f"association {a['SubnetId'][:0]}route_table" for a in record["Associations"] if a.get("SubnetId")]
    print("\n".join(sorted(rows)))


main()

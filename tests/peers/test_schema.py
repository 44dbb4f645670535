"""isoctl's property tables against AWS's resource schemas, which cfn-lint carries."""

import json
import subprocess
from pathlib import Path

import cfnlint

from tap import Skip, require

SCHEMAS = Path(cfnlint.__file__).parent / "data" / "schemas"
REGION = "us-east-1"
# Groups of EC2-Classic are found by GroupName; they are gone, and so is that property here.
ALSO_REQUIRED = {"AWS::EC2::SecurityGroupIngress": {"GroupId"}}


def aws_schema(type_name):
    index = json.loads((SCHEMAS / "providers" / f"{REGION}.json").read_text())
    return json.loads((SCHEMAS / "resources" / f"{index[type_name]}.json").read_text())


def our_types(binary):
    answer = subprocess.run([binary, "schema"], capture_output=True, text=True, timeout=30, check=False)
    if answer.returncode != 0:
        raise Skip("isoctl schema is not there")
    document = json.loads(answer.stdout)
    return document["types"] if isinstance(document, dict) else document


def top_level(pointers):
    return {pointer.split("/")[2] for pointer in pointers if pointer.count("/") == 2}


def properties_agree(ours):
    schema = aws_schema(ours["name"])
    settable = set(schema["properties"]) - top_level(schema.get("readOnlyProperties", []))
    mine = {one["name"]: one for one in ours["properties"]}
    unknown = sorted(set(mine) - settable)
    require(not unknown, f"AWS does not know {unknown}")
    required = {name for name, one in mine.items() if one.get("required")}
    want = set(schema.get("required", [])) & set(mine) | ALSO_REQUIRED.get(ours["name"], set())
    require(required == want, f"required are {sorted(required)}, AWS says {sorted(want)}")
    replaces = {name for name, one in mine.items() if one.get("replaces")}
    create_only = top_level(schema.get("createOnlyProperties", [])) & set(mine)
    require(replaces >= create_only, f"replaces, but not here: {sorted(create_only - replaces)}")


def attributes_agree(ours):
    schema = aws_schema(ours["name"])
    names = {one if isinstance(one, str) else one["name"] for one in ours["attributes"]} - {"Ref"}
    known = {pointer.removeprefix("/properties/").replace("/", ".") for pointer in schema.get("readOnlyProperties", [])}
    # GetAtt also gives primary identifiers, and, for a few, properties
    known |= set(schema["properties"])
    require(names <= known, f"AWS does not give {sorted(names - known)}")


def fields_agree(ours):
    """Nested names, wherever both sides spell them out."""
    schema = aws_schema(ours["name"])
    for one in ours["properties"]:
        walk(schema, schema["properties"][one["name"]], one, f"{one['name']}")


def resolve(schema, node):
    while "$ref" in node:
        target = schema
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def walk(schema, node, ours, path):
    node = resolve(schema, node)
    if "items" in node:
        node = resolve(schema, node["items"])
    fields = ours.get("properties") or ours.get("fields") or []
    if not fields or "properties" not in node:
        return
    for field in fields:
        require(field["name"] in node["properties"], f"AWS does not know {path}.{field['name']}")
        walk(schema, node["properties"][field["name"]], field, f"{path}.{field['name']}")


def run(results, binary):
    if not results.wanted("schema"):
        return
    types = []
    results.run("schema: isoctl's types", lambda: types.extend(our_types(binary)))
    for ours in types:
        results.run(f"schema: properties of {ours['name']}", properties_agree, ours)
        results.run(f"schema: attributes of {ours['name']}", attributes_agree, ours)
        results.run(f"schema: fields of {ours['name']}", fields_agree, ours)

#!/usr/bin/env python3
"""Write the service models of src/aws/models/generated/ from botocore's published ones.

    python3 -m venv VENV && VENV/bin/pip install botocore
    VENV/bin/python src/aws/models/generate.py          # write
    VENV/bin/python src/aws/models/generate.py --check  # exit 1 when the files are not current

Names, types and traits only, no documentation text. The same botocore gives the same bytes.
"""

import argparse
import gzip
import json
import pathlib
import sys

import botocore

SERVICES = ("ec2", "ecr", "ecs", "iam", "logs", "ssm", "sts")
HERE = pathlib.Path(__file__).resolve().parent
DATA = pathlib.Path(botocore.__file__).parent / "data"
PROTOCOLS = {"ec2": "PROTOCOL_EC2", "query": "PROTOCOL_QUERY", "json": "PROTOCOL_JSON"}
KINDS = {
    "structure": "STRUCTURE", "list": "LIST", "map": "MAP", "string": "STRING",
    "character": "STRING", "integer": "INTEGER", "long": "LONG", "float": "FLOAT",
    "double": "DOUBLE", "boolean": "BOOLEAN", "blob": "BLOB",
    "timestamp": "TIMESTAMP",
    "document": "DOCUMENT",
}
NONE = 0xFFFF
REQUIRED, FLATTENED, TOKEN, SENSITIVE = 1, 2, 4, 8


def load(service, name):
    folder = sorted(p for p in (DATA / service).iterdir() if p.is_dir())[-1]
    for path, opener in ((folder / f"{name}.json.gz", gzip.open), (folder / f"{name}.json", open)):
        if path.exists():
            with opener(path, "rb") as file:
                return json.load(file)
    return {}


class Strings:
    """A pool in which each text stands once, numbered in sorted order."""

    def __init__(self):
        self.seen = set()
        self.index = {}

    def add(self, text):
        if text is not None:
            self.seen.add(text)

    def freeze(self):
        self.sorted = sorted(self.seen)
        self.index = {text: i for i, text in enumerate(self.sorted)}

    def __getitem__(self, text):
        return NONE if text is None else self.index[text]


class Service:
    def __init__(self, name):
        self.name = name
        self.model = load(name, "service-2")
        self.meta = self.model["metadata"]
        self.protocol = self.meta["protocol"]
        self.pages = load(name, "paginators-1").get("pagination", {})
        self.shape_names = self.reachable()
        self.shape_index = {n: i for i, n in enumerate(self.shape_names)}
        self.operations = sorted(self.model["operations"].items())
        self.page_names = [n for n, _ in self.operations if n in self.pages]

    def reachable(self):
        """Shapes of inputs and outputs; errors are told apart by their code alone."""
        found, pending = set(), []
        for operation in self.model["operations"].values():
            pending += [operation[k]["shape"] for k in ("input", "output") if k in operation]
        while pending:
            name = pending.pop()
            if name in found:
                continue
            found.add(name)
            pending += [ref["shape"] for _, ref, _ in self.references(name)]
        return sorted(found)

    def references(self, name):
        """(name, reference, required) of the shapes that a shape is made of."""
        shape = self.model["shapes"][name]
        if shape["type"] == "list":
            return [("member", shape["member"], False)]
        if shape["type"] == "map":
            return [("key", shape["key"], False), ("value", shape["value"], False)]
        required = set(shape.get("required", ()))
        return [(n, m, n in required) for n, m in sorted(shape.get("members", {}).items())]

    def trait(self, reference, key):
        """A trait of a reference, or else of the shape that it refers to."""
        return reference.get(key, self.model["shapes"][reference["shape"]].get(key))

    def flattened(self, reference):
        return bool(self.trait(reference, "flattened"))

    def wire_names(self, name, reference):
        location = self.trait(reference, "locationName")
        target = self.model["shapes"][reference["shape"]]
        if target["type"] == "list" and self.flattened(reference) and self.protocol == "query":
            location = self.trait(target["member"], "locationName") or location
        request = response = location or name
        if self.protocol == "ec2":
            capital = location and location[0].upper() + location[1:]
            request = self.trait(reference, "queryName") or capital or name
        return request, response

    def member(self, name, reference, required):
        request, response = self.wire_names(name, reference)
        flags = REQUIRED if required else 0
        flags |= FLATTENED if self.flattened(reference) else 0
        flags |= TOKEN if self.trait(reference, "idempotencyToken") else 0
        flags |= SENSITIVE if self.trait(reference, "sensitive") else 0
        return name, request, response, self.shape_index[reference["shape"]], flags

    def pagination(self, name):
        page = self.pages[name]

        def one(key):
            found = page.get(key)
            if isinstance(found, list):
                if len(found) > 1:
                    raise SystemExit(f"{self.name} {name}: {key} has more than one part: {found}")
                found = found[0]
            return found

        results = page.get("result_key", [])
        results = [results] if isinstance(results, str) else results
        if len(results) > 4:
            raise SystemExit(f"{self.name} {name}: more than four result keys: {results}")
        keys = [one(k) for k in ("input_token", "output_token", "limit_key", "more_results")]
        return keys, list(results) + [None] * (4 - len(results))

    def tables(self):
        strings, members, shapes = Strings(), [], []
        for name in self.shape_names:
            shape = self.model["shapes"][name]
            rows = [self.member(*reference) for reference in self.references(name)]
            kind = "DOCUMENT" if shape.get("document") else KINDS[shape["type"]]
            shapes.append((len(members), len(rows), f"SHAPE_{kind}"))
            members += rows
        operations = [self.operation(n, o) for n, o in self.operations]
        pages = [self.pagination(n) for n in self.page_names]
        for row in members:
            for text in row[:3]:
                strings.add(text)
        for row in operations:
            strings.add(row[0])
            strings.add(row[3])
        for keys, results in pages:
            for text in keys + results:
                strings.add(text)
        strings.freeze()
        if max(len(members), len(shapes), len(strings.sorted)) >= NONE:
            raise SystemExit(f"{self.name}: too large for 16-bit indexes")
        return strings, members, shapes, operations, pages

    def operation(self, name, operation):
        def shape(key):
            return self.shape_index[operation[key]["shape"]] if key in operation else NONE

        wrapper = operation.get("output", {}).get("resultWrapper")
        page = self.page_names.index(name) if name in self.pages else NONE
        return name, shape("input"), shape("output"), wrapper, page


def wrapped(cells):
    """Cells in lines of up to 100 columns."""
    lines, line = [], "   "
    for cell in cells:
        if len(line) + 1 + len(cell) > 100:
            lines.append(line)
            line = "   "
        line += " " + cell
    return "\n".join(lines + [line])


def braces(*numbers):
    return "{" + ", ".join(str(n) for n in numbers) + "},"


def quoted(text):
    return json.dumps(text)


def terminated(text):
    return quoted(text)[:-1] + '\\0"'


def render(service):
    strings, members, shapes, operations, pages = service.tables()
    meta = service.meta
    offsets, position = [], 0
    for text in strings.sorted:
        offsets.append(position)
        position += len(text.encode()) + 1
    offsets.append(position)
    info = [
        ("name", service.name), ("service_id", meta["serviceId"]),
        ("endpoint_prefix", meta["endpointPrefix"]),
        ("signing_name", meta.get("signingName", meta["endpointPrefix"])),
        ("target_prefix", meta.get("targetPrefix", "")),
        ("json_version", meta.get("jsonVersion", "")),
        ("api_version", meta["apiVersion"]),
        ("xml_namespace", meta.get("xmlNamespace", "")),
    ]
    fields = "\n".join(f"            .{key} = {quoted(value)}," for key, value in info)
    page_rows = [
        "{" + ", ".join(str(strings[k]) for k in keys)
        + ", {" + ", ".join(str(strings[r]) for r in results) + "}},"
        for keys, results in pages
    ] or ["{0},"]
    title = meta.get("serviceFullName", service.name)
    return f"""/* The service model of {title}, written by generate.py.
 * Source: botocore {botocore.__version__}; see NOTICE beside generate.py. Do not edit. */
#include "aws/models/table.h"

static const char TEXT[] =
{wrapped([terminated(t) for t in strings.sorted])};

static const uint32_t STRINGS[] = {{
{wrapped([f"{o}," for o in offsets])}
}};

static const struct model_member MEMBERS[] = {{
{wrapped([braces(*(strings[text] for text in row[:3]), *row[3:]) for row in members])}
}};

static const struct model_shape SHAPES[] = {{
{wrapped([braces(*row) for row in shapes])}
}};

static const struct model_operation OPERATIONS[] = {{
{wrapped([braces(strings[n], i, o, strings[w], p) for n, i, o, w, p in operations])}
}};

static const struct model_pagination PAGINATIONS[] = {{
{wrapped(page_rows)}
}};

const struct service_model service_model_{service.name} = {{
    .info =
        {{
{fields}
            .protocol = {PROTOCOLS[service.protocol]},
        }},
    .text = TEXT,
    .strings = STRINGS,
    .shapes = SHAPES,
    .members = MEMBERS,
    .operations = OPERATIONS,
    .paginations = PAGINATIONS,
    .shape_count = {len(shapes)},
    .operation_count = {len(operations)},
}};
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args()
    stale = []
    for name in SERVICES:
        path = HERE / "generated" / f"{name}.c"
        text = render(Service(name))
        if path.exists() and path.read_text() == text:
            continue
        stale.append(path.name)
        if not options.check:
            path.write_text(text)
    if options.check and stale:
        names = ", ".join(stale)
        print(f"not what botocore {botocore.__version__} gives: {names}", file=sys.stderr)
        return 1
    print(f"botocore {botocore.__version__}: {len(stale)} of {len(SERVICES)} files changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())

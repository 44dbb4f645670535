#!/bin/sh
# Prints the figures of speed and memory, each with the command that repeats it, and beside them those of the
# other tools that are found here. It asserts nothing: machines differ.
# usage: tests/bench/run.sh BUILD_DIR [PATTERN]    only the sections whose name holds the pattern
# BENCH_LONG=1 also runs what takes tens of seconds (Terraform with 10,000 resources).
set -eu

if [ $# -lt 1 ]; then
    echo "usage: $0 BUILD_DIR [PATTERN]" >&2
    exit 3
fi

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
build=$(cd "$1" && pwd)

if venv=$(sh "$here/../peers/venv.sh" "$build" 2>"$build/bench-skip"); then
    python=$venv/bin/python
    PATH=$venv/bin:$PATH
    export PATH
else
    echo "no moto, boto3 and AWS CLI here, so figures with them are left out: $(tail -n 1 "$build/bench-skip")"
    python=python3
fi
PYTHONPATH=$here/../peers exec "$python" -B "$here/bench.py" "$build" "${2:-}"

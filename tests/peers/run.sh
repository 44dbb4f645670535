#!/bin/sh
# Tests against things that nobody of this project wrote: moto as the server, boto3 as the observer, cfn-lint's
# copies of AWS's resource schemas as the reference.
# usage: tests/peers/run.sh BUILD_DIR [PATTERN]    only the tests whose name matches the pattern
set -eu

if [ $# -lt 1 ]; then
    echo "usage: $0 BUILD_DIR [PATTERN]" >&2
    exit 3
fi

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
build=$(cd "$1" && pwd)

if ! venv=$(sh "$here/venv.sh" "$build" 2>"$build/peers-skip"); then
    echo "1..0 # SKIP peers: $(tail -n 1 "$build/peers-skip")"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi
exec "$venv/bin/python" -B "$here/main.py" "$build" "${2:-}"

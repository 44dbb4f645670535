#!/bin/sh
# Prepares the Python environment of the peers below BUILD_DIR and prints its folder; fails with one
# sentence where that cannot be done.
# usage: venv.sh BUILD_DIR
set -eu

here=$(cd "$(dirname "$0")" && pwd)
venv=$1/peers-venv
log=$1/peers-venv.log
stamp=$venv/installed

if [ -f "$stamp" ] && cmp -s "$stamp" "$here/requirements.txt"; then
    echo "$venv"
    exit 0
fi

mkdir -p "$1"
if ! python3 -m venv "$venv" >"$log" 2>&1; then
    echo "python3 -m venv does not work here (Debian: apt-get install python3-venv); see $log" >&2
    exit 1
fi
echo "# installing moto, boto3, waitress, awscli and cfn-lint into $venv" >&2
if ! "$venv/bin/pip" install --disable-pip-version-check --retries 1 --timeout 15 -q \
    -r "$here/requirements.txt" >>"$log" 2>&1; then
    echo "the package index could not be reached or lacks a package; see $log" >&2
    exit 1
fi
cp "$here/requirements.txt" "$stamp"
echo "$venv"

#!/bin/bash
# The isolated environment on the simulated cloud: planned, created, shown, changed by nothing, destroyed.
# usage: demo.sh BINARY
set -e
binary=$(realpath "${1:?usage: demo.sh BINARY}")
recipes=$(realpath "$(dirname "$0")/../../recipes")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ln -s "$recipes" "$folder/recipes"
cd "$folder"

show() {
  printf '\n$ isoctl %s\n' "$*"
  "$binary" "$@" 2>&1
}

show plan recipes/isolated.lua --sim -p ImageUri=public/sample:1
show run recipes/isolated.lua --sim -p ImageUri=public/sample:1 -y
show status --stack isolated --sim
show outputs --stack isolated --sim
show plan recipes/isolated.lua --sim -p ImageUri=public/sample:1 -p DesiredCount=3
show run recipes/isolated.lua --sim -p ImageUri=public/sample:1 -y
show destroy --stack isolated --sim -y
echo
echo 'That was the simulated cloud, in simulated time. README.md shows the way to AWS.'

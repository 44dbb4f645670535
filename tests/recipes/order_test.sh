#!/bin/sh
# What waits for what, by the log of the simulated cloud. usage: order_test.sh BUILD_DIR
set -eu
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
root=$PWD
image=123456789012.dkr.ecr.us-east-1.amazonaws.com/sample-app-repo:sample
if ! (cd "$folder" && "$build/isoctl" run "$root/recipes/isolated.lua" -p "ImageUri=$image" -p DeployingToEC2=true \
    --region us-east-1 --sim -y >run.log 2>&1); then
    tail -n 20 "$folder/run.log"
    echo "0 passed, 1 failed"
    exit 1
fi
lua5.4 tests/recipes/order_test.lua "$folder/.isoctl-sim/cloud.log"

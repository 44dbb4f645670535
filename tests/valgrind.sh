#!/bin/sh
# A whole deployment and some unit tests under valgrind, which knows no seccomp: a build of its own without the filter.
# Usage: tests/valgrind.sh BUILD
set -u
cd "$(dirname "$0")/.."
build=${1:?usage: tests/valgrind.sh BUILD}-valgrind
passed=0 failed=0
make --no-print-directory -s -j2 BUILD="$build" CFLAGS=-DISOCTL_FOR_VALGRIND WERROR=0 all units-built || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
check() {
  name=$1
  shift
  if valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite "$@" >"$work/out" 2>&1; then
    passed=$((passed + 1))
  else
    echo "FAIL $name"
    tail -n 40 "$work/out"
    failed=$((failed + 1))
  fi
}
isoctl=$PWD/$build/isoctl recipe=$PWD/recipes/isolated.lua image=ImageUri=123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1
for test in codec/test_json codec/test_xml aws/test_protocol aws/test_client engine/test_state; do
  [ -e "tests/unit/$test.c" ] && check "$test" "$build/tests/unit/$test"
done
cd "$work" || exit 1
check run "$isoctl" run "$recipe" --sim -y -p "$image"
check plan "$isoctl" plan "$recipe" --sim -p "$image" -p DesiredCount=3
check destroy "$isoctl" destroy "$recipe" --sim -y
echo "$passed passed, $failed failed"
[ $failed = 0 ]

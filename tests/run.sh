#!/usr/bin/env bash
# Runs the tests and counts. Usage: tests/run.sh BUILD [unit|cli|sanitize|valgrind|fuzz|peers|tidy]...
# Ends with "N passed, N failed" (and ", N skipped").
set -u
cd "$(dirname "$0")/.."
build=${1:?usage: tests/run.sh BUILD [part...]}
shift
parts=${*:-unit cli sanitize valgrind fuzz tidy peers}
passed=0 failed=0 skipped=0
out=$(mktemp)
peers=
trap 'rm -f "$out" "$out.peers"' EXIT

count() { # PASSED FAILED SKIPPED NAME STATUS
  passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
  if [ "$2" != 0 ] || [ "$5" != 0 ]; then
    [ "$2" != 0 ] || failed=$((failed + 1))
    sed 's/^/    /' "$out" | tail -n 60
    echo "  FAIL  $4 ($1 passed, $2 failed, exit $5)"
  elif [ "$3" != 0 ]; then
    grep -iE 'skip' "$out" | head -n 5 | sed 's/^/    /'
    echo "  ok    $4 ($1 passed, $3 skipped)"
  else
    echo "  ok    $4 ($1 passed)"
  fi
}

cmocka() { # NAME COMMAND...
  local name=$1 status
  shift
  CMOCKA_MESSAGE_OUTPUT=TAP "$@" >"$out" 2>&1 </dev/null
  status=$?
  count "$(grep -cE '^ok ' "$out")" "$(grep -cE '^not ok ' "$out")" "$(grep -cE '^ok .*# SKIP' "$out")" "$name" $status
}

lines() { # NAME COMMAND...: one that ends with the plain closing line
  local name=$1 status last
  shift
  "$@" >"$out" 2>&1 </dev/null
  status=$?
  last=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$out" | tail -n 1)
  set -- $(printf '%s' "$last" | grep -oE '[0-9]+')
  [ -n "$last" ] || status=${status/#0/1}
  count "${1:-0}" "${2:-0}" "${3:-0}" "$name" "$status"
}

single() { # NAME COMMAND...: one that passes or fails
  local name=$1 status
  shift
  "$@" >"$out" 2>&1 </dev/null
  status=$?
  if [ $status = 0 ]; then count 1 0 0 "$name" 0; else count 0 1 0 "$name" $status; fi
}

make_quietly() {
  make --no-print-directory -s -j2 "$@" >"$out" 2>&1 && return 0
  tail -n 40 "$out"
  echo "  FAIL  make $*"
  failed=$((failed + 1))
  return 1
}

units() { # BUILD LABEL
  for test in tests/unit/*/test_*.c; do
    cmocka "$2 ${test#tests/}" "$1/${test%.c}"
  done
}

run_unit() {
  make_quietly BUILD="$build" tests-built || return
  units "$build" unit
  for test in tests/unit/*/*_test.lua; do
    lines "unit ${test#tests/}" lua5.4 "$test"
  done
}

run_cli() {
  make_quietly BUILD="$build" all || return
  for test in tests/cli/*_test.sh tests/recipes/*_test.sh; do
    [ -e "$test" ] && lines "${test#tests/}" "$test" "$build"
  done
}

run_sanitize() {
  make_quietly BUILD="$build-asan" SANITIZE=address,undefined tests-built || return
  export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=print_stacktrace=1
  units "$build-asan" asan
  for test in tests/cli/commands_test.sh tests/cli/errors_test.sh tests/cli/kill_test.sh; do
    lines "asan ${test#tests/}" "$test" "$build-asan"
  done
  unset ASAN_OPTIONS UBSAN_OPTIONS
}

run_valgrind() {
  make_quietly BUILD="$build" tests-built || return
  tests/valgrind.sh "$build" >"$out" 2>&1
  local status=$?
  set -- $(grep -E '^[0-9]+ passed' "$out" | tail -n 1 | grep -oE '[0-9]+')
  count "${1:-0}" "${2:-0}" "${3:-0}" valgrind $status
}

run_fuzz() {
  make_quietly BUILD="$build-asan" SANITIZE=address,undefined units-built || return
  for target in tests/fuzz/fuzz_*.c; do
    name=$(basename "$target" .c)
    single "fuzz $name (seeds and mutations)" "$build-asan/tests/fuzz/$name" tests/fuzz/seeds/"${name#fuzz_}"
  done
}

# The peers wait for servers most of the time: they run beside the other parts, and are counted last.
start_peers() {
  make_quietly BUILD="$build" tests-built || return
  tests/peers/run.sh "$build" >"$out.peers" 2>&1 </dev/null &
  peers=$!
}

run_peers() {
  [ -n "$peers" ] || return
  wait "$peers"
  lines "peers" sh -c 'cat "$1"; exit "$2"' sh "$out.peers" $?
}

run_tidy() {
  lines "tidy" tests/tidy.sh
}

case " $parts " in *" peers "*) start_peers ;; esac
for part in $parts; do
  echo "== $part"
  "run_$part"
done
if [ $skipped = 0 ]; then
  echo "$passed passed, $failed failed"
else
  echo "$passed passed, $failed failed, $skipped skipped"
fi
[ $failed = 0 ]

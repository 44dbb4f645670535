#!/usr/bin/env bash
# kill -9 before and after every changing call of run, update and destroy on the simulator; then the same command again. What the
# simulated cloud itself holds must be what an undisturbed run leaves: nothing twice, nothing left over. Usage: kill_every_test.sh BUILD
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(cd "${1:?usage: $0 BUILD}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
image=ImageUri=123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1
shim=$work/kill.so
cc -shared -fPIC -o "$shim" "$here/kill_preload.c" -ldl || exit 1
case $build in *asan*) preload="$(cc -print-file-name=libasan.so) $shim" ;; *) preload=$shim ;; esac

isoctl() { "$build/isoctl" "$@" >"$work/out" 2>&1 </dev/null; }
truth() { python3 "$here/cloud.py" .isoctl-sim/cloud.log "${1:-list}" 2>/dev/null; }
fresh() { rm -rf "$work/run" && mkdir "$work/run" && cd "$work/run" || exit 1; }

run() { isoctl run "$root/recipes/isolated.lua" --sim -y -p "$image" "$@"; }
update() { run -p DesiredCount=3 -p ContainerMemory=1024 -p DeployingToEC2=true; }
destroy() { isoctl destroy --stack isolated --sim -y; }

# Where each scenario starts from, kept as a copy.
fresh
run || { cat "$work/out"; echo "0 passed, 1 failed"; exit 1; }
calls_run=$(truth calls) want_run=$(truth)
cp -r "$work/run" "$work/after_run"
update || { cat "$work/out"; echo "0 passed, 1 failed"; exit 1; }
calls_update=$(($(truth calls) - calls_run)) want_update=$(truth)
cd "$work" && rm -rf run && cp -r after_run run && cd run || exit 1
destroy || { cat "$work/out"; echo "0 passed, 1 failed"; exit 1; }
calls_destroy=$(($(truth calls) - calls_run))
echo "changing calls: run $calls_run, update $calls_update, destroy $calls_destroy"

check() { # SCENARIO WHEN N WANTED
  if ! "$1"; then
    echo "FAIL $1 killed $2 call $3: the second run failed"
    tail -n 5 "$work/out"
    failed=$((failed + 1))
  elif [ "$(truth)" != "$4" ]; then
    echo "FAIL $1 killed $2 call $3: the cloud differs (< wanted, > there)"
    diff <(echo "$4") <(truth) | head -n 10
    failed=$((failed + 1))
  else
    passed=$((passed + 1))
  fi
}

scenario() { # NAME CALLS WANTED START STEP
  for ((n = 1; n <= $2; n += $5)); do
    for when in before after; do
      if [ -n "$4" ]; then cd "$work" && rm -rf run && cp -r "$4" run && cd run || exit 1; else fresh; fi
      (export ISOCTL_KILL="$when $n" LD_PRELOAD="$preload"; "$1") 2>/dev/null
      status=$?
      [ $status = 137 ] || echo "note: $1 $when $n ended with $status, not killed"
      check "$1" $when $n "$3"
    done
  done
}

step=1
case $build in *asan*) step=7 ;; esac
scenario run "$calls_run" "$want_run" "" $step
scenario update "$calls_update" "$want_update" after_run $step
scenario destroy "$calls_destroy" "" after_run $step
echo "$passed passed, $failed failed"
[ $failed = 0 ]

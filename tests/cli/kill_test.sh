#!/usr/bin/env bash
# kill -9 before and after writes of the journal (kill_every_test.sh: of the cloud's log), for the whole isolated environment on the
# simulator: the same command again carries on, without duplicate or orphan. Usage: kill_test.sh BUILD
# Every write is taken; with sanitizers, which are slow, a sample.
. "$(dirname "$0")/lib.sh"

command -v python3 >/dev/null || { skip "kill -9: there is no python3"; finish; exit; }
${CC:-cc} -O1 -shared -fPIC -o kill_at.so "$root/tests/cli/kill_at.c" -ldl || { not_ok "building kill_at.so"; finish; exit 1; }
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0

recipe=$root/recipes/isolated.lua
image="ImageUri=123456789012.dkr.ecr.us-east-1.amazonaws.com/sample:1"
apply() { "$isoctl" run "$recipe" --sim -y -p "$image" "$@" >out 2>err </dev/null; }
remove() { "$isoctl" destroy --stack isolated --sim -y >out 2>err </dev/null; }
plan() { "$isoctl" plan "$recipe" --sim -p "$image" --detailed-exitcode >out 2>err </dev/null; }
live() { python3 "$root/tests/cli/cloud.py" .isoctl-sim/cloud.log list; }
fresh() { rm -rf .isoctl .isoctl-sim; }
# In a subshell, whose word of the kill nobody needs.
killed_in() { (export KILL_AT=$2 KILL_WHEN=$3 LD_PRELOAD=$work/kill_at.so; "$1"; exit $?) 2>/dev/null; }
killed() { killed_in apply "$1" "$2"; }

expect() { # NAME STATUS GOT
  [ "$2" = "$3" ] || { not_ok "$1" "exit status $3, expected $2" "$(tail -n 3 err)"; return 1; }
}

# What a run without harm leaves behind is the measure of the others.
fresh
apply
expect "a run without harm" 0 $? || { finish; exit 1; }
standing=$(live)
remove
expect "its destroy" 0 $? || { finish; exit 1; }
nothing=$(live)
echo "standing: $(wc -l <<<"$standing") resources"
echo "after destroy: ${nothing:-nothing}"

# survives POINT WHEN: 0 when the run was killed there, 1 when it ended before.
survives() {
  local name="kill $2 write $1" status
  fresh
  killed "$1" "$2"
  status=$?
  [ $status != 0 ] || return 1
  expect "$name" 137 $status || return 0
  apply
  expect "$name: the same command again" 0 $? || return 0
  plan
  expect "$name: nothing left to do" 0 $? || return 0
  [ "$(live)" = "$standing" ] || { not_ok "$name" "standing: $(live)"; return 0; }
  remove
  expect "$name: destroy" 0 $? || return 0
  same "$name: nothing stays" "$nothing" "$(live)"
}

last=1
fresh
while killed $((last * 2)) after; [ $? = 137 ]; do last=$((last * 2)); fresh; done
case $1 in *asan*) step=5 ;; *) step=1 ;; esac
for ((point = 1; point < last * 2; point += step)); do
  survives $point before || break
  survives $point after || break
done

# Killed while it destroys, and then again.
for point in 3 9 15; do
  fresh
  apply
  killed_in remove $point after
  killed_in remove 2 after
  remove
  expect "destroy killed at write $point" 0 $? && same "destroy killed at write $point" "$nothing" "$(live)"
done

# A damaged record in the middle of what a killed run left.
fresh
killed 12 after
journal=$(echo .isoctl/*/*/isolated/journal)
before=$(cksum .isoctl-sim/cloud.log)
sed -i '1s/isolated/isolatfd/' "$journal"
check "a damaged journal" 1 "line 1 is damaged" "$isoctl" run "$recipe" --sim -y -p "$image"
same "a damaged journal: nothing changed" "$before" "$(cksum .isoctl-sim/cloud.log)"
finish

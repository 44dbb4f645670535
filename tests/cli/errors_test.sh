#!/usr/bin/env bash
# Bad input: one clear message, the right exit status, and nothing changed. Usage: errors_test.sh BUILD
. "$(dirname "$0")/lib.sh"

vpc='local vpc = aws.ec2.VPC "VPC" { CidrBlock = "10.0.0.0/16" }'

recipe() { # FILE: recipe from standard input
  cat >"$work/$1"
}

# bad NAME PHRASE: the recipe on standard input is refused with exit 3, its file named, nothing made.
bad() {
  recipe bad.lua
  check "recipe: $1" 3 "$2" "$isoctl" run bad.lua --sim -y
  grep -qE 'bad.lua(:[0-9]|:? )' "$work/.err" || not_ok "recipe: $1" "no file and line: $(cat "$work/.err")"
  [ ! -s .isoctl-sim/cloud.log ] || { not_ok "recipe: $1" "something was made"; rm -rf .isoctl-sim; }
}

# --- recipes ---
# Bounded by the processor time of the recipe's process: they run while the others are tested.
endless() { # FOLDER RECIPE
  mkdir "$1" && cd "$1" || return
  printf '%s\n' "$2" >bad.lua
  timeout 120 "$isoctl" run bad.lua --sim -y >out 2>err </dev/null
  echo $? >status
}
(endless loop 'while true do end') &
loop=$!
(endless pcall 'while true do pcall(function() while true do end end) end') &
pcall=$!

bad "syntax" "bad.lua:2" <<<$'local x = 1\nlocal y = = 2'
bad "undefined global" "nosuch" <<<'nosuch "X" {}'
bad "assigned global" "x" <<<'x = 1'
bad "unknown type" "VPC" <<<'aws.ec2.VCP "X" { CidrBlock = "10.0.0.0/16" }'
bad "unknown property" "CidrBlock" <<<'aws.ec2.VPC "X" { CidrBlok = "10.0.0.0/16" }'
bad "wrong type" "EnableDnsSupport" <<<'aws.ec2.VPC "X" { CidrBlock = "10.0.0.0/16", EnableDnsSupport = {} }'
bad "missing property" "VpcId" <<<'aws.ec2.Subnet "X" { CidrBlock = "10.0.0.0/16" }'
bad "duplicate id" "VPC" <<<"$vpc"$'\n'"$vpc"
bad "no table" "X" <<<'aws.ec2.VPC "X"'
bad "bad id" "A-B" <<<'aws.ec2.VPC "A-B" { CidrBlock = "10.0.0.0/16" }'
bad "unknown lower-case key" "depends_on" <<<'aws.ec2.VPC "X" { CidrBlock = "10.0.0.0/16", depend_on = {} }'
bad "reserved tag" "isoctl:" <<<'tags { ["isoctl:stack"] = "x" }'
bad "unknown attribute" "CidrBlock" <<<"$vpc"$'\nreturn outputs { A = vpc.CidrBlok }'
bad "arithmetic on a deferred value" "" <<<"$vpc"$'\nlocal x = vpc + 1'
bad "bytecode" "" < <(printf '\033Lua')
bad "path escape" "" <<<'recipe "../other.lua"'
bad "no such file" "nowhere.lua" <<<'recipe "nowhere.lua"'
bad "user error" "by hand" <<<'error("by hand")'
bad "memory bomb" "" <<<'local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(1024) .. i end'
recipe inner.lua <<'LUA'
local p = parameters { On = param.boolean {} }
LUA
bad "deferred where a known value is needed" "On" <<<"$vpc"$'\nrecipe "inner.lua" "I" { On = vpc.CidrBlock }'
check "no recipe" 3 "nothere.lua" "$isoctl" plan nothere.lua --sim
check "a folder as recipe" 3 "" "$isoctl" plan . --stack x --sim

# --- parameters ---
recipe params.lua <<'LUA'
local p = parameters {
  Count = param.number { integer = true, min = 1, max = 9, description = "how many" },
  Colour = param.string { default = "red", allowed = { "red", "blue" } },
  On = param.boolean { default = false },
  Word = param.string { default = "abc", pattern = "^[a-z]+$" },
}
aws.ec2.VPC "VPC" { CidrBlock = "10.0.0.0/16" }
LUA
run() { "$isoctl" run params.lua --sim -y "$@"; }
check "parameter missing" 3 "Count" run
check "parameter unknown" 3 "Colour" run -p Count=1 -p Color=red
check "parameter not a number" 3 "Count" run -p Count=many
check "parameter not whole" 3 "Count" run -p Count=1.5
check "parameter too large" 3 "Count" run -p Count=10
check "parameter not allowed" 3 "red" run -p Count=1 -p Colour=green
check "parameter against its pattern" 3 "Word" run -p Count=1 -p Word=ABC
check "parameter not boolean" 3 "On" run -p Count=1 -p On=perhaps
check "parameter without =" 3 "Count" run -p Count
recipe secret.lua <<'LUA'
local p = parameters { Password = param.string { secret = true } }
aws.ec2.VPC "VPC" { CidrBlock = "10.0.0.0/16" }
LUA
check "secret after -p" 3 "Password" "$isoctl" run secret.lua --sim -y -p Password=hunter2
grep -q hunter2 .out .err && not_ok "secret after -p" "the secret was printed"
check "secret missing" 3 "Password" "$isoctl" run secret.lua --sim -y
check "parameter file missing" 3 "none.json" run --params none.json
echo '{"Count": 1,}' >broken.json
check "parameter file broken" 3 "broken.json" run --params broken.json
echo '[1]' >list.json
check "parameter file no object" 3 "list.json" run --params list.json
[ ! -s .isoctl-sim/cloud.log ] && ok || not_ok "parameters" "something was made"
ISOCTL_PARAM_Count=0 check "parameter from the environment" 3 "Count" run

# --- the command line ---
check "no command" 3 "help" "$isoctl"
check "unknown command" 3 "did you mean plan?" "$isoctl" plna
check "unknown option" 3 "did you mean --region?" "$isoctl" plan params.lua --regoin x
check "option without value" 3 "--stack" "$isoctl" plan params.lua --stack
check "switch with value" 3 "--sim" "$isoctl" plan params.lua --sim=yes
check "no recipe named" 3 "RECIPE" "$isoctl" run
check "two recipes" 3 "" "$isoctl" plan params.lua params.lua --sim
check "bad stack name" 3 "a/b" "$isoctl" plan params.lua --sim --stack a/b
check "bad region" 3 "region" env AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b AWS_REGION=us-esat-1/x "$isoctl" plan params.lua -p Count=1
check "not a terminal, no -y" 3 "-y" "$isoctl" run params.lua --sim -p Count=1

# --- credentials and endpoints ---
recipe good.lua <<<"$vpc"$'\nreturn outputs { VpcId = vpc }'
keys() { env AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=verysecretkey AWS_REGION=us-east-1 "$@"; }
check "no credentials" 6 "credentials" env AWS_REGION=us-east-1 "$isoctl" plan good.lua
check "no region" 3 "region" env AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b "$isoctl" plan good.lua
check "unknown profile" 6 "nobody" keys "$isoctl" plan good.lua --profile nobody
mkdir -p .aws && printf '[default\naws_access_key_id = x\n' >.aws/credentials
check "broken credentials file" 6 ".aws/credentials:1" env AWS_REGION=us-east-1 "$isoctl" plan good.lua
rm -r .aws
check "unreachable endpoint" 1 "127.0.0.1" keys env AWS_ENDPOINT_URL=http://127.0.0.1:9 AWS_MAX_ATTEMPTS=1 "$isoctl" plan good.lua
check "plain http to elsewhere" 3 "https" keys env AWS_ENDPOINT_URL=http://192.0.2.1 "$isoctl" plan good.lua

serve() { # MODE: answers at $endpoint
  rm -f port
  python3 "$root/tests/cli/answer.py" "$1" port &
  server=$!
  for _ in $(seq 100); do [ -e port ] && break; sleep 0.05; done
  endpoint=http://127.0.0.1:$(cat port)
}
against() { # MODE NAME STATUS PHRASE
  serve "$1"
  check "$2" "$3" "$4" keys env AWS_ENDPOINT_URL="$endpoint" AWS_MAX_ATTEMPTS=1 "$isoctl" run good.lua -y
  kill "$server"
  wait "$server" 2>/dev/null
  grep -q verysecretkey .out .err && not_ok "$2" "the secret key was printed"
}
if command -v python3 >/dev/null; then
  against html "an HTML page" 1 "HTML"
  against denied "a denied call" 1 "UnauthorizedOperation"
  against expired "expired credentials" 6 "expired"
  against reset "a reset connection" 1 "127.0.0.1"
else
  skip "answers of strange endpoints: there is no python3"
fi

# --- state ---
rm -rf .isoctl .isoctl-sim
check "a first run" 0 "" "$isoctl" run good.lua --sim -y
state=$(echo .isoctl/123456789012/us-east-1/good/state.json)
[ -s "$state" ] && ok || not_ok "state" "no $state"
cp -r .isoctl whole
before=$(cksum .isoctl-sim/cloud.log)
tamper() { # NAME STATUS PHRASE: standard input is a command that damages the state
  rm -rf .isoctl && cp -r whole .isoctl
  eval "$(cat)"
  check "state: $1" "$2" "$3" "$isoctl" run good.lua --sim -y
  same "state: $1: nothing changed" "$before" "$(cksum .isoctl-sim/cloud.log)"
}
tamper "corrupt" 1 "state.json" <<<'printf "{" >"$state"'
tamper "newer" 1 "newer" <<<'sed -i "s/\"version\":1/\"version\":99/" "$state"'
tamper "of another account" 1 "999999999999" <<<'sed -i "s/123456789012/999999999999/" "$state"'
tamper "readable by others" 1 "chmod 600" <<<'chmod 644 "$state"'
rm -rf .isoctl && cp -r whole .isoctl
if command -v flock >/dev/null; then
  exec 9<>"${state%/*}/lock"
  flock -n 9
  check "lock held" 5 "held" "$isoctl" run good.lua --sim -y
  check "a plan takes no lock" 0 "" "$isoctl" plan good.lua --sim
  exec 9>&-
fi

# --- full disk ---
rm -rf .isoctl .isoctl-sim
full() { (trap '' XFSZ; ulimit -f 0; "$isoctl" run good.lua --sim -y --state "$work/.isoctl" 2>&1) | cat; return "${PIPESTATUS[0]}"; }
check "disk full" 1 "" full
[ ! -s .isoctl-sim/cloud.log ] && ok || not_ok "disk full" "something was made"
check "and then it works" 0 "" "$isoctl" run good.lua --sim -y
if [ -e /dev/full ]; then
  to_full() { "$isoctl" plan good.lua --sim 2>&1 >/dev/full; }
  check "standard output full" 1 "standard output" to_full
fi

# --- the endless ones ---
wait "$loop" "$pcall"
for name in loop pcall; do
  same "endless $name: exit status" 3 "$(cat $name/status)"
  grep -q 'bad.lua' $name/err && ok || not_ok "endless $name" "$(cat $name/err)"
  [ ! -s $name/.isoctl-sim/cloud.log ] && ok || not_ok "endless $name" "something was made"
done
finish

#!/usr/bin/env bash
# What the commands print and how they end, on the simulated cloud. Usage: commands_test.sh BUILD
. "$(dirname "$0")/lib.sh"

recipe=$root/recipes/isolated.lua
isolated() { local verb=$1; shift; "$isoctl" "$verb" "$recipe" --sim "$@"; }
stack() { "$isoctl" "$@" --stack isolated --sim; }
json() { # NAME EXPRESSION EXPECTED: of the document in .out, called d
  command -v python3 >/dev/null || { skip "$1: there is no python3"; return; }
  same "$1" "$3" "$(python3 -c 'import json, sys; d = json.load(open(".out")); print(eval(sys.argv[1]))' "$2" 2>&1 | tail -n 1)"
}
absent() { # NAME PHRASE: not in what the last check printed
  if grep -qF -- "$2" .out .err; then not_ok "$1" "says \"$2\""; else ok; fi
}

# --- help ---
check "version" 0 "isoctl " "$isoctl" --version
check "help" 0 "destroy" "$isoctl" help
absent "hidden commands" "schema"
check "help of a command" 0 "--detailed-exitcode" "$isoctl" help plan
check "help of no command" 3 "did you mean plan?" "$isoctl" help pln
check "--help of a command" 0 "--events FILE" "$isoctl" run --help
check "--help of a recipe" 0 "ImageUri" "$isoctl" run "$recipe" --help
check "--help of a built-in recipe" 0 "DeployingToEC2" "$isoctl" run isoctl:isolated --help
check "manual" 0 ".SH EXIT STATUS" "$isoctl" help --man
check "completion" 0 "complete -F _isoctl isoctl" "$isoctl" help --completion bash
bash -n .out && ok || not_ok "completion" "bash does not read it"
check "completion for another shell" 3 "bash" "$isoctl" help --completion fish
check "schema" 0 "AWS::EC2::VPC" "$isoctl" schema
json "schema: names of types" "len({t['name'] for t in d['types']}) == len(d['types']) >= 14" True

# --- plan ---
check "plan" 0 "Plan: 22 to create." isolated plan -p ImageUri=x
[ ! -e .isoctl ] && ok || not_ok "plan" "it wrote state"
check "plan with details" 0 'CidrBlock                       "10.0.0.0/16"' isolated plan -p ImageUri=x --details
check "changes are pending" 2 "" isolated plan -p ImageUri=x --detailed-exitcode
check "plan as JSON" 0 "" isolated plan -p ImageUri=x --json
json "plan as JSON: counts" "d['format'], d['counts']['create'], len(d['changes']), d['empty']" "(1, 22, 22, False)"
check "plan with EC2" 0 "Plan: 25 to create." isolated plan -p ImageUri=x -p DeployingToEC2=true
check "status without a stack" 0 "No stacks" "$isoctl" status
check "status of an unknown stack" 3 "nothing is known" stack status

# --- run ---
check "asked by nobody" 3 "give -y" isolated run -p ImageUri=x
[ ! -s .isoctl-sim/cloud.log ] && ok || not_ok "asked by nobody" "something was made"
check "run" 0 "isolated is as the recipe says" isolated run -p ImageUri=x -y --events events
same "events: every resource is done" 22 "$(grep -c '"event":"done"' events)"
same "events: the last one" 1 "$(tail -n 1 events | grep -c '"event":"finished".*"ok":true')"
# Nothing that tasks use comes after the service's creation is sent; what they do not use does not wait.
service=$(grep -n '"detail":"ecs CreateService"' events | head -n 1 | cut -d: -f1)
for needed in EcrApiEndpoint EcrDkrEndpoint CloudWatchLogsEndpoint S3Endpoint SsmEndpoint SsmMessagesEndpoint SecretsManagerEndpoint \
  PrivateSubnetOneRouteTableAssociation PrivateSubnetTwoRouteTableAssociation SecurityGroupAccessRule PrivateLinkIngressFromService; do
  stood=$(grep -n "\"event\":\"done\".*/$needed\"" events | cut -d: -f1)
  [ "${stood:-999999}" -lt "${service:-0}" ] && ok || not_ok "the service waits" "$needed stands at line ${stood:-never}, CreateService at ${service:-never}"
done
first=$(grep -n '"event":"done".*Endpoint"' events | head -n 1 | cut -d: -f1)
for early in TaskDefinition ECSTaskExecutionRole LogGroup ServiceSecurityGroup; do
  stood=$(grep -n "\"event\":\"done\".*/$early\"" events | cut -d: -f1)
  [ "${stood:-999999}" -lt "${first:-0}" ] && ok || not_ok "$early does not wait" "line ${stood:-never}, first endpoint ${first:-never}"
done
check "run again" 0 "Nothing to do" isolated run -p ImageUri=x -y
check "run again without -y" 0 "Nothing to do" isolated run -p ImageUri=x
check "nothing is pending" 0 "Nothing to do" isolated plan -p ImageUri=x --detailed-exitcode
check "status" 0 "22 of 22 resources are ready." stack status
check "status as JSON" 0 "" stack status --json
json "status as JSON: ready" "len([r for r in d['resources'] if r['status'] == 'ready'])" 22
check "status without a stack" 0 "isolated" "$isoctl" status
check "outputs" 0 "VpcId" stack outputs
check "outputs as JSON" 0 "" stack outputs --json
json "outputs as JSON: ids" "d['outputs']['VpcId'][:4], len(d['outputs']['PrivateSubnetIds'])" "('vpc-', 2)"
check "a simulated stack is not AWS's" 3 "--profile" stack status --profile x

# --- changes ---
check "a changed property" 0 "2 -> 3" isolated plan -p ImageUri=x -p DesiredCount=3
check "why a replacement" 0 "(forces replacement)" isolated plan -p ImageUri=y
check "run a change" 0 "2 -> 3" isolated run -p ImageUri=x -p DesiredCount=3 -y
check "a parameter that reverts" 0 "DesiredCount 3 -> 2 (default; last run had 3)" isolated plan -p ImageUri=x
check "the last run's parameters" 0 "Nothing to do" isolated plan --previous
echo '{"ImageUri": "x", "DesiredCount": 3}' >params.json
check "parameters of a file" 0 "Nothing to do" isolated plan --params params.json
printf 'x\n' >image
check "a parameter's file" 0 "Nothing to do" isolated plan -p ImageUri=@image -p DesiredCount=3
ISOCTL_PARAM_ImageUri=x ISOCTL_PARAM_DesiredCount=3 check "parameters of the environment" 0 "Nothing to do" isolated plan
check "run as JSON" 0 "" isolated run -p ImageUri=z -y --json
json "run as JSON" "d['done'], d['counts']['replace'], d['counts']['update'], 'VpcId' in d['outputs']" "(True, 1, 1, True)"
check "a failure as JSON" 3 "ImageUri" isolated plan --json
json "a failure as JSON: code" "d['error']['code'], d['error']['exit_status']" "('recipe', 3)"

# --- output that cannot be written ---
if [ -w /dev/full ]; then
  full() { isolated plan --previous >/dev/full; }
  check "a full standard output" 1 "standard output" full
  before=$(cksum .isoctl-sim/cloud.log)
  full() { isolated run -p ImageUri=w -y >/dev/full; }
  check "a plan that cannot be shown" 1 "standard output" full
  same "a plan that cannot be shown is not applied" "$before" "$(cksum .isoctl-sim/cloud.log)"
fi
check "events that cannot be opened" 3 "--events" isolated plan --previous --events /nowhere/events

# --- secrets ---
cat >secret.lua <<'LUA'
local p = parameters { Password = param.string { secret = true } }
local role = aws.iam.Role "Role" {
  AssumeRolePolicyDocument = { Version = "2012-10-17", Statement = { {
    Effect = "Allow", Principal = { Service = { "ecs-tasks.amazonaws.com" } }, Action = { "sts:AssumeRole" } } } },
  Description = "p:" .. p.Password,
}
return outputs { Arn = role.Arn }
LUA
printf 'tops3cret\n' >password
check "a secret from a file" 0 "is as the recipe says" "$isoctl" run secret.lua --sim -y -p Password=@password --events secret.events
absent "a secret is not shown" tops3cret
ISOCTL_PARAM_Password=tops3cret check "the same secret changes nothing" 0 "Nothing to do" "$isoctl" plan secret.lua --sim
ISOCTL_PARAM_Password=an0ther check "another secret does" 2 "Role" "$isoctl" plan secret.lua --sim --detailed-exitcode
absent "another secret is not shown" an0ther
same "a secret is in no file of ours" "" "$(grep -rl tops3cret .isoctl secret.events)"
check "a stack with a secret is destroyed" 0 "is gone" "$isoctl" destroy --stack secret --sim -y

# --- destroy ---
check "destroy asked by nobody" 3 "give -y" stack destroy
check "destroy by recipe" 0 "isolated is gone" isolated destroy -y
check "destroy again" 0 "Nothing to do" stack destroy -y
check "a plan after it" 0 "22 to create" isolated plan -p ImageUri=x
finish

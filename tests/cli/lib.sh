# Shared by the tests of the command line: a scratch folder, checks that count, the closing line.
# Sourced with BUILD as $1; gives $isoctl, $work (current folder), $root.
set -u
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
isoctl=$(cd "${1:?usage: $0 BUILD}" && pwd)/isoctl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
passed=0 failed=0 skipped=0

# Nothing of the caller's environment may reach a test, least of all credentials.
for name in $(env | grep -oE '^(AWS_|ISOCTL_)[A-Za-z0-9_]*'); do unset "$name"; done
export HOME=$work AWS_EC2_METADATA_DISABLED=true NO_COLOR=1

ok() { passed=$((passed + 1)); }

not_ok() { # NAME DETAILS...
  failed=$((failed + 1))
  echo "FAIL $1"
  shift
  printf '    %s\n' "$@"
}

skip() { skipped=$((skipped + 1)); echo "skipped: $*"; }

# check NAME STATUS PHRASE COMMAND...: exit status, and a phrase in what was printed ("" = any).
check() {
  local name=$1 status=$2 phrase=$3 got
  shift 3
  "$@" >"$work/.out" 2>"$work/.err" </dev/null
  got=$?
  if [ "$got" != "$status" ]; then
    not_ok "$name" "exit status $got, expected $status: $*" "$(tail -n 5 "$work/.err")"
  elif ! grep -qF -- "$phrase" "$work/.err" "$work/.out"; then
    not_ok "$name" "nothing says \"$phrase\": $*" "$(tail -n 5 "$work/.err")"
  else
    ok
  fi
}

same() { # NAME EXPECTED GOT
  if [ "$2" = "$3" ]; then ok; else not_ok "$1" "expected: $2" "got:      $3"; fi
}

finish() {
  if [ $skipped = 0 ]; then echo "$passed passed, $failed failed"; else echo "$passed passed, $failed failed, $skipped skipped"; fi
  [ $failed = 0 ]
}

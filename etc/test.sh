#!/usr/bin/env bash
# Runs every test: .NET on SQLite and on PostgreSQL, search on every Elasticsearch it finds, the client, the browser.
# Installs what the tests need from Debian's packages when it is missing. Closes with one line of counts.
set -uo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=$root/artifacts/tests
rm -rf "$out"; mkdir -p "$out"
# A test program ends before it would pay to measure itself and to compile what it calls thirty times once more (here: 512).
# Nobody attacks it: what it has compiled may stay writable, which spares it a twentieth of its time.
export DOTNET_TieredPGO=0 DOTNET_TC_CallCountThreshold=200 DOTNET_EnableWriteXorExecute=0
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true
export GROUPHUB_TEST_OUTPUT=$out
passed=0 failed=0 skipped=0
. etc/lib/postgres.sh
. etc/lib/elasticsearch.sh
. etc/lib/redis.sh
. etc/lib/packages.sh

# The last line, whatever has happened before.
close() { printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"; }
give_up() { failed=$((failed + 1)); close; exit 1; }

step() { printf '\n== %s (%s)\n' "$1" "$(date +%T)"; }

# A suite is a test program; its summary lines are added up, one for each assembly, and a suite that says none has failed.
# It writes what it has to say to a file, so that suites can run side by side and are told of one after the other.
run_suite() { # name, program, arguments
  local name=$1 log=$out/$1.log begun=$SECONDS; shift
  local TIMEFORMAT='%U %S'
  { time "$@" >"$log" 2>&1; } 2>"$out/$name.time"; local code=$?
  local total p f s
  read -r total f s < <(summaries "$log" | awk -F'[:,]' '{ t += $2; f += $4 + $6; s += $8 } END { print t + 0, f + 0, s + 0 }')
  p=$((total - f - s))
  if [ "$f" -eq 0 ] && { [ "$code" -ne 0 ] || [ "$total" -eq 0 ]; }; then f=1; fi
  echo "$p $f $s $((SECONDS - begun))" >"$out/$name.counts"
}

summaries() { grep -ao 'Total: [0-9]*, Errors: [0-9]*, Failed: [0-9]*, Skipped: [0-9]*' "$1"; }

# The client's tests say it in their own words.
run_client_tests() {
  (cd angular && npm test); local code=$?
  local told f; told=$(sed 's/\x1b\[[0-9;]*m//g' "$out/client.log" | grep -E '^ *Tests ' | tail -1)
  f=$(grep -oE '[0-9]+ failed' <<<"$told" | tr -dc 0-9)
  echo "Total: $(grep -oE '\([0-9]+\)' <<<"$told" | tr -dc 0-9), Errors: 0, Failed: ${f:-0}, Skipped: 0"
  return "$code"
}

report() { # name
  local p f s seconds
  read -r p f s seconds 2>/dev/null <"$out/$1.counts" || { p=0 f=1 s=0 seconds=0; }
  printf '\n== %s (%s s, %s s of processor time)\n%s passed, %s failed, %s skipped\n' \
    "$1" "$seconds" "$(awk '{ printf "%.0f", $1 + $2 }' "$out/$1.time")" "$p" "$f" "$s"
  grep -aoE 'GroupHub\.[A-Za-z]+\.Tests  Total: .*' "$out/$1.log"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  # What the program under test logs is in the file; the failures themselves are told, and how it ended.
  if [ "$f" -ne 0 ]; then
    grep -avE '^\s*$|^\{' "$out/$1.log" | grep -aA 20 '\[FAIL\]' | head -200
    grep -avE '^\s*$|^\{' "$out/$1.log" | tail -40
  fi
}

# Suites side by side, one more than there are processors, since each waits for its database now and then: told of in
# the order in which they were begun.
lanes=() order=()
beside() { # name, program, arguments
  while [ "$(at_work)" -gt "$(nproc)" ]; do sleep 0.2; done
  run_suite "$@" &
  lanes+=($!) order+=("$1")
}
at_work() { local pid; for pid in "${lanes[@]}"; do kill -0 "$pid" 2>/dev/null && echo "$pid"; done | wc -l; }
report_all() { local name; wait "${lanes[@]}"; for name in "${order[@]}"; do report "$name"; done; }

step packages
need_commands || give_up

# Each is as good as idle half of the time, and the servers that the tests need start meanwhile.
step 'client, build and servers'
client() { (cd angular && npm ci --no-audit --no-fund && npm run lint && npm run build) >"$out/client-build.log" 2>&1; }
build() {
  dotnet restore GroupHub.sln --locked-mode -v q \
    && dotnet build GroupHub.sln --no-restore -c Release -m:2 -v q -p:SkipClient=true -p:Strict=true
}
client & client_build=$!
build >"$out/build.log" 2>&1 & dotnet_build=$!
start_postgres "$out/postgres" || give_up
memory=
trap 'stop_postgres; stop_elasticsearch; stop_redis; rm -rf "$memory"' EXIT
# Databases and indexes of tests live for minutes: where there is room in memory, nobody waits for a disk to have them.
if [ "$(df --output=avail -m /dev/shm 2>/dev/null | tail -1)" -gt 4000 ] 2>/dev/null; then
  memory=$(mktemp -d -p /dev/shm) && export TMPDIR=$memory
fi
start_elasticsearch "$out/elasticsearch"
start_redis "$out/redis.log"
wait "$dotnet_build" || { grep -E 'error|warning' "$out/build.log" | sort -u | head -40; give_up; }
wait "$client_build" || { tail -40 "$out/client-build.log"; give_up; }

# One that does not end has failed, and the others are still told of.
program() {
  local name=$1; shift
  timeout --kill-after=1m 40m dotnet exec "$root/tests/$name/bin/Release/net10.0/$name.dll" -noColor -noLogo "$@"
}
run() { local name=$1; shift; program "GroupHub.$name.Tests" "$@"; }
# All modules in one process, which compiles the product and warms up once.
modules() { program GroupHub.Tests -namespace- "$engines" "$@"; }
# Gives way to the longest suite, and to the browsers, where somebody waits for each answer.
modules_on_postgresql() { renice -n 5 "$BASHPID" >/dev/null; GROUPHUB_TEST_DB=$postgres modules "$@"; }
engines='GroupHub.Directory.Tests.Engine'

# The longest first, so that no processor waits at the end. What knows no database is run once.
step suites
beside modules-sqlite modules
beside browser run EndToEnd
beside modules-postgresql modules_on_postgresql -trait- Database=Any -namespace- '*.Tests.Domain'
beside Directory-engines run Directory -namespace "$engines"
GROUPHUB_TEST_POSTGRES=$postgres beside Abp run Abp
beside Elastic run Elastic
beside Architecture run Architecture
beside client run_client_tests
report_all

close
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

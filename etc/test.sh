#!/usr/bin/env bash
# Runs every test: .NET on SQLite and on PostgreSQL, search on every Elasticsearch it finds, the client, the browser.
# Installs what the tests need from Debian's packages when it is missing. Closes with one line of counts.
set -uo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=$root/artifacts/tests
rm -rf "$out"; mkdir -p "$out"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true
export GROUPHUB_TEST_OUTPUT=$out
passed=0 failed=0 skipped=0
. etc/lib/postgres.sh
. etc/lib/elasticsearch.sh
. etc/lib/redis.sh
. etc/lib/packages.sh

step() { printf '\n== %s (%s)\n' "$1" "$(date +%T)"; }

# A suite is a test program; its last summary line is read, and a suite that says none has failed.
# It writes what it has to say to a file, so that suites can run side by side and are told of one after the other.
run_suite() { # name, program, arguments
  local name=$1 log=$out/$1.log begun=$SECONDS; shift
  "$@" >"$log" 2>&1; local code=$?
  local summary total p f s
  summary=$(grep -o 'Total: [0-9]*, Errors: [0-9]*, Failed: [0-9]*, Skipped: [0-9]*' "$log" | tail -1 | tr -dc '0-9,')
  IFS=, read -r total errors f s <<<"${summary:-0,0,0,0}"
  f=$((f + errors)); p=$((total - f - s))
  if [ "$f" -eq 0 ] && { [ "$code" -ne 0 ] || [ "$total" -eq 0 ]; }; then f=1; fi
  echo "$p $f $s $((SECONDS - begun))" >"$out/$name.counts"
}

report() { # name
  local p f s seconds
  read -r p f s seconds 2>/dev/null <"$out/$1.counts" || { p=0 f=1 s=0 seconds=0; }
  printf '\n== %s (%s s)\n%s passed, %s failed, %s skipped\n' "$1" "$seconds" "$p" "$f" "$s"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  if [ "$f" -ne 0 ]; then grep -vE '^\s*$' "$out/$1.log" | tail -60; fi
}

suite() { run_suite "$@"; report "$1"; }

step packages
need_commands || { echo "0 passed, 1 failed"; exit 1; }

step client
(cd angular && npm ci --no-audit --no-fund && npm run lint && npm run build) >"$out/client-build.log" 2>&1 || { tail -40 "$out/client-build.log"; echo "0 passed, 1 failed"; exit 1; }

step build
dotnet restore GroupHub.sln --locked-mode -v q && dotnet build GroupHub.sln --no-restore -c Release -m:2 -v q -p:SkipClient=true -p:Strict=true >"$out/build.log" 2>&1 \
  || { grep -E 'error|warning' "$out/build.log" | sort -u | head -40; echo "0 passed, 1 failed"; exit 1; }

start_postgres "$out/postgres" || { echo "0 passed, 1 failed"; exit 1; }
trap 'stop_postgres; stop_elasticsearch; stop_redis' EXIT
start_elasticsearch "$out/elasticsearch"
start_redis "$out/redis.log"

run() { local project=$1; shift; local dll=$root/tests/$project/bin/Release/net10.0/$project.dll; dotnet exec "$dll" -noColor -noLogo "$@"; }
databases='GroupHub.Members.Tests GroupHub.Billing.Tests GroupHub.Chapters.Tests GroupHub.Dues.Tests GroupHub.Meetings.Tests GroupHub.Networking.Tests GroupHub.Directory.Tests GroupHub.Administration.Tests GroupHub.Host.Tests'

GROUPHUB_TEST_POSTGRES=$postgres suite abp run GroupHub.Abp.Tests
suite elastic run GroupHub.Elastic.Tests
suite architecture run GroupHub.Architecture.Tests
for project in $databases; do
  run_suite "$project-sqlite" run "$project" &
  one=$!
  # The search engines know no database: once is enough.
  GROUPHUB_TEST_DB=$postgres run_suite "$project-postgresql" run "$project" -namespace- GroupHub.Directory.Tests.Engine &
  wait "$one" $!
  report "$project-sqlite"; report "$project-postgresql"
done

step client-tests
(cd angular && npm test) >"$out/client-tests.log" 2>&1; code=$?
p=$(sed -n 's/.*Tests  *.*[^0-9]\([0-9][0-9]*\) passed.*/\1/p' "$out/client-tests.log" | tail -1); f=$(sed -n 's/.*Tests  *.*[^0-9]\([0-9][0-9]*\) failed.*/\1/p' "$out/client-tests.log" | tail -1)
[ "$code" -ne 0 ] && [ -z "$f" ] && f=1
passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0}))
printf '%s passed, %s failed\n' "${p:-0}" "${f:-0}"
[ "${f:-0}" -ne 0 ] && tail -60 "$out/client-tests.log"

suite browser run GroupHub.EndToEnd.Tests

printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

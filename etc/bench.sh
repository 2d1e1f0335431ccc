#!/usr/bin/env bash
# Measures the product as etc/docs/benchmarks.md describes: everything, or what is named (action search start signup answers calendar elasticsearch).
# Prints one table and keeps it in artifacts/bench.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=$root/artifacts/bench
mkdir -p "$out"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
. etc/lib/postgres.sh
. etc/lib/elasticsearch.sh
. etc/lib/packages.sh
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || need_commands

dotnet publish src/GroupHub.Host -c Release -o "$out/host" -p:SkipClient=true -v q
dotnet build tests/GroupHub.Benchmarks -c Release -m:2 -p:SkipClient=true -v q

start_postgres "$out/postgres"
trap 'stop_postgres; stop_elasticsearch' EXIT
case " ${*:-elasticsearch} " in *' elasticsearch '*) start_elasticsearch "$out/elasticsearch" ;; esac
GROUPHUB_BENCH_DB=$postgres GROUPHUB_BENCH_HOST=$out/host GROUPHUB_BENCH_OUTPUT=$out \
  dotnet exec tests/GroupHub.Benchmarks/bin/Release/net10.0/GroupHub.Benchmarks.dll "$@"

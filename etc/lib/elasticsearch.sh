# Elasticsearch servers for one run, one per version we support, from the folder ../shared/elasticsearch beside the
# repository where there is one. Whoever has servers of their own names them: GROUPHUB_TEST_ELASTICSEARCH=http://…,http://…
# Sets that variable, and GROUPHUB_TEST_ELASTICSEARCH_START to a program that starts one more:  VERSION PORT FOLDER
start_elasticsearch() { # folder
  es_pids=() es_folder=
  # Servers of tests live for minutes, also those that a test starts itself: what a better compiler and a collector of
  # many threads cost does not come back.
  export ES_JAVA_OPTS="${ES_JAVA_OPTS--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}"
  [ -n "${GROUPHUB_TEST_ELASTICSEARCH:-}" ] && return 0
  local start=$root/../shared/elasticsearch/start.sh
  [ -x "$start" ] && command -v java >/dev/null || return 0
  es_folder=$(mktemp -d)
  local addresses=() version port
  for version in 8.19 7.10; do
    port=$(shuf -i 30000-31999 -n 1)
    "$start" "$version" "$port" "$es_folder/$version" >"$1-$version.log" 2>&1 &
    es_pids+=($!)
    addresses+=("http://127.0.0.1:$port")
  done
  local try address
  for address in "${addresses[@]}"; do
    for try in $(seq 240); do
      curl -fs "$address" >/dev/null && break
      [ "$try" = 240 ] && { echo "Elasticsearch does not start, see $1-*.log"; stop_elasticsearch; return 0; }
      sleep 0.5
    done
  done
  export GROUPHUB_TEST_ELASTICSEARCH=$(IFS=,; echo "${addresses[*]}") GROUPHUB_TEST_ELASTICSEARCH_START=$start
}

stop_elasticsearch() {
  local pid
  for pid in "${es_pids[@]}"; do kill "$pid" 2>/dev/null; done
  for pid in "${es_pids[@]}"; do wait "$pid" 2>/dev/null; done
  [ -n "${es_folder:-}" ] && rm -rf "$es_folder"
  es_pids=() es_folder=
}

# A Redis server of our own for one run, on a free port, keeping nothing. Whoever has one names it: GROUPHUB_TEST_REDIS=host:port
start_redis() { # log file
  redis_pid=
  [ -n "${GROUPHUB_TEST_REDIS:-}" ] && return 0
  command -v redis-server >/dev/null || return 0
  local port try; port=$(shuf -i 32000-32499 -n 1)
  redis-server --port "$port" --bind 127.0.0.1 --save '' --appendonly no >"$1" 2>&1 &
  redis_pid=$!
  for try in $(seq 50); do
    redis-cli -p "$port" ping >/dev/null 2>&1 && { export GROUPHUB_TEST_REDIS=127.0.0.1:$port; return 0; }
    sleep 0.1
  done
  echo "Redis does not start, see $1"
}

stop_redis() { [ -z "${redis_pid:-}" ] || kill "$redis_pid" 2>/dev/null; }

# A PostgreSQL server of our own for one run: its folder, a free port, a role without superuser rights
# (row-level security does not bind superusers), gone at the end. It counts its rows as every server does, only sooner
# since it lives for minutes: without counts an index by association looks as good to it as one by e-mail address.
start_postgres() { # folder
  pg_folder=$1
  pg_bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
  pg_port=$(shuf -i 20000-29999 -n 1)
  pg_user=$(id -un); pg_as=(env)
  if [ "$(id -u)" = 0 ]; then
    pg_user=postgres; pg_as=(runuser -u postgres --)
    # The server's user must be able to enter its folder, wherever the repository lies.
    pg_folder=$(mktemp -d); chown postgres "$pg_folder"
  fi
  mkdir -p "$pg_folder"
  cd / || return 1
  "${pg_as[@]}" "$pg_bin/initdb" -D "$pg_folder/data" -U "$pg_user" -A trust -E UTF8 --locale=C.UTF-8 >/dev/null \
    && "${pg_as[@]}" "$pg_bin/pg_ctl" -D "$pg_folder/data" -w -l "$pg_folder/log" -o "-p $pg_port -k $pg_folder -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum_naptime=5s -c autovacuum_max_workers=1 -c max_connections=400" start >/dev/null \
    && "$pg_bin/psql" -q -h 127.0.0.1 -p "$pg_port" -U "$pg_user" -d postgres -c "create role grouphub login createdb password 'grouphub'" \
    || { cat "$pg_folder/log"; cd "$root"; return 1; }
  cd "$root" || return 1
  postgres="Host=127.0.0.1;Port=$pg_port;Username=grouphub;Password=grouphub;Database=postgres"
}

stop_postgres() { (cd / && "${pg_as[@]}" "$pg_bin/pg_ctl" -D "$pg_folder/data" -m immediate stop >/dev/null); rm -rf "$pg_folder"; }

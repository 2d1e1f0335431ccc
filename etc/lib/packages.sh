# What the tests need beside .NET and Node, installed from Debian's packages when it is missing.
need_commands() {
  local missing=()
  command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell)
  [ -x "$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)/initdb" ] || missing+=(postgresql)
  command -v redis-server >/dev/null || missing+=(redis-server)
  [ ! -x ../shared/elasticsearch/start.sh ] || command -v java >/dev/null || missing+=(openjdk-17-jre-headless)
  /usr/bin/python3 -c 'import vobject' 2>/dev/null || missing+=(python3-vobject)
  /usr/bin/python3 -c 'import icalendar' 2>/dev/null || missing+=(python3-icalendar)
  node angular/tools/check-node.mjs 2>/dev/null || { echo "Node.js 20.19, 22.12, 24 or a newer one of these lines is needed: install it and run this again."; return 1; }
  command -v dotnet >/dev/null || { echo "The .NET SDK named in global.json is needed: install it and run this again."; return 1; }
  [ ${#missing[@]} -eq 0 ] && return 0
  [ "$(id -u)" = 0 ] || { echo "Missing: ${missing[*]}. Install with: sudo apt-get install ${missing[*]}"; return 1; }
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
}

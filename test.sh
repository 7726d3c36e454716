#!/usr/bin/env bash
# Runs every test without a skip. Needs the .NET SDK and Node.js; installs whatever else is missing from Debian's packages.
set -euo pipefail
cd "$(dirname "$0")"

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

missing=()
command -v chromium >/dev/null || missing+=(chromium fonts-dejavu-core)
compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || missing+=(postgresql)
compgen -G "/usr/lib/*/faketime/libfaketime.so.1" >/dev/null || missing+=(libfaketime)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

(cd Tests/Clients && npm ci --ignore-scripts --no-audit --no-fund --silent)
dotnet tool restore
dotnet csharpier check .
dotnet build CustomerBot.sln -nologo -v:q

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet run --project Tests --no-build -- -failSkips -noColor "$@" 2>&1 | tee "$log" || status=$?

# The runner's summary once more, in one plain line.
sed -nE 's/.*Total: ([0-9]+), Errors: ([0-9]+), Failed: ([0-9]+), Skipped: ([0-9]+),.*/\1 \2 \3 \4/p' "$log" | tail -n 1 |
  while read -r total errors failed skipped; do
    echo "Tests: $((total - errors - failed - skipped)) passed, $((errors + failed)) failed, $skipped skipped"
  done
exit "$status"

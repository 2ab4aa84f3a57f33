#!/usr/bin/env bash
# Prints the peak memory (VmHWM) of `hub serve` while an extract goes through it. Usage: tools/memory.sh [RECORDS [SECONDS]]
# RECORDS of about 3 KB each, 130000 (0.4 GB) by default; 1300000 are 4 GB and need 12 GB of disk. Ends after SECONDS (300) at the latest.
set -euo pipefail
cd "$(dirname "$0")/.."
records=${1:-130000} limit=${2:-300}
hub=(dotnet artifacts/bin/Hub.Cli/release/hub.dll)
folder=$(mktemp -d "${TMPDIR:-/tmp}/hub-memory-XXXXXX"); server=
end() { [ -z "$server" ] || { kill "$server" && wait "$server" || true; } 2> /dev/null; rm -rf "$folder"; }
trap end EXIT
export HUB_LOCAL=$folder/local
"${hub[@]}" forge --adapter sample-host-f/001 --records "$records" --seed 9 --errors 0.01 --output "$folder/extract" > /dev/null
"${hub[@]}" serve --data "$folder/data" --listen http://127.0.0.1:0 > "$folder/serve.log" 2>&1 & server=$!
for _ in $(seq 100); do
  address=$(grep -m 1 -oE 'http://127\.0\.0\.1:[0-9]+' "$folder/serve.log" || true)
  [ -n "$address" ] && [ -e "$folder/local/${address##*:}.token" ] && break
  sleep 0.2
done
started=$SECONDS
timeout "$limit" "${hub[@]}" migrate "$folder"/extract/*.DAT --server "$address" --adapter sample-host-f/001 --municipality 131016 \
  --commit-despite-errors memory --threshold 1000000000 > "$folder/migrate.log" 2>&1 || { tail -n 5 "$folder/migrate.log"; exit 1; }
echo "$(cat "$folder"/extract/*.DAT | wc -c) bytes in $((SECONDS - started)) s: peak $(awk '/VmHWM/ { printf "%.0f MB", $2 / 1024 }' "/proc/$server/status") of hub serve"

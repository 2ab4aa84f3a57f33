#!/usr/bin/env bash
# Builds and tests everything exactly as CI does. Usage: tools/check.sh [--fast]   (--fast leaves out the format and generated-files checks)
# Last line: "N passed, N failed, N skipped"; exit code 0 only when nothing failed.
set -uo pipefail
cd "$(dirname "$0")/.."
fast=${1:-}
results=artifacts/test-results
rm -rf "$results"; mkdir -p "$results"
broken=0
started=$SECONDS

step() { # title, command...
  local title=$1 from=$SECONDS log="$results/${1//[^a-zA-Z0-9]/-}.log"; shift
  if "$@" > "$log" 2>&1; then
    printf '%-34s ok   %4ds\n' "$title" $((SECONDS - from))
  else
    printf '%-34s FAILED\n' "$title"; tail -n 60 "$log"; broken=1; return 1
  fi
}

beside=()
step_beside() { # title, command...: at the same time as what follows, until ended
  step "$@" & beside+=($!)
}

ended() { # waits for what runs beside
  local pid
  for pid in "${beside[@]}"; do wait "$pid" || broken=1; done
  beside=()
}

test_one() { # assembly
  local name; name=$(basename "$1" .dll)
  local only=()
  case $1 in */stack-packages/*)
    # What no gRPC stack has a part in was tried with the other one.
    name="$name.official-grpc"; only=(--filter "FullyQualifiedName!~BudgetTests&FullyQualifiedName!~DeletionTests&FullyQualifiedName!~PrivateFolderTests&FullyQualifiedName!~KeysTests") ;;
  esac
  timeout 900 dotnet test "$1" "${only[@]}" --logger "trx;LogFileName=$name.trx" --results-directory "$results" > "$results/$name.log" 2>&1
  local code=$?
  grep -hE '^(Passed!|Failed!|Skipped!)' "$results/$name.log" || { echo "$name: no result (exit $code)"; tail -n 20 "$results/$name.log"; }
  if [ $code -ne 0 ]; then
    grep -E -A 25 '^\s+Failed ' "$results/$name.log" | head -n 150
    return 1
  fi
}
export -f test_one; export results

# One compiler for all projects, whatever the environment says: each of its own starts cold, with all analyzers. Ended at the end if it was started here.
shared=-p:UseSharedCompilation=true
pgrep -f 'VBCSCompiler' > /dev/null || trap 'dotnet build-server shutdown --vbcscompiler > /dev/null 2>&1' EXIT
step "restore (locked)" dotnet restore Hub.sln --locked-mode || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
step "build (warnings are errors)" dotnet build Hub.sln -c Release --no-restore "$shared" || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
if [ "$fast" != --fast ]; then
  # Of files, not of projects: it reads no MSBuild and takes half the time. Style beyond whitespace is the build's.
  step_beside "format" bash -c 'for folder in src tests tools; do dotnet format whitespace "$folder" --folder --verify-no-changes || exit 1; done'
  step "generated contracts are current" dotnet artifacts/bin/Hub.ContractGen/release/Hub.ContractGen.dll protos --check
  step "bill of materials is current" dotnet artifacts/bin/Hub.Sbom/release/Hub.Sbom.dll . --check
fi

# The same sources over the official gRPC packages: the interop programs (Hub.Grpc.Tests asks them) and the command line with its functional tests.
# Analysed they are above; where these packages can't be restored nothing of an earlier build may pass for one of today.
official=(tools/build/GrpcPackages.slnf -p:GrpcStack=packages)
stack=artifacts/stack-packages
if timeout 120 dotnet restore "${official[@]}" > "$results/official-restore.log" 2>&1; then
  step "build (official gRPC packages)" dotnet build "${official[@]}" -c Release --no-restore -p:RunAnalyzers=false "$shared"
else
  rm -rf "$stack"
  printf '%-34s skipped: cannot be restored: %s\n' "official gRPC packages" "$(grep -m 1 -oE '(error|warning) NU[0-9]+: .*' "$results/official-restore.log" || tail -n 1 "$results/official-restore.log")"
fi
ended

{
  for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj); echo "artifacts/bin/$name/release/$name.dll"
  done
  ls "$stack"/bin/*.Tests/release/Hub.*.Tests.dll 2> /dev/null
} | xargs -P 2 -I{} bash -c 'test_one {}' || broken=1

if [ "$fast" != --fast ]; then
  kill=(timeout 300 dotnet artifacts/bin/Hub.Kill/release/Hub.Kill.dll --hub artifacts/bin/Hub.Cli/release/hub.dll --records 500 --per-history 8)
  step_beside "kills over SQLite" "${kill[@]}" --kills 14
  postgres=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -n 1)
  if [ -n "$postgres" ] && [ -x /usr/sbin/haproxy ]; then
    step_beside "kills of nodes over PostgreSQL" "${kill[@]}" --kills 6 --nodes 3 --postgres "$postgres" --haproxy tools/haproxy/hub.cfg
  else
    printf '%-34s skipped: PostgreSQL or haproxy is not installed\n' "kills of nodes over PostgreSQL"
  fi
  step_beside "hostile bytes break no parser" timeout 120 dotnet artifacts/bin/Hub.Fuzz/release/Hub.Fuzz.dll --seconds 35 --kept "$results/fuzz"
  ended
fi

read -r passed failed skipped < <(
  sed -nE 's/.*<Counters total="([0-9]+)" executed="([0-9]+)" passed="([0-9]+)" failed="([0-9]+)".*/\1 \2 \3 \4/p' "$results"/*.trx 2>/dev/null |
  awk '{ passed += $3; failed += $4; skipped += $1 - $2 } END { print passed + 0, failed + 0, skipped + 0 }')
[ "$passed" -gt 0 ] || broken=1
[ "$broken" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
echo "in $((SECONDS - started)) s"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]

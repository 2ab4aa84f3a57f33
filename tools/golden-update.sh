#!/usr/bin/env bash
# Accepts what the hub makes of every golden extract now. Usage: tools/golden-update.sh "why" [vendor/business/case …]
# Look at each difference and read it against the source before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
why=${1:?say why}; shift
[ $# -gt 0 ] || set -- $(cd tests/Golden && ls -d */*/*/)
for case in "$@"; do
  folder=tests/Golden/${case%/}
  input=()
  for file in "$folder"/*; do
    case $(basename "$file") in README.md|*.cob|expected*|received*) ;; *) input+=(--input "$file") ;; esac
  done
  adapter=$(dirname "${case%/}")
  printf '%s ' "$case"
  tools/hub golden update --expected "$folder/expected" --adapter "$adapter" "${input[@]}" --why "$why" --yes
done

#!/usr/bin/env bash
# Write the lock files anew (make lock). Hashes, no addresses; uv does the resolving.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() {
  uv pip compile pyproject.toml "$@" --generate-hashes --no-header --no-emit-index-url --no-annotate \
    --python-version 3.11 --universal --quiet
}
everything=(--extra postgresql --extra desk --extra stats)
compile "${everything[@]}" --output-file requirements/app.txt
compile "${everything[@]}" --extra dev --output-file requirements/dev.txt
compile --extra peers --constraints requirements/dev.txt --output-file requirements/peers.txt
printf 'editables\nhatchling\n' | uv pip compile - --constraints requirements/dev.txt --generate-hashes --no-header \
  --no-emit-index-url --no-annotate --python-version 3.11 --universal --quiet --output-file requirements/build.txt

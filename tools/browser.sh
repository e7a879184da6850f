#!/usr/bin/env bash
# Print the path of a Chromium or Chrome for the browser tests; install Debian's where there is none.
set -euo pipefail

find_browser() {
  for name in "${LETAPIS_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return 0
  done
  return 1
}

find_browser && exit 0
say() { echo "$*" >&2; }
if ! command -v apt-get >/dev/null || { [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; }; then
  say "The browser tests need Chromium and none was found. Install it, or set LETAPIS_CHROMIUM to its path."
  exit 1
fi
say "Installing Chromium for the browser tests"
as_root=$([ "$(id -u)" = 0 ] || echo sudo)
log=$(mktemp)
export DEBIAN_FRONTEND=noninteractive
{ $as_root apt-get -qq update && $as_root apt-get -qq install --yes --no-install-recommends chromium; } >/dev/null 2>"$log" ||
  { say "apt-get could not install chromium: $(tail -n 2 "$log")"; exit 1; }
find_browser

#!/usr/bin/env bash
# Installs public engines into an environment of their own, asks each the suite, and holds their answers against the published reports: `npm run platforms`.
# Fails where an engine cannot be had, or says anything else than its report. `npm run platforms -- --accept` writes conformance/reports/ anew instead.
# Needs Python 3.11 to 3.13 with venv and a registry of Python packages. PLIMSOLL_PLATFORMS may name another folder for the environment.
set -euo pipefail
cd "$(dirname "$0")/../.."
home="${PLIMSOLL_PLATFORMS:-node_modules/.cache/plimsoll-platforms}"
python="$home/python/bin/python"
fresh="$home/reports"
suite=conformance/suites/binance-usdm.suite.json
accept=false
case "${1:-}" in
  "") ;;
  --accept) accept=true ;;
  *) echo "Expected nothing or --accept, but found $1." >&2; exit 2 ;;
esac
say() { echo "platforms: $(date -u +%H:%M:%S) $*"; }
cannot() {
  printf '%s\n' "platforms: $1" "No engine was asked, so that nothing is known of the published reports: that is a failure and no skip." "$2" >&2
  exit 1
}

fits='import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'
find_python() {
  for each in python3 python3.13 python3.12 python3.11; do
    if command -v "$each" >/dev/null && "$each" -c "$fits" 2>/dev/null; then echo "$each"; return; fi
  done
  return 1
}
say "the engines"
if [ ! -x "$python" ]; then
  if ! found=$(find_python) && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3 python3-venv; } >/dev/null 2>&1 || true
  fi
  found=$(find_python) || cannot "There is no Python 3.11 to 3.13 with venv here, and none could be installed." "Install one (Debian: python3-venv), and run this again."
  rm -rf "$home/python"
  mkdir -p "$home"
  "$found" -m venv "$home/python" || cannot "An environment for Python could not be made in $home/python." "Look at the message above."
fi
install() { "$python" -m pip install --disable-pip-version-check --quiet --no-deps "$@"; }
install --require-hashes --requirement conformance/platforms/requirements.txt && install --requirement conformance/platforms/imports.txt ||
  cannot "The engines could not be installed from PyPI: there is no network, or no file for this machine." "The message above says which package it was. Behind a proxy or with a mirror, set PIP_PROXY or PIP_INDEX_URL."
[ -e dist/cli/main.js ] || npm run --silent build

ask() { # NAME ADAPTER…
  local name="$1" code=0
  shift
  say "$name"
  # 1 says that it does not conform, which is what the report is about.
  node dist/cli/main.js conform "$suite" --policy policies/binance --profile conformance/platforms/binary.profile.json --max-tolerated 1000 --repeat 2 \
    --today 2026-11-29 --label "$name" --json -- "$python" "$@" >"$fresh/$name.report.jsonl" || code=$?
  [ "$code" -le 1 ] || { echo "platforms: $name could not be asked (exit code $code)." >&2; exit 1; }
  # Where the environment stands is nobody's business.
  sed -i.bak "s|$python|python|g" "$fresh/$name.report.jsonl" && rm "$fresh/$name.report.jsonl.bak"
  node dist/cli/main.js report render "$fresh/$name.report.jsonl" --policy policies/binance --markdown >"$fresh/$name.md"
}

rm -rf "$fresh"
mkdir -p "$fresh"
ask freqtrade-binance conformance/platforms/freqtrade_binance.py
ask ccxt-binance conformance/platforms/ccxt_binance.py
ask nautilus-leveraged conformance/platforms/nautilus_margin.py
ask nautilus-standard conformance/platforms/nautilus_margin.py standard

if $accept; then
  cp "$fresh"/* conformance/reports/
  say "conformance/reports/ is written anew. Check each difference by hand: conformance/reports/README.md and test/kit/platform-formulas.ts are to follow"
else
  node conformance/platforms/hold.mjs "$fresh" conformance/reports
fi

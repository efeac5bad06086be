#!/usr/bin/env bash
# Installs the platforms into a virtual environment of their own, asks each its suite, and writes conformance/reports/ anew.
# Needs a build (npm run build), Python 3.11 or later, and a registry of Python packages. PLIMSOLL_VENV may name another place for the environment.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv="${PLIMSOLL_VENV:-node_modules/.cache/plimsoll-platforms}"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --requirement conformance/platforms/requirements.txt

ask() { # NAME ADAPTER…
  local name="$1" code=0
  shift
  # 1 says that it does not conform, which is what the report is about.
  node dist/cli/main.js conform conformance/suites/binance-usdm.suite.json --profile conformance/platforms/binary.profile.json --max-tolerated 1000 \
    --today 2026-11-28 --label "$name" --json -- "$venv/bin/python" "$@" >"conformance/reports/$name.report.jsonl" || code=$?
  [ "$code" -le 1 ] || exit "$code"
  # Where the environment stands is nobody's business.
  sed -i "s|$venv/bin/python|python|g" "conformance/reports/$name.report.jsonl"
  node dist/cli/main.js report render "conformance/reports/$name.report.jsonl" --markdown >"conformance/reports/$name.md"
}

mkdir -p conformance/reports
ask freqtrade-binance conformance/platforms/freqtrade_binance.py
ask nautilus-leveraged conformance/platforms/nautilus_margin.py
ask nautilus-standard conformance/platforms/nautilus_margin.py standard

#!/usr/bin/env bash
# Brings z3 and cvc5, and asks them, z3-solver and our own arithmetic the same. Fails where a solver is not to be had: a check that did not run is no check.
# `run.sh 500` asks of so many pairs of policies, which takes long; CI asks of a few. Needs a build (npm run build). PLIMSOLL_SOLVERS may name another folder for what is fetched.
set -euo pipefail
cd "$(dirname "$0")/../.."
cache="${PLIMSOLL_SOLVERS:-node_modules/.cache/plimsoll-solvers}"

have() { command -v z3 >/dev/null && command -v cvc5 >/dev/null; }

if ! have && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends z3 cvc5; } >/dev/null 2>&1 ||
    echo "The packages z3 and cvc5 could not be installed by apt-get; trying PyPI." >&2
fi
z3=z3
cvc5=cvc5
if ! have; then
  [ -x "$cache/venv/bin/z3" ] || { python3 -m venv "$cache/venv" && "$cache/venv/bin/pip" install --quiet z3-solver cvc5; } || {
    echo "Neither Debian's packages nor PyPI's wheels of z3 and cvc5 could be installed, so that no proof was checked by another solver." >&2
    echo "Install z3 and cvc5 so that they are on PATH, and run this again." >&2
    exit 1
  }
  z3="$cache/venv/bin/z3"
  cvc5="$cache/cvc5"
  printf '#!/bin/sh\nexec "%s/venv/bin/python" "%s/test/solvers/cvc5_program.py" "$@"\n' "$(cd "$cache" && pwd)" "$(pwd)" >"$cvc5"
  chmod +x "$cvc5"
fi
node test/solvers/cross-check.mjs "z3-solver,z3=$z3,cvc5=$cvc5" "${1:-14}"

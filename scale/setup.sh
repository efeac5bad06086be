#!/usr/bin/env bash
# Brings the engines into $SCALE_HOME: DuckDB, chDB (ClickHouse) and PySpark from PyPI into an environment of their own, PostgreSQL from Debian where it is
# not there yet. Whatever cannot be had is said, and the exit code is 1: nothing is skipped.
set -euo pipefail
home=${SCALE_HOME:?}
mkdir -p "$home"

missing=()
if [ ! -x "$home/python/bin/python" ]; then
  python3 -m venv "$home/python" || missing+=("python3 -m venv (Debian: python3-venv)")
fi
# All at once where they can be had; one by one to say which cannot.
packages=(duckdb==1.4.3 chdb==4.4.0 pyspark==3.5.7)
if ! "$home/python/bin/pip" install --disable-pip-version-check --quiet "${packages[@]}"; then
  for package in "${packages[@]}"; do
    "$home/python/bin/pip" install --disable-pip-version-check --quiet "$package" || missing+=("$package from PyPI")
  done
fi
if ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
  # `create_main_cluster = false`: the package starts no server of its own.
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null || missing+=("postgresql from Debian")
  else
    missing+=("postgresql: initdb is not there, and this user cannot install it")
  fi
fi
command -v java >/dev/null || missing+=("Java 17 on the path, for Spark")

if [ ${#missing[@]} -gt 0 ]; then
  printf 'cannot be had: %s\n' "${missing[@]}" >&2
  exit 1
fi

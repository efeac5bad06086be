#!/usr/bin/env bash
# Decides a million accounts on four engines and compares each with the truth: `npm run scale`. ACCOUNTS, SEED, ENGINES and SCALE_HOME may be set.
set -euo pipefail
cd "$(dirname "$0")/.."
export SCALE_HOME=${SCALE_HOME:-$PWD/node_modules/.cache/plimsoll-scale}
accounts=${ACCOUNTS:-1000000}
seed=${SEED:-1}
engines=${ENGINES:-duckdb postgres clickhouse spark}
python="$SCALE_HOME/python/bin/python"
report="$SCALE_HOME/report.ndjson"
say() { echo "scale: $(date -u +%H:%M:%S) $*"; }

rm -rf "$report" "$SCALE_HOME/answers" "$SCALE_HOME/work"
[ -e dist/cli/main.js ] || npm run --silent build

# The engines are brought while accounts are made and the truth is looked at, which needs none of them.
say "the engines, and accounts"
bash scale/setup.sh & setup=$!
trap wait EXIT

prepare() { # NAME FLAVOUR ACCOUNTS
  rm -rf "$SCALE_HOME/$1"
  node scale/generate.mjs "$SCALE_HOME/$1" "$2" "$3" "$seed"
  node scale/decimals.mjs "$SCALE_HOME/$1" 100000
}
judged() { # POLICY NAME
  for engine in $engines; do
    say "$engine on $2"
    "$python" "scale/engines/${engine}_run.py" "$1" "$SCALE_HOME/$2" "$SCALE_HOME/work/$engine" "$report"
    rm -rf "$SCALE_HOME/work/$engine"
  done
}

# The truth is made by integers; here the engine itself decides a sample of it, made from another seed.
for flavour in reference linear; do
  policy=$([ $flavour = reference ] && echo policies/reference || echo policies/binance)
  say "the truth of $flavour against the engine"
  seed=$((seed + 7919)) prepare "sample-$flavour" $flavour 10000
  node dist/cli/main.js sql "$policy" --exact "$SCALE_HOME/sample-$flavour" | tail -n +2 | cut -d, -f1,2,4 | LC_ALL=C sort > "$SCALE_HOME/sample.found"
  tail -n +2 "$SCALE_HOME/sample-$flavour/truth.csv" | LC_ALL=C sort > "$SCALE_HOME/sample.truth"
  cmp "$SCALE_HOME/sample.found" "$SCALE_HOME/sample.truth"
  say "$(wc -l < "$SCALE_HOME/sample.truth") pools are as the engine has them"
done

npx tsc -p bench
rm -rf "$SCALE_HOME/policies"
node node_modules/.cache/plimsoll-bench/bench/sql-policies.js "$SCALE_HOME/policies" 100 "$seed"
say "$accounts accounts, seed $seed"
prepare million reference "$accounts"
prepare linear linear "$((accounts / 10))"

rm -rf "$SCALE_HOME/forms"
node node_modules/.cache/plimsoll-bench/bench/sql-policies.js "$SCALE_HOME/forms" 100 "$seed" scale/forms

wait "$setup"
say "every shipped policy on DuckDB"
"$python" scale/engines/policies_run.py "$SCALE_HOME/policies"
# Spark plans each of these for longer than it runs: there it is a sample, of each kind of side table and of what is read by a function.
for engine in $engines; do
  say "policies in other styles, and wild accounts, on $engine"
  "$python" scale/engines/forms_run.py "$engine" "$SCALE_HOME/forms" "$SCALE_HOME/work/forms" $([ "$engine" = spark ] && echo assets books roots)
  rm -rf "$SCALE_HOME/work/forms"
done
judged policies/reference million
judged policies/binance linear
say "all as the engine decides"
node scale/table.mjs "$report"

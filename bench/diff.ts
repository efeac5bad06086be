/**
 * Criteria A3 and A4 of the kit: whether seeded changes of a policy are found, and with how much work. Writes the rows of docs/kit-criteria.md
 * between its marks. Work is counted in evaluations (one question to one policy about one account) and in multiples of one assessment.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/diff.js
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basesOf } from "../conformance/accounts/index.ts";
import { Budget, usualEvaluations } from "../conformance/diff/budget.ts";
import { changesOf, hotClauses } from "../conformance/diff/changes.ts";
import { decisionsOf } from "../conformance/diff/decisions.ts";
import { diff } from "../conformance/diff/index.ts";
import { Pair } from "../conformance/diff/pair.ts";
import { Search } from "../conformance/diff/search.ts";
import { assess } from "../engine/assess.ts";
import { compile } from "../index.ts";
import type { CompiledPolicy } from "../dsl/ir.ts";
import { writeCriteria } from "./criteria.ts";

const reference = readFileSync("policies/reference/reference.margin", "utf8");

/** The text with one part otherwise. Throws where the part is not there. */
function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The text has no ${from}`);
  return text.replace(from, to);
}

/** The reference policy with a table of its own and a bonus that counts in part. */
const base = [
  ["  definitions {\n", "  tiers risk upper bound included {\n    up to 50_000 USDT: rate 0.4%, deduction 0 USDT [HOUSE assumptions]\n    up to 5_000_000 USDT: rate 0.5%, deduction 50 USDT [HOUSE assumptions]\n    above: rate 1%, deduction 25_050 USDT [HOUSE assumptions]\n  }\n\n  definitions {\n"],
  ["instrument.tiers by position.notional", "risk by position.notional"],
  ["position.notional * position.tier.maintenance_margin_rate", "position.notional * position.tier.rate"],
  ["position.tier.maintenance_amount", "position.tier.deduction"],
  ["count balance.bonus  for maintaining", "count min(balance.bonus, 50% * balance.wallet_balance)  for maintaining"],
  ["  applies   to contract linear, inverse", "  applies   to contract linear\n  applies   to settle USDT"],
].reduce((text, [from = "", to = ""]) => edited(text, from, to), reference);

const seeded: readonly (readonly [name: string, from: string, to: string])[] = [
  ["S1 `<` to `<=`", "start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= pool.maintenance_margin"],
  ["S2 deduction + 1", "deduction 25_050 USDT", "deduction 25_051 USDT"],
  ["S3 tier by entry", "risk by position.notional", "risk by (value of position at position.entry_price)"],
  ["S4 bound 5,000,001", "up to 5_000_000 USDT", "up to 5_000_001 USDT"],
  ["S5 bonus cap 51 %", "50% * balance.wallet_balance", "51% * balance.wallet_balance"],
];
const seeds = [1, 2, 3, 4, 5];
const budgets = [60, 120, 240, 480, 960];

const old = compile(base);

/** Seconds of the processor for one assessment of the accounts to begin with, on average: what all work is measured by. */
function assessmentSeconds(policy: CompiledPolicy): number {
  const accounts = basesOf([policy], { positions: 3, seed: 1 });
  for (const account of accounts) assess(policy, account);
  const before = process.cpuUsage();
  for (const account of accounts) assess(policy, account);
  return seconds(before) / accounts.length;
}

function seconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

interface Outcome {
  readonly budget: number | undefined;
  readonly seconds: number;
}

/** The least of the budgets with which an account is found on which a stage differs, and what that search takes. */
function found(changed: CompiledPolicy, seed: number): Outcome {
  const changes = changesOf(old, changed);
  const hot = { old: hotClauses(old, changes, "old"), new: hotClauses(changed, changes, "new") };
  for (const evaluations of budgets) {
    const before = process.cpuUsage();
    const pair = new Pair(old, changed, new Budget(evaluations));
    const search = new Search(pair, { hot, isOpen: (key) => key.includes(".stage."), direct: new Set(["assess"]) }, decisionsOf(old, changed));
    const finds = search.over(basesOf([old, changed], { positions: 3, seed }), [{ pair, hot, modes: undefined }]);
    if (finds.some(({ difference }) => difference.kind === "stage")) return { budget: evaluations, seconds: seconds(before) };
  }
  return { budget: undefined, seconds: 0 };
}

const unit = assessmentSeconds(old);
const rows = seeded.map(([name, from, to]) => {
  const outcomes = seeds.map((seed) => found(compile(edited(base, from, to)), seed));
  const hits = outcomes.filter(({ budget }) => budget !== undefined);
  const [most, work] = [Math.max(...hits.map(({ budget }) => budget ?? 0)), Math.max(...outcomes.map((each) => each.seconds)) / unit];
  return { hits: hits.length, row: `| A3 ${name} | found | ${hits.length} of ${seeds.length} seeds | within ${most} evaluations | ${Math.round(work)} assessments' work at most, accounts to begin with included |` };
});
const all = diff(old, compile(seeded.reduce((text, [, from, to]) => edited(text, from, to), base)), { positions: 3, seed: 1, evaluations: usualEvaluations });
const differing = all.decisions.filter(({ witnesses }) => witnesses.length > 0);
const found25 = rows.reduce((sum, { hits }) => sum + hits, 0);
const a4 = `${differing.length} decisions, ${all.witnesses.length} accounts, each asked of both policies`;
const table = [
  "| criterion | target | reached | work | |",
  "|---|---|---|---|---|",
  ...rows.map(({ row }) => row),
  `| A3 in all | 25 of 25, without a solver | ${found25} of ${seeded.length * seeds.length} | | |`,
  `| A4 all five changes at once, at most 3 positions | an account on the grid for every decision that differs | ${a4} | ${all.searched.evaluations} evaluations | the default of the command; decisions that may differ and were not seen to: ${all.decisions.filter(({ verdict }) => verdict === "no_difference_found").length} |`,
].join("\n");
const file = "docs/kit-criteria.md";
const text = readFileSync(file, "utf8");
writeFileSync(file, text.replace(/<!-- diff -->[\s\S]*?<!-- end -->/, `<!-- diff -->\n${table}\n<!-- end -->`));
writeCriteria(file, "bench/diff.ts", [
  { name: "A3", target: "five seeded changes: 25 of 25 found without a solver", measured: `${found25} of ${seeded.length * seeds.length}; each by itself: below` },
  { name: "A4", target: "an account on the grid for every decision that differs, at most 3 positions", measured: `${a4}; the work: below` },
]);

/**
 * Certified decisions against the exact engine: accounts at random, and accounts that were moved onto boundaries. Prints the seed, how
 * many were decided in doubles and in fractions over the columns, and how many of those wrongly: none, or the run fails.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/certified.js [--accounts N] [--edges N] [--prices N] [--seed S] [--every [--write]] [policy …]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { prepare } from "../engine/program.ts";
import { deciderOf } from "../engine/kernel/decider.ts";
import { emitModule } from "../engine/kernel/emit/module.ts";
import { planOf } from "../engine/kernel/plan/plan.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { Chance } from "./certified/chance.ts";
import { compared, type Decide } from "./certified/compare.ts";
import { ontoEdge } from "./certified/edges.ts";
import { comparedPrices, type Price } from "./certified/prices.ts";
import { compiled, shippedFiles } from "./certified/policies.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { accounts: { type: "string" }, edges: { type: "string" }, prices: { type: "string" }, seed: { type: "string" }, every: { type: "boolean" }, write: { type: "boolean" } } });
const [random, priced, edges, seed] = [Number(values.accounts ?? 10_000), Number(values.prices ?? 500), Number(values.edges ?? values.accounts ?? 10_000), Number(values.seed ?? 20261129)];
const usual = ["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"];
const asked = values.every === true ? shippedFiles : positionals.length > 0 ? positionals : usual;
/** Accounts that are held at once. */
const batchSize = 2000;

const folder = resolve("node_modules/.cache/plimsoll-bench/kernels");
mkdirSync(folder, { recursive: true });

process.stdout.write(`seed ${seed}\n`);
let wrongInAll = 0;
const rows: string[] = [];
for (const file of asked) {
  const policy = compiled(file);
  const program = prepare(policy);
  const plan = planOf(program);
  const path = resolve(folder, `${file.replaceAll("/", "-")}.mjs`);
  writeFileSync(path, emitModule(program));
  const { decideColumns, priceColumns } = (await import(pathToFileURL(path).href)) as { readonly decideColumns: Decide; readonly priceColumns: Price };
  const { settle } = deciderOf(policy);
  const accounts = new RandomAccounts(policy, seed);
  const chance = new Chance(seed + 1);
  const shares: string[] = [];
  for (const [kind, count] of [["random", random], ["edge", edges]] as const) {
    const total = { accounts: 0, wrong: 0, first: 0, decided: 0, silent: 0 };
    while (total.accounts < count) {
      const size = Math.min(batchSize, count - total.accounts);
      const snapshots = Array.from({ length: size }, () => (kind === "random" ? accounts.next() : ontoEdge(program, accounts.next(), chance)));
      const found = compared(program, (batch) => {
        const first = decideColumns(batch);
        total.first += first.accountStatus.reduce((sum, code) => sum + Number(code !== 255), 0);
        return settle(batch, first);
      }, snapshots);
      total.accounts += found.accounts;
      total.decided += found.decided;
      total.silent += found.silent;
      total.wrong += found.wrong.length;
      for (const { snapshot, said, is } of found.wrong.slice(0, 2)) process.stdout.write(`WRONG ${file}: said ${said}, is ${is}\n${JSON.stringify(snapshot)}\n`);
    }
    wrongInAll += total.wrong;
    // Of what the exact engine decides.
    const ofDecidable = (part: number): string => (total.accounts === total.silent ? "–" : ((100 * part) / (total.accounts - total.silent)).toFixed(0));
    shares.push(...(kind === "random" ? [ofDecidable(total.first)] : [ofDecidable(total.first), ofDecidable(total.decided)]));
    const share = (part: number): string => `${((100 * part) / total.accounts).toFixed(2)} %`;
    process.stdout.write(`${file} ${kind}: ${total.accounts} accounts, wrong ${total.wrong}, decided in doubles ${share(total.first)}, in doubles or fractions over columns ${share(total.decided)}, silent in the exact engine too ${share(total.silent)}\n`);
  }
  const found = comparedPrices(program, priceColumns, Array.from({ length: priced }, (_, index) => (index % 4 === 0 ? ontoEdge(program, accounts.next(), chance) : accounts.next())));
  wrongInAll += found.wrong.length;
  for (const { snapshot, position, said, is } of found.wrong.slice(0, 2)) process.stdout.write(`WRONG ${file} ${position}: said ${said}, is ${is}\n${JSON.stringify(snapshot)}\n`);
  process.stdout.write(`${file} prices: ${found.prices}, wrong ${found.wrong.length}, decided ${((100 * found.decided) / Math.max(found.prices, 1)).toFixed(2)} %, silent in the exact engine too ${((100 * found.silent) / Math.max(found.prices, 1)).toFixed(2)} %\n`);
  const [answered, tried] = [found.decided, found.prices - found.silent];
  rows.push(`| \`${file}\` | ${shares.join(" | ")} | ${tried === 0 ? "–" : ((100 * answered) / tried).toFixed(0)} | ${[...plan.modes.flatMap(({ beyond }) => beyond ?? []), ...plan.gaps].join("; ")} |`);
  for (const mode of plan.modes) if (typeof mode.price === "string") process.stdout.write(`  prices of ${mode.name} are not found here: ${mode.price}\n`);
  if (plan.gaps.length > 0) process.stdout.write(`  not in the plan: ${plan.gaps.join("; ")}\n`);
}
if (wrongInAll > 0) process.exitCode = 1;
if (values.write === true) {
  writeFileSync(
    "docs/certified-policies.md",
    `# Certified decisions, policy by policy

Written by \`bench/certified.ts --every --write\`. For each shipped policy ${random} accounts at random, ${edges} that were moved onto boundaries, and the prices of ${priced} (a quarter of them on
boundaries), seed ${seed}: how many of those that the exact engine decides are decided without it, in percent. **Decided otherwise than by the exact engine: ${wrongInAll}.** Silence is not counted; what is
left is asked. What the columns do not hold of a policy may concern permissions or payments only. What decides, and why: [certified-decisions.md](certified-decisions.md).

| policy | random, in doubles | boundary, in doubles | … then in fractions over columns | prices, in doubles | not in the columns |
|---|--:|--:|--:|--:|---|
${rows.join("\n")}
`,
  );
}

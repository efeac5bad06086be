/**
 * Plimsoll beside libraries of numbers, rule engines, a database, plain doubles and C: the same accounts, in one process, in turns. Writes its part of docs/performance.md and
 * its picture. Everybody decides accounts that are on no boundary as the exact engine does, before anything is timed; wrong ones on boundaries are counted.
 *
 *     npm run bench peers
 */
import { cpus } from "node:os";
import { writeFileSync } from "node:fs";
import { compiled } from "./certified/policies.ts";
import type { HandRules } from "./kernel/hand.ts";
import { PeerAccounts } from "./peers/accounts.ts";
import { databases } from "./peers/adapters.ts";
import { oursOf } from "./peers/ours.ts";
import { barsOf } from "./peers/picture.ts";
import { pricedRun, type PricedRun } from "./peers/priced-run.ts";
import { boundaries, few, many, names, policyRun, type PolicyRun, type Standing } from "./peers/run.ts";
import { secondThread } from "./peers/threads.ts";
import { inTurns } from "./peers/turns.ts";
import { writeSection } from "./section.ts";
import { writeTargets } from "./targets.ts";

const seed = 20261129;
const rounds = Number(process.env["ROUNDS"] ?? 15);
const edges = 200;
const cases: readonly { readonly file: string; readonly name: string; readonly rules: HandRules }[] = [
  { file: "reference/reference.margin", name: "reference", rules: { bonus: "bonus", by: "maintenance_margin_rate", inverse: true, warns: true } },
  { file: "binance/usdm.margin", name: "binance", rules: { bonus: "voucher", by: "maintenance_margin_rate", inverse: false, warns: false } },
  { file: "hyperliquid/hyperliquid.margin", name: "hyperliquid", rules: { bonus: undefined, by: "max_leverage", inverse: false, warns: false } },
];
const middle = cases[1]!; // there are three
const say = (text: string): void => void process.stderr.write(`bench/peers: ${text}\n`);
const figure = (value: number): string => (value >= 9.95 ? Math.round(value).toLocaleString("en") : value >= 0.995 ? value.toFixed(1) : value.toFixed(2));

const runs: PolicyRun[] = [];
for (const { file, rules, name } of cases) {
  say(`${name}, all peers`);
  runs.push(await policyRun({ file, rules, positions: 5, rounds, seed, edges }));
}
const middleRun = runs[1]!; // as many as cases

const fewer = [names.columns, names.copied, names.one, names.loop, names.native, "float64 by hand, on objects", "BigInt by hand, scaled by field", "BigInt, each number with its scale", "decimal.js", "json-logic-engine", "@marcbachmann/cel-js", "@gorules/zen-engine"];
const bySize: PolicyRun[] = [];
for (const positions of [1, 20]) {
  say(`accounts of ${positions}`);
  bySize.push(await policyRun({ ...middle, positions, rounds, seed, edges: 20, only: fewer }));
}

const priced: PricedRun[] = [];
for (const { file, rules, name } of cases) {
  say(`${name}, with prices`);
  priced.push(await pricedRun({ file, rules, positions: 5, rounds, seed }));
}
const middlePriced = priced[1]!; // as many as cases

say("DuckDB");
const source = new PeerAccounts(compiled(middle.file), seed);
const table = Array.from({ length: many }, () => source.next(5, "random"));
const onBoundaries = boundaries.map(({ distances }) => distances.flatMap((distance) => Array.from({ length: edges }, () => source.next(5, distance))));
const ours = await oursOf(compiled(middle.file));
const batch = ours.holdColumns(ours.columnsOf(table.map(({ snapshot }) => snapshot)));
const inTables = [];
const databaseStandings: Standing[] = [];
for (const { name, cannot, decider } of await databases()) {
  const { count, each } = await decider(table);
  if ((await each()).some((found, row) => found !== table[row]?.isLiquidatable)) throw new Error(`${name} decides accounts wrongly that are on no boundary.`);
  const wrong: number[] = [];
  for (const kind of onBoundaries) wrong.push((await (await decider(kind)).each()).filter((found, row) => found !== kind[row]?.isLiquidatable).length / kind.length);
  databaseStandings.push({ name, cannot, wrong });
  inTables.push({ name, decisions: table.length, run: async () => void (await count()) });
}
const tables = await inTurns([{ name: names.columns, decisions: table.length, run: () => void ours.decideColumns(batch) }, ...inTables], rounds);

say("a second thread");
const second = cpus().length < 2 ? undefined : await secondThread({ file: middle.file, path: ours.path, accounts: 20_000, seed }, Math.max(rounds, 9));

// What is asked, and what it is here: of each policy, of the whole decision, and beside it of the one stage.
interface Asked { readonly what: string; readonly most?: number; readonly least?: number; readonly found: readonly (number | undefined)[]; readonly stage: readonly (number | undefined)[] }
const over = (top: string, under: string): number[] => runs.map(({ turns }) => turns.ratio(top, under));
const overPriced = (top: string, under: string): (number | undefined)[] => priced.map(({ turns, cannot }) => (cannot.has(top) && cannot.has(under) ? turns.ratio(top, under) : undefined));
const asked: readonly Asked[] = [
  { what: "columns ÷ C, one stage", most: 3, found: [], stage: over(names.columns, names.native) },
  { what: "columns ÷ C, with prices", found: overPriced(names.columns, names.native), stage: [] },
  { what: "columns ÷ float64 by hand, typed columns", most: 2, found: overPriced(names.columns, names.loop), stage: over(names.columns, names.loop) },
  { what: "columns, faster than DuckDB in DOUBLE, one thread", least: 10, found: overPriced("DuckDB, DOUBLE", names.columns), stage: [undefined, tables.ratio("DuckDB, DOUBLE", names.columns), undefined] },
  { what: "columns, faster than DuckDB in DECIMAL, one thread", least: 25, found: overPriced("DuckDB, DECIMAL", names.columns), stage: [undefined, tables.ratio("DuckDB, DECIMAL", names.columns), undefined] },
  { what: "a second thread", least: 1.85, found: [], stage: [undefined, second, undefined] },
];
const isReached = ({ most, least, ...each }: Asked): boolean => [each.found.every((one) => one === undefined) ? each.stage : each.found].every((found) => found.every((one) => one === undefined || (one <= (most ?? Infinity) && one >= (least ?? -Infinity))));
const cells = (all: readonly string[]): string => `| ${all.join(" | ")} |`;
const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string => [cells(head), `|${head.map((_, index) => (index === 0 ? "---" : "--:")).join("|")}|`, ...rows.map(cells)].join("\n");

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const isOurs = (name: string): boolean => name.startsWith("**");
const costOf = (name: string): number => (databaseStandings.some((each) => each.name === name) ? tables.cost(name) : middleRun.turns.cost(name));
const timesOf = (name: string): readonly string[] => (databaseStandings.some((each) => each.name === name) ? ["", figure(tables.ratio(name, names.columns)), ""] : over(name, names.columns).map(figure));
const everyone = [...middleRun.standings, ...databaseStandings].toSorted((a, b) => costOf(a.name) - costOf(b.name));
const wrongOf = (name: string): readonly string[] => {
  const known = [...runs.flatMap(({ standings }) => standings), ...databaseStandings].filter((each) => each.name === name);
  return boundaries.map((_, kind) => `${Math.round((100 * known.reduce((sum, { wrong }) => sum + wrong[kind]!, 0)) / known.length)} %`); // a share for each
};
const askedShare = Math.round((100 * runs.reduce((sum, { standings }) => sum + (standings[0]?.asked ?? 0), 0)) / runs.length);
const absent = [...(everyone.some(({ name }) => name === names.native) ? [] : ["the loop in C (no compiler, or no headers of Node)"]), ...(everyone.some(({ name }) => name.startsWith("OPA")) ? [] : ["OPA (no `opa` and no Go to build it)"])];

const measured = (found: readonly (number | undefined)[]): number[] => found.filter((each) => each !== undefined);
const priceOver = (name: string): string => { const [found] = measured(overPriced(name, names.columns)); return found === undefined ? "" : `with prices ${figure(found)}`; };
writeTargets("docs/performance.md", "bench/peers.ts", [
  { what: "decisions over columns ÷ C, `-O3`", most: 3, found: measured(over(names.columns, names.native)), besides: `with prices, which C finds too: ${measured(overPriced(names.columns, names.native)).map(figure).join(", ")}` },
  { what: "columns, faster than DuckDB in DOUBLE, one thread", least: 10, found: [tables.ratio("DuckDB, DOUBLE", names.columns)], besides: priceOver("DuckDB, DOUBLE") },
  { what: "columns, faster than DuckDB in DECIMAL, one thread", least: 25, found: [tables.ratio("DuckDB, DECIMAL", names.columns)], besides: priceOver("DuckDB, DECIMAL") },
  { what: "a second thread over columns", least: 1.85, found: measured([second]) },
]);

writeSection("docs/performance.md", "peers", `## Beside others

Made by \`npm run bench peers\` (\`bench/peers.ts\`); do not edit. One process, in turns, medians of ${rounds} rounds of processor time of all its threads, Node ${process.versions.node.split(".")[0]}. Accounts at random (seed ${seed}) of 5 cross positions
in 20 linear contracts with 10 tiers; everybody decides whether the account is liquidatable, and nothing else. Everybody had to be right on ${many.toLocaleString("en")} accounts that are on no boundary (libraries on 2,000, rule engines on 100) before anything was timed. *Wrong*: the
share of accounts that are decided wrongly, of those whose equity is exactly the requirement, and of those that are that much above or below it, ${edges} of each distance under each of three policies.

Everybody is given what he likes best, parsed before: numbers of his own kind, a market price in each position, DuckDB tables of its own; ours columns that are held where its loops read them (\`holdColumns\`), and beside that columns of anybody's, which it copies in the time that is measured; and rule engines the rate of the tier that each position is in, which ours and those by hand look up. Fast ones decide ${many.toLocaleString("en")} accounts in
turn, libraries 200, rule engines ${few}. *Plimsoll, one account* is \`statusOf\` of accounts that were prepared in one market, a call each. Of the accounts on boundaries ours asks the exact engine about ${askedShare} %, which is not in the times.${absent.length === 0 ? "" : `\nNot measured on this machine: ${absent.join("; ")}.`}

![How long each takes to decide an account, logarithmic](performance-peers.svg)

${grid(["who", "µs a decision", "times, reference", "binance", "hyperliquid", ...boundaries.map(({ name }) => `wrong, ${name}`), "cannot"], everyone.map(({ name, cannot }) => [name, figure(costOf(name) / 1000), ...timesOf(name), ...wrongOf(name), cannot]))}

The first figure is that of \`policies/binance/usdm.margin\`; the next three are times of *Plimsoll, columns*. DuckDB decides ${many.toLocaleString("en")} accounts at once in one thread, tiers looked up by a \`CASE\`, market prices in the rows of the positions, decimals as narrow as these accounts allow.

### With liquidation prices

The whole decision: whether the account is liquidatable and, where it is not, the liquidation price of each of its positions, rounded to its step. Peers reckon it within the tier of the mark price,
mark + (equity − requirement) ÷ (contracts · (rate ∓ 1)), half even; ours is the price at which the account becomes liquidatable, in whatever tier that is, certified as statuses are: it was compared with the formula where that holds, with the
exact engine elsewhere. Of ours ${percent(Math.max(...priced.map(({ left }) => left)))} at most are left to the exact engine, which is not in the times. The market is known before to everybody. Prices are numbers of everybody's own kind, ours whole steps. What is not in the table was not given such a rule.

${grid(["who", "µs a decision", "times, reference", "binance", "hyperliquid", "cannot"], [...middlePriced.cannot].toSorted(([a], [b]) => middlePriced.turns.cost(a) - middlePriced.turns.cost(b)).map(([name, cannot]) => [name, figure(middlePriced.turns.cost(name) / 1000), ...overPriced(name, names.columns).map((found) => (found === undefined ? "" : figure(found))), cannot]))}

### What is asked

${grid(["ratio", "asked", "reference", "binance", "hyperliquid", "one stage: reference", "binance", "hyperliquid"], asked.map((each) => [each.what, `${each.most !== undefined ? `≤ ${each.most}` : each.least !== undefined ? `≥ ${each.least}` : ""}${isReached(each) ? "" : " ✗"}`, ...[...(each.found.length === 0 ? [undefined, undefined, undefined] : each.found), ...(each.stage.length === 0 ? [undefined, undefined, undefined] : each.stage)].map((found) => (found === undefined ? "" : figure(found)))]))}

✗: not reached, by the whole decision of any policy where that was measured. On the right the same where everybody decides one stage and gives no price. One account at a time: below.

### Accounts of other sizes

Times of *Plimsoll, columns* of the same size, \`policies/binance/usdm.margin\`.

${grid(["who", "1 position", "5", "20"], fewer.filter((name) => bySize.every(({ standings }) => standings.some((each) => each.name === name))).map((name) => [name, ...[bySize[0]!, middleRun, bySize[1]!].map(({ turns }) => figure(turns.ratio(name, names.columns)))]))}
`); // two sizes
writeFileSync("docs/performance-peers.svg", barsOf(everyone.map(({ name }) => ({ name: name.replaceAll(/[*`]/g, ""), nanoseconds: costOf(name), kind: isOurs(name) ? "ours" : wrongOf(name).every((share) => share === "0 %") ? "exact" : "inexact" }))));

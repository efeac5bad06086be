/**
 * One account at a time beside decimal.js, BigInt and doubles by hand, in one process, in turns: what of the targets concerns it. Writes its part of docs/performance.md. Needs no package of peers, no
 * compiler of C and no `opa`.
 *
 *     npm run bench one
 */
import { oneRun, type OneRun } from "./peers/one-run.ts";
import { names } from "./peers/run.ts";
import type { Turns } from "./peers/turns.ts";
import { writeSection } from "./section.ts";
import { writeTargets } from "./targets.ts";

const seed = 20261129;
const rounds = Number(process.env["ROUNDS"] ?? 25);
const cases = [{ file: "reference/reference.margin", name: "reference" }, { file: "binance/usdm.margin", name: "binance" }, { file: "hyperliquid/hyperliquid.margin", name: "hyperliquid" }];
const figure = (value: number): string => (value >= 9.95 ? Math.round(value).toLocaleString("en") : value >= 0.995 ? value.toFixed(1) : value.toFixed(2));
const cells = (all: readonly string[]): string => `| ${all.join(" | ")} |`;
const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string => [cells(head), `|${head.map((_, index) => (index === 0 ? "---" : "--:")).join("|")}|`, ...rows.map(cells)].join("\n");

const runs: OneRun[] = [];
for (const { file, name } of cases) {
  process.stderr.write(`bench/one: ${name}\n`);
  runs.push(await oneRun({ file, positions: 5, rounds, seed }));
}
const middle = runs[1]!; // there are three

const [decimals, bigs] = ["decimal.js", "BigInt, each number with its scale"] as const;
const over = (turns: (run: OneRun) => Turns, top: string, under: string): readonly number[] => runs.map((run) => turns(run).ratio(top, under));
const asked = [
  { what: "one account, faster than decimal.js", least: 300, found: over(({ held }) => held, decimals, names.one), stage: over(({ stage }) => stage, decimals, names.one) },
  { what: "one account, faster than BigInt, each number with its scale", least: 30, found: over(({ held }) => held, bigs, names.one), stage: over(({ stage }) => stage, bigs, names.one) },
  { what: "from texts, faster than decimal.js", least: 60, found: over(({ texts }) => texts, decimals, names.text), stage: over(({ stageTexts }) => stageTexts, decimals, names.text) },
  { what: "from texts, faster than BigInt, each number with its scale", least: 10, found: over(({ texts }) => texts, bigs, names.text), stage: over(({ stageTexts }) => stageTexts, bigs, names.text) },
  { what: "every value exact, faster than decimal.js", least: 15, found: over(({ explained }) => explained, decimals, names.explained), stage: [] },
];
const times = (turns: (run: OneRun) => Turns, all: readonly string[], to: string): string =>
  grid(["who", "µs a decision", "times, reference", "binance", "hyperliquid"], all.toSorted((a, b) => turns(middle).cost(a) - turns(middle).cost(b)).map((name) => [name, figure(turns(middle).cost(name) / 1000), ...over(turns, name, to).map(figure)]));
const doublesByHand = "float64 by hand, on objects";
/** From the least to the most of the three policies. */
const ranged = (all: readonly number[]): string => `${figure(Math.min(...all))} to ${figure(Math.max(...all))}`;
const hands = [doublesByHand, "BigInt by hand, scaled by field", bigs, decimals];

const byHandToo = (turns: (run: OneRun) => Turns): string => `doubles by hand: ${ranged(over(turns, decimals, doublesByHand))}`;
writeTargets("docs/performance.md", "bench/one.ts", [
  { what: "one account, on objects, faster than decimal.js", least: 300, found: asked[0]!.found, besides: `the whole decision, with prices; ${byHandToo(({ held }) => held)}` },
  { what: "one account, on objects, faster than BigInt", least: 30, found: asked[1]!.found, besides: "the whole decision, with prices" },
  { what: "one account from texts, faster than decimal.js", least: 60, found: asked[2]!.found, besides: `the whole decision, with prices; ${byHandToo(({ texts }) => texts)}` },
  { what: "one account from texts, faster than BigInt", least: 10, found: asked[3]!.found, besides: "the whole decision, with prices" },
  { what: "every value exact, faster than decimal.js", least: 15, found: asked[4]!.found },
]); // there are five

writeSection("docs/performance.md", "one", `## One account at a time

Made by \`npm run bench one\` (\`bench/one.ts\`); do not edit. One process, in turns, medians of ${rounds} rounds of processor time, Node ${process.versions.node.split(".")[0]}, accounts as above (seed ${seed}), 2,000 in turn, 200 for libraries. The whole decision: whether the account is liquidatable and,
where it is not, the liquidation price of each of its five positions. Everybody had to be right about all accounts, and about prices, before anything was timed.

${grid(["ratio", "asked", "reference", "binance", "hyperliquid", "one stage: reference", "binance", "hyperliquid"], asked.map(({ what, least, found, stage }) => [what, `≥ ${least}${found.every((each) => each >= least) ? "" : " ✗"}`, ...found.map(figure), ...(stage.length === 0 ? ["", "", ""] : stage.map(figure))]))}

✗: not reached, by the whole decision of any policy. On the right the same where everybody decides one stage and gives no price: \`statusOf\` and \`accountStatus\` of the module. *Every value exact*: \`explanationOf\` of accounts that were prepared, ${figure(middle.explained.cost(names.explained) / 1000)} µs, beside decimal.js with the same
values: value, profit, requirement and price of each position; equity, requirement and their ratio, which is a fraction in ours and has 40 digits there. Neither writes a text.

How far this can go at all: doubles by hand, which have no bound and are wrong on boundaries, are ${ranged(over(({ held }) => held, decimals, doublesByHand))} times as fast as decimal.js on what everybody holds, and ${ranged(over(({ texts }) => texts, decimals, doublesByHand))} times from texts.

From texts: an account as JSON that was parsed, whose decimals are read; the market is known before to everybody.

${times(({ texts }) => texts, [names.text, names.decided, names.snapshot, ...hands], names.text)}

*Plimsoll, one account from texts* is \`accountPrices\` of the module that \`plimsoll build\` writes: it checks shapes, finds pools and looks up instruments by name. \`decideAccount\` makes an object with names and decimal texts; \`decide(snapshot)\` looks, besides, whether the market of the snapshot still is what it was.

Accounts that everybody holds in numbers of his own kind:

${times(({ held }) => held, [names.one, ...hands], names.one)}
`);

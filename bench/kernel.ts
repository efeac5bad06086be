/**
 * Certified decisions against what a person writes: plain doubles over the same columns, decimal.js, BigInt; in one process, in turn,
 * medians of ratios. Writes its part of docs/performance.md. Whatever is timed is compared with the exact engine before.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/kernel.js
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { emitModule } from "../engine/kernel/emit/module.ts";
import { rowsOf } from "../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../engine/kernel/runtime/shape.ts";
import { prepare } from "../engine/program.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { Chance } from "./certified/chance.ts";
import { compared, type Decide } from "./certified/compare.ts";
import { ontoEdge } from "./certified/edges.ts";
import { compiled } from "./certified/policies.ts";
import { comparedPrices, type Price } from "./certified/prices.ts";
import { ontoBoundary } from "./kernel/boundary.ts";
import { byHand, type HandRules } from "./kernel/hand.ts";
import { bigInts, decimalJs, isLiquidatable, peerAccount, peerMarket, type Arithmetic } from "./kernel/peers.ts";
import { writeSection } from "./section.ts";
import { writeTargets } from "./targets.ts";

const seed = 20261129;
const accountsTimed = 20_000;
const rounds = 31;

const cases: readonly { readonly file: string; readonly rules: HandRules }[] = [
  { file: "reference/reference.margin", rules: { bonus: "bonus", by: "maintenance_margin_rate", inverse: true, warns: true } },
  { file: "binance/usdm.margin", rules: { bonus: "voucher", by: "maintenance_margin_rate", inverse: false, warns: false } },
  { file: "hyperliquid/hyperliquid.margin", rules: { bonus: undefined, by: "max_leverage", inverse: false, warns: false, backstop: true } },
];

const folder = resolve("node_modules/.cache/plimsoll-bench/kernels");
mkdirSync(folder, { recursive: true });

/** Nanoseconds of the processor. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!; // never empty

/** Medians over rounds in which all runs take turns, each round in another order. */
function inTurn(runs: Readonly<Record<string, () => void>>): { readonly costs: Readonly<Record<string, number>>; readonly ratio: (over: string, under: string) => number } {
  const names = Object.keys(runs);
  const found = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -8; round < rounds; round += 1) {
    for (let index = 0; index < names.length; index += 1) {
      const name = names[(index + Math.abs(round)) % names.length]!; // an index of it
      const spent = cost(runs[name]!); // a name of it
      if (round >= 0) found.get(name)!.push(spent); // as above
    }
  }
  return {
    costs: Object.fromEntries([...found].map(([name, all]) => [name, median(all)])),
    ratio: (over, under) => median(found.get(over)!.map((each, round) => each / found.get(under)![round]!)), // names of runs, as many rounds each
  };
}

interface Row {
  readonly file: string;
  readonly cells: readonly string[];
}

/** What a module has for one account after the other in a market. */
interface OneByOne {
  readonly prepareMarket: (snapshot: object) => object;
  readonly decideAccount: (market: object, account: object) => { readonly status: string | undefined };
  readonly accountStatus: (market: object, account: object) => string | undefined;
  readonly prepareAccount: (market: object, account: object) => object;
  readonly statusOf: (account: object) => string | undefined;
  readonly pricesOf: (account: object, ticks: Float64Array) => string | undefined;
}

const rows: Row[] = [];
/** Of each policy. */
const ratios = { statuses: [] as number[], prices: [] as number[], boundary: [] as number[], wrong: [] as number[] };
const boundary: Row[] = [];
const allOnBoundary: Row[] = [];
const peers: string[] = [];
const single: string[] = [];
const inMarket: string[] = [];

for (const { file, rules } of cases) {
  const policy = compiled(file);
  const program = prepare(policy);
  const path = resolve(folder, `timed-${file.replaceAll("/", "-")}.mjs`);
  writeFileSync(path, emitModule(program));
  const { decide, decideColumns, priceColumns, ...module } = (await import(pathToFileURL(path).href)) as { readonly decide: (snapshot: Snapshot) => { readonly status: string | undefined }; readonly decideColumns: Decide; readonly priceColumns: Price } & OneByOne;
  const random = new RandomAccounts(policy, seed, { positions: () => 5, modes: ["cross"], distinct: true });
  const sample = Array.from({ length: 400 }, () => random.next());
  const [right, prices] = [compared(program, decideColumns, sample), comparedPrices(program, priceColumns, sample.slice(0, 100))];
  if (right.wrong.length + prices.wrong.length > 0) throw new Error(`${file} decides wrongly: see bench/certified.ts.`);

  // On boundaries: who is wrong, and who asks.
  const chance = new Chance(seed);
  const edges = Array.from({ length: 1500 }, () => ontoEdge(program, random.next(), chance));
  const certified = compared(program, decideColumns, edges);
  const plain = compared(program, (batch) => ({ accountStatus: byHand(batch, rules, false).accountStatus, poolStatus: new Uint8Array(batch.pools).fill(255), ambiguous: new Uint32Array(0) }), edges);
  const silent = new Set(plain.wrong.filter(({ is }) => is.startsWith("cannot_decide")));
  const wronglyPlain = plain.wrong.length - silent.size;
  boundary.push({ file, cells: [String(edges.length), String(wronglyPlain), String(certified.wrong.length), `${((100 * (certified.accounts - certified.decided - certified.silent)) / certified.accounts).toFixed(0)} %`] });

  // Every account on its boundary: what an adversary would send.
  const onBoundary: Snapshot[] = [];
  while (onBoundary.length < 400) {
    const moved = ontoBoundary(program, random.next(), chance);
    if (moved !== undefined) onBoundary.push(moved);
  }
  const exact = compared(program, decideColumns, onBoundary.slice(0, 200));
  if (exact.wrong.length > 0) throw new Error(`${file} decides boundaries wrongly: see bench/certified.ts.`);
  const worst = rowsOf(shapeOf(program), Array.from({ length: 30 }, () => onBoundary).flat());
  const worstTimed = inTurn({ hand: () => void byHand(worst, rules, false), certified: () => void decideColumns(worst) });
  const shareLeft = (100 * decideColumns(worst).ambiguous.length) / worst.accounts;
  allOnBoundary.push({ file, cells: [(worstTimed.costs["hand"]! / worst.positions).toFixed(0), (worstTimed.costs["certified"]! / worst.positions).toFixed(0), worstTimed.ratio("certified", "hand").toFixed(2), `${shareLeft.toFixed(1)} %`] }); // names of the runs
  ratios.boundary.push(worstTimed.ratio("certified", "hand"));
  ratios.wrong.push(certified.wrong.length + exact.wrong.length);
  process.stderr.write(`  on the boundary: ${allOnBoundary.at(-1)!.cells.join(" ")}\n`); // just pushed

  const batch = rowsOf(shapeOf(program), Array.from({ length: accountsTimed }, () => random.next()));
  const timed = inTurn({
    hand: () => void byHand(batch, rules, false), "hand with prices": () => void byHand(batch, rules, true),
    certified: () => void decideColumns(batch), "certified with prices": () => void priceColumns(batch),
  });
  const each = (name: string): string => (timed.costs[name]! / batch.positions).toFixed(0); // a name of the runs
  rows.push({ file, cells: [each("hand"), each("certified"), timed.ratio("certified", "hand").toFixed(2), timed.ratio("certified with prices", "hand with prices").toFixed(2), timed.ratio("certified with prices", "hand").toFixed(2)] });
  ratios.statuses.push(timed.ratio("certified", "hand"));
  ratios.prices.push(timed.ratio("certified with prices", "hand"));
  process.stderr.write(`${file}: ${rows.at(-1)!.cells.join(" ")}; ${boundary.at(-1)!.cells.join(" ")}\n`); // just pushed

  if (rules.bonus !== "voucher") continue;
  const tried = Array.from({ length: 1000 }, () => random.next());
  const { accountStatus } = decideColumns(rowsOf(shapeOf(program), tried));
  const some = tried.filter((snapshot, row) => accountStatus[row] !== 255 && peerAccount(decimalJs, snapshot, "voucher") !== undefined);
  const columns = rowsOf(shapeOf(program), some);
  const run = <N>(arithmetic: Arithmetic<N>): (() => number) => {
    const accounts = some.map((snapshot) => peerAccount(arithmetic, snapshot, "voucher")!); // the filter has looked
    const zero = arithmetic.read("0");
    return () => accounts.reduce((count, account) => count + Number(isLiquidatable(arithmetic, zero, account)), 0);
  };
  const [byDecimal, byBigInt] = [run(decimalJs), run(bigInts)];
  const byCertified = (): number => decideColumns(columns).accountStatus.reduce((count, code) => count + Number(code === 1), 0);
  if (byDecimal() !== byBigInt() || byDecimal() !== byCertified()) throw new Error("The peers disagree with the certified decisions on accounts that are not on a boundary.");
  const many = inTurn({ "decimal.js": () => void byDecimal(), BigInt: () => void byBigInt(), certified: () => { for (let time = 0; time < 50; time += 1) byCertified(); } });
  // One account after the other, from parsed JSON: what `decide` is for.
  const fromTexts = <N>(arithmetic: Arithmetic<N>) => (): number => some.reduce((count, snapshot) => count + Number(isLiquidatable(arithmetic, arithmetic.read("0"), peerAccount(arithmetic, snapshot, "voucher")!)), 0); // as above
  const [textsByDecimal, textsByBigInt, singly] = [fromTexts(decimalJs), fromTexts(bigInts), (): number => some.reduce((count, snapshot) => count + Number(decide(snapshot).status === "liquidatable"), 0)];
  if (textsByDecimal() !== singly() || textsByBigInt() !== singly()) throw new Error("The peers disagree with single decisions on accounts that are not on a boundary.");
  const one = inTurn({ "decimal.js": () => void textsByDecimal(), BigInt: () => void textsByBigInt(), singly: () => void singly() });
  for (const name of ["decimal.js", "BigInt"]) single.push(`| ${name}, exact, from the texts of the snapshot | ${one.ratio(name, "singly").toFixed(1)} |`);
  // The same with the market read before, by everybody; and with the accounts read before too.
  const instruments = [...new Map(some.flatMap((snapshot) => snapshot.instruments ?? []).map((each) => [each.symbol, each])).values()];
  const known = some.map((snapshot) => ({ ...snapshot, instruments: instruments.filter(({ symbol }) => snapshot.positions?.some((position) => position.symbol === symbol)) }));
  const market = module.prepareMarket({ instruments, assets: some[0]?.assets });
  const held = known.map((account) => module.prepareAccount(market, account));
  const ticks = new Float64Array(100);
  const count = <T>(all: readonly T[], statusOf: (each: T) => string | undefined) => (): number => all.reduce((found, each) => found + Number(statusOf(each) === "liquidatable"), 0);
  const inTheirs = <N>(arithmetic: Arithmetic<N>): (() => number) => {
    const numbers = new Map(instruments.map((each) => [each.symbol, peerMarket(arithmetic, each)]));
    return () => known.reduce((found, snapshot) => found + Number(isLiquidatable(arithmetic, arithmetic.read("0"), peerAccount(arithmetic, snapshot, "voucher", numbers)!)), 0); // as above
  };
  const ofObjects = <N>(arithmetic: Arithmetic<N>): (() => number) => {
    const [zero, accounts] = [arithmetic.read("0"), known.map((snapshot) => peerAccount(arithmetic, snapshot, "voucher")!)]; // as above
    return () => accounts.reduce((found, account) => found + Number(isLiquidatable(arithmetic, zero, account)), 0);
  };
  const kinds = [
    { what: "`decideAccount`, from the texts of the account", ours: count(known, (account) => module.decideAccount(market, account).status), theirs: inTheirs },
    { what: "`accountStatus`, from the texts of the account", ours: count(known, (account) => module.accountStatus(market, account)), theirs: inTheirs },
    { what: "`pricesOf`, on accounts that were prepared: the prices too", ours: count(held, (account) => module.pricesOf(account, ticks)), theirs: ofObjects },
    { what: "`statusOf`, on accounts that were prepared", ours: count(held, module.statusOf), theirs: ofObjects },
  ];
  for (const { what, ours, theirs } of kinds) {
    const turns = { ours, "decimal.js": theirs(decimalJs), BigInt: theirs(bigInts) };
    if (turns.ours() !== turns["decimal.js"]() || turns.ours() !== turns.BigInt()) throw new Error(`The peers disagree with ${what}.`);
    const by = inTurn({ ours: () => { for (let time = 0; time < 10; time += 1) turns.ours(); }, "decimal.js": () => void turns["decimal.js"](), BigInt: () => void turns.BigInt() });
    inMarket.push(`| ${what} | ${(by.ratio("decimal.js", "ours") * 10).toFixed(1)} | ${(by.ratio("BigInt", "ours") * 10).toFixed(1)} |`);
    process.stderr.write(`  ${inMarket.at(-1)!}\n`); // just pushed
  }
  for (const name of ["decimal.js", "BigInt"]) peers.push(`| ${name}, exact, on objects that were parsed before | ${(many.ratio(name, "certified") * 50).toFixed(0)} |`);
}

const head = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n|${cells.map((_, index) => (index === 0 ? "---" : "--:")).join("|")}|`;
const body = (list: readonly Row[]): string => list.map(({ file, cells }) => `| \`policies/${file}\` | ${cells.join(" | ")} |`).join("\n");

writeTargets("docs/performance.md", "bench/kernel.ts", [
  { what: "decisions over columns ÷ doubles by hand, the same look-up", most: 1.1, found: ratios.statuses, besides: "columns of anybody's, copied in the time that is measured" },
  { what: "decisions with liquidation prices ÷ doubles by hand without prices", most: 2, found: ratios.prices, besides: "the loop by hand gives no price" },
  { what: "all accounts on the boundary ÷ doubles by hand", most: 3, found: ratios.boundary, besides: "which decides such accounts wrongly" },
  { what: "wrong decisions on boundaries", most: 0, found: ratios.wrong, besides: "millions of them: [certified-policies.md](certified-policies.md)" },
]);

writeSection(
  "docs/performance.md",
  "kernel",
  `## Certified decisions

Written by \`bench/kernel.ts\`; figures of one process, in which the runs take turns, medians of ${rounds} rounds of processor time. Times of another machine differ, ratios hardly.
${accountsTimed.toLocaleString("en")} accounts at random (seed ${seed}) with 5 cross positions each in 12 instruments of 7 tiers; what is timed was compared with the exact engine first.
What the decisions are, and why they are never wrong: [certified-decisions.md](certified-decisions.md).

### Against plain doubles

The loop by hand has the same columns and the same look-up of tiers, decides the same stages, and has no bound: it is what a person writes for speed. The certified code is a module of \`plimsoll build\`: WebAssembly, into whose memory columns are copied in its time, for bounds and for comparisons modulo 2³² of what they leave open, and JavaScript for the rest. Nanoseconds per position; below 1 the certified code is faster.
Certified prices are measured against two loops. The one that finds prices too, uncertified, within the tier of the mark price, does what they do: at most 2 is asked against that. The other finds none, and is given for whoever wants to know what a price costs beside a status.

${head(["policy", "by hand, ns", "certified, ns", "certified ÷ by hand", "with certified prices ÷ by hand with prices", "with certified prices ÷ by hand without"])}
${body(rows)}

### On boundaries

Accounts that were moved onto a boundary: equity equal to the requirement or to a multiple of it, exactly or one unit of the 8th, 12th or 18th decimal beside it, and values at the end of a tier. What
neither doubles nor the module's exact stage decide is asked of the exact engine.

${head(["policy", "accounts", "decided wrongly by plain doubles", "decided wrongly, certified", "ambiguous"])}
${body(boundary)}

And every account on its boundary, the worst that can be sent: equity equal to the requirement, or one unit of the 8th decimal beside it, of linear contracts. Nanoseconds per position; the last column is what the
exact stage of the module leaves to fractions.

${head(["policy", "by hand, wrongly, ns", "certified, ns", "certified ÷ by hand", "left"])}
${body(allOnBoundary)}

### Against exact libraries

How many times faster the certified columns decide the same accounts of \`policies/binance/usdm.margin\`; the peers are given numbers, not texts, and decide the one stage alone.

${head(["peer", "times"])}
${peers.join("\n")}

And how many times faster \`decide(snapshot)\` answers for one account after the other, from parsed JSON whose decimals are texts, with the tables of its instruments: statuses and prices of all positions, where the peers give the one stage.
A list of instruments that comes again, as here, is compared with what was read of it before, tables of tiers included.

${head(["peer", "times"])}
${single.join("\n")}

And with the market read before, by the peers too:

${head(["ours", "times as fast as decimal.js", "as BigInt"])}
${inMarket.join("\n")}
`,
);

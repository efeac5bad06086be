/**
 * Whether something has become slower than it was: ratios within one process against bounds that are held today, with a margin. Exit code 1 names what is beyond in every look.
 * Not a test: it takes most of a minute, and measures.
 *
 *     npm run bench:guard
 */
import { assess } from "../engine/index.ts";
import { compiled } from "./certified/policies.ts";
import { costs, exponent } from "./growth/cost.ts";
import { best, isBroken, type Guard } from "./guard/judge.ts";
import { byHand, type HandRules } from "./kernel/hand.ts";
import { PeerAccounts } from "./peers/accounts.ts";
import { byHands } from "./peers/by-hand.ts";
import { nativeLoop, oursOf } from "./peers/ours.ts";
import { marketOf } from "./peers/run.ts";
import { inTurns, type Contestant } from "./peers/turns.ts";

const seed = 20261129;
const looks = 5;
const rounds = 7;

interface Ratio extends Guard {
  readonly over: string;
  readonly under: string;
}

/** Each names who is timed below. Bounds are those of the issue where they are held, and else what is held; they become stricter when that does. */
const ratios: readonly Ratio[] = [
  { what: "certified columns ÷ doubles by hand over them", over: "columns", under: "loop", most: 1.1 },
  { what: "certified columns with prices ÷ doubles by hand with prices", over: "prices", under: "priced loop", most: 1.8 },
  { what: "certified columns ÷ the loop in C", over: "columns", under: "native", most: 3 },
  { what: "certified columns, faster than decimal.js", over: "decimal.js", under: "columns", least: 40 },
  { what: "one account that was prepared, faster than decimal.js", over: "decimal.js", under: "one", least: 60 },
];

const cases: readonly { readonly file: string; readonly rules: HandRules }[] = [
  { file: "reference/reference.margin", rules: { bonus: "bonus", by: "maintenance_margin_rate", inverse: true, warns: true } },
  { file: "binance/usdm.margin", rules: { bonus: "voucher", by: "maintenance_margin_rate", inverse: false, warns: false } },
  { file: "hyperliquid/hyperliquid.margin", rules: { bonus: undefined, by: "max_leverage", inverse: false, warns: false, backstop: true } },
];

const broken: string[] = [];

/** Looks until no guard is beyond its bound, at most so often. */
async function guarded(where: string, guards: readonly Guard[], look: () => Promise<readonly number[]>): Promise<void> {
  const found = guards.map((): number[] => []);
  let open = guards.map((_, index) => index);
  for (let time = 0; time < looks && open.length > 0; time += 1) {
    const ratios = await look();
    for (const index of open) found[index]!.push(ratios[index]!); // one for each guard
    open = open.filter((index) => isBroken(guards[index]!, found[index]!)); // as above
  }
  for (const [index, guard] of guards.entries()) {
    const [value, isOpen] = [best(guard, found[index]!), open.includes(index)]; // as above
    const line = `${isOpen ? "✗" : "✓"} ${where}: ${guard.what}: ${value.toFixed(2)}, ${guard.most === undefined ? `at least ${guard.least}` : `at most ${guard.most}`}`;
    process.stdout.write(`${line}\n`);
    if (isOpen) broken.push(line);
  }
}

for (const { file, rules } of cases) {
  const policy = compiled(file);
  const ours = await oursOf(policy);
  const source = new PeerAccounts(policy, seed);
  const accounts = Array.from({ length: 20_000 }, () => source.next(5, "random"));
  const batch = ours.columnsOf(accounts.map(({ snapshot }) => snapshot));
  const some = accounts.slice(0, 500);
  const market = ours.prepareMarket(marketOf(some));
  const single = some.map(({ snapshot }) => ours.prepareAccount(market, snapshot));
  const decimals = byHands.find(({ name }) => name === "decimal.js")!.ready().hold(accounts.slice(0, 200)); // it is one of them
  const native = nativeLoop(batch, rules);
  const all: readonly Contestant[] = [
    { name: "columns", decisions: accounts.length, run: () => void ours.decideColumns(batch) },
    { name: "prices", decisions: accounts.length, run: () => void ours.priceColumns(batch) },
    { name: "loop", decisions: accounts.length, run: () => void byHand(batch, rules, false) },
    { name: "priced loop", decisions: accounts.length, run: () => void byHand(batch, rules, true) },
    { name: "one", decisions: single.length, run: () => { for (const each of single) ours.statusOf(each); } },
    { name: "decimal.js", decisions: 200, run: () => { for (let index = 0; index < 200; index += 1) decimals(index); } },
    ...(native === undefined ? [] : [{ name: "native", decisions: accounts.length, run: () => void native() }]),
  ];
  const known = ratios.filter(({ over, under }) => [over, under].every((name) => all.some((each) => each.name === name)));
  if (known.length < ratios.length) process.stdout.write(`${file}: the loop in C is not built (npm run bench peers builds it), and is left out\n`);
  await guarded(`policies/${file}`, known, async () => {
    const turns = await inTurns(all, rounds);
    return known.map(({ over, under }) => turns.ratio(over, under));
  });
}

const policy = compiled("reference/reference.margin");
const ours = await oursOf(policy);
const sizes = [30, 100, 300, 1000];
const source = new PeerAccounts(policy, seed);
const pools = sizes.map((size) => Array.from({ length: Math.ceil(10_000 / size) }, () => source.next(size, "random").snapshot));
const batches = pools.map((snapshots) => ours.columnsOf(snapshots));
await guarded("positions of a pool", [{ what: "the power that the exact engine's work grows with", most: 1.1 }, { what: "the power that certified decisions grow with", most: 1.1 }], async () => [
  exponent(sizes, costs(pools.map((snapshots) => () => void assess(policy, snapshots[0]!)), 3), 0), // one at least
  exponent(sizes, costs(batches.map((batch) => () => void ours.priceColumns(batch)), 3).map((cost, at) => cost / batches[at]!.accounts), 0), // as many
]);

if (broken.length > 0) {
  process.stderr.write(`${broken.length} became slower than their bounds, in each of ${looks} looks.\n`);
  process.exitCode = 1;
}

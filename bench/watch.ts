/**
 * How many looks at accounts a feed takes, of those that deciding all of them after each line would: counts, the same on every machine, and a ratio of
 * processor time. What was watched is compared with a whole scan at the end. Writes its part of docs/scan.md.
 *
 *     npm run build && npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/watch.js [ACCOUNTS [LINES]]
 */
import { emitModule } from "../engine/kernel/emit/module.ts";
import { prepare } from "../engine/program.ts";
import type { CompiledReader } from "../engine/scan/bytes/quick.ts";
import { CertifiedScanner, readerSource } from "../engine/scan/certified.ts";
import type { CompiledDecisions } from "../engine/scan/compiled.ts";
import { LineScanner } from "../engine/scan/lines.ts";
import type { Market } from "../engine/scan/market.ts";
import { Watch } from "../engine/scan/watch/watch.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { Chance } from "./certified/chance.ts";
import { compiled } from "./certified/policies.ts";
import { writeSection } from "./section.ts";

const seed = 20261129;
const count = Number(process.argv[2] ?? 1_000);
const lines = Number(process.argv[3] ?? 200);
const files = ["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"];
/** The largest move of a price from line to line, in millionths. */
const moves = [100, 500, 1_000, 10_000];

const rows: string[] = [];
for (const file of files) {
  const policy = compiled(file);
  const random = new RandomAccounts(policy, seed, { positions: () => 5, distinct: true });
  // A position without a price of entry makes a line that is no account.
  const snapshots = Array.from({ length: 2 * count }, () => random.next()).filter(({ positions = [] }) => positions.every(({ entryPrice }) => entryPrice !== undefined)).slice(0, count);
  const named = new Map(snapshots.flatMap(({ instruments = [] }) => instruments).map((instrument) => [instrument.symbol, instrument]));
  const first = snapshots[0]!; // there are some
  const market: Market = { asOf: first.asOf, selectors: first.selectors ?? {}, assets: first.assets ?? [], instruments: [...named.values()] };
  const texts = snapshots.map(({ account, positions }) => JSON.stringify({ account, positions }));
  const bytes = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(""));
  const [module, reader] = [(await imported(emitModule(prepare(policy)))) as CompiledDecisions, (await imported(readerSource(policy))) as CompiledReader]; // as they were emitted
  const decisionsIn = (at: Market, exactly: boolean): readonly string[] => Buffer.from((exactly ? new LineScanner(policy, at, "statuses") : CertifiedScanner.over(policy, at, module, "statuses", reader)!).scan({ bytes, first: 1 }).decisions).toString().trimEnd().split("\n"); // this market stands in columns
  const scan = spentBy(() => decisionsIn(market, false));
  for (const move of moves) {
    const watch = new Watch(policy, market);
    const begun = spentBy(() => watch.add(decisionsIn(market, false).map((decision, index) => ({ row: index + 1, text: texts[index]!, decision })))); // one each
    const chance = new Chance(seed + move);
    const now = new Map([...named].map(([symbol, { markPrice }]) => [symbol, Number(markPrice)]));
    const feed = Array.from({ length: lines }, () => {
      const symbol = chance.among([...now.keys()]);
      const price = now.get(symbol)! * (1 + ((2 * chance.unit() - 1) * move) / 1e6); // one of them
      now.set(symbol, price);
      return { symbol, markPrice: price.toFixed(8) };
    });
    const fed = spentBy(() => {
      for (const line of feed) if ("reason" in watch.feed(JSON.stringify(line))) throw new Error(`A line of the feed is none: ${JSON.stringify(line)}`);
    });
    const last = new Map(feed.map(({ symbol, markPrice }) => [symbol, markPrice]));
    const after: Market = { ...market, instruments: [...named.values()].map((each) => ({ ...each, markPrice: last.get(each.symbol) ?? each.markPrice })) };
    const truth = decisionsIn(after, true);
    if (watch.decisions().some((decision, index) => decision !== truth[index])) throw new Error(`${file}: what was watched is not what a scan says.`);
    const { looked, asked, concerned, changed } = watch.counts;
    const all = lines * count;
    rows.push(`| \`${file.split("/")[0] ?? file}\` | ${(move / 10_000).toFixed(2)} % | ${percent(concerned, all)} | ${percent(looked, all)} | ${percent(looked, concerned)} | ${percent(asked, all)} | ${changed} | ${((lines * scan) / fed).toFixed(1)} | ${(begun / scan).toFixed(1)} |`);
    process.stdout.write(`${rows.at(-1) ?? ""}\n`);
  }
}

function imported(text: string): Promise<unknown> {
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toPrecision(2)} %`;
}

/** Processor time, in milliseconds. */
function spentBy(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

writeSection("docs/scan.md", "watch", `## How many looks a feed takes

Made by \`bench/watch.ts\`; do not edit. ${count.toLocaleString("en")} accounts at random (seed ${seed}) with 5 positions each in 12 instruments, ${lines} lines, each moving the mark price of one instrument by at most so much from where it was. Counts are
the same on every machine; at the end every decision was what the exact engine said of all accounts. *Quicker* is the processor time of a scan of all by [compiled decisions](certified-decisions.md) after each line, over that of the watching; *begin* is what the first
bounds cost, in such scans.

| policy | move | held what changed | looked at | of those who held it | asked exactly | changed | quicker | begin |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.join("\n")}`);

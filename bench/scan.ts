/**
 * From lines of JSON to decisions, against what a person writes with `JSON.parse`: one process, in turns, medians of ratios of processor time. What is timed
 * agrees with the exact engine first. Then memory over inputs that grow. Writes its part of docs/performance.md.
 *
 *     npm run build && npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/scan.js
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emitModule } from "../engine/kernel/emit/module.ts";
import { prepare } from "../engine/program.ts";
import { withSlack } from "../engine/scan/bytes/cursor.ts";
import type { CompiledReader } from "../engine/scan/bytes/quick.ts";
import { CertifiedScanner, readerSource } from "../engine/scan/certified.ts";
import type { CompiledDecisions } from "../engine/scan/compiled.ts";
import { LineScanner, type Lines, type Scanner } from "../engine/scan/lines.ts";
import type { Market } from "../engine/scan/market.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { compiled } from "./certified/policies.ts";
import { secondProcessor } from "./scan/machine-alone.ts";
import { byHand, decimals, decisionsByHand, doubles } from "./scan/by-hand.ts";
import { decimalPrices, doublePrices, pricesByHand } from "./scan/prices-by-hand.ts";
import type { Decision } from "../schemas/generated/decision.ts";
import { median, writeSection } from "./section.ts";
import { writeTargets } from "./targets.ts";

const seed = 20261129;
const count = 15_000;
const rounds = Number(process.argv[2] ?? 15);
const file = "binance/usdm.margin";

const policy = compiled(file);
const random = new RandomAccounts(policy, seed, { positions: () => 5, modes: ["cross"], distinct: true });
/** What is silent is asked of the exact engine by every way, and no peer knows silences. */
const snapshots = Array.from({ length: count }, () => random.next()).filter(
  ({ account: { balances = [] }, positions = [], instruments = [] }) => positions.every(({ entryPrice }) => entryPrice !== undefined) && balances.every(({ bonus }) => bonus !== undefined) && instruments.every(({ tiers = [] }) => tiers.length > 0 && tiers.at(-1)?.maxNotional === undefined),
);
const named = new Map(snapshots.flatMap(({ instruments = [] }) => instruments).map((instrument) => [instrument.symbol, instrument]));
const first = snapshots[0]!; // there are some
const market: Market = { asOf: first.asOf, selectors: { voucher: "yes" }, assets: first.assets ?? [], instruments: [...named.values()] };
const texts = snapshots.map(({ account, positions }) => JSON.stringify({ account, positions }));
const bytes = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(""));
/** Cut as the command cuts a file. */
const stretches: Lines[] = [];
for (let at = 0, first = 1; at < bytes.length; ) {
  const end = bytes.lastIndexOf(0x0a, at + 2 ** 19 - 1) + 1;
  const cut = bytes.slice(at, end);
  stretches.push({ bytes: withSlack(cut), first });
  [at, first] = [end, first + cut.filter((byte) => byte === 0x0a).length];
}
const positions = snapshots.reduce((sum, { positions: held = [] }) => sum + held.length, 0);

const imported = async (text: string): Promise<unknown> => import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
const [module, reader] = [(await imported(emitModule(prepare(policy)))) as CompiledDecisions, (await imported(readerSource(policy))) as CompiledReader]; // as they were emitted
const scannerOf = (asked: "statuses" | "prices"): CertifiedScanner => CertifiedScanner.over(policy, market, module, asked, reader)!; // this market stands in columns
const scanners = { statuses: scannerOf("statuses"), prices: scannerOf("prices") };
const hands = {
  decimal: byHand(decimals, market, true), double: byHand(doubles, market, true), all: decisionsByHand(market),
  prices: { decimal: pricesByHand(decimalPrices, market), double: pricesByHand(doublePrices, market) },
};
const scanned = (scanner: Scanner): readonly Uint8Array[] => stretches.map((lines) => scanner.scan(lines).decisions);
/** Into a room that is used again, as the command does. */
const room = new Uint8Array(2 ** 20);
/** So often in one turn that a turn takes about as long as those of the peers. */
const timesInTurn = 20;
const scannedInTurn = (scanner: Scanner): void => {
  for (let time = 0; time < timesInTurn; time += 1) for (const lines of stretches) scanner.scan(lines, room);
};

// Correct first: the scan says the same bytes as the exact engine, and the peers the same of what they know.
const some: Lines = { bytes: new TextEncoder().encode(texts.slice(0, 300).map((text) => `${text}\n`).join("")), first: 1 };
for (const asked of ["statuses", "prices"] as const) {
  const [quick, exact] = [scanners[asked], new LineScanner(policy, market, asked)].map((scanner) => Buffer.from(scanner.scan(some).decisions).toString());
  if (quick !== exact) throw new Error(`The scan of ${asked} is not what the exact engine says.`);
}
const lines = Buffer.concat(scanned(scanners.statuses)).toString().trim().split("\n");
const wrong = lines.filter((line, index) => (JSON.parse(line) as Decision).status !== "cannot_decide" && line.includes('"liquidatable"') !== hands.decimal(texts[index] ?? ""));
if (wrong.length > 0) throw new Error(`decimal.js by hand disagrees: ${wrong[0]}`);

const differing = lines.filter((line, index) => line !== hands.all(texts[index] ?? "", index + 1)).length;
if (differing > lines.length / 100) throw new Error(`float64 by hand says something else of ${differing} accounts.`);

// A price by hand is that of the scan wherever it lies in the tier of the mark price.
const [told, elsewhere] = [{ decimal: 0, double: 0 }, { decimal: 0, double: 0 }];
for (const [index, line] of Buffer.concat(scanned(scanners.prices)).toString().trim().split("\n").entries()) {
  const { positions: all } = JSON.parse(line) as Decision; // as the scan wrote it
  for (const kind of ["decimal", "double"] as const) {
    for (const [at, { isLiquidatable, price, isInTier }] of hands.prices[kind](texts[index] ?? "").entries()) {
      const { status, liquidationPrice } = all[at]!; // as many positions
      const step = named.get(snapshots[index]?.positions?.[at]?.symbol ?? "")?.tickSize ?? "";
      const isSame = (status === "liquidatable") === isLiquidatable && (price === undefined ? liquidationPrice === undefined : kind === "decimal" ? liquidationPrice === price.toString() : Math.abs(Number(liquidationPrice) - Number(price)) < Number(step) / 2);
      told[kind] += 1;
      if (isSame) continue;
      if (isInTier && kind === "decimal") throw new Error(`decimal.js by hand has another price: ${line}`);
      elsewhere[kind] += 1;
    }
  }
}

const tables = {
  statuses: {
    "plimsoll scan --statuses": () => scannedInTurn(scanners.statuses),
    "JSON.parse and float64, one stage": () => void texts.filter(hands.double),
    "JSON.parse, float64 and JSON.stringify, every status": () => void texts.map(hands.all),
    "JSON.parse and decimal.js, one stage": () => void texts.filter(hands.decimal),
    "JSON.parse alone": () => void texts.map((text) => JSON.parse(text) as unknown),
  },
  prices: {
    "plimsoll scan": () => scannedInTurn(scanners.prices),
    "JSON.parse and float64, one stage and a price of each position": () => void texts.map(hands.prices.double),
    "JSON.parse and decimal.js, one stage and a price of each position": () => void texts.map(hands.prices.decimal),
  },
} as const;
const runs: Readonly<Record<string, () => void>> = { ...tables.statuses, ...tables.prices };
const names = Object.keys(runs);
const spent = new Map(names.map((name) => [name, [] as number[]]));
for (let round = -4; round < rounds; round += 1) {
  for (let index = 0; index < names.length; index += 1) {
    const name = names[(index + Math.abs(round)) % names.length]!; // an index of it
    const before = process.cpuUsage();
    runs[name]!(); // a name of it
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) spent.get(name)!.push(((user + system) * 1_000) / (name.startsWith("plimsoll") ? timesInTurn : 1)); // as above
  }
}
const asked: Readonly<Record<string, number>> = { "JSON.parse and float64, one stage": 5, "JSON.parse and float64, one stage and a price of each position": 5, "JSON.parse and decimal.js, one stage and a price of each position": 50 };
/** The times of each, and how many times those of the first. */
const rowsOf = (table: Readonly<Record<string, () => void>>): string => {
  const [base = ""] = Object.keys(table);
  return Object.keys(table).map((name) => {
    const all = spent.get(name)!; // a name of it
    const times = median(all.map((each, round) => each / spent.get(base)![round]!)); // as many rounds each
    const least = asked[name];
    return `| ${name} | ${(median(all) / positions).toFixed(0)} | ${times.toFixed(1)} | ${least === undefined ? "" : `≥ ${least}${times < least ? " ✗" : ""}`} |`;
  }).join("\n");
};
const share = (kind: "decimal" | "double"): string => `${((100 * elsewhere[kind]) / told[kind]).toFixed(1)} %`;

// Memory over inputs that grow, and a second core, of the whole command.
const folder = mkdtempSync(join(tmpdir(), "plimsoll-scan-bench-"));
writeFileSync(join(folder, "market.json"), JSON.stringify(market));
const input = join(folder, "accounts.ndjson");
const written = (times: number): void => {
  writeFileSync(input, "");
  for (let time = 0; time < times; time += 1) appendFileSync(input, bytes);
};
/** Runs the command on so many processors; kilobytes at most, and seconds. */
const commanded = (cores: number): { readonly kilobytes: number; readonly seconds: number } => {
  const script = `process.on("exit", () => process.stderr.write("\\nrss " + process.resourceUsage().maxRSS));`;
  const started = performance.now();
  const { stderr, status } = spawnSync("taskset", ["-c", cores === 1 ? "0" : "0,1", process.execPath, "--import", `data:text/javascript,${encodeURIComponent(script)}`, "dist/cli/main.js", "scan", `policies/${file}`, input, "--market", join(folder, "market.json"), "--statuses", "--threads", String(cores), "--out", join(folder, "out")], { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { kilobytes: Math.max(...[...stderr.matchAll(/rss (\d+)/g)].map(([, kilobytes]) => Number(kilobytes))), seconds: (performance.now() - started) / 1000 };
};
const memory: string[] = [];
/** Seconds of the command on one processor and on two, of an input in which all is compiled that will be. */
let small = [0, 0];
for (const times of [4, 16, 64]) {
  written(times);
  memory.push(`| ${(times * snapshots.length).toLocaleString("en")} | ${((times * bytes.length) / 2 ** 20).toFixed(0)} | ${(commanded(1).kilobytes / 1024).toFixed(0)} |`);
  if (times === 16) small = [1, 2].map((cores) => median(Array.from({ length: 3 }, () => commanded(cores).seconds)));
}
// What the command takes to start is in both, and is taken off.
const large = 256;
written(large);
const gains: number[] = [];
const possible: number[] = [];
for (let round = 0; round < 5; round += 1) {
  gains.push((commanded(1).seconds - small[0]!) / (commanded(2).seconds - small[1]!)); // both were measured
  possible.push(await secondProcessor());
}
rmSync(folder, { recursive: true });

/** How many times as long as the scan of the same. */
const timesOf = (name: string, scan: string): number => median(spent.get(name)!.map((each, round) => each / spent.get(scan)![round]!)); // names of runs, as many rounds each
writeTargets("docs/performance.md", "bench/scan.ts", [
  { what: "lines of JSON to decisions, faster than JSON.parse and decimal.js", least: 50, found: [timesOf("JSON.parse and decimal.js, one stage and a price of each position", "plimsoll scan")], besides: `with prices; statuses alone ${timesOf("JSON.parse and decimal.js, one stage", "plimsoll scan --statuses").toFixed(1)}` },
  { what: "lines of JSON to decisions, faster than JSON.parse and doubles", least: 5, found: [timesOf("JSON.parse and float64, one stage and a price of each position", "plimsoll scan")], besides: `with prices; statuses alone ${timesOf("JSON.parse and float64, one stage", "plimsoll scan --statuses").toFixed(1)}` },
  { what: "a second thread of `plimsoll scan`", least: 1.85, found: [median(gains)], besides: `the whole command, without its start; two processes that share nothing: ${median(possible).toFixed(2)}` },
]);

writeSection("docs/performance.md", "scan", `## From lines of JSON to decisions

Made by \`bench/scan.ts\`; do not edit. ${snapshots.length.toLocaleString("en")} accounts at random (seed ${seed}) with 5 cross positions each under \`policies/${file}\`, every fact stated, a line each, ${(bytes.length / positions).toFixed(0)} bytes a position, with a market that they share, in stretches of 512 KiB. One process and one thread, in turns,
medians of ${rounds} rounds of processor time; the scan goes over the lines ${timesInTurn} times in a turn, which then takes about as long as one of the peers. The scan gives every status of every pool and position as text, certified, and is compared with the exact engine first; the peers are what a person writes: \`JSON.parse\`, and
whether the account is liquidatable, nothing else; one of them also what the scan says of every pool and position, as text. The market is read once.

| | ns a position | times | asked |
|---|--:|--:|--:|
${rowsOf(tables.statuses)}

And with the liquidation price of each position, rounded to its tick. The peers use the formula that holds within the tier of the mark price: it is another price than that of the policy for ${share("decimal")} of positions (${share("double")} in doubles); wherever
the price lies in that tier decimal.js has that of the scan, which is looked at first. They give numbers and the scan writes text.

| | ns a position | times | asked |
|---|--:|--:|--:|
${rowsOf(tables.prices)}

✗: not reached.

How much memory the whole command takes at most (\`plimsoll scan --statuses --threads 1\`):

| accounts | input, MB | memory, MB |
|--:|--:|--:|
${memory.join("\n")}

A second core, whole command: ${(large * snapshots.length).toLocaleString("en")} accounts on one processor with one thread take ${median(gains).toFixed(2)} times as long as on two with two, by the clock, without what it takes to start (median of ${gains.length}; asked are 1.85).
Two processes that only reckon, and share nothing, took in turns with these ${median(possible).toFixed(2)} times as long on one processor as on two: 2 where two processors are free.`);

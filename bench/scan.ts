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
import { CertifiedScanner, readerSource, type CompiledDecisions } from "../engine/scan/certified.ts";
import { LineScanner } from "../engine/scan/lines.ts";
import type { Market } from "../engine/scan/market.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { compiled } from "./certified/policies.ts";
import { byHand, decimals, decisionsByHand, doubles } from "./scan/by-hand.ts";
import { median, writeSection } from "./section.ts";

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
const bytes = withSlack(new TextEncoder().encode(texts.map((text) => `${text}\n`).join(""))); // as a stretch of a file is
const positions = snapshots.reduce((sum, { positions: held = [] }) => sum + held.length, 0);

const imported = async (text: string): Promise<unknown> => import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
const [module, reader] = [(await imported(emitModule(prepare(policy)))) as CompiledDecisions, (await imported(readerSource(policy))) as CompiledReader]; // as they were emitted
const scannerOf = (asked: "statuses" | "prices"): CertifiedScanner => CertifiedScanner.over(policy, market, module, asked, reader)!; // this market stands in columns
const scanners = { statuses: scannerOf("statuses"), prices: scannerOf("prices") };
const hands = { decimal: byHand(decimals, market, true), double: byHand(doubles, market, true), all: decisionsByHand(market) };

// Correct first: the scan says the same bytes as the exact engine, and the peers the same of the one stage that they know.
const some = new TextEncoder().encode(texts.slice(0, 300).map((text) => `${text}\n`).join(""));
for (const asked of ["statuses", "prices"] as const) {
  const [quick, exact] = [scanners[asked], new LineScanner(policy, market, asked)].map((scanner) => Buffer.from(scanner.scan({ bytes: some, first: 1 }).decisions).toString());
  if (quick !== exact) throw new Error(`The scan of ${asked} is not what the exact engine says.`);
}
const lines = Buffer.from(scanners.statuses.scan({ bytes, first: 1 }).decisions).toString().trim().split("\n");
const wrong = lines.filter((line, index) => (JSON.parse(line) as { status: string }).status !== "cannot_decide" && line.includes('"liquidatable"') !== hands.decimal(texts[index] ?? ""));
if (wrong.length > 0) throw new Error(`decimal.js by hand disagrees: ${wrong[0]}`);

const differing = lines.filter((line, index) => line !== hands.all(texts[index] ?? "", index + 1)).length;
if (differing > lines.length / 100) throw new Error(`float64 by hand says something else of ${differing} accounts.`);

const runs: Readonly<Record<string, () => void>> = {
  "plimsoll scan --statuses": () => void scanners.statuses.scan({ bytes, first: 1 }),
  "plimsoll scan, with liquidation prices": () => void scanners.prices.scan({ bytes, first: 1 }),
  "JSON.parse and float64, one stage": () => void texts.filter(hands.double),
  "JSON.parse, float64 and JSON.stringify, every status": () => void texts.map(hands.all),
  "JSON.parse and decimal.js, one stage": () => void texts.filter(hands.decimal),
  "JSON.parse alone": () => void texts.map((text) => JSON.parse(text) as unknown),
};
const names = Object.keys(runs);
const spent = new Map(names.map((name) => [name, [] as number[]]));
for (let round = -4; round < rounds; round += 1) {
  for (let index = 0; index < names.length; index += 1) {
    const name = names[(index + Math.abs(round)) % names.length]!; // an index of it
    const before = process.cpuUsage();
    runs[name]!(); // a name of it
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) spent.get(name)!.push((user + system) * 1_000); // as above
  }
}
const [base] = names;
const rows = names.map((name) => {
  const all = spent.get(name)!; // a name of it
  return `| ${name} | ${(median(all) / positions).toFixed(0)} | ${median(all.map((each, round) => each / spent.get(base!)![round]!)).toFixed(1)} |`; // as many rounds each
});

// Memory over inputs that grow, and a second core, of the whole command.
const folder = mkdtempSync(join(tmpdir(), "plimsoll-scan-bench-"));
writeFileSync(join(folder, "market.json"), JSON.stringify(market));
const input = join(folder, "accounts.ndjson");
const written = (times: number): void => {
  writeFileSync(input, "");
  for (let time = 0; time < times; time += 1) appendFileSync(input, bytes);
};
/** Runs the command on so many processors; kilobytes at most, and seconds. */
const scanned = (cores: number): { readonly kilobytes: number; readonly seconds: number } => {
  const script = `process.on("exit", () => process.stderr.write("\\nrss " + process.resourceUsage().maxRSS));`;
  const started = performance.now();
  const { stderr, status } = spawnSync("taskset", ["-c", cores === 1 ? "0" : "0,1", process.execPath, "--import", `data:text/javascript,${encodeURIComponent(script)}`, "dist/cli/main.js", "scan", `policies/${file}`, input, "--market", join(folder, "market.json"), "--statuses", "--threads", String(cores), "--out", join(folder, "out")], { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { kilobytes: Math.max(...[...stderr.matchAll(/rss (\d+)/g)].map(([, kilobytes]) => Number(kilobytes))), seconds: (performance.now() - started) / 1000 };
};
const memory: string[] = [];
const small = [1, 2].map(() => Infinity);
for (const times of [4, 16, 64]) {
  written(times);
  memory.push(`| ${(times * snapshots.length).toLocaleString("en")} | ${((times * bytes.length) / 2 ** 20).toFixed(0)} | ${(scanned(1).kilobytes / 1024).toFixed(0)} |`);
  if (times === 4) for (const cores of [1, 2]) small[cores - 1] = scanned(cores).seconds;
}
// What the command takes to start is in both, and is taken off.
const large = 256;
written(large);
const gains = Array.from({ length: 5 }, () => (scanned(1).seconds - small[0]!) / (scanned(2).seconds - small[1]!)); // both were measured
rmSync(folder, { recursive: true });

writeSection("docs/performance.md", "scan", `## From lines of JSON to decisions

Made by \`bench/scan.ts\`; do not edit. ${snapshots.length.toLocaleString("en")} accounts at random (seed ${seed}) with 5 cross positions each under \`policies/${file}\`, every fact stated, a line each, ${(bytes.length / positions).toFixed(0)} bytes a position, with a market that they share. One process and one thread, in turns,
medians of ${rounds} rounds of processor time. The scan gives every status of every pool and position as text, certified, and is compared with the exact engine first; the peers are what a person writes: \`JSON.parse\`, and
whether the account is liquidatable, nothing else; one of them also what the scan says of every pool and position, as text. The market is read once. Asked are 50 times decimal.js and 5 times float64, of peers that say as little as one stage: this is not reached. With prices,
the few that are not certified are each solved exactly.

| | ns a position | times |
|---|--:|--:|
${rows.join("\n")}

How much memory the whole command takes at most (\`plimsoll scan --statuses --threads 1\`):

| accounts | input, MB | memory, MB |
|--:|--:|--:|
${memory.join("\n")}

A second core, whole command: ${(large * snapshots.length).toLocaleString("en")} accounts on one processor with one thread take ${median(gains).toFixed(2)} times as long as on two with two, by the clock, without what it takes to start (median of ${gains.length}; asked are 1.85).`);

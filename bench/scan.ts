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
import { byHand, decimals, doubles } from "./scan/by-hand.ts";
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
const hands = { decimal: byHand(decimals, market, true), double: byHand(doubles, market, true) };

// Correct first: the scan says the same bytes as the exact engine, and the peers the same of the one stage that they know.
const some = new TextEncoder().encode(texts.slice(0, 300).map((text) => `${text}\n`).join(""));
for (const asked of ["statuses", "prices"] as const) {
  const [quick, exact] = [scanners[asked], new LineScanner(policy, market, asked)].map((scanner) => Buffer.from(scanner.scan({ bytes: some, first: 1 }).decisions).toString());
  if (quick !== exact) throw new Error(`The scan of ${asked} is not what the exact engine says.`);
}
const lines = Buffer.from(scanners.statuses.scan({ bytes, first: 1 }).decisions).toString().trim().split("\n");
const wrong = lines.filter((line, index) => (JSON.parse(line) as { status: string }).status !== "cannot_decide" && line.includes('"liquidatable"') !== hands.decimal(texts[index] ?? ""));
if (wrong.length > 0) throw new Error(`decimal.js by hand disagrees: ${wrong[0]}`);

const runs: Readonly<Record<string, () => void>> = {
  "plimsoll scan --statuses": () => void scanners.statuses.scan({ bytes, first: 1 }),
  "plimsoll scan, with liquidation prices": () => void scanners.prices.scan({ bytes, first: 1 }),
  "JSON.parse and float64, one stage": () => void texts.filter(hands.double),
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

// Memory over inputs that grow, of the whole command.
const folder = mkdtempSync(join(tmpdir(), "plimsoll-scan-bench-"));
writeFileSync(join(folder, "market.json"), JSON.stringify(market));
const memory: string[] = [];
for (const times of [4, 16, 64]) {
  const input = join(folder, "accounts.ndjson");
  writeFileSync(input, "");
  for (let time = 0; time < times; time += 1) appendFileSync(input, bytes);
  const script = `process.on("exit", () => process.stderr.write("\\nrss " + process.resourceUsage().maxRSS));`;
  const { stderr, status } = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(script)}`, "dist/cli/main.js", "scan", `policies/${file}`, input, "--market", join(folder, "market.json"), "--statuses", "--threads", "1", "--out", join(folder, "out")], { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const found = [...stderr.matchAll(/rss (\d+)/g)].map(([, kilobytes]) => Number(kilobytes));
  memory.push(`| ${(times * snapshots.length).toLocaleString("en")} | ${((times * bytes.length) / 2 ** 20).toFixed(0)} | ${(Math.max(...found) / 1024).toFixed(0)} |`);
}
rmSync(folder, { recursive: true });

writeSection("docs/performance.md", "scan", `## From lines of JSON to decisions

Made by \`bench/scan.ts\`; do not edit. ${snapshots.length.toLocaleString("en")} accounts at random (seed ${seed}) with 5 cross positions each under \`policies/${file}\`, every fact stated, a line each, ${(bytes.length / positions).toFixed(0)} bytes a position, with a market that they share. One process and one thread, in turns,
medians of ${rounds} rounds of processor time. The scan gives every status of every pool and position as text, certified, and is compared with the exact engine first; the peers are what a person writes: \`JSON.parse\`, and
whether the account is liquidatable, nothing else; the market is read once. Asked are 50 times decimal.js and 5 times float64: this is not reached.
Most of the time with prices is the exact engine's, asked for those that no grid certifies; without, it is the reading of bytes.

| | ns a position | times |
|---|--:|--:|
${rows.join("\n")}

How much memory the whole command takes at most (\`plimsoll scan --statuses --threads 1\`):

| accounts | input, MB | memory, MB |
|--:|--:|--:|
${memory.join("\n")}`);

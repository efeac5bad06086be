/**
 * Certified decisions against exact ones, on accounts at random and on boundaries, prices too, for every shipped policy and for policies that nobody wrote. What is exact is
 * said by an oracle of its own (`certified/oracle`), itself held against the engine. Goes on where it stopped; fails on one wrong decision, and prints the account.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/certified.js [--minutes M] [--threads N] [--seed S] [--times T] [--write] [policy …]
 *
 * Without `--minutes` it runs until all is done: 10⁷ accounts at random and 10⁶ on boundaries of three policies, 10⁵ and 10⁵ of every other and of policies that nobody wrote; `--times` as many.
 * The three together come to these numbers first, then all others in turns, then each of the three. `--write` writes docs/certified-policies.md of what has been done so far; `--minutes 0 --write` does
 * nothing else. What was done counts as long as seed, kernel and this check are the same.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { everyRow, Ledger } from "./certified/ledger.ts";
import { pageOf } from "./certified/page.ts";
import type { Done, Unit } from "./certified/work.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string" }, threads: { type: "string" }, seed: { type: "string" }, times: { type: "string" }, write: { type: "boolean" } },
});
const folder = "node_modules/.cache/plimsoll-bench/certified";
const seed = Number(values.seed ?? 20261129);
const end = Date.now() + Number(values.minutes ?? Infinity) * 60_000;
const ledger = new Ledger(`${folder}/${positionals.length > 0 ? "some" : "every"}.json`, seed, positionals.length > 0 ? positionals : everyRow, Number(values.times ?? 1));
process.stdout.write(`seed ${seed}, ${(100 * ledger.progress()).toFixed(1)} % done before\n`);

const cpu = process.cpuUsage();
let saved = Date.now();
let examples = 0;
const begun = { at: Date.now(), progress: ledger.progress() };

function note(unit: Unit, done: Done): void {
  ledger.add(unit, done);
  for (const example of done.examples.slice(0, 3)) {
    examples += 1;
    mkdirSync(folder, { recursive: true });
    if (examples <= 20) process.stdout.write(`WRONG ${example}\n`);
    writeFileSync(`${folder}/wrong-${examples}.txt`, example);
  }
  if (Date.now() - saved < 15_000) return;
  saved = Date.now();
  ledger.save();
  const now = ledger.progress();
  const left = ((1 - now) * (saved - begun.at)) / Math.max(now - begun.progress, 1e-9) / 60_000;
  process.stdout.write(`${(100 * now).toFixed(1)} %, about ${left.toFixed(0)} minutes more for all; random ${ledger.total("random").count}, boundary ${ledger.total("boundary").count}, prices ${ledger.total("prices").count}, wrong ${ledger.wrong()}\n`);
}

/** One thread, until there is nothing to do or no time. */
async function thread(): Promise<void> {
  const worker = new Worker(new URL("certified/worker.js", import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 128 } });
  try {
    for (let unit = ledger.next(); unit !== undefined && Date.now() < end; unit = ledger.next()) {
      const asked = unit;
      const found = await new Promise<Done>((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.postMessage(asked);
      });
      worker.removeAllListeners("error");
      note(asked, found);
    }
  } finally {
    await worker.terminate();
  }
}

await Promise.all(Array.from({ length: Number(values.threads ?? availableParallelism()) }, thread));
ledger.save();
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(`seed ${seed}: ${(100 * ledger.progress()).toFixed(1)} % done; random ${ledger.total("random").count}, boundary ${ledger.total("boundary").count}, prices ${ledger.total("prices").count}, oracle held against the engine ${ledger.total("engine").count}; wrong ${ledger.wrong()}; ${((user + system) / 60e6).toFixed(1)} minutes of a processor\n`);
for (const row of positionals) for (const kind of ["random", "boundary", "prices"] as const) process.stdout.write(`${row} ${kind}: ${JSON.stringify(ledger.tally(row, kind))}\n`);
if (ledger.wrong() > 0) process.exitCode = 1;

if (values.write === true) writeFileSync("docs/certified-policies.md", pageOf(ledger));

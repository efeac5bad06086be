/**
 * Certified decisions against exact ones, on accounts at random and on boundaries, prices too, for every shipped policy and for policies that nobody wrote. What is exact is
 * said by an oracle of its own (`certified/oracle`), itself held against the engine. Goes on where it stopped; fails on one wrong decision, and prints the account.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/certified.js [--minutes M] [--threads N] [--seed S] [--times T] [--write] [policy …]
 *
 * Without `--minutes` it runs until all is done: 10⁷ accounts at random and 10⁶ on boundaries of three policies, 10⁵ and 10⁵ of every other and of random ones; `--times` as many.
 * `--write` writes docs/certified-policies.md of what has been done so far. What was done counts as long as seed and kernel are the same.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { everyRow, Ledger, unseen } from "./certified/ledger.ts";
import type { Tally, Done, Unit } from "./certified/work.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string" }, threads: { type: "string" }, seed: { type: "string" }, times: { type: "string" }, write: { type: "boolean" } },
});
const folder = "node_modules/.cache/plimsoll-bench/certified";
const seed = Number(values.seed ?? 20261129);
const end = Date.now() + Number(values.minutes ?? Infinity) * 60_000;
const ledger = new Ledger(`${folder}/${positionals.length > 0 ? "some" : "every"}.json`, seed, positionals.length > 0 ? positionals : everyRow, Number(values.times ?? 1));
process.stdout.write(`seed ${seed}, ${(100 * ledger.progress()).toFixed(1)} % done before\n`);

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
  process.stdout.write(`${(100 * now).toFixed(1)} %, about ${left.toFixed(0)} minutes more for all; random ${ledger.total("random").count}, boundary ${ledger.total("boundary").count}, prices ${ledger.total("prices").count}, wrong ${wrongInAll()}\n`);
}

function wrongInAll(): number {
  return (["random", "boundary", "prices", "engine"] as const).reduce((sum, kind) => sum + ledger.total(kind).wrong, 0);
}

/** One thread, until there is nothing to do or no time. */
async function thread(): Promise<void> {
  const worker = new Worker(new URL("certified/worker.js", import.meta.url));
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
process.stdout.write(`seed ${seed}: ${(100 * ledger.progress()).toFixed(1)} % done; random ${ledger.total("random").count}, boundary ${ledger.total("boundary").count}, prices ${ledger.total("prices").count}, oracle held against the engine ${ledger.total("engine").count}; wrong ${wrongInAll()}\n`);
for (const row of positionals) for (const kind of ["random", "boundary", "prices"] as const) process.stdout.write(`${row} ${kind}: ${JSON.stringify(ledger.tally(row, kind))}\n`);
if (wrongInAll() > 0) process.exitCode = 1;

if (values.write === true) {
  const share = ({ count, silent }: Tally, part: number): string => (count === silent ? "–" : percent(part / (count - silent)));
  const rows = ledger.rows.map((row) => {
    const [random, boundary, prices] = [ledger.tally(row, "random"), ledger.tally(row, "boundary"), ledger.tally(row, "prices")];
    const cells = [
      row === unseen ? "policies that nobody wrote" : `\`${row}\``, String(random.count), share(random, random.first), String(boundary.count), share(boundary, boundary.first), share(boundary, boundary.decided),
      String(prices.count), share(prices, prices.decided), ledger.entry(row).gaps.join("; "),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const { count: engine, wrong } = ledger.total("engine");
  writeFileSync(
    "docs/certified-policies.md",
    `# Certified decisions, policy by policy

Written by \`bench/certified.ts --write\`, seed ${seed}. Compared were ${ledger.total("random").count} accounts at random, ${ledger.total("boundary").count} on boundaries (a number of the account moved so that a
comparison of the policy is an equality, or one unit of the 5th to 18th decimal beside it, or a look-up falls on the end of a tier or one step beside it, or both), and ${ledger.total("prices").count} liquidation prices.
**Decided otherwise than exactly: ${wrongInAll()}.** What is exact is said by a second reading of the rules over integers (\`bench/certified/oracle\`), which agreed with the exact engine on
${engine - wrong} of ${engine} accounts; prices are those of the engine. One in sixteen accounts has numbers at the ends of what the wire carries, or nothing in it.

Shares are percent of what is decided exactly at all: silence is not counted, and what is left is asked of the engine. What the columns do not hold of a policy may concern permissions or payments only.
\`policies that nobody wrote\` are shipped ones with up to three things otherwise, or with stages of any expressions, ${ledger.entry(unseen).next.policy ?? 0} of them. What decides, and why: [certified-decisions.md](certified-decisions.md).

| policy | random | in doubles | boundary | in doubles | … then in fractions over columns | prices | in doubles | not in the columns |
|---|--:|--:|--:|--:|--:|--:|--:|---|
${rows.join("\n")}
`,
  );
}

function percent(share: number): string {
  return share > 0.999 && share < 1 ? (100 * share).toFixed(3) : (100 * share).toFixed(0);
}

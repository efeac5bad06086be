/**
 * What `plimsoll impact` takes an account, by what a change concerns: processor time of one thread, beside that of asking the exact engine everything in full. Then one
 * change over many accounts, a stretch after the other, as a thread of the command does it. Writes its part of docs/impact.md.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/impact.js [ACCOUNTS] [OF THE WHOLE RUN]
 */
import { Impact } from "../conformance/impact/index.ts";
import type { CompiledPolicy } from "../dsl/ir.ts";
import { assess } from "../engine/assess.ts";
import { emitModule } from "../engine/kernel/emit/module.ts";
import { prepare } from "../engine/program.ts";
import type { CompiledDecisions } from "../engine/scan/compiled.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import { loadState } from "../engine/state/load.ts";
import { payersOf, purposes } from "../engine/what-if/effects/charges.ts";
import { actions, permittedOf } from "../engine/what-if/effects/requests.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { compiled, compiledAs } from "./certified/policies.ts";
import { median, writeSection } from "./section.ts";

const seed = 20261129;
const count = Number(process.argv[2] ?? 2000);
const whole = Number(process.argv[3] ?? 1_000_000);
const [rounds, stretch, inFull] = [3, 250, 40];
const changes: readonly (readonly [file: string, what: string, from: string, to: string])[] = [
  ["reference/reference.margin", "when liquidation warns", ">= 80% * pool.equity", ">= 70% * pool.equity"],
  ["reference/reference.margin", "when liquidation starts", "pool.equity < pool.maintenance_margin", "pool.equity < 1.1 * pool.maintenance_margin"],
  ["reference/reference.margin", "maintenance margin", "= position.notional * position.tier.maintenance_margin_rate", "= 1.1 * position.notional * position.tier.maintenance_margin_rate"],
  ["reference/reference.margin", "what may be withdrawn", "up to amount that keeps pool.equity for withdrawing >= pool.initial_margin", "up to amount that keeps pool.equity for withdrawing >= 2 * pool.initial_margin"],
  ["reference/reference.margin", "who pays a loss", "pay realized_loss  keeping pool.equity >= 0 {", "pay realized_loss  keeping pool.equity >= 10% * pool.maintenance_margin {"],
  ["reference/reference.margin", "initial margin", "position.notional / position.leverage", "1.1 * position.notional / position.leverage"],
];

type Lines = readonly string[];

/** Accounts with 1 to 5 positions; each has an entry, so that none is silent for want of it. */
function* accountsOf(policy: CompiledPolicy): Generator<string> {
  let index = 0;
  for (const random = new RandomAccounts(policy, seed, { positions: () => 1 + (index++ % 5) }); ; ) {
    const snapshot = random.next();
    if ((snapshot.positions ?? []).every(({ entryPrice }) => entryPrice !== undefined)) yield JSON.stringify(snapshot);
  }
}

function take(accounts: Generator<string>, most: number): Lines {
  return Array.from({ length: most }, () => String(accounts.next().value)); // it never ends
}

const moduleOf = async (policy: CompiledPolicy): Promise<CompiledDecisions> => (await import(`data:text/javascript;base64,${Buffer.from(emitModule(prepare(policy))).toString("base64")}`)) as CompiledDecisions; // it made it

/** The processor's milliseconds that something takes. */
function spent(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function changedIn(impact: Impact, lines: Lines): number {
  let changed = 0;
  for (let first = 0; first < lines.length; first += stretch) changed += impact.of(lines.slice(first, first + stretch), first + 1).tally.changed;
  return changed;
}

/** All answers about an account, of one policy. */
function askInFull(policy: CompiledPolicy, snapshot: Snapshot): void {
  const program = prepare(policy);
  assess(policy, snapshot);
  const names = [...program.modes.keys()];
  payersOf(program, snapshot, loadState(snapshot, program.declared), new Set(names.flatMap((mode) => purposes.map((purpose) => `${purpose} ${mode}`))));
  permittedOf(program, snapshot, loadState(snapshot, program.declared), new Set(["withdraw", ...names.flatMap((mode) => actions.map((action) => `${action} ${mode}`))]));
}

const rows: string[] = [];
for (const [file, what, from, to] of changes) {
  const [old, now] = [compiled(file), compiledAs(file, [[from, to, 1]])];
  const modules = [await moduleOf(old), await moduleOf(now)] as const;
  const lines = take(accountsOf(old), count);
  const snapshots = lines.slice(0, inFull).map((line) => JSON.parse(line) as Snapshot); // as it was written
  const [everything, standing] = (["everything", "standing"] as const).map((asked) => new Impact(old, now, asked, modules));
  if (everything === undefined || standing === undefined) throw new Error("There are two.");
  const full = (): void => snapshots.forEach((snapshot) => [old, now].forEach((policy) => askInFull(policy, snapshot)));
  changedIn(everything, lines.slice(0, count / 4)); // until the code is warm
  full();
  const each = { everything: [] as number[], standing: [] as number[], full: [] as number[] };
  let changed = 0;
  for (let round = 0; round < rounds; round += 1) {
    each.standing.push(spent(() => changedIn(standing, lines)) / count);
    each.everything.push(spent(() => (changed = changedIn(everything, lines))) / count);
    each.full.push(spent(full) / inFull);
  }
  const [all, quick, asked] = [median(each.everything), median(each.standing), median(each.full)];
  const row = `| ${what} | ${((100 * changed) / count).toFixed(1)} % | ${all.toPrecision(2)} | ${quick.toPrecision(2)} | ${asked.toPrecision(2)} | ${(asked / all).toPrecision(2)} | ${hours(all)} |`;
  process.stdout.write(`${row}\n`);
  rows.push(row);
}

/** One change over many accounts. */
async function wholeRun(): Promise<string> {
  const [file, what, from, to] = changes[2]!; // there are six
  const [old, now] = [compiled(file), compiledAs(file, [[from, to, 1]])];
  const impact = new Impact(old, now, "everything", [await moduleOf(old), await moduleOf(now)]);
  const accounts = accountsOf(old);
  let [milliseconds, changed, memory] = [0, 0, 0];
  for (let done = 0; done < whole; done += 1_000) {
    const lines = take(accounts, Math.min(1_000, whole - done));
    milliseconds += spent(() => (changed += changedIn(impact, lines)));
    memory = Math.max(memory, process.memoryUsage().heapUsed);
  }
  return `Over ${whole.toLocaleString("en")} accounts, one after the other on one processor, another ${what} took ${(milliseconds / 60_000).toPrecision(3)} minutes of it (${(milliseconds / whole).toPrecision(2)} ms each) and at most ${Math.round(memory / 2 ** 20)} MB of heap: ${changed.toLocaleString("en")} accounts change.`;
}

/** A million accounts at so many milliseconds each. */
function hours(each: number): string {
  const minutes = (each * 1e6) / 60_000;
  return minutes < 100 ? `${minutes.toPrecision(2)} min` : `${(minutes / 60).toPrecision(2)} h`;
}

writeSection("docs/impact.md", "impact", `## How long it takes

Made by \`bench/impact.ts\`; do not edit. ${count.toLocaleString("en")} accounts at random (seed ${seed}) with 1 to 5 positions, the reference policy against itself with one thing otherwise; the processor's milliseconds of one thread an account, the median of ${rounds} turns. *In full*
is what the exact engine takes to answer everything under both policies, which says the same. A million accounts is what the second column comes to on one processor; as many threads as there are processors share it.

| what changes | accounts with an effect | ms each | with \`--quick\` | in full | ratio | a million |
|---|--:|--:|--:|--:|--:|--:|
${rows.join("\n")}

${await wholeRun()}`);

/**
 * What `plimsoll impact` takes an account, by what a change concerns: processor time of one thread, and of it what charges and requests take. Writes its part
 * of docs/impact.md.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/impact.js [ACCOUNTS]
 */
import { impactOf } from "../conformance/impact/index.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { compiled, compiledAs } from "./certified/policies.ts";
import { median, writeSection } from "./section.ts";

const seed = 20261129;
const count = Number(process.argv[2] ?? 100);
const rounds = 3;
const file = "reference/reference.margin";
const changes: readonly (readonly [what: string, from: string, to: string])[] = [
  ["when liquidation warns", ">= 80% * pool.equity", ">= 70% * pool.equity"],
  ["what the trader may do", "up to amount that keeps pool.equity for withdrawing >= pool.initial_margin", "up to amount that keeps pool.equity for withdrawing >= 2 * pool.initial_margin"],
  ["who pays a loss", "pay realized_loss  keeping pool.equity >= 0 {", "pay realized_loss  keeping pool.equity >= 10% * pool.maintenance_margin {"],
  ["maintenance margin", "= position.notional * position.tier.maintenance_margin_rate", "= 1.1 * position.notional * position.tier.maintenance_margin_rate"],
];

const old = compiled(file);
const random = new RandomAccounts(old, seed, { positions: () => 2, distinct: true });
const lines = Array.from({ length: 2 * count }, () => random.next()).filter(({ positions = [] }) => positions.every(({ entryPrice }) => entryPrice !== undefined)).slice(0, count).map((snapshot) => JSON.stringify(snapshot));

const rows = changes.map(([what, from, to]) => {
  const now = compiledAs(file, [[from, to]]);
  impactOf(old, now, lines.slice(0, count / 4), 1); // until the code is warm
  const spent = { everything: [] as number[], standing: [] as number[] };
  let changed = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const asked of ["standing", "everything"] as const) {
      const before = process.cpuUsage();
      const { tally, rejects } = impactOf(old, now, lines, 1, asked);
      const { user, system } = process.cpuUsage(before);
      if (rejects.length > 0) throw new Error(`A line is no account: ${rejects[0]?.reason ?? ""}`);
      spent[asked].push((user + system) / 1_000 / lines.length);
      if (asked === "everything") changed = tally.changed;
    }
  }
  const [everything, quick] = [median(spent.everything), median(spent.standing)];
  const row = `| ${what} | ${changed} of ${lines.length} | ${everything.toPrecision(2)} | ${quick.toPrecision(2)} | ${(everything / quick).toPrecision(2)} | ${hours(everything)} | ${hours(quick)} |`;
  process.stdout.write(`${row}\n`);
  return row;
});

/** A million accounts at so many milliseconds each. */
function hours(each: number): string {
  const minutes = (each * 1e6) / 60_000;
  return minutes < 100 ? `${minutes.toPrecision(2)} min` : `${(minutes / 60).toPrecision(2)} h`;
}

writeSection("docs/impact.md", "impact", `## How long it takes

Made by \`bench/impact.ts\`; do not edit. ${lines.length} accounts at random (seed ${seed}) with 2 positions each, the reference policy against itself with one thing otherwise; the processor's milliseconds of one thread an account, the median of ${rounds} turns on a machine with
other work. A million accounts is what that comes to on one processor; as many threads as there are processors share it.

| what changes | accounts with an effect | ms each | with \`--quick\` | ratio | a million | with \`--quick\` |
|---|--:|--:|--:|--:|--:|--:|
${rows.join("\n")}`);

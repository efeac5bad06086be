/**
 * How cost grows: with positions of a pool, tiers of a table, clauses of a policy, and accounts that stream through. Writes its part of docs/performance.md and its picture.
 *
 *     npm run bench growth
 */
import { writeFileSync } from "node:fs";
import { assess } from "../engine/index.ts";
import type { CompiledPolicy } from "../dsl/ir.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import { compared } from "./certified/compare.ts";
import { compiled } from "./certified/policies.ts";
import { pictureOf } from "./engine/picture.ts";
import { costs, exponent } from "./growth/cost.ts";
import { streamed } from "./growth/stream.ts";
import { textWithClauses, withClauses, withTiers } from "./growth/wider.ts";
import { compile } from "../index.ts";
import { PeerAccounts } from "./peers/accounts.ts";
import { oursOf } from "./peers/ours.ts";
import { writeSection } from "./section.ts";

const seed = 20261129;
const most = Number(process.env["ACCOUNTS"] ?? 1e8);
const reference = compiled("reference/reference.margin");
const ours = await oursOf(reference);
const say = (text: string): void => void process.stderr.write(`bench/growth: ${text}\n`);

/** What grows, and what it costs at each size; absent where it is not measured, or not decided there. */
interface Growth {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly cost: readonly (number | undefined)[];
}

const accountsOf = (policy: CompiledPolicy, positions: number, count: number): readonly Snapshot[] => {
  const source = new PeerAccounts(policy, seed);
  return Array.from({ length: count }, () => source.next(positions, "random").snapshot);
};

// First, so that memory is that of the stream and not of what came before.
say("accounts");
const batch = accountsOf(reference, 5, 20_000);
streamed(ours, batch, 200_000, seed);
const amounts = [1e5, 1e6, 1e7, 1e8].filter((amount) => amount <= most);
const streams = amounts.map((amount) => streamed(ours, batch, amount, seed));

/** The certified code over as many accounts as 20,000 positions are, after it was compared with the exact engine on some. */
async function certified(policy: CompiledPolicy, snapshots: readonly Snapshot[]): Promise<{ readonly decide: () => void; readonly prices: () => void } | undefined> {
  const { program, columnsOf, decideColumns, priceColumns } = policy === reference ? ours : await oursOf(policy);
  const some = snapshots.slice(0, 5);
  const { wrong, decided } = compared(program, (batch) => ({ ...decideColumns(batch), poolStatus: new Uint8Array(batch.pools).fill(255), ambiguous: new Uint32Array(0) }), some);
  if (wrong.length > 0) throw new Error("A wrong decision: see bench/certified.ts.");
  if (decided === 0) return undefined;
  const batch = columnsOf(snapshots);
  return { decide: () => void decideColumns(batch), prices: () => void priceColumns(batch) };
}

const each = (name: string, sizes: readonly number[], runs: readonly ((() => void) | undefined)[], parts: readonly number[]): Growth => {
  say(name);
  const known = runs.flatMap((run, at) => (run === undefined ? [] : [{ run, at }]));
  const found = costs(known.map(({ run }) => run));
  const cost: (number | undefined)[] = runs.map(() => undefined);
  for (const [index, { at }] of known.entries()) cost[at] = found[index]! / parts[at]!; // as many as runs and sizes
  return { name, sizes, cost };
};

const positions = [1, 10, 100, 1000, 10_000];
const pools = positions.map((size) => accountsOf(reference, size, Math.max(6, Math.round(20_000 / size))));
const kernels = await Promise.all(pools.map((snapshots) => certified(reference, snapshots)));
const perPool = pools.map((snapshots) => snapshots.length);
const one = positions.map(() => 1);
const growing: Growth[] = [
  each("positions, certified", positions, kernels.map((kernel) => kernel?.decide), perPool),
  each("positions, certified with prices", positions, kernels.map((kernel) => kernel?.prices), perPool),
  each("positions, exact with prices solved", positions, pools.map((snapshots) => () => void assess(reference, snapshots[0]!)), one), // six at least
];

const tiers = [1, 10, 100, 1000];
const tables = tiers.map((size) => accountsOf(reference, 5, 2000).map((snapshot) => withTiers(snapshot, size)));
const byTable = await Promise.all(tables.map((snapshots) => certified(reference, snapshots)));
growing.push(each("tiers, certified", tiers, byTable.map((kernel) => kernel?.decide), tables.map((snapshots) => snapshots.length)));
growing.push(each("tiers, exact with prices solved", tiers, tables.map((snapshots) => () => void assess(reference, snapshots[0]!)), one)); // as above

const clauses = [1, 10, 100, 300, 1000];
const policies = clauses.map(withClauses);
const account = accountsOf(reference, 5, 1)[0]!; // one
const byPolicy = [];
for (const policy of policies) byPolicy.push(await certified(policy, accountsOf(policy, 5, 2000)));
growing.push(each("clauses, read and checked", clauses, clauses.map((size) => { const text = textWithClauses(size); return () => void compile(text); }), one));
growing.push(each("clauses, certified", clauses, byPolicy.map((kernel) => kernel?.decide), clauses.map(() => 2000)));
growing.push(each("clauses, exact with prices solved", clauses, policies.map((policy) => () => void assess(policy, account)), one));

const figure = (value: number): string => (value >= 9.95 ? Math.round(value).toLocaleString("en") : value >= 0.995 ? value.toFixed(1) : value.toFixed(2));
const time = (micros: number): string => (micros < 1 ? `${figure(micros * 1000)} ns` : micros < 1000 ? `${figure(micros)} µs` : micros < 1e6 ? `${figure(micros / 1000)} ms` : `${figure(micros / 1e6)} s`);
const table = (kind: string, sizes: readonly number[]): string => {
  const rows = growing.filter(({ name }) => name.startsWith(kind)).map(({ name, cost }) => {
    const known = sizes.flatMap((size, at) => (cost[at] === undefined ? [] : [{ size, cost: cost[at] }])); // the smallest is always there
    return `| ${name.slice(kind.length + 2)} | ${sizes.map((_, at) => (cost[at] === undefined ? "asked" : time(cost[at]))).join(" | ")} | ${exponent(known.map(({ size }) => size), known.map((point) => point.cost), known.at(-1)!.size / 100).toFixed(2)} |`;
  });
  return [`| ${kind} | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} | power |`, `|---|${sizes.map(() => "--:").join("|")}|--:|`, ...rows].join("\n");
};

writeSection("docs/performance.md", "growth", `## How cost grows

Made by \`npm run bench growth\` (\`bench/growth.ts\`); do not edit. The reference policy, time of the processor for one account, garbage included, medians of looks that take turns. *Power* is the slope of a straight line through the
logarithms of the last two decades: 1 grows as what is counted, below 1 more slowly. *Certified* decides stages over columns, *with prices* gives liquidation prices too;
*exact* is \`assess\` of one account, which reads the snapshot, decides, and solves for every liquidation price. The certified code was compared with the exact engine at every size.

![How many times the work of the smallest, both logarithmic](performance-growth.svg)

### Positions of one pool

${table("positions", positions)}

Positions of a pool go around 20 contracts of 7 tiers.

### Tiers of each table

${table("tiers", tiers)}

An account of 5 positions; bounds are even in their logarithm, and so are the values that are looked up.

### Clauses of the policy

${table("clauses", clauses)}

So many definitions more, each adding to the one before, the last being what the requirement reads: an account of 5 positions evaluates all of them. *asked*: the bound of so long a chain is not proved, and accounts are asked of the
exact engine. *Read and checked* is the whole text, of which the definitions are a part.

### Accounts

Batches of ${batch.length.toLocaleString("en")} accounts of 5 positions in columns, decided one after the other, the market at other prices in each: up to 2 % beside where it was. Accounts that are not certain were asked of the exact engine. Reading
files is not in this: that is \`plimsoll scan\`, above.

| accounts | µs a thousand | liquidatable | asked | memory of the process at most, MB |
|--:|--:|--:|--:|--:|
${streams.map(({ accounts, micros, liquidatable, asked, memory }) => `| ${accounts.toLocaleString("en")} | ${figure(micros)} | ${liquidatable.toLocaleString("en")} | ${asked.toLocaleString("en")} | ${Math.round(memory / 1e6)} |`).join("\n")}
`);

const axis = positions;
// Names as short as the picture's margin; and one is the least, so that the axis begins there.
const lines = growing.map(({ name, sizes, cost }) => ({ name: name.replace(" with prices solved", "").replace("certified with prices", "with prices"), costs: axis.map((size) => { const at = sizes.indexOf(size); const found = at < 0 ? undefined : cost[at]; return found === undefined ? undefined : Math.max(1, found / cost[0]!); }) })); // each is measured at its smallest
writeFileSync("docs/performance-growth.svg", pictureOf(axis, lines, { across: "positions, tiers or clauses", up: "work, times the smallest", label: "Work over positions, tiers and clauses, as times of the work of one, both logarithmic" }));

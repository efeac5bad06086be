import { unseen, usual, type Ledger } from "./ledger.ts";
import type { Tally } from "./statuses.ts";

/** docs/certified-policies.md, of what has been done so far. */
export function pageOf(ledger: Ledger): string {
  const [random, boundary, prices, engine] = (["random", "boundary", "prices", "engine"] as const).map((kind) => ledger.total(kind)) as [Tally, Tally, Tally, Tally]; // one for each
  return `# Certified decisions, policy by policy

Written by \`bench/certified.ts --write\`, seed ${ledger.seed}. Compared were ${random.count} accounts at random, ${boundary.count} on boundaries (numbers of the account moved so that a
comparison of the policy is an equality, or one unit of the 5th to 18th decimal beside it, or a look-up falls on the end of a tier or one step beside it, or both), and ${prices.count} liquidation prices.
**Decided otherwise than exactly: ${ledger.wrong()}.** What is exact is said by a second reading of the rules over integers (\`bench/certified/oracle\`), which agreed with the exact engine on
${engine.count - engine.wrong} of ${engine.count} accounts; prices are those of the engine. One in sixteen accounts has numbers at the ends of what the wire carries, or nothing in it.

Of the accounts at random ${random.read} were read from texts, in markets and with positions, orders, words and pools of their own, and the others are these with other numbers: balances, margins, sizes, prices, leverage and
the market moved at once, an integer and a scale each, in the columns and in the oracle. Each account on a boundary is another boundary or another step beside it; ${boundary.read} of them were read from texts too. Where they were,
columns and oracle have said the same of the texts as of the numbers.

| what | random | wanted | boundary | wanted |
|---|--:|--:|--:|--:|
${wanted(ledger).join("\n")}

Shares are percent of what is decided exactly at all: silence is not counted, and what is left is asked of the engine. What the columns do not hold of a policy may concern permissions or payments only.
\`policies that nobody wrote\` are shipped ones with up to three things otherwise, or with stages of any expressions, ${ledger.entry(unseen).next.policy ?? 0} of them. What decides, and why: [certified-decisions.md](certified-decisions.md).

| policy | random | in doubles | boundary | in doubles | … then in fractions over columns | prices | in doubles | not in the columns |
|---|--:|--:|--:|--:|--:|--:|--:|---|
${ledger.rows.map((row) => rowOf(ledger, row)).join("\n")}
`;
}

function wanted(ledger: Ledger): readonly string[] {
  const line = (what: string, cells: readonly (number | string)[]): string => `| ${what} | ${cells.join(" | ")} |`;
  const of = (row: string): readonly number[] => [ledger.tally(row, "random").count, ledger.target(row, "random"), ledger.tally(row, "boundary").count, ledger.target(row, "boundary")];
  const three = ledger.rows.filter((row) => usual.has(row));
  const others = ledger.rows.filter((row) => !usual.has(row) && row !== unseen);
  const together = (kind: "random" | "boundary"): number => three.reduce((sum, row) => sum + ledger.tally(row, kind).count, 0);
  const least = (kind: "random" | "boundary"): number => others.reduce((found, row) => Math.min(found, ledger.tally(row, kind).count), Infinity);
  return [
    ...three.map((row) => line(`\`${row}\``, of(row))),
    ...(three.length > 1 ? [line("these together", [together("random"), "", together("boundary"), ""])] : []),
    ...others.slice(0, 1).map((row) => line(`each of ${others.length} others, the least of them`, [least("random"), ledger.target(row, "random"), least("boundary"), ledger.target(row, "boundary")])),
    ...(ledger.rows.includes(unseen) ? [line("policies that nobody wrote, together", of(unseen))] : []),
  ];
}

function rowOf(ledger: Ledger, row: string): string {
  const [random, boundary, prices] = [ledger.tally(row, "random"), ledger.tally(row, "boundary"), ledger.tally(row, "prices")];
  const cells = [
    row === unseen ? "policies that nobody wrote" : `\`${row}\``, random.count, share(random, random.first), boundary.count, share(boundary, boundary.first), share(boundary, boundary.decided),
    prices.count, share(prices, prices.decided), ledger.entry(row).gaps.join("; "),
  ];
  return `| ${cells.join(" | ")} |`;
}

function share({ count, silent }: Tally, part: number): string {
  if (count === silent) return "–";
  const found = part / (count - silent);
  return found > 0.999 && found < 1 ? (Math.floor(100_000 * found) / 1000).toFixed(3) : (100 * found).toFixed(0);
}

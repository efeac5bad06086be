/**
 * What an event of a replay costs, as lists and accounts grow. Writes docs/replay-speed.md. Times of another machine differ, ratios hardly.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/replay.js
 */
import { readFileSync, writeFileSync } from "node:fs";
import { replay } from "../engine/replay/replay.ts";
import { rulesOf } from "../engine/replay/rules.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import { compile } from "../index.ts";
import type { ReplayEvent } from "../schemas/generated/events.ts";
import { accountOf } from "./engine/account.ts";

const rules = rulesOf(compile(readFileSync("policies/reference/reference.margin", "utf8")));

function instantAt(snapshot: Snapshot, seconds: number): string {
  return `${new Date(Date.parse(snapshot.asOf) + seconds * 1_000).toISOString().slice(0, 19)}Z`;
}

/** Marks that go up and down by a few thousandths, one instrument after the other. */
function moves(snapshot: Snapshot, count: number): readonly ReplayEvent[] {
  const instruments = snapshot.instruments ?? [];
  return Array.from({ length: count }, (_, index) => {
    const { symbol, markPrice } = instruments[index % instruments.length]!; // the account has one
    const mark = (BigInt(Math.round(Number(markPrice) * 100)) * BigInt(1_000 + ((index * 7) % 9) - 4)) / 1_000n;
    return { at: instantAt(snapshot, index), prices: { [symbol]: { markPrice: `${mark / 100n}.${(mark % 100n).toString().padStart(2, "0")}` } } };
  });
}

function deposits(snapshot: Snapshot, count: number): readonly ReplayEvent[] {
  return Array.from({ length: count }, (_, index) => ({ at: instantAt(snapshot, index), request: { action: "deposit", asset: snapshot.account.balances?.[0]?.asset ?? "USDT", amount: "1" } }));
}

/** Microseconds of the processor for one event; short lists are run several times. */
function costOf(snapshot: Snapshot, events: readonly ReplayEvent[], least = 1): number {
  const times = Math.max(1, Math.ceil(least / events.length));
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    const entries = replay(rules, snapshot, events);
    while (entries.next().done !== true);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (times * events.length);
}

const small = accountOf({ positions: 3, instruments: 2, health: 4 });
costOf(small, moves(small, 40_000)); // what a process learns while it runs is not what an event costs

const byLength = [1_000, 10_000, 100_000].map((count) => ({ count, cost: costOf(small, moves(small, count), 100_000) }));
const bySize = [1, 10, 100, 1_000].map((positions) => {
  const account = accountOf({ positions, instruments: Math.min(positions, 5), health: 4 });
  return { positions, move: costOf(account, moves(account, 400)), deposit: costOf(account, deposits(account, 100)) };
});
const unit = byLength[0]!.cost; // there are three
const rounded = (cost: number): string => (cost / unit).toFixed(cost / unit >= 10 ? 0 : 1);

writeFileSync(
  "docs/replay-speed.md",
  `# What an event costs

Made by \`bench/replay.ts\`; do not edit. The reference policy, without printing. 1 is an event that moves a price in an account of three positions, in a list of a thousand: ${Math.round(unit)} µs of the
processor where this was made.

| events in the list | one event |
|--:|--:|
${byLength.map(({ count, cost }) => `| ${count.toLocaleString("en")} | ${rounded(cost)} |`).join("\n")}

| positions | a price moves | a deposit |
|--:|--:|--:|
${bySize.map(({ positions, move, deposit }) => `| ${positions.toLocaleString("en")} | ${rounded(move)} | ${rounded(deposit)} |`).join("\n")}

A list costs its length: no event costs more for those before it. In a larger account a price costs what reads it.
`,
);

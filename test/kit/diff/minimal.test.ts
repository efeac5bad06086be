import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Budget } from "../../../conformance/diff/budget.ts";
import { compared } from "../../../conformance/diff/diff.ts";
import { Minimal } from "../../../conformance/diff/minimal.ts";
import { Pair } from "../../../conformance/diff/pair.ts";
import { shrinksOf } from "../../../conformance/diff/smaller.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

const sample = JSON.parse(readFileSync("policies/reference/accounts/sample.json", "utf8")) as Snapshot; // a snapshot that is shipped
const policy = policyOf(referenceText);

/** A rulebook with many stages: along the money many places come before the one that decides. */
const rulebook = edited(
  readFileSync("docs/diff/before.margin", "utf8"),
  ["1% * position.notional ", "50% * position.initial_margin "],
  ["      warn    when", `${[150, 145, 140, 135, 130, 125].map((percent) => `      stage s${percent} when pool.equity < ${percent}% * pool.maintenance_margin [RULES Liquidation]\n`).join("")}      warn    when`],
);
const margin = "position.initial_margin     = position.notional / position.leverage ";
const aim = { hot: { old: new Set<string>(), new: new Set<string>() }, isOpen: () => true, direct: new Set<never>() };

/** Two positions of 20,000 of margin each, and money between what both rules want. */
const two: Snapshot = {
  asOf: "2026-03-01T00:00:00Z",
  account: { id: "two", balances: [{ asset: "USDT", walletBalance: "42000", bonus: "0" }] },
  instruments: ["BTC", "ETH"].map((base) => ({ symbol: `${base}/USDT:USDT`, contract: "linear", base, quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "50000" }) as const),
  positions: ["BTC", "ETH"].map((base, index) => ({ id: `p${index}`, symbol: `${base}/USDT:USDT`, marginMode: "cross", side: "long", contracts: "4", entryPrice: "50000", leverage: "10" }) as const),
};

describe("an account of fewer positions", () => {
  test.each([["stricter", margin, "position.initial_margin     = 110% * position.notional / position.leverage "], ["looser", "position.initial_margin     = position.notional / position.leverage ", "position.initial_margin     = 90% * position.notional / position.leverage "]] as const)("has as much money as shows that a permission is %s", (direction, from, to) => {
    const [before, after] = [policyOf(rulebook), policyOf(edited(rulebook, [from, to]))];
    const pair = new Pair(before, after, new Budget(10_000));
    const account = direction === "stricter" ? two : { ...two, account: { ...two.account, balances: [{ asset: "USDT", walletBalance: "38000", bonus: "0" }] } };
    const ask = { ask: "permit", request: { action: "withdraw", asset: "USDT", amount: "1" } } as const;
    const [difference] = pair.differences(account, ask).filter(({ kind }) => kind === "permission");
    if (difference === undefined) throw new Error("the two do not differ there");
    const small = new Minimal(pair, aim, { difference, snapshot: account, ask }, 260, () => true).find();
    expect(small.snapshot.positions).toHaveLength(1);
    expect(small.difference.direction).toBe(direction);
    expect(pair.differences(small.snapshot, small.ask).map(({ key }) => key)).toContain("account.permit.withdraw");
  });
});

test("facts that the rules know without being told are left out where they show nothing", () => {
  const declared = edited(rulebook, ["  definitions {\n", `  facts {\n    instrument.risk: ratio default 2% "What is feared of it."\n    instrument.group: one of major, minor default major "Its group."\n    instrument.weight: ratio "What it counts for."\n    account.calls: number default 0 "Margin calls."\n  }\n\n  definitions {\n`], ["50% * position.initial_margin ", "position.notional * instrument.weight * (if instrument.group is minor then instrument.risk + account.calls * 1% else 1%) "]);
  const [before, after] = [policyOf(declared), policyOf(edited(declared, ["then instrument.risk", "then 2 * instrument.risk"]))];
  const pair = new Pair(before, after, new Budget(10_000));
  const account: Snapshot = { ...two, account: { ...two.account, facts: { calls: "2" } }, instruments: (two.instruments ?? []).map((each) => ({ ...each, facts: { risk: "0.03", group: "minor", weight: "0.5" } })) };
  const [difference] = pair.differences(account, { ask: "assess" }).filter(({ key }) => key === "cross.maintenance_margin");
  if (difference === undefined) throw new Error("the two do not differ there");
  const { snapshot } = new Minimal(pair, aim, { difference, snapshot: account, ask: { ask: "assess" } }, 260, () => true).find();
  expect([snapshot.account.facts, snapshot.instruments?.map(({ facts }) => facts)]).toEqual([undefined, [{ group: "minor", weight: expect.any(String) as unknown }]]);
});

test("a table with fewer rows is one that a venue could have", () => {
  const rowsOf = (snapshot: Snapshot | undefined) => (snapshot?.instruments ?? []).map(({ tiers = [] }) => tiers);
  const counts = new Set<number>();
  for (const shrink of shrinksOf([policy, policy], sample, { ask: "assess" })) {
    for (const rows of rowsOf(shrink(sample))) {
      if (rows.length === 0) continue;
      counts.add(rows.length);
      expect([rows[0]?.minNotional, rows[0]?.maintenanceAmount ?? "0", rows.at(-1)?.maxNotional]).toEqual(["0", "0", undefined]);
      // Rows follow each other without a gap.
      expect(rows.slice(1).map(({ minNotional }) => minNotional)).toEqual(rows.slice(0, -1).map(({ maxNotional }) => maxNotional));
    }
  }
  expect([...counts].sort()).toEqual([1, 2, 3]);
});

test("an account that shows a difference was entered at the mark price, where it need not have a profit, and never at 1", () => {
  const stricter = edited(referenceText, ["start   when pool.equity < pool.maintenance_margin                                          [HELP Isolated", "start   when pool.equity <= pool.maintenance_margin                                          [HELP Isolated"]);
  const { answer } = compared(policy, policyOf(stricter), { positions: 2, seed: 1, evaluations: 1500 });
  const accounts = answer.witnesses.map(({ snapshot }) => snapshot as unknown as Snapshot); // as the schema has it
  const stage = accounts[0];
  const [position] = stage?.positions ?? [];
  expect(position?.entryPrice).toBe(stage?.instruments?.find(({ symbol }) => symbol === position?.symbol)?.markPrice);
  expect(accounts.flatMap(({ positions = [] }) => positions.map(({ entryPrice }) => entryPrice))).not.toContain("1");
});

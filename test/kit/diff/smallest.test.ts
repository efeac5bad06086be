import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compared } from "../../../conformance/diff/diff.ts";
import { shrinksOf } from "../../../conformance/diff/smaller.ts";
import { reckonedBy } from "../../../conformance/outcome/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

const sample = JSON.parse(readFileSync("policies/reference/accounts/sample.json", "utf8")) as Snapshot; // a snapshot that is shipped
const policy = policyOf(referenceText);

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

test("what a liquidation does is reckoned without stages that come before it", () => {
  const asked = reckonedBy(policy, { ...sample, positions: sample.positions?.map((each) => ({ ...each, entryPrice: "100000" })) }, { ask: "liquidate" }, [], () => undefined).map(({ text }) => text);
  expect(asked.some((text) => text.startsWith("liquidatable: "))).toBe(true);
  expect(asked.filter((text) => text.startsWith("warning: "))).toEqual([]);
});

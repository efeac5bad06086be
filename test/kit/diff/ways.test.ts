import { expect, test } from "vitest";
import { differencesOf } from "../../../conformance/diff/compare.ts";
import { leavesOpen, saidBy } from "../../../conformance/diff/said.ts";
import { liquidate } from "../../../engine/liquidate.ts";
import { edited, policyOf, referenceText } from "./policies.ts";
import { account } from "./two-losers.ts";

const close = "finally close all positions at bankruptcy price shared by position.maintenance_margin       [HELP Cross]";
const withClose = (what: string) => policyOf(edited(referenceText, ["then    reduce position with largest loss by 1 tier, repeat\n        because \"the article says multiple positions may be affected, not which or how far\"       [HOUSE assumptions]\n", ""], [close, `finally ${what}  [HELP Cross]`]));
const any = withClose("close any position");

test("a plan that leaves a choice open differs from one that takes what it does first", () => {
  const largest = withClose("close position with largest loss");
  const [left, right] = [any, largest].map((policy) => liquidate(policy, account, undefined));
  expect(left?.outcomes).toHaveLength(2);
  expect(right?.outcomes).toBeUndefined();
  const words = ({ clause: _, ...step }: NonNullable<typeof left>["steps"][number]): unknown => ({ ...step, payments: step.payments.map(({ clause: __, ...payment }) => payment) });
  expect(left?.steps.map(words)).toEqual(right?.steps.map(words));
  const found = differencesOf(saidBy(any, account, { ask: "liquidate" }), saidBy(largest, account, { ask: "liquidate" }));
  expect(found.map(({ key }) => key)).toEqual(["cross.plan"]);
  expect(found.map(({ old }) => old.split(" or instead ").length)).toEqual([2]);
});

test("and from none that leaves the same ways open", () => {
  const other = withClose("close any position at instrument.mark_price");
  expect(differencesOf(saidBy(any, account, { ask: "liquidate" }), saidBy(other, account, { ask: "liquidate" }))).toEqual([]);
});

test("a way that ends in silence leaves the plan open", () => {
  expect(leavesOpen({ kind: "plan" }, "close a or instead close b; cannot_decide")).toBe(true);
  expect(leavesOpen({ kind: "plan" }, "close a or instead close b")).toBe(false);
});

import { expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import { differenceReport } from "../../../conformance/diff/report.ts";
import { decidedFirst, isOneSided } from "../../../conformance/diff/one-sided.ts";
import type { Find } from "../../../conformance/diff/finds.ts";
import { Targets } from "../../../conformance/diff/targets.ts";
import { shippedPolicies } from "../../support/shipped.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

const options = { positions: 2, seed: 1, evaluations: 500 };
const settledIn = (asset: string): string => edited(referenceText, ["  applies   to contract linear, inverse", `  applies   to contract linear\n  applies   to settle ${asset}`]);
const shown = (key: string, old: string, now: string, direction: "stricter" | "changed") => ({ key, kind: "stage", mode: "cross", object: "p1", direction, old, new: now }) as const;

test("of two venues the first account is one on which both decide, in a contract that both apply to", () => {
  const [old, now] = ["reference/reference.margin", "hyperliquid/hyperliquid.margin"].map((name) => policyOf(shippedPolicies.get(name) ?? ""));
  const { witnesses, nothingInCommon } = diff(old!, now!, options); // two of two
  expect(nothingInCommon).toBeUndefined();
  const [first] = witnesses[0]?.shows ?? [];
  expect([first?.old, first?.new]).not.toContain("cannot_decide");
  const decided = witnesses.filter(({ shows: [each] }) => each !== undefined && each.old !== "cannot_decide" && each.new !== "cannot_decide");
  expect(decided.length * 2).toBeGreaterThan(witnesses.length);
});

test("two policies that apply to nothing in common say so in front", () => {
  const answer = diff(policyOf(settledIn("USDC")), policyOf(settledIn("EUR")), { ...options, evaluations: 60 });
  expect(answer.nothingInCommon).toEqual(["The old policy applies to settle USDC, and the new one to settle EUR: there is no position that both apply to."]);
  expect(JSON.stringify(differenceReport(answer).slice(0, 3))).toContain("Nothing in common: ");
});

test("an account on which one is silent is kept only while there is none on which both decide", () => {
  const targets = new Targets([{ key: "a", kind: "stage", mode: "cross" }], [() => true], () => false, true);
  const [silent, both] = [shown("a", "cannot_decide", "yes", "changed"), shown("a", "no", "yes", "changed")];
  targets.keep(0, silent);
  targets.keep(0, silent);
  expect([targets.takes(0, silent), targets.takes(0, both)]).toEqual([false, true]);
  targets.keep(0, both);
  expect([targets.takes(0, silent), targets.takes(0, both)]).toEqual([false, true]);
});

test("a decision without an account on which both decide comes before a second account of another", () => {
  const find = (difference: Find["difference"]): Find => ({ difference, snapshot: { asOf: "2026-01-01T00:00:00Z", account: { id: "a" } }, ask: { ask: "assess" } });
  const all = [shown("a", "no", "yes", "stricter"), shown("a", "cannot_decide", "yes", "stricter"), shown("a", "no", "yes", "stricter"), shown("b", "cannot_decide", "no", "changed"), shown("a", "cannot_decide", "no", "changed")];
  expect(decidedFirst(all.map(find)).map(({ difference }) => `${difference.key}${isOneSided(difference) ? " half" : ""}`)).toEqual(["a", "b half", "a", "a half"]);
});

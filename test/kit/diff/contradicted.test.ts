import { expect, test } from "vitest";
import { contradictedIn, outside } from "../../../conformance/diff/directions/contradicted.ts";
import { ofTheirMarket } from "../../../conformance/diff/directions/market.ts";
import type { Impossible } from "../../../conformance/diff/directions/index.ts";
import { differenceReport } from "../../../conformance/diff/report.ts";
import { diff } from "../../../conformance/diff/index.ts";
import { methods } from "../../../conformance/diff/same-rules.ts";
import { toText } from "../../../engine/report/index.ts";
import { basesOf } from "../../../conformance/accounts/index.ts";
import type { DiffWitness } from "../../../schemas/generated/diff-answer.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

const old = policyOf(referenceText);
const now = policyOf(edited(referenceText, ["start   when pool.equity < pool.maintenance_margin", "start   when pool.equity < 110% * pool.maintenance_margin"]));
const account = basesOf([old, now], { positions: 1, seed: 1 }).filter(({ positions }) => positions?.length === 1)[0]!; // one of each kind is made
const decision = { key: "cross.stage.liquidatable", kind: "stage", mode: "cross" } as const;
const proof: Impossible = { decision: decision.key, direction: "stricter", method: "linear arithmetic over the products of facts, 3 kinds of account, 3 cases", assuming: ["any number of positions and orders"] };
const shown = { old: "no", new: "yes" };
const witness: DiffWitness = { id: "D1", snapshot: account, shows: [{ decision: decision.key, direction: "stricter", of: "p1", ...shown }], because: [] };

test("a proof that speaks of an account that goes against it is a fault, and is told", () => {
  expect(contradictedIn(decision, [witness], [proof], undefined, () => [account])).toEqual([{ direction: "stricter", method: proof.method, because: "the proof speaks of this account", isFault: true, witnesses: ["D1"] }]);
  const answer = diff(old, now, { positions: 1, seed: 1, evaluations: 200 });
  expect(answer.decisions.flatMap(({ contradicted = [] }) => contradicted)).toEqual([]);
  const wrong = { ...answer, decisions: answer.decisions.map((each) => (each.decision === decision.key ? { ...each, contradicted: [...contradictedIn(decision, [witness], [proof], undefined, () => [account])] } : each)) };
  expect(toText(differenceReport(wrong), { widthColumns: 1000 })).toContain("Internal error: D1 shows cross.stage.liquidatable stricter, which was proved never to be");
});

test("of tiers that no kind of account has, of more positions, and of a plan that is not decided, a proof says nothing", () => {
  expect(outside(proof, decision, shown, account, () => [])).toContain("its grids, or the bounds of its tiers");
  const ofTheirs = ofTheirMarket(proof);
  expect(outside(ofTheirs, decision, shown, account, () => [])).toContain("its tiers, contract sizes or grids");
  const larger = { ...account, instruments: (account.instruments ?? []).map((instrument) => ({ ...instrument, contractSize: "10" })) };
  expect(outside(ofTheirs, decision, shown, larger, () => [account])).toContain("contract sizes");
  expect(outside(proof, decision, shown, larger, () => [account])).toBeUndefined();
  expect(outside(proof, decision, shown, account, () => [account])).toBeUndefined();
  const bounded = { ...proof, assuming: ["at most 1 position in a pool"] };
  const [first] = account.positions ?? [];
  expect(outside(bounded, decision, shown, { ...account, positions: [first, first, first].flatMap((each) => each ?? []) }, () => [account])).toContain("more positions");
  expect(outside({ method: "the same rules", assuming: [] }, { kind: "plan" }, { old: "nothing", new: "close p1; cannot_decide" }, account, () => [])).toContain("does not decide");
  expect(contradictedIn(decision, [witness], [proof], undefined, () => []).map(({ isFault }) => isFault)).toEqual([false]);
});

test("what is the same by the form of its rules and is shown to differ is a fault whatever the account is", () => {
  expect(contradictedIn(decision, [witness], [], "the same rules", () => []).map(({ isFault }) => isFault)).toEqual([true]);
});

test("but for what one of the two cannot decide, where conditions were taken as arithmetic", () => {
  const silent = { old: "no", new: "cannot_decide" };
  expect(outside({ method: methods.same, assuming: [] }, decision, silent, account, () => [])).toBeUndefined();
  expect(outside({ method: methods.unordered, assuming: [] }, decision, silent, account, () => [])).toContain("cannot decide");
  expect(outside({ method: methods.unordered, assuming: [] }, decision, shown, account, () => [])).toBeUndefined();
});

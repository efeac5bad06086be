import { expect, test } from "vitest";
import { Budget } from "../../../conformance/diff/budget.ts";
import { changesOf } from "../../../conformance/diff/changes.ts";
import { diff } from "../../../conformance/diff/index.ts";
import { Pair } from "../../../conformance/diff/pair.ts";
import { unsaidFor } from "../../../conformance/diff/spots.ts";
import { startsFor } from "../../../conformance/diff/starts.ts";
import { compile } from "../../../dsl/index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { edited, policyOf } from "./policies.ts";

test("what pays where a pool was liquidated is asked of accounts that remember it", () => {
  const text = shippedPolicies.get("dydx/dydx-v4.margin") ?? "";
  const payers = "        first   balance.wallet_balance\n        then    insurance_fund  up to 1_000_000 USDC ";
  const turned = edited(text, [payers, "        first   insurance_fund  up to 1_000_000 USDC\n        then    balance.wallet_balance "]);
  const { decisions } = diff(policyOf(text), policyOf(turned), { positions: 2, seed: 1, evaluations: 800 });
  const verdict = (key: string): string | undefined => decisions.find(({ decision }) => decision === key)?.verdict;
  expect([verdict("cross.pay.realized_loss.balance.wallet_balance"), verdict("cross.pay.realized_loss.insurance_fund")]).toEqual(["less", "more"]);
});

test("what an option is where nobody chooses is asked of accounts of every shape", () => {
  const text = shippedPolicies.get("bybit-cross/usdt.margin") ?? "";
  const [before, after] = [text, edited(text, ["default locked ", "default netted "])].map((each) => compile(each, { bases: shippedBases })) as [ReturnType<typeof compile>, ReturnType<typeof compile>]; // two of two
  const { bases, rare } = startsFor(before, after, "options/hedge_loss", { positions: 3, seed: 1, days: after.meaning.effective, isOfTwoTexts: false });
  const spots = unsaidFor(changesOf(before, after), [...bases, ...rare], 8000);
  const pair = new Pair(before, after, new Budget(10_000));
  expect(spots.flatMap(({ snapshot, ask }) => pair.differences(snapshot, ask)).map(({ key, direction }) => `${key} ${direction}`)).toContain("cross.liquidation_price looser");
  expect(unsaidFor(changesOf(before, before), [...bases, ...rare], 8000), "of other changes nothing is asked so").toEqual([]);
});

test("what a stage is left by is asked of accounts that remember it, also where a fact that it reads has another default", () => {
  const text = shippedPolicies.get("drift/cross.margin") ?? "";
  const [before, after] = [text, edited(text, ["default 2%", "default 3%"])].map((each) => compile(each, { bases: shippedBases })) as [ReturnType<typeof compile>, ReturnType<typeof compile>]; // two of two
  const { decisions, witnesses } = diff(before, after, { positions: 1, seed: 1, evaluations: 600 });
  expect(decisions.find(({ decision }) => decision === "cross.stage.liquidatable")?.verdict).toBe("stricter");
  expect(witnesses.some(({ snapshot, shows }) => snapshot.pools?.some(({ status }) => status === "liquidatable") === true && shows.some(({ decision }) => decision === "cross.stage.liquidatable"))).toBe(true);
});

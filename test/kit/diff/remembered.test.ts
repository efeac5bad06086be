import { expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import { shippedPolicies } from "../../support/shipped.ts";
import { edited, policyOf } from "./policies.ts";

test("what pays where a pool was liquidated is asked of accounts that remember it", () => {
  const text = shippedPolicies.get("dydx/dydx-v4.margin") ?? "";
  const payers = "        first   balance.wallet_balance\n        then    insurance_fund  up to 1_000_000 USDC ";
  const turned = edited(text, [payers, "        first   insurance_fund  up to 1_000_000 USDC\n        then    balance.wallet_balance "]);
  const { decisions } = diff(policyOf(text), policyOf(turned), { positions: 2, seed: 1, evaluations: 800 });
  const verdict = (key: string): string | undefined => decisions.find(({ decision }) => decision === key)?.verdict;
  expect([verdict("cross.pay.realized_loss.balance.wallet_balance"), verdict("cross.pay.realized_loss.insurance_fund")]).toEqual(["less", "more"]);
});

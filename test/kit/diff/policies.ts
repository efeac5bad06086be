import { compile, type CompiledPolicy } from "../../../dsl/index.ts";
import { shippedPolicies } from "../../support/shipped.ts";

/** The reference policy as text. */
export const referenceText = shippedPolicies.get("reference/reference.margin") ?? "";

/** The text with one part otherwise; a part that is not there would test nothing. */
export function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((left, [from, to]) => {
    if (!left.includes(from)) throw new Error(`The text has no ${from}`);
    return left.replace(from, to);
  }, text);
}

/** The reference policy with a table of its own and a bonus that counts in part, for changes of both. */
export const tableText = edited(
  referenceText,
  ["  definitions {\n", `  tiers risk upper bound included {
    up to 50_000 USDT:    rate 0.4%, deduction 0 USDT        [HOUSE assumptions]
    up to 5_000_000 USDT: rate 0.5%, deduction 50 USDT       [HOUSE assumptions]
    above:                rate 1%, deduction 25_050 USDT     [HOUSE assumptions]
  }

  definitions {\n`],
  ["instrument.tiers by position.notional", "risk by position.notional"],
  ["position.notional * position.tier.maintenance_margin_rate", "position.notional * position.tier.rate"],
  ["position.tier.maintenance_amount", "position.tier.deduction"],
  ["count balance.bonus  for maintaining", "count min(balance.bonus, 50% * balance.wallet_balance)  for maintaining"],
  ["  applies   to contract linear, inverse", "  applies   to contract linear\n  applies   to settle USDT"],
);

export function policyOf(text: string): CompiledPolicy {
  return compile(text);
}

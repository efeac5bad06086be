import type { ChargePurpose, PaymentRule } from "../../../dsl/ir.ts";
import type { ComparedCell } from "../../../schemas/generated/compare-answer.ts";
import { answers, rulePhrase } from "../sentences/payment.ts";
import { sectionIds } from "./headlines.ts";
import type { RowRule } from "./rows.ts";
import { cell, silentCell, type View } from "./view.ts";

const charges: readonly (readonly [ChargePurpose, "pay" | "receive", string])[] = [
  ["realized_loss", "pay", "Trading losses are paid"],
  ["funding_fee", "pay", "Funding fees are paid"],
  ["trading_fee", "pay", "Trading fees are paid"],
  ["liquidation_fee", "pay", "Liquidation fees are paid"],
  ["interest", "pay", "Interest is paid"],
  ["bonus_clawback", "pay", "Bonuses are taken back"],
  ["realized_profit", "receive", "Realized profits go"],
  ["funding_fee", "receive", "Funding that is received goes"],
];

export const paymentRows: readonly RowRule[] = charges.map(([purpose, direction, feature]) => ({
  key: `payment/${purpose}${purpose === "funding_fee" ? `/${direction}` : ""}`,
  feature,
  cell: (view) => paymentCell(view, purpose, direction),
}));

function paymentCell(view: View, purpose: ChargePurpose, direction: "pay" | "receive"): ComparedCell | undefined {
  const rules = view.mode.payment.filter((rule) => answers(rule, purpose, direction));
  const told = rules.filter((rule) => rule.kind === "pay");
  const ids = rules.length === 0 ? sectionIds(view, "payment") : rules.map(({ id }) => id);
  if (told.length === 0) return ids.length === 0 ? undefined : silentCell(view.statements(ids));
  return cell(told.map((rule) => rulePhrase(rule, view.speaker())).join("; "), view.statements(idsOf(told)));
}

function idsOf(rules: readonly PaymentRule[]): readonly string[] {
  return rules.map(({ id }) => id);
}

/** The words that examples are made of. What they do, `engine/examples` knows; here they are checked and completed. */

import { facts, type FactDoc } from "../../../schemas/generated/facts.ts";

/** Objects that `given` describes by a name and fields. */
export const givenObjects = ["account", "balance", "credit", "asset", "instrument", "tier", "position", "order", "pool", "fund"] as const;
/** `given` lines with a shape of their own. */
export const givenForms = ["at", "option", "selector", "no", "counterparty"] as const;
export const actors = ["trader", "venue", "liquidator"] as const;
export const actions = [
  "deposit", "withdraw", "transfer", "add_margin", "remove_margin", "change_leverage", "change_margin_mode", "change_position_mode", "open", "trade", "increase", "reduce",
  "close", "place_order", "cancel_order", "expire_credit", "liquidate", "delever", "settle",
] as const;
export const purposes = ["realized_loss", "realized_profit", "funding_fee", "trading_fee", "liquidation_fee", "interest", "bonus_clawback"] as const;
/** What `expect` may be about, besides objects of the assessment. */
export const expectedValues = ["verdict", "action", "largest", "binding", "reason", "payments", "steps", "outcomes", "at", "cannot_decide"] as const;
export const expectedObjects = ["account", "balance", "pool", "position", "order", "fund", "instrument", "payment", "step", "outcome"] as const;
export const expectedForms = ["after", "no"] as const;
export const verdicts = ["allowed", "refused", "cannot_decide"] as const;

/** Fields that answers have beside facts and a policy's figures, by the object they are of. */
export const answerFields: Readonly<Record<string, readonly string[]>> = {
  account: ["status"],
  balance: ["available"],
  pool: [
    "id", "mode", "key", "asset", "positions", "orders", "equity", "equity_for_opening", "equity_for_withdrawing", "available", "initial_margin", "maintenance_margin",
    "margin_ratio", "status",
  ],
  position: ["pool", "notional", "unrealized_pnl", "initial_margin", "maintenance_margin", "liquidation_price", "bankruptcy_price", "status"],
  order: ["pool", "initial_margin"],
  payment: ["from", "to", "asset", "amount", "purpose", "clause"],
  step: ["clause", "effect", "pool", "position", "orders", "contracts", "price", "realized_pnl"],
};

const factsByLevel: ReadonlyMap<string, ReadonlyMap<string, FactDoc>> = new Map(
  [...new Set(facts.map((fact) => fact.level))].map((level) => [level, new Map(facts.filter((fact) => fact.level === level && fact.dimension !== "tiers").map((fact) => [fact.name, fact]))]),
);
const none: ReadonlyMap<string, FactDoc> = new Map();

/** The facts that `given`, `when charge` and requests may state of an object, by name. */
export function factsOf(level: string): ReadonlyMap<string, FactDoc> {
  return factsByLevel.get(level) ?? none;
}

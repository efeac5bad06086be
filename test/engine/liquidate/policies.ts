/** Policies in text for the tests of liquidation: everything usual, and a plan of the test's own. */

import { readPolicy } from "../../../dsl/index.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { liquidate } from "../../../engine/liquidate.ts";
import type { Instrument, LiquidateAnswer, LiquidationStep, Position, Snapshot } from "../../../engine/snapshot/index.ts";

export interface PlanTexts {
  /** Between the braces of `liquidation of pool { … }`. */
  readonly cross?: string;
  readonly isolated?: string;
  /** Whole blocks of the cross mode's payment section in place of the usual. */
  readonly payment?: string;
  /** `round …`. */
  readonly round?: string;
  /** `liquidation of position`, of the cross mode. */
  readonly of?: "pool" | "position";
  /** A block after the modes' definitions, such as an account liquidation. */
  readonly account?: string;
  readonly facts?: string;
  /** Permissions of both modes. */
  readonly permissions?: string;
}

const start = "start when pool.equity < pool.maintenance_margin";
const stop = "stop when pool.equity >= pool.maintenance_margin";
export const usualPlan = `${start}  ${stop}
  first cancel orders in pool
  then reduce position with largest loss by 1 tier, repeat
  finally close all positions at bankruptcy price shared by position.maintenance_margin`;

const usualPayment = `
  pay realized_loss keeping pool.equity >= 0 { first balance.bonus  then balance.wallet_balance  finally insurance_fund }
  pay liquidation_fee to insurance_fund keeping pool.equity >= 0 { first balance.wallet_balance  finally forgiven }
  receive realized_profit { to balance.wallet_balance }
  unspecified funding_fee, trading_fee, interest, bonus_clawback because "not tested here"
  `;

/** A policy with these plans, read from text. Throws what the checker says against it. */
export function policyWith(texts: PlanTexts = {}): CompiledPolicy {
  const text = `language 1
policy test.plans {
  version 1
  applies to contract linear, inverse, quanto
  effective from 2020-01-01
  ${texts.round === undefined ? "" : `round ${texts.round}`}
  ${texts.facts ?? ""}
  definitions {
    position.notional = value of position at instrument.mark_price
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price
    position.tier = instrument.tiers by position.notional, upper bound included
    position.initial_margin = position.notional / position.leverage
    position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount
    pool.initial_margin = sum of position.initial_margin
    pool.maintenance_margin = sum of position.maintenance_margin
  }
  account { unspecified anyone to withdraw because "not tested here"  ${texts.account ?? ""} }
  mode cross {
    sharing {
      share margin across positions with same instrument.settle
      count balance.wallet_balance
      count balance.bonus for maintaining
      count sum of position.unrealized_pnl
    }
    adjustment { unspecified anyone to open because "not tested here"  ${texts.permissions ?? ""} }
    liquidation of ${texts.of ?? "pool"} { ${texts.cross ?? usualPlan} }
    payment { ${texts.payment ?? usualPayment} }
  }
  mode isolated {
    sharing { share margin with nothing  count position.margin  count position.unrealized_pnl }
    adjustment { unspecified anyone to open because "not tested here"  ${texts.permissions ?? ""} }
    liquidation of pool { ${texts.isolated ?? `${start}  finally close position at bankruptcy price`} }
    payment {
      pay realized_loss keeping pool.equity >= 0 { first position.margin down to 0  finally insurance_fund }
      pay liquidation_fee to insurance_fund { first position.margin down to 0  finally forgiven }
      receive realized_profit { to position.margin }
      unspecified funding_fee, trading_fee, interest, bonus_clawback because "not tested here"
    }
  }
}`;
  const { policy, diagnostics } = readPolicy(text, { lints: false });
  if (policy === undefined) throw new Error(diagnostics.map((each) => `${each.code}: ${each.message}`).join("\n"));
  return policy;
}

const tiers = [
  { minNotional: "0", maxNotional: "1000", maintenanceMarginRate: "0.01", maintenanceAmount: "0" },
  { minNotional: "1000", maxNotional: "2000", maintenanceMarginRate: "0.02", maintenanceAmount: "10" },
  { minNotional: "2000", maintenanceMarginRate: "0.05", maintenanceAmount: "70" },
];

export const instrument = (more: Partial<Instrument> = {}): Instrument => ({
  symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "1", markPrice: "100", tiers, ...more,
});

export const held = (id: string, more: Partial<Position> = {}): Position => ({
  id, symbol: "S", marginMode: "cross", side: "long", contracts: "10", entryPrice: "100", leverage: "10", ...more,
});

export const account = (walletBalance: string, positions: Position[], more: Partial<Snapshot> = {}): Snapshot => ({
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "A", balances: [{ asset: "USDT", walletBalance, bonus: "0" }] },
  instruments: [instrument()],
  positions,
  ...more,
});

/** The answer, with each step as one line: `reduce p1 5 at 100 → -20 USDT`. */
export function planOf(policy: CompiledPolicy, snapshot: Snapshot): { answer: LiquidateAnswer; lines: readonly string[] } {
  const answer = liquidate(policy, snapshot);
  return { answer, lines: answer.steps.map(lineOf) };
}

export function lineOf({ effect, position, orders, contracts, price, realizedPnl }: LiquidationStep): string {
  if (orders !== undefined) return `${effect} ${orders.join(" ")}`;
  return contracts === undefined ? effect : `${effect} ${position} ${contracts} at ${price}: ${realizedPnl}`;
}

/** Payments of all steps, a line each: `20 balance.wallet_balance → counterparty`. */
export function paymentLines(answer: LiquidateAnswer): readonly string[] {
  return answer.steps.flatMap((step) => step.payments.map((payment) => `${payment.amount} ${payment.from} → ${payment.to}`));
}

export const walletAfter = (answer: LiquidateAnswer): string | undefined => answer.after?.account.balances?.[0]?.walletBalance;

import { isZero, multiply, negate } from "../number/index.ts";
import { valueOf } from "../basis.ts";
import { balanceCell, addTo } from "../payment/cell.ts";
import { payCharge, type EngineCharge, type PaymentRecord } from "../payment/pay.ts";
import { findRule, ruleFor } from "../payment/rule.ts";
import { scopeOfCharge } from "../payment/scope.ts";
import { roundAmount } from "../amounts.ts";
import { exactReading, unobserved, type RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { missing } from "../words.ts";
import type { ChargedFill } from "../payment/types.ts";

export interface Paid {
  readonly state: State;
  readonly payments: readonly PaymentRecord[];
}

export type TakerOrMaker = "taker" | "maker";

/** Pays the trading fee of a fill: its value at the fill's price times the instrument's rate; none where nobody traded. Throws `Undecided` without a rate. */
export function payTradingFee(context: RunContext, state: State, position: Entity, fill: ChargedFill, side: TakerOrMaker | undefined): Paid {
  if (side === undefined) return { state, payments: [] };
  const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
  const rate = quantityOf(instrument, `${side}_fee_rate`);
  if (rate === undefined) throw missing(`instrument.${side}_fee_rate`, instrument.id);
  const fee = multiply(valueOf(position, instrument, fill.contracts, fill.price), rate);
  if (isZero(fee)) return { state, payments: [] };
  const charge = chargeFor(position, instrument, "trading_fee", fee, fill);
  return fee.n > 0n ? payCharge(context, state, charge) : payRebate(context, state, { ...charge, direction: "receive", amount: negate(fee) });
}

/** Settles what a fill earned or lost through the policy's payment section. */
export function settleProfit(context: RunContext, state: State, position: Entity, fill: ChargedFill): Paid {
  const { profit } = fill;
  const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
  if (profit.n >= 0n) return payCharge(context, state, { ...chargeFor(position, instrument, "realized_profit", profit, fill), direction: "receive" });
  return payCharge(context, state, chargeFor(position, instrument, "realized_loss", negate(profit), fill));
}

function chargeFor(position: Entity, instrument: Entity, purpose: EngineCharge["purpose"], amount: EngineCharge["amount"], fill: ChargedFill): EngineCharge {
  return { purpose, direction: "pay", asset: wordOf(instrument, "settle")!, amount, mode: wordOf(position, "margin_mode")!, positionId: position.id, symbol: instrument.id, fill }; // the schema demands both
}

/** A rebate goes where the policy says who receives trading fees, else to the wallet; not where it leaves trading fees open. */
function payRebate(context: RunContext, state: State, charge: EngineCharge): Paid {
  const reading = exactReading(unobserved(context));
  const scope = scopeOfCharge(reading, state, charge, charge.amount);
  const { mode } = scope.pool!; // the scope of a charge has a pool
  if (findRule(reading, mode, charge, scope) !== undefined) return payCharge(context, state, charge);
  ruleFor(reading, mode, { ...charge, direction: "pay" }, scope);
  const amount = roundAmount(context.program, charge.amount, 1);
  const wallet = balanceCell("wallet_balance", state, charge.asset);
  return { state: addTo(state, wallet, amount), payments: isZero(amount) ? [] : [{ from: "venue", to: wallet.name, asset: charge.asset, amount, purpose: charge.purpose, clause: undefined }] };
}

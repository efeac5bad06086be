import { isZero, multiply, negate, zero, type Fraction } from "../number/index.ts";
import { valueOf } from "../basis.ts";
import { balanceCell, addTo } from "../payment/cell.ts";
import { payCharge, type EngineCharge, type PaymentRecord } from "../payment/pay.ts";
import { findRule, isBeforeLoss, ruleFor, togetherWith } from "../payment/rule.ts";
import { scopeOfCharge } from "../payment/scope.ts";
import { roundAmount } from "../amounts.ts";
import { exactReading, unobserved, type RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { instrumentOf, type State } from "../state/state.ts";
import { missing } from "../words.ts";
import type { ChargedFill } from "../payment/types.ts";

export interface Paid {
  readonly state: State;
  readonly payments: readonly PaymentRecord[];
}

export type TakerOrMaker = "taker" | "maker";

/** Pays the trading fee of a fill; none where nobody traded. Throws `Undecided` without a rate. */
export function payTradingFee(context: RunContext, state: State, position: Entity, fill: ChargedFill, side: TakerOrMaker | undefined): Paid {
  const fee = tradingFee(state, position, fill, side);
  if (isZero(fee)) return { state, payments: [] };
  const charge = chargeFor(state, position, "trading_fee", fee, fill);
  return fee.n > 0n ? payCharge(context, state, charge) : payRebate(context, state, { ...charge, direction: "receive", amount: negate(fee) });
}

/** The value of a fill at its price times the instrument's rate; a rebate is negative, and 0 where nobody traded. Throws `Undecided` without a rate. */
function tradingFee(state: State, position: Entity, fill: ChargedFill, side: TakerOrMaker | undefined): Fraction {
  if (side === undefined) return zero;
  const instrument = instrumentOf(state, position);
  const rate = quantityOf(instrument, `${side}_fee_rate`);
  if (rate === undefined) throw missing(`instrument.${side}_fee_rate`, instrument.id);
  return multiply(valueOf(position, instrument, fill.contracts, fill.price), rate);
}

/**
 * What a fill that closes contracts earned or lost, and its trading fee, through the policy's payment section: the loss before the fee, unless the
 * policy has the fee paid first, or both together. Throws `Undecided`.
 */
export function settleFill(context: RunContext, state: State, position: Entity, fill: ChargedFill, side: TakerOrMaker | undefined): Paid {
  const feeFirst = fill.profit.n < 0n && isBeforeLoss(context.program.modes.get(wordOf(position, "margin_mode")!), "trading_fee"); // the schema demands it
  if (feeFirst) return inTurn(state, (at) => payTradingFee(context, at, position, fill, side), (at) => settleProfit(context, at, position, fill));
  const fee = fill.profit.n < 0n ? tradingFee(state, position, fill, side) : zero;
  const loss = chargeFor(state, position, "realized_loss", negate(fill.profit), fill);
  const both = fee.n > 0n ? togetherWith(exactReading(unobserved(context)), state, loss, [{ purpose: "trading_fee", amount: fee }]) : undefined;
  if (both !== undefined) return payCharge(context, state, both);
  return inTurn(state, (at) => settleProfit(context, at, position, fill), (at) => payTradingFee(context, at, position, fill, side));
}

function inTurn(state: State, first: (at: State) => Paid, second: (at: State) => Paid): Paid {
  const done = first(state);
  const after = second(done.state);
  return { state: after.state, payments: [...done.payments, ...after.payments] };
}

function settleProfit(context: RunContext, state: State, position: Entity, fill: ChargedFill): Paid {
  const { profit } = fill;
  if (profit.n >= 0n) return payCharge(context, state, { ...chargeFor(state, position, "realized_profit", profit, fill), direction: "receive" });
  return payCharge(context, state, chargeFor(state, position, "realized_loss", negate(profit), fill));
}

function chargeFor(state: State, position: Entity, purpose: EngineCharge["purpose"], amount: EngineCharge["amount"], fill: ChargedFill): EngineCharge {
  const instrument = instrumentOf(state, position);
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

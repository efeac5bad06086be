import { roundAmount } from "../amounts.ts";
import { basisOf, profitOfClosing, withBasis } from "../basis.ts";
import { add, divide, equals, isZero, minimum, multiply, subtract, zero, type Fraction } from "../number/index.ts";
import { balanceCell, marginCell } from "../payment/cell.ts";
import type { RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { positionById, withEntity, withoutEntity, type State } from "../state/state.ts";
import { missing } from "../words.ts";
import { settleFill, type Paid } from "./fee.ts";
import { modeOf, standsAlone, type Fill } from "./increase.ts";
import { moveBetween } from "./move.ts";

/**
 * Less of a position, or none: takes its share of the cost out, settles profit or loss, pays the trading fee, then releases margin to
 * the wallet where the position stands alone: the closed contracts' share of the margin there was, less what loss and fee took of it,
 * so that what is closed pays for itself first and what is received into the margin stays. All of it where nothing is kept.
 * A position closed to 0 contracts stays in the state, without margin, until `withoutClosed`.
 */
export function decreasePosition(context: RunContext, state: State, position: Entity, fill: Fill): Paid {
  const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const kept = divide(subtract(held, fill.contracts), held); // callers close some of what is held
  const alone = standsAlone(modeOf(context, position));
  const margin = quantityOf(position, "margin");
  if (alone && margin === undefined) throw missing("position.margin", position.id);
  const profit = profitOfClosing(position, instrument, fill.contracts, fill.price);
  const made = { contracts: fill.contracts, price: fill.price, profit, before: state };
  const reduced = withEntity(state, withBasis(position, instrument, multiply(held, kept), multiply(basisOf(position, instrument), kept)));
  const charged = settleFill(context, reduced, position, made, fill.takerOrMaker);
  const { payments } = charged;
  if (!alone) return { state: charged.state, payments };
  const share = subtract(margin!, multiply(margin!, kept)); // looked at above
  const left = quantityOf(positionById(charged.state, position.id)!, "margin")!; // payments change it and never take it away
  const released = releaseMargin(context, charged.state, position.id, isZero(kept) ? left : add(share, minimum(zero, subtract(left, margin!))), fill.action); // as above
  return { state: released.state, payments: [...payments, ...released.payments] };
}

/** Moves `amount` of a position's margin to the wallet, on the policy's grid; nothing where it is not positive. */
export function releaseMargin(context: RunContext, state: State, positionId: string, amount: Fraction, action: string): Paid {
  const position = positionById(state, positionId)!; // callers hold it
  const asset = wordOf(state.instrumentBySymbol.get(wordOf(position, "symbol")!)!, "settle")!; // the boundary has checked symbols
  const cell = marginCell(position, asset);
  if (amount.n <= 0n) return { state, payments: [] };
  const released = equals(amount, cell.value!) ? amount : minimum(cell.value!, roundAmount(context.program, amount, 1)); // a margin cell holds money
  return moveBetween(state, cell, balanceCell("wallet_balance", state, asset), released, action);
}

/** The state without a position that holds no contracts any more. */
export function withoutClosed(state: State, positionId: string): State {
  const position = positionById(state, positionId);
  return position !== undefined && isZero(quantityOf(position, "contracts")!) ? withoutEntity(state, "position", positionId) : state; // the schema demands it
}

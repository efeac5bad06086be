import { roundAmount } from "../amounts.ts";
import { basisOf, profitOfClosing, withBasis } from "../basis.ts";
import { divide, isZero, multiply, subtract, type Fraction } from "../number/index.ts";
import { balanceCell, marginCell } from "../payment/cell.ts";
import type { RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { positionById, withEntity, withoutEntity, type State } from "../state/state.ts";
import { missing } from "../words.ts";
import { payTradingFee, settleProfit, type Paid } from "./fee.ts";
import { modeOf, standsAlone, type Fill } from "./increase.ts";
import { moveBetween } from "./move.ts";

/**
 * Less of a position, or none: takes its share of the cost out, settles profit or loss, pays the trading fee, then releases margin to
 * the wallet where the position stands alone: what is above the remaining contracts' share of the margin it had. So the closed part
 * pays its own loss first. A position closed to 0 contracts stays in the state, without margin, until `withoutClosed`.
 */
export function decreasePosition(context: RunContext, state: State, position: Entity, fill: Fill): Paid {
  const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const kept = divide(subtract(held, fill.contracts), held); // callers close some of what is held
  const alone = standsAlone(modeOf(context, position));
  const margin = quantityOf(position, "margin");
  if (alone && margin === undefined) throw missing("position.margin", position.id);
  const profit = profitOfClosing(position, instrument, fill.contracts, fill.price);
  const reduced = withEntity(state, withBasis(position, instrument, multiply(held, kept), multiply(basisOf(position, instrument), kept)));
  const settled = settleProfit(context, reduced, position, profit);
  const charged = payTradingFee(context, settled.state, position, fill.contracts, fill.price, fill.takerOrMaker);
  const payments = [...settled.payments, ...charged.payments];
  if (!alone) return { state: charged.state, payments };
  const released = releaseMargin(context, charged.state, position.id, multiply(margin!, kept), fill.action); // looked at above
  return { state: released.state, payments: [...payments, ...released.payments] };
}

/** The margin above `keep` goes to the wallet; all of it where nothing is kept. */
export function releaseMargin(context: RunContext, state: State, positionId: string, keep: Fraction, action: string): Paid {
  const position = positionById(state, positionId)!; // callers hold it
  const asset = wordOf(state.instrumentBySymbol.get(wordOf(position, "symbol")!)!, "settle")!; // the boundary has checked symbols
  const cell = marginCell(position, asset);
  const above = subtract(cell.value!, keep); // a margin cell holds money
  if (above.n <= 0n) return { state, payments: [] };
  return moveBetween(state, cell, balanceCell("wallet_balance", state, asset), isZero(keep) ? above : roundAmount(context.program, above, 1), action);
}

/** The state without a position that holds no contracts any more. */
export function withoutClosed(state: State, positionId: string): State {
  const position = positionById(state, positionId);
  return position !== undefined && isZero(quantityOf(position, "contracts")!) ? withoutEntity(state, "position", positionId) : state; // the schema demands it
}

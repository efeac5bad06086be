import type { Fee } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { basisOf, profitOfClosing, withBasis } from "../basis.ts";
import { absolute, divide, isZero, multiply, negate, sign, subtract, type Fraction } from "../number/index.ts";
import { payCharge } from "../payment/pay.ts";
import { holdsIn, isBeforeLoss, readIn } from "../payment/rule.ts";
import { scopeOfCharge } from "../payment/scope.ts";
import type { ChargedFill, EngineCharge, PaymentRecord } from "../payment/types.ts";
import { exactReading, type RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { positionById, withEntity, type State } from "../state/state.ts";
import type { PricedCut } from "./price.ts";

/** A cut that was made, and what it moved. */
export interface Filled extends PricedCut {
  /** What was realized, on the policy's grid of amounts; a loss is negative. */
  readonly profit: Fraction;
  readonly payments: readonly PaymentRecord[];
}

/**
 * The fills of one step, at once: first every position is cut, then profits are received, losses paid and fees charged (before the
 * losses where the policy says so), each in the order of the cuts. So each charge is judged in the state in which all of them have
 * happened. Positions without contracts stay, with their margin. Throws `Undecided` where a charge cannot be placed.
 */
export function fill(context: RunContext, state: State, cuts: readonly PricedCut[], fees: readonly Fee[]): { state: State; filled: readonly Filled[] } {
  const made = cuts.map((cut) => ({ cut, profit: profitOfClosing(cut.position, instrumentOf(state, cut.position), cut.contracts, cut.price), payments: [] as PaymentRecord[] }));
  let after = cuts.reduce(cutDown, state);
  const pay = (payments: PaymentRecord[], charge: EngineCharge): void => {
    const paid = payCharge(context, after, charge);
    after = paid.state;
    payments.push(...paid.payments);
  };
  const chargeFees = (early: boolean): void => {
    for (const { cut, profit, payments } of made) {
      if (isBeforeLoss(context.program.modes.get(wordOf(cut.position, "margin_mode")!), "liquidation_fee") !== early) continue; // the schema demands a mode
      for (const fee of fees) {
        const filled = { ...cut, profit, before: state };
        const amount = feeOn(context, after, filled, fee);
        if (amount !== undefined) pay(payments, { ...chargeOn(state, cut.position), fill: filled, purpose: "liquidation_fee", direction: "pay", amount });
      }
    }
  };
  for (const gains of [true, false]) {
    if (!gains) chargeFees(true);
    for (const { cut, profit, payments } of made) {
      if (isZero(profit) || profit.n > 0n !== gains) continue;
      pay(payments, { ...chargeOn(state, cut.position), fill: { ...cut, profit, before: state }, purpose: gains ? "realized_profit" : "realized_loss", direction: gains ? "receive" : "pay", amount: absolute(profit) });
    }
  }
  chargeFees(false);
  return { state: after, filled: made.map(({ cut, profit, payments }) => ({ ...cut, profit: onGrid(context, profit), payments })) };
}

/** The position with fewer contracts, entered at the same price; its margin stays to protect the rest. */
function cutDown(state: State, { position, contracts }: PricedCut): State {
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const rest = subtract(held, contracts);
  const instrument = instrumentOf(state, position);
  const basis = divide(multiply(basisOf(position, instrument), rest), held);
  return withEntity(state, withBasis(position, instrument, rest, basis));
}

/** What a fee clause charges on a fill, once its loss or profit is paid; `undefined` where it charges nothing. */
function feeOn(context: RunContext, state: State, made: PricedCut & ChargedFill, fee: Fee): Fraction | undefined {
  const { price } = made;
  const position = positionById(state, made.position.id)!; // it stays until the step ends
  const reading = exactReading(context);
  const { charge: _, ...inside } = scopeOfCharge(reading, state, { ...chargeOn(state, position), fill: made, purpose: "liquidation_fee", direction: "pay", amount: price }, price);
  const { when } = fee;
  if (when !== undefined && !holdsIn(reading, fee.id, when, inside)) return undefined;
  const amount = readIn(reading, fee.id, () => reading.quantity(fee.amount, inside));
  reading.observeClause?.(fee.id);
  return sign(amount) > 0 ? amount : undefined;
}

function chargeOn(state: State, position: Entity): Pick<EngineCharge, "asset" | "mode" | "positionId" | "symbol"> {
  return { asset: wordOf(instrumentOf(state, position), "settle")!, mode: wordOf(position, "margin_mode")!, positionId: position.id, symbol: wordOf(position, "symbol")! }; // the schema demands them
}

function onGrid({ program }: RunContext, profit: Fraction): Fraction {
  return profit.n < 0n ? negate(roundAmount(program, absolute(profit), -1)) : roundAmount(program, profit, 1);
}

function instrumentOf(state: State, position: Entity): Entity {
  return state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
}

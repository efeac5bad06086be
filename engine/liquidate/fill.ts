import type { Fee, Mode } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { basisOf, profitOfClosing, withBasis } from "../basis.ts";
import { absolute, divide, multiply, negate, sign, subtract, type Fraction } from "../number/index.ts";
import { payCharge } from "../payment/pay.ts";
import { holdsIn, isBeforeLoss, paysTogether, readIn, togetherWith } from "../payment/rule.ts";
import { scopeOfCharge } from "../payment/scope.ts";
import type { ChargedFill, ChargePart, EngineCharge, PaymentRecord } from "../payment/types.ts";
import { exactReading, unobserved, type RunContext } from "../run-context.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { instrumentOf, positionById, withEntity, type State } from "../state/state.ts";
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
 * happened; a loss and the fees that its list pays together are one charge. Positions without contracts stay, with their margin. Throws `Undecided` where a charge cannot be placed.
 */
export function fill(context: RunContext, state: State, cuts: readonly PricedCut[], fees: readonly Fee[]): { state: State; filled: readonly Filled[] } {
  const made = cuts.map((cut) => ({ cut, profit: profitOfClosing(cut.position, instrumentOf(state, cut.position), cut.contracts, cut.price), payments: [] as PaymentRecord[] }));
  let after = cuts.reduce(cutDown, state);
  const pay = (payments: PaymentRecord[], charge: EngineCharge): void => {
    const paid = payCharge(context, after, charge);
    after = paid.state;
    payments.push(...paid.payments);
  };
  type Made = (typeof made)[number];
  const charge = ({ cut, profit, payments }: Made, due: Pick<EngineCharge, "purpose" | "direction" | "amount">, withFees: readonly ChargePart[] = []): boolean => {
    const alone = { ...chargeOn(state, cut.position), fill: { ...cut, profit, before: state }, ...due };
    const all = togetherWith(exactReading(unobserved(context)), after, alone, withFees);
    pay(payments, all ?? alone);
    return all !== undefined;
  };
  const feesOf = ({ cut, profit }: Made, of = fees): readonly ChargePart[] =>
    of.flatMap((fee) => {
      const amount = feeOn(context, after, { ...cut, profit, before: state }, fee);
      return amount === undefined ? [] : [{ purpose: "liquidation_fee" as const, amount }];
    });
  const charged = new Set<Made>();
  const chargeFees = (early: boolean): void => {
    for (const each of made) {
      if (charged.has(each) || isBeforeLoss(modeOf(context, each), "liquidation_fee") !== early) continue;
      for (const fee of fees) for (const { purpose, amount } of feesOf(each, [fee])) charge(each, { purpose, direction: "pay", amount });
    }
  };
  for (const each of made) if (each.profit.n > 0n) charge(each, { purpose: "realized_profit", direction: "receive", amount: each.profit });
  chargeFees(true);
  for (const each of made) {
    if (each.profit.n >= 0n) continue;
    const loss = { purpose: "realized_loss", direction: "pay", amount: negate(each.profit) } as const;
    const withFees = !isBeforeLoss(modeOf(context, each), "liquidation_fee") && paysTogether(modeOf(context, each), "liquidation_fee") ? feesOf(each) : [];
    if (charge(each, loss, withFees)) charged.add(each);
  }
  chargeFees(false);
  return { state: after, filled: made.map(({ cut, profit, payments }) => ({ ...cut, profit: onGrid(context, profit), payments })) };
}

function modeOf({ program }: RunContext, { cut }: { readonly cut: PricedCut }): Mode | undefined {
  return program.modes.get(wordOf(cut.position, "margin_mode")!); // the schema demands it
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

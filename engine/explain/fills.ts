import { trace, type Traced } from "../algebras/trace.ts";
import { basisOf } from "../basis.ts";
import { divide, isZero, multiply, parseDecimal, toDecimalString, type Fraction } from "../number/index.ts";
import { profitFromBasis, valueAt } from "../payoff.ts";
import { positionOf } from "../permit/check-request.ts";
import type { Explanation, LiquidationStep, Payment, Request } from "../snapshot/index.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import { positionById } from "../state/state.ts";
import type { Explaining } from "./explain.ts";
import { namesFor } from "./names.ts";

/** What the fill of a `reduce` or `close` realizes and what its trading fee is, before they are rounded and paid: the amounts that its payments come from. Nothing where nothing is paid. */
export function fillFigures(context: Explaining, request: Request, payments: readonly Payment[]): readonly Explanation[] {
  if ((request.action !== "reduce" && request.action !== "close") || !payments.some(({ purpose }) => purpose === "trading_fee" || purpose.startsWith("realized_"))) return [];
  const position = positionOf(context.state, request);
  return position === undefined ? [] : closing(context, position, { contracts: request.contracts, price: request.price, side: request.takerOrMaker ?? "taker" });
}

/** What a step of a liquidation realizes; nothing where an earlier step has changed what the position cost. */
export function stepFigures(context: Explaining, { position: id, contracts, price, realizedPnl }: LiquidationStep): readonly Explanation[] {
  const position = id === undefined ? undefined : positionById(context.state, id);
  return position === undefined || contracts === undefined || price === undefined ? [] : closing(context, position, { contracts, price }).filter(({ value }) => value === realizedPnl);
}

interface Closing {
  /** Decimals; all that is held and the mark price where absent. */
  readonly contracts?: string | undefined;
  readonly price?: string | undefined;
  /** Whose rate the fee has; absent where none is shown. */
  readonly side?: "taker" | "maker";
}

function closing({ program, state, pools }: Explaining, position: Entity, { contracts, price, side }: Closing): readonly Explanation[] {
  const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol") ?? "");
  const [held, mark] = [quantityOf(position, "contracts"), instrument && quantityOf(instrument, "mark_price")];
  if (instrument === undefined || held === undefined || mark === undefined || isZero(held)) return [];
  const algebra = trace(namesFor(program, state, pools));
  const closed = withValues(position, { contracts: decimal(contracts) ?? held });
  const at = algebra.constant(decimal(price) ?? mark);
  const entry = quantityOf(position, "entry_price");
  const cost = entry === undefined ? algebra.constant(multiply(basisOf(position, instrument), divide(decimal(contracts) ?? held, held))) : valueAt(algebra, closed, instrument, algebra.constant(entry));
  const profit = profitFromBasis(algebra, closed, instrument, cost, at);
  const rate = side === undefined ? undefined : quantityOf(instrument, `${side}_fee_rate`);
  const fee = rate === undefined || isZero(rate) ? undefined : algebra.multiply(valueAt(algebra, closed, instrument, at), algebra.constant(rate));
  const settle = wordOf(instrument, "settle");
  const figure = (label: string, { value, why }: Traced): Explanation => ({ label: `${label} of ${position.id}`, kind: "figure", value: toDecimalString(value), ...(settle === undefined ? {} : { unit: settle }), children: [why] });
  return [...(isZero(profit.value) ? [] : [figure("realized profit", profit)]), ...(fee === undefined ? [] : [figure("trading fee", fee)])];
}

function decimal(text: string | undefined): Fraction | undefined {
  return text === undefined ? undefined : parseDecimal(text);
}

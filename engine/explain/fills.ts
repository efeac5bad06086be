import { trace, type Traced } from "../algebras/trace.ts";
import { basisOf } from "../basis.ts";
import { divide, isZero, multiply, parseDecimal, toDecimalString, type Fraction } from "../number/index.ts";
import { profitFromBasis, valueAt } from "../payoff.ts";
import { positionOf } from "../permit/check-request.ts";
import type { Explanation, Payment, Request } from "../snapshot/index.ts";
import { quantityOf, withValues, wordOf } from "../state/entity.ts";
import type { Explaining } from "./explain.ts";
import { namesFor } from "./names.ts";

/** What the fill of a `reduce` or `close` realizes and what its trading fee is, before they are rounded and paid: the amounts that its payments come from. Nothing where nothing is paid. */
export function fillFigures({ program, state, pools }: Explaining, request: Request, payments: readonly Payment[]): readonly Explanation[] {
  if ((request.action !== "reduce" && request.action !== "close") || !payments.some(({ purpose }) => purpose === "trading_fee" || purpose.startsWith("realized_"))) return [];
  const position = positionOf(state, request);
  const instrument = position && state.instrumentBySymbol.get(wordOf(position, "symbol") ?? "");
  const held = position && quantityOf(position, "contracts");
  const mark = instrument && quantityOf(instrument, "mark_price");
  if (position === undefined || instrument === undefined || held === undefined || mark === undefined) return [];
  const contracts = decimal(request.contracts) ?? held;
  const algebra = trace(namesFor(program, state, pools));
  const closed = withValues(position, { contracts });
  const price = algebra.constant(decimal(request.price) ?? mark);
  const entry = quantityOf(position, "entry_price");
  const cost = entry === undefined ? algebra.constant(multiply(basisOf(position, instrument), divide(contracts, held))) : valueAt(algebra, closed, instrument, algebra.constant(entry));
  const profit = profitFromBasis(algebra, closed, instrument, cost, price);
  const rate = quantityOf(instrument, `${request.takerOrMaker ?? "taker"}_fee_rate`);
  const fee = rate === undefined || isZero(rate) ? undefined : algebra.multiply(valueAt(algebra, closed, instrument, price), algebra.constant(rate));
  const settle = wordOf(instrument, "settle");
  const figure = (label: string, { value, why }: Traced): Explanation => ({ label: `${label} of ${position.id}`, kind: "figure", value: toDecimalString(value), ...(settle === undefined ? {} : { unit: settle }), children: [why] });
  return [...(isZero(profit.value) ? [] : [figure("realized profit", profit)]), ...(fee === undefined ? [] : [figure("trading fee", fee)])];
}

function decimal(text: string | undefined): Fraction | undefined {
  return text === undefined ? undefined : parseDecimal(text);
}

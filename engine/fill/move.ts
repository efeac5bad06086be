import { isZero, negate, type Fraction } from "../number/index.ts";
import { addTo, keyOf, type Cell } from "../payment/cell.ts";
import type { PaymentRecord } from "../payment/types.ts";
import type { State } from "../state/state.ts";
import type { Paid } from "./fee.ts";

/** Moves an amount ≥ 0 between two cells; nothing is recorded of nothing, nor of what stays where it is. */
export function moveBetween(state: State, from: Cell, to: Cell, amount: Fraction, purpose: string, clause?: string): Paid {
  if (isZero(amount) || keyOf(from) === keyOf(to)) return { state, payments: [] };
  const record: PaymentRecord = { from: from.name, to: to.name, asset: from.asset, amount, purpose, clause };
  return { state: addTo(addTo(state, from, negate(amount)), to, amount), payments: [record] };
}

/** The world outside the account, under the name that payments give it. */
export function outsideCell(name: string, asset: string): Cell {
  return { kind: "outside", name, fact: name, of: asset, asset, value: undefined };
}

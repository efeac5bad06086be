import type { Funding } from "../../schemas/generated/events.ts";
import { valueOf } from "../basis.ts";
import { isZero, multiply, negate, parseDecimal } from "../number/index.ts";
import { prepare } from "../program.ts";
import type { Charge } from "../snapshot/index.ts";
import { quantityOf, wordOf } from "../state/entity.ts";
import { loadState } from "../state/load.ts";
import { written } from "../state/written.ts";
import type { Ground } from "./apply.ts";

/**
 * What each open position of an instrument is charged, in the order of the snapshot: rate · value, at the mark price or the price that
 * the event states. Exact to 18 decimals; the policy rounds amounts as it does all others. A rate of 0 charges nothing.
 * Throws `Undecided` where a fee is too large to be written.
 */
export function fundingCharges({ policy, snapshot }: Ground, { symbol, rate, price }: Funding): readonly Charge[] {
  const state = loadState(snapshot, prepare(policy).declared);
  const instrument = state.instrumentBySymbol.get(symbol)!; // the list of events was checked for its symbols
  const exactRate = parseDecimal(rate)!; // the schema has checked its form
  if (isZero(exactRate)) return [];
  const at = price === undefined ? quantityOf(instrument, "mark_price")! : parseDecimal(price)!; // the schema demands it, or has checked its form
  return state.positions.flatMap((position): readonly Charge[] => {
    const contracts = quantityOf(position, "contracts")!; // the schema demands it
    if (wordOf(position, "symbol") !== symbol || isZero(contracts)) return [];
    const value = valueOf(position, instrument, contracts, at);
    const pays = exactRate.n > 0n === (wordOf(position, "side") === "long");
    const amount = multiply(value, exactRate.n > 0n ? exactRate : negate(exactRate));
    return [{ purpose: "funding_fee", direction: pays ? "pay" : "receive", position: position.id, asset: wordOf(instrument, "settle")!, amount: written(amount, `The funding fee of ${position.id}`) }]; // the schema demands it
  });
}

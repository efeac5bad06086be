import type { AssessedPosition } from "../../../engine/snapshot/index.ts";
import type { PriceMark } from "../../../engine/what-if/index.ts";
import { digitsOf, toUnits } from "./decimal.ts";

/** A price as an answer prints it, by the policy's rounding. */
export interface SolvedPrice {
  readonly what: string;
  readonly price: string;
}

/** The prices of positions as they are printed elsewhere on the page, so that a chart says the same. */
export function solvedPrices(positions: readonly AssessedPosition[]): readonly SolvedPrice[] {
  return positions.flatMap(({ liquidationPrice, stagePrices = [], bankruptcyPrice }) => [
    ...(liquidationPrice === undefined ? [] : [{ what: "liquidatable", price: liquidationPrice }]),
    ...stagePrices.flatMap(({ stage, price }) => (price === undefined ? [] : [{ what: stage, price }])),
    ...(bankruptcyPrice === undefined ? [] : [{ what: "bankruptcy", price: bankruptcyPrice }]),
  ]);
}

/** The printed price of a mark: that of the same name within a tick of it, else the mark's own. */
export function printedPrice({ what, price }: PriceMark, solved: readonly SolvedPrice[], tick: string): string {
  const near = solved.find((each) => {
    if (each.what !== what) return false;
    const digits = Math.max(digitsOf(each.price), digitsOf(price), digitsOf(tick));
    const apart = toUnits(each.price, digits) - toUnits(price, digits);
    return (apart < 0n ? -apart : apart) <= toUnits(tick, digits);
  });
  return near?.price ?? price;
}

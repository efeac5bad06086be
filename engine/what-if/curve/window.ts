import type { Fraction } from "../../number/index.ts";
import { compareToFraction, type Cut } from "../../piecewise/index.ts";

/** Where to look: from the lowest to the highest price, at `points` of them on the tick grid. */
export interface Window {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly points: number;
  readonly tick: Fraction;
}

export function isInside(cut: Cut, { from, to }: Window): boolean {
  return compareToFraction(cut, from) >= 0 && compareToFraction(cut, to) <= 0;
}

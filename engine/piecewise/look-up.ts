/** Tables by an amount that depends on the unknown, such as margin tiers by notional. */

import { assert } from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { defaultLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { choose, compare, constant } from "./piecewise.ts";
import type { Piecewise } from "./piecewise.ts";

/**
 * The value of the row that `f` falls in. n bounds, ascending, part n + 1 rows; `values[i]` is the row below bound i.
 * A bound itself belongs to the row below it if `upperIncluded`, otherwise to the row above.
 * A row with nothing in it (below the first, above the last) is given by the caller as an undecided function.
 */
export function lookUp(
  f: Piecewise,
  bounds: readonly Fraction[],
  upperIncluded: boolean,
  values: readonly Piecewise[],
  limits: Limits = defaultLimits,
): Piecewise {
  assert(values.length === bounds.length + 1, "a table has one row more than bounds");
  // Halving the table keeps long tables near linear: each row takes part in log n choices.
  const search = (from: number, to: number): Piecewise => {
    if (from === to) return values[from]!; // 0 ≤ from ≤ number of bounds
    const middle = (from + to) >> 1;
    const below = compare(f, upperIncluded ? "<=" : "<", constant(bounds[middle]!), limits); // middle < to
    return choose(below, search(from, middle), search(middle + 1, to), limits);
  };
  return search(0, bounds.length);
}

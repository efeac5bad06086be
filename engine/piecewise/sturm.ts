/** Sturm's theorem: how many distinct real roots lie between two points. */

import type { Fraction } from "../number/index.ts";
import * as whole from "./whole.ts";
import type { Whole } from "./whole.ts";

/** The polynomial, its derivative, and each next the negated remainder of the two before, to the last that is not zero. */
export function sturmChain(w: Whole): readonly Whole[] {
  const chain: Whole[] = [w];
  for (let [previous, next] = [w, whole.derivative(w)]; next.length > 0; ) {
    chain.push(next);
    [previous, next] = [next, whole.negate(whole.remainder(previous, next))];
  }
  return chain;
}

/**
 * The changes of sign in the chain at `x`. For a polynomial without repeated roots, the count at a less the count at b
 * is the number of roots in (a, b].
 */
export function signChanges(chain: readonly Whole[], x: Fraction): number {
  let changes = 0;
  let last: -1 | 0 | 1 = 0;
  for (const member of chain) {
    const sign = whole.signAt(member, x);
    if (sign === 0) continue;
    if (last !== 0 && sign !== last) changes += 1;
    last = sign;
  }
  return changes;
}

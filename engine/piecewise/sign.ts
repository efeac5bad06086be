/** Where a piecewise function is negative, zero and positive: the one place that solves equations. */

import { between, compareCuts, product, signOfRationalAt } from "./cut.ts";
import type { Cut } from "./cut.ts";
import { positiveRoots } from "./isolate.ts";
import { sign } from "../number/index.ts";
import type { Pieces, Segment } from "./pieces.ts";
import { split, uniform } from "./pieces.ts";
import { evaluate } from "./polynomial.ts";
import type { Rational } from "./rational.ts";
import { constantValue } from "./rational.ts";
import { isUndecided } from "./undecided.ts";
import type { Piece, Undecided } from "./undecided.ts";

export type Sign = -1 | 0 | 1;

/** The sign everywhere, divided further at the function's zeros. Cuts where the sign stays are not left out. */
export function signs(f: Pieces<Piece>): Pieces<Sign | Undecided> {
  return split<Piece, Sign | Undecided>(
    f,
    (piece, segment) => (isUndecided(piece) ? uniform(piece) : signsInSegment(piece, segment)),
    (piece, cut) => (isUndecided(piece) ? piece : signOfRationalAt(piece, cut)),
  );
}

function signsInSegment(value: Rational, segment: Segment): Pieces<Sign> {
  const constant = constantValue(value);
  if (constant !== undefined) return uniform(sign(constant));
  const roots = positiveRoots(value.numerator).filter((root) => isInside(root, segment));
  const open: Sign[] = [];
  for (let index = 0; index <= roots.length; index += 1) {
    const x = between(roots[index - 1] ?? segment.low, roots[index] ?? segment.high);
    open.push(product(sign(evaluate(value.numerator, x)), sign(evaluate(value.denominator, x))));
  }
  return { cuts: roots, open, at: roots.map(() => 0) };
}

function isInside(root: Cut, { low, high }: Segment): boolean {
  return (low === undefined || compareCuts(low, root) < 0) && (high === undefined || compareCuts(root, high) < 0);
}

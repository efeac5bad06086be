/** Where a piecewise function is negative, zero and positive: the one place that solves equations. */

import { between, compareCuts, product, signOfRationalAt } from "./cut.ts";
import type { Cut } from "./cut.ts";
import { positiveRoots } from "./isolate.ts";
import { sign } from "../number/index.ts";
import { lineIn } from "./line.ts";
import type { Pieces, Segment } from "./pieces.ts";
import { uniform } from "./pieces.ts";
import { evaluate } from "./polynomial.ts";
import type { Rational } from "./rational.ts";
import { constantValue } from "./rational.ts";
import { isUndecided } from "./undecided.ts";
import type { Piece, Undecided } from "./undecided.ts";

export type Sign = -1 | 0 | 1;

/** The sign everywhere, divided further at the function's zeros. Cuts where the sign stays are not left out. */
export function signs(f: Pieces<Piece>): Pieces<Sign | Undecided> {
  const cuts: Cut[] = [];
  const open: (Sign | Undecided)[] = [];
  const at: (Sign | Undecided)[] = [];
  for (let index = 0; index < f.open.length; index += 1) {
    const piece = f.open[index]!; // index < length
    const [low, high] = [f.cuts[index - 1], f.cuts[index]];
    const point = f.at[index];
    const line = isUndecided(piece) ? undefined : lineIn(piece, low, high);
    if (isUndecided(piece)) open.push(piece);
    else if (line === undefined) append(signsInSegment(piece, { low, high }), cuts, open, at);
    else if (line.root === undefined) open.push(line.first);
    else {
      cuts.push(line.root);
      open.push(line.first, line.last);
      at.push(0);
    }
    if (high === undefined) break;
    cuts.push(high);
    // At most cuts the function is continuous and has the formula of the segment below.
    if (point === piece && line !== undefined) at.push(line.atHigh);
    else at.push(isUndecided(point!) ? point : signOfRationalAt(point!, high)); // a cut has a value
  }
  return { cuts, open, at };
}

function append(inner: Pieces<Sign>, cuts: Cut[], open: (Sign | Undecided)[], at: (Sign | Undecided)[]): void {
  cuts.push(...inner.cuts); // at most the degree's number
  open.push(...inner.open);
  at.push(...inner.at);
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

/** Adds many functions in one pass over all their cuts, changing a running sum by what changes at each. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { compareCuts } from "./cut.ts";
import type { Cut } from "./cut.ts";
import type { Pieces } from "./pieces.ts";
import { coefficient, one, polynomial } from "./polynomial.ts";
import { isPolynomial } from "./rational.ts";
import { isUndecided } from "./undecided.ts";
import type { Piece, Undecided } from "./undecided.ts";

/** Whether all of a function is polynomials or undecided, so that a running sum of it stays small. */
export function canSweep(f: Pieces<Piece>): boolean {
  const fits = (piece: Piece) => isUndecided(piece) || isPolynomial(piece);
  return f.open.every(fits) && f.at.every(fits);
}

/** The sum of functions that `canSweep` accepts; undecided wherever one of them is. Cuts where nothing changes are kept. */
export function sweep(list: readonly Pieces<Piece>[]): Pieces<Piece> {
  const running = new RunningSum(list.map((f) => f.open[0]!)); // there is always one segment
  const changes = list.flatMap(changesOf).sort((a, b) => compareCuts(a.cut, b.cut));
  const sum = { cuts: [] as Cut[], open: [running.piece()], at: [] as Piece[] };
  for (let start = 0; start < changes.length; ) {
    const { cut } = changes[start]!; // start < length
    let end = start + 1;
    while (end < changes.length && compareCuts(changes[end]!.cut, cut) === 0) end += 1; // end < length
    const here = changes.slice(start, end);
    for (const { before, at } of here) running.replace(before, at);
    sum.cuts.push(cut);
    sum.at.push(running.piece());
    for (const { at, after } of here) running.replace(at, after);
    sum.open.push(running.piece());
    start = end;
  }
  return sum;
}

interface Change {
  readonly cut: Cut;
  readonly before: Piece;
  readonly at: Piece;
  readonly after: Piece;
}

function changesOf(f: Pieces<Piece>): readonly Change[] {
  return f.cuts.map((cut, index) => ({ cut, before: f.open[index]!, at: f.at[index]!, after: f.open[index + 1]! })); // a cut has all three
}

/** The sum of one piece of each function. Undecided pieces are counted, as no formula could be taken out of them again. */
class RunningSum {
  readonly #coefficients: Fraction[] = [];
  readonly #undecided = new Map<string, { readonly why: Undecided; count: number }>();

  constructor(pieces: readonly Piece[]) {
    for (const piece of pieces) this.#change(piece, 1);
  }

  replace(old: Piece, piece: Piece): void {
    if (old === piece) return;
    this.#change(old, -1);
    this.#change(piece, 1);
  }

  piece(): Piece {
    for (const { why, count } of this.#undecided.values()) if (count > 0) return why;
    return { kind: "rational", numerator: polynomial([...this.#coefficients]), denominator: one };
  }

  #change(piece: Piece, times: 1 | -1): void {
    if (isUndecided(piece)) {
      const key = JSON.stringify([piece.why, piece.reason, piece.clause]);
      this.#undecided.set(key, { why: piece, count: (this.#undecided.get(key)?.count ?? 0) + times });
      return;
    }
    for (const [exponent, value] of piece.numerator.entries()) {
      const present = coefficient(this.#coefficients, exponent);
      this.#coefficients[exponent] = times === 1 ? number.add(present, value) : number.subtract(present, value);
    }
  }
}

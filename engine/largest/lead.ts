import { add, divide, floor, fraction, isZero, multiply, subtract, type Fraction } from "../number/index.ts";

/** How far each thing that decides is from failing at an amount, by a name: below 0 it fails there. */
export type Slacks = ReadonlyMap<string, Fraction>;

/** What a search by trying may be led by. It only says what is tried next: whether it holds there is always tried. */
export interface Lead {
  /** At an amount that was tried; absent where nothing is known. */
  slacksAt(amount: Fraction): Slacks | undefined;
  /** Whether all that decides at an amount has a slack there, so that a search may go where the first of them is used up and need not widen its steps. */
  isWhole(amount: Fraction): boolean;
}

/** An amount, in steps of its grid, with the slacks there. */
export interface Place {
  readonly at: bigint;
  readonly slacks: Slacks;
}

/**
 * The last step at which everything holds, were each slack a line through these two places: of what fails at one of them, or of what falls where nothing
 * does. It may lie anywhere. `isFlat`: what is just met at the lower place says nothing.
 */
export function lastOf(low: Place, high: Place, isFlat: boolean): bigint | undefined {
  const width = fraction(high.at - low.at);
  const fails = [low, high].some(({ slacks }) => [...slacks.values()].some(({ n }) => n < 0n));
  let last: bigint | undefined;
  for (const [name, from] of low.slacks) {
    const to = high.slacks.get(name);
    if (to === undefined || (isFlat && isZero(from)) || (fails && from.n >= 0n && to.n > 0n)) continue;
    const fall = subtract(from, to);
    if (fall.n <= 0n) continue;
    const root = floor(add(fraction(low.at), divide(multiply(from, width), fall)));
    if (last === undefined || root < last) last = root;
  }
  return last;
}

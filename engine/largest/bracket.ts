import { add, compare, divide, floor, fraction, minimum, multiply, power, type Fraction } from "../number/index.ts";
import { WHOLE_DIGITS } from "../limits.ts";
import type { Largest } from "./on-grid.ts";

const beyond = power(fraction(10n), WHOLE_DIGITS);

/**
 * The largest grid amount at which `holds`, found by trying: ever wider steps up, then halving the bracket. `holds` is true at 0 and is taken
 * to change once, except at the `knots`, which are tried one by one (a tier's bound, a position's size). What is found is exact:
 * it holds there, and fails one step above. Used where a condition cannot be solved for the amount.
 */
export function largestByTrying(holds: (amount: Fraction) => boolean, step: Fraction, ceiling?: Fraction, knots: readonly Fraction[] = []): Largest {
  const last = ceiling ?? beyond;
  let low = 0n;
  for (const knot of [...knots].filter((each) => each.n > 0n && compare(each, last) < 0).sort(compare)) {
    const steps = floor(divide(knot, step));
    if (steps <= low) continue;
    if (!holds(multiply(fraction(steps), step))) return refine(holds, step, low, steps);
    low = steps;
  }
  const most = floor(divide(last, step));
  if (ceiling !== undefined && most > low && holds(multiply(fraction(most), step))) return multiply(fraction(most), step);
  const from = low;
  // 1, 2, 4, 16, 256, … steps up: few tries where there is no end, and no more to halve than twice the digits of the answer.
  for (let exponent = 0n; ; exponent = exponent === 0n ? 1n : 2n * exponent) {
    const next = from + (1n << exponent);
    if (next > most) {
      if (ceiling !== undefined) return refine(holds, step, low, most + 1n);
      return low === most || holds(multiply(fraction(most), step)) ? "unlimited" : refine(holds, step, low, most);
    }
    if (!holds(multiply(fraction(next), step))) return refine(holds, step, low, next);
    low = next;
  }
}

/** It holds `low` steps up and fails `high` steps up: the last step at which it holds, if it fails once between. */
function refine(holds: (amount: Fraction) => boolean, step: Fraction, low: bigint, high: bigint): Fraction {
  let [from, to] = [low, high];
  while (to - from > 1n) {
    const middle = (from + to) / 2n;
    if (holds(multiply(fraction(middle), step))) from = middle;
    else to = middle;
  }
  return multiply(fraction(from), step);
}

/** An amount found on functions, set right by trying: roundings on the way may have moved it by a few steps. `ceiling` itself may be off the grid. */
export function settleByTrying(found: Fraction, holds: (amount: Fraction) => boolean, step: Fraction, ceiling: Fraction): Fraction {
  let amount = minimum(found, ceiling);
  for (let tries = 0; amount.n > 0n && !holds(amount); tries += 1) {
    if (tries === 8) return largestWithin(holds, step, amount);
    amount = lower(amount, step);
  }
  for (let tries = 0; tries < 8; tries += 1) {
    const next = add(amount, step);
    if (compare(next, ceiling) > 0 || !holds(next)) break;
    amount = next;
  }
  return amount;
}

function largestWithin(holds: (amount: Fraction) => boolean, step: Fraction, ceiling: Fraction): Fraction {
  const found = largestByTrying(holds, step, ceiling);
  return found === "unlimited" ? ceiling : found;
}

function lower(amount: Fraction, step: Fraction): Fraction {
  const steps = floor(divide(amount, step));
  const onGrid = multiply(fraction(steps), step);
  return compare(onGrid, amount) < 0 ? onGrid : multiply(fraction(steps - 1n), step);
}

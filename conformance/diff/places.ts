import { add, compare, divide, floor, fraction, multiply, parseDecimal, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";

/** Decimals in rising order, each once. */
export function rising(values: readonly string[]): readonly string[] {
  return [...new Set(values)].map((text) => [text, decimal(text)] as const).sort(([, a], [, b]) => compare(a, b)).map(([text]) => text);
}

/** The values themselves and, between any two that are further than a step from each other, one in the middle on the grid. */
export function withMiddles(values: readonly string[], step: string): readonly string[] {
  const sorted = rising(values);
  return sorted.flatMap((text, index) => {
    const next = sorted[index + 1];
    const between = next === undefined ? undefined : middle(decimal(text), decimal(next), decimal(step));
    return between === undefined ? [text] : [text, between];
  });
}

/** A grid value strictly between two, the roundest that lies in the middle half. */
function middle(low: Fraction, high: Fraction, step: Fraction): string | undefined {
  const width = subtract(high, low);
  if (compare(width, multiply(step, fraction(2n))) < 0) return undefined;
  for (let size = tenAbove(width, step); compare(size, step) >= 0; size = divide(size, fraction(10n))) {
    const candidate = multiply(fraction(floor(divide(add(low, divide(width, fraction(2n))), size))), size);
    const isInside = compare(subtract(candidate, low), divide(width, fraction(4n))) >= 0 && compare(candidate, high) < 0;
    if (isInside) return toDecimalString(candidate);
  }
  const steps = floor(divide(divide(width, fraction(2n)), step));
  return toDecimalString(add(low, multiply(fraction(steps), step)));
}

function tenAbove(width: Fraction, step: Fraction): Fraction {
  let size = step;
  while (compare(size, width) < 0) size = multiply(size, fraction(10n));
  return size;
}

export function decimal(text: string): Fraction {
  return parseDecimal(text) ?? zero;
}

import { add, ceiling, compare, divide, floor, fraction, maximum, minimum, multiply, type Fraction } from "../../number/index.ts";
import { approximate, compareToFraction, type Cut } from "../../piecewise/index.ts";
import { intervals } from "../../piecewise/index.ts";
import type { PoolFunctions } from "./functions.ts";

const half = fraction(1n, 2n);
const beyond = fraction(1n, 20n);
const furthest = fraction(5n);

/**
 * The prices to look at where nobody says: half the mark to one and a half times, wider where a pool's nearest liquidation price is
 * outside, with a twentieth beyond it, but at most five times the mark. On the tick grid, and above 0.
 */
export function usualRange(pools: readonly PoolFunctions[], mark: Fraction, tick: Fraction): { readonly from: Fraction; readonly to: Fraction } {
  let from = multiply(mark, half);
  let to = multiply(mark, add(half, fraction(1n)));
  for (const { stages } of pools) {
    const ends = stages.filter(({ stage }) => stage === "liquidatable").flatMap(({ truth }) => intervals(truth).flatMap(({ low, high }) => [low, high].filter((end): end is Cut => typeof end !== "string")));
    const below = nearest(ends.filter((end) => compareToFraction(end, mark) < 0), "below");
    const above = nearest(ends.filter((end) => compareToFraction(end, mark) > 0), "above");
    if (below !== undefined) from = minimum(from, multiply(below, fraction(19n, 20n)));
    if (above !== undefined) to = maximum(to, minimum(multiply(above, add(fraction(1n), beyond)), multiply(mark, furthest)));
  }
  return { from: atLeastOneTick(floor(divide(from, tick)), tick), to: multiply(fraction(ceiling(divide(to, tick))), tick) };
}

function nearest(ends: readonly Cut[], side: "below" | "above"): Fraction | undefined {
  const prices = ends.map((end) => approximate(end, 18));
  return prices.reduce<Fraction | undefined>((best, price) => (best === undefined || (side === "below") === compare(price, best) > 0 ? price : best), undefined);
}

function atLeastOneTick(ticks: bigint, tick: Fraction): Fraction {
  return multiply(fraction(ticks < 1n ? 1n : ticks), tick);
}

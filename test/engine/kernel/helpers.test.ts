/** What emitted modules call beside arithmetic errs by no more than docs/certified-decisions.md says: against whole numbers. */
import { expect, test } from "vitest";
import { Chance } from "../../../bench/certified/chance.ts";
import { rootOf } from "../../../engine/kernel/runtime/root-of.ts";
import { slicedIn } from "../../../engine/kernel/runtime/sliced-in.ts";
import { widest } from "../../../engine/kernel/runtime/widest.ts";

/** A double as so many 2⁻¹¹⁰⁰. */
function exact(value: number): bigint {
  let [mantissa, exponent] = [value, 0];
  while (!Number.isInteger(mantissa)) [mantissa, exponent] = [mantissa * 2, exponent + 1];
  return BigInt(mantissa) << BigInt(1100 - exponent);
}

const one = exact(1);

test("a root's power is the number but for 73 units of roundoff, or there is no root", () => {
  const chance = new Chance(1);
  for (let time = 0; time < 2000; time += 1) {
    const [degree, x] = [2 + chance.below(7), 10 ** (chance.unit() * 60 - 20)];
    const root = rootOf(x, degree);
    expect(root).toBeGreaterThan(0);
    let power = exact(root);
    for (let factor = 1; factor < degree; factor += 1) power = (power * exact(root)) / one;
    const error = power - exact(x);
    expect((error < 0n ? -error : error) << 53n).toBeLessThanOrEqual(73n * exact(x));
  }
  expect(rootOf(0, 5)).toBe(0);
  expect(rootOf(-8, 3)).toBeNaN();
  expect(rootOf(NaN, 2)).toBeNaN();
});

test("slices are those of exact arithmetic, within their bound", () => {
  const chance = new Chance(2);
  const rates = new Float64Array(1);
  for (let time = 0; time < 2000; time += 1) {
    const count = 1 + chance.below(12);
    const ends = Array.from({ length: count }, () => 10 ** (chance.unit() * 8)).sort((a, b) => a - b);
    const upTo = Float64Array.of(-Infinity, ...ends, Infinity);
    const field = Float64Array.of(NaN, ...ends.map(() => chance.unit() - 0.3), 0.7);
    // Some at an end, or a unit beside it.
    const by = chance.often(0.4) ? chance.among(ends) * (1 + chance.below(3) * 2 ** -52) : chance.often(0.1) ? -chance.unit() : 10 ** (chance.unit() * 9);
    const found = slicedIn(upTo, field, 1, by, 9 * 2 ** -53 * Math.abs(by), rates);
    let total = 0n;
    for (let row = 1; row <= count + 1; row += 1) {
      const below = row === 1 ? undefined : upTo[row - 1] ?? NaN;
      const end = Math.min(by, upTo[row] ?? NaN);
      const width = below === undefined ? exact(end) : end > below ? exact(end) - exact(below) : 0n;
      total += (width * exact(field[row] ?? NaN)) / one;
    }
    const error = exact(found) - total;
    expect((error < 0n ? -error : error) << 53n).toBeLessThanOrEqual(108n * exact(2 * Math.abs(by) * (rates[0] ?? NaN)));
  }
  expect(slicedIn(Float64Array.of(-Infinity, 5, Infinity), Float64Array.of(NaN, 1, NaN), 1, 6, 0, rates)).toBeNaN();
  expect(slicedIn(Float64Array.of(-Infinity, 5, Infinity), Float64Array.of(NaN, 1, NaN), 1, 5, 1e-9, rates)).toBeNaN();
  expect(slicedIn(Float64Array.of(-Infinity, 5, Infinity), Float64Array.of(NaN, 1, NaN), 1, 4, 1e-9, rates)).toBe(4);
});

test("the most decimals of a column, wherever it begins and whatever stands in it", () => {
  const chance = new Chance(3);
  for (let time = 0; time < 3000; time += 1) {
    const [most, length, offset] = [chance.among([2, 9, 40, 127, 128, 130, 256]), chance.below(40), chance.below(6)];
    const scale = new Uint8Array(new ArrayBuffer(offset + length + chance.below(4)), offset, length).map(() => chance.below(most));
    const within = new Uint8Array(64);
    within.set(scale, offset);
    for (const column of [scale, within.subarray(offset, offset + length)]) expect(widest({ scale: column })).toBe(Math.max(0, ...scale));
  }
});

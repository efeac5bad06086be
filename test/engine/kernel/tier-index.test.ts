import { expect, test, vi } from "vitest";
import { Chance } from "../../../bench/certified/chance.ts";
import { lastIndex, tierIndex } from "../../../engine/kernel/runtime/tier-index.ts";

/** Tables of rising bounds, as batches have them; the last row without a bound. */
function tables(chance: Chance): { readonly start: Uint32Array; readonly upTo: Float64Array } {
  const upTo = [-Infinity];
  const start = [1];
  for (let table = 0; table < 6; table += 1) {
    let bound = 10 ** (chance.unit() * 8 - 3);
    for (let row = chance.below(9); row > 0; row -= 1, bound *= 1 + 3 * chance.unit()) upTo.push(bound);
    upTo.push(Infinity, -Infinity);
    start.push(upTo.length);
  }
  return { start: Uint32Array.from(start), upTo: Float64Array.from(upTo) };
}

function bucketOf(value: number, { span, low }: { readonly span: number; readonly low: number }): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bucket = (view.getInt32(0) >> 16) - low;
  return bucket < 0 ? 0 : Math.min(bucket, span - 1);
}

test("a row that a bucket names holds the number and whatever is near it; a bound and its neighbours are looked through", () => {
  const chance = new Chance(3);
  let named = 0;
  for (let round = 0; round < 40; round += 1) {
    const { start, upTo } = tables(chance);
    const index = tierIndex(start, upTo, 1e9);
    for (let table = 0; table < start.length - 1; table += 1) {
      const first = start[table]!; // a table of the six
      const bounds = Array.from(upTo.subarray(first, start[table + 1]! - 2)); // as above
      const near = bounds.flatMap((bound) => [bound, bound * (1 - 2 ** -52), bound * (1 + 2 ** -52)]);
      for (const value of [0, NaN, Infinity, 1e-9, 1e300, ...near, ...Array.from({ length: 60 }, () => 10 ** (chance.unit() * 12 - 4))]) {
        const row = index.rows[table * index.span + bucketOf(value, index)]!; // as above
        if (row === 0) continue;
        named += 1;
        expect(row).toBe(first + bounds.findIndex((bound) => value <= bound) + (bounds.some((bound) => value <= bound) ? 0 : bounds.length + 1));
        expect(near.includes(value)).toBe(false);
        expect(Number.isFinite(value)).toBe(true);
      }
    }
  }
  expect(named).toBeGreaterThan(5000);
});

test("few look-ups have no buckets made for them", () => {
  const { start, upTo } = tables(new Chance(1));
  expect(tierIndex(start, upTo, 3)).toEqual({ rows: new Int32Array(start.length - 1), span: 1, low: 0 });
});

test("tables that come again have the index that they had, and changed ones another", () => {
  const chance = new Chance(5);
  const find = vi.fn(tierIndex);
  const again = lastIndex(find);
  let given = tables(chance);
  for (let round = 0; round < 300; round += 1) {
    if (chance.often(0.2)) given = tables(chance);
    // In place, as a market may be.
    if (chance.often(0.2)) given.upTo[chance.below(given.upTo.length)] = chance.often(0.5) ? 10 ** (chance.unit() * 8) : NaN;
    if (chance.often(0.2)) given.start[1 + chance.below(given.start.length - 1)]! += chance.below(2); // there are seven
    const lookUps = chance.among([3, 3, 1_000, 1e9]);
    expect(again(given.start, given.upTo, lookUps)).toEqual(tierIndex(given.start, given.upTo, lookUps));
  }
  expect(find.mock.calls.length).toBeLessThan(250);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../../engine/assess.ts";
import { compare, parseDecimal, type Fraction } from "../../../engine/number/index.ts";
import type { PriceRange, Snapshot } from "../../../engine/snapshot/index.ts";
import { curve, type PoolCurve } from "../../../engine/what-if/index.ts";
import { accounts, atMark, type ContractKind } from "../assess/accounts.ts";
import { policyOf } from "../assess/ir.ts";

const policy = policyOf();
const decimal = (text: string): Fraction => parseDecimal(text)!;

const cases: readonly [string, ContractKind, "cross" | "isolated", ContractKind | undefined][] = [
  ["linear, cross", "linear", "cross", undefined],
  ["linear beside quanto, cross", "linear", "cross", "quanto"],
  ["inverse, cross", "inverse", "cross", undefined],
  ["linear, isolated", "linear", "isolated", undefined],
  ["inverse, isolated", "inverse", "isolated", undefined],
];

function curvesOf(snapshot: Snapshot, contract: ContractKind): readonly PoolCurve[] {
  return curve(policy, snapshot, { symbol: `X-${contract}`, points: 7 }).pools;
}

function contains({ from, fromIncluded, to, toIncluded }: PriceRange, price: Fraction): boolean {
  const above = from === undefined ? 1 : compare(price, decimal(from));
  const below = to === undefined ? -1 : compare(price, decimal(to));
  return (above > 0 || (above === 0 && fromIncluded === true)) && (below < 0 || (below === 0 && toIncluded === true));
}

describe.each(cases)("laws of curves: %s", (_, contract, mode, other) => {
  const some = accounts(contract, mode, other);

  test("every sample is what assess answers at that price", () => {
    fc.assert(
      fc.property(some, (snapshot) => {
        for (const { pool: id, samples, now } of curvesOf(snapshot, contract)) {
          for (const { price, side, ...figures } of [...samples, now]) {
            if (side !== undefined || decimal(price).d > 1000n) continue; // a limit, or a price that does not end
            const found = assess(policy, atMark(snapshot, `X-${contract}`, price)).pools.find((each) => each.id === id)!;
            const { equity, maintenanceMargin, initialMargin, marginRatio } = found;
            expect({ price, ...figures }).toEqual(JSON.parse(JSON.stringify({ price, equity, maintenanceMargin, initialMargin, marginRatio })));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test("the zones are without gaps, and say at every price the status that assess answers", () => {
    const prices = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(some, prices, (snapshot, points) => {
        for (const { pool: id, zones } of curvesOf(snapshot, contract)) {
          for (const [index, zone] of zones.entries()) expect(zone.from).toBe(zones[index - 1]?.to);
          for (const point of points) {
            const here = zones.filter((zone) => contains(zone, decimal(String(point))));
            const status = assess(policy, atMark(snapshot, `X-${contract}`, String(point))).pools.find((each) => each.id === id)!.status;
            expect(here.map((zone) => zone.status)).toEqual([status]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("rows rise in price from one end to the other", () => {
    fc.assert(
      fc.property(some, (snapshot) => {
        const answer = curve(policy, snapshot, { symbol: `X-${contract}` });
        for (const { samples } of answer.pools) {
          expect([samples[0]!.price, samples.at(-1)!.price]).toEqual([answer.from, answer.to]);
          for (const [index, { price, side }] of samples.entries()) {
            const before = samples[index - 1];
            if (before !== undefined) expect(compare(decimal(before.price), decimal(price))).toBe(side === "above" ? 0 : -1);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fineTick, middle, priceToTicks, sum, ticksToPrice } from "../../editor/state/ticks.ts";
import { fieldsOf, shownOf, tierFields, withCell, withoutRow, withSplit } from "../../editor/state/tier-rows.ts";
import { add, compare, divide, fraction, parseDecimal, toDecimalString } from "../../engine/number/index.ts";
import { checkLadder, type Tier } from "../../engine/snapshot/index.ts";

const ladder: fc.Arbitrary<readonly Tier[]> = fc
  .record({ bounds: fc.uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 6 }), rates: fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 7, maxLength: 7 }), open: fc.boolean() })
  .map(({ bounds, rates, open }) => {
    const ends = [...bounds].sort((a, b) => a - b).map((bound) => `${bound}.5`);
    const rows = [...ends, ...(open ? [undefined] : [])];
    return rows.map((end, at): Tier => ({ minNotional: at === 0 ? "0" : ends[at - 1]!, ...(end === undefined ? {} : { maxNotional: end }), maintenanceMarginRate: `0.${String(rates[at]).padStart(5, "0")}`, maxLeverage: "20" }));
  });
const plain = (decimal: string): string => toDecimalString(parseDecimal(decimal)!);

describe("tiers of an account as rows", () => {
  test("what is shown, typed again, is the same tiers", () => {
    fc.assert(fc.property(ladder, fc.nat(), fc.constantFrom(...tierFields), (tiers, at, field) => {
      const row = at % tiers.length;
      const again = withCell(tiers, row, field, shownOf(tiers[row]!, field)) as readonly Tier[]; // it is a value
      for (const [index, tier] of again.entries()) for (const name of tierFields) expect(tier[name] === undefined ? undefined : plain(tier[name])).toBe(tiers[index]![name] === undefined ? undefined : plain(tiers[index]![name]));
    }));
  });

  test("a percentage is a share, its point two places on", () => {
    const tiers: readonly Tier[] = [{ minNotional: "0" }];
    for (const [typed, share] of [["0.4", "0.004"], ["100", "1"], ["0", "0"], ["12.5 %", "0.125"], ["0.000001", "0.00000001"], ["1_000", "10"]]) {
      expect(withCell(tiers, 0, "maintenanceMarginRate", typed!)).toEqual([{ minNotional: "0", maintenanceMarginRate: share }]);
    }
    expect(shownOf({ minNotional: "0", maintenanceMarginRate: "0.0004" }, "maintenanceMarginRate")).toBe("0.04");
    expect(shownOf({ minNotional: "0", maxNotional: "1234567.5" }, "maxNotional")).toBe("1_234_567.5");
  });

  test("a bound moves the beginning of the tier above with it", () => {
    fc.assert(fc.property(ladder.filter(({ length }) => length > 1), fc.nat(), fc.integer({ min: 1, max: 9_000_000 }), (tiers, at, bound) => {
      const row = at % (tiers.length - 1);
      const after = withCell(tiers, row, "maxNotional", String(bound)) as readonly Tier[]; // it is a number
      expect(after[row]!.maxNotional).toBe(after[row + 1]!.minNotional);
      const fits = compare(parseDecimal(tiers[row]!.minNotional)!, fraction(BigInt(bound))) < 0 && (tiers[row + 1]!.maxNotional === undefined || compare(fraction(BigInt(bound)), parseDecimal(tiers[row + 1]!.maxNotional!)!) < 0);
      expect(checkLadder(after, "").length === 0).toBe(fits);
    }));
  });

  test("rows split and deleted leave a ladder without gaps, and a split deleted is what there was", () => {
    fc.assert(fc.property(ladder, fc.nat(), (tiers, at) => {
      const row = at % tiers.length;
      const split = withSplit(tiers, row);
      expect(checkLadder(split, "")).toEqual([]);
      expect(split.length).toBe(tiers.length + 1);
      expect(withoutRow(split, row)).toEqual(tiers);
      if (tiers.length > 1) expect(checkLadder(withoutRow(tiers, row), "")).toEqual([]);
    }));
  });

  test("what is no number is refused", () => {
    for (const text of ["abc", "1,000", "1e5", "--1", "0.1.2", "5 USDT", "<b>"]) expect(withCell([{ minNotional: "0" }], 0, "maxNotional", text)).toHaveProperty("message");
  });

  test("an initial rate is a column where any tier has one", () => {
    expect(fieldsOf([{ minNotional: "0" }])).not.toContain("initialMarginRate");
    expect(fieldsOf([{ minNotional: "0", initialMarginRate: "0.1" }])).toContain("initialMarginRate");
  });
});

test("decimals as whole numbers of a small unit are exact", () => {
  const decimal = fc.tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 999 })).map(([whole, part]) => `${whole}.${String(part).padStart(3, "0")}`);
  fc.assert(fc.property(decimal, decimal, fc.integer({ min: 1, max: 1000 }), (a, b, count) => {
    expect(plain(middle(a, b))).toBe(toDecimalString(divide(add(parseDecimal(a)!, parseDecimal(b)!), fraction(2n))));
    expect(plain(sum(a, b))).toBe(toDecimalString(add(parseDecimal(a)!, parseDecimal(b)!)));
    if (/[1-9]/.test(a)) {
      const hundreds = priceToTicks(a, fineTick(a));
      expect(hundreds >= 100 && hundreds < 1000).toBe(true);
    }
    const tick = "0.05";
    expect(priceToTicks(ticksToPrice(count, tick), tick)).toBe(count);
  }));
});

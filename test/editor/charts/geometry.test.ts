import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heightAt, pathOf, ratioStretches, ratioTop } from "../../../editor/charts/geometry/curve-path.ts";
import { fromUnits, priceAtShare, priceBySteps, toUnits } from "../../../editor/charts/geometry/decimal.ts";
import { fitting, rowsFor, widthOf, wrapped } from "../../../editor/charts/geometry/fit.ts";
import { extentOf, laidOut } from "../../../editor/charts/geometry/running.ts";
import { scaleOf, ticksOf } from "../../../editor/charts/geometry/scale.ts";
import { compare, divide, isInteger, parseDecimal } from "../../../engine/number/index.ts";

const decimal = (text: string) => parseDecimal(text)!;

describe("decimals in units", () => {
  test("there and back", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 18 }), (units, digits) => toUnits(fromUnits(units, digits), digits) === units));
    expect([fromUnits(-5n, 1), fromUnits(50n, 1), fromUnits(3n, -2), toUnits("1.239", 2)]).toEqual(["-0.5", "5", "300", 123n]);
  });

  test("a share of the way is a price on the tick grid between the ends", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1.5, noNaN: true }), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 5, max: 900 }), fc.constantFrom("0.5", "0.1", "1", "0.05"), (share, low, width, tick) => {
        const [from, to] = [String(low), String(low + width)];
        const price = decimal(priceAtShare(share, from, to, tick));
        expect(compare(price, decimal(from))).not.toBe(-1);
        expect(compare(price, decimal(to))).not.toBe(1);
        expect(isInteger(divide(price, decimal(tick)))).toBe(true);
      }),
    );
    expect(priceAtShare(0.5, "29000", "87000", "0.1")).toBe("58000");
  });

  test("a step is a hundredth of the way, or a tick where that is more, and stays inside", () => {
    expect(priceBySteps("58000", 1, "29000", "87000", "0.1")).toBe("58580");
    expect(priceBySteps("58000", -10, "29000", "87000", "0.1")).toBe("52200");
    expect(priceBySteps("86999", 1, "29000", "87000", "0.1")).toBe("87000");
    expect(priceBySteps("2", 1, "1", "3", "0.5")).toBe("2.5");
  });
});

describe("scales and ticks", () => {
  test("ticks are round, exact, rising and inside", () => {
    expect(ticksOf(0, 1.5, 5)).toEqual(["0", "0.5", "1", "1.5"]);
    expect(ticksOf(29000, 87000, 6)).toEqual(["30000", "40000", "50000", "60000", "70000", "80000"]);
    expect(ticksOf(0, 0.3, 3)).toEqual(["0", "0.1", "0.2", "0.3"]);
    expect(ticksOf(-1000, 5050, 4)).toEqual(["0", "2000", "4000"]);
    expect([ticksOf(5, 5, 4), ticksOf(0, Number.POSITIVE_INFINITY, 4)]).toEqual([[], []]);
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-6, max: 1e3, noNaN: true }), fc.integer({ min: 2, max: 9 }), (from, share, count) => {
        const width = Math.max(Math.abs(from), 1e-3) * share; // narrower ones have fewer digits than pixels
        const ticks = ticksOf(from, from + width, count).map(Number);
        for (const [index, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(from - width * 1e-6);
          expect(tick).toBeLessThanOrEqual(from + width * 1.000001);
          if (index > 0) expect(tick).toBeGreaterThan(ticks[index - 1]!);
        }
        expect(ticks.length).toBeLessThanOrEqual(count + 1);
      }),
    );
  });

  test("a scale goes from one end to the other", () => {
    expect([scaleOf(0, 10, 100, 200)("2.5"), scaleOf(0, 10, 200, 100)("2.5"), scaleOf(3, 3, 0, 10)("3")]).toEqual([125, 175, 5]);
  });
});

describe("texts that fit", () => {
  test("are cut with a sign that says so, and Chinese signs are wider", () => {
    expect(fitting("maintenance margin", 60, 12)).toBe("mainten…");
    expect(fitting("short", 60, 12)).toBe("short");
    expect(fitting("x", 2, 12)).toBe("");
    expect(widthOf("保证金", 12)).toBe(36);
  });

  test("are wrapped between words, and lose nothing but the end of the last line", () => {
    expect(wrapped("then reduce position with largest loss by 1 tier", 120, 12, 5)).toEqual(["then reduce", "position with", "largest loss by", "1 tier"]);
    expect(wrapped("逐仓保证金只属于一个仓位", 60, 12, 2)).toEqual(["逐仓保证金", "只属于一…"]);
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 6 }), (text, pixels, lines) => {
        const found = wrapped(text, pixels, 12, lines);
        expect(found.length).toBeLessThanOrEqual(lines);
      }),
    );
  });

  test("labels that would cover each other stand in different rows, or not at all", () => {
    expect(rowsFor([{ at: 10, width: 20 }, { at: 20, width: 20 }, { at: 25, width: 20 }, { at: 100, width: 20 }], 2)).toEqual([0, 1, undefined, 0]);
  });
});

describe("a curve of the margin ratio", () => {
  const [x, y] = [scaleOf(0, 100, 0, 100), scaleOf(0, 1, 100, 0)];

  test("goes to the top where equity goes to 0", () => {
    const samples = [{ price: "0", equity: "-10", maintenanceMargin: "1" }, { price: "20", equity: "10", maintenanceMargin: "1", marginRatio: "0.1" }, { price: "40", equity: "20", maintenanceMargin: "1", marginRatio: "0.05" }];
    const stretches = ratioStretches(samples, x, y, 0);
    expect(stretches).toEqual([[{ x: 10, y: 0 }, { x: 20, y: 90 }, { x: 40, y: 95 }]]);
    expect(pathOf(stretches)).toBe("M10 0L20 90L40 95");
    expect([heightAt(stretches, 30, 0), heightAt(stretches, 20, 0), heightAt(stretches, 5, 0)]).toEqual([92.5, 90, 0]);
    expect(pathOf(ratioStretches([...samples].reverse().map((sample) => ({ ...sample, price: String(100 - Number(sample.price)) })), x, y, 0))).toBe("M60 95L80 90L90 0");
  });

  test("is broken by a jump and by a hole", () => {
    const samples = [
      { price: "0", equity: "1", marginRatio: "0.1" }, { price: "10", equity: "1", marginRatio: "0.2", side: "below" as const }, { price: "10", equity: "1", marginRatio: "0.3", side: "above" as const },
      { price: "20", equity: "1" }, { price: "30", equity: "1", marginRatio: "0.5" },
    ];
    expect(pathOf(ratioStretches(samples.map((sample) => (sample.price === "20" ? { price: "20" } : sample)), x, y, 0))).toBe("M0 90L10 80M10 70M30 50");
  });

  test("is seen up to what it reaches, and to 150 % where it has no bound", () => {
    expect(ratioTop([[{ price: "1", equity: "1", marginRatio: "0.5" }]])).toBeCloseTo(0.55);
    expect(ratioTop([[{ price: "1", equity: "1", marginRatio: "0.001" }]])).toBe(0.1);
    expect(ratioTop([[{ price: "1", equity: "-1" }]])).toBe(1.5);
  });
});

test("amounts laid end to end begin where the one before ends", () => {
  const spans = laidOut(["5000", "50", undefined, "-1000"]);
  expect(spans).toEqual([{ from: 0, to: 5000 }, { from: 5000, to: 5050 }, { from: 5050, to: 5050 }, { from: 5050, to: 4050 }]);
  expect(extentOf(spans)).toEqual({ from: 0, to: 5050 });
  expect(extentOf([{ from: 0, to: -3 }])).toEqual({ from: -3, to: 0 });
});

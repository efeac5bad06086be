import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showAmount, showNumber, showPercent, total } from "../../../engine/report/numbers.ts";

const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.option(fc.stringMatching(/^\d{0,17}[1-9]$/))).map(([whole, rest]) => (rest === null ? `${whole}` : `${whole}.${rest}`));

describe("a number for people", () => {
  test("has its thousands grouped, and all of its digits up to eight decimals", () => {
    expect(showNumber("1234567.5")).toBe("1,234,567.5");
    expect(showNumber("-1000")).toBe("-1,000");
    expect(showNumber("100")).toBe("100");
    expect(showNumber("0.00000001")).toBe("0.00000001");
  });

  test("is cut after eight decimals, never rounded, and says so", () => {
    expect(showNumber("50100.401606425702811245")).toBe("50,100.40160642…");
    expect(showNumber("0.999999999")).toBe("0.99999999…");
  });

  test("loses nothing but what the ellipsis stands for", () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const plain = showNumber(text).replaceAll(",", "");
        expect(plain.endsWith("…") ? text.startsWith(plain.slice(0, -1)) : plain === text).toBe(true);
      }),
    );
  });

  test("is a dash where there is none, and a word where it is one", () => {
    expect(showAmount(undefined, "USDT")).toBe("–");
    expect(showAmount("unlimited", "USDT")).toBe("unlimited");
    expect(showAmount("5", "USDT")).toBe("5 USDT");
    expect(showPercent("0.058")).toBe("5.8 %");
  });

  test("is summed exactly, and not at all where one is missing", () => {
    expect(total(["0.1", "0.2"])).toBe("0.3");
    expect(total(["1", undefined])).toBeUndefined();
  });
});

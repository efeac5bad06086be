/** Laws of the two venues on chain: what their pages say in formulas, against what the rules give. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absolute, add, compare, divide, fraction, multiply, negate, parseDecimal, subtract, type Fraction } from "../../engine/number/index.ts";
import { assess, liquidate } from "../../index.ts";
import { policyOf } from "../conformance/policy.ts";

const dydx = policyOf(["policies/dydx/dydx-v4.margin"]);
const hyperliquid = policyOf(["policies/hyperliquid/hyperliquid.margin"]);

const cents = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map((amount) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`);
const account = fc.record({ wallet: cents(1_00, 100_000_00), price: cents(1_00, 10_000_00), contracts: cents(1, 1_000_00), side: fc.constantFrom("long", "short"), percent: fc.integer({ min: 1, max: 10 }) });
type Account = typeof account extends fc.Arbitrary<infer Given> ? Given : never;

/** One cross position entered at the mark. */
function snapshot({ wallet, price, contracts, side }: Account, market: object, position: object = {}): object {
  return {
    asOf: "2026-11-22T00:00:00Z",
    account: { id: "a", balances: [{ asset: "USDC", walletBalance: wallet }] },
    instruments: [{ symbol: "X/USDC:USDC", contract: "linear", base: "X", quote: "USDC", settle: "USDC", contractSize: "1", tickSize: "0.0001", amountStep: "0.01", markPrice: price, ...market }],
    positions: [{ id: "p", symbol: "X/USDC:USDC", marginMode: "cross", side, contracts, entryPrice: price, unsettledFunding: "0", ...position }],
  };
}

describe("liquidation prices", () => {
  test("dYdX: (e − s · p) / (|s| · MMF − s), where it is above 0 and not reached", () => {
    fc.assert(
      fc.property(account, (given) => {
        const { positions } = assess(dydx, snapshot(given, { facts: { baseMarginFraction: `0.${String(given.percent * 2).padStart(2, "0")}`, maintenanceFraction: "0.5" } }));
        const s = signed(given);
        const predicted = divide(subtract(decimal(given.wallet), multiply(s, decimal(given.price))), subtract(multiply(absolute(s), fraction(BigInt(given.percent), 100n)), s));
        expectPrice(positions[0]!.liquidationPrice, predicted, given); // there is one position
      }),
      { numRuns: 60 },
    );
  });

  test("Hyperliquid: price − side · margin available ÷ size ÷ (1 − l · side)", () => {
    fc.assert(
      fc.property(account, (given) => {
        const tiers = [{ minNotional: "0", maxLeverage: String(given.percent), maintenanceAmount: "0" }];
        const { positions } = assess(hyperliquid, snapshot(given, { tiers }, { leverage: "1" }));
        const [price, size, l] = [decimal(given.price), decimal(given.contracts), fraction(1n, BigInt(2 * given.percent))];
        const available = subtract(decimal(given.wallet), multiply(multiply(price, size), l));
        const side = fraction(given.side === "short" ? -1n : 1n);
        const predicted = subtract(price, divide(divide(multiply(side, available), size), subtract(fraction(1n), multiply(l, side))));
        expectPrice(positions[0]!.liquidationPrice, predicted, given); // there is one position
      }),
      { numRuns: 60 },
    );
  });
});

describe("a block of dYdX's liquidations", () => {
  test("never leaves less equity for each unit of maintenance margin than there was", () => {
    fc.assert(
      fc.property(account, fc.integer({ min: 1, max: 99 }), (given, share) => {
        // A wallet that is `share` percent of the requirement: liquidatable, and not below 0.
        const requirement = multiply(multiply(decimal(given.price), decimal(given.contracts)), fraction(BigInt(given.percent), 100n));
        const wallet = divide(multiply(requirement, fraction(BigInt(share))), fraction(100n));
        const facts = { baseMarginFraction: `0.${String(given.percent * 2).padStart(2, "0")}`, maintenanceFraction: "0.5" };
        const before = snapshot({ ...given, wallet: sixPlaces(wallet) }, { facts });
        const [earlier] = assess(dydx, before).pools;
        const { steps, after } = liquidate(dydx, before);
        expect(steps.length).toBe(1);
        const [later] = assess(dydx, after).pools;
        if (later === undefined) return; // all is closed, and nothing is owed
        const was = multiply(decimal(earlier!.equity!), decimal(later.maintenanceMargin!)); // decided, as nothing is missing
        const is = multiply(decimal(later.equity!), decimal(earlier!.maintenanceMargin!)); // likewise
        // Requirements and amounts are rounded to a millionth.
        const slack = multiply(fraction(4n, 1_000_000n), add(decimal(earlier!.maintenanceMargin!), decimal(later.maintenanceMargin!))); // likewise
        expect(compare(add(is, slack), was)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

function expectPrice(printed: string | undefined, predicted: Fraction, { price, side }: Account): void {
  const gone = compare(predicted, decimal(price)) * (side === "short" ? 1 : -1) <= 0;
  if (compare(predicted, fraction(0n)) <= 0 || gone) {
    expect(printed).toBeUndefined();
    return;
  }
  // Printed on ticks of 0.0001; requirements are rounded to a millionth, which is more of a small position.
  expect(compare(absolute(subtract(decimal(printed ?? "0"), predicted)), fraction(1n, 2_000n))).toBeLessThanOrEqual(0);
}

function signed({ contracts, side }: Account): Fraction {
  return side === "short" ? negate(decimal(contracts)) : decimal(contracts);
}

function decimal(text: string): Fraction {
  return parseDecimal(text)!; // made here, or printed by the engine
}

function sixPlaces(value: Fraction): string {
  const millionths = (value.n * 1_000_000n) / value.d;
  return `${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, "0")}`;
}

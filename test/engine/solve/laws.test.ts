import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { assess } from "../../../engine/assess.ts";
import { add, compare, multiply, parseDecimal, subtract, toDecimalString, zero, type Fraction } from "../../../engine/number/index.ts";
import type { AssessedPosition, PriceRange, Snapshot } from "../../../engine/snapshot/index.ts";
import { accounts, atMark, type ContractKind } from "../assess/accounts.ts";
import { compare as comparison, crossMode, equity, figure, isolatedMode, policyOf, stage, usualLiquidation } from "../assess/ir.ts";

const onTicks = policyOf({ rounding: { prices: { to: "tick", mode: "against_trader" } } });
const inclusive = policyOf({
  rounding: { prices: { to: "tick", mode: "against_trader" } },
  modes: ["cross" as const, "isolated" as const].map((name) => {
    const stages = [stage(name, "liquidatable", comparison(equity, "<=", figure("pool.maintenance_margin")))];
    return (name === "cross" ? crossMode : isolatedMode)({ liquidation: usualLiquidation(name, { stages }) });
  }),
});

const symbolOf = (contract: ContractKind) => `X-${contract}`;
const decimal = (text: string): Fraction => parseDecimal(text)!;

function statusAt(policy: CompiledPolicy, snapshot: Snapshot, symbol: string, id: string, price: Fraction): string {
  return assess(policy, atMark(snapshot, symbol, toDecimalString(price))).positions.find((position) => position.id === id)!.status!;
}

/** Whether `price` is inside one of the ranges; `undefined` within a hair of an end that was rounded for printing. */
function inside(ranges: readonly PriceRange[], price: Fraction): boolean | undefined {
  const hair = decimal("0.000000000000000001");
  for (const range of ranges) {
    for (const end of [range.from, range.to]) {
      if (end !== undefined && compare(subtract(price, decimal(end)), hair) < 0 && compare(subtract(decimal(end), price), hair) < 0) return undefined;
    }
  }
  return ranges.some(
    (range) => (range.from === undefined || compare(decimal(range.from), price) < 0) && (range.to === undefined || compare(price, decimal(range.to)) < 0),
  );
}

const cases: readonly [string, ContractKind, "cross" | "isolated", ContractKind | undefined][] = [
  ["linear, cross", "linear", "cross", undefined],
  ["linear beside quanto, cross", "linear", "cross", "quanto"],
  ["inverse, cross", "inverse", "cross", undefined],
  ["quanto, cross", "quanto", "cross", undefined],
  ["linear, isolated", "linear", "isolated", undefined],
  ["inverse, isolated", "inverse", "isolated", undefined],
];

describe.each(cases)("solving for prices: %s", (_, contract, mode, other) => {
  const some = accounts(contract, mode, other);
  const own = (snapshot: Snapshot, policy: CompiledPolicy): AssessedPosition => assess(policy, snapshot).positions[0]!;

  test.each([["<", onTicks], ["<=", inclusive]] as const)("with `%s` the trigger does not hold at the printed price's safe side and holds one tick beyond", (_operator, policy) => {
    fc.assert(
      fc.property(some, (snapshot) => {
        const position = own(snapshot, policy);
        const holding = snapshot.positions![0]!;
        if (position.liquidationPrice === undefined) return;
        const price = decimal(position.liquidationPrice);
        const beyond = holding.side === "long" ? subtract(price, decimal("0.5")) : add(price, decimal("0.5"));
        const before = holding.side === "long" ? add(price, decimal("0.5")) : subtract(price, decimal("0.5"));
        const mark = decimal(snapshot.instruments![0]!.markPrice);
        const reached = holding.side === "long" ? compare(before, mark) <= 0 : compare(before, mark) >= 0;
        if (reached) expect(statusAt(policy, snapshot, symbolOf(contract), "p1", before)).not.toBe("liquidatable");
        if (compare(beyond, zero) > 0) expect(statusAt(policy, snapshot, symbolOf(contract), "p1", beyond)).toBe("liquidatable");
      }),
      { numRuns: 60 },
    );
  });

  test("the printed ranges are exactly the prices at which the status says so", () => {
    const prices = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(some, prices, (snapshot, points) => {
        const ranges = own(snapshot, onTicks).liquidationPrices!;
        for (const point of points) {
          const price = multiply(decimal(String(point)), decimal("0.5"));
          const expected = inside(ranges, price);
          if (expected !== undefined) expect(statusAt(onTicks, snapshot, symbolOf(contract), "p1", price) === "liquidatable").toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("there is no liquidation price where the trigger holds already", () => {
    fc.assert(
      fc.property(some, (snapshot) => {
        const position = own(snapshot, onTicks);
        if (position.status === "liquidatable") expect(position.liquidationPrice).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test("at the bankruptcy price the equity is 0", () => {
    fc.assert(
      fc.property(some, (snapshot) => {
        const exactly = policyOf();
        const price = own(snapshot, exactly).bankruptcyPrice;
        if (price === undefined) return;
        const there = assess(exactly, atMark(snapshot, symbolOf(contract), price));
        const left = decimal(there.pools.find((pool) => pool.positions.includes("p1"))!.equity!);
        const hair = decimal("0.000000001"); // the price is printed with 18 digits
        expect(compare(left, hair) < 0 && compare(subtract(zero, left), hair) < 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

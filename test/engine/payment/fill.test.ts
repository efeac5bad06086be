/** Payment that reads the fill behind a charge, and the state before it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compare, maximum, minimum, multiply, parseDecimal, subtract, toDecimalString, zero, type Fraction } from "../../../engine/number/index.ts";
import { charge, permit } from "../../../index.ts";
import { policyOf } from "../../conformance/policy.ts";

const policy = policyOf(["policies/bluefin/isolated.margin"]);
const symbol = "ETH/USDC:USDC";
const number = (text: string): Fraction => parseDecimal(text)!; // decimals of this test

/** 10 contracts long from 100 with 250 of margin, in a market that asks for next to nothing. */
function held(): object {
  return {
    asOf: "2026-11-22T00:00:00Z",
    account: { id: "a", balances: [{ asset: "USDC", walletBalance: "0" }] },
    instruments: [{ symbol, contract: "linear", base: "ETH", quote: "USDC", settle: "USDC", contractSize: "1", tickSize: "0.01", amountStep: "1", markPrice: "100", takerFeeRate: "0.05", facts: { initialMarginRequired: "0.01", maintenanceMarginRequired: "0.005" } }],
    positions: [{ id: "p", symbol, marginMode: "isolated", side: "long", contracts: "10", entryPrice: "100", margin: "250", facts: { initialMarginFraction: "0.25" } }],
  };
}

describe("a fee of a fill", () => {
  test("is waived beyond what is left of what is closed: margin of 25 and the gain, a contract", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 75, max: 140 }), (contracts, price) => {
        const { verdict, payments, after } = permit(policy, held(), { action: "reduce", position: "p", contracts: String(contracts), price: String(price) });
        expect(verdict).toBe("allowed");
        const [size, fee] = [number(String(contracts)), multiply(number(String(contracts * price)), number("0.05"))];
        const left = maximum(zero, multiply(size, add(number("25"), subtract(number(String(price)), number("100")))));
        const paid = payments.filter(({ purpose, from }) => purpose === "trading_fee" && from !== "forgiven").reduce((total, { amount }) => add(total, number(amount)), zero);
        expect(toDecimalString(paid)).toBe(toDecimalString(minimum(fee, left)));
        // What was closed pays for itself: the wallet had nothing, and has what is left.
        expect(after?.account.balances?.[0]?.walletBalance).toBe(toDecimalString(subtract(left, paid)));
        expect(compare(paid, zero)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("that somebody states has no fill: what reads one is not decided, and before it everything is as it is", () => {
    const { payments, cannotDecide } = charge(policy, held(), { purpose: "realized_loss", position: "p", asset: "USDC", amount: "1" });
    expect(payments).toEqual([]);
    expect(cannotDecide?.[0]?.reason).toContain("fill.contracts");
    // `position.contracts < before position.contracts` fails where nothing was filled.
    expect(charge(policy, held(), { purpose: "trading_fee", position: "p", asset: "USDC", amount: "1" }).payments).toMatchObject([{ from: "balance.wallet_balance", amount: "1" }]);
  });
});

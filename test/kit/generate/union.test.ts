import { expect, test } from "vitest";
import { asOne } from "../../../conformance/generate/union.ts";
import { outcomeOf } from "../../../conformance/index.ts";
import { compile } from "../../../index.ts";
import { shippedPolicies } from "../../support/shipped.ts";
import { reference, sampleSnapshot } from "../reference.ts";

const first = sampleSnapshot();
const second = sampleSnapshot((json) => {
  const [balance] = (json["account"] as { balances: Record<string, unknown>[] }).balances; // the sample has one
  balance!["walletBalance"] = "1000"; // 50 are left of it, and 116 needed
});

test("of two accounts as one each pool says what it said, under the name that it has there", () => {
  const union = asOne(reference, first, second)!; // the reference policy leaves the settlement asset open
  expect(union.isOneMoney).toBe(false);
  const [alone, other, both] = [outcomeOf(reference, first, { ask: "assess" }), outcomeOf(reference, second, { ask: "assess" }), outcomeOf(reference, union.snapshot, { ask: "assess" })];
  for (const part of ["decisions", "numbers"] as const) {
    for (const [path, value] of Object.entries(alone[part])) if (!path.startsWith("account.status")) expect([path, both[part][path]]).toEqual([path, value]);
    for (const [path, value] of Object.entries(other[part])) {
      const there = path.replaceAll("USDT", "USDC").replace(/\b([po]\d)\b/, "$1b");
      if (!path.startsWith("account.status")) expect([there, both[part][there]]).toEqual([there, value.replaceAll("USDT", "USDC").replace(/\b([po]\d)\b/, "$1b")]);
    }
  }
  expect(both.decisions["pools.cross:USDT.status"]).not.toBe(both.decisions["pools.cross:USDC.status"]);
});

test("a question about either is asked of it under its name there", () => {
  const union = asOne(reference, first, second)!; // as above
  const ask = { ask: "permit", request: { action: "withdraw", asset: "USDT", amount: "1" } } as const;
  expect(union.first({ snapshot: first, ask }).ask).toEqual(ask);
  expect(union.second({ snapshot: second, ask }).ask).toEqual({ ask: "permit", request: { action: "withdraw", asset: "USDC", amount: "1" } });
  const add = { ask: "permit", request: { action: "add_margin", position: "p2" } } as const;
  expect(union.second({ snapshot: second, ask: add }).ask).toMatchObject({ request: { position: "p2b" } });
});

test("accounts of another day or with other options are not one", () => {
  expect(asOne(reference, first, { ...second, asOf: "2026-11-23T00:00:00Z" })).toBeUndefined();
  expect(asOne(reference, first, { ...second, selectors: { bonus: "no" } })).toBeUndefined();
});

test("where one settlement asset is all there is, the money is that of the first", () => {
  const policy = compile(shippedPolicies.get("hyperliquid/hyperliquid.margin") ?? "");
  const inUsdc = (snapshot: typeof first): typeof first => JSON.parse(JSON.stringify(snapshot).replaceAll("USDT", "USDC")) as typeof first; // the same with another name in it
  const union = asOne(policy, inUsdc(first), inUsdc(second))!; // it only looks at what the policy applies to
  expect(union.isOneMoney).toBe(true);
  expect(union.snapshot.account.balances).toEqual(inUsdc(first).account.balances);
  expect(union.snapshot.instruments?.map(({ symbol }) => symbol)).toEqual(["BTC/USDC:USDC", "BTCb/USDC:USDC"]);
});

import { expect, test } from "vitest";
import { differences, outcomeOf, sameNumber, sameOutcome } from "../../conformance/index.ts";
import { reference, sampleSnapshot } from "./reference.ts";

test("an assessment is flat: words are decisions, decimals are numbers, by the paths of the answer", () => {
  const { decisions, numbers } = outcomeOf(reference, sampleSnapshot(), { ask: "assess" });
  expect(decisions).toMatchObject({
    "account.status": "healthy",
    "pools.cross:USDT.status": "healthy",
    "positions.p1.pool": "cross:USDT",
    "positions.p1.liquidationPrices.0.includes": "neither end",
    "orders.o1.pool": "cross:USDT",
  });
  // 5000 + 50 + 0.5 · (58,000 − 60,000); 29,000 · 0.4 %
  expect(numbers).toMatchObject({ "pools.cross:USDT.equity": "4050", "pools.cross:USDT.maintenanceMargin": "116", "positions.p1.liquidationPrice": "50100.5", "positions.p2.liquidationPrices.0.to": "none" });
});

test("what cannot be decided is a decision and no number", () => {
  const silent = sampleSnapshot((json) => {
    for (const instrument of json["instruments"] as Record<string, unknown>[]) delete instrument["tiers"]; // the sample's own
  });
  const { decisions, numbers } = outcomeOf(reference, silent, { ask: "assess" });
  expect(decisions["pools.cross:USDT.status"]).toBe("cannot_decide");
  expect(decisions["positions.p1.liquidationPrice"]).toBe("cannot_decide");
  expect(numbers["positions.p1.liquidationPrice"]).toBeUndefined();
  expect(numbers["pools.cross:USDT.equity"]).toBe("4050");
  // Of a silence there is no ratio; of an equity that is not above 0 there is none, whatever the requirement.
  expect([decisions["pools.cross:USDT.marginRatio"], numbers["pools.cross:USDT.marginRatio"]]).toEqual(["cannot_decide", undefined]);
  const ratioOf = (walletBalance: string | undefined) => {
    const outcome = outcomeOf(reference, sampleSnapshot((json) => {
      (json["account"] as { balances: object[] }).balances = [{ asset: "USDT", bonus: "0", ...(walletBalance !== undefined && { walletBalance }) }];
    }), { ask: "assess" });
    return outcome.decisions["pools.cross:USDT.marginRatio"] ?? outcome.numbers["pools.cross:USDT.marginRatio"];
  };
  expect(["1232", "1000", undefined].map(ratioOf)).toEqual(["0.5", "none", "cannot_decide"]);
});

test("of a position of size 0 no price is told, whether or not another of its contract is open", () => {
  const pathsOf = (contracts: string) => {
    const { decisions, numbers } = outcomeOf(reference, sampleSnapshot((json) => {
      const [first] = json["positions"] as Record<string, unknown>[]; // the sample has two
      json["positions"] = [first, { ...first, id: "beside", contracts }];
    }), { ask: "assess" });
    return [...Object.keys(decisions), ...Object.keys(numbers)].filter((path) => path.startsWith("positions.beside."));
  };
  expect(pathsOf("0.0").filter((path) => /price/i.test(path))).toEqual([]);
  expect(pathsOf("0")).toContain("positions.beside.unrealizedPnl");
  expect(pathsOf("0.1")).toContain("positions.beside.liquidationPrice");
});

test("a permission names its verdict, the largest amount, what binds, and what is left", () => {
  const allowed = outcomeOf(reference, sampleSnapshot(), { ask: "permit", request: { action: "withdraw", by: "trader", asset: "USDT", amount: "100" } });
  expect(allowed.decisions["verdict"]).toBe("allowed");
  // 4,000 for withdrawing less 2,900 + 570
  expect(allowed.numbers).toMatchObject({ largest: "530", "after.account.balances.USDT.walletBalance": "4900" });
  expect(allowed.rules).toHaveLength(1);
  const refused = outcomeOf(reference, sampleSnapshot(), { ask: "permit", request: { action: "add_margin", position: "p1", amount: "1" } });
  expect(refused.decisions["verdict"]).toBe("refused");
  expect(refused.rules[0]).toMatch(/^cross\/adjustment/);
});

test("who pays, in which order, is decided; how much is a number", () => {
  const { decisions, numbers } = outcomeOf(reference, sampleSnapshot(), { ask: "charge", charges: { purpose: "realized_loss", position: "p1", asset: "USDT", amount: "60" } });
  expect([decisions["payments.0.from"], decisions["payments.1.from"]]).toEqual(["balance.bonus", "balance.wallet_balance"]);
  expect([numbers["payments.0.amount"], numbers["payments.1.amount"]]).toEqual(["50", "10"]);
});

test("a plan is told step by step, with what it leaves", () => {
  const fallen = sampleSnapshot((json) => {
    (json["instruments"] as Record<string, unknown>[])[0]!["markPrice"] = "48000"; // the sample has one
  });
  const { decisions, numbers } = outcomeOf(reference, fallen, { ask: "liquidate" });
  expect(decisions["steps.0.effect"]).toBe("cancel_orders");
  expect(numbers["after.account.balances.USDT.walletBalance"]).toBe("0");
  expect(Number(numbers["steps.count"])).toBeGreaterThan(1);
});

test("what cannot be asked is impossible, on a day without the policy not in force; neither throws", () => {
  const missing = outcomeOf(reference, sampleSnapshot(), { ask: "permit", request: { action: "close", position: "nobody" } });
  expect(missing).toEqual({ decisions: { ask: "impossible" }, numbers: {}, rules: [] });
  const unfit = sampleSnapshot((json) => {
    (json["positions"] as Record<string, unknown>[])[0]!["margin"] = "5"; // cross positions have no margin of their own
  });
  expect(outcomeOf(reference, unfit, { ask: "assess" }).decisions).toEqual({ ask: "impossible" });
  expect(outcomeOf(reference, sampleSnapshot((json) => void (json["asOf"] = "2020-01-01T00:00:00Z")), { ask: "assess" }).decisions).toEqual({ ask: "not_in_force" });
});

test("outcomes are compared by value, and every difference is named", () => {
  const a = { decisions: { "account.status": "healthy", same: "x" }, numbers: { equity: "1.0", gone: "2" }, rules: ["r"] };
  const b = { decisions: { "account.status": "warning", same: "x" }, numbers: { equity: "1.00", come: "3" }, rules: ["s"] };
  expect(differences(a, b)).toEqual([
    { path: "account.status", kind: "decision", a: "healthy", b: "warning" },
    { path: "come", kind: "number", b: "3" },
    { path: "gone", kind: "number", a: "2" },
  ]);
  expect(sameOutcome(a, { ...a, numbers: { equity: "1", gone: "2.000" }, rules: [] })).toBe(true);
});

test("numbers are the same as values, up to the eighteen decimals that we print", () => {
  expect(sameNumber("0.333333333333333333", "0.3333333333333333333333333333")).toBe(true);
  expect(sameNumber("0.333333333333333333", "0.33333333333333333")).toBe(false);
  expect(sameNumber("none", "0")).toBe(false);
  expect(sameNumber("1e1", "10")).toBe(false);
});

test("the same question has the same bytes", () => {
  const once = JSON.stringify(outcomeOf(reference, sampleSnapshot(), { ask: "assess" }));
  expect(JSON.stringify(outcomeOf(reference, sampleSnapshot(), { ask: "assess" }))).toBe(once);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainCharges } from "../../../engine/explain/charges.ts";
import { explainLiquidation } from "../../../engine/explain/plan.ts";
import { explainRequest } from "../../../engine/explain/verdicts.ts";
import { liquidate } from "../../../engine/liquidate.ts";
import type { Explanation, Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";
import { account, held, instrument, policyWith } from "../liquidate/policies.ts";

const sample = JSON.parse(readFileSync("policies/reference/accounts/sample.json", "utf8")) as Snapshot; // a shipped account

const reference = compile(readFileSync("policies/reference/reference.margin", "utf8"));

/** A tree as lines: depth by spaces, label, value, note. */
function lines(nodes: readonly Explanation[], depth = 0, most = 1): readonly string[] {
  return nodes.flatMap(({ label, value, note, children }) => [`${"  ".repeat(depth)}${[label, value, note].filter((each) => each !== undefined).join(" | ")}`, ...(depth < most ? lines(children, depth + 1, most) : [])]);
}

describe("why a charge is paid so", () => {
  const policy = policyWith({
    payment: `
      pay realized_loss keeping pool.equity >= 0 {
        first balance.bonus when balance.bonus > balance.wallet_balance
        then balance.wallet_balance down to 50% * balance.bonus
        then balance.bonus up to 30% * balance.bonus
        then balance.debt
        finally insurance_fund
      }
      receive realized_profit { to balance.wallet_balance }
      unspecified liquidation_fee, funding_fee, trading_fee, interest, bonus_clawback because "not tested here"`,
  });
  const snapshot = account("40", [held("p1")], { account: { id: "A", balances: [{ asset: "USDT", walletBalance: "40", bonus: "10", debt: "0" }] } });
  const charge = (amount: string) => explainCharges(policy, snapshot, [{ purpose: "realized_loss", position: "p1", asset: "USDT", amount }]).answers;

  test("every step of the list says what it gave, or why nothing, with its condition, limit and floor", () => {
    // 40 − 5 from the wallet, 2 of at most 3 from the bonus.
    expect(lines(charge("37"), 0, 2)).toEqual([
      "realized loss of p1 | placed",
      "  the list that applies",
      "    keeping, afterwards | yes | pool.equity >= 0",
      "  balance.bonus | 0 | its condition does not hold",
      "    when | no | balance.bonus > balance.wallet_balance",
      "  balance.wallet_balance to counterparty | 35 | realized loss",
      "    down to 50% * balance.bonus | 5",
      "  balance.bonus to counterparty | 2 | realized loss",
      "    up to 30% * balance.bonus | 3",
      "  balance.debt | 0 | nothing is left for it",
      "  insurance_fund | 0 | nothing is left for it",
    ]);
  });

  test("charges are explained one after the other, each in the state that the ones before left", () => {
    const each = { purpose: "realized_loss", position: "p1", asset: "USDT", amount: "30" } as const;
    const { answers } = explainCharges(policy, snapshot, [each, each, { ...each, purpose: "interest" }, each]);
    expect(answers.map(({ value }) => value)).toEqual(["placed", "placed", "cannot_decide"]);
    expect(lines(answers[1]!.children, 0, 0)).toContain("balance.wallet_balance to counterparty | 5 | realized loss"); // there are three
  });

  test("a charge of nothing says so", () => {
    expect(lines(charge("0"))).toEqual(["realized loss of p1 | placed", "  nothing is due"]);
  });
});

describe("why a liquidation does what it does", () => {
  const policy = policyWith();
  const snapshot = account("9", [held("p1", { contracts: "20", entryPrice: "101" }), held("p2", { side: "short" })], { instruments: [instrument()], orders: [{ id: "o1", symbol: "S", marginMode: "cross", side: "long", contracts: "1", price: "90", leverage: "10" }] });

  test("the stages that begin it, then each step with its clause in words, its payments and the pool after it", () => {
    const { steps } = liquidate(policy, snapshot);
    const { answers } = explainLiquidation(policy, snapshot);
    expect(answers[0]).toMatchObject({ label: "liquidation", value: `${steps.length} steps` });
    const [status, ...nodes] = answers[0]!.children; // as the line above
    expect(status).toMatchObject({ label: "status of pool cross:USDT", value: "liquidatable" });
    expect(nodes.map(({ clause }) => clause)).toEqual(steps.map(({ clause }) => clause));
    expect(nodes[0]).toMatchObject({ label: "step 1: cancel orders o1", note: "First, all orders in the pool are cancelled." });
    steps.forEach((step, index) => {
      const { children } = nodes[index]!; // as many as steps
      const realized = children.filter(({ label }) => label === `realized profit of ${step.position}`);
      expect(realized.map(({ value }) => value)).toEqual(step.realizedPnl === undefined || step.realizedPnl === "0" ? [] : [step.realizedPnl]);
      expect(children.filter((each) => each.kind === "figure" && !realized.includes(each)).map(({ value }) => value)).toEqual(step.payments.map(({ amount }) => amount));
      expect(children.at(-1)).toMatchObject(step.poolAfter === undefined ? {} : { label: "cross:USDT afterwards", value: step.poolAfter.status });
    });
  });

  test("an account that needs none says why: every stage that does not hold, and by how much", () => {
    const { answers } = explainLiquidation(policy, account("900", [held("p1")]));
    expect(lines(answers, 0, 2)).toEqual(["liquidation | nothing to do", "  status of pool cross:USDT | healthy", "    liquidatable | no"]);
  });

  test("what is not settled ends it, and is said", () => {
    const silent = policyWith({ payment: `unspecified realized_loss, realized_profit, funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback because "silent"` });
    const [answer] = explainLiquidation(silent, account("-15", [held("p1", { entryPrice: "90" }), held("p2", { entryPrice: "120" })])).answers;
    expect(answer!.children.at(-1)).toMatchObject({ kind: "cannot_decide" }); // there is one answer
  });
});

describe("why a request is refused", () => {
  test("the figures that its term names are explained at every level", () => {
    const [answer] = explainRequest(reference, sample, { action: "increase", position: "p2", contracts: "30", price: "58000" }).answers;
    expect(answer).toMatchObject({ value: "refused" });
    const [, most] = answer!.children; // there is one answer
    expect(most!.children[0]!.children.map(({ label }) => label)).toEqual(["balance.available of USDT"]); // what binds stands there
  });

  test("a policy's own words stand with its source", () => {
    const [answer] = explainRequest(reference, sample, { action: "withdraw", asset: "USDT", amount: "600" }).answers;
    expect(answer).toMatchObject({ value: "refused", children: [{ kind: "not_applied", citation: "HOUSE assumptions", assumed: true }, { label: "at most", value: "530", unit: "USDT" }] });
  });
});

describe("what a fill realizes", () => {
  const of = (snapshot: Snapshot, request: Parameters<typeof explainRequest>[2]) => explainRequest(reference, snapshot, request).answers[0]!.children; // a request has one answer
  const closed = (contract: "linear" | "inverse", side: "long" | "short", price: string): Snapshot => ({
    asOf: sample.asOf,
    account: { id: "A", balances: [{ asset: "BTC", walletBalance: "90", bonus: "0" }] },
    instruments: [{ symbol: "X", contract, base: "BTC", quote: "USD", settle: "BTC", contractSize: "2", tickSize: "0.5", markPrice: price, takerFeeRate: "0.001", makerFeeRate: "0.0005" }],
    positions: [{ id: "p1", symbol: "X", marginMode: "cross", side, contracts: "4", entryPrice: "16" }],
  });

  test.each([
    ["linear", "long", "20", "realized profit of p1 | 24", "trading fee of p1 | 0.12"], // 3 · 2 · (20 − 16); 3 · 2 · 20 ‰
    ["linear", "short", "20", "realized profit of p1 | -24", "trading fee of p1 | 0.12"],
    ["inverse", "long", "8", "realized profit of p1 | -0.375", "trading fee of p1 | 0.00075"], // 3 · 2 ÷ 16 − 3 · 2 ÷ 8; 6 ÷ 8 ‰
    ["inverse", "short", "8", "realized profit of p1 | 0.375", "trading fee of p1 | 0.00075"],
  ] as const)("of a %s %s at %s is reckoned, and is what is paid", (contract, side, price, profit, fee) => {
    const children = of(closed(contract, side, price), { action: "reduce", position: "p1", contracts: "3" });
    expect(lines(children, 0, 0)).toEqual(expect.arrayContaining([profit, fee]));
    const paid = (purpose: string) => children.filter(({ note }) => note === purpose).reduce((sum, { value }) => sum + Number(value), 0);
    const [, made = ""] = profit.split(" | ");
    expect(paid(made.startsWith("-") ? "realized loss" : "realized profit")).toBe(Math.abs(Number(made)));
    expect(paid("trading fee")).toBe(Number(fee.split(" | ")[1]));
  });

  test("is of all that is held where a position is closed, at the price that is said, as a maker where that is said", () => {
    const children = of(closed("linear", "long", "20"), { action: "close", position: "p1", price: "18", takerOrMaker: "maker" });
    expect(lines(children, 0, 0)).toEqual(expect.arrayContaining(["realized profit of p1 | 16", "trading fee of p1 | 0.072"])); // 4 · 2 · (18 − 16); 4 · 2 · 18 · 0.5 ‰
  });

  test("is not there where nothing is realized, nor of what is no fill", () => {
    const labels = (price: string, action: "close" | "increase") => of(closed("linear", "long", price), action === "close" ? { action, position: "p1" } : { action, position: "p1", contracts: "1" }).map(({ label }) => label);
    expect(labels("16", "close").filter((label) => label.endsWith(" of p1"))).toEqual(["trading fee of p1"]);
    expect(labels("16", "increase").filter((label) => label.endsWith(" of p1"))).toEqual([]);
  });
});

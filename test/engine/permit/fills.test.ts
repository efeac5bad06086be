import { describe, expect, test } from "vitest";
import type { PermitAnswer, Request, Snapshot } from "../../../engine/snapshot/index.ts";
import { add, compare, crossMode, equity, fact, figure, isolatedMode, multiply, num, subtract } from "../assess/ir.ts";
import { crossLists, isolatedLists, pay } from "../payment/lists.ts";
import { accountRules, asked, coversInitial, crossRules, isolatedRules, keeps, opening, policyAllowing, rules, sample, upTo, withdrawing } from "./rules.ts";

const policy = policyAllowing();
const symbol = "BTC/USDT:USDT";
const ask = (request: Request, snapshot: Snapshot = sample, rulebook = policy) => asked(rulebook, snapshot, request);
const balance = (answer: PermitAnswer) => answer.after?.account.balances?.[0];
const position = (answer: PermitAnswer, id: string) => answer.after?.positions?.find((each) => each.id === id);
const moves = (answer: PermitAnswer) => answer.payments.map(({ from, to, amount }) => `${from} → ${to} ${amount}`);
const at = (markPrice: string, snapshot = sample): Snapshot => ({ ...snapshot, instruments: snapshot.instruments!.map((each) => ({ ...each, markPrice })) });

describe("fills", () => {
  test("opening in a shared pool averages nothing and pays its fee: 5800x + 34.8x ≤ 530 gives 0.090 on a grid of 0.001", () => {
    const stepped: Snapshot = { ...sample, instruments: sample.instruments!.map((each) => ({ ...each, amountStep: "0.001" })) };
    const request = { action: "open" as const, symbol, marginMode: "cross", side: "short" as const, leverage: "10" };
    expect(ask(request, stepped)).toMatchObject({ verdict: "allowed", largest: "0.09", binding: { clause: "cross/adjustment/3", term: "pool.equity for opening >= pool.initial_margin" } });
    const answer = ask({ ...request, contracts: "0.05" }, stepped);
    expect(moves(answer)).toEqual(["balance.wallet_balance → venue 1.74"]);
    expect(answer.after?.positions?.at(-1)).toEqual({ id: `${symbol} cross short`, symbol, marginMode: "cross", side: "short", contracts: "0.05", entryPrice: "58000", leverage: "10", openedAt: sample.asOf });
  });

  test("what would be opened is at hand where nothing is yet, so that a rule on its leverage is asked how much at most", () => {
    const tooHigh = compare(fact("position.leverage"), ">", num("20", "x"));
    const rulebook = policyAllowing({ cross: rules("cross/adjustment", [["forbid", "open", { when: tooHigh }], ["allow", "open", { when: coversInitial(opening) }]]) });
    const most = (leverage: string) => ask({ action: "open", symbol, marginMode: "cross", side: "short", leverage }, sample, rulebook);
    expect(most("20")).toMatchObject({ verdict: "allowed", binding: { clause: "cross/adjustment/2" } });
    expect(Number(most("20").largest)).toBeGreaterThan(Number(most("10").largest));
    expect(most("21")).toMatchObject({ verdict: "refused", reasons: [{ clause: "cross/adjustment/1" }] });
  });

  test("opening an isolated position moves value ÷ leverage from the wallet", () => {
    const answer = ask({ action: "open", symbol, marginMode: "isolated", side: "long", leverage: "10", contracts: "0.1", price: "57000" });
    expect(moves(answer)).toEqual(["balance.wallet_balance → position.margin 570", "balance.wallet_balance → venue 3.42"]);
    expect(answer.after?.positions?.at(-1)).toMatchObject({ marginMode: "isolated", contracts: "0.1", entryPrice: "57000", margin: "570" });
  });

  test("and never takes the wallet below 0 for it", () => {
    const rulebook = policyAllowing({ isolated: rules("isolated/adjustment", [["allow", "open"]]) });
    const answer = ask({ action: "open", symbol, marginMode: "isolated", side: "long", leverage: "1", contracts: "1" }, sample, rulebook);
    expect(answer).toMatchObject({ verdict: "refused", binding: { term: "balance.wallet_balance" }, reasons: [{ because: "Opening 1 contract would take balance.wallet_balance below 0." }] });
    expect(ask({ action: "open", symbol, marginMode: "isolated", side: "long", leverage: "1" }, sample, rulebook).largest).toBe("0.086"); // 5000 / 58000
  });

  test("increasing averages the entry by cost: (0.5 · 60000 + 0.01 · 59000) / 0.51, which does not end, so its cost is told", () => {
    const answer = ask({ action: "increase", position: "p1", contracts: "0.01", price: "59000" });
    expect(position(answer, "p1")).toMatchObject({ contracts: "0.51", entryPrice: "59980.392156862745098039", entryNotional: "30590" });
    const back = ask({ action: "reduce", position: "p1", contracts: "0.01" }, answer.after);
    expect(back.verdict).toBe("allowed");
  });

  test("reducing settles profit, pays the fee and releases margin in proportion", () => {
    const answer = ask({ action: "reduce", position: "p2", contracts: "0.05" });
    expect(moves(answer)).toEqual(["counterparty → balance.wallet_balance 50", "balance.wallet_balance → venue 1.74", "position.margin → balance.wallet_balance 150"]);
    expect(position(answer, "p2")).toMatchObject({ contracts: "0.05", entryPrice: "59000", margin: "150" });
  });

  test("a fill of a position that is named has the mark price where the request says none, for rules that read it", () => {
    const atMark = policyAllowing({ isolated: rules("isolated/adjustment", [["forbid", "reduce", { when: compare(fact("request.price"), "=", num("58000")) }], ["allow", "reduce"]]) });
    const most = (price?: string) => ask({ action: "reduce", position: "p2", contracts: "0.05", ...(price === undefined ? {} : { price }) }, sample, atMark).verdict;
    expect([most(), most("58000"), most("58000.1")]).toEqual(["refused", "refused", "allowed"]);
  });

  test("what is closed pays its own loss out of its own share of the margin", () => {
    const answer = ask({ action: "reduce", position: "p2", contracts: "0.05" }, at("60000"));
    expect(moves(answer)).toEqual(["position.margin → counterparty 50", "balance.wallet_balance → venue 1.8", "position.margin → balance.wallet_balance 100"]);
    expect(position(answer, "p2")?.margin).toBe("150");
  });

  test("profit that the policy puts into the margin stays there", () => {
    const isolated = [...isolatedLists.slice(0, 3), pay("isolated/payment/4", ["realized_profit", "funding_fee"], [["position.margin", { role: "to" }]], { direction: "receive" })];
    const rulebook = policyAllowing({}, { modes: [crossMode({ adjustment: crossRules, payment: crossLists }), isolatedMode({ adjustment: isolatedRules, payment: isolated })] });
    const answer = ask({ action: "reduce", position: "p2", contracts: "0.05" }, sample, rulebook);
    expect(moves(answer)).toEqual(["counterparty → position.margin 50", "balance.wallet_balance → venue 1.74", "position.margin → balance.wallet_balance 150"]);
    expect(position(answer, "p2")?.margin).toBe("200");
  });

  test("a closed position leaves, its margin going to the wallet", () => {
    const answer = ask({ action: "close", position: "p2" });
    expect(position(answer, "p2")).toBeUndefined();
    expect(balance(answer)?.walletBalance).toBe("5396.52"); // 5000 + 100 − 3.48 + 300
  });

  test("an isolated loss beyond the margin is not the wallet's", () => {
    const answer = ask({ action: "close", position: "p2" }, at("63000"));
    expect(moves(answer).slice(0, 2)).toEqual(["position.margin → counterparty 300", "insurance_fund → counterparty 100"]);
    expect(balance(answer)?.walletBalance).toBe("4996.22");
  });

  test("an inverse position averages in 1/P and settles in its base asset", () => {
    const coin: Snapshot = {
      asOf: sample.asOf,
      account: { id: "A", balances: [{ asset: "BTC", walletBalance: "1", bonus: "0" }] },
      instruments: [{ symbol: "I", contract: "inverse", base: "BTC", quote: "USD", settle: "BTC", contractSize: "100", tickSize: "0.5", markPrice: "25000", takerFeeRate: "0", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.01", maintenanceAmount: "0" }] }],
      positions: [{ id: "p", symbol: "I", marginMode: "cross", side: "long", contracts: "100", entryPrice: "20000", leverage: "10" }],
    };
    const answer = ask({ action: "increase", position: "p", contracts: "100" }, coin); // 0.5 + 0.4 BTC for 20000 USD
    expect(position(answer, "p")).toMatchObject({ entryPrice: "22222.222222222222222222", entryNotional: "0.9" });
    expect(moves(ask({ action: "close", position: "p" }, coin))).toEqual(["counterparty → balance.wallet_balance 0.1"]); // 10000 · (1/20000 − 1/25000)
  });

  test("a rebate is received", () => {
    const rebate: Snapshot = { ...sample, instruments: sample.instruments!.map((each) => ({ ...each, makerFeeRate: "-0.0001" })) };
    expect(moves(ask({ action: "reduce", position: "p1", contracts: "0.1", price: "60000", takerOrMaker: "maker" }, rebate))).toEqual(["venue → balance.wallet_balance 0.6"]);
  });
});

describe("a trade is judged as what it amounts to", () => {
  const sell = (contracts?: string): Request => ({ action: "trade", symbol, marginMode: "cross", side: "short", ...(contracts === undefined ? {} : { contracts }) });
  test.each([["0.2", "reduce", "cross/adjustment/5"], ["0.5", "close", "cross/adjustment/6"]])("selling %s of 0.5 is to %s", (contracts, action, clause) => {
    expect(ask(sell(contracts))).toMatchObject({ action, verdict: "allowed", reasons: [{ clause }] });
  });

  test("selling more is to flip: both clauses are asked, and the rest is opened with the leverage there was", () => {
    const answer = ask(sell("0.7"));
    expect(answer).toMatchObject({ action: "flip", verdict: "allowed", reasons: [{ clause: "cross/adjustment/6" }, { clause: "cross/adjustment/3" }] });
    expect(answer.after?.positions?.map((each) => `${each.side} ${each.contracts} ${each.leverage}`)).toEqual(["short 0.1 20", "short 0.2 10"]);
    expect(ask(sell("2"))).toMatchObject({ action: "flip", verdict: "refused", binding: { clause: "cross/adjustment/3" } });
  });

  test("asked how much at most, it is named as what the most amounts to", () => {
    expect(ask(sell())).toMatchObject({ action: "flip", verdict: "allowed", binding: { clause: "cross/adjustment/3" } });
  });

  test("buying more of a long is to increase it, and buying where nothing is held opens", () => {
    expect(ask({ action: "trade", symbol, marginMode: "cross", side: "long", contracts: "0.01" }).action).toBe("increase");
    expect(ask({ action: "trade", symbol, marginMode: "cross", side: "long", contracts: "0.01", leverage: "10" }, { ...sample, positions: [] }).action).toBe("open");
  });
});

describe("settings and orders", () => {
  const cross = [...crossRules.slice(0, -1), ...rules("cross/more", [["allow", "change_leverage", { upTo: upTo(num("50", "x")), when: coversInitial(opening) }], ["allow", "change_margin_mode"]])];
  const rulebook = policyAllowing({ account: accountRules.slice(0, 3), cross });

  test("changing leverage sets it and nothing else", () => {
    const answer = ask({ action: "change_leverage", symbol, marginMode: "cross", leverage: "20" }, sample, rulebook);
    expect(answer).toMatchObject({ verdict: "allowed", largest: "50", payments: [] });
    expect(answer.after).toEqual({ ...sample, positions: sample.positions!.map((each) => (each.id === "p1" ? { ...each, leverage: "20" } : each)) });
    expect(ask({ action: "change_leverage", symbol, marginMode: "cross", leverage: "51" }, sample, rulebook).verdict).toBe("refused");
    expect(ask({ action: "change_leverage", symbol, marginMode: "cross", leverage: "8" }, sample, rulebook)).toMatchObject({ verdict: "refused", reasons: [{ because: expect.stringContaining("pool.initial_margin, which is 4195") }] });
  });

  test("a position that changes to a mode of its own margin takes its initial margin along, and gives it back", () => {
    const both = policyAllowing({ account: [], cross, isolated: [...isolatedRules, ...rules("isolated/more", [["allow", "change_margin_mode"]])] });
    const there = ask({ action: "change_margin_mode", position: "p1", marginMode: "isolated" }, sample, both);
    expect(moves(there)).toEqual(["balance.wallet_balance → position.margin 2900"]);
    expect(position(there, "p1")).toMatchObject({ marginMode: "isolated", margin: "2900" });
    expect(ask({ action: "change_margin_mode", position: "p1", marginMode: "cross" }, there.after, both).after).toEqual(sample);
  });

  test("an order rests and holds margin; cancelled, it is gone", () => {
    const order = { action: "place_order" as const, symbol, marginMode: "cross", side: "long" as const, price: "53000", leverage: "10" };
    expect(ask(order)).toMatchObject({ largest: "0.1", binding: { clause: "cross/adjustment/7" } }); // 530 / 5300
    const placed = ask({ ...order, contracts: "0.1", order: "mine" });
    expect(placed.after?.orders?.at(-1)).toEqual({ id: "mine", symbol, marginMode: "cross", side: "long", contracts: "0.1", price: "53000", leverage: "10", reduceOnly: false });
    expect(ask({ ...order, contracts: "0.11" }).verdict).toBe("refused");
    expect(ask({ action: "cancel_order", order: "mine" }, placed.after).after).toEqual(sample);
  });
});

describe("effects of a permission", () => {
  const withdrawing100 = (also: NonNullable<(typeof accountRules)[number]["also"]>, kept = coversInitial(withdrawing)) =>
    ask({ action: "withdraw", asset: "USDT", amount: "100" }, sample, policyAllowing({ account: rules("account/permissions", [["allow", "withdraw", { upTo: keeps(kept), also }]]) }));

  test("a bonus may be forfeited, and the rule is judged without it", () => {
    const answer = withdrawing100([{ kind: "forfeit", bucket: "balance.bonus" }], coversInitial(equity));
    expect(moves(answer)).toEqual(["balance.wallet_balance → outside 100", "balance.bonus → venue 50"]);
    expect(answer).toMatchObject({ largest: "530" });
    expect(balance(answer)).toMatchObject({ walletBalance: "4900", bonus: "0" });
  });

  test("orders may be cancelled, and what they held is free", () => {
    const answer = withdrawing100([{ kind: "cancel_orders", scope: "account" }]);
    expect(answer.largest).toBe("1100");
    expect(answer.after?.orders).toEqual([]);
  });

  test("all positions may be closed, at the mark", () => {
    const answer = withdrawing100([{ kind: "close_all" }]);
    expect(answer.after?.positions).toEqual([]);
    expect(moves(answer).slice(1, 3)).toEqual(["balance.bonus → counterparty 50", "balance.wallet_balance → counterparty 950"]);
    expect(balance(answer)?.walletBalance).toBe("4329.12"); // 5000 − 100 − 950 − 17.4 + 100 − 3.48 + 300
  });

  test("margin may be set, the difference coming from the wallet", () => {
    const isolated = rules("isolated/adjustment", [["allow", "change_leverage", { also: [{ kind: "set", path: "position.margin", value: multiply(figure("position.initial_margin"), num("2")) }] }]]);
    const answer = ask({ action: "change_leverage", position: "p2", leverage: "10" }, sample, policyAllowing({ isolated }));
    expect(moves(answer)).toEqual(["balance.wallet_balance → position.margin 860"]); // 2 · 580 − 300
    expect(position(answer, "p2")).toMatchObject({ leverage: "10", margin: "1160" });
    expect(ask({ action: "change_leverage", position: "p2", leverage: "2" }, sample, policyAllowing({ isolated }))).toMatchObject({ verdict: "refused", reasons: [{ because: expect.stringContaining("balance.wallet_balance below 0") }] });
  });

  test("a limit may read the request", () => {
    const half = compare(fact("request.amount"), "<=", subtract(multiply(num("0.5"), fact("balance.wallet_balance")), add(num("0"), num("100"))));
    const account = rules("account/permissions", [["allow", "withdraw", { when: half }]]);
    expect(ask({ action: "withdraw", asset: "USDT" }, sample, policyAllowing({ account })).largest).toBe("1600"); // x ≤ (5000 − x)/2 − 100
  });
});

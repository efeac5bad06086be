import { describe, expect, test } from "vitest";
import { Mismatch } from "../../../engine/mismatch.ts";
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
const withWallet = (walletBalance: string): Snapshot => ({ ...sample, account: { id: "A", balances: [{ asset: "USDT", walletBalance, bonus: "50" }] } });

describe("withdrawing from the sample account", () => {
  test("at most 530 may leave: equity for withdrawing is 4000 and initial margin 3470", () => {
    const answer = ask({ action: "withdraw", asset: "USDT" });
    expect(answer).toMatchObject({ verdict: "allowed", largest: "530", binding: { clause: "account/permissions/2", term: "pool.equity for withdrawing >= pool.initial_margin" }, payments: [] });
    expect(answer.after).toBeUndefined();
    expect(answer.reasons.map((reason) => reason.because)).toEqual([
      "Withdrawing 530 USDT is allowed: it keeps `pool.equity for withdrawing >= pool.initial_margin`, which at most 530 USDT does.",
      "After withdrawing 530.00000001 USDT, pool.equity for withdrawing is 3469.99999999, but must be at least pool.initial_margin, which is 3470. The most that keeps it is 530 USDT.",
    ]);
  });

  test("exactly that much is allowed, and one unit of the grid more is refused", () => {
    expect(balance(ask({ action: "withdraw", asset: "USDT", amount: "530" }))?.walletBalance).toBe("4470");
    const refused = ask({ action: "withdraw", asset: "USDT", amount: "530.00000001" });
    expect(refused).toMatchObject({ verdict: "refused", largest: "530", payments: [] });
    expect(refused.after).toBeUndefined();
  });

  test("nothing is judged as things stand and changes nothing", () => {
    expect(ask({ action: "withdraw", asset: "USDT", amount: "0" })).toMatchObject({ verdict: "allowed", payments: [], after: sample });
  });

  test("where the rule fails as things stand, nothing is allowed and nothing is the most", () => {
    const answer = ask({ action: "withdraw", asset: "USDT", amount: "0" }, withWallet("4469"));
    expect(answer.verdict).toBe("refused");
    expect(answer.largest).toBeUndefined();
    expect(answer.reasons[0]?.because).toBe("As things stand, pool.equity for withdrawing is 3469, but must be at least pool.initial_margin, which is 3470.");
  });

  test("the wallet itself may bind: unrealized profit cannot leave", () => {
    const rich = at("80000", { ...sample, positions: sample.positions!.slice(0, 1) });
    expect(ask({ action: "withdraw", asset: "USDT" }, rich)).toMatchObject({ largest: "5000", binding: { term: "balance.wallet_balance" } });
    expect(ask({ action: "withdraw", asset: "USDT", amount: "5000.5" }, rich).reasons[0]?.because).toBe("Withdrawing 5000.5 USDT would take balance.wallet_balance below 0.");
  });

  test("an asset's own step is the grid", () => {
    const stepped: Snapshot = { ...at("57999.1"), assets: [{ asset: "USDT", step: "0.5" }] }; // equity 3999.55, initial 2899.955 + 570
    expect(ask({ action: "withdraw", asset: "USDT" }, stepped).largest).toBe("529.5");
  });

  test("an asset that the account does not have gives nothing", () => {
    expect(ask({ action: "withdraw", asset: "BTC" })).toMatchObject({ verdict: "allowed", largest: "0" });
    expect(ask({ action: "withdraw", asset: "BTC", amount: "1" }).verdict).toBe("refused");
  });

  test("a deposit without a limit is unlimited, and makes a balance that was not there", () => {
    const answer = ask({ action: "deposit", asset: "BTC", amount: "2" });
    expect(answer).toMatchObject({ verdict: "allowed", largest: "unlimited" });
    expect(answer.after?.account.balances?.[1]).toMatchObject({ asset: "BTC", walletBalance: "2" });
  });
});

describe("margin of one position", () => {
  test("a cross position takes none: the rule forbids it", () => {
    expect(ask({ action: "add_margin", position: "p1", amount: "50" })).toMatchObject({ verdict: "refused", reasons: [{ clause: "cross/adjustment/1" }] });
  });

  test("an isolated one takes what is available, 530", () => {
    expect(ask({ action: "add_margin", position: "p2" })).toMatchObject({ verdict: "allowed", largest: "530", binding: { clause: "isolated/adjustment/1", term: "balance.available" } });
    const answer = ask({ action: "add_margin", position: "p2", amount: "50" });
    expect(moves(answer)).toEqual(["balance.wallet_balance → position.margin 50"]);
    expect([balance(answer)?.walletBalance, position(answer, "p2")?.margin]).toEqual(["4950", "350"]);
    expect(ask({ action: "add_margin", position: "p2", amount: "531" }).reasons[0]?.because).toBe("Adding 531 USDT is more than balance.available, which is 530 USDT.");
  });

  test("and gives back 400 − 290 = 110", () => {
    expect(ask({ action: "remove_margin", position: "p2" })).toMatchObject({ largest: "110", binding: { clause: "isolated/adjustment/2" } });
  });

  test("what was added can be taken back to where it was", () => {
    const added = ask({ action: "add_margin", position: "p2", amount: "50" });
    expect(ask({ action: "remove_margin", position: "p2", amount: "50" }, added.after).after).toEqual(sample);
  });

  test("a rule may allow only as much as rescues: the amount is judged in the state afterwards", () => {
    const rescue = rules("isolated/adjustment", [["allow", "add_margin", { when: compare(equity, ">=", num("500")) }]]);
    const rulebook = policyAllowing({ isolated: rescue });
    expect(ask({ action: "add_margin", position: "p2", amount: "99" }, sample, rulebook).verdict).toBe("refused");
    expect(ask({ action: "add_margin", position: "p2", amount: "100" }, sample, rulebook)).toMatchObject({ verdict: "allowed", largest: "5000", binding: { term: "balance.wallet_balance" } });
  });

  test("no worse than before compares the two states", () => {
    const noWorse = compare(figure("pool.maintenance_margin"), "<=", { kind: "before", operand: figure("pool.maintenance_margin") });
    const halved = compare(multiply(num("2"), equity), ">=", { kind: "before", operand: equity });
    const rulebook = policyAllowing({ isolated: rules("isolated/adjustment", [["allow", "remove_margin", { upTo: keeps({ kind: "logic", operator: "and", operands: [noWorse, halved] }) }]]) });
    expect(ask({ action: "remove_margin", position: "p2" }, sample, rulebook).largest).toBe("200");
  });
});

describe("verdicts", () => {
  test("an applicable forbid wins over an allow", () => {
    const account = rules("account/permissions", [["allow", "withdraw"], ["forbid", "withdraw", { when: compare(withdrawing, "<", num("3900")) }]]);
    expect(ask({ action: "withdraw", asset: "USDT", amount: "100" }, sample, policyAllowing({ account }))).toMatchObject({ verdict: "allowed", largest: "100", binding: { clause: "account/permissions/2" } });
    expect(ask({ action: "withdraw", asset: "USDT", amount: "101" }, sample, policyAllowing({ account }))).toMatchObject({ verdict: "refused", reasons: [{ clause: "account/permissions/2" }] });
  });

  test("what is left open, or named by no clause, is not decided", () => {
    expect(ask({ action: "transfer", asset: "USDT", amount: "1" })).toMatchObject({ verdict: "cannot_decide", cannotDecide: [{ answer: "verdict", clause: "account/permissions/3" }] });
    expect(ask({ action: "change_leverage", position: "p2", leverage: "5" })).toMatchObject({ verdict: "cannot_decide", reasons: [{ because: expect.stringContaining("does not say who may change leverage") }] });
  });

  test("an action that only others may do is refused", () => {
    expect(ask({ action: "withdraw", by: "liquidator", asset: "USDT", amount: "1" })).toMatchObject({ verdict: "refused", reasons: [{ because: "No clause allows a liquidator to withdraw." }] });
  });

  test("a missing fact that a rule reads is a silence", () => {
    const silent: Snapshot = { ...sample, positions: sample.positions!.map(({ leverage: _, ...rest }) => rest) };
    expect(ask({ action: "withdraw", asset: "USDT", amount: "1" }, silent)).toMatchObject({ verdict: "cannot_decide", cannotDecide: [{ clause: "definitions/position.initial_margin" }] });
  });

  test("what a request names must be in the snapshot", () => {
    expect(() => ask({ action: "add_margin", position: "p9" })).toThrow(Mismatch);
    expect(() => ask({ action: "reduce", position: "p2", contracts: "0.2" })).toThrow("expected at most the 0.1 contracts of p2, but found 0.2");
    expect(() => ask({ action: "close", symbol, marginMode: "cross", side: "short" })).toThrow("the snapshot has none");
    expect(() => ask({ action: "cancel_order", order: "o9" })).toThrow(Mismatch);
    expect(() => ask({ action: "open", symbol: "ETH/USDT:USDT", marginMode: "cross", side: "long", contracts: "1" })).toThrow(Mismatch);
  });
});

describe("fills", () => {
  test("opening in a shared pool averages nothing and pays its fee: 5800x + 34.8x ≤ 530 gives 0.090 on a grid of 0.001", () => {
    const stepped: Snapshot = { ...sample, instruments: sample.instruments!.map((each) => ({ ...each, amountStep: "0.001" })) };
    const request = { action: "open" as const, symbol, marginMode: "cross", side: "short" as const, leverage: "10" };
    expect(ask(request, stepped)).toMatchObject({ verdict: "allowed", largest: "0.09", binding: { clause: "cross/adjustment/3", term: "pool.equity for opening >= pool.initial_margin" } });
    const answer = ask({ ...request, contracts: "0.05" }, stepped);
    expect(moves(answer)).toEqual(["balance.wallet_balance → venue 1.74"]);
    expect(answer.after?.positions?.at(-1)).toEqual({ id: `${symbol} cross short`, symbol, marginMode: "cross", side: "short", contracts: "0.05", entryPrice: "58000", leverage: "10", openedAt: sample.asOf });
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

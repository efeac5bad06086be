import { describe, expect, test } from "vitest";
import { Mismatch } from "../../../engine/mismatch.ts";
import type { Charge, Snapshot } from "../../../engine/snapshot/index.ts";
import { add, compare, equity, fact, figure, multiply, num } from "../assess/ir.ts";
import { bonus, charged, crossLists, isolatedLists, lines, pay, policyPaying, sample, wallet } from "./lists.ts";

const policy = policyPaying();
const of = (purpose: Charge["purpose"], amount: string, more: Partial<Charge> = {}): Charge => ({ purpose, position: "p1", asset: "USDT", amount, ...more });
const funding = (amount: string, more: Partial<Charge> = {}): Charge => of("funding_fee", amount, { direction: "pay", ...more });
const balance = (answer: { after?: Snapshot }) => answer.after?.account.balances?.[0];

describe("a waterfall", () => {
  test("takes the first bucket first and the next where it ends", () => {
    const answer = charged(policy, sample, of("realized_loss", "80"));
    expect(lines(answer)).toEqual(["balance.bonus → counterparty 50", "balance.wallet_balance → counterparty 30"]);
    expect(balance(answer)).toEqual({ asset: "USDT", walletBalance: "4970", bonus: "0" });
    expect(answer.payments[1]).toMatchObject({ purpose: "realized_loss", asset: "USDT", clause: "cross/payment/1/step/2" });
  });

  test("pays own money only as far as it keeps the condition: equity is 5000 + 50 − 1000, so 4050", () => {
    const answer = charged(policy, sample, of("realized_loss", "5000"));
    expect(lines(answer)).toEqual(["balance.bonus → counterparty 50", "balance.wallet_balance → counterparty 4000", "insurance_fund → counterparty 950"]);
    expect(balance(answer)).toEqual({ asset: "USDT", walletBalance: "1000", bonus: "0" });
  });

  test("lets a wallet go below 0 where unrealized profit backs it, and no further", () => {
    const rich: Snapshot = { ...sample, instruments: [{ ...sample.instruments![0]!, markPrice: "70000" }], account: { id: "A", balances: [{ asset: "USDT", walletBalance: "0", bonus: "0" }] } };
    const answer = charged(policy, rich, funding("6000"));
    expect(lines(answer)).toEqual(["balance.wallet_balance → counterparty 5000", "debt → counterparty 1000"]); // 0.5 · (70000 − 60000)
    expect(balance(answer)).toEqual({ asset: "USDT", walletBalance: "-5000", bonus: "0", debt: "1000" });
  });

  test("goes down to a floor, then on, then back to the first bucket", () => {
    const answer = charged(policy, { ...sample, account: { id: "A", balances: [{ asset: "USDT", walletBalance: "10", bonus: "1100" }] } }, funding("200"));
    expect(lines(answer)).toEqual(["balance.wallet_balance → counterparty 10", "balance.bonus → counterparty 100", "debt → counterparty 90"]); // equity 110
  });

  test("pays nothing of its own where the condition already fails", () => {
    const poor: Snapshot = { ...sample, account: { id: "A", balances: [{ asset: "USDT", walletBalance: "900", bonus: "0" }] } };
    expect(lines(charged(policy, poor, of("realized_loss", "10")))).toEqual(["insurance_fund → counterparty 10"]);
  });

  test("takes isolated losses from that position's margin and nothing else", () => {
    const answer = charged(policy, { ...sample, positions: sample.positions!.map((each) => (each.id === "p2" ? { ...each, contracts: "0" } : each)) }, of("realized_loss", "320", { position: "p2" }));
    expect(lines(answer)).toEqual(["position.margin → counterparty 300", "insurance_fund → counterparty 20"]);
    expect(balance(answer)).toEqual({ asset: "USDT", walletBalance: "5000", bonus: "50" });
  });

  test("is read for the mode, where the position is gone", () => {
    expect(lines(charged(policy, sample, of("realized_loss", "80", { position: undefined, marginMode: "cross" })))).toHaveLength(2);
    const gone = charged(policy, sample, of("realized_loss", "80", { position: "p9", marginMode: "isolated", symbol: "BTC/USDT:USDT" }));
    expect(lines(gone)).toEqual(["insurance_fund → counterparty 80"]);
  });

  test("gives what is received to its bucket", () => {
    const answer = charged(policy, sample, [of("realized_profit", "7.5"), of("funding_fee", "0.5", { direction: "receive" })]);
    expect(lines(answer)).toEqual(["counterparty → balance.wallet_balance 7.5", "counterparty → balance.wallet_balance 0.5"]);
    expect(balance(answer)?.walletBalance).toBe("5008");
  });

  test("charges of a list are taken in order, each in the state that the one before left", () => {
    const answer = charged(policy, sample, [of("realized_loss", "4000"), of("realized_loss", "100")]);
    expect(lines(answer)).toEqual(["balance.bonus → counterparty 50", "balance.wallet_balance → counterparty 3950", "balance.wallet_balance → counterparty 50", "insurance_fund → counterparty 50"]);
  });

  test("a charge of 0 moves nothing and leaves the snapshot as it was", () => {
    const answer = charged(policy, sample, of("realized_loss", "0"));
    expect(answer.payments).toEqual([]);
    expect(answer.after).toEqual(sample);
  });
});

describe("shares, caps and absorbers", () => {
  const paying = (steps: Parameters<typeof pay>[2], more: Parameters<typeof pay>[3] = {}) => policyPaying([pay("cross/payment/1", ["realized_loss", "funding_fee", "trading_fee"], steps, more), ...crossLists.slice(4)]);
  const loss = (steps: Parameters<typeof pay>[2], amount: string, more: Parameters<typeof pay>[3] = {}, snapshot = sample) => charged(paying(steps, more), snapshot, of("realized_loss", amount));

  test("a split shares by weight and spills over what one member lacks", () => {
    const halves = [[[["50", bonus], ["50", wallet]]], ["insurance_fund"]] as const;
    expect(lines(loss(halves, "60"))).toEqual(["balance.bonus → counterparty 30", "balance.wallet_balance → counterparty 30"]);
    expect(lines(loss(halves, "160"))).toEqual(["balance.bonus → counterparty 50", "balance.wallet_balance → counterparty 110"]);
  });

  test("a split of an amount that cannot be halved on the grid loses no unit", () => {
    const thirds = [[[["1", bonus], ["2", wallet]]], ["insurance_fund"]] as const;
    expect(lines(loss(thirds, "0.00000010"))).toEqual(["balance.bonus → counterparty 0.00000003", "balance.wallet_balance → counterparty 0.00000007"]);
  });

  test("a split under a kept condition shares what may be paid", () => {
    const halves = [[[["50", bonus], ["50", wallet]]], ["insurance_fund"]] as const;
    const rich: Snapshot = { ...sample, account: { id: "A", balances: [{ asset: "USDT", walletBalance: "600", bonus: "600" }] } };
    expect(lines(loss(halves, "500", { keeping: compare(equity, ">=", num("0")) }, rich))).toEqual(["balance.bonus → counterparty 100", "balance.wallet_balance → counterparty 100", "insurance_fund → counterparty 300"]);
  });

  test("a cap may be a share of the charge", () => {
    const capped = [[bonus, { upTo: multiply(num("30", "percent"), fact("charge.amount")) }], [wallet], ["insurance_fund"]] as const;
    expect(lines(loss(capped, "100"))).toEqual(["balance.bonus → counterparty 30", "balance.wallet_balance → counterparty 70"]);
  });

  test("a fund with a declared size is a bucket, and the next absorber stands behind it", () => {
    const funded: Snapshot = { ...sample, funds: [{ name: "insurance", asset: "USDT", amount: "40" }] };
    const answer = loss([["insurance_fund"], ["socialised"]], "100", {}, funded);
    expect(lines(answer)).toEqual(["insurance_fund → counterparty 40", "socialised → counterparty 60"]);
    expect(answer.after?.funds).toEqual([{ name: "insurance", asset: "USDT", amount: "0" }]);
    expect(loss([["insurance_fund"]], "100", {}, funded).cannotDecide?.[0]).toMatchObject({ answer: "charges.0", clause: "cross/payment/1" });
  });

  test("what is forgiven reaches nobody", () => {
    const funded: Snapshot = { ...sample, funds: [{ name: "insurance", asset: "USDT", amount: "40" }] };
    const answer = loss([[bonus], ["forgiven"]], "80", { to: [{ bucket: "insurance_fund" }] }, funded);
    expect(lines(answer)).toEqual(["balance.bonus → insurance_fund 50", "forgiven → insurance_fund 30"]);
    expect(answer.after?.funds?.[0]?.amount).toBe("90");
  });

  test("receivers of a split are given their parts in order", () => {
    const to = [{ share: "25", bucket: "liquidator" }, { share: "75", bucket: "insurance_fund" }];
    expect(lines(loss([[bonus], [wallet]], "80", { to }))).toEqual(["balance.bonus → liquidator 20", "balance.bonus → insurance_fund 30", "balance.wallet_balance → insurance_fund 30"]);
  });

  test("funding that nobody pays may go into the entry price: 500 over 0.5 contracts is 1000", () => {
    const answer = loss([[bonus, { upTo: num("0") }], ["cost of position"]], "500");
    expect(lines(answer)).toEqual(["cost of position → counterparty 500"]);
    expect(answer.after?.positions?.[0]).toMatchObject({ entryPrice: "61000" });
  });

  test("a credit pays in the order of lapsing, each within its own cap", () => {
    const credits = [
      { id: "late", kind: "voucher", amount: "40", expiresAt: "2027-01-01T00:00:00Z" },
      { id: "never", kind: "voucher", amount: "40" },
      { id: "soon", kind: "voucher", amount: "40", ratio: "0.2", expiresAt: "2026-12-01T00:00:00Z" },
    ];
    const held: Snapshot = { ...sample, account: { id: "A", balances: [{ asset: "USDT", walletBalance: "5000", bonus: "0", credits }] } };
    const answer = loss([["credit.amount"], [wallet]], "90", {}, held);
    expect(lines(answer)).toEqual(["credit.amount → counterparty 40", "credit.amount → counterparty 40", "credit.amount → counterparty 10"]);
    expect(balance(answer)?.credits?.map((credit) => `${credit.id} ${credit.amount}`)).toEqual(["late 0", "never 30", "soon 0"]);
    const capped = loss([["credit.amount", { when: compare(fact("credit.amount"), ">", num("0")), upTo: multiply(num("0.2"), fact("charge.amount")) }], [wallet]], "90", {}, held);
    expect(lines(capped)[0]).toBe("credit.amount → counterparty 18");
  });

  test("of several lists the one whose condition holds applies, before the one without", () => {
    const lists = [pay("cross/payment/1", ["realized_loss"], [[wallet]]), pay("cross/payment/2", ["realized_loss"], [["insurance_fund"]], { when: compare(equity, ">", num("4000")) })];
    expect(lines(charged(policyPaying(lists), sample, of("realized_loss", "10")))).toEqual(["insurance_fund → counterparty 10"]);
  });

  test("`keeping` with maintenance is a funding rule that cannot liquidate: 4050 − 116 = 3934", () => {
    const answer = charged(paying([[wallet], ["forgiven"]], { keeping: compare(equity, ">=", figure("pool.maintenance_margin")) }), sample, funding("5000"));
    expect(lines(answer)).toEqual(["balance.wallet_balance → counterparty 3934", "forgiven → counterparty 1066"]);
  });

  test("a strict condition stops one unit of the grid before the boundary", () => {
    const answer = charged(paying([[wallet], ["forgiven"]], { keeping: compare(equity, ">", num("0")) }), sample, funding("5000"));
    expect(lines(answer)[0]).toBe("balance.wallet_balance → counterparty 4049.99999999");
  });

  test("a condition that is not monotone is kept at every amount on the way", () => {
    const gap = { kind: "logic" as const, operator: "or" as const, operands: [compare(equity, ">=", num("4000")), compare(equity, "<", num("3000"))] };
    expect(lines(charged(paying([[wallet], ["forgiven"]], { keeping: gap }), sample, funding("2000")))[0]).toBe("balance.wallet_balance → counterparty 50");
  });

  test("a condition that rounds is still kept exactly", () => {
    const rounded = compare({ kind: "round", operand: add(equity, num("0.5")), step: num("1"), mode: "down" }, ">=", num("50"));
    expect(lines(charged(paying([[wallet], ["forgiven"]], { keeping: rounded }), sample, funding("5000")))[0]).toBe("balance.wallet_balance → counterparty 4000.5");
  });
});

describe("silence and mistakes", () => {
  test("an unspecified purpose is not decided, and earlier charges are still told", () => {
    const answer = charged(policy, sample, [of("realized_loss", "1"), of("interest", "1")]);
    expect(answer.payments).toHaveLength(1);
    expect(answer.after).toBeUndefined();
    expect(answer.cannotDecide).toMatchObject([{ answer: "charges.1", clause: "cross/payment/6" }]);
  });

  test("a purpose that no list names is not decided", () => {
    expect(charged(policy, sample, of("interest", "1", { position: "p2" })).cannotDecide?.[0]).toMatchObject({ clause: "isolated/payment" });
    expect(isolatedLists.some((rule) => rule.purposes.includes("interest"))).toBe(false);
  });

  test("a bucket that is not reached need not be in the snapshot, one that is must", () => {
    const withoutBonus: Snapshot = { ...sample, account: { id: "A", balances: [{ asset: "USDT", walletBalance: "5000" }] } };
    const plain = policyPaying([pay("cross/payment/1", ["realized_loss"], [[wallet, { downTo: num("0") }], [bonus], ["insurance_fund"]])]);
    expect(lines(charged(plain, withoutBonus, of("realized_loss", "10")))).toEqual(["balance.wallet_balance → counterparty 10"]);
    expect(charged(plain, withoutBonus, of("realized_loss", "5001")).cannotDecide?.[0]?.reason).toContain("`balance.bonus` of USDT is missing");
  });

  test("a claw-back of more than there is has nowhere to go", () => {
    expect(charged(policy, sample, of("bonus_clawback", "60")).cannotDecide?.[0]?.reason).toContain("10 USDT can be placed nowhere");
  });

  test("a charge that names what is not there is a mismatch, not an answer", () => {
    expect(() => charged(policy, sample, of("realized_loss", "1", { position: "p7" }))).toThrow(Mismatch);
    expect(() => charged(policy, sample, of("realized_loss", "1", { position: undefined }))).toThrow("expected position, or marginMode");
    expect(() => charged(policy, sample, of("realized_loss", "1", { position: undefined, marginMode: "portfolio" }))).toThrow('expected a mode of the policy (cross, isolated), but found "portfolio"');
  });
});

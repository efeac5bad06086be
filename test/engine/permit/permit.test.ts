import { describe, expect, test } from "vitest";
import { Mismatch } from "../../../engine/mismatch.ts";
import type { PermitAnswer, Request, Snapshot } from "../../../engine/snapshot/index.ts";
import { compare, equity, figure, multiply, num } from "../assess/ir.ts";
import { asked, keeps, policyAllowing, rules, sample, withdrawing } from "./rules.ts";

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

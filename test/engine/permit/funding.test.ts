import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { permit } from "../../../engine/permit/index.ts";
import type { PermitAnswer, Snapshot } from "../../../engine/snapshot/index.ts";
import { policyWith } from "../liquidate/policies.ts";

const facts = "facts { position.given: money in settle default 0 }";
const funded = "also move min(balance.bonus, request.cost) from balance.bonus to balance.wallet_balance, set position.given to position.given + (before balance.bonus - balance.bonus)";
const policy = policyWith({ facts, permissions: `allow trader to add to position ${funded}  allow trader to remove from position` });
const plain = policyWith({ facts, permissions: "allow trader to add to position" });

const holding = (walletBalance: string, bonus: string): Snapshot => ({
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "A", balances: [{ asset: "USDT", walletBalance, bonus }] },
  instruments: [{ symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "1", markPrice: "100", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.01", maintenanceAmount: "0" }] }],
  positions: [{ id: "p", symbol: "S", marginMode: "isolated", side: "long", contracts: "1", entryPrice: "100", leverage: "10", margin: "10" }],
});
const add = (which: typeof policy, snapshot: Snapshot, amount?: string): PermitAnswer => permit(which, snapshot, { action: "add_margin", position: "p", ...(amount === undefined ? {} : { amount }) });

describe("an action whose effects fund what it takes", () => {
  // Law: at most what wallet and bonus hold together; the bonus pays first, and all that is there at the end was there before.
  test("takes no more than both buckets hold, and conserves money", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 700 }), (wallet, bonus, amount) => {
        const answer = add(policy, holding(String(wallet), String(bonus)), String(amount));
        expect(answer.verdict).toBe(amount <= wallet + bonus ? "allowed" : "refused");
        expect(answer.largest).toBe(String(wallet + bonus));
        if (answer.verdict !== "allowed") return;
        const [balance] = answer.after?.account.balances ?? [];
        const [position] = answer.after?.positions ?? [];
        const given = Math.min(bonus, amount);
        expect([balance?.bonus, balance?.walletBalance, position?.margin, position?.facts?.["given"] ?? "0"]).toEqual([String(bonus - given), String(wallet - amount + given), String(10 + amount), String(given)]);
      }),
      { numRuns: 40 },
    );
  });

  test("without such an effect the wallet is all there is", () => {
    expect(add(plain, holding("50", "60"), "51")).toMatchObject({ verdict: "refused", largest: "50" });
  });

  test("what is forfeited goes to the venue, into its fund where it has one", () => {
    const forfeits = policyWith({ facts, permissions: "allow trader to add to position also forfeit balance.bonus" });
    const snapshot = holding("50", "60");
    const withFund = add(forfeits, { ...snapshot, funds: [{ name: "venue", asset: "USDT", amount: "5" }] }, "10");
    expect(withFund.after?.funds).toEqual([{ name: "venue", asset: "USDT", amount: "65" }]);
    expect(withFund.payments?.at(-1)).toMatchObject({ from: "balance.bonus", to: "venue", amount: "60", purpose: "bonus_clawback" });
  });

  test("an effect that moves too little leaves the wallet short", () => {
    const half = policyWith({ facts, permissions: "allow trader to add to position also move min(balance.bonus, 50% * request.cost) from balance.bonus to balance.wallet_balance" });
    expect(add(half, holding("50", "60"), "100")).toMatchObject({ verdict: "allowed", largest: "100" });
    expect(add(half, holding("50", "60"), "101")).toMatchObject({ verdict: "refused", binding: { term: "balance.wallet_balance" } });
    expect(add(half, holding("50", "10"), "61").verdict).toBe("refused");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { add, compare, parseDecimal, subtract, sumAll, toDecimalString, type Fraction } from "../../../engine/number/index.ts";
import type { PermitAnswer, Request, Snapshot } from "../../../engine/snapshot/index.ts";
import { accounts, type ContractKind } from "../assess/accounts.ts";
import { compare as comparison, equity, figure, multiply, num } from "../assess/ir.ts";
import { accountRules, asked, coversInitial, isolatedRules, keeps, opening, policyAllowing, rules, withdrawing } from "./rules.ts";

const decimal = (text: string | undefined): Fraction => parseDecimal(text ?? "0")!; // the engine printed it
const policy = policyAllowing();
const strict = policyAllowing({
  account: rules("account/permissions", [["allow", "withdraw", { upTo: keeps(comparison(multiply(num("0.7"), withdrawing), ">", figure("pool.initial_margin"))) }], ["allow", "deposit"]]),
  isolated: [...rules("isolated/strict", [["allow", "remove_margin", { when: comparison(equity, ">=", multiply(num("1.5"), figure("pool.maintenance_margin"))), upTo: keeps(coversInitial(opening)) }]]), ...isolatedRules.filter((rule) => rule.action !== "remove_margin")],
});
const withFees = (snapshot: Snapshot): Snapshot => ({ ...snapshot, instruments: snapshot.instruments!.map((each) => ({ ...each, takerFeeRate: "0.0006" })) });

type Sized = Request & { readonly amount?: string; readonly contracts?: string };
const sized = (request: Sized, size: string): Request => ({ ...request, ...("symbol" in request || request.action === "increase" || request.action === "reduce" ? { contracts: size } : { amount: size }) }) as Request; // every request here has one or the other

/** What holds of every answer to "how much at most?": it is allowed, and one step more is not. */
function isMaximal(rulebook: CompiledPolicy, snapshot: Snapshot, request: Sized, step: string): void {
  const answer = asked(rulebook, snapshot, request as Request);
  if (answer.verdict !== "allowed" || answer.largest === undefined || answer.largest === "unlimited") return;
  const exactly = asked(rulebook, snapshot, sized(request, answer.largest));
  expect(exactly.verdict).toBe("allowed");
  expect(exactly.largest).toBe(answer.largest);
  const more = toDecimalString(add(decimal(answer.largest), decimal(step)));
  expect(verdictOf(() => asked(rulebook, snapshot, sized(request, more)))).toBe("refused");
  expect(answer.binding).toBeDefined();
}

/** More contracts than there are is a mismatch, and as good as refused. */
function verdictOf(ask: () => PermitAnswer): string {
  try {
    return ask().verdict;
  } catch {
    return "refused";
  }
}

const kinds: readonly ContractKind[] = ["linear", "inverse", "quanto"];

describe.each(kinds)("the largest amount is maximal: %s", (kind) => {
  const asset = kind === "inverse" ? "X" : "USDT";

  test("withdrawing", () => {
    fc.assert(
      fc.property(accounts(kind, "cross"), fc.constantFrom(policy, strict), (snapshot, rulebook) => isMaximal(rulebook, snapshot, { action: "withdraw", asset } as Sized, "0.00000001")),
      { numRuns: 40 },
    );
  });

  test("adding to and removing from a position", () => {
    fc.assert(
      fc.property(accounts(kind, "isolated"), fc.constantFrom("add_margin" as const, "remove_margin" as const), fc.constantFrom(policy, strict), (snapshot, action, rulebook) =>
        isMaximal(rulebook, snapshot, { action, position: "p1" } as Sized, "0.00000001"),
      ),
      { numRuns: 60 },
    );
  });

  test.each(["cross", "isolated"] as const)("opening and placing orders in %s mode", (mode) => {
    fc.assert(
      fc.property(accounts(kind, mode), fc.constantFrom("open" as const, "place_order" as const), fc.constantFrom("long" as const, "short" as const), (snapshot, action, side) =>
        isMaximal(policy, withFees(snapshot), { action, symbol: `X-${kind}`, marginMode: mode, side, price: "600", leverage: "7" } as Sized, "1"),
      ),
      { numRuns: 12 },
    );
  });
});

describe("whatever the account", () => {
  test("an amount of 0 changes nothing", () => {
    fc.assert(
      fc.property(accounts("linear", "isolated"), fc.constantFrom("add_margin" as const, "remove_margin" as const), (snapshot, action) => {
        const answer = asked(policy, snapshot, { action, position: "p1", amount: "0" });
        expect(answer.payments).toEqual([]);
        if (answer.verdict === "allowed") expect(answer.after).toEqual(snapshot);
      }),
      { numRuns: 50 },
    );
  });

  test("what is added and taken back leaves the account as it was", () => {
    const free = policyAllowing({ account: accountRules, isolated: rules("isolated/adjustment", [["allow", "add_margin"], ["allow", "remove_margin"]]) });
    fc.assert(
      fc.property(accounts("linear", "isolated"), fc.integer({ min: 0, max: 100_000 }), (snapshot, cents) => {
        const amount = toDecimalString({ n: BigInt(cents), d: 1n });
        const added = asked(free, snapshot, { action: "add_margin", position: "p1", amount });
        if (added.after === undefined) return;
        expect(asked(free, added.after, { action: "remove_margin", position: "p1", amount }).after).toEqual(snapshot);
      }),
    );
  });

  test("money is conserved by every fill: buckets change by what was paid from and to outside", () => {
    const all = policyAllowing({ cross: rules("cross/adjustment", (["open", "increase", "reduce", "close"] as const).map((action) => ["allow", action])), isolated: rules("isolated/adjustment", (["open", "increase", "reduce", "close"] as const).map((action) => ["allow", action])) });
    const buckets = new Set(["balance.wallet_balance", "balance.bonus", "position.margin", "debt"]);
    const money = (snapshot: Snapshot): Fraction => {
      const [balance] = snapshot.account.balances ?? [];
      return sumAll([balance?.walletBalance, balance?.bonus, ...snapshot.positions!.map((each) => each.margin)].map(decimal));
    };
    fc.assert(
      fc.property(fc.constantFrom(...kinds).chain((kind) => fc.constantFrom("cross" as const, "isolated" as const).chain((mode) => accounts(kind, mode).map((snapshot) => ({ kind, mode, snapshot: withFees(snapshot) })))), fc.constantFrom("long" as const, "short" as const), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 300, max: 900 }), ({ kind, mode, snapshot }, side, contracts, price) => {
        const answer = asked(all, snapshot, { action: "trade", symbol: `X-${kind}`, marginMode: mode, side, contracts: String(contracts), price: String(price), leverage: "5" });
        if (answer.after === undefined) return;
        const owed = decimal(answer.after.account.balances?.[0]?.debt);
        const flow = answer.payments.reduce((total, { from, to, amount }) => {
          const left = buckets.has(from) ? subtract(total, decimal(amount)) : total;
          return buckets.has(to) ? add(left, decimal(amount)) : left;
        }, decimal("0"));
        expect(toDecimalString(subtract(subtract(money(answer.after), owed), money(snapshot)))).toBe(toDecimalString(flow));
      }),
      { numRuns: 60 },
    );
  });

  test("closing in two halves settles what closing at once does, to the last step of the grid", () => {
    const all = policyAllowing({ cross: rules("cross/adjustment", [["allow", "reduce"], ["allow", "close"]]) });
    fc.assert(
      fc.property(accounts("linear", "cross"), (snapshot) => {
        const [first] = snapshot.positions!;
        const fee = withFees({ ...snapshot, positions: [{ ...first!, contracts: "40" }] });
        const once = asked(all, fee, { action: "close", position: "p1" });
        const half = asked(all, fee, { action: "reduce", position: "p1", contracts: "20" });
        const twice = asked(all, half.after!, { action: "close", position: "p1" });
        const owned = (answer: PermitAnswer): Fraction => sumAll([answer.after!.account.balances![0]!.walletBalance, answer.after!.account.balances![0]!.bonus].map(decimal));
        const apart = subtract(owned(once), owned(twice));
        const insured = [once, half, twice].some((answer) => answer.payments.some((payment) => payment.from === "insurance_fund" || payment.from === "debt"));
        if (!insured) expect(compare(apart, decimal("0.00000002")) < 0 && compare(apart, decimal("-0.00000002")) > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

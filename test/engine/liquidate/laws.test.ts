import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { assess } from "../../../engine/assess.ts";
import { liquidate } from "../../../engine/liquidate.ts";
import { compare, equals, multiply, negate, parseDecimal, subtract, sumAll, toDecimalString, zero, type Fraction } from "../../../engine/number/index.ts";
import type { LiquidateAnswer, Snapshot } from "../../../engine/snapshot/index.ts";
import { accounts } from "../assess/accounts.ts";
import { policyWith } from "./policies.ts";

const start = "start when pool.equity < pool.maintenance_margin";
const stop = "stop when pool.equity >= pool.maintenance_margin";
const fee = "fee fill.value * 0.1%";
const grid = "amounts to 0.00000001 half even";
const closeShared = "finally close all positions at bankruptcy price shared by position.maintenance_margin";
const decimal = (text: string | undefined): Fraction => parseDecimal(text ?? "0")!;

const policies: readonly CompiledPolicy[] = [
  policyWith({ round: grid }),
  policyWith({ round: grid, cross: `${start}  ${stop}  first reduce position with largest loss by shortage, repeat  ${closeShared}  ${fee}  surplus to insurance_fund` }),
  policyWith({ round: grid, cross: `${start}  ${stop}  first net positions with same instrument.symbol  then reduce all positions by 30%, repeat  finally close all positions  ${fee}`, isolated: `${start}  ${stop}  first reduce position by 1 tier  finally close position  ${fee}  surplus to insurance_fund` }),
  policyWith({ round: grid, cross: `${start}  ${stop}  first close position with largest position.notional, ties by smallest position.leverage where (position.contracts > 0), repeat`, isolated: `${start}  finally close position at bankruptcy price  ${fee}` }),
  // What is left may go to a bucket of the account as well: to the one that it is in, or to another.
  policyWith({ round: grid, cross: `${start}  ${stop}  finally close all positions  ${fee}  surplus to balance.wallet_balance`, isolated: `${start}  finally close position  ${fee}  surplus to balance.bonus` }),
];

const everyKind = fc.oneof(accounts("linear", "cross", "quanto"), accounts("inverse", "cross"), accounts("quanto", "cross"), accounts("linear", "isolated"), accounts("inverse", "isolated"));
/** Accounts that some plan has work with: the wallet and the margins cut down. */
const poor = everyKind.map((snapshot): Snapshot => ({
  ...snapshot,
  account: { ...snapshot.account, balances: snapshot.account.balances!.map((each) => ({ ...each, walletBalance: toDecimalString(decimal(each.walletBalance).n === 0n ? zero : { n: decimal(each.walletBalance).n, d: decimal(each.walletBalance).d * 10n }, 2) })) },
}));
const some = fc.tuple(fc.constantFrom(...policies), fc.oneof(poor, everyKind));

function stockOf(snapshot: Snapshot): Fraction {
  const balances = (snapshot.account.balances ?? []).flatMap((each) => [decimal(each.walletBalance), decimal(each.bonus), negate(decimal(each.debt))]);
  return sumAll([...balances, ...(snapshot.positions ?? []).map((each) => decimal(each.margin))]);
}

const isOwn = (bucket: string): boolean => bucket.includes(".");
const paymentsOf = (answer: LiquidateAnswer) => answer.steps.flatMap((step) => step.payments);

/** A pool so far below 0 that a short had to be bought back below 0 to take its share has no such price: that is said, and nothing is done. */
function isBeyondAnyPrice(policy: CompiledPolicy, snapshot: Snapshot, { cannotDecide, after }: LiquidateAnswer): boolean {
  if (cannotDecide === undefined) return false;
  for (const { reason } of cannotDecide) expect(reason).toContain("No price above 0 loses its share of the equity");
  expect(after).toBeUndefined();
  expect(assess(policy, snapshot).pools.some(({ equity }) => decimal(equity).n < 0n)).toBe(true);
  return true;
}

describe("laws of liquidation", () => {
  // Loss of the long 4 · 0.1 · (888 − 400) = 195.2, of the short 1 · 0.1 · (400 − 350) = 5: equity −200.2. Maintenance 0.8 and 0.2: the short
  // would have to gain a fifth, 40.04, from the mark, and is worth 1 · 0.1 · 400 = 40 there.
  test("a short that is worth less than its share of what is missing has no bankruptcy price", () => {
    const policy = policyWith({ round: grid, cross: `${start}  ${closeShared}` });
    const snapshot: Snapshot = {
      asOf: "2026-11-22T08:00:00Z",
      account: { id: "A", balances: [{ asset: "USDT", walletBalance: "0", bonus: "0" }] },
      instruments: [{ symbol: "X", contract: "linear", base: "X", quote: "USD", settle: "USDT", contractSize: "0.1", tickSize: "0.5", amountStep: "1", markPrice: "400", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.005", maintenanceAmount: "0" }] }],
      positions: [
        { id: "p1", symbol: "X", marginMode: "cross", side: "long", contracts: "4", entryPrice: "888", leverage: "1" },
        { id: "p2", symbol: "X", marginMode: "cross", side: "short", contracts: "1", entryPrice: "350", leverage: "1" },
      ],
    };
    expect(assess(policy, snapshot).pools[0]).toMatchObject({ equity: "-200.2", maintenanceMargin: "1" });
    const answer = liquidate(policy, snapshot);
    expect(answer.steps).toEqual([]);
    expect(isBeyondAnyPrice(policy, snapshot, answer)).toBe(true);
    // With 0.2 more in the wallet 200 are missing, a fifth is 40, and 0 is no price above 0; with 0.25 it is 39.99, and 0.01 ÷ 0.1 is left.
    const richer = (walletBalance: string): Snapshot => ({ ...snapshot, account: { id: "A", balances: [{ asset: "USDT", walletBalance, bonus: "0" }] } });
    expect(isBeyondAnyPrice(policy, richer("0.2"), liquidate(policy, richer("0.2")))).toBe(true);
    expect(liquidate(policy, richer("0.25")).steps.map(({ position, price }) => [position, price])).toEqual([["p1", "799.9"], ["p2", "0.1"]]);
  });

  test("money is conserved: what the account's buckets lost is what was paid out of them", () => {
    fc.assert(
      fc.property(some, ([policy, snapshot]) => {
        const answer = liquidate(policy, snapshot);
        if (isBeyondAnyPrice(policy, snapshot, answer)) return;
        expect(answer.cannotDecide ?? []).toEqual([]);
        const moved = paymentsOf(answer).map(({ from, to, amount }) => subtract(isOwn(to) ? decimal(amount) : zero, isOwn(from) ? decimal(amount) : zero));
        expect(toDecimalString(subtract(stockOf(answer.after!), stockOf(snapshot)))).toBe(toDecimalString(sumAll(moved)));
      }),
      { numRuns: 150 },
    );
  });

  test("afterwards no pool is liquidatable, unless it has no positions left; and there is nothing more to do", () => {
    fc.assert(
      fc.property(some, ([policy, snapshot]) => {
        const answer = liquidate(policy, snapshot);
        if (isBeyondAnyPrice(policy, snapshot, answer)) return;
        const { after } = answer;
        for (const pool of assess(policy, after!).pools) if (pool.positions.length > 0) expect(pool.status).not.toBe("liquidatable");
        expect(liquidate(policy, after!).steps).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("an account without a liquidatable pool comes back as it was", () => {
    fc.assert(
      fc.property(some, ([policy, snapshot]) => {
        if (assess(policy, snapshot).pools.some((pool) => pool.status === "liquidatable")) return;
        expect(liquidate(policy, snapshot)).toMatchObject({ steps: [], after: snapshot });
      }),
      { numRuns: 60 },
    );
  });

  test("closing all at the shared bankruptcy price leaves exactly nothing", () => {
    const policy = policyWith({ round: grid, cross: `${start}  ${closeShared}` });
    let closed = 0;
    fc.assert(
      fc.property(poor, (snapshot) => {
        const before = assess(policy, snapshot).pools.find((pool) => pool.mode === "cross");
        const answer = liquidate(policy, snapshot);
        if (before?.status !== "liquidatable" || answer.cannotDecide !== undefined) return; // a gap beyond all that is held has no price
        closed += 1;
        const [balance] = answer.after!.account.balances!;
        expect([balance!.walletBalance, balance!.bonus]).toEqual(["0", "0"]);
      }),
      { numRuns: 150 },
    );
    expect(closed).toBeGreaterThan(20);
  });

  test("an isolated loss stays within the position's margin, and the wallet only ever receives", () => {
    let liquidated = 0;
    fc.assert(
      fc.property(fc.constantFrom(...policies), fc.oneof(accounts("linear", "isolated"), accounts("inverse", "isolated")), (policy, snapshot) => {
        const answer = liquidate(policy, snapshot);
        for (const position of snapshot.positions!) {
          const steps = answer.steps.filter((step) => step.position === position.id);
          if (steps.length > 0) liquidated += 1;
          const taken = sumAll(steps.flatMap((step) => step.payments).map(({ from, to, amount }) => subtract(from === "position.margin" ? decimal(amount) : zero, to === "position.margin" ? decimal(amount) : zero)));
          expect(compare(taken, decimal(position.margin))).toBeLessThanOrEqual(0);
        }
        expect(paymentsOf(answer).some((payment) => payment.from === "balance.wallet_balance")).toBe(false);
      }),
      { numRuns: 100 },
    );
    expect(liquidated).toBeGreaterThan(20);
  });

  test("a shortage is the fewest contracts after which the plan stops, by trying each", () => {
    const policy = policyWith({ round: grid, isolated: `${start}  ${stop}  first reduce position by position.contracts  ${fee}` });
    const by = (value: number): CompiledPolicy => {
      const isolated = policy.meaning.modes[1]!;
      const step = isolated.liquidation!.steps[0]!;
      const fixed = { ...step, action: { ...step.action, by: { kind: "contracts" as const, value: { kind: "number" as const, value: String(value) } } } };
      return { ...policy, meaning: { ...policy.meaning, modes: [policy.meaning.modes[0]!, { ...isolated, liquidation: { ...isolated.liquidation!, steps: [fixed as typeof step] } }] } };
    };
    const shortage = policyWith({ round: grid, isolated: `${start}  ${stop}  first reduce position by shortage  ${fee}` });
    const tries = Array.from({ length: 80 }, (_, index) => by(index + 1));
    let reduced = 0;
    fc.assert(
      fc.property(fc.oneof(accounts("linear", "isolated"), accounts("inverse", "isolated")), fc.integer({ min: 1, max: 99 }), (snapshot, share) => {
        // Entered at the mark, with a share of the required margin: then something is short, and not all.
        const entered = { ...snapshot.positions![0]!, entryPrice: snapshot.instruments![0]!.markPrice };
        const required = decimal(assess(shortage, { ...snapshot, positions: [entered] }).positions[0]!.maintenanceMargin);
        const single = { ...snapshot, positions: [{ ...entered, margin: toDecimalString(multiply(required, decimal(String(share / 100))), 8) }] };
        const [step] = liquidate(shortage, single).steps;
        if (step === undefined) return;
        const held = Number(single.positions[0]!.contracts);
        const enough = (size: number): boolean => {
          const pools = assess(shortage, liquidate(tries[size - 1]!, single).after!).pools;
          return !pools.some((pool) => pool.positions.length > 0 && pool.status === "liquidatable");
        };
        let fewest = 1;
        while (fewest < held && !enough(fewest)) fewest += 1;
        if (fewest < held) reduced += 1;
        expect(step.contracts).toBe(String(fewest));
      }),
      { numRuns: 40 },
    );
    expect(reduced).toBeGreaterThan(5);
  });

  test("what is realized follows from entry, price and size", () => {
    fc.assert(
      fc.property(fc.constantFrom(...policies), accounts("linear", "cross"), (policy, snapshot) => {
        for (const step of liquidate(policy, snapshot).steps.filter((each) => each.contracts !== undefined)) {
          const position = snapshot.positions!.find((each) => each.id === step.position)!;
          const gain = subtract(decimal(step.price), decimal(position.entryPrice));
          const units = { n: decimal(step.contracts).n, d: decimal(step.contracts).d * 10n }; // contracts of a tenth
          const profit = { n: gain.n * units.n * (position.side === "long" ? 1n : -1n), d: gain.d * units.d };
          const difference = subtract(profit, decimal(step.realizedPnl));
          expect(compare(difference, decimal("0.00000001")) <= 0 && compare(negate(difference), decimal("0.00000001")) <= 0).toBe(true);
          const settled = step.payments.filter((payment) => payment.purpose.startsWith("realized_")).map((payment) => decimal(payment.amount));
          const size = decimal(step.realizedPnl);
          expect(equals(sumAll(settled), size.n < 0n ? negate(size) : size)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

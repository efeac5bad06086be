/** The oracle that certified decisions are verified against: a second reading of the rules, which must agree with the engine. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../bench/certified/accounts.ts";
import { ontoBoundary } from "../../bench/certified/boundary.ts";
import { Chance } from "../../bench/certified/chance.ts";
import { exactly } from "../../bench/certified/compare.ts";
import { madeExtreme } from "../../bench/certified/extremes.ts";
import { randomPolicy } from "../../bench/certified/mutants.ts";
import { oracleOf } from "../../bench/certified/oracle/oracle.ts";
import { compiled } from "../../bench/certified/policies.ts";
import { prepare } from "../../engine/program.ts";
import { validateSnapshot } from "../../engine/snapshot/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

const policies = [
  ...["reference/reference.margin", "bitget/usdt.margin", "binance-multi-assets/multi-assets.margin", "cases/11-hysteresis/hysteresis.margin"].map((file) => ({ name: file, policy: compiled(file) })),
  ...[3, 8, 21].map(randomPolicy),
];

test.each(policies)("$name: the oracle and the engine agree, on boundaries and with extreme numbers too", ({ policy }) => {
  const program = prepare(policy);
  const oracle = oracleOf(policy);
  const accounts = new RandomAccounts(policy, 5);
  const chance = new Chance(6);
  const snapshots = Array.from({ length: 30 }, (_, index): readonly Snapshot[] => (index % 3 === 0 ? [madeExtreme(accounts.next(), chance)] : ontoBoundary(oracle, accounts.next(), chance))).flat();
  for (const snapshot of snapshots) {
    const { status, pools } = exactly(program, snapshot);
    expect(oracle.standing(snapshot)).toEqual({ status, pools });
  }
});

test("boundaries are met exactly, and left by the smallest step", () => {
  const oracle = oracleOf(compiled("reference/reference.margin"));
  const accounts = new RandomAccounts(compiled("reference/reference.margin"), 5, { positions: () => 3 });
  const chance = new Chance(6);
  const seen = Array.from({ length: 30 }, () => ontoBoundary(oracle, accounts.next(), chance)).flat().map((snapshot) => oracle.sights(snapshot).filter(({ at, bounds }) => bounds.length === 0 && at.n === 0n).length);
  expect(seen.filter((equalities) => equalities > 0).length).toBeGreaterThan(10);
  expect(seen.filter((equalities) => equalities === 0).length).toBeGreaterThan(10);
});

test("a position that states its cost in place of an entry price is read as the engine reads it", () => {
  for (const file of ["reference/reference.margin", "bydfi-coin-m/coin-m.margin"]) {
    const policy = compiled(file);
    const [program, oracle, accounts] = [prepare(policy), oracleOf(policy), new RandomAccounts(policy, 9, { positions: () => 3 })];
    const statuses = new Set<string>();
    for (let round = 0; round < 25; round += 1) {
      const given = accounts.next();
      const instrumentOf = (symbol: string) => (given.instruments ?? []).find((each) => each.symbol === symbol);
      const snapshot: Snapshot = { ...given, positions: (given.positions ?? []).map(({ entryPrice, ...rest }, index) => {
        const { contract, contractSize, markPrice } = instrumentOf(rest.symbol)!; // it was made with it
        const [units, price] = [Number(rest.contracts) * Number(contractSize), Number(entryPrice ?? markPrice)];
        const entryNotional = (contract === "inverse" ? units / price : units * price).toFixed(6);
        return index === 2 ? { ...rest, entryPrice: entryPrice ?? markPrice, entryNotional: "1" } : { ...rest, entryNotional };
      }) };
      const { status, pools } = exactly(program, snapshot);
      expect(oracle.standing(snapshot)).toEqual({ status, pools });
      statuses.add(status);
    }
    expect(statuses.size).toBeGreaterThan(1);
  }
});

test("flags that are made up are words, as snapshots have them", () => {
  const policy = compiled("reference/reference.margin");
  const declaring = { ...policy, meaning: { ...policy.meaning, facts: [{ path: "position.insured", dimension: { kind: "flag" as const } }] } };
  const accounts = new RandomAccounts(declaring, 3, { positions: () => 3 });
  for (let round = 0; round < 20; round += 1) expect(validateSnapshot(accounts.next()).issues).toEqual([]);
});

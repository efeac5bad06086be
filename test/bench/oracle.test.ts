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

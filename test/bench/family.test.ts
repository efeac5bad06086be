/** What the verification of certified decisions rests on when it moves numbers without texts. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../bench/certified/accounts.ts";
import { Chance } from "../../bench/certified/chance.ts";
import { madeExtreme } from "../../bench/certified/extremes.ts";
import { Family } from "../../bench/certified/family.ts";
import { movesOf } from "../../bench/certified/moves.ts";
import { oracleOf } from "../../bench/certified/oracle/oracle.ts";
import { compiled } from "../../bench/certified/policies.ts";
import { Comparison, type Deciding } from "../../bench/certified/statuses.ts";
import { varied } from "../../bench/certified/varied.ts";
import { deciderOf } from "../../engine/kernel/decider.ts";
import { shapeOf } from "../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../engine/program.ts";

function prepared(file: string) {
  const policy = compiled(file);
  const [program, decider] = [prepare(policy), deciderOf(policy)];
  const deciding: Deciding = { program, oracle: oracleOf(policy), decider, decideColumns: decider.decideColumns };
  const [accounts, chance] = [new RandomAccounts(policy, 5), new Chance(6)];
  const shape = shapeOf(program);
  const family = new Family(shape, deciding.oracle, Array.from({ length: 40 }, () => (chance.often(0.1) ? madeExtreme(accounts.next(), chance) : accounts.next())));
  const again = (): Family => new Family(shape, deciding.oracle, family.snapshots.map((_, row) => family.snapshot(row)));
  return { deciding, family, chance, again };
}

const files = ["reference/reference.margin", "binance-coin-m/coin-m.margin", "cases/orders/orders.margin"];

test.each(files)("%s: numbers that are moved are those of the texts that say so, in columns and in the oracle", (file) => {
  const { deciding, family, chance, again } = prepared(file);
  const comparison = new Comparison(deciding, file);
  const before = JSON.stringify(family.snapshots.map((_, row) => family.snapshot(row)));
  const values = Object.values(family.batch.numbers).map(({ value }) => value.slice());
  varied(family, chance);
  expect(family.cells.flat().filter(({ now, given }) => now !== given).length).toBeGreaterThan(100);
  expect(JSON.stringify(family.snapshots.map((_, row) => family.snapshot(row)))).not.toBe(before);
  comparison.pass(family);
  comparison.reread(family, again());
  expect(comparison.examples).toEqual([]);
  family.restore([...family.market, ...family.cells.flat()]);
  expect(JSON.stringify(family.snapshots.map((_, row) => family.snapshot(row)))).toBe(before);
  expect(Object.values(family.batch.numbers).map(({ value }) => value)).toEqual(values);
});

test("a number that stands in a column and not in the oracle is told", () => {
  const { deciding, family, again } = prepared("reference/reference.margin");
  const comparison = new Comparison(deciding, "reference");
  const cell = family.cells.flat().find(({ column }) => column.path === "balance.wallet_balance");
  if (cell === undefined) throw new Error("No account has a balance.");
  cell.numbers.value[cell.at] = (cell.numbers.value[cell.at] ?? 0) + 1;
  comparison.reread(family, again());
  expect(comparison.examples.join("\n")).toContain("balance.wallet_balance of row");
  expect(comparison.tally.wrong).toBe(1);
});

test("moves put accounts onto boundaries and beside them, and a kernel that takes one for the other is told", () => {
  const { deciding, family, chance } = prepared("reference/reference.margin");
  const { oracle } = deciding;
  // Doubles without a bound: what is undecided by a hair counts as healthy.
  const careless = (batch: typeof family.batch) => {
    const decisions = deciding.decideColumns(batch);
    return { ...decisions, accountStatus: decisions.accountStatus.map(() => 0), ambiguous: new Uint32Array() };
  };
  const [sound, broken] = [new Comparison(deciding, "sound"), new Comparison({ ...deciding, decideColumns: careless }, "broken")];
  let [on, beside] = [0, 0];
  for (const [row, account] of family.accounts.entries()) {
    for (const move of movesOf(family, row, oracle, chance)) {
      for (const { cell, value } of move) family.move(cell, value);
      const equalities = oracle.sightsOf(account).filter(({ at, bounds }) => bounds.length === 0 && at.n === 0n).length;
      if (equalities > 0) on += 1;
      else beside += 1;
      if (on + beside < 60) for (const each of [sound, broken]) each.pass(family, { among: (index) => index === row });
      family.restore(move.map(({ cell }) => cell));
    }
  }
  expect(on).toBeGreaterThan(50);
  expect(beside).toBeGreaterThan(50);
  expect(sound.examples).toEqual([]);
  expect(broken.tally.wrong).toBeGreaterThan(0);
});

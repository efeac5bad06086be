import { expect, test } from "vitest";
import { readPolicy } from "../../../dsl/index.ts";
import { shippedBases } from "../../support/shipped.ts";

const text = (definition: string, plan = "") => `language 1
policy test.calculations based on cases.base version 1 {
  version 1
  applies to contract linear
  applies to settle USDT
  tiers cut upper bound included { up to 5: rate 100%  above: rate 95% }
  definitions { ${definition} }
  mode cross { liquidation of pool { start when pool.equity < pool.maintenance_margin  ${plan}  finally close all positions } }
}`;
const first = (definition: string, plan?: string) => {
  const found = readPolicy(text(definition, plan), { bases: shippedBases, lints: false }).diagnostics.find(({ severity }) => severity === "error");
  return found === undefined ? undefined : `${found.code}: ${found.message} ${found.help}`;
};

test("what stands behind a sum, and was meant in it, is told with its parentheses", () => {
  expect(first("pool.net = sum of position.sign * position.notional")).toContain("`sum of (position.sign * position.notional)`");
  expect(first("pool.net = abs(10% * max of position.notional - position.initial_margin)")).toContain("`max of (position.notional - position.initial_margin)`");
  expect(first("pool.net = sum of (position.sign * position.notional)")).toBeUndefined();
  expect(first("pool.twice = sum of position.notional * 2")).toBeUndefined();
  expect(first("position.part = sum of position.notional * position.leverage")).toBeUndefined();
});

test("of a group something is asked, not of one of its positions", () => {
  expect(first("pool.hedged = sum of position.notional for each instrument.base")).toBe(
    "mixed-levels: `position.notional` belongs to a position, but this is read for each group, which may hold several. Say what of the group: `sum of (sum of position.notional) for each …`, or `min of`, `max of` inside.",
  );
});

test("where one operand stands, a calculation needs parentheses", () => {
  for (const operator of ["+", "*", "/"]) {
    expect(first(`pool.cut = slices of pool.initial_margin ${operator} pool.maintenance_margin in cut at rate`)).toContain(`Expected one operand, but found \`${operator}\` after \`pool.initial_margin\`: a longer expression. Put all of it into parentheses`);
  }
  expect(first("", "first reduce position with largest loss / position.margin by 10%")).toContain("Expected `loss` alone, but found `/` behind it.");
  expect(first("", "first reduce position with largest (position.notional / position.leverage) by 10%")).toBeUndefined();
});

test("money of two assets does not cancel", () => {
  expect(first("balance.share = 1 - balance.wallet_balance / 1_000 EUR")).toContain("Money of two assets does not cancel. Value one in the asset of the other first: `(value of … in EUR)`.");
  expect(first("balance.share = 1 - (value of balance.wallet_balance in EUR) / 1_000 EUR")).toBeUndefined();
});

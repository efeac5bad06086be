import { describe, expect, test } from "vitest";
import { basesOf, randomOf } from "../../../conformance/accounts/index.ts";
import { criticalPoints, valueOf, variablesOf, withValue } from "../../../conformance/line/index.ts";
import { compile } from "../../../dsl/index.ts";
import type { CompiledPolicy } from "../../../engine/index.ts";
import { validateSnapshot } from "../../../engine/index.ts";
import { add, compare, divide, floor, fraction, multiply, parseDecimal, subtract, toDecimalString, type Fraction } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { validated } from "../../../engine/validated.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";

const policies: readonly (readonly [string, CompiledPolicy])[] = [...shippedPolicies].filter(([file]) => !file.startsWith("cases/")).map(([file, text]) => [file, compile(text, { bases: shippedBases })]);
const decimal = (text: string): Fraction => parseDecimal(text) ?? fraction(0n);

/** What `assess` decides: the statuses, and nothing of the numbers. */
function decisionsOf(policy: CompiledPolicy, snapshot: Snapshot): string {
  const { account, pools, positions } = validated.assess(policy, snapshot);
  return JSON.stringify([account.status, pools.map(({ id, status }) => [id, status]), positions.map(({ id, status }) => [id, status])]);
}

describe("critical points", () => {
  let [lines, followed] = [0, 0];

  test.each(policies)("between two neighbours no decision of assess changes: %s", (file, policy) => {
    const random = randomOf(file.length);
    const bases = basesOf([policy], { positions: 3, seed: 7 });
    expect(bases.length, "accounts to begin with").toBeGreaterThan(0);
    for (let turn = 0; turn < 3; turn += 1) {
      const base = bases[random(bases.length)]!; // there are some
      const variables = variablesOf([policy], base);
      const variable = variables[random(Math.max(variables.length, 1))];
      if (variable === undefined) continue;
      lines += 1;
      const points = criticalPoints(policy, base, variable);
      if (!points.complete) continue;
      followed += 1;
      const step = decimal(variable.step);
      for (let gap = 0; gap < 4; gap += 1) {
        const index = random(points.values.length + 1);
        const [low, high] = [points.values[index - 1], points.values[index]];
        const from = low === undefined ? subtract(decimal(high!), fraction(1_000n)) : decimal(low); // one of two neighbours is there
        const to = high === undefined ? add(decimal(low!), fraction(1_000n)) : decimal(high); // as above
        const inside = [1n, 2n, 3n].map((quarter) => add(from, multiply(fraction(floor(divide(multiply(subtract(to, from), fraction(quarter, 4n)), step))), step))).filter((value) => compare(value, from) > 0 && compare(value, to) < 0);
        const answers = inside.flatMap((value) => withValue(base, variable, toDecimalString(value)) ?? []).map((snapshot) => decisionsOf(policy, snapshot));
        expect(new Set(answers).size, `${variable.path} of ${variable.of} between ${low ?? "…"} and ${high ?? "…"}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test("nearly all lines are followed to their end", () => {
    expect(lines).toBeGreaterThan(50);
    expect(followed / lines).toBeGreaterThan(0.8);
  });

  test("a boundary of the policy is found to the unit, on either side of it", () => {
    const policy = compile(shippedPolicies.get("reference/reference.margin")!); // it is shipped
    let boundaries = 0;
    for (const base of basesOf([policy], { positions: 2, seed: 1 }).slice(0, 12)) {
      const wallet = variablesOf([policy], base).find(({ path }) => path === "balance.wallet_balance");
      if (wallet === undefined) continue;
      const { values, complete } = criticalPoints(policy, base, wallet);
      expect(complete).toBe(true);
      const answers = values.map((value) => decisionsOf(policy, withValue(base, wallet, value)!)); // criticalPoints has looked
      for (const [index, answer] of answers.entries()) {
        if (index === 0 || answer === answers[index - 1]) continue;
        const jump = subtract(decimal(values[index]!), decimal(values[index - 1]!)); // both are there
        expect(toDecimalString(jump), "a decision flips from one step to the next").toBe(wallet.step);
        boundaries += 1;
      }
    }
    expect(boundaries).toBeGreaterThan(5);
  });

  test("the size of a position is followed through its tiers", () => {
    const policy = compile(shippedPolicies.get("reference/reference.margin")!); // as above
    const base = basesOf([policy], { positions: 2, seed: 1 })[0]!; // there are some
    const size = variablesOf([policy], base).find(({ path }) => path === "position.contracts")!; // it has a position
    // At 50,000 a BTC the tiers of 50,000 and 500,000 end at 1 and at 10.
    expect(criticalPoints(policy, base, size).values).toEqual(expect.arrayContaining(["0.999", "1", "1.001", "9.999", "10", "10.001"]));
  });
});

describe("a variable", () => {
  test("moves its own number, and makes a snapshot or nothing", () => {
    const policy = compile(shippedPolicies.get("reference/reference.margin")!); // as above
    for (const base of basesOf([policy], { positions: 2, seed: 3 }).slice(0, 8)) {
      for (const variable of variablesOf([policy], base)) {
        for (const value of ["-1", "0", "0.5", "123456.7"]) {
          const moved = withValue(base, variable, value);
          if (moved === undefined) continue;
          expect(validateSnapshot(moved).issues, `${variable.path} ${value}`).toEqual([]);
          expect(valueOf(moved, variable)).toBe(value);
        }
      }
      expect(withValue(base, { kind: "fact", path: "position.contracts", of: "nobody", step: "1" }, "1")).toBeUndefined();
    }
  });
});

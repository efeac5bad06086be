import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { edited, policyOf, tableText } from "./policies.ts";

const plain = "pool.maintenance_margin     = sum of position.maintenance_margin";

/** The cross mode's requirement as a sum, and what is proved never to be of it. */
function never(old: string, now: string, facts: readonly [string, string] = ["", ""]): readonly string[] {
  const [before, after] = [old, now].map((sum, index) => policyOf(edited(edited(tableText, [plain, `pool.maintenance_margin     = ${sum}`]), ["  definitions {\n", `${facts[index] ?? ""}  definitions {\n`]))) as [ReturnType<typeof policyOf>, ReturnType<typeof policyOf>]; // two of two
  const { impossible } = directionsOfPair(before, after, decisionsOf(before, after).filter(({ key }) => key === "cross.maintenance_margin"));
  return impossible.map(({ direction }) => direction).sort();
}

const margin = "position.maintenance_margin";

test("a sum over some positions is no sum over all of them: it is never more", () => {
  expect(never(`sum of ${margin}`, `sum of ${margin} where (position.side is long)`)).toEqual(["stricter"]);
});

test("a sum over long positions says nothing of one over short positions", () => {
  expect(never(`sum of ${margin} where (position.side is short)`, `sum of ${margin} where (position.side is long)`)).toEqual([]);
});

test("the same positions in other words are the same sum", () => {
  expect(never(`sum of ${margin} where (position.side is not short)`, `sum of ${margin} where (position.side is long)`)).toEqual(["looser", "stricter"]);
});

test("of a fact of positions whose default is another, nothing follows", () => {
  const weight = (usual: string): string => `  facts {\n    position.weight: ratio default ${usual}\n  }\n\n`;
  expect(never(`sum of (${margin} * position.weight)`, `sum of (${margin} * position.weight)`, [weight("100%"), weight("101%")])).toEqual([]);
});

test("two long positions in two contracts are told from one: the larger of them is not their sum", () => {
  const longs = `(sum of ${margin} where (position.side is long)) for each instrument.symbol`;
  expect(never(`if any of (position.contracts > 0 contracts) then max of ${longs} else 0`, `sum of ${longs}`)).not.toContain("stricter");
});

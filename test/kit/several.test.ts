import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askOf, diagnose, diagnosisReport, outcomeOf } from "../../conformance/index.ts";
import { compile } from "../../index.ts";
import { answered, cases as whole, shown } from "./answered.ts";
import { reference, root } from "./reference.ts";

const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const cases = whole.filter(({ ask, snapshot: { positions = [] } }, index) => (ask === undefined ? positions.length > 0 && index % 24 === 0 : ask.ask === "charge" && JSON.stringify(ask.charges).includes('"realized_loss"')));

/** The policy with edits, each of words that stand there once. */
function written(...edits: readonly (readonly [before: RegExp, after: string])[]): ReturnType<typeof compile> {
  return compile(edits.reduce((text, [before, after]) => {
    expect(text).toMatch(before);
    return text.replace(before, after);
  }, source));
}

test("two mistakes that meet in no answer, one of them of short positions alone, are named together", () => {
  const platform = written(
    [/because "the article says maintenance requirements and not how they are reckoned" *\[HOUSE assumptions\]/, `because "as it says" [HOUSE assumptions] except when position.side is short: position.notional * position.tier.maintenance_margin_rate because "a mistake" [HOUSE assumptions]`],
    [/first {3}balance\.bonus\n {10}when option bonus\n {10}because "the article gives no order[^\n]*\n {8}then {4}balance\.wallet_balance/, "first balance.wallet_balance then balance.bonus when option bonus"],
  );
  const found = diagnose(reference, answered(cases, ({ snapshot, ...rest }) => outcomeOf(platform, snapshot, askOf(rest))));
  expect(found.explainsAll).toBe(true);
  const text = shown(diagnosisReport(found));
  expect(text).toContain("Two mistakes, made at once, explain");
  expect(text).toContain("though only of short positions");
  expect(text).toContain("; and cross/payment/1/step/1 did not say `first balance.bonus`"); // what these charges do not tell from the other order
});

test("numbers that are almost right are not taken for binary fractions where no digits show them", () => {
  // Bonus that pays what the wallet should is millionths beside it where a charge is small.
  const charges = whole.filter(({ ask }) => ask?.ask === "charge").slice(0, 10);
  const platform = written([/amounts to 0\.00000001 half even/, "amounts to 0.0001 half even"], [/first {3}balance\.bonus\n {10}when option bonus\n {10}because "the article gives no order[^\n]*\n {8}then {4}balance\.wallet_balance/, "first balance.wallet_balance"]);
  const found = diagnose(reference, answered(charges, ({ snapshot, ...rest }) => outcomeOf(platform, snapshot, askOf(rest))));
  expect(found.differing).toBeGreaterThan(0);
  expect(shown(diagnosisReport(found))).not.toContain("binary fractions");
});

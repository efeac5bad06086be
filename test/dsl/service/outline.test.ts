import { expect, test } from "vitest";
import { analyse, outline } from "../../../dsl/service/index.ts";
import type { OutlineEntry } from "../../../dsl/service/index.ts";
import { shippedPolicies } from "../../support/shipped.ts";
import { smallPolicy } from "./support.ts";

function lines(entries: readonly OutlineEntry[], indent = ""): string[] {
  return entries.flatMap(({ name, kind, detail, children }) => [`${indent}${kind}: ${name}${detail === undefined ? "" : ` (${detail})`}`, ...lines(children, `${indent}  `)]);
}

test("a policy by its parts", () => {
  expect(lines(outline(analyse(smallPolicy))).join("\n")).toBe(`policy: small (A small policy)
  version: version (1)
  source: RULES (Rulebook)
    section: Margin
    section: Fees
  options: options
    option: bonus (default yes)
    option: side (default hedge)
  facts: facts
    fact: instrument.group (one of)
  tiers: risk (2 rows)
  definitions: definitions
    definition: position.notional
    definition: position.bracket
    definition: position.buffer
      clause: except when instrument.group is majors: 0 (big_ones)
  mode: cross (Cross margin)
    section: sharing
      clause: share margin across all positions
      clause: count balance.wallet_balance when option bonus
      clause: reserve sum of position.buffer for opening when option side …
    section: liquidation of pool
      stage: warn when pool.equity < 10 * (sum of position.buffer)
      stage: stage low when pool.equity < 0
      stage: start when pool.equity < 0 (begins)
    section: payment
      waterfall: pay realized_loss
        clause: first balance.bonus
        clause: finally balance.wallet_balance
  examples: examples
    account: trader
    example: one`);
});

test.each([...shippedPolicies])("%s: a name stands in what it names, a part in its whole, and one after the other", (_, text) => {
  const inside = (entries: readonly OutlineEntry[], start: number, end: number): void => {
    let before = start;
    for (const { span, nameSpan, children, name } of entries) {
      expect(span.start, name).toBeGreaterThanOrEqual(before);
      expect(span.end, name).toBeLessThanOrEqual(end);
      expect(nameSpan.start >= span.start && nameSpan.end <= span.end, name).toBe(true);
      expect(name).not.toMatch(/[\n\r{\[]/);
      inside(children, span.start, span.end);
      before = span.end;
    }
  };
  inside(outline(analyse(text)), 0, text.length);
});

test("what is whole in broken text is listed", () => {
  const text = "language 1\npolicy p {\n  mode a {\n    sharing { count position. }\n    payment { pay realized_loss { finally venue } }\n  }\n  mode b {";
  expect(lines(outline(analyse(text)))).toEqual(expect.arrayContaining(["  mode: a", "    section: payment", "      waterfall: pay realized_loss"]));
  expect(outline(analyse(""))).toEqual([]);
});

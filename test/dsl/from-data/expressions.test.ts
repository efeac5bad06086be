import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expression } from "../../../dsl/ir.ts";
import { expression as layout } from "../../../dsl/format/expressions.ts";
import { render } from "../../../dsl/format/doc.ts";
import { toExpr } from "../../../dsl/from-data/expressions.ts";
import type { Place } from "../../../dsl/from-data/expressions.ts";
import { parseExpression } from "../../../dsl/syntax/parse.ts";
import { withoutSpans } from "../format/respaced.ts";
import { anyExpression } from "./arbitrary-expressions.ts";

const place: Place = { words: new Map([["charge.amount", "charge"]]), pool: true };

function text(expression: Expression, width = 1000): string {
  return render(layout(toExpr(expression, place)), width, 0).join("\n");
}

const fact = (name: string): Expression => ({ kind: "fact", path: `position.${name}` });
const [a, b, c] = [fact("a"), fact("b"), fact("c")];
const binary = (operator: "add" | "subtract" | "multiply" | "divide", left: Expression, right: Expression): Expression => ({ kind: "binary", operator, left, right });

describe("parentheses stand exactly where precedence needs them", () => {
  const cases: readonly (readonly [Expression, string])[] = [
    [binary("add", binary("multiply", a, b), c), "position.a * position.b + position.c"],
    [binary("multiply", binary("add", a, b), c), "(position.a + position.b) * position.c"],
    [binary("subtract", binary("subtract", a, b), c), "position.a - position.b - position.c"],
    [binary("subtract", a, binary("subtract", b, c)), "position.a - (position.b - position.c)"],
    [binary("divide", a, binary("multiply", b, c)), "position.a / (position.b * position.c)"],
    [binary("divide", { kind: "value", of: "order", at: a }, b), "value of order at position.a / position.b"],
    [binary("multiply", { kind: "number", value: "30", unit: "percent" }, { kind: "fact", path: "charge.amount" }), "30% of charge"],
    [binary("multiply", { kind: "number", value: "80", unit: "percent" }, a), "80% * position.a"],
    [{ kind: "not", operand: { kind: "compare", operator: "<", left: a, right: binary("add", b, c) } }, "not position.a < position.b + position.c"],
    [
      { kind: "logic", operator: "and", operands: [{ kind: "logic", operator: "or", operands: [a, b] }, { kind: "not", operand: c }] },
      "(position.a or position.b) and not position.c",
    ],
    [{ kind: "value", of: "position", at: binary("multiply", a, b) }, "value of position at (position.a * position.b)"],
    [{ kind: "pinned", operand: { kind: "number", value: "1" } }, "(1) at current mark"],
    [{ kind: "round", operand: a, step: { kind: "fact", path: "instrument.tick_size" }, mode: "half_up" }, "rounded position.a to tick half up"],
  ];

  test.each(cases)("%#: %j", (expression, expected) => {
    expect(text(expression)).toBe(expected);
  });
});

test("any expression that is written down is read back as it was, however narrow the page", () => {
  fc.assert(
    fc.property(anyExpression, fc.constantFrom(1000, 60, 1), (expression, width) => {
      const written = text(expression, width);
      const { expr, diagnostics } = parseExpression(written);
      expect(diagnostics, written).toEqual([]);
      expect(withoutSpans(expr), written).toEqual(withoutSpans(toExpr(expression, place)));
    }),
    { numRuns: 1000 },
  );
});

test("slices of the instrument's own tiers are written as the grammar says, and read back", () => {
  const slices: Expression = { kind: "slices", operand: a, table: { kind: "instrument", name: "instrument.tiers" }, field: "rate" };
  expect(text(slices)).toBe("slices of position.a in instrument.tiers at rate");
  expect(parseExpression(text(slices)).diagnostics).toEqual([]);
});

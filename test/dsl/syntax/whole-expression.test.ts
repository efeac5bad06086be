import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExpression, wholeExpression } from "../../../dsl/syntax/parse.ts";
import { plainTokens } from "../../../dsl/syntax/plain-tokens.ts";

const text = readFileSync("policies/reference/reference.margin", "utf8");
const tokens = plainTokens(text);

/** Stretches of a policy, most of them no expression, and some that are. */
const stretch = fc.oneof(
  fc.tuple(fc.nat(tokens.length - 1), fc.integer({ min: 1, max: 14 })).map(([from, count]) => text.slice(tokens[from]!.start, (tokens[from + count] ?? tokens.at(-1)!).start)), // from is one of them
  fc.constantFrom("", "(", "a", "min(1, 2)", "position.notional / 2 +", "sum of position.notional where (position.side is long)", "1 + (2", "if 1 > 2 then 3 else 4", "\"text", "((((1))))"),
);

test("an expression that is whole is read as ever, and anything else is none", () => {
  let [all, whole] = [0, 0];
  fc.assert(
    fc.property(stretch, (part) => {
      all += 1;
      const expected = parseExpression(part).expr;
      if (expected !== undefined) whole += 1;
      expect(wholeExpression(part)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
  expect(whole / all).toBeGreaterThan(0.05); // it did look at some
});

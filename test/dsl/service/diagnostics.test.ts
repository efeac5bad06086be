import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, diagnostics } from "../../../dsl/service/index.ts";
import { brokenText, smallPolicy } from "./support.ts";

test("what is of no use is told apart", () => {
  const found = diagnostics(analyse(smallPolicy.replace("count balance.wallet_balance when option bonus", "count balance.wallet_balance")));
  const unused = found.filter((one) => one.unused);
  expect(unused.map(({ code }) => code)).toEqual(["unused-name"]);
  expect(smallPolicy.slice(unused[0]!.span.start, unused[0]!.span.end)).toBe("bonus");
});

test("a place without width is drawn on the last thing that was written", () => {
  const text = "language 1\npolicy p {\n\n";
  const [first] = diagnostics(analyse(text));
  expect(first?.at.span.end).toBe(first?.at.span.start);
  expect(text.slice(first!.span.start, first!.span.end)).toBe("{");
});

test("in any text, every place can be seen and lies in the text", () => {
  fc.assert(
    fc.property(brokenText(), (text) => {
      for (const { span } of diagnostics(analyse(text))) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (text !== "") expect(span.end).toBeGreaterThan(span.start);
      }
    }),
    { numRuns: 40 },
  );
});

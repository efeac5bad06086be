import { expect, test } from "vitest";
import { expectValid, policyWith } from "../../support/expect.ts";

/** The size and the price of the only step of a plan, as expressions. */
function stepOf(step: string): unknown {
  const ast = expectValid(policyWith("liquidation", step));
  return JSON.parse(JSON.stringify(ast, (key, value: unknown) => (key === "span" ? undefined : value)));
}

test("an `at` after a size that is a path begins the price of the step", () => {
  expect(JSON.stringify(stepOf("first reduce any position by position.contracts at instrument.mark_price"))).toContain('"at":{');
});

test("`at current mark` still belongs to the path before it", () => {
  expect(JSON.stringify(stepOf("first reduce any position by position.size at current mark at instrument.mark_price"))).toContain('"at":{');
});

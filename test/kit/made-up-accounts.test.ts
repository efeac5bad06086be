import { expect, test } from "vitest";
import { basesOf } from "../../conformance/accounts/index.ts";
import { compile } from "../../dsl/index.ts";
import { edited, referenceText } from "./diff/policies.ts";

/** A fact of a moment that accounts may leave out, read by a permission. */
const cooling = (usual: string) => compile(edited(referenceText, ["  definitions {\n", `  facts {\n    account.cooled_at: instant default ${usual} "When."\n  }\n\n  definitions {\n`], ["allow trader to reduce  because", "allow trader to reduce  when account.now >= account.cooled_at + 1h  because"]));

test("accounts are made for a policy whose facts have a day as their default", () => {
  const [day, moment] = ["2026-01-01", "2026-01-01T00:00:00Z"].map((usual) => basesOf([cooling(usual)], { positions: 2, seed: 1 }).length);
  expect(day).toBe(moment);
  expect(day).toBeGreaterThan(40);
});

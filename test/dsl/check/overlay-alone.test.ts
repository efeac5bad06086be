import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPolicy } from "../../../dsl/index.ts";

const overlay = readFileSync("docs/language/harbour/eu.margin", "utf8");

test("an overlay by itself is not told that nothing allows what its base allows", () => {
  expect(overlay).toMatch(/forbid trader to change leverage {2}when/);
  expect(readPolicy(overlay).diagnostics.map(({ code }) => code)).toEqual(["overlay-alone"]);
});

test("a policy that stands by itself is", () => {
  const alone = readFileSync("docs/language/harbour/2026.margin", "utf8").replace(/unspecified trader to change leverage .*/, "forbid trader to change leverage when request.leverage > 30x  [RULES Margin]");
  expect(readPolicy(alone).diagnostics.map(({ code }) => code)).toContain("permission-without-effect");
});

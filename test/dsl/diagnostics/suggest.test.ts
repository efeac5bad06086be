import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, suggest, suggestions } from "../../../dsl/diagnostics/suggest.ts";

test.each([
  ["maintenence", ["maintenance", "initial"], "maintenance"],
  ["wehn", ["when", "then"], "when"],
  ["upto", ["up to", "down to"], "up to"],
  ["walletBalance", ["wallet_balance", "bonus"], "wallet_balance"],
  ["x", ["y"], undefined],
  ["of", ["or", "to"], undefined],
  ["liquidation", ["sharing"], undefined],
] as const)("%s", (written, candidates, meant) => {
  expect(suggest(written, candidates)).toBe(meant);
});

test("the nearest comes first, at most three", () => {
  expect(suggestions("position", ["positions", "position", "positron", "positrons", "possition"])).toEqual(["position", "positions", "positron"]);
});

test("the distance is a metric on what people type", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    expect(editDistance(a, b)).toBe(editDistance(b, a));
    expect(editDistance(a, a)).toBe(0);
    expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
  }));
});

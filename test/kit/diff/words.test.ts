import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { covering } from "../../../conformance/accounts/covering.ts";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { mostShapes } from "../../../conformance/prove/claim.ts";
import { shapesOf } from "../../../conformance/prove/shapes.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

const text = (name: string): string => readFileSync(`test/kit/diff/texts/${name}.margin`, "utf8");

/** The directions of a decision that are proved never to be. */
function never(file: string, key: string, edit: readonly [string, string]): readonly string[] {
  const [before, after] = [policyOf(text(file)), policyOf(edited(text(file), edit))] as const;
  return directionsOfPair(before, after, decisionsOf(before, after).filter((decision) => decision.key === key)).impossible.map(({ direction }) => direction).sort();
}

test("a rate of a group of contracts that few are in is seen by proofs", () => {
  expect(never("portfolio", "portfolio.maintenance_margin", ["memes: 10% [R a]", "memes: 10.1% [R a]"])).not.toContain("stricter");
});

test("so is one of two words together", () => {
  expect(never("portfolio", "portfolio.maintenance_margin", ["memes: 10% [R a]", "memes and position.insured: 11% [R a]"])).not.toContain("stricter");
});

test("and what an account is, by itself and with another word", () => {
  expect(never("coins", "isolated.permit.change_leverage", ["account.kind is retail and request.leverage > 20x", "account.kind is professional and request.leverage > 20x"])).toEqual([]);
  expect(never("coins", "isolated.stage.warning", ["120% * pool.maintenance_margin [R c]", "(if account.kind is maker then 125% else 120%) * pool.maintenance_margin [R c]"])).not.toContain("stricter");
});

test("any three choices occur together in every way, and of three all", () => {
  expect(covering([2, 2, 3])).toHaveLength(12);
  const sizes = [2, 3, 2, 2, 3];
  const rows = covering(sizes);
  expect(rows.length).toBeLessThan(40);
  for (const [a, b, c] of [[0, 1, 2], [0, 3, 4], [1, 2, 4], [2, 3, 4]] as const) expect(new Set(rows.map((row) => `${row[a]} ${row[b]} ${row[c]}`)).size).toBe(sizes[a]! * sizes[b]! * sizes[c]!); // of five
});

test("choices that are asked about together occur in every way, however many", () => {
  const sizes = [2, 2, 2, 2, 2, 2, 3];
  const rows = covering(sizes, [[0, 1, 2, 3, 6]]);
  expect(new Set(rows.map((row) => [0, 1, 2, 3, 6].map((factor) => row[factor]).join())).size).toBe(48);
  expect(rows.length).toBeLessThan(60);
});

const flags = "facts {\n    account.a: flag default no\n    account.b: flag default no\n    account.c: flag default no\n    account.d: flag default no\n    account.e: flag default no\n  }\n\n  definitions {";
const asking = (limit: string): string => edited(referenceText, ["definitions {", flags], ["pool.maintenance_margin >= 80% * pool.equity", `pool.maintenance_margin >= (if ${limit} then 70% else 80%) * pool.equity`]);

test("a clause that asks about five words is looked at with each of them", () => {
  const policy = policyOf(asking("account.a and account.b and not account.c and account.d and not account.e"));
  const said = new Set(shapesOf([policy], mostShapes).map(({ account: { facts } }) => ["a", "b", "c", "d", "e"].map((name) => facts?.[name] ?? "no").join()));
  expect(said.size).toBe(32);
});

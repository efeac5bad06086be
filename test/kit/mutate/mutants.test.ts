import { describe, expect, test } from "vitest";
import { stepped } from "../../../conformance/mutate/constants.ts";
import { mutantsOf, type MutationKind } from "../../../conformance/mutate/index.ts";
import { canonicalJson } from "../../../dsl/canonical.ts";
import { compile, readPolicy } from "../../../dsl/index.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { readCompiled } from "../../../engine/compiled.ts";
import { rowOutOfOrder } from "../../../engine/table-order.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";

const looked = ["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"];

function shippedPolicy(path: string): CompiledPolicy {
  return compile(shippedPolicies.get(path) ?? "", { bases: shippedBases });
}

describe.each(looked)("mutants of %s", (path) => {
  const policy = shippedPolicy(path);
  const before = canonicalJson(policy);
  const mutants = mutantsOf(policy);

  test("no two say the same, none says what the policy says, and the policy is as it was", () => {
    const meanings = mutants.map((mutant) => canonicalJson(mutant.policy.meaning));
    expect(new Set([canonicalJson(policy.meaning), ...meanings]).size).toBe(mutants.length + 1);
    expect(canonicalJson(policy)).toBe(before);
  });

  test("each is of a clause that stands in the text, where its line is found", () => {
    const { places } = readPolicy(shippedPolicies.get(path) ?? "", { bases: shippedBases });
    expect([...new Set(mutants.map(({ clause }) => clause).filter((clause) => !places.has(clause)))]).toEqual([]);
  });

  test("each has a name of its own, a clause and an edit in words", () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
    expect(mutants.filter((mutant) => mutant.clause === "" || mutant.before === "" || mutant.after === "" || mutant.before === mutant.after).map(({ id, before: from }) => `${id}: ${from}`)).toEqual([]);
  });

  test("the same policy has the same mutants in the same order", () => {
    expect(mutantsOf(shippedPolicy(path)).map(({ id }) => id)).toEqual(mutants.map(({ id }) => id));
  });

  test("each is a policy: every ninth, read as if it came from a file", () => {
    const refused = mutants.filter((_, index) => index % 9 === 0).flatMap(({ id, policy: mutated }) => readCompiled(JSON.parse(JSON.stringify(mutated))).issues.map(({ path: where, message }) => `${id}: ${where} ${message}`));
    expect(refused).toEqual([]);
  });

  test("the clause that is named is one of the policy, and is what differs", () => {
    const text = canonicalJson(policy.meaning);
    const strange = mutants.filter(({ clause }) => !text.includes(`"id":${JSON.stringify(clause)}`) && !/^(round|tiers\/|options\/|facts\/)/.test(clause));
    expect(strange.map(({ id }) => id)).toEqual([]);
  });
});

test("bounds of a table's rows rise in every mutant, and a compiled policy whose bounds do not is refused", () => {
  const policy = shippedPolicy("cases/haircuts/haircuts.margin");
  const bounded = policy.meaning.tables.filter(({ rows }) => rows.length > 1);
  expect(bounded.length).toBeGreaterThan(0);
  const wrong = mutantsOf(policy).flatMap(({ id, policy: { meaning } }) => meaning.tables.flatMap((table) => (rowOutOfOrder(table) === undefined ? [] : [id])));
  expect(wrong).toEqual([]);

  const turned = policy.meaning.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() }));
  const [issue] = readCompiled({ ...policy, meaning: { ...policy.meaning, tables: turned } }).issues;
  expect(issue?.path).toMatch(/^meaning\.tables\[\d+\]\.rows\[1\]$/);
  expect(issue?.message).toContain("rising bounds");
});

test("every kind of mistake is made somewhere in the policies of the repository", () => {
  const wanted = new Set<MutationKind>([
    "relation", "constant", "arithmetic", "dropped_term", "condition", "fact", "extreme", "aggregate", "order", "dropped_step", "dropped_exception", "dropped_clause", "dropped_limit",
    "tier_row", "tier_boundary", "purpose", "partition", "rounding", "ranking", "actor", "action", "verdict", "bucket", "plan", "option",
  ]);
  for (const path of [...looked, ...shippedPolicies.keys()]) {
    if (wanted.size === 0) break;
    for (const { kind } of mutantsOf(shippedPolicy(path))) wanted.delete(kind);
  }
  expect([...wanted]).toEqual([]);
});

test("a relation has all five others, and a constant its neighbours in the last place and 0", () => {
  const reference = mutantsOf(shippedPolicy("reference/reference.margin"));
  const edits = (clause: string, kind: MutationKind): string[] => reference.filter((mutant) => mutant.clause === clause && mutant.kind === kind).map(({ before, after }) => `${before} → ${after}`);
  const start = "pool.equity < pool.maintenance_margin";
  expect(edits("cross/liquidation/stage/liquidatable", "relation")).toEqual(["<=", ">", ">=", "=", "!="].map((relation) => `${start} → ${start.replace("<", relation)}`));
  expect(edits("cross/liquidation/stage/warning", "constant")).toEqual(["80% → 81%", "80% → 79%", "80% → 0%"]);
});

test.each([
  ["0.45", 1n, "0.46"],
  ["0.09", 1n, "0.10"],
  ["0.1", -1n, "0.0"],
  ["0.0", -1n, "-0.1"],
  ["-1", 1n, "0"],
  ["50_000", 1n, "50001"],
  ["9", 1n, "10"],
])("%s and %s units in the last place are %s", (text, units, moved) => {
  expect(stepped(text, units)).toBe(moved);
});

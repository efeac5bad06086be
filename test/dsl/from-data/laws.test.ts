import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { basesFrom } from "../../../dsl/bases.ts";
import { flatten } from "../../../dsl/check/based-on/flatten.ts";
import { check } from "../../../dsl/check/check.ts";
import { canonicalJson, digest } from "../../../dsl/canonical.ts";
import { formatText } from "../../../dsl/format/format.ts";
import { policyToText } from "../../../dsl/from-data/policy.ts";
import type { CompiledPolicy, Definition } from "../../../dsl/ir.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { shippedBases } from "../../support/shipped.ts";
import { flagOfPosition, moneyOfPosition } from "./typed-expressions.ts";

const root = join(import.meta.dirname, "../../..");
const shipped = readdirSync(join(root, "policies"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin"));

/** The policy of a text, which must be whole and right; `undefined` for an overlay, which is none by itself. */
function compiled(text: string): CompiledPolicy | undefined {
  const { ast, diagnostics } = parse(text);
  expect(diagnostics, text).toEqual([]);
  if (ast === undefined || ast.extends !== undefined) return undefined;
  const flat = flatten(ast, { all: basesFrom(shippedBases) });
  expect(flat.diagnostics, text).toEqual([]);
  const checked = check(flat.ast!); // without a message there is a tree
  expect(checked.diagnostics.filter(({ severity }) => severity === "error"), text).toEqual([]);
  return checked.policy;
}

describe.each(["test/dsl/syntax/sample.margin", "test/dsl/from-data/everything.margin", ...shipped.map((path) => join("policies", path))])("%s", (path) => {
  const text = readFileSync(join(root, path), "utf8");

  test("is the same data after text, data and text again", () => {
    const policy = compiled(text);
    if (policy === undefined) return;
    const again = compiled(policyToText(policy));
    expect(again?.meaning).toEqual(policy.meaning);
    expect(again?.notes).toEqual(policy.notes);
    expect(canonicalJson(again)).toBe(canonicalJson(policy));
  });

  test("has a canonical text, and formatting does not change its digest", () => {
    const policy = compiled(text);
    if (policy === undefined) return;
    const written = policyToText(policy);
    expect(formatText(written).text).toBe(written);
    expect(digest(compiled(formatText(text).text ?? "")!.meaning)).toBe(digest(policy.meaning)); // formatting keeps it whole
  });
});

test("definitions with random bodies and exceptions come back as they were", () => {
  const base = compiled(readFileSync(join(root, "policies/reference/reference.margin"), "utf8"))!; // it has no errors
  const named = (body: Definition["body"], exceptions: Definition["exceptions"]): Definition => ({
    id: "definitions/position.drawn",
    path: "position.drawn",
    level: "position",
    dimension: { kind: "money", asset: "settle" },
    body,
    exceptions,
  });
  const labelled = fc.tuple(flagOfPosition, moneyOfPosition).map(([condition, body]) => [{ id: "definitions/position.drawn/except/1", condition, body }]);
  fc.assert(
    fc.property(moneyOfPosition, fc.oneof(fc.constant([]), labelled), (body, exceptions) => {
      const drawn = named(body, exceptions);
      // Last, because everything that it reads stands before it.
      const policy: CompiledPolicy = { ...base, meaning: { ...base.meaning, definitions: [...base.meaning.definitions, drawn] } };
      expect(compiled(policyToText(policy))?.meaning.definitions.at(-1)).toEqual(drawn);
    }),
    { numRuns: 200 },
  );
});

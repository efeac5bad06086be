/** What every shipped policy keeps: no errors or warnings, the canonical layout, passing examples, and text → data → text → data. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { basesFrom } from "../../dsl/bases.ts";
import { assemble, readPolicy } from "../../dsl/index.ts";
import { policyToText } from "../../dsl/from-data/policy.ts";
import { formatText } from "../../dsl/format/format.ts";
import { runExample } from "../../engine/examples/index.ts";
import { validated } from "../../engine/index.ts";
import { issuesOfSchema } from "../../engine/snapshot/index.ts";
import { shippedBases } from "../support/shipped.ts";
import { validate } from "../../schemas/generated/validate-policy.ts";

const root = resolve(import.meta.dirname, "../../policies");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).sort();

test("there are the reference and four venues at least", () => {
  expect(new Set(files.map((file) => file.split("/")[0])).size).toBeGreaterThanOrEqual(5);
});

describe.each(files)("policies/%s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const { ast, policy, diagnostics } = readPolicy(text, { file, bases: shippedBases });

  test("has no errors and no warnings", () => {
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("is in the canonical layout", () => {
    expect(formatText(text).text).toBe(text);
  });

  // An overlay has no meaning alone; it is checked with its base by `assemble`.
  if (ast?.extends !== undefined) return;

  test("is data by the schema, and the same data after text and data again", () => {
    expect(policy).toBeDefined();
    expect(issuesOfSchema(validate, JSON.parse(JSON.stringify(policy)))).toEqual([]);
    expect(readPolicy(policyToText(policy!)).policy).toEqual(policy); // defined, as the line above says
    expect(assemble([{ file, ast: ast! }], { all: basesFrom(shippedBases) }).diagnostics).toEqual([]); // a policy has a tree
  });

  test("has examples, and all pass", () => {
    const results = policy!.notes.examples.map((example) => runExample(policy!, example, validated)); // defined, as above
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ passed }) => !passed).map(({ title, mistake, checks }) => ({ title, mistake, failed: checks.filter((check) => !check.passed) }))).toEqual([]);
  });
});

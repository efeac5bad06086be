/** Rules of regulators, put on every shipped policy: they are overlays of any policy, and mean it. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { basesFrom } from "../../dsl/bases.ts";
import { check } from "../../dsl/check/check.ts";
import { mergeAll } from "../../dsl/check/overlays/in-force.ts";
import { assemble } from "../../dsl/check/overlays/index.ts";
import { parse } from "../../dsl/syntax/parse.ts";
import { shippedBases, shippedPolicies } from "../support/shipped.ts";

const frame = parse(readFileSync(join(resolve(import.meta.dirname, "../../policies"), "esma/retail.margin"), "utf8"), "esma/retail.margin").ast;

test.each([...shippedPolicies])("%s", (file, text) => {
  const { ast } = parse(text, file);
  const { set, diagnostics } = assemble([{ file, ast: ast! }, { file: "esma/retail.margin", ast: frame! }], { all: basesFrom(shippedBases) }); // shipped texts parse
  expect(diagnostics).toEqual([]);
  const merged = mergeAll(set!.versions[0]!, set!.overlays); // one version, one overlay
  expect(merged.diagnostics).toEqual([]);
  const { policy, diagnostics: found } = check(merged.ast);
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  const cited = Object.values(policy?.notes.clauses ?? {}).flatMap(({ cites = [] }) => cites.map(({ source }) => source));
  expect(cited).toContain("MEASURES");
});

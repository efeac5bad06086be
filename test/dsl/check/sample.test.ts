import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { check } from "../../../dsl/check/check.ts";
import { digest } from "../../../dsl/canonical.ts";
import { compile, PolicyError, readPolicy } from "../../../dsl/index.ts";
import { parse } from "../../../dsl/syntax/parse.ts";

const sample = readFileSync("test/dsl/syntax/sample.margin", "utf8");
const reference = readFileSync("policies/reference/reference.margin", "utf8");
const schema = JSON.parse(readFileSync("schemas/policy.schema.json", "utf8")) as object;

describe("the sample policy of the language", () => {
  test("has no error and becomes a policy", () => {
    const { policy, diagnostics } = readPolicy(sample);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(policy?.meaning.modes.map(({ name }) => name)).toEqual(["cross", "isolated"]);
  });

  test.each([["sample", sample], ["reference", reference]])("is data that the schema accepts: %s", (_name, text) => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    expect(validate(JSON.parse(JSON.stringify(compile(text)))), JSON.stringify(validate.errors)).toBe(true);
  });

  test("puts each definition after those that it reads", () => {
    const paths = compile(sample).meaning.definitions.map(({ path }) => path);
    for (const [later, earlier] of [["position.initial_margin", "position.notional"], ["pool.initial_margin", "order.initial_margin"], ["position.maintenance_margin", "position.tier"]] as const) {
      expect(paths.indexOf(later)).toBeGreaterThan(paths.indexOf(earlier));
    }
  });

  test("writes loss as the smallest profit, and counts clauses from 1", () => {
    const cross = compile(sample).meaning.modes[0];
    expect(cross?.liquidation?.steps.map(({ id }) => id)).toEqual(["cross/liquidation/step/1", "cross/liquidation/step/2", "cross/liquidation/step/3"]);
    expect(cross?.liquidation?.steps[1]?.action).toMatchObject({ kind: "reduce", select: { kind: "ranked", ranks: [{ direction: "smallest", by: { kind: "figure", path: "position.unrealized_pnl" } }] } });
    expect(cross?.liquidation?.stages.map(({ name }) => name)).toEqual(["warning", "liquidatable"]);
  });

  test("has a place for every clause, and notes beside the meaning", () => {
    const { policy, places } = readPolicy(sample);
    const span = places.get("cross/payment/1/step/1");
    expect(span === undefined ? "" : sample.slice(span.start, span.end)).toContain("balance.bonus");
    expect(policy?.notes.clauses["definitions/pool.initial_margin"]?.cites).toEqual([{ source: "HELP", sections: ["Cross"] }]);
    expect(JSON.stringify(policy?.meaning)).not.toContain("HELP");
  });

  test("keeps its digest when only comments and layout change", () => {
    const other = sample.replaceAll("\n", "\n  # a remark\n   ");
    expect(digest(compile(other).meaning)).toBe(digest(compile(sample).meaning));
    expect(digest(compile(sample.replace("80%", "81%")).meaning)).not.toBe(digest(compile(sample).meaning));
  });
});

describe("a text with mistakes", () => {
  test("has no policy, even if the rest is whole", () => {
    const { policy, diagnostics } = readPolicy(sample.replace("balance.bonus", "balance.bonsu"));
    expect(policy).toBeUndefined();
    expect(diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  test("makes `compile` throw an error that lists each mistake with line and column", () => {
    expect(() => compile(sample.replace("balance.bonus", "balance.bonsu"))).toThrow(PolicyError);
    expect(() => compile(sample.replace("balance.bonus", "balance.bonsu"))).toThrow(/^policy:39:\d+: error \(unknown-name\)\n +No fact or definition is called `balance\.bonsu`\. Did you mean `balance\.bonus`\?/);
  });

  test("has no policy where a clause was too broken to read, even if the checker is asked alone", () => {
    const { ast } = parse(sample.replace("pool.equity < pool.maintenance_margin", "pool.equity <"));
    expect(ast === undefined ? undefined : check(ast).policy).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { CompiledPolicy, Expression } from "../../../dsl/ir.ts";
import { facts } from "../../../schemas/generated/facts.ts";
import { builtins } from "../../../dsl/builtins.ts";
import { canonicalJson } from "../../../dsl/canonical.ts";
import { rulebook } from "../../../engine/prose/index.ts";
import { conditionText } from "../../../engine/prose/condition.ts";
import { lexiconOf } from "../../../engine/prose/lexicon.ts";
import { quantityText } from "../../../engine/prose/quantity.ts";
import { Speaker } from "../../../engine/prose/speaker.ts";
import { rulebookVoice, termsVoice } from "../../../engine/prose/voices.ts";
import { anyExpression } from "../../dsl/from-data/arbitrary-expressions.ts";
import { mutants } from "./mutations.ts";
import { reference, shipped } from "./policies.ts";

/** What a rulebook says, without the names of clauses and the digest. */
function told(policy: CompiledPolicy): string {
  return JSON.stringify(rulebook(policy).blocks, (key, value: unknown) => (key === "clause" ? undefined : value));
}

describe("whatever can change a decision changes the rulebook", () => {
  test.each(shipped)("%s", (_, policy) => {
    const before = told(policy);
    const unheard: string[] = [];
    let tried = 0;
    const all = [...mutants(policy)];
    // All of one policy; of each of the others some, from all over it.
    const stride = policy.meaning.id === reference.meaning.id ? 1 : Math.ceil(all.length / 80);
    for (const { where, policy: mutant } of all.filter((_, index) => index % stride === 0)) {
      tried += 1;
      if (told(mutant) === before) unheard.push(where);
    }
    expect(unheard).toEqual([]);
    expect(tried).toBeGreaterThan(40);
  });
});

describe("every clause is told once", () => {
  test.each(shipped)("%s", (_, policy) => {
    const { blocks } = rulebook(policy);
    const rules = blocks.flatMap((block) => (block.kind === "rules" ? block.items.flatMap(({ statement }) => [statement, ...(statement.parts ?? [])]) : []));
    const ids = rules.flatMap(({ clause }) => (clause === undefined ? [] : [clause]));
    expect(new Set(ids).size).toBe(ids.length);
    const missing = idsIn(policy.meaning).filter((id) => !ids.includes(id));
    // The step of a list that has one step is told with the list.
    expect(missing.filter((id) => !/\/payment\/\d+\/step\/1$/.test(id))).toEqual([]);
  });
});

/** The ids of all clauses, wherever they stand; a policy's own id is none. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value && typeof value.id === "string" && value.id.includes("/") && !("stages" in value) ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

describe("names", () => {
  test.each(shipped)("%s: no two paths are called alike", (_, policy) => {
    const lexicon = lexiconOf(policy);
    const paths = [...new Set([...facts.map(({ path }) => path), ...Object.keys(builtins), ...policy.meaning.facts.map(({ path }) => path), ...policy.meaning.definitions.map(({ path }) => path)])];
    const names = paths.map((path) => new Speaker(lexicon, rulebookVoice).the(path));
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });

  test("a figure that is called as a fact is keeps its path beside its name", () => {
    const clash: CompiledPolicy = { ...reference, meaning: { ...reference.meaning, definitions: [...reference.meaning.definitions, { id: "definitions/pool.wallet_balance", path: "pool.wallet_balance", level: "pool", dimension: { kind: "money", asset: "settle" }, body: { kind: "number", value: "0" }, exceptions: [] }] } };
    const said = (path: string) => new Speaker(lexiconOf(clash), rulebookVoice).the(path);
    expect(said("pool.wallet_balance")).toBe("the wallet balance (pool.wallet_balance)");
    expect(said("balance.wallet_balance")).not.toBe(said("pool.wallet_balance"));
  });
});

describe("any expression", () => {
  const lexicon = lexiconOf(reference);
  const say = (expression: Expression) => [quantityText(expression, new Speaker(lexicon, termsVoice)), conditionText(expression, new Speaker(lexicon, termsVoice))];

  test("is said in one line without throwing, with parentheses that close", () => {
    fc.assert(fc.property(anyExpression, (expression) => {
      for (const text of say(expression)) {
        expect(text).toMatch(/^[^\n]+$/);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
        const letters = text.replace(/\((?:[a-z]{1,2}|xx)\) /g, "");
        expect(letters.split("(").length).toBe(letters.split(")").length);
      }
    }), { numRuns: 400 });
  });

  test("the same is said the same way", () => {
    fc.assert(fc.property(anyExpression, (expression) => {
      expect(say(JSON.parse(canonicalJson(expression)) as Expression)).toEqual(say(expression)); // what was read back is an expression
    }), { numRuns: 100 });
  });
});

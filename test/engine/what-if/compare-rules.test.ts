import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compile, policyToText, type CompiledPolicy } from "../../../dsl/index.ts";
import { compareRules } from "../../../engine/what-if/effects/compare-rules.ts";
import { clausesOf, type Clause } from "../../../engine/what-if/effects/clauses.ts";
import { effects } from "../../../engine/what-if/index.ts";
import { accounts } from "../assess/accounts.ts";
import { crossMode, figure, isolatedMode, multiply, num, policyOf, stage, usualLiquidation } from "../assess/ir.ts";
import { shippedBases } from "../../support/shipped.ts";
import { crossLists } from "../payment/lists.ts";

const policies = resolve(import.meta.dirname, "../../../policies");
const shipped = readdirSync(policies, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".margin"))
  .map((path) => ({ path, text: readFileSync(join(policies, path), "utf8") }))
  .filter(({ text }) => !/^policy .* extends /m.test(text));

const told = (before: CompiledPolicy, after: CompiledPolicy) => compareRules(before, after).map(({ change, kind, old, new: now }) => [change, kind, old, now].filter((each) => each !== undefined).join(" "));

/** Every place in a policy's meaning where a number stands as text. */
function numbersIn(node: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (Array.isArray(node)) return node.flatMap((each, index) => numbersIn(each, [...path, index]));
  if (typeof node !== "object" || node === null) return [];
  const fields = node as Readonly<Record<string, unknown>>; // an object has keys
  if (fields["kind"] === "number" && "value" in fields) return [[...path, "value"]];
  return Object.entries(fields).flatMap(([key, each]) => numbersIn(each, [...path, key]));
}

function withAt(node: unknown, [step, ...rest]: readonly (string | number)[], value: string): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) return node.map((each, index) => (index === step ? withAt(each, rest, value) : each) as unknown);
  const fields = node as Readonly<Record<string, unknown>>; // the path leads through it
  return { ...fields, [step]: withAt(fields[step], rest, value) };
}

describe.each(shipped)("comparing the rules of $path", ({ text }) => {
  const policy = compile(text, { bases: shippedBases });

  test("with themselves, written anew: nothing", () => {
    expect(compareRules(policy, compile(policyToText(policy)))).toEqual([]);
  });

  test("each number that is another one is seen, once, in the clause where it stands", () => {
    const places = numbersIn(policy.meaning);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const other: CompiledPolicy = { ...policy, meaning: withAt(policy.meaning, place, "0.123456789") as CompiledPolicy["meaning"] }; // only a number differs
      const changes = compareRules(policy, other).filter(({ change }) => change === "changed" || change === "added");
      expect(changes.length, place.join(".")).toBe(1);
      expect(changes[0]!.newWords).toContain("0.123456789");
    }
  });

  test("each clause has an id and words of its own", () => {
    const all = (clauses: readonly Clause[]): readonly Clause[] => clauses.flatMap((clause) => [clause, ...clause.inside.flatMap((list) => all(list.clauses))]);
    for (const { id, words } of clausesOf(policy.meaning).flatMap(({ clauses }) => all(clauses))) {
      expect(id).not.toBe("");
      expect(words).not.toMatch(/undefined|\[object/);
    }
  });
});

describe("comparing rules", () => {
  const rules = (stages: Parameters<typeof usualLiquidation>[1] = {}) => policyOf({ modes: [crossMode({ payment: crossLists, liquidation: usualLiquidation("cross", stages) }), isolatedMode()] });

  test("what moves in a list whose order matters is told as moved, and nothing else", () => {
    const [first, second, third] = (crossLists[1]! as Extract<(typeof crossLists)[number], { kind: "pay" }>).steps;
    const swapped = policyOf({ modes: [crossMode({ payment: crossLists.map((rule, index) => (index === 1 && rule.kind === "pay" ? { ...rule, steps: [second!, first!, third!, ...rule.steps.slice(3)] } : rule)) }), isolatedMode()] });
    expect(compareRules(rules(), swapped).map(({ change, kind, newWords }) => [change, kind, newWords])).toEqual([["moved", "payer", "first balance.wallet_balance down to 0"]]);
  });

  test("another number of a clause, from another one before it, is no change", () => {
    const more = policyOf({ modes: [crossMode({ payment: [...crossLists].reverse().map((rule, index) => ({ ...rule, id: `cross/payment/${index + 1}` })), liquidation: usualLiquidation("cross") }), isolatedMode()] });
    expect(compareRules(rules(), more)).toEqual([]);
  });

  test("a label keeps a clause the same one whatever it says", () => {
    const labelled = (percent: string) => rules({ stages: [{ ...stage("cross", "early", multiply(num(percent), figure("pool.maintenance_margin"))), label: "alarm", name: `early_${percent}` }] });
    expect(told(labelled("1"), labelled("2"))).toEqual(["changed stage cross/liquidation/stage/early cross/liquidation/stage/early"]);
  });

  test("modes, tables and headers come and go", () => {
    const table = { name: "risk", boundary: "upper" as const, rows: [{ upTo: { kind: "number" as const, value: "100" }, fields: [] }] };
    const before = policyOf({ modes: [crossMode()], version: "1" });
    const after = policyOf({ version: "2", tables: [table], effective: { from: "2026-01-01" } });
    expect(told(before, after)).toEqual(["changed header version version", "changed header effective effective", "added table tables/risk", "added mode isolated"]);
    expect(told(after, before)).toEqual(["changed header version version", "changed header effective effective", "removed table tables/risk", "removed mode isolated"]);
  });

  test("policies that mean the same have no effect on any account; the other way round, effects are the other way round", () => {
    const twice = policyOf({ modes: [crossMode({ liquidation: usualLiquidation("cross", { stages: [stage("cross", "liquidatable", { kind: "compare", operator: "<", left: { kind: "equity", purpose: "maintaining" }, right: multiply(num("2"), figure("pool.maintenance_margin")) })] }) }), isolatedMode()] });
    const policy = policyOf();
    fc.assert(
      fc.property(accounts("linear", "cross", "quanto"), (snapshot) => {
        expect(effects(policy, policyOf(), [snapshot]).verdict).toBe("same_rules");
        const [there, back] = [effects(policy, twice, [snapshot]), effects(twice, policy, [snapshot])];
        expect(there.verdict).toBe(there.accounts.length > 0 ? "effect" : "no_effect");
        const turned = back.accounts.map((each) => ({ ...each, effects: each.effects.map(({ what, of, old, new: now }) => ({ what, of, old: now, new: old })) }));
        expect(turned).toEqual(there.accounts.map((each) => ({ ...each, effects: each.effects.map(({ what, of, old, new: now }) => ({ what, of, old, new: now })) })));
      }),
      { numRuns: 25 },
    );
  });
});

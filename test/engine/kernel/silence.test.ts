/** Where the exact engine is silent the columns never decide: facts and steps that are there, and mean nothing. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { compared } from "../../../bench/certified/compare.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { CompiledPolicy, Expression, FactRule } from "../../../dsl/ir.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const zero: Expression = { kind: "number", value: "0" };
const one: Expression = { kind: "number", value: "1" };
const equity: Expression = { kind: "equity", purpose: "maintaining" };

/** The reference, with a declared fact and liquidation where a number is above 0. */
function where(above: Expression, fact: FactRule): CompiledPolicy {
  const policy = compiled("reference/reference.margin");
  const modes = policy.meaning.modes.map((mode) => (mode.liquidation === undefined ? mode : { ...mode, liquidation: { ...mode.liquidation, stages: mode.liquidation.stages.map((stage) => ({ ...stage, when: { kind: "compare" as const, operator: ">" as const, left: above, right: zero } })) } }));
  return { ...policy, meaning: { ...policy.meaning, facts: [...policy.meaning.facts, fact], modes } };
}

const step: FactRule = { path: "account.step", dimension: { kind: "money" } };
const flag: FactRule = { path: "account.odd", dimension: { kind: "flag" } };
const chosen: Expression = { kind: "choose", condition: { kind: "fact", path: "account.odd" }, then: zero, else: one };
const withFact = (name: string, value: unknown) => (snapshot: Snapshot): Snapshot => ({ ...snapshot, account: { ...snapshot.account, facts: { [name]: value } } }) as Snapshot; // any value may stand there
const round: Expression = { kind: "round", operand: equity, step: { kind: "fact", path: "account.step" }, mode: "half_even" };
const haircut: Expression = { kind: "valued", operand: { kind: "binary", operator: "subtract", left: zero, right: { kind: "absolute", operand: equity } }, from: "settle", to: "USD", haircut: true };

const cases: Readonly<Record<string, readonly [CompiledPolicy, (snapshot: Snapshot) => Snapshot]>> = {
  "a step of 0": [where(round, step), withFact("step", "0")],
  "a step below 0": [where(round, step), withFact("step", "-0.01")],
  "a step that is 0 in the policy": [where({ ...round, step: zero }, step), withFact("step", "1")],
  "a flag that is neither yes nor no": [where(chosen, flag), withFact("odd", "maybe")],
  "a haircut that is absent, of what is owed": [where(haircut, flag), (snapshot) => ({ ...snapshot, assets: (snapshot.assets ?? []).map(({ haircut: _, ...asset }) => asset) })],
};

test.each(Object.entries(cases))("%s", async (_, [policy, change]) => {
  const program = prepare(policy);
  const accounts = new RandomAccounts(policy, 3);
  const snapshots = Array.from({ length: 25 }, () => change(accounts.next())).filter(({ positions = [] }) => positions.length > 0);
  const { decideColumns } = deciderOf(policy);
  expect(compared(program, decideColumns, snapshots)).toMatchObject({ wrong: [], decided: 0, silent: snapshots.length });
  const emitted = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { readonly decideColumns: typeof decideColumns }; // what every module exports
  expect(compared(program, emitted.decideColumns, snapshots).wrong).toEqual([]);
});

test("a step that is a positive fact rounds as ever", () => {
  const policy = where(round, step);
  const accounts = new RandomAccounts(policy, 3);
  const snapshots = Array.from({ length: 25 }, () => withFact("step", "0.01")(accounts.next()));
  const found = compared(prepare(policy), deciderOf(policy).decideColumns, snapshots);
  expect(found.wrong).toEqual([]);
  expect(found.decided).toBeGreaterThan(15);
});

test("a declared fact may be called like a method of all objects", () => {
  const policy = where({ kind: "fact", path: "account.to_string" }, { path: "account.to_string", dimension: { kind: "number" }, default: "1" });
  const accounts = new RandomAccounts(policy, 3);
  const snapshots = Array.from({ length: 10 }, () => ({ ...accounts.next() })).map((snapshot) => ({ ...snapshot, account: { ...snapshot.account, facts: {} } }));
  const found = compared(prepare(policy), deciderOf(policy).decideColumns, snapshots);
  expect(found.wrong).toEqual([]);
  expect(found.decided).toBe(10);
});

import { expect, test } from "vitest";
import { asksOf, basesOf } from "../../../conformance/accounts/index.ts";
import { targetsOf } from "../../../conformance/generate/targets.ts";
import { watched } from "../../../conformance/generate/watch.ts";
import { outcomeOf, sameOutcome } from "../../../conformance/outcome/index.ts";
import { compile } from "../../../dsl/index.ts";
import { shippedPolicies } from "../../support/shipped.ts";

const policy = compile(shippedPolicies.get("reference/reference.margin") ?? "");

test("a stage of money beside which nothing is held concerns whoever asks how the account stands", () => {
  const [account] = basesOf([policy], { positions: 2, seed: 1 }).filter(({ positions = [], orders = [] }) => positions.length > 0 && [...positions, ...orders].every(({ marginMode }) => marginMode === "isolated"));
  const ask = { ask: "assess" } as const;
  const seen = watched(policy, account!, ask, new Set()); // as below
  const told = targetsOf(policy).filter(({ mutant: { clause } }) => clause.startsWith("cross/liquidation/stage/")).filter(({ mutant }) => !sameOutcome(seen.outcome, outcomeOf(mutant.policy, account!, ask, {})));
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter((target) => !target.concerns({ snapshot: account!, ask }, seen.clauses) || !target.concerns({ snapshot: account!, ask }, undefined))).toEqual([]);
});

test("what is shared in a mode that nothing is held in concerns every question that it is told by", () => {
  const [account] = basesOf([policy], { positions: 2, seed: 1 }).filter(({ positions = [], orders = [] }) => positions.length > 0 && [...positions, ...orders].every(({ marginMode }) => marginMode === "isolated"));
  const targets = targetsOf(policy).filter(({ mutant: { clause } }) => clause.startsWith("cross/sharing/"));
  const asked = asksOf([policy], account!).map((ask) => ({ question: { snapshot: account!, ask }, seen: watched(policy, account!, ask, new Set()) })); // the policy has an isolated mode
  const told = targets.flatMap((target) => asked.filter(({ question, seen }) => !sameOutcome(seen.outcome, outcomeOf(target.mutant.policy, question.snapshot, question.ask, {}))).map((each) => ({ ...each, target })));
  expect(new Set(told.map(({ question: { ask } }) => (ask.ask === "permit" ? ask.request.action : ask.ask))).size).toBeGreaterThan(2);
  expect(told.filter(({ target, question, seen }) => !target.concerns(question, seen.clauses) || !target.concerns(question, undefined)).map(({ target, question: { ask } }) => `${target.mutant.id} ${ask.ask}`)).toEqual([]);
});

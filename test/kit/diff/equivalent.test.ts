import { describe, expect, test } from "vitest";
import { alikeModes, diff, wrongPair } from "../../../conformance/diff/index.ts";
import { Interner } from "../../../conformance/diff/normal/forms.ts";
import { NormalForms } from "../../../conformance/diff/normal/normal-form.ts";
import type { CompiledPolicy } from "../../../dsl/index.ts";
import { edited, policyOf, referenceText, tableText } from "./policies.ts";

const options = { positions: 2, seed: 1, evaluations: 400 };

/** Rewritings that change nothing; `proved` says whether all of it is shown, or only searched. */
const rewritten: readonly (readonly [name: string, text: string, edits: readonly (readonly [string, string])[], proved: boolean])[] = [
  ["the same text", referenceText, [["# The two modes", "# Both modes"]], true],
  ["terms in another order", referenceText, [["sum of position.initial_margin + sum of order.initial_margin", "sum of order.initial_margin + sum of position.initial_margin"]], true],
  ["a comparison turned round", referenceText, [["start   when pool.equity < pool.maintenance_margin", "start   when pool.maintenance_margin > pool.equity"]], true],
  ["a comparison scaled and moved across", referenceText, [["warn    when pool.maintenance_margin >= 80% * pool.equity", "warn    when 0 <= 5 * pool.maintenance_margin - 4 * pool.equity"]], true],
  ["a contrary of a contrary", referenceText, [["start   when pool.equity < pool.maintenance_margin", "start   when not pool.equity >= pool.maintenance_margin"]], true],
  ["a figure by another name", referenceText, [["position.tier               =", "position.bracket            ="], ["position.tier.maintenance_margin_rate", "position.bracket.maintenance_margin_rate"], ["position.tier.maintenance_amount", "position.bracket.maintenance_amount"]], false],
  ["a sum inside a sum", referenceText, [["pool.maintenance_margin     = sum of position.maintenance_margin", "pool.maintenance_margin     = sum of (position.notional * position.tier.maintenance_margin_rate) - sum of position.tier.maintenance_amount"]], true],
  ["a smaller of two in another order", tableText, [["min(balance.bonus, 50% * balance.wallet_balance)", "min(1/2 * balance.wallet_balance, balance.bonus)"]], true],
  ["a smaller of two as if", tableText, [["min(balance.bonus, 50% * balance.wallet_balance)", "(if not balance.bonus > 50% * balance.wallet_balance then balance.bonus else 50% * balance.wallet_balance)"]], true],
  ["not over and", referenceText, [["when before balance.available >= request.cost\n          and pool.equity for opening >= pool.initial_margin", "when not (before balance.available < request.cost\n          or pool.equity for opening < pool.initial_margin)"]], true],
  ["an if the other way round", referenceText, [["      except when order.reduce_only: 0  because \"an order that can only reduce opens nothing\"     [HOUSE assumptions]\n", ""], ["(value of order at order.price) / order.leverage", "if not order.reduce_only then (value of order at order.price) / order.leverage else 0"]], true],
  ["payment rules in another order", referenceText, [["        finally balance.bonus\n      }\n", "        finally balance.bonus\n      }\n"], ["      pay bonus_clawback  because \"the article does not say when a bonus is taken back\" {         [HOUSE assumptions]\n        finally balance.bonus\n      }\n      receive realized_profit, funding_fee {                                                      [HELP Cross]\n        to balance.wallet_balance\n      }\n", "      receive realized_profit, funding_fee {                                                      [HELP Cross]\n        to balance.wallet_balance\n      }\n      pay bonus_clawback  because \"the article does not say when a bonus is taken back\" {         [HOUSE assumptions]\n        finally balance.bonus\n      }\n"]], true],
  ["two clauses for two actions", referenceText, [["allow trader to reduce  because \"a smaller position needs less\"                             [HOUSE assumptions]\n      allow trader to close  because \"no position needs nothing\"                                  [HOUSE assumptions]", "allow trader to close, reduce  because \"it needs less\"                             [HOUSE assumptions]"]], true],
];

describe("rewritings that change nothing", () => {
  test.each(rewritten)("%s: no account, and no word of a difference", (_, text, edits, proved) => {
    const answer = diff(policyOf(text), policyOf(edited(text, ...edits)), options);
    expect(answer.witnesses).toEqual([]);
    expect(answer.verdict).not.toBe("different");
    if (proved) expect(answer.decisions.filter(({ verdict }) => verdict !== "equivalent").map(({ decision }) => decision)).toEqual([]);
    for (const { verdict, method } of answer.decisions) expect(method !== undefined, "a proof says how").toBe(verdict === "equivalent");
  });
});

describe("laws", () => {
  test("a policy is equivalent to itself, without a search", () => {
    const policy = policyOf(referenceText);
    const answer = diff(policy, policy, options);
    expect(answer.verdict).toBe("equivalent");
    expect(answer.searched).toMatchObject({ evaluations: 0, ended: "not_needed" });
  });

  test("the other way round what was stricter is looser, on the same decisions", () => {
    const [old, now] = [policyOf(referenceText), policyOf(edited(referenceText, ["warn    when pool.maintenance_margin >= 80%", "warn    when pool.maintenance_margin >= 70%"]))];
    const verdicts = (before: CompiledPolicy, after: CompiledPolicy) => new Map(diff(before, after, options).decisions.filter(({ kind }) => kind === "stage").map(({ decision, verdict }) => [decision, verdict]));
    const mirror: Readonly<Record<string, string>> = { stricter: "looser", looser: "stricter" };
    const [there, back] = [verdicts(old, now), verdicts(now, old)];
    expect([...there.values()]).toContain("stricter");
    expect([...back].map(([decision, verdict]) => [decision, mirror[verdict] ?? verdict])).toEqual([...there]);
  });

  test("what is proved to be equivalent is never shown to differ", () => {
    const edits: readonly (readonly [string, string])[] = [["80% * pool.equity", "75% * pool.equity"], ["count balance.bonus  for maintaining  when option bonus", "count balance.bonus  when option bonus"], ["then    balance.wallet_balance\n        finally insurance_fund", "then    balance.wallet_balance  down to 0\n        finally insurance_fund"]];
    for (const edit of edits) {
      const answer = diff(policyOf(referenceText), policyOf(edited(referenceText, edit)), { ...options, evaluations: 1200 });
      const shown = new Set(answer.witnesses.flatMap(({ shows }) => shows.map(({ decision }) => decision)));
      expect(answer.decisions.filter(({ decision, method }) => method !== undefined && shown.has(decision))).toEqual([]);
      expect(shown.size, edit[0]).toBeGreaterThan(0);
    }
  });

  test("modes that only one has are named, and not compared", () => {
    const [old, now] = [policyOf(referenceText), policyOf(edited(referenceText, ["mode isolated \"Isolated margin\" {", "mode separate \"Isolated margin\" {"]).replaceAll("always isolated", "always separate").replaceAll("margin_mode isolated", "margin_mode separate").replaceAll("pool isolated", "pool separate"))];
    const answer = diff(old, now, options);
    expect(answer.onlyOld).toContain("mode isolated");
    expect(answer.onlyNew).toContain("mode separate");
    expect(answer.decisions.some(({ mode }) => mode === "isolated" || mode === "separate")).toBe(false);
    const modes = alikeModes(old, now);
    expect([...modes]).toEqual([["isolated", "separate"]]);
    const paired = diff(old, now, { ...options, modes });
    expect([paired.verdict, paired.onlyOld, paired.onlyNew]).toEqual(["equivalent", [], []]);
    expect(paired.decisions.some(({ mode }) => mode === "separate")).toBe(true);
    expect(paired.old.digest).not.toBe(paired.new.digest);
    expect(wrongPair(old, now, new Map([["isolated", "cross"]]))).toContain("Two modes of the old policy would be compared with cross");
    expect(wrongPair(old, now, new Map([["alone", "separate"]]))).toContain("no mode alone");
  });
});

describe("normal forms", () => {
  const textOf = (definition: string): string => {
    const policy = policyOf(edited(referenceText, ["position.initial_margin     = position.notional / position.leverage", `position.initial_margin     = ${definition}`]));
    return new NormalForms(policy, interner, false).text({ kind: "figure", path: "position.initial_margin" }, { level: "position", mode: "cross" });
  };
  const interner = new Interner();

  test.each([
    ["position.notional / position.leverage", "1 / position.leverage * position.notional"],
    ["(position.notional + position.notional) / 2", "position.notional"],
    ["position.notional / (2 * position.leverage)", "50% * (position.notional / position.leverage)"],
    ["max(position.notional, position.notional / 2)", "max(0.5 * position.notional, position.notional)"],
  ])("%s is %s", (left, right) => expect(textOf(left)).toBe(textOf(right)));

  test.each([
    ["position.notional / position.leverage", "position.notional"],
    ["position.notional * 2", "position.notional * 2.0000000001"],
    ["max(position.notional, position.notional / 2)", "min(position.notional, position.notional / 2)"],
    // What is not there must still be decided: a term does not go away where it is taken from itself.
    ["position.notional", "position.notional + position.unrealized_pnl - position.unrealized_pnl"],
  ])("%s is not %s", (left, right) => expect(textOf(left)).not.toBe(textOf(right)));
});

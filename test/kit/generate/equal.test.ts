import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asksOf, basesOf, outcomeOf } from "../../../conformance/index.ts";
import { isEqualByForm } from "../../../conformance/generate/equivalent.ts";
import { unreachedSteps } from "../../../conformance/generate/unreached.ts";
import { withValue } from "../../../conformance/line/index.ts";
import { onePerFault } from "../../../conformance/generate/one-per-fault.ts";
import { mayDiffer } from "../../../conformance/generate/purposes.ts";
import { mutantsOf } from "../../../conformance/mutate/index.ts";
import { compile } from "../../../index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { reference } from "../reference.ts";

const rulebook = readFileSync(new URL("../../../docs/diff/before.margin", import.meta.url), "utf8").replace(" until 2026-07-01", "");
const maintenance = /1% \* position\.notional +(?=\[)/;

function tiered(deduction: string) {
  const table = `  tiers risk upper bound included {\n    up to 50_000 USDT: rate 0.4%, deduction 0 USDT [RULES Margin]\n    above: rate 0.5%, deduction ${deduction} USDT [RULES Margin]\n  }\n\n  definitions {\n    position.tier = risk by position.notional, upper bound included [RULES Margin]\n`;
  return compile(rulebook.replace("  definitions {\n", table).replace(maintenance, "position.notional * position.tier.rate - position.tier.deduction "));
}

test("which row a bound belongs to does not matter where both say the same of it, and does where they do not", () => {
  for (const [deduction, isSame] of [["50", true], ["49.99", false]] as const) {
    const policy = tiered(deduction);
    const [mutant, ...others] = mutantsOf(policy).filter(({ kind, clause }) => kind === "tier_boundary" && clause === "definitions/position.tier");
    expect(others).toEqual([]);
    expect(isEqualByForm(policy, mutant!)).toBe(isSame); // the lookup has one bound to turn
    // One contract at a price of 50,000 is at the bound exactly.
    const [base] = basesOf([policy], { positions: 1, seed: 1 }).filter(({ positions = [] }) => positions.length === 1);
    const one = { ...base!, positions: base!.positions!.map((each) => ({ ...each, contracts: "1" })), instruments: base!.instruments!.map((each) => ({ ...each, contractSize: "1" })) }; // an account of one position has it, and its instrument
    const at = withValue(one, { kind: "price", path: "instrument.mark_price", of: one.instruments[0]!.symbol, step: "0.1" }, "50000"); // as above
    const numbers = [policy, mutant!.policy].map((each) => outcomeOf(each, at!, { ask: "assess" }).numbers); // it is a price
    if (isSame) expect(numbers[1]).toEqual(numbers[0]);
    else expect(numbers[1]).not.toEqual(numbers[0]);
  }
});

test("behind a wallet that gives all, no step is reached, whatever it says", () => {
  const policy = compile(rulebook);
  const [step, ...others] = unreachedSteps(policy.meaning);
  expect([step, others]).toEqual(["cross/payment/1/step/3", []]);
  const edits = mutantsOf(policy).filter(({ clause }) => clause === step);
  expect(edits.length).toBeGreaterThan(1);
  for (const mutant of edits.filter(({ kind }) => kind !== "order")) {
    expect(isEqualByForm(policy, mutant)).toBe(true);
    for (const base of basesOf([policy], { positions: 1, seed: 1 }).slice(0, 6)) for (const ask of asksOf([policy], base)) expect(outcomeOf(mutant.policy, base, ask)).toEqual(outcomeOf(policy, base, ask));
  }
});

test("a wallet with a floor leaves something to those behind it", () => {
  const policy = compile(rulebook.replace("then    balance.wallet_balance\n", "then    balance.wallet_balance down to 0\n"));
  expect([...unreachedSteps(policy.meaning)]).toEqual([]);
});

test("where purposes differ by a bonus alone, an account without one cannot tell them apart", () => {
  const edits = mutantsOf(reference).filter(({ kind }) => kind === "purpose");
  const bases = basesOf([reference], { positions: 2, seed: 5 }).filter((_, index) => index % 9 === 0);
  let [alike, open] = [0, 0];
  for (const mutant of edits.filter((_, index) => index % 4 === 0)) {
    const isThere = mayDiffer(reference.meaning, mutant);
    for (const base of bases) {
      if (isThere(base)) open += 1;
      else for (const ask of asksOf([reference], base).filter((_, index) => index % 6 === 0)) expect([mutant.id, outcomeOf(mutant.policy, base, ask)]).toEqual([mutant.id, outcomeOf(reference, base, ask)]);
      if (!isThere(base)) alike += 1;
    }
  }
  expect([alike > 0, open > 0]).toEqual([true, true]);
});

test("mutants that count as one fault answer alike whoever asks for whatever, and some that look otherwise do", () => {
  const hyperliquid = compile(shippedPolicies.get("hyperliquid/hyperliquid.margin") ?? "", { bases: shippedBases });
  const edits = mutantsOf(hyperliquid).filter(({ clause }) => /^isolated\/adjustment\/[4-6]$/.test(clause));
  const kept = new Set(onePerFault(edits, (mutant) => mutant));
  const others = edits.filter((mutant) => !kept.has(mutant));
  const bases = basesOf([hyperliquid], { positions: 1, seed: 3 }).filter(({ positions = [] }) => positions.some(({ marginMode }) => marginMode === "isolated")).slice(0, 2);
  const asks = bases.flatMap((base) => asksOf([hyperliquid], base).filter(({ ask }) => ask === "permit").flatMap((ask) => (ask.ask === "permit" && /^(increase|reduce|close)$/.test(ask.request.action) ? [ask, { ...ask, request: { ...ask.request, by: "venue" as const } }] : [])).map((ask) => ({ base, ask })));
  const saidBy = ({ policy }: (typeof edits)[number]): string => JSON.stringify(asks.map(({ base, ask }) => { const { decisions, numbers } = outcomeOf(policy, base, ask, { isBrief: true }); return [decisions, numbers]; }));
  const said = new Set([...kept].map(saidBy));
  expect(others.length).toBeGreaterThan(3);
  for (const mutant of others) expect([mutant.id, said.has(saidBy(mutant))]).toEqual([mutant.id, true]);
});

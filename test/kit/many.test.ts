import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { heardIn } from "../../conformance/diagnose/heard.ts";
import { manyAtOnce } from "../../conformance/diagnose/many.ts";
import { priceFormulas } from "../../conformance/diagnose/price-formulas.ts";
import { Question } from "../../conformance/diagnose/question.ts";
import { targetsOfMistakes, type Target } from "../../conformance/generate/targets.ts";
import { mistakesOf, rareMistakesOf } from "../../conformance/mistakes/index.ts";
import { readReport } from "../../conformance/report/stream.ts";
import { compile } from "../../index.ts";

// What programs that anybody can install answered; that each of these is what they do is shown by formulas of their own, in platforms.test.ts.
const file = "policies/binance/usdm.margin";
const policy = compile(readFileSync(file, "utf8"), { file });
const heardFrom = (name: string, isLoose: boolean): readonly Question[] => heardIn(readReport(readFileSync(`conformance/reports/${name}.report.jsonl`, "utf8")).lines ?? [], isLoose).map((heard) => new Question(policy, heard));
const differingOf = (questions: readonly Question[]): readonly Question[] => questions.filter(({ heard }) => heard.differs);

test("three mistakes at once are found where two explain no answer of some: a share of the initial margin, no maintenance amount, eight decimals", () => {
  const questions = heardFrom("nautilus-leveraged", false);
  const targets = targetsOfMistakes([...mistakesOf(policy), ...rareMistakesOf(policy)].filter(({ clause }) => clause === "definitions/position.maintenance_margin" || clause === "definitions/position.maintenance_amount"));
  const many = manyAtOnce(policy, targets, differingOf(questions), questions.filter(({ heard }) => !heard.differs));
  expect(questions.every((question) => many?.isExplained(question) === true)).toBe(true);
  expect(many?.edits.map(({ kind, after }) => `${kind} ${after}`)).toEqual([
    "arithmetic (position.notional * position.maintenance_rate - position.maintenance_amount) / position.leverage",
    "dropped_term 0",
    expect.stringMatching(/^rounding rounded .* to 0\.00000001 /),
  ]);
}, 600_000);

test("a formula for prices is named with all that it does otherwise: other shorts turned round, the other side left out, prices although liquidation has begun, 0 for none", () => {
  const differing = differingOf(heardFrom("freqtrade-binance", true));
  const formulas = priceFormulas(policy, differing);
  const count = (target: Target): number => differing.filter((question) => question.isExplainedBy(target)).length;
  const all = formulas.find(({ mutant: { parts = [] } }) => parts.length === 4 && ["short ones among the others", "without the other side", "although liquidation has begun", "were 0 where there is none"].every((words, index) => parts[index]?.after.includes(words)));
  // The eight others are of another tier, which no formula for prices says.
  expect([differing.length, all === undefined ? 0 : count(all)]).toEqual([30, 22]);
  const single = formulas.filter(({ mutant }) => mutant.parts === undefined);
  expect(single.length).toBeGreaterThan(9);
  expect(Math.max(...single.map(count))).toBeLessThan(22);
}, 600_000);

import { expect, test } from "vitest";
import { askOf, diagnose, diagnosisAnswer, diagnosisReport, outcomeOf, type Outcome, type SuiteCase } from "../../conformance/index.ts";
import { answeredElsewhere } from "../../conformance/diagnose/elsewhere.ts";
import { heardIn } from "../../conformance/diagnose/heard.ts";
import { latePrices } from "../../conformance/diagnose/own-prices.ts";
import { Question } from "../../conformance/diagnose/question.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { answered, cases, shown } from "./answered.ts";
import { reference } from "./reference.ts";

const symbol = "BTC/USDT:USDT";
const holds = ({ ask, snapshot }: SuiteCase): boolean => ask === undefined && (snapshot.positions ?? []).some((position) => position.symbol === symbol && position.entryPrice !== undefined);
/** Accounts that hold one contract, and are asked how they stand. */
const few = cases.filter(holds).filter((_, index) => index % 12 === 0).slice(0, 6);

/** Our own rules, with the mark of one contract as `mark` has it. */
const marked = (mark: (own: string, id: string) => string) => ({ id, snapshot }: SuiteCase): Outcome => {
  const instruments = (snapshot.instruments ?? []).map((each) => (each.symbol === symbol ? { ...each, markPrice: mark(each.markPrice, id) } : each));
  const late: Snapshot = { ...snapshot, instruments };
  return outcomeOf(reference, late, { ask: "assess" });
};

/** What is said of a platform, and that it explains all. */
function said(asked: readonly SuiteCase[], answer: (asked: SuiteCase) => Partial<Outcome>): string {
  const found = diagnose(reference, answered(asked, answer));
  expect(found.explainsAll).toBe(true);
  return shown(diagnosisReport(found));
}

test("answers that are given to the question after are told as that, with the first of them", () => {
  expect(few.length).toBeGreaterThan(4);
  const behind = (asked: SuiteCase): Partial<Outcome> => few[Math.max(0, few.indexOf(asked) - 1)]!.expect; // there is a first
  const text = said(few, behind);
  expect(text).toContain("what the policy says to the question before");
  expect(text).toContain(`${few[1]!.id} has the answer to ${few[0]!.id}`); // there are more than four
  expect(diagnosisAnswer(diagnose(reference, answered(few, behind)))).toMatchObject({ explainsAll: true, suspects: [], elsewhere: { which: "the question before" } });
});

test("answers of a batch that stand in each other's place are told as that", () => {
  expect(said(few, (asked) => few[few.indexOf(asked) ^ 1]!.expect)).toContain("the question that stands beside it, in twos"); // six are three twos
});

test("answers that are kept by the account's name are told as that", () => {
  const kept = new Map<string, SuiteCase["expect"]>();
  const names = new Set(few.map(({ snapshot }) => snapshot.account.id));
  const text = said(few, ({ snapshot, expect: own }) => {
    const known = kept.get(snapshot.account.id) ?? own;
    kept.set(snapshot.account.id, known);
    return known;
  });
  expect(names.size).toBeLessThan(few.length);
  expect(text).toMatch(/an account of that name.*answers are kept/);
});

test("a mistake in a rule is told as that, though its answers may stand elsewhere too, and other numbers are no answer to another question", () => {
  const cut = answered(few, ({ expect: own }) => ({ ...own, numbers: Object.fromEntries(Object.entries(own.numbers).map(([path, value]) => [path, value === "none" ? value : `${value.split(".")[0] ?? "0"}.123`])) }));
  expect(answeredElsewhere(heardIn(cut))).toBeUndefined();
  const noBonus = ({ snapshot, ...rest }: SuiteCase): Outcome => outcomeOf(reference, { ...snapshot, account: { ...snapshot.account, balances: (snapshot.account.balances ?? []).map((balance) => ({ ...balance, bonus: "0" })) } }, askOf(rest));
  const withBonus = cases.filter(({ ask, snapshot }) => ask === undefined && (snapshot.account.balances ?? []).some(({ bonus }) => bonus === "50")).slice(0, 4);
  expect(said(withBonus, noBonus)).toContain("there were no bonus");
});

test("a mark price of one contract that never changes is found, and one that is always so many times too high", () => {
  expect(said(few, marked(() => "57500"))).toContain(`the mark price of ${symbol} were 57500, whatever the account says`);
  expect(said(few, marked((own) => String(Number(own) * 2)))).toContain(`the mark price of ${symbol} were 2 times what the account says`);
});

test("a mark price that is another one each time is found where it explains each answer by itself", () => {
  const lines = answered(few, marked((own, id) => (Number(own) + 10 + few.findIndex((each) => each.id === id)).toFixed(1)));
  const questions = heardIn(lines).map((heard) => new Question(reference, heard));
  const found = latePrices(reference, questions);
  expect(found.some((target) => questions.every((question) => question.isExplainedBy(target)))).toBe(true);
  expect(found[0]?.mutant.after).toContain("another one each time");
});

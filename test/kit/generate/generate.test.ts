import { describe, expect, test } from "vitest";
import { generate, generateAnswer, meets, mutateAnswer, mutateReport, percentOf, scoreOf } from "../../../conformance/generate/index.ts";
import { proofOf } from "../../../conformance/generate/proved.ts";
import { askOf, checkSuite, outcomeOf, writeSuite, type Suite } from "../../../conformance/index.ts";
import { toText } from "../../../engine/report/index.ts";
import { validate as validateGenerate } from "../../../schemas/generated/validate-generate-answer.ts";
import { validate as validateMutate } from "../../../schemas/generated/validate-mutate-answer.ts";
import { reference } from "../reference.ts";

const options = { positions: 2, seed: 1, evaluations: 500 };
const generated = generate(reference, options);

describe("a suite made from the reference policy", () => {
  test("is a suite, and each of its answers is the policy's", () => {
    const { suite, issues } = checkSuite(JSON.parse(writeSuite(generated.suite)));
    expect(issues).toEqual([]);
    expect(suite?.cases.filter((each) => !meets(each.expect, outcomeOf(reference, each.snapshot, askOf(each)))).map(({ id }) => id)).toEqual([]);
    expect(suite?.cases.length).toBeGreaterThan(10);
  });

  test("tells many mutants even with few evaluations, and keeps to their number but for the last question", () => {
    const { mutants, equivalent, survivors, evaluations } = generated;
    expect(survivors.length * 4).toBeLessThan((mutants.length - equivalent.length) * 3);
    expect(evaluations.used).toBeLessThanOrEqual(options.evaluations + 10);
  });

  test("keeps the cases that tell the most where it may keep few", () => {
    const few = generate(reference, { ...options, maxCases: 5 });
    expect(few.suite.cases).toHaveLength(5);
    expect(few.curve.at(-1)).toBeGreaterThanOrEqual(generated.curve[4] ?? Infinity); // the whole suite has questions between them that tell what another kind of question tells too
    expect(few.survivors.length).toBeGreaterThanOrEqual(generated.survivors.length);
  });

  test("its score is the one that the suite by itself is given", () => {
    const scored = scoreOf(reference, generated.suite);
    expect(scored.wrong).toEqual([]);
    expect(scored.survivors.map(({ id }) => id)).toEqual(generated.survivors.map(({ id }) => id));
  });

  test("nothing that a case tells is proved to be equivalent: every ninth", () => {
    const silent = new Set([...generated.survivors, ...generated.equivalent.map(({ mutant }) => mutant)].map(({ id }) => id));
    const told = generated.mutants.filter(({ id }) => !silent.has(id)).filter((_, index) => index % 9 === 0);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((mutant) => proofOf(reference, mutant) !== undefined)).toEqual([]);
  });

  test("asks several questions of an account, and counts accounts by what they tell", () => {
    const accounts = new Set(generated.suite.cases.map(({ snapshot }) => JSON.stringify(snapshot)));
    expect(accounts.size).toBe(generated.accounts.length);
    expect(accounts.size).toBeLessThan(generated.suite.cases.length);
    expect(generated.accounts.at(-1)).toBe(generated.curve.at(-1));
  });

  test("tells platforms that read accounts otherwise than they are, though no clause says how accounts are read", () => {
    const told = new Set(generated.mistakes.flatMap(({ mistake, toldBy }) => (toldBy === undefined ? [] : [mistake.after])));
    for (const words of ["every contract size were 1", "inverse contracts were linear", "there were no bonus", "there were no orders"]) expect(told).toContain(words);
    expect(told).toContain("position.notional / min(position.leverage, position.tier.max_leverage)"); // a position has more than its tier allows
    expect(generated.mistakes.every(({ toldBy }) => toldBy === undefined || generated.suite.cases.some(({ id }) => id === toldBy))).toBe(true);
  });

  test("says what it is worth by the schema", () => {
    expect(validateGenerate(generateAnswer(reference, 1, generated, () => "reference.margin:1"))).toBe(true);
    expect(validateMutate(mutateAnswer(reference, generated.suite, scoreOf(reference, { ...generated.suite, cases: [] })))).toBe(true);
  });
});

test("each stage that is told is told to a platform that only says statuses", () => {
  const standing = generated.suite.cases.filter(({ ask }) => ask === undefined || ask.ask === "assess");
  const bare: Suite = { ...generated.suite, cases: standing.map((each) => ({ ...each, expect: { decisions: Object.fromEntries(Object.entries(each.expect.decisions).filter(([path]) => path.endsWith(".status"))), numbers: {} } })) };
  const never = new Set(generated.survivors.map(({ id }) => id));
  const [told, passed] = [generated.mutants, scoreOf(reference, bare).survivors].map((mutants) => mutants.filter(({ id, clause }) => clause.includes("/liquidation/stage/") && !never.has(id)));
  expect(told!.length).toBeGreaterThan(40); // two lists give two
  expect(passed!.map(({ id }) => id)).toEqual([]);
});

test("a suite without cases notices nothing, and a case that the policy answers otherwise is left out by name", () => {
  const first = generated.suite.cases[0]!; // it has more than ten
  const none: Suite = { ...generated.suite, cases: [] };
  const { mutants, equivalent, survivors } = scoreOf(reference, none);
  expect(survivors).toHaveLength(mutants.length - equivalent.length);
  const wrong: Suite = { ...none, cases: [{ ...first, expect: { decisions: { "account.status": "nonsense" }, numbers: {} } }] };
  const scored = scoreOf(reference, wrong);
  expect(scored.wrong).toEqual([first.id]);
  expect(scored.unlike).toMatchObject([{ id: first.id, path: "account.status", expected: "nonsense" }]);
  const answer = mutateAnswer(reference, { ...wrong, policy: { ...wrong.policy, version: "0", digest: `sha256:${"1".repeat(64)}` } }, scored);
  expect(validateMutate(answer)).toBe(true);
  const told = toText(mutateReport(answer), { widthColumns: 400 });
  expect(told).toContain(`${first.id}: account.status is nonsense in the case, and the policy answers ${outcomeOf(reference, first.snapshot, askOf(first)).decisions["account.status"] ?? "nothing there"}`);
  expect(told).toMatch(/are told by 0 cases;[^]*was written for reference\.futures version 0/);
});

test("a suite that names less notices less", () => {
  const bare: Suite = { ...generated.suite, cases: generated.suite.cases.map((each) => ({ ...each, expect: { decisions: each.expect.decisions, numbers: {} } })) };
  expect(scoreOf(reference, bare).survivors.length).toBeGreaterThan(generated.survivors.length);
});

test.each([[0, 0, "100.00"], [1, 3, "33.33"], [2, 3, "66.66"], [3, 3, "100.00"], [999, 1000, "99.90"], [0, 5, "0.00"]])("%s of %s are %s percent, never rounded up", (told, of, percent) => {
  expect(percentOf(told, of)).toBe(percent);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askOf, diagnose, diagnosisReport, outcomeOf, type Outcome, type SuiteCase } from "../../conformance/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { inSomeOutputs } from "../../conformance/diagnose/in-outputs.ts";
import { heardIn } from "../../conformance/diagnose/heard.ts";
import { Question } from "../../conformance/diagnose/question.ts";
import { scaledFigures } from "../../conformance/diagnose/factors.ts";
import { someOnly } from "../../conformance/diagnose/some-only.ts";
import { targetsOfMistakes } from "../../conformance/generate/targets.ts";
import { mistakesOf } from "../../conformance/mistakes/index.ts";
import { compile } from "../../index.ts";
import { answered, cases as whole, shown } from "./answered.ts";
import { reference, root } from "./reference.ts";

const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const assessed = whole.filter(({ ask, snapshot: { positions = [] } }) => ask === undefined && positions.length > 0);
/** Few, with several positions, in both modes and in each tier. */
const cases = assessed.filter(({ id, snapshot: { positions = [] } }, index) => index % 40 === 0 || positions.length > 2 || id.includes("belongs-to-the-lower-tier"));

/** The policy with edits, each wherever its words stand. */
function written(...edits: readonly (readonly [before: string | RegExp, after: string])[]): (asked: SuiteCase) => Outcome {
  const policy = compile(edits.reduce((text, [before, after]) => {
    expect(text, String(before)).toMatch(before);
    return text.replaceAll(before, after);
  }, source));
  return ({ snapshot, ...rest }) => outcomeOf(policy, snapshot, askOf(rest));
}

/** Whether a pool has just what it needs. */
const isOnBoundary = ({ expect: { numbers } }: SuiteCase): boolean => Object.entries(numbers).some(([path, text]) => path.endsWith(".equity") && text !== "0" && text === numbers[path.replace(/equity$/, "maintenanceMargin")]);

/** What is said of a platform that answers so, where something explains all of it. */
function said(answer: (asked: SuiteCase) => Outcome, asked: readonly SuiteCase[] = cases): string {
  const found = diagnose(reference, answered(asked, answer));
  expect(found.differing).toBeGreaterThan(0);
  expect(found.explainsAll).toBe(true);
  return shown(diagnosisReport(found));
}

/** Outputs of some kinds as one answer has them, and the others as the policy does. */
const onlyIn = (kinds: RegExp, answer: (asked: SuiteCase) => Outcome) => (asked: SuiteCase): Outcome => {
  const [other, own] = [answer(asked), asked.expect];
  const mix = (from: Outcome["numbers"], to: Outcome["numbers"]): Outcome["numbers"] => Object.fromEntries([...Object.entries(from).filter(([path]) => !kinds.test(path)), ...Object.entries(to).filter(([path]) => kinds.test(path))]);
  return { rules: [], decisions: mix(own.decisions, other.decisions), numbers: mix(own.numbers, other.numbers) };
};

const prices = /^positions\..*[pP]rice/;
const margin = /position\.maintenance_margin = position\.notional \* position\.tier\.maintenance_margin_rate\n\s*- position\.tier\.maintenance_amount/g;

describe("one function where the policy has a clause in each mode", () => {
  test("what is enough is too little, in both", () => {
    const text = said(written([/start {3}when pool\.equity < pool\.maintenance_margin/g, "start   when pool.equity <= pool.maintenance_margin"]), assessed.filter((each, index) => index % 40 === 0 || isOnBoundary(each)));
    expect(text).toContain("One mistake explains");
    expect(text).toMatch(/\S+ and \S+ each said `pool\.equity <= pool\.maintenance_margin` where they say `pool\.equity < pool\.maintenance_margin`/);
    expect(text.match(/pool\.equity <= pool\.maintenance_margin/g)).toHaveLength(1);
  });

  test("an account with less than nothing is healthy, in both", () => {
    const text = said(written([/start {3}when pool\.equity < pool\.maintenance_margin/g, "start   when pool.equity < pool.maintenance_margin and pool.equity > 0"], [/warn {4}when pool\.maintenance_margin >= 80% \* pool\.equity/g, "warn    when pool.maintenance_margin >= 80% * pool.equity and pool.equity > 0"]), assessed.filter(({ expect: { numbers } }, index) => index % 40 === 0 || Object.entries(numbers).some(([path, text]) => /^pools\..*\.equity$/.test(path) && text.startsWith("-"))));
    expect(text).toMatch(/\S+ and \S+ each said .*each stage where its condition is met and equity is above 0/);
  });

  test("profits are said right, and count nowhere", () => {
    expect(said(written([/count sum of position\.unrealized_pnl/g, "count sum of min(0, position.unrealized_pnl)"], [/count position\.unrealized_pnl/g, "count min(0, position.unrealized_pnl)"]))).toContain("(min(0, position.unrealized_pnl) is read in its place wherever it is read)");
  });
});

test("what differs in some outputs alone: prices are looked for without the amount of the tier", () => {
  const questions = heardIn(answered(cases, onlyIn(prices, written([margin, "position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate"])))).map((heard) => new Question(reference, heard));
  const differing = questions.filter(({ heard }) => heard.differs);
  const tried = targetsOfMistakes(mistakesOf(reference).filter(({ after }) => after.includes("maintenance amount") || after.includes("contract size")));
  const found = inSomeOutputs(reference, tried, differing).filter((target) => questions.every((question) => question.isExplainedBy(target)));
  expect(differing.length).toBeGreaterThan(0);
  expect(found.map(({ mutant }) => [mutant.after, mutant.only?.includes("while all else is right")])).toEqual([["no tier had a maintenance amount", true]]);
});

describe("prices of one position among others", () => {
  const among = assessed.filter(({ snapshot: { positions = [] } }, index) => positions.filter(({ marginMode }) => marginMode === "cross").length > 1 || index % 40 === 0);
  /** Prices of each position as in an account that is otherwise about the others. */
  const beside = (change: (snapshot: Snapshot, id: string) => Snapshot) => (asked: SuiteCase): Outcome => {
    const { snapshot, expect: { decisions, numbers } } = asked;
    const found = (snapshot.positions ?? []).map(({ id }) => ({ id, outcome: outcomeOf(reference, change(snapshot, id), { ask: "assess" }) }));
    const mix = (from: Outcome["numbers"], of: "numbers" | "decisions"): Outcome["numbers"] => Object.fromEntries([...Object.entries(from).filter(([path]) => !prices.test(path)), ...found.flatMap(({ id, outcome }) => Object.entries(outcome[of]).filter(([path]) => path.startsWith(`positions.${id}.`) && prices.test(path)))]);
    return { rules: [], decisions: mix(decisions, "decisions"), numbers: mix(numbers, "numbers") };
  };
  const own = (snapshot: Snapshot, id: string): string => snapshot.positions?.find((each) => each.id === id)?.marginMode ?? "";

  test("as if there were no others", () => {
    expect(said(beside((snapshot, id) => ({ ...snapshot, positions: (snapshot.positions ?? []).filter((each) => each.id === id || each.marginMode !== "cross" || own(snapshot, id) !== "cross") })), among)).toContain("were looked for without the others");
  });

  test("as if the others had gained and lost nothing", () => {
    const still = (snapshot: Snapshot, id: string): Snapshot => ({ ...snapshot, positions: (snapshot.positions ?? []).map((each) => (each.id === id || each.marginMode !== "cross" || own(snapshot, id) !== "cross" ? each : { ...each, entryPrice: snapshot.instruments?.find(({ symbol }) => symbol === each.symbol)?.markPrice ?? "" })) });
    expect(said(beside(still), among)).toContain("were looked for without what the others have gained or lost, and with what they require");
  });
});

describe("a share of the value that is no part of a figure", () => {
  test("the fee for closing it is in the maintenance margin", () => {
    expect(said(written([margin, "position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount + position.notional * instrument.taker_fee_rate"]))).toContain("instrument.taker_fee_rate");
  });

  /** The first of what is solved for by a few answers that explains them. */
  const solvedBy = (answer: (asked: SuiteCase) => Outcome): readonly string[] => {
    const few = heardIn(answered(cases, answer)).filter(({ differs }) => differs).slice(0, 4).map((heard) => new Question(reference, heard));
    return scaledFigures(reference, few).filter((target) => few.every((question) => question.isExplainedBy(target))).map(({ mutant }) => mutant.after);
  };

  test("a share of its own", () => {
    expect(solvedBy(written([margin, "position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount + position.notional * 0.17%"])).join()).toContain("0.0017");
  });

  test("one term of a figure, so many times", () => {
    expect(solvedBy(written([margin, "position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate * 1.5 - position.tier.maintenance_amount"])).join()).toContain("1.5 * ");
  });
});

test("margin of an isolated position as it was when it was opened", () => {
  const reading = (snapshot: Snapshot): Snapshot => ({ ...snapshot, positions: (snapshot.positions ?? []).map((each) => { const instrument = snapshot.instruments?.find(({ symbol }) => symbol === each.symbol); return each.margin === undefined || instrument?.contract !== "linear" ? each : { ...each, margin: String((Number(each.contracts) * Number(instrument.contractSize) * Number(each.entryPrice)) / Number(each.leverage)) }; }) });
  const exact = cases.filter(({ snapshot }) => (reading(snapshot).positions ?? []).every(({ margin: text = "0" }) => /^\d+(\.\d{1,6})?$/.test(text)));
  expect(said(({ snapshot, ...rest }) => outcomeOf(reference, reading(snapshot), askOf(rest)), exact)).toContain("the margin of a position were its entry value divided by its leverage");
});

test("what counts in a mode may be otherwise for some positions alone", () => {
  const answer = written([/count position\.unrealized_pnl/g, "count (if position.side is short then min(0, position.unrealized_pnl) else position.unrealized_pnl)"]);
  const questions = heardIn(answered(cases, answer)).map((heard) => new Question(reference, heard));
  const [differing, others] = [questions.filter(({ heard }) => heard.differs), questions.filter(({ heard }) => !heard.differs)];
  const counts = targetsOfMistakes(mistakesOf(reference).filter(({ after }) => after === "count min(0, position.unrealized_pnl)"));
  const found = someOnly(reference, counts, differing, others).filter((target) => questions.every((question) => question.isExplainedBy(target)));
  expect(differing.length).toBeGreaterThan(0);
  expect(found.map(({ mutant }) => mutant.only)).toContain("short positions");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conformReport, diagnose, diagnosisReport, footerOf, judge, readSuite, roundingBlocks, suitePolicyOf, type Capabilities, type Outcome, type ReportLine, type ReportResult, type SuiteCase } from "../../conformance/index.ts";
import { compile } from "../../index.ts";
import { askOf, outcomeOf } from "../../conformance/index.ts";
import { toText, type Report } from "../../engine/report/index.ts";
import { reference, root } from "./reference.ts";

const suite = readSuite(readFileSync(join(root, "conformance/suites/reference.suite.json"), "utf8")).suite!; // a test of its own reads the issues
const assessed = suite.cases.filter(({ id, ask }) => ask === undefined && !id.startsWith("mistake-"));
/** Few, and the one whose position has passed into another tier since it was entered. */
const cases = assessed.filter(({ id }, index) => index % 14 === 0 || id.startsWith("edge-6-instrument.mark-price"));
const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const all: Capabilities = { decisions: ["*.status"], numbers: ["pools.*", "positions.*.maintenanceMargin", "positions.*.initialMargin", "positions.*.unrealizedPnl"] };

/** How a platform broke, in the place of an answer. */
type Broken = Pick<ReportResult, "verdict" | "message" | "detail">;

function runOf(answer: (asked: SuiteCase) => Partial<Outcome> | Broken, capabilities: Capabilities = all): readonly ReportLine[] {
  const results = cases.map((asked): ReportResult => {
    const said = answer(asked);
    return "verdict" in said ? { line: "result", id: asked.id, compared: 0, differences: [], ...said } : judge(asked, { ...said }, { capabilities, profile: undefined, today: "2026-11-29" });
  });
  return [
    { line: "header", plimsollReport: 1, suite: { id: "s", policy: "reference.futures", version: "1", digest: suitePolicyOf(reference).digest }, platform: { connectable: "it", capabilities }, profile: "exact", reproduce: "plimsoll conform s.json -- ./it" },
    ...cases.flatMap((asked, index): readonly ReportLine[] => [{ line: "case", case: asked }, results[index]!]), // a result a case
    footerOf(results, undefined, 0),
  ];
}

/** A platform that has the rules of the reference policy with one line written otherwise. */
function otherwise(before: string, after: string): (asked: SuiteCase) => Outcome {
  expect(source.split(before).length, before).toBe(2);
  const policy = compile(source.replace(before, after));
  return ({ snapshot, ...rest }) => outcomeOf(policy, snapshot, askOf(rest));
}

const text = (report: Report): string => toText(report, { widthColumns: 400 });
const reported = (lines: readonly ReportLine[]): string => text(conformReport(lines, reference));

const mistakes: readonly (readonly [string, string, string, string])[] = [
  ["the tier by the value at entry", "instrument.tiers by position.notional,", "instrument.tiers by (value of position at position.entry_price),", "value of position at position.entry_price, upper bound included"],
  ["initial margin of the value at entry", "position.notional / position.leverage", "(value of position at position.entry_price) / position.leverage", "value of position at position.entry_price / position.leverage"],
  ["profit that forgets the side", "profit of position\n", "profit of position\n", "value of position at instrument.mark_price - value of position at position.entry_price"],
];

test.each(mistakes)("%s is named", (name, before, after, named) => {
  const answer = name.startsWith("profit") ? forgetful : otherwise(before, after);
  const lines = runOf(answer, name.startsWith("profit") ? { decisions: [], numbers: ["positions.*.unrealizedPnl"] } : all);
  const found = diagnose(reference, lines);
  expect(found).toMatchObject({ explainsAll: true });
  expect(text(diagnosisReport(found))).toContain(named);
});

/** Profit of every position as a long has it. Only profits are compared. */
function forgetful({ snapshot, expect: { decisions, numbers } }: SuiteCase): Outcome {
  const shorts = new Set((snapshot.positions ?? []).filter(({ side }) => side === "short").map(({ id }) => `positions.${id}.unrealizedPnl`));
  const turned = Object.entries(numbers).map(([path, value]) => [path, shorts.has(path) && value !== "0" ? (value.startsWith("-") ? value.slice(1) : `-${value}`) : value] as const);
  return { decisions, numbers: Object.fromEntries(turned), rules: [] };
}

test("the smallest account is shown with the policy's arithmetic and the call that asks it again", () => {
  const shown = reported(runOf(otherwise("instrument.tiers by position.notional,", "instrument.tiers by (value of position at position.entry_price),")));
  expect(shown).toContain("THE SMALLEST ACCOUNT");
  expect(shown).toContain("p1: cross long 0.341 BTC/USDT:USDT from 59,770.9, now at 146,627.6, at 10x");
  expect(shown).toContain("positions.p1.maintenanceMargin: the policy says 200.000058, the platform 200.0000464, which is 0.0000116 less.");
  expect(shown).toContain("= 50,000.0116 × 0.005 − 50");
  expect(shown).toContain("plimsoll conform s.json --case 'edge-6-instrument.mark-price-btc-usdt-usdt-146627.6' -- ./it");
});

test("faults that are alike stand together, with what the cases have and those that pass have not", () => {
  const isShort = ({ snapshot }: SuiteCase): boolean => (snapshot.positions ?? []).some(({ side }) => side === "short");
  const count = cases.filter(isShort).length;
  expect(count).toBeGreaterThan(2);
  const shown = reported(runOf((asked) => (isShort(asked) ? { verdict: "crashed", message: "The platform is gone.", detail: "Traceback\n  File 1\nKeyError: 'short'\n" } : asked.expect)));
  expect(shown.match(/The platform is gone/g)).toHaveLength(1);
  expect(shown).toContain(`and so ${count - 1} more cases`);
  expect(shown).toContain("KeyError: 'short'");
  expect(shown).toMatch(/All \d+ of these cases \(crashed\) have a short position.*, and none of the \d+ that pass/);
});

test("an output that is declared and never answered is told as that, and is no mistake of the rules", () => {
  const lines = runOf(({ expect: { decisions, numbers } }) => ({ decisions, numbers: Object.fromEntries(Object.entries(numbers).filter(([path]) => !path.endsWith(".available"))) }));
  expect(reported(lines)).toMatch(/Declared and never answered: pools\.\*\.available \(\d+ cases\)/);
  expect(diagnose(reference, lines)).toMatchObject({ differing: 0, suspects: [] });
});

test("numbers that are ours but rounded are told as rounding, and numbers with few digits as that", () => {
  const printed = (print: (value: number) => string) => runOf(({ expect: { decisions, numbers } }) => ({ decisions, numbers: Object.fromEntries(Object.entries(numbers).map(([path, value]) => [path, value === "none" ? value : print(Number(value))])) }));
  expect(text(roundingBlocks(printed((value) => String(Math.trunc(value)))))).toMatch(/pools\.\*\.equity, \d+ of \d+ numbers: toward zero to 0 decimals/);
  expect(text(roundingBlocks(printed((value) => (value + 1e-7 * Math.sign(value)).toFixed(12))))).toBe("");
  expect(text(roundingBlocks(runOf(({ expect: own }) => own)))).toBe("");
});

test("what is beside the policy by the last decimal of an amount is no binary fraction, whatever a fund holds", () => {
  const [first] = cases;
  const paid: SuiteCase = { ...first!, expect: { decisions: {}, rules: [], numbers: { "payments.0.amount": "1600", "after.funds.insurance:USDT": "1000000" } } }; // there are some
  const saying = (amount: string): string => {
    const said: ReportResult = judge(paid, { decisions: {}, rules: [], numbers: { ...paid.expect.numbers, "payments.0.amount": amount } }, { capabilities: {}, profile: undefined, today: "2026-11-29" });
    return text(roundingBlocks([...runOf(({ expect: own }) => own, {}).slice(0, 1), { line: "case", case: paid }, said]));
  };
  expect(saying("1599.999999")).toBe("");
  expect(saying("1600.0000000000032")).toContain("binary fractions");
});

test("a number with an exponent is said to be no decimal", () => {
  expect(reported(runOf(({ expect: { decisions, numbers } }) => ({ decisions, numbers: Object.fromEntries(Object.keys(numbers).map((path) => [path, "1E+2"])) })))).toContain("found 1E+2, which is no decimal");
});

test("a mistake that is made for some accounts alone is named with what these have", () => {
  const wrong = otherwise("- position.tier.maintenance_amount", "- position.tier.maintenance_amount * 0");
  // Every short position in cross mode, and no other.
  const isMeant = ({ snapshot }: SuiteCase): boolean => (snapshot.positions ?? []).some(({ side, marginMode }) => side === "short" && marginMode === "cross");
  const lines = runOf((asked) => (isMeant(asked) ? wrong(asked) : asked.expect));
  const found = diagnose(reference, lines);
  expect(found.explainsAll).toBe(true);
  expect(text(diagnosisReport(found))).toMatch(/though only of (short )?positions in cross mode/);
});

/** Every number is another one, each time by another factor: no rule, rounding, price or fact of its own gives that. */
const noise = (asked: SuiteCase): Outcome => {
  const percent = cases.indexOf(asked) + 1;
  return { decisions: asked.expect.decisions, rules: [], numbers: Object.fromEntries(Object.entries(asked.expect.numbers).map(([path, value], index) => [path, value === "none" || value === "unlimited" ? value : String(Math.round(Number(value) * (100 + percent + 7 * index)) + index)])) };
};

test("where hardly a number is right, near, or what any mistake would say, nothing further is looked for, and that is said", () => {
  const found = diagnose(reference, runOf(noise));
  expect(found).toMatchObject({ explainsAll: false, suspects: [], isNonsense: true });
  expect(text(diagnosisReport(found))).toMatch(/fit no mistake that is looked for: of the \d+ that differ hardly a number is right/);
});

test("the account that is shown differs in something plain where one does, and in an end of a range of prices only else", () => {
  const shown = reported(runOf(otherwise("start   when pool.equity < pool.maintenance_margin                                          [HELP Isolated, Reminder]", "start   when pool.equity <= pool.maintenance_margin [HELP Isolated, Reminder]"), { decisions: ["*.status", "positions.*.includes"], numbers: [] }));
  expect(shown).toMatch(/THE SMALLEST ACCOUNT\n[\s\S]*status: the policy says warning, the platform liquidatable/);
});

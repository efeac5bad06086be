import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askOf, diagnose, diagnosisReport, footerOf, judge, outcomeOf, readSuite, suitePolicyOf, writeReport, type Outcome, type ReportLine, type SuiteCase } from "../../conformance/index.ts";
import { faultsOf, meanSuspects, suspectsBy } from "../../conformance/diagnose/index.ts";
import { together } from "../../conformance/diagnose/together.ts";
import { mutantsOf } from "../../conformance/mutate/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { call } from "../cli/call.ts";
import { reference, root } from "./reference.ts";

const suite = readSuite(readFileSync(join(root, "conformance/suites/reference.suite.json"), "utf8")).suite!; // a test of its own reads the issues
const cases = suite.cases.filter((_, index) => index % 8 === 0);
const capabilities = { decisions: ["*"], numbers: ["*"] };
const mutants = mutantsOf(reference);

/** A run of a platform that answers so. */
function runOf(answer: (asked: SuiteCase) => Outcome, these = cases): readonly ReportLine[] {
  const judged = these.map((asked) => judge(asked, { ...answer(asked) }, { capabilities, profile: undefined, today: "2026-11-29" }));
  return [
    { line: "header", plimsollReport: 1, suite: { id: "s", policy: "reference.futures", version: "1", digest: suitePolicyOf(reference).digest }, platform: { connectable: "it", capabilities }, profile: "exact" },
    ...these.flatMap((asked, index): readonly ReportLine[] => [{ line: "case", case: asked }, judged[index]!]), // a result a case
    footerOf(judged, undefined, 0),
  ];
}

const running = (policy: CompiledPolicy): readonly ReportLine[] => runOf((asked) => outcomeOf(policy, asked.snapshot, askOf(asked)));

test("whatever one thing a platform has otherwise is among the suspects, and each suspect explains every answer", () => {
  let noticed = 0;
  for (const mutant of mutants.filter((_, index) => index % 83 === 7)) {
    const lines = running(mutant.policy);
    const { differing, suspects, explainsAll, answered } = diagnose(reference, lines);
    if (differing === 0) continue;
    noticed += 1;
    expect([mutant.id, explainsAll]).toEqual([mutant.id, true]);
    // It, or one that is proved to say the same.
    const suspected = suspects.flatMap(({ edits }) => edits);
    expect(faultsOf([[...suspected, mutant]])[0]?.length).toBe(faultsOf([suspected])[0]?.length);
    expect(suspects.every(({ explained, against }) => explained === answered && against.length === 0)).toBe(true);
  }
  expect(noticed).toBeGreaterThan(2);
});

test("who would be suspected of each fault, reckoned at once, is who a diagnosis of that platform suspects", () => {
  const classes = suspectsBy(reference, { ...suite, cases });
  const noticed = classes.flat();
  expect(noticed.length).toBeGreaterThan(100);
  for (const one of [classes.find(({ length }) => length === 1), classes.find(({ length }) => length > 1)]) {
    const [fault] = one!; // there are both
    const suspects = diagnose(reference, running(fault!.policy)).suspects.filter(({ edits }) => edits.every(({ reads }) => reads === undefined)).map(({ edits }) => edits.map(({ id }) => id).join()); // an account that is read otherwise may say the same
    expect(suspects.sort()).toEqual(faultsOf([one!])[0]!.map(({ id }) => id).sort());
  }
});

test("a fault in a class of three is suspected with two others: the mean counts it three times", () => {
  const [one, two, three, four] = mutants.slice(0, 4);
  expect(meanSuspects([[one!, two!, three!], [four!]])).toEqual({ faults: 4, mean: 2.5, alone: 1 });
  expect(meanSuspects([])).toEqual({ faults: 0, mean: 0, alone: 0 });
});

test("mutants that say the same in other words are one fault, and others are not", () => {
  const [one, other] = mutants.filter(({ kind }) => kind === "relation");
  const again = { ...one!, id: "the same again", policy: { ...one!.policy, meaning: structuredClone(one!.policy.meaning) } }; // there are several
  expect(faultsOf([[one!, again, other!], [other!]]).map((members) => members.map(({ id }) => id))).toEqual([[one!.id, other!.id], [other!.id]]); // as above
});

test("two things at once are told as two", () => {
  const [one, other] = ["cross/liquidation/stage/liquidatable", "isolated/liquidation/stage/liquidatable"].map((clause) => mutants.find((each) => each.clause === clause && each.kind === "relation" && each.after.includes("<="))!); // both are `<`
  const both = together(reference, one!.policy, other!.policy)!; // two clauses apart
  expect(together(reference, one!.policy, one!.policy)).toBeUndefined();
  const { explainsAll, suspects } = diagnose(reference, running(both));
  expect(explainsAll).toBe(true);
  expect(suspects.map(({ edits }) => edits.map(({ id }) => id).sort())).toContainEqual([one!.id, other!.id].sort());
});

test("a platform without a fault is accused of nothing", () => {
  expect(diagnose(reference, running(reference))).toMatchObject({ differing: 0, suspects: [], explainsAll: true });
});

test("one that makes no sense is not explained", () => {
  const nonsense = diagnose(reference, runOf((asked) => ({ ...outcomeOf(reference, asked.snapshot, askOf(asked)), numbers: { "pools.cross:USDT.equity": "31337" } }), cases.filter((_, index) => index % 9 === 0)));
  expect(nonsense.differing).toBeGreaterThan(0);
  expect(nonsense.explainsAll).toBe(false);
}, 900_000); // everything is tried in vain

test("the command names the line, what it says and what the platform behaves as if it said", async () => {
  const mutant = mutants.find(({ clause, kind, after }) => clause === "cross/liquidation/stage/warning" && kind === "constant" && after.includes("81"))!; // 80 % is one higher
  const file = join(mkdtempSync(join(tmpdir(), "plimsoll-")), "run.report.jsonl");
  writeFileSync(file, writeReport(running(mutant.policy)));
  const { code, out } = await call(["report", "diagnose", file, "--policy", "policies/reference"]);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, " ")).toMatch(/reference\.margin:\d+ \(cross\/liquidation\/stage\/warning\) said `81%` where it says `80%`/);
});

test("what a platform never says is told, and called no agreement", () => {
  const lines = runOf((asked) => {
    const { numbers, ...rest } = outcomeOf(reference, asked.snapshot, askOf(asked));
    return { ...rest, numbers: Object.fromEntries(Object.entries(numbers).filter(([path]) => !path.endsWith(".maintenanceMargin"))) };
  });
  const found = diagnose(reference, lines);
  expect(found.differing).toBe(0);
  expect(found.unsaid.length).toBeGreaterThan(0);
  const text = JSON.stringify(diagnosisReport(found));
  expect(found.unsaid.every((kind) => text.includes(kind))).toBe(true);
  expect(text).not.toContain("nothing to explain");
  expect(JSON.stringify(diagnosisReport(diagnose(reference, running(reference))))).toContain("nothing to explain");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { footerOf, judge, readSuite, suitePolicyOf, type Capabilities, type Outcome, type ReportLine, type SuiteCase } from "../../conformance/index.ts";
import { toText, type Report } from "../../engine/report/index.ts";
import { reference, root } from "./reference.ts";

/** The suite of the reference policy. */
export const cases: readonly SuiteCase[] = readSuite(readFileSync(join(root, "conformance/suites/reference.suite.json"), "utf8")).suite!.cases; // a test of its own reads the issues

/** The report of a run in which a platform answers so. */
export function answered(asked: readonly SuiteCase[], answer: (asked: SuiteCase) => Partial<Outcome>, capabilities: Capabilities = { decisions: ["*"], numbers: ["*"] }): readonly ReportLine[] {
  const judged = asked.map((each) => judge(each, { ...answer(each) }, { capabilities, profile: undefined, today: "2026-11-29" }));
  return [
    { line: "header", plimsollReport: 1, suite: { id: "s", policy: "reference.futures", version: "1", digest: suitePolicyOf(reference).digest }, platform: { connectable: "it", capabilities }, profile: "exact" },
    ...asked.flatMap((each, index): readonly ReportLine[] => [{ line: "case", case: each }, judged[index]!]), // a result a case
    footerOf(judged, undefined, 0),
  ];
}

/** A report as a terminal shows it that is very wide. */
export const shown = (report: Report): string => toText(report, { widthColumns: 1000 });

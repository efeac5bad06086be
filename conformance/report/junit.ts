import { failing, type ReportLine, type ReportResult } from "../protocol/index.ts";
import { bearingWords } from "./bearing.ts";
import { differenceText, nameOf, partsOfLines } from "./text.ts";

/** A run as JUnit XML: a suite for each clause that cases are about, a test for each case; the property `conformance` says what the whole run comes to. No times: a report has none. */
export function junitOf(lines: readonly ReportLine[]): string {
  const { header, results, footer } = partsOfLines(lines);
  const ruleOf = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case.why?.rule ?? line.case.why?.kind ?? header?.suite.id ?? "cases"] as const] : [])));
  const groups = new Map<string, ReportResult[]>();
  for (const result of results) {
    const rule = ruleOf.get(result.id) ?? "cases";
    groups.set(rule, [...(groups.get(rule) ?? []), result]);
  }
  const suites = [...groups].map(([rule, members]) => `  <testsuite name="${xml(rule)}" ${countsOf(members)}>\n    <properties><property name="conformance" value="${xml(bearingWords(footer))}"/></properties>\n${members.map((each) => caseXml(each, header?.suite.id ?? "suite")).join("\n")}\n  </testsuite>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(nameOf(header))}" ${countsOf(results)}>\n${suites.join("\n")}\n</testsuites>\n`;
}

const broken: readonly string[] = ["errored", "timeout", "crashed"];
const unanswered: readonly string[] = ["unsupported", "skipped", "indeterminate", "borderline"];

function countsOf(results: readonly ReportResult[]): string {
  const count = (wanted: (verdict: ReportResult["verdict"]) => boolean) => results.filter(({ verdict }) => wanted(verdict)).length;
  return `tests="${results.length}" failures="${count((verdict) => failing.includes(verdict) && !broken.includes(verdict))}" errors="${count((verdict) => broken.includes(verdict))}" skipped="${count((verdict) => unanswered.includes(verdict))}"`;
}

function caseXml(result: ReportResult, suite: string): string {
  const open = `    <testcase classname="${xml(suite)}" name="${xml(result.id)}"`;
  const inside = insideOf(result);
  return inside === "" ? `${open}/>` : `${open}>\n${inside}\n    </testcase>`;
}

function insideOf({ verdict, message = "", detail = "", differences }: ReportResult): string {
  const body = [...differences.map((each) => `${each.path}: ${differenceText(each)}`), ...(detail === "" ? [] : [detail])].join("\n");
  if (broken.includes(verdict)) return `      <error type="${verdict}" message="${xml(message)}">${xml(body)}</error>`;
  if (failing.includes(verdict)) return `      <failure type="${verdict}" message="${xml(message === "" ? verdict : message)}">${xml(body)}</failure>`;
  if (unanswered.includes(verdict)) return `      <skipped message="${xml(`${verdict}: ${message}`)}"/>`;
  return verdict === "pass" ? "" : `      <system-out>${xml(`${verdict}\n${body}`)}</system-out>`;
}

/** Text in XML, without the characters that XML cannot hold. */
function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "�");
}

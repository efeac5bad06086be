import { failing, type ReportFooter, type ReportLine, type ReportResult } from "../protocol/index.ts";
import { harmless } from "../../engine/report/report.ts";
import { bearingOf, bearingWords } from "./bearing.ts";
import { differenceText, nameOf, partsOfLines } from "./text.ts";
import { weightiestFirst } from "./weightiest.ts";

/** A run as JUnit XML: a suite for each clause that cases are about, a test for each case; the property `conformance` says what the whole run comes to. A run that ended early, or that does not conform although no case fails, has one test more that says so. No times: a report has none. */
export function junitOf(lines: readonly ReportLine[]): string {
  const { header, results, footer } = partsOfLines(lines);
  const ruleOf = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case.why?.rule ?? line.case.why?.kind ?? header?.suite.id ?? "cases"] as const] : [])));
  const groups = new Map<string, ReportResult[]>();
  for (const result of results) {
    const rule = ruleOf.get(result.id) ?? "cases";
    groups.set(rule, [...(groups.get(rule) ?? []), result]);
  }
  const suites = [...groups].map(([rule, members]) => `  <testsuite name="${xml(rule)}" ${countsOf(members)} skipped="${members.filter(({ verdict }) => unanswered.includes(verdict)).length}">\n    <properties><property name="conformance" value="${xml(bearingWords(footer))}"/></properties>\n${members.map((each) => caseXml(each, header?.suite.id ?? "suite")).join("\n")}\n  </testsuite>`);
  const whole = wholeRun(footer);
  if (whole !== undefined) suites.push(`  <testsuite name="the whole run" tests="1" failures="${whole.tag === "failure" ? 1 : 0}" errors="${whole.tag === "error" ? 1 : 0}" skipped="0">\n    <testcase classname="${xml(header?.suite.id ?? "suite")}" name="the whole run">\n      <${whole.tag} type="conformance" message="${xml(whole.message)}"/>\n    </testcase>\n  </testsuite>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(nameOf(header))}" ${countsOf(results, whole?.tag)}>\n${suites.join("\n")}\n</testsuites>\n`;
}

const broken: readonly string[] = ["errored", "timeout", "crashed"];
const unanswered: readonly string[] = ["unsupported", "skipped", "indeterminate", "borderline"];

/** Why a run is none to be relied on, where no case says so. */
function wholeRun(footer: ReportFooter | undefined): { readonly tag: "error" | "failure"; readonly message: string } | undefined {
  if (footer?.ended !== undefined) return { tag: "error", message: footer.ended };
  if (bearingOf(footer) !== "does not conform" || failing.some((verdict) => (footer?.verdicts[verdict] ?? 0) > 0)) return undefined;
  const tolerated = footer?.verdicts["pass-tolerated"] ?? 0;
  return { tag: "failure", message: tolerated > 0 ? `${tolerated} cases pass by tolerance alone, which is more than may.` : "No case was answered." };
}

/** What the schemas that CI servers hold files to let the whole say as well as each suite: what was skipped only a suite may say. `more` is a test besides those of cases, and how it ends. */
function countsOf(results: readonly ReportResult[], more?: "error" | "failure"): string {
  const count = (wanted: (verdict: ReportResult["verdict"]) => boolean) => results.filter(({ verdict }) => wanted(verdict)).length;
  return `tests="${results.length + (more === undefined ? 0 : 1)}" failures="${count((verdict) => failing.includes(verdict) && !broken.includes(verdict)) + (more === "failure" ? 1 : 0)}" errors="${count((verdict) => broken.includes(verdict)) + (more === "error" ? 1 : 0)}"`;
}

function caseXml(result: ReportResult, suite: string): string {
  const open = `    <testcase classname="${xml(suite)}" name="${xml(result.id)}"`;
  const inside = insideOf(result);
  return inside === "" ? `${open}/>` : `${open}>\n${inside}\n    </testcase>`;
}

function insideOf({ verdict, message = "", detail = "", differences }: ReportResult): string {
  const body = [...weightiestFirst(differences).map((each) => `${each.path}: ${differenceText(each)}`), ...(detail === "" ? [] : [detail])].join("\n");
  if (broken.includes(verdict)) return `      <error type="${verdict}" message="${xml(message)}">${xml(body)}</error>`;
  if (failing.includes(verdict)) return `      <failure type="${verdict}" message="${xml(message === "" ? firstOf(differences) || verdict : message)}">${xml(body)}</failure>`;
  if (unanswered.includes(verdict)) return `      <skipped message="${xml(`${verdict}: ${message}`)}"/>`;
  return verdict === "pass" ? "" : `      <system-out>${xml(`${verdict}\n${body}`)}</system-out>`;
}

/** What a list of failed tests shows of each: the first difference, and how many more there are. */
function firstOf(differences: ReportResult["differences"]): string {
  const [first, ...more] = weightiestFirst(differences).filter(({ tolerated }) => tolerated === undefined);
  return first === undefined ? "" : `${first.path}: ${differenceText(first)}${more.length === 0 ? "" : `, and ${more.length} more`}`;
}

/** Text in XML, without the characters that XML cannot hold, or that turn the direction of reading. */
function xml(text: string): string {
  return text.replace(/[^\n\r\t]+/g, harmless).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replace(/[\ufffe\uffff]/g, "�");
}

import { boundIssues, issuesOfSchema, parseJson, type Issue } from "../../engine/snapshot/index.ts";
import { validate } from "../../schemas/generated/validate-report-line.ts";
import type { ReportLine } from "../protocol/index.ts";

/** A report as JSON lines, each ended by a line break. */
export function writeReport(lines: readonly ReportLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** A report from its JSON lines. Never throws. */
export function readReport(text: string): { readonly lines?: readonly ReportLine[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const lines: ReportLine[] = [];
  for (const [index, part] of text.split("\n").entries()) {
    if (part.trim() === "") continue;
    const { json, issues: broken } = parseJson(part);
    const found = broken.length > 0 ? broken : issuesOfSchema(validate, json);
    issues.push(...found.map((issue) => ({ ...issue, line: index + 1, message: issue.path === "" ? issue.message : `${issue.path}: ${issue.message}` })));
    // What does not begin as a report is none, and its other lines would say that many times.
    if (found.length > 0 && lines.length === 0) return { issues: [beginning(json, found[0])] };
    if (found.length === 0) lines.push(json as ReportLine); // the schema fits
  }
  if (issues.length === 0 && lines[0]?.line !== "header") issues.push({ path: "", line: 1, message: "expected a report, whose first line is its header" });
  return issues.length === 0 ? { lines, issues } : { issues: boundIssues(issues) };
}

/** What a text is whose first line is none of a report. */
function beginning(json: unknown, found: Issue | undefined): Issue {
  const what = typeof json === "object" && json !== null && "plimsollHistory" in json ? "but this is a history: plimsoll report trend shows one" : typeof json === "object" && json !== null && "line" in json ? `but its first line is not one of a report: ${found?.path === "" ? "" : `${found?.path ?? ""}: `}${found?.message ?? ""}` : "and this is other JSON, or none";
  return { path: "", line: 1, message: `expected a report, lines of JSON as plimsoll conform writes with --report FILE, ${what}` };
}

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
    if (found.length === 0) lines.push(json as ReportLine); // the schema fits
  }
  if (issues.length === 0 && lines[0]?.line !== "header") issues.push({ path: "", line: 1, message: "expected a report, whose first line is its header" });
  return issues.length === 0 ? { lines, issues } : { issues: boundIssues(issues) };
}

import { boundIssues, issuesOfSchema, parseJson, type Issue } from "../../engine/snapshot/index.ts";
import type { HistoryLine } from "../../schemas/generated/history-line.ts";
import { validate } from "../../schemas/generated/validate-history-line.ts";
import type { ReportLine } from "../protocol/index.ts";
import { trendOf, type TrendRow } from "./trend.ts";

/** A run as a line to be added to a history; `at` is its day. Ends with a line break. */
export function historyLine(lines: readonly ReportLine[], at: string): string {
  return trendOf([lines]).map(({ run, digest, conforms, bearing, open, cases, passed, tolerated, failed, notAnswered }) => {
    const line: HistoryLine = { plimsollHistory: 1, at, run, digest, conforms, bearing, ...(open === "" ? {} : { open }), cases, passed, tolerated, failed, notAnswered };
    return `${JSON.stringify(line)}\n`;
  }).join("");
}

/** Whether a text is a history and no report, by its first line. */
export function isHistory(text: string): boolean {
  return text.trimStart().slice(0, 80).includes('"plimsollHistory"');
}

/** The runs of a history, in its order, each called by its day too. Never throws. */
export function readHistory(text: string): { readonly rows?: readonly TrendRow[]; readonly issues: readonly Issue[] } {
  const read = text.split("\n").flatMap((part, index) => {
    if (part.trim() === "") return [];
    const { json, issues: broken } = parseJson(part);
    return [{ json, issues: (broken.length > 0 ? broken : issuesOfSchema(validate, json)).map((issue) => ({ ...issue, line: index + 1 })) }];
  });
  const issues = read.flatMap((each) => each.issues);
  if (issues.length > 0) return { issues: boundIssues(issues) };
  const rows = read.map(({ json }): TrendRow => {
    const { at, run, digest, conforms, bearing = conforms ? "conforms" : "does not conform", open = "", cases, passed, tolerated, failed, notAnswered } = json as HistoryLine; // the schema fits
    return { run: `${at} ${run}`, digest, conforms, bearing, open, cases, passed, tolerated, failed, notAnswered };
  });
  return { rows, issues };
}

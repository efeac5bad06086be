import { boundIssues, issuesOfSchema, parseJson, validateSnapshot, type Issue } from "../../engine/snapshot/index.ts";
import { validate } from "../../schemas/generated/validate-recording.ts";
import type { Recording } from "../../schemas/generated/recording.ts";

export type { Observed, Recording, Uncertainty } from "../../schemas/generated/recording.ts";

/** Recordings from JSON lines, one a line. Never throws; issues name the line. */
export function readRecordings(text: string): { readonly recordings?: readonly Recording[]; readonly issues: readonly Issue[] } {
  const recordings: Recording[] = [];
  const issues: Issue[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const { json, issues: broken } = parseJson(line);
    const shape = broken.length > 0 ? broken : issuesOfSchema(validate, json);
    const found = shape.length > 0 ? shape : validateSnapshot((json as Recording).snapshot).issues.map((issue) => ({ ...issue, path: `snapshot.${issue.path}` })); // the schema fits
    issues.push(...found.map(({ path, message, help }) => ({ path: "", line: index + 1, message: path === "" ? message : `${path}: ${message}`, ...(help === undefined ? {} : { help }) })));
    if (found.length === 0) recordings.push(json as Recording); // the schema fits
  }
  if (issues.length === 0 && recordings.length === 0) issues.push({ path: "", message: "expected recordings, one a line, but found none" });
  return issues.length === 0 ? { recordings, issues } : { issues: boundIssues(issues) };
}

/** Recordings as JSON lines. */
export function writeRecordings(recordings: readonly Recording[]): string {
  return recordings.map((recording) => `${JSON.stringify(recording)}\n`).join("");
}

import { boundIssues, issuesOfSchema, parseJson, validateCharges, validateRequest, validateSnapshot, type Issue } from "../../engine/snapshot/index.ts";
import { validate } from "../../schemas/generated/validate-suite.ts";
import type { Suite, SuiteCase } from "./types.ts";

export interface ReadSuite {
  readonly suite?: Suite;
  readonly issues: readonly Issue[];
}

/**
 * A suite from its text: one JSON document, or JSON lines of which the first is the suite without its cases and each other one a case.
 * Never throws; `issues` say where and what is wrong, in lines of a `.cases.jsonl` with the line's number.
 */
export function readSuite(text: string): ReadSuite {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isLines = lines.length > 1 && lines[0]?.trimEnd().endsWith("}") === true && parseJson(lines[0]).issues.length === 0;
  return isLines ? readLines(lines) : readDocument(text);
}

function readDocument(text: string): ReadSuite {
  const { json, issues } = parseJson(text);
  return issues.length > 0 ? { issues } : checkSuite(json);
}

function readLines(lines: readonly string[]): ReadSuite {
  const read = lines.map((line, index) => ({ line: index + 1, ...parseJson(line) }));
  const broken = read.flatMap(({ line, issues }) => issues.map((issue) => ({ ...issue, line })));
  if (broken.length > 0) return { issues: boundIssues(broken) };
  const [head, ...cases] = read.map(({ json }) => json);
  return checkSuite(typeof head === "object" && head !== null && !Array.isArray(head) ? { ...head, cases } : head);
}

/** Checks parsed JSON as a suite: its shape, and what a schema cannot say of its cases. */
export function checkSuite(json: unknown): ReadSuite {
  const shape = issuesOfSchema(validate, json);
  if (shape.length > 0) return { issues: shape };
  const suite = json as Suite; // the schema fits
  const issues = boundIssues([...repeated(suite), ...suite.cases.flatMap(issuesOfCase)]);
  return issues.length === 0 ? { suite, issues } : { issues };
}

function repeated({ cases }: Suite): readonly Issue[] {
  const first = new Map<string, number>();
  return cases.flatMap(({ id }, index): readonly Issue[] => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    return before === undefined ? [] : [{ path: `cases[${index}].id`, message: `expected a name of its own, but cases[${before}] is called ${id} too`, help: "Reports find cases by their names." }];
  });
}

function issuesOfCase({ snapshot, ask }: SuiteCase, index: number): readonly Issue[] {
  const at = `cases[${index}]`;
  const inside = (part: string, issues: readonly Issue[]) => issues.map((issue) => ({ ...issue, path: issue.path === "" ? `${at}.${part}` : `${at}.${part}.${issue.path}`.replaceAll(".[", "[") }));
  const found = [...inside("snapshot", validateSnapshot(snapshot).issues)];
  if (ask?.request !== undefined) found.push(...inside("ask.request", validateRequest(ask.request).issues));
  if (ask?.charges !== undefined) found.push(...inside("ask.charges", validateCharges(ask.charges).issues));
  return [...found, ...unfitting(at, ask)];
}

/** What a question needs, and what is no part of it. */
function unfitting(at: string, ask: SuiteCase["ask"]): readonly Issue[] {
  if (ask === undefined) return [];
  const issues: Issue[] = [];
  if (ask.ask === "permit" && ask.request === undefined) issues.push({ path: `${at}.ask.request`, message: "expected a request, but it is missing", help: "permit asks whether a request is allowed." });
  if (ask.ask === "charge" && ask.charges === undefined) issues.push({ path: `${at}.ask.charges`, message: "expected charges, but they are missing", help: "charge asks who pays them." });
  if (ask.request !== undefined && ask.ask !== "permit" && ask.ask !== "liquidate") issues.push({ path: `${at}.ask.request`, message: `expected no request, as ${ask.ask} takes none` });
  if (ask.charges !== undefined && ask.ask !== "charge") issues.push({ path: `${at}.ask.charges`, message: `expected no charges, as ${ask.ask} takes none` });
  return issues;
}

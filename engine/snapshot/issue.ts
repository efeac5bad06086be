import { REPORTED_ISSUES } from "../limits.ts";

/** One thing wrong with data that came in. */
export interface Issue {
  /** Where, such as `positions[2].contracts`; empty for the document as a whole. */
  readonly path: string;
  /** What was expected and what was found, without the path, without a final full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  /** Line and column from 1, where the text itself is broken. */
  readonly line?: number;
  readonly column?: number;
}

/** The issue as one line: place, message, help. */
export function renderIssue(issue: Issue): string {
  const place = issue.line === undefined ? issue.path : `line ${issue.line}, column ${issue.column ?? 1}`;
  const help = issue.help === undefined ? "" : ` ${issue.help}`;
  return `${place === "" ? "" : `${place}: `}${issue.message}.${help}`;
}

/** The first issues in the order found, and one more that counts the rest, with the `unlisted` that were never worded. */
export function boundIssues(issues: readonly Issue[], unlisted = 0): readonly Issue[] {
  const listed = issues.slice(0, REPORTED_ISSUES);
  const rest = issues.length - listed.length + unlisted;
  if (rest === 0) return listed;
  return [...listed, { path: "", message: `and ${rest} more`, help: "Mend the ones above first; many may share a cause." }];
}

/** A path from its steps: names are joined with dots, numbers stand in brackets. */
export function joinPath(parent: string, step: string | number): string {
  if (typeof step === "number") return `${parent}[${step}]`;
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(step);
  if (!plain) return `${parent}[${quote(step)}]`;
  return parent === "" ? step : `${parent}.${step}`;
}

/** The path that a JSON pointer leads to in `document`, which tells list places from names that are digits. */
export function pathOfPointer(pointer: string, document: unknown): string {
  let path = "";
  let value = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path = joinPath(path, Array.isArray(value) ? Number(key) : key);
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined; // an object has keys
  }
  return path;
}

/** Text from outside as it may be shown: in double quotes, shortened, with nothing a terminal would obey. */
export function quote(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 37)}…` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

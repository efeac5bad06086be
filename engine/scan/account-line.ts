import { checkModes, parseJson, renderIssue, validateSnapshot, type Issue, type Snapshot } from "../snapshot/index.ts";
import type { MarketAround } from "./market.ts";

/** What a line is read with. */
export interface LineReader {
  readonly market: MarketAround | undefined;
  /** See `ownMarginOf`. */
  readonly ownMargin: ReadonlyMap<string, boolean>;
}

/** The account in a line of JSON, or why it is none: the first things that are wrong with it. */
export function accountIn(text: string, reader: LineReader): { readonly snapshot: Snapshot } | { readonly reason: string } {
  const { json, issues } = parseJson(text);
  return issues.length > 0 ? { reason: reasonOf(issues.map(inOneLine)) } : accountOf(json, reader);
}

/** What is wrong with a text that is a line: whoever speaks of it has a number for it. */
export function inOneLine({ line, column, ...issue }: Issue): Issue {
  return line === undefined ? issue : { ...issue, path: `column ${column ?? 1}` };
}

/** The same of JSON that was parsed. */
export function accountOf(json: unknown, { market, ownMargin }: LineReader): { readonly snapshot: Snapshot } | { readonly reason: string } {
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
  const { snapshot, issues } = validateSnapshot(isObject && market !== undefined ? market.around(json as Readonly<Record<string, unknown>>) : json); // an object has keys
  if (snapshot === undefined) return { reason: reasonOf(issues) };
  const misfits = checkModes(snapshot, ownMargin);
  return misfits.length > 0 ? { reason: reasonOf(misfits) } : { snapshot };
}

const mostIssues = 3;
const mostCharacters = 1_000;

/** The first things that are wrong, in a sentence each. */
export function reasonOf(issues: readonly Issue[]): string {
  const text = issues.slice(0, mostIssues).map(renderIssue).join(" ");
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}

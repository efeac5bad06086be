import type { Suite, SuiteCase } from "./types.ts";

/** A suite as one JSON document: fields in the order of the schema, a case a line, the same bytes for the same suite. Ends with a line break. */
export function writeSuite(suite: Suite): string {
  const { cases, ...head } = ordered(suite);
  const start = JSON.stringify(head, undefined, 2).slice(0, -2); // without its line break and brace
  return `${start},\n  "cases": [${cases.map((each) => `\n    ${JSON.stringify(each)}`).join(",")}${cases.length === 0 ? "" : "\n  "}]\n}\n`;
}

/** A suite as JSON lines, for many cases: the suite without its cases, then a case a line. */
export function writeCases(suite: Suite): string {
  const { cases, ...head } = ordered(suite);
  return [head, ...cases].map((each) => `${JSON.stringify(each)}\n`).join("");
}

function ordered({ plimsollSuite, id, title, license, policy, cases }: Suite): Suite {
  const { id: name, version, digest, compiled } = policy;
  return { plimsollSuite, id, ...given({ title, license }), policy: { id: name, version, digest, ...given({ compiled }) }, cases: cases.map(orderedCase) };
}

function orderedCase({ id, why, snapshot, ask, expect, requires, spec }: SuiteCase): SuiteCase {
  const { decisions, numbers, rules } = expect;
  return { id, ...given({ why }), snapshot, ...given({ ask }), expect: { decisions: byPath(decisions), numbers: byPath(numbers), ...given({ rules }) }, ...given({ requires, spec }) };
}

function byPath(entries: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Without the members that are `undefined`. */
function given<T extends object>(members: T): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T; // the same members, less what JSON would leave out
}

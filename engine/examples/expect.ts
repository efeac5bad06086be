/** `expect` lines: what an example claims, compared with what the engine answers. */

import type { ExampleField, ExampleLine, Notes } from "../../dsl/ir.ts";
import { toCamelCase } from "../state/load.ts";
import { agrees, ExampleMistake, spellAtom, wireValue } from "./atoms.ts";
import { isThing } from "./draft.ts";
import { silencesOf, type Moment } from "./moment.ts";
import { singleOf, subjectOf, type Subject } from "./subjects.ts";
import { spellLine } from "./when.ts";

/** One claim. `expected` and `actual` are for people. */
export interface Check {
  readonly text: string;
  readonly expected: string;
  readonly actual: string;
  readonly passed: boolean;
}

/** A check for each field of the line, or one for a line without fields. */
export function checksOf(line: ExampleLine, moment: Moment, notes: Notes): readonly Check[] {
  const head = line.head[0]?.text === "after" ? line.head.slice(1) : line.head;
  const [first, ...rest] = head;
  if (first === undefined) throw new ExampleMistake("Expected what is expected.");
  if (first !== line.head[0] && (moment.last === undefined || moment.last.answer.after === undefined)) {
    return [{ text: spellLine(line), expected: "a state afterwards", actual: "none: it was refused or could not be decided", passed: false }];
  }
  if (first.text === "cannot_decide") return [silence(line, rest[0]?.text, moment)];
  if (first.text === "no") return [absence({ ...line, head: rest }, moment)];
  const single = singleOf(head, moment);
  if (single !== undefined) {
    const { actual, expected, partly, why } = single;
    const passed = actual === undefined ? isNone(wireValue(expected)) : partly === true ? actual.includes(labelled(wireValue(expected), notes)) : agrees(expected, actual, undefined);
    const seen = actual ?? "none";
    return [{ text: spellLine({ ...line, head: head.slice(0, -1) }), expected: spellAtom(expected), actual: passed || why === undefined ? seen : `${seen}: ${why}`, passed }];
  }
  const subject = subjectOf(head, moment);
  const text = spellLine({ ...line, fields: [] });
  if (subject.length === 0) return [{ text, expected: "to be there", actual: "none", passed: false }];
  if (line.fields.length === 0) return [{ text, expected: "to be there", actual: "there", passed: true }];
  return line.fields.map((field) => fieldCheck(text, field, subject, moment, notes));
}

function fieldCheck(text: string, field: ExampleField, subject: Subject, moment: Moment, notes: Notes): Check {
  const actual = valueOf(subject, field.name);
  const { value, within } = field;
  const expected = `${spellAtom(value)}${within === undefined ? "" : ` within ${within}`}`;
  const check = (passed: boolean, seen = actual ?? "none"): Check => ({ text: `${text}: ${field.name}`, expected, actual: seen, passed });
  const silence = (): { readonly reason: string } | undefined => silencesOf({ ...moment, last: undefined }).find((each) => each.answer.endsWith(`.${toCamelCase(field.name)}`));
  if (actual === undefined) {
    const open = silence();
    if (value.kind === "word" && value.text === "cannot_decide") return check(open !== undefined, open?.reason);
    return check(value.kind === "word" && isNone(value.text), open === undefined ? undefined : `cannot be decided: ${open.reason}`);
  }
  if (field.name === "clause" && value.kind !== "number") return check([actual, actual.replace(/\/step\/\d+$/, "")].some((id) => id === wireValue(value) || notes.clauses[id]?.label === wireValue(value))); // a step, or its list
  const asset = value.asset === undefined ? undefined : valueOf(subject, "asset");
  if (asset !== undefined && asset !== value.asset) return check(false, `${actual} ${asset}`);
  const passed = agrees(value, actual, within);
  const open = passed || actual !== "cannot_decide" ? undefined : silence();
  return check(passed, open === undefined ? actual : `${actual}: ${open.reason}`);
}

/** The value of a field: of an answer by its name, of its `figures`, of the snapshot, of its `facts`. */
function valueOf(subject: Subject, name: string): string | undefined {
  const key = toCamelCase(name);
  for (const object of subject) {
    for (const home of [object, (object as { figures?: unknown }).figures, (object as { facts?: unknown }).facts]) {
      const value = isThing(home) && Object.hasOwn(home, key) ? home[key] : undefined;
      if (typeof value === "string" || typeof value === "boolean") return String(value);
      if (Array.isArray(value)) return value.map(String).join(" ");
    }
  }
  return undefined;
}

/** `cannot_decide` by itself, or `cannot_decide liquidation_price`. */
function silence(line: ExampleLine, name: string | undefined, moment: Moment): Check {
  const silences = silencesOf(moment);
  const key = name === undefined ? undefined : toCamelCase(name.slice(name.lastIndexOf(".") + 1));
  const found = silences.filter((each) => key === undefined || each.answer === key || each.answer.endsWith(`.${key}`));
  const undecided = found.length > 0 || (key === undefined && moment.last?.kind === "permit" && moment.last.answer.verdict === "cannot_decide");
  const actual = silences.map((each) => `${each.answer}: ${each.reason}`).join("; ");
  return { text: spellLine(line), expected: "cannot be decided", actual: actual === "" ? "decided" : actual, passed: undecided };
}

function absence(line: ExampleLine, moment: Moment): Check {
  const there = subjectOf(line.head, moment).length > 0;
  return { text: spellLine(line), expected: "none", actual: there ? "there" : "none", passed: !there };
}

/** The id of the clause that a label stands for, or the text itself. */
function labelled(text: string, notes: Notes): string {
  return Object.entries(notes.clauses).find(([, note]) => note.label === text)?.[0] ?? text;
}

function isNone(text: string): boolean {
  return text === "none";
}

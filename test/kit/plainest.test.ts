import { expect, test } from "vitest";
import { likeliestFirst, plainest } from "../../conformance/diagnose/plainest.ts";
import type { Suspect } from "../../conformance/diagnose/diagnose.ts";
import { reference } from "./reference.ts";

const suspect = (after: string, explained: number, only?: string, onlyWhere?: string, id = ""): Suspect => ({
  edits: [{ id: `${id}${after}${only ?? ""}`, kind: id === "" ? "reading" : "fact", clause: "", before: "", after, policy: reference, ...(only === undefined ? {} : { only }) }],
  explained, explainedDiffering: explained, against: [], isEverywhereElse: false, alarms: 1, ...(onlyWhere === undefined ? {} : { onlyWhere }),
});

const wordsOf = (suspects: readonly Suspect[]): readonly string[] => plainest(suspects).map(({ edits }) => edits.map(({ id }) => id).join(" & "));

test("what holds on some accounts alone comes first, then what explains the most, each once", () => {
  expect(wordsOf([suspect("a", 5), suspect("b", 7), suspect("b", 7), suspect("c", 2, undefined, "a bonus")])).toEqual(["c", "b", "a"]);
});

test("a mistake of some positions alone is not named beside the same of all, unless it explains more", () => {
  expect(wordsOf([suspect("a", 7), suspect("a", 7, " of long positions"), suspect("a", 7, " of short positions"), suspect("b", 3), suspect("b", 4, " of long positions")])).toEqual(["a", "b of long positions", "b"]);
});

test("what would change no answer that is right comes before what holds on some accounts alone", () => {
  expect(wordsOf([suspect("a", 5, undefined, "a bonus"), suspect("b", 7), { ...suspect("c", 3), alarms: 0 }])).toEqual(["c", "a", "b"]);
});

test("two at once are not named beside one of them that explains as much, nor one thing twice that reads alike", () => {
  const [a, b] = [suspect("a", 7), suspect("b", 2)];
  const both = (explained: number): Suspect => ({ ...a, edits: [...a.edits, ...b.edits], explained, explainedDiffering: explained });
  expect(wordsOf([a, both(7)])).toEqual(["a"]);
  expect(wordsOf([a, both(8)])).toEqual(["a & b", "a"]);
  const again: Suspect = { ...a, edits: a.edits.map((edit) => ({ ...edit, id: "another place of the list" })) };
  expect(wordsOf([a, again])).toEqual(["a"]);
});

test("of those that explain all, the one that is made of everything and swaps nothing is the likeliest", () => {
  const all = [suspect("a", 5, "long positions"), suspect("b", 5, undefined, undefined, "mistake:1:"), suspect("c", 5)];
  expect(likeliestFirst(all).map(({ edits: [edit] }) => edit?.after)).toEqual(["c", "b", "a"]);
});

import { expect, test } from "vitest";
import { plainest } from "../../conformance/diagnose/plainest.ts";
import type { Suspect } from "../../conformance/diagnose/diagnose.ts";
import { reference } from "./reference.ts";

const suspect = (after: string, explained: number, only?: string, onlyWhere?: string): Suspect => ({
  edits: [{ id: `${after}${only ?? ""}`, kind: "reading", clause: "", before: "", after, policy: reference, ...(only === undefined ? {} : { only }) }],
  explained, explainedDiffering: explained, against: [], isEverywhereElse: false, ...(onlyWhere === undefined ? {} : { onlyWhere }),
});

const wordsOf = (suspects: readonly Suspect[]): readonly string[] => plainest(suspects).map(({ edits }) => edits.map(({ id }) => id).join(" & "));

test("what holds on some accounts alone comes first, then what explains the most, each once", () => {
  expect(wordsOf([suspect("a", 5), suspect("b", 7), suspect("b", 7), suspect("c", 2, undefined, "a bonus")])).toEqual(["c", "b", "a"]);
});

test("a mistake of some positions alone is not named beside the same of all, unless it explains more", () => {
  expect(wordsOf([suspect("a", 7), suspect("a", 7, " of long positions"), suspect("a", 7, " of short positions"), suspect("b", 3), suspect("b", 4, " of long positions")])).toEqual(["a", "b of long positions", "b"]);
});

import type { Mutant } from "../mutate/index.ts";
import type { Suspect } from "./diagnose.ts";

/** Suspects that are named where none explains all. */
const named = 5;

/**
 * Those that explain the most, each once, as they read. First such as would change no answer that is right: of two mistakes at once each is so. Then such as hold for some accounts alone. One that is made of some positions alone is not named
 * beside the same of all that explains as much, and two at once not beside one of them that does.
 */
export function plainest(suspects: readonly Suspect[]): readonly Suspect[] {
  const best = [...suspects].sort((a, b) => rankOf(a) - rankOf(b) || b.explained - a.explained || a.edits.length - b.edits.length);
  const once = best.filter((suspect, index) => best.findIndex((each) => wordsOf(each) === wordsOf(suspect)) === index);
  return once.filter((each) => !once.some((other) => (isSameOfAll(other, each) || isPartOf(other, each)) && other.explained >= each.explained)).slice(0, named);
}

function rankOf({ alarms, onlyWhere }: Suspect): number {
  return alarms === 0 ? 0 : onlyWhere !== undefined ? 1 : 2;
}

/**
 * Those that each explain all, the likeliest first: what is made of everything before what is made of some, one thing before several, and what is read, left out or compared otherwise before a figure that stands in the place of another.
 */
export function likeliestFirst(suspects: readonly Suspect[]): readonly Suspect[] {
  return [...suspects].sort((a, b) => oddness(a) - oddness(b));
}

function oddness({ edits, onlyWhere }: Suspect): number {
  const [first] = edits;
  const isSwapped = first?.kind === "fact" && first.id.startsWith("mistake:");
  return (edits.some(({ only }) => only !== undefined) ? 8 : 0) + (onlyWhere !== undefined ? 4 : 0) + (edits.length > 1 ? 2 : 0) + (isSwapped ? 1 : 0);
}

const wordsOf = ({ edits, onlyWhere = "" }: Suspect): string => `${edits.map((edit) => `${saidBy(edit)} ${edit.only ?? ""}`).join(" & ")} ${onlyWhere}`;

/** Whether `one` is some of the mistakes of `several`: what is made beside it then explains nothing. */
function isPartOf(one: Suspect, several: Suspect): boolean {
  return one.edits.length < several.edits.length && one.onlyWhere === undefined && one.edits.every(({ id }) => several.edits.some((edit) => edit.id === id));
}

/** Whether `all` says of everything what `some` says of some positions or outputs alone. */
function isSameOfAll(all: Suspect, some: Suspect): boolean {
  return some.edits.some(({ only }) => only !== undefined) && all.edits.every(({ only }) => only === undefined) && all.edits.length === some.edits.length && all.edits.every((edit, index) => saidBy(edit) === saidBy(some.edits[index]));
}

const saidBy = (edit: Mutant | undefined): string => JSON.stringify([edit?.kind, edit?.clause, edit?.before, edit?.after]);

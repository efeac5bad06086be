import type { Mutant } from "../mutate/index.ts";
import type { Suspect } from "./diagnose.ts";

/** Suspects that are named where none explains all. */
const named = 5;

/** Those that explain the most, each once: first such as hold for some accounts alone. One that is made of some positions alone is not named beside the same of all that explains as much. */
export function plainest(suspects: readonly Suspect[]): readonly Suspect[] {
  const best = [...suspects].sort((a, b) => Number(a.onlyWhere === undefined) - Number(b.onlyWhere === undefined) || b.explained - a.explained || a.edits.length - b.edits.length);
  const once = best.filter(({ edits }, index) => best.findIndex((each) => namesOf(each.edits) === namesOf(edits)) === index);
  return once.filter((each) => !once.some((other) => isSameOfAll(other, each) && other.explained >= each.explained)).slice(0, named);
}

const namesOf = (edits: readonly Mutant[]): string => edits.map(({ id }) => id).join(" & ");

/** Whether `all` says of everything what `some` says of some positions or outputs alone. */
function isSameOfAll(all: Suspect, some: Suspect): boolean {
  return some.edits.some(({ only }) => only !== undefined) && all.edits.every(({ only }) => only === undefined) && all.edits.length === some.edits.length && all.edits.every((edit, index) => saidBy(edit) === saidBy(some.edits[index]));
}

const saidBy = (edit: Mutant | undefined): string => JSON.stringify([edit?.kind, edit?.clause, edit?.before, edit?.after]);

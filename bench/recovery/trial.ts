import { readFileSync } from "node:fs";
import { basesOf } from "./shipped.ts";
import { changesOf, type Change } from "./changes.ts";
import type { Verdict } from "./judge.ts";
import { lossesOf } from "./losses.ts";
import { meaningsOf } from "./meanings.ts";
import type { Loss } from "./measure.ts";

/** What is asked of the changes of one file: what reading loses, or what becomes of their meaning. */
export interface Task {
  readonly path: string;
  readonly seed: number;
  readonly question: "loss" | "meaning";
}

/** What came of one change. */
export type Result = Loss | Verdict;

/** One change in so many is tried both ways, and the two must agree. */
export const proven = 97;

/** The changes of which a question is asked, in the order of `changesOf`. */
export function askedOf({ seed, question }: Task, text: string): readonly Change[] {
  return changesOf(text, seed).filter(({ kind, judged }) => (question === "loss" ? kind !== "swap" : judged));
}

/** Tries changes of a file by their places in `askedOf`. Throws where the quick way is not as good as the long one. */
export function trialOf(task: Task): (index: number) => Result {
  const text = readFileSync(task.path, "utf8");
  const asked = askedOf(task, text);
  const { quickly, wholly } = task.question === "loss" ? lossesOf(text) : meaningsOf(text, basesOf(text));
  return (index) => {
    const change: Change = asked[index]!; // its caller counted the same list
    const result = quickly(change);
    if (index % proven === 0) assertSame(`${task.path}, \`${change.token}\` → \`${change.instead}\` at ${change.start}`, result, wholly(change));
    return result;
  };
}

function assertSame(what: string, quick: Result, whole: Result): void {
  const [a, b] = [JSON.stringify(quick), JSON.stringify(whole)];
  if (a !== b) throw new Error(`The quick way says ${a}, the long one ${b}: ${what}.`);
}

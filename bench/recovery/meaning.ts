import { readFileSync } from "node:fs";
import type { Outcome } from "./in-workers.ts";
import type { Verdict } from "./judge.ts";
import type { Mutation } from "./measure.ts";

/** What became of the changes of one policy that read and mean something else. */
export interface Caught {
  readonly path: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly survivors: readonly { readonly line: number; readonly mutation: Mutation }[];
}

export function caughtOf(path: string, outcomes: readonly Outcome[]): Caught {
  const text = readFileSync(path, "utf8");
  const counts: Record<Verdict, number> = { unread: 0, same: 0, error: 0, lint: 0, example: 0, survives: 0, crash: 0 };
  const survivors: { readonly line: number; readonly mutation: Mutation }[] = [];
  for (const { change, result } of outcomes) {
    if (typeof result !== "string") continue;
    counts[result] += 1;
    if (result === "survives") survivors.push({ line: text.slice(0, change.start).split("\n").length, mutation: change });
  }
  return { path, counts, survivors: survivors.sort((a, b) => a.line - b.line || a.mutation.start - b.mutation.start) };
}

/** Of those that mean something else, how many somebody notices; and of those that the checker does not refuse. */
export function sharesOf({ counts: { error, lint, example, survives } }: Pick<Caught, "counts">): { readonly caught: string; readonly checking: string } {
  return { caught: percent(error + lint + example, error + lint + example + survives), checking: percent(lint + example, lint + example + survives) };
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
}

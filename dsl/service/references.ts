/** Everywhere the name at an offset stands, its declarations among them, in the order of the text. Serves highlights too. */
import type { Analysis } from "./analysis.ts";
import { symbolAt } from "./names/at.ts";
import type { Occurrence } from "./types.ts";

export function references(analysis: Analysis, offset: number): readonly Occurrence[] {
  return symbolAt(analysis, offset)?.occurrences ?? [];
}

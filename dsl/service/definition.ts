/** Where the name at an offset is declared. */
import type { Span } from "../ast.ts";
import type { Analysis } from "./analysis.ts";
import { symbolAt } from "./names/at.ts";

/** All places that declare it, in the order of the text: a stage may be declared in each mode. None for what the policy does not declare. */
export function definition(analysis: Analysis, offset: number): readonly Span[] {
  return (symbolAt(analysis, offset)?.occurrences ?? []).filter(({ declaration }) => declaration).map(({ span }) => span);
}

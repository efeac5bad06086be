/** Where the name at an offset is declared. */
import type { Span } from "../ast.ts";
import type { Analysis } from "./analysis.ts";
import { symbolAt } from "./names/at.ts";
import { occurrencesIn } from "./references.ts";

/**
 * All places that declare it, in the order of the text: a stage may be declared in each mode. None for what no policy declares. `others`
 * are files beside it: what an overlay extends is looked up there, and a place in one of them names its file.
 */
export function definition(analysis: Analysis, offset: number, others: readonly Analysis[] = []): readonly Span[] {
  const symbol = symbolAt(analysis, offset);
  return symbol === undefined ? [] : occurrencesIn(analysis, symbol, others).filter(({ declaration }) => declaration).map(({ span }) => span);
}

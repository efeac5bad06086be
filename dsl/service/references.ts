/** Everywhere the name at an offset stands, its declarations among them. Serves highlights too. */
import type { Analysis } from "./analysis.ts";
import { familyOf, sharedBy } from "./family.ts";
import { symbolAt } from "./names/at.ts";
import type { PolicySymbol } from "./names/symbol.ts";
import type { Occurrence } from "./types.ts";

/** In the order of the text, then of the overlays and of what they extend among `others`; a place in another file names it. */
export function references(analysis: Analysis, offset: number, others: readonly Analysis[] = []): readonly Occurrence[] {
  const symbol = symbolAt(analysis, offset);
  return symbol === undefined ? [] : occurrencesIn(analysis, symbol, others);
}

export function occurrencesIn(analysis: Analysis, symbol: PolicySymbol, others: readonly Analysis[]): readonly Occurrence[] {
  if (others.length === 0) return symbol.occurrences;
  return sharedBy(familyOf(analysis, others), symbol).flatMap(({ analysis: { file }, symbol: { occurrences } }) =>
    file === analysis.file || file === undefined ? occurrences : occurrences.map(({ span, declaration }) => ({ span: { ...span, file }, declaration })),
  );
}

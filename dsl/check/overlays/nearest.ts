/** Guesses which known name a mistyped one was meant to be. */

/** The candidate with the fewest edits, if these are at most a third of its letters. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > fewest) continue;
    const edits = distance(text, candidate);
    if (edits < fewest && edits <= Math.max(1, Math.floor(candidate.length / 3))) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const candidates = [(previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1)];
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) candidates.push((before[column - 2] ?? 0) + 1);
      current.push(Math.min(...candidates));
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}

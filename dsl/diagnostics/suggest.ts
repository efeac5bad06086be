/**
 * The candidate a person most likely meant, or `undefined` where none is near.
 * Near: a typing slip in at most a third of the letters (one in short words), whatever the case, the spaces and the underscores.
 * Ties go to the candidate that comes first.
 */
export function suggest(written: string, candidates: Iterable<string>): string | undefined {
  return suggestions(written, candidates)[0];
}

/** All near candidates, nearest first, at most three. */
export function suggestions(written: string, candidates: Iterable<string>): readonly string[] {
  const from = fold(written);
  const limit = from.length <= 2 ? 0 : Math.max(1, Math.floor(from.length / 3));
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const to = fold(candidate);
    if (Math.abs(to.length - from.length) > limit) continue;
    const distance = editDistance(from, to);
    // Half of a short word is not a slip: `by` is not `buy` mistyped, but `of` is not `or` either.
    if (distance <= limit && distance < Math.min(from.length, to.length) / 2 + 0.5) near.push({ candidate, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((one) => one.candidate);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_]/g, "");
}

/** Damerau–Levenshtein distance with adjacent transpositions: insertions, deletions, replacements and swaps count one each. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** The most rows of a cover. */
const most = 96;
/** So many choices occur together in every way, whatever they are. */
export const together = 3;
/** The most ways of more that are asked together, which all occur. */
const mostWays = 64;

/**
 * Rows of choices, of each factor one, in which any three factors take all their values together, and so do those of each of `sets`: or where these have too many ways, any four of them. `sizes`
 * says how many values each factor has; the same sizes give the same rows. Of three factors and fewer these are all there are.
 */
export function covering(sizes: readonly number[], sets: readonly (readonly number[])[] = []): readonly (readonly number[])[] {
  const waysOf = (group: readonly number[]): number => group.reduce((ways, factor) => ways * (sizes[factor] ?? 1), 1);
  const asked = sets.flatMap((set) => (waysOf(set) <= mostWays ? [set] : chosenFrom(set, together + 1)));
  const groups = [...asked, ...chosenFrom(sizes.map((_, factor) => factor), Math.min(together, sizes.length))];
  const left = new Set(groups.flatMap((group) => productOf(group.map((factor) => sizes[factor] ?? 1)).map((values) => keyOf(group, values))));
  const rows: (readonly number[])[] = [];
  while (left.size > 0 && rows.length < most) {
    const [first = ""] = left;
    const row: (number | undefined)[] = sizes.map(() => undefined);
    for (const [factor, value] of first.split(" ").map((each) => each.split("=").map(Number) as [number, number])) row[factor] = value; // written by keyOf
    const covered = (candidate: readonly (number | undefined)[]): readonly string[] => groups.flatMap((group) => (group.every((factor) => candidate[factor] !== undefined) ? [keyOf(group, group.map((factor) => candidate[factor] ?? 0))] : [])).filter((key) => left.has(key));
    for (const [factor, size] of sizes.entries()) {
      if (row[factor] !== undefined) continue;
      const values = Array.from({ length: size }, (_, value) => ({ value, gain: covered(row.with(factor, value)).length }));
      row[factor] = values.reduce((best, each) => (each.gain > best.gain ? each : best)).value;
    }
    for (const key of covered(row)) left.delete(key);
    rows.push(row.map((value) => value ?? 0));
  }
  return rows;
}

const keyOf = (group: readonly number[], values: readonly number[]): string => group.map((factor, index) => `${factor}=${values[index] ?? 0}`).join(" ");

function chosenFrom(items: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => chosenFrom(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}

function productOf(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>((all, size) => all.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])), [[]]);
}

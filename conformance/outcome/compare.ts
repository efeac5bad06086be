import { sameNumber } from "./numbers.ts";
import type { Difference, Outcome } from "./types.ts";

/** Whether two outcomes say the same of an account: all decisions, and all numbers as values. Rules are names of one policy and are left out. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  return differences(a, b).length === 0;
}

/** Everywhere that two outcomes differ, decisions before numbers, each by path. */
export function differences(a: Outcome, b: Outcome): readonly Difference[] {
  return [...between("decision", a.decisions, b.decisions, (x, y) => x === y), ...between("number", a.numbers, b.numbers, sameNumber)];
}

function between(kind: Difference["kind"], a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>, same: (x: string, y: string) => boolean): readonly Difference[] {
  const paths = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return paths.flatMap((path): readonly Difference[] => {
    const [x, y] = [a[path], b[path]];
    if (x !== undefined && y !== undefined && same(x, y)) return [];
    return [{ path, kind, ...(x === undefined ? {} : { a: x }), ...(y === undefined ? {} : { b: y }) }];
  });
}

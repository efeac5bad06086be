import type { CoursePoint } from "./course.ts";

/** A stretch of a line: pixels from left to right. */
export type Stretch = readonly (readonly [x: number, y: number])[];

/**
 * The points of a pool as stretches of a line in steps, since a ratio holds until something happens. Of many points on one column of
 * pixels the first, the lowest, the highest and the last are kept: no peak is lost. A pool that is no more ends its stretch.
 */
export function stretchesOf(points: readonly CoursePoint[], x: (instant: string) => number, y: (ratio: string | undefined) => number, end: number): readonly Stretch[] {
  const stretches: (readonly [number, number])[][] = [];
  let open: (readonly [number, number])[] | undefined;
  for (const { at, ratio, status } of points) {
    const column = Math.round(x(at));
    const last = open?.at(-1);
    if (last !== undefined && open !== undefined && column > last[0]) open.push([column, last[1]]);
    if (status === undefined) {
      open = undefined;
      continue;
    }
    if (open === undefined) stretches.push((open = []));
    open.push([column, y(ratio)]);
  }
  const last = open?.at(-1);
  if (open !== undefined && last !== undefined && last[0] < end) open.push([end, last[1]]);
  return stretches.map(thinned);
}

function thinned(stretch: Stretch): Stretch {
  const kept: (readonly [number, number])[] = [];
  for (let begin = 0; begin < stretch.length; ) {
    let next = begin;
    while (next < stretch.length && stretch[next]![0] === stretch[begin]![0]) next += 1; // both are inside
    const column = stretch.slice(begin, next);
    const [first, last] = [column[0]!, column.at(-1)!]; // a column has a point
    const low = column.reduce((a, b) => (b[1] > a[1] ? b : a));
    const high = column.reduce((a, b) => (b[1] < a[1] ? b : a));
    for (const point of [first, low, high, last]) if (kept.at(-1) === undefined || kept.at(-1)![0] !== point[0] || kept.at(-1)![1] !== point[1]) kept.push(point); // there is one
    begin = next;
  }
  return kept;
}

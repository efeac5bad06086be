import { median } from "../section.ts";

/** Microseconds of the processor that one look takes at least. */
const enough = 120_000;

/**
 * Microseconds of the processor of each run, garbage included: looks take turns, each lasts long enough for the clock or is one run, and the figure is the median.
 * A look that takes longer than a second is taken twice only.
 */
export function costs(runs: readonly (() => void)[], looks = 5): readonly number[] {
  const times = runs.map((run) => {
    let [count, spent] = [0, 0];
    while (spent < enough / 2 && count < 2000) [count, spent] = [count + 1, spent + once(run)];
    return Math.max(1, Math.round((enough / spent) * count));
  });
  const found = runs.map((): number[] => []);
  for (let look = 0; look < looks; look += 1) {
    for (const [index, run] of runs.entries()) {
      const all = found[index]!; // a list for each
      if (look >= 2 && all[0]! > 1e6) continue; // looked at before
      all.push(once(() => { for (let time = 0; time < times[index]!; time += 1) run(); }) / times[index]!); // a count for each
    }
  }
  return found.map(median);
}

function once(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.max(user + system, 1);
}

/** The power that cost grows with: the slope of a straight line through the logarithms, over sizes from `from` on. 1 is as fast as what grows. */
export function exponent(sizes: readonly number[], cost: readonly number[], from: number): number {
  const points = sizes.flatMap((size, at) => (size < from ? [] : [{ x: Math.log(size), y: Math.log(cost[at]!) }])); // a cost for each size
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  return points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

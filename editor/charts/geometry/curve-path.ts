import type { CurveSample } from "../../../engine/what-if/index.ts";
import { rounded, type Scale } from "./scale.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curve in pieces without a jump or a hole, in rising order of price. */
export type Stretches = readonly (readonly Point[])[];

/**
 * The margin ratio as stretches of points. It ends where a figure cannot be decided or jumps. Where equity goes to 0 the ratio grows
 * without bound: there the curve goes up to `top`, the pixel above which nothing is seen.
 */
export function ratioStretches(samples: readonly CurveSample[], x: Scale, y: Scale, top: number): Stretches {
  const stretches: Point[][] = [];
  let open: Point[] = [];
  const close = (): void => {
    if (open.length > 0) stretches.push(open);
    open = [];
  };
  for (const [index, sample] of samples.entries()) {
    if (sample.side === "above") close();
    const before = sample.side === "above" ? undefined : samples[index - 1];
    if (sample.marginRatio === undefined) {
      const end = before === undefined ? undefined : poleBetween(before, sample, x);
      if (end !== undefined && open.length > 0) open.push({ x: end, y: top });
      close();
      continue;
    }
    const start = before !== undefined && before.marginRatio === undefined ? poleBetween(sample, before, x) : undefined;
    if (start !== undefined) open.push({ x: start, y: top });
    open.push({ x: x(sample.price), y: Math.max(y(sample.marginRatio), top) });
  }
  close();
  return stretches;
}

/** Where equity is 0 between a sample with a ratio and one without any for want of equity; nothing where it is undecided. */
function poleBetween(having: CurveSample, lacking: CurveSample, x: Scale): number | undefined {
  if (having.equity === undefined || lacking.equity === undefined) return undefined;
  const [above, below] = [Number(having.equity), Number(lacking.equity)];
  const share = above === below ? 1 : above / (above - below);
  return rounded(x(having.price) + (x(lacking.price) - x(having.price)) * share);
}

export function pathOf(stretches: Stretches): string {
  return stretches.map((points) => points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("")).join("");
}

/** The height of the curve at a place: on the line between its neighbours; at `top` where it has none. */
export function heightAt(stretches: Stretches, x: number, top: number): number {
  for (const points of stretches) {
    for (const [index, right] of points.entries()) {
      const left = points[index - 1];
      if (right.x === x) return right.y;
      if (left === undefined || left.x > x || right.x < x) continue;
      return rounded(left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x));
    }
  }
  return top;
}

/** How high the picture of a ratio reaches: what is seen of it with a tenth above, 10 % at least and 150 % at most. */
export function ratioTop(curves: readonly (readonly CurveSample[])[]): number {
  const most = 1.5;
  const highest = curves.flatMap((samples) => samples.map(({ marginRatio }) => Number(marginRatio ?? "0"))).reduce((top, ratio) => Math.max(top, ratio), 0);
  const open = curves.some((samples) => samples.some(({ equity, marginRatio }) => equity !== undefined && marginRatio === undefined));
  return open ? most : Math.min(Math.max(highest * 1.1, 0.1), most);
}

import type { CurveAnswer, CurveSample } from "../../../engine/what-if/index.ts";
import { ratioTop } from "../geometry/curve-path.ts";
import { scaleOf, type Scale } from "../geometry/scale.ts";

/** Where things stand in a picture of a curve, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The ratio at the top of the plot. */
  readonly top: number;
  readonly from: number;
  readonly to: number;
  readonly x: Scale;
  readonly y: Scale;
}

export const letters = 12;
/** Rows of price labels above the plot. */
export const labelRows = 3;
export const rowHeight = 16;
const belowPlot = 50;

export function frameOf(width: number, { from, to }: Pick<CurveAnswer, "from" | "to">, curves: readonly (readonly CurveSample[])[]): Frame {
  const legend = curves.length > 1 ? curves.length * rowHeight : 0;
  const plot = { left: 52, right: width - 14, top: labelRows * rowHeight + 8, bottom: width < 480 ? 250 : 290 };
  const height = plot.bottom + belowPlot + legend;
  const top = ratioTop(curves);
  return { width, height, plot, top, from: Number(from), to: Number(to), x: scaleOf(Number(from), Number(to), plot.left, plot.right), y: scaleOf(0, top, plot.bottom, plot.top) };
}

import type { Zone } from "../../../engine/what-if/index.ts";
import { widthOf } from "../geometry/fit.ts";
import { rounded } from "../geometry/scale.ts";
import { patternOf } from "../patterns.tsx";
import type { CurveWords } from "../words.ts";
import { letters, type Frame } from "./frame.ts";

/** Statuses as areas behind the curve, each with a hatching and, where there is room, its word. */
export function Zones({ id, zones, frame, words }: { readonly id: string; readonly zones: readonly Zone[]; readonly frame: Frame; readonly words: CurveWords }) {
  const { plot, x } = frame;
  const inside = (pixels: number): number => Math.min(Math.max(pixels, plot.left), plot.right);
  return (
    <g class="zones">
      {zones.map(({ status, from, to }, index) => {
        const [left, right] = [from === undefined ? plot.left : inside(x(from)), to === undefined ? plot.right : inside(x(to))];
        const width = rounded(right - left);
        if (width <= 0) return null;
        const [word, pattern] = [words.status(status), patternOf(status)];
        const box = { x: left, y: plot.top, width, height: plot.bottom - plot.top };
        return (
          <g key={index} class={`zone ${pattern ?? "healthy"}`} data-status={status}>
            <title>{word}</title>
            <rect class="zone-fill" {...box} />
            {pattern !== undefined && <rect {...box} fill={`url(#${id}-${pattern})`} />}
            {widthOf(word, letters) + 8 < width && <text class="zone-word" x={rounded((left + right) / 2)} y={plot.top + 16} text-anchor="middle">{word}</text>}
          </g>
        );
      })}
    </g>
  );
}

import type { PoolCurve } from "../../../engine/what-if/index.ts";
import { rowsFor, widthOf } from "../geometry/fit.ts";
import { ticksOf } from "../geometry/scale.ts";
import type { CurveWords, Show } from "../words.ts";
import { letters, type Frame } from "./frame.ts";

interface AxesProps {
  readonly frame: Frame;
  readonly pool: PoolCurve;
  readonly words: CurveWords;
  readonly show: Show;
  readonly quote: string;
}

/** Lines and numbers of the ratio and the price, and the edges of tiers. */
export function Axes({ frame, pool, words, show, quote }: AxesProps) {
  const { plot, x, y } = frame;
  const prices = ticksOf(frame.from, frame.to, Math.max(Math.floor((plot.right - plot.left) / 90), 2));
  return (
    <g class="axes" aria-hidden="true">
      {ticksOf(0, frame.top, 5).map((ratio) => (
        <g key={ratio}>
          <path class="grid" d={`M${plot.left} ${y(ratio)}H${plot.right}`} />
          <text x={plot.left - 6} y={y(ratio) + 4} text-anchor="end">{show.percent(ratio)}</text>
        </g>
      ))}
      {prices.map((price) => (
        <g key={price}>
          <path class="tick" d={`M${x(price)} ${plot.bottom}v5`} />
          <text x={x(price)} y={plot.bottom + 18} text-anchor="middle">{show.decimal(price)}</text>
        </g>
      ))}
      <text class="axis-name" x={plot.right} y={plot.bottom + 40} text-anchor="end">{`${words.price} (${quote}) →`}</text>
      <text class="axis-name" x={plot.left} y={plot.bottom + 40}>{`↑ ${words.marginRatio}`}</text>
      <Tiers frame={frame} pool={pool} words={words} />
    </g>
  );
}

function Tiers({ frame: { plot, x }, pool, words }: Pick<AxesProps, "frame" | "pool" | "words">) {
  const labels = pool.tiers.map(({ price, above }) => ({ at: x(price), text: `${words.tier(above)} →`, width: widthOf(`${words.tier(above)} →`, letters) }));
  const rows = rowsFor(labels.map(({ at, width }) => ({ at: at + width / 2 + 3, width })), 1);
  return (
    <g class="tiers">
      {labels.map(({ at, text, width }, index) => (
        <g key={index}>
          <path class="tier-edge" d={`M${at} ${plot.top}V${plot.bottom}`} />
          {rows[index] !== undefined && at + width + 3 < plot.right && <text x={at + 3} y={plot.bottom - 24}>{text}</text>}
        </g>
      ))}
    </g>
  );
}

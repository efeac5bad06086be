import type { CurveAnswer, PoolCurve } from "../../engine/what-if/index.ts";
import { Axes } from "./curve/axes.tsx";
import { Dot, slides } from "./curve/dot.tsx";
import { frameOf } from "./curve/frame.ts";
import { Marks, marksToShow } from "./curve/marks.tsx";
import { Zones } from "./curve/zones.tsx";
import { heightAt, pathOf, ratioStretches } from "./geometry/curve-path.ts";
import type { SolvedPrice } from "./geometry/printed.ts";
import { Patterns } from "./patterns.tsx";
import type { CurveWords, Show } from "./words.ts";

export interface MarginCurveProps {
  readonly id: string;
  readonly answer: Pick<CurveAnswer, "symbol" | "quote" | "tickSize" | "from" | "to">;
  readonly pool: PoolCurve;
  /** Another one to compare with, dashed, such as the same position in another mode. */
  readonly other?: PoolCurve;
  /** The mark price now; the dot stands there before the next answer comes. */
  readonly mark: string;
  /** The pool's status as it was assessed. */
  readonly status?: string;
  /** Prices as they are printed elsewhere. */
  readonly solved?: readonly SolvedPrice[];
  readonly width: number;
  readonly words: CurveWords;
  readonly show: Show;
  readonly lit?: ReadonlySet<string>;
  /** The dot was moved to a price. Without it the dot cannot be moved. */
  readonly onMark?: (price: string) => void;
}

/** The margin ratio of a pool over the price of one instrument. */
export function MarginCurve(props: MarginCurveProps) {
  const { id, answer, pool, other, mark, status, solved = [], width, words, show, onMark } = props;
  const frame = frameOf(width, answer, [pool.samples, ...(other === undefined ? [] : [other.samples])]);
  const { height, plot, x, y } = frame;
  const main = ratioStretches(pool.samples, x, y, plot.top);
  const marks = marksToShow(pool, solved, answer.tickSize, words, show);
  // The figures at the mark are those of an answer: of no use while the dot is ahead of it.
  const now = pool.now.price === mark ? pool.now : undefined;
  const ratio = now?.marginRatio === undefined ? undefined : show.percent(now.marginRatio);
  const statusWord = status === undefined ? undefined : words.status(status);
  const price = show.money(mark, answer.quote);
  const summary = words.summary({ pool: pool.pool, symbol: answer.symbol, price, ratio, status: statusWord, marks: marks.map(({ text }) => text) });
  return (
    <svg class="margin-curve" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={summary} data-pool={pool.pool} data-ratio={now?.marginRatio}>
      <Patterns id={id} />
      <clipPath id={`${id}-plot`}><rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} /></clipPath>
      <rect class="plot" x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
      <Zones id={id} zones={pool.zones} frame={frame} words={words} />
      <Axes frame={frame} pool={pool} words={words} show={show} quote={answer.quote} />
      <Marks marks={marks} frame={frame} lit={props.lit} pool={pool} show={show} words={words} />
      <g clip-path={`url(#${id}-plot)`}>
        {other !== undefined && <path class="curve other" d={pathOf(ratioStretches(other.samples, x, y, plot.top))} />}
        <path class="curve" d={pathOf(main)} />
      </g>
      {other !== undefined && <Legend names={[pool.pool, other.pool]} x={plot.left} y={plot.bottom + 58} />}
      {onMark !== undefined && <rect class="drag" x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} {...slides(frame, answer, onMark)} />}
      <Dot frame={frame} answer={answer} mark={mark} at={{ x: x(mark), y: heightAt(main, x(mark), plot.top) }} says={words.markValue(price, ratio, statusWord)} name={words.moveMark(answer.symbol)} onMark={onMark} />
    </svg>
  );
}

function Legend({ names, x, y }: { readonly names: readonly string[]; readonly x: number; readonly y: number }) {
  return (
    <g class="legend" aria-hidden="true">
      {names.map((name, index) => (
        <g key={name}>
          <path class={index === 0 ? "curve" : "curve other"} d={`M${x} ${y + index * 16 - 4}h24`} />
          <text x={x + 30} y={y + index * 16}>{name}</text>
        </g>
      ))}
    </g>
  );
}

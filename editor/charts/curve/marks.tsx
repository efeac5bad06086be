import type { PoolCurve, PriceMark } from "../../../engine/what-if/index.ts";
import { rowsFor, widthOf } from "../geometry/fit.ts";
import { printedPrice, type SolvedPrice } from "../geometry/printed.ts";
import type { CurveWords, Show } from "../words.ts";
import { labelRows, letters, rowHeight, type Frame } from "./frame.ts";

/** A price at which a status begins, as it is shown. */
export interface ShownMark {
  readonly mark: PriceMark;
  readonly price: string;
  /** In words: liquidatable below 50,100.5. */
  readonly text: string;
}

/** Every price at which something begins, those of the gravest first, so that these get a place for their words. */
export function marksToShow(pool: PoolCurve, solved: readonly SolvedPrice[], tick: string, words: CurveWords, show: Show): readonly ShownMark[] {
  const order = [...new Set(pool.stages.map(({ stage }) => stage))].reverse();
  const rank = ({ what }: PriceMark): number => (what === "bankruptcy" ? order.length : order.indexOf(what));
  return [...pool.marks]
    .sort((a, b) => rank(a) - rank(b))
    .map((mark) => {
      const price = printedPrice(mark, solved, tick);
      return { mark, price, text: words.from(nameOf(mark, words), show.decimal(price), mark.holds) };
    });
}

export function nameOf({ what, position }: PriceMark, words: CurveWords): string {
  const name = what === "bankruptcy" ? words.bankruptcy : words.status(what);
  return position === undefined ? name : `${name} ${position}`;
}

interface MarksProps {
  readonly marks: readonly ShownMark[];
  readonly frame: Frame;
  readonly pool: PoolCurve;
  readonly lit: ReadonlySet<string> | undefined;
  readonly words: CurveWords;
  readonly show: Show;
}

/** A line down at each price, and over all lines its words, above the plot where there is room; a line across at the ratio where a stage begins. */
export function Marks({ marks, frame, pool, lit, words, show }: MarksProps) {
  const { plot, x } = frame;
  const labels = marks.map(({ mark, text }) => {
    const width = widthOf(text, letters);
    const at = Math.min(Math.max(x(mark.price), plot.left - 40 + width / 2), plot.right + 10 - width / 2);
    return { at, width };
  });
  const rows = rowsFor(labels, labelRows);
  return (
    <g class="marks">
      <Thresholds marks={marks} frame={frame} words={words} show={show} />
      {marks.map(({ mark, price, text }, index) => {
        const [row, at] = [rows[index], x(mark.price)];
        const clause = pool.stages.find(({ stage, position }) => stage === mark.what && position === mark.position)?.clause;
        return (
          <g key={index} class={`price-mark ${mark.what}${clause !== undefined && lit?.has(clause) === true ? " lit" : ""}`} data-what={mark.what} data-price={price} data-clause={clause}>
            <title>{text}</title>
            <path d={`M${at} ${row === undefined ? plot.top : plot.top - 4 - row * rowHeight}V${plot.bottom}`} />
          </g>
        );
      })}
      {marks.map(({ mark, text }, index) => {
        const [row, label] = [rows[index], labels[index]];
        return row === undefined || label === undefined ? null : <text key={`words ${index}`} class={`price-words ${mark.what}`} x={label.at} y={plot.top - 8 - row * rowHeight} text-anchor="middle">{text}</text>;
      })}
    </g>
  );
}

/** Where every price of a stage has the same ratio, that ratio is a threshold. */
function Thresholds({ marks, frame, words, show }: Pick<MarksProps, "marks" | "frame" | "words" | "show">) {
  const stages = [...new Set(marks.map(({ mark }) => mark.what))].filter((what) => what !== "bankruptcy");
  return (
    <>
      {stages.map((what) => {
        const ratios = new Set(marks.filter(({ mark }) => mark.what === what).map(({ mark }) => mark.marginRatio));
        const [ratio] = ratios;
        if (ratios.size !== 1 || ratio === undefined || Number(ratio) > frame.top) return null;
        return (
          <g key={what} class={`threshold ${what}`}>
            <path d={`M${frame.plot.left} ${frame.y(ratio)}H${frame.plot.right}`} />
            <text x={frame.plot.right - 4} y={frame.y(ratio) - 4} text-anchor="end">{`${words.status(what)} ${show.percent(ratio)}`}</text>
          </g>
        );
      })}
    </>
  );
}

import { ratioScale, ratioTicks, timeScale, timeTicks, topOf, mostRatio, type Plot } from "../../engine/report/replay/axes.ts";
import type { CourseMark, CoursePoint, PoolCourse } from "../../engine/report/replay/course.ts";
import { stretchesOf } from "../../engine/report/replay/line.ts";
import { nearest, peak } from "../../engine/report/replay/picture.ts";
import type { Show } from "./words.ts";

export interface CourseWords {
  readonly threshold: string;
  readonly beyond: string;
  readonly noRatio: string;
  readonly gone: string;
  readonly moment: string;
  readonly marked: string;
  readonly status: (status: string) => string;
  readonly label: string;
}

interface CourseProps {
  readonly pools: readonly PoolCourse[];
  readonly marks: readonly CourseMark[];
  readonly from: string;
  readonly until: string;
  /** The moment that is looked at. */
  readonly at: string;
  readonly width: number;
  readonly words: CourseWords;
  readonly show: Show;
}

const height = 300;
const lineHeight = 18;

/** Margin ratios over a replay: a line of its own dashes for each pool, a word at each change of status, marks below, and where one looks. */
export function ReplayCourse({ pools, marks, from, until, at, width, words }: Omit<CourseProps, "show">) {
  const shown = nearest(pools);
  const plot: Plot = { left: 56, right: width - 12, top: 26, bottom: height - 56 };
  const top = topOf(shown.reduce((most, { points }) => Math.max(most, peak(points)), 0));
  const [x, y] = [timeScale(plot, from, until), ratioScale(plot, top)];
  const ticks = timeTicks(plot, from, until);
  const everyTick = Math.max(1, Math.ceil(ticks.length / Math.max(1, Math.floor((plot.right - plot.left) / 90))));
  return (
    <svg viewBox={`0 0 ${width} ${height + shown.length * lineHeight}`} width={width} height={height + shown.length * lineHeight} role="img" aria-label={words.label}>
      <rect class="plot" x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
      <g class="axes" aria-hidden="true">
        {ratioTicks(plot, top).map(({ at: down, label }) => (
          <g key={label}>
            <path class="grid" d={`M${plot.left} ${down}H${plot.right}`} />
            <text x={plot.left - 6} y={down + 4} text-anchor="end">{label}</text>
          </g>
        ))}
        {ticks.map(({ at: across, label }, index) => (
          <g key={index}>
            <path class="tick" d={`M${across} ${plot.bottom}v5`} />
            {index % everyTick === 0 && <text x={across} y={plot.bottom + 18} text-anchor={across > plot.right - 40 ? "end" : "middle"}>{label}</text>}
          </g>
        ))}
        {top >= mostRatio && <text x={plot.left} y={plot.top - 8}>{words.beyond}</text>}
      </g>
      {top >= 1 && <g class="threshold"><path d={`M${plot.left} ${y("1")}H${plot.right}`} /><text x={plot.left + 6} y={y("1") - 5}>{words.threshold}</text></g>}
      {shown.map(({ id, points }, index) => (
        <g key={id} class={`course course-${index}`}>
          {stretchesOf(points, x, y, plot.right).map((stretch, part) => <path key={part} class="course-line" d={`M${stretch.map(([across, down]) => `${across} ${down}`).join("L")}`} />)}
          <Turns points={points} plot={plot} x={x} y={y} words={words} />
          <path class="course-line" d={`M${plot.left} ${height + index * lineHeight + 6}h36`} />
          <text x={plot.left + 44} y={height + index * lineHeight + 10}>{id}</text>
        </g>
      ))}
      {columnsOf(marks, x).map(({ across, kind, said }) => <path key={`${kind} ${across}`} class={`course-mark ${kind}`} transform={`translate(${across},${plot.bottom + 32})`} d={forms[kind]}><title>{said}</title></path>)}
      <path class="course-now" d={`M${x(at)} ${plot.top}V${plot.bottom}`} data-at={at} />
    </svg>
  );
}

const forms: Readonly<Record<CourseMark["kind"], string>> = { liquidation: "M-5,-4H5L0,5Z", rules: "M0,-5L5,0L0,5L-5,0Z", refused: "M-4,-4L4,4M4,-4L-4,4", undecided: "M-4,-4H4V4H-4Z", money: "M-2.5,0A2.5,2.5 0 1 0 2.5,0A2.5,2.5 0 1 0 -2.5,0" };

/** One mark for each kind and column of pixels. */
function columnsOf(marks: readonly CourseMark[], x: (instant: string) => number): readonly { readonly across: number; readonly kind: CourseMark["kind"]; readonly said: string }[] {
  const columns = new Map<string, { across: number; kind: CourseMark["kind"]; said: string }>();
  for (const { kind, at, words } of marks) {
    const across = Math.round(x(at));
    if (!columns.has(`${kind} ${across}`)) columns.set(`${kind} ${across}`, { across, kind, said: `${at} ${words}` });
  }
  return [...columns.values()];
}

function Turns({ points, plot, x, y, words }: { readonly points: readonly CoursePoint[]; readonly plot: Plot; readonly x: (instant: string) => number; readonly y: (ratio: string | undefined) => number; readonly words: CourseWords }) {
  const turned = points.filter(({ status }, index) => index > 0 && status !== points[index - 1]?.status);
  let free = plot.left - 100;
  return (
    <>
      {turned.map(({ at, ratio, status }, index) => {
        const across = x(at);
        if (across - free < 90) return null;
        free = across;
        const down = y(status === undefined ? "0" : ratio);
        const toLeft = across > plot.right - 90;
        return (
          <g key={index}>
            <circle class="course-turn" cx={across} cy={down} r="3.5" />
            <text class="zone-word" x={across + (toLeft ? -7 : 7)} y={Math.max(plot.top + 12, down - 7)} text-anchor={toLeft ? "end" : "start"}>{status === undefined ? words.gone : words.status(status)}</text>
          </g>
        );
      })}
    </>
  );
}

const mostRows = 100;

/** The same as a table: where a status turned or something is marked. */
export function ReplayCourseTable({ pools, marks, words, show }: Pick<CourseProps, "pools" | "marks" | "words" | "show">) {
  const shown = nearest(pools);
  const turns = shown.flatMap(({ points }) => points.filter(({ status }, index) => index === points.length - 1 || status !== points[index - 1]?.status).map(({ at }) => at));
  const moments = [...new Set([...turns, ...marks.map(({ at }) => at)])].sort((a, b) => Date.parse(a) - Date.parse(b)).slice(0, mostRows);
  const say = (point: CoursePoint | undefined): string => (point?.status === undefined ? "–" : `${point.ratio === undefined ? words.noRatio : show.percent(point.ratio)}, ${words.status(point.status)}`);
  return (
    <table>
      <thead><tr><th scope="col">{words.moment}</th>{shown.map(({ id }) => <th key={id} scope="col">{id}</th>)}<th scope="col">{words.marked}</th></tr></thead>
      <tbody>
        {moments.map((at) => (
          <tr key={at}>
            <th scope="row">{at}</th>
            {shown.map(({ id, points }) => <td key={id}>{say(points.findLast((point) => Date.parse(point.at) <= Date.parse(at)))}</td>)}
            <td>{marks.filter((mark) => mark.at === at).map((mark) => mark.words).join("; ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

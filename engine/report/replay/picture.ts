import { showPercent } from "../numbers.ts";
import { mostRatio, ratioScale, ratioTicks, timeScale, timeTicks, topOf, type Plot } from "./axes.ts";
import { markKinds, type Course, type CourseMark, type CoursePoint, type MarkKind, type PoolCourse } from "./course.ts";
import { stretchesOf } from "./line.ts";
import { escapeMarkup } from "../markup.ts";

/** More pools than can be told apart are left to the table. */
export const mostPools = 6;

const laneWords: Readonly<Record<MarkKind, string>> = { liquidation: "liquidation", rules: "other rules", refused: "refused or impossible", undecided: "cannot decide", money: "money moves" };
/** A mark is told by its form: colours repeat it. */
const forms: Readonly<Record<MarkKind, string>> = { liquidation: "M-5,-4H5L0,5Z", rules: "M0,-5L5,0L0,5L-5,0Z", refused: "M-4,-4L4,4M4,-4L-4,4", undecided: "M-4,-4H4V4H-4Z", money: "M-3,0A3,3 0 1 0 3,0A3,3 0 1 0 -3,0" };
const widthPx = 960;
const plot: Plot = { left: 64, right: 800, top: 56, bottom: 356 };
const laneHeight = 20;
const rowHeight = 20;

/**
 * Margin ratios over a replay as one SVG document that needs nothing else: lines with a pattern of dashes each, words at every change of
 * status, a lane for each kind of mark, and all of it said in its description. The same course gives the same bytes.
 */
export function replayPicture(course: Course): string {
  const from = course.from ?? "1970-01-01T00:00:00Z";
  const until = course.until === "" ? from : course.until;
  const pools = nearest(course.pools);
  const top = topOf(pools.reduce((so, { points }) => Math.max(so, peak(points)), 0));
  const [x, y] = [timeScale(plot, from, until), ratioScale(plot, top)];
  const lanes = markKinds.filter((kind) => course.marks.some((mark) => mark.kind === kind));
  const legendTop = plot.bottom + 52 + lanes.length * laneHeight;
  const left = course.pools.length - pools.length;
  const height = legendTop + (pools.length + (left > 0 ? 1 : 0)) * rowHeight + 12;
  const title = `Margin ratio of account ${course.account}, ${from} to ${until}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${height}" width="${widthPx}" height="${height}" role="img" aria-labelledby="replay-title replay-words" class="replay-picture">`,
    `<title id="replay-title">${escapeMarkup(title)}</title>`,
    `<desc id="replay-words">${escapeMarkup(describe(course, pools))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="ground" x="0" y="0" width="${widthPx}" height="${height}"/>`,
    text(plot.left, 24, "head", title),
    ...axes(from, until, top),
    ...pools.flatMap(({ id, points }, index) => lines(id, points, index, x, y)),
    ...pools.flatMap(({ points }) => statusWords(points, x, y)),
    ...lanes.flatMap((kind, index) => lane(kind, course.marks, plot.bottom + 44 + index * laneHeight, x)),
    ...pools.map(({ id, points }, index) => legend(id, points, index, legendTop + index * rowHeight)),
    ...(left > 0 ? [text(plot.left, legendTop + pools.length * rowHeight, "quiet", `and ${left} more pools, which stand in the timeline`)] : []),
    "</svg>",
    "",
  ].join("\n");
}

/** The pools that came nearest to a liquidation, in the order in which they appeared. */
export function nearest(pools: readonly PoolCourse[]): readonly PoolCourse[] {
  if (pools.length <= mostPools) return pools;
  const worst = new Set([...pools].sort((a, b) => peak(b.points) - peak(a.points)).slice(0, mostPools));
  return pools.filter((pool) => worst.has(pool));
}

/** The highest ratio of a pool; without a ratio it is beyond all. */
export function peak(points: readonly CoursePoint[]): number {
  return points.reduce((most, { ratio, status }) => Math.max(most, ratio !== undefined ? Number(ratio) : status === undefined ? 0 : mostRatio), 0);
}

function axes(from: string, until: string, top: number): readonly string[] {
  const threshold = ratioScale(plot, top)("1");
  return [
    ...ratioTicks(plot, top).flatMap(({ at, label }) => [`<path class="grid" d="M${plot.left},${px(at)}H${plot.right}"/>`, text(plot.left - 8, at + 4, "tick right", label)]),
    ...timeTicks(plot, from, until).flatMap(({ at, label }) => [`<path class="axis" d="M${px(at)},${plot.bottom}v6"/>`, text(at, plot.bottom + 20, "tick middle", label)]),
    `<path class="axis" d="M${plot.left},${plot.top}V${plot.bottom}H${plot.right}"/>`,
    ...(top >= 1 ? [`<path class="threshold" d="M${plot.left},${px(threshold)}H${plot.right}"/>`, text(plot.right + 14, threshold + 4, "quiet", "equity = maintenance")] : []),
    ...(top >= mostRatio ? [text(plot.left, plot.top - 8, "quiet", "at the top: 200 % and more, or no equity left")] : []),
  ];
}

function lines(id: string, points: readonly CoursePoint[], index: number, x: (instant: string) => number, y: (ratio: string | undefined) => number): readonly string[] {
  return stretchesOf(points, x, y, plot.right).map((stretch) => `<path class="line p${index}" d="M${stretch.map(([across, down]) => `${px(across)},${px(down)}`).join("L")}"><title>${escapeMarkup(id)}</title></path>`);
}

/** The word of each change of status, where there is room for it. */
function statusWords(points: readonly CoursePoint[], x: (instant: string) => number, y: (ratio: string | undefined) => number): readonly string[] {
  const words: string[] = [];
  let [before, free] = [points[0]?.status, plot.left - 200];
  for (const { at, ratio, status } of points) {
    if (status === before) continue;
    before = status;
    const across = x(at);
    if (across - free < 96) continue;
    free = across;
    const toLeft = across > plot.right - 96;
    const word = status === undefined ? "is no more" : status.replaceAll("_", " ");
    words.push(`<circle class="turn" cx="${px(across)}" cy="${px(y(status === undefined ? "0" : ratio))}" r="3.5"/>`, text(across + (toLeft ? -7 : 7), Math.max(plot.top + 12, y(status === undefined ? "0" : ratio) - 7), `status${toLeft ? " right" : ""}`, word));
  }
  return words;
}

/** Marks of one kind in a row, one for each column of pixels. */
function lane(kind: MarkKind, marks: readonly CourseMark[], down: number, x: (instant: string) => number): readonly string[] {
  const shown: string[] = [];
  let last = -1;
  for (const mark of marks) {
    const across = Math.round(x(mark.at));
    if (mark.kind !== kind || across === last) continue;
    last = across;
    shown.push(`<path class="mark ${kind}" transform="translate(${across},${down})" d="${forms[kind]}"><title>${escapeMarkup(`${mark.at} ${mark.words}`)}</title></path>`);
  }
  return [`<path class="grid" d="M${plot.left},${down}H${plot.right}"/>`, ...shown, text(plot.right + 14, down + 4, "quiet", laneWords[kind])];
}

function legend(id: string, points: readonly CoursePoint[], index: number, down: number): string {
  return `<path class="line p${index}" d="M${plot.left},${down - 4}h40"/>${text(plot.left + 50, down, "", `${id}: ${sayCourse(points)}`)}`;
}

/** A line of a pool in words. */
function sayCourse(points: readonly CoursePoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  const known = points.flatMap(({ ratio }) => (ratio === undefined ? [] : [ratio]));
  const most = known.reduce((a: string | undefined, b) => (a === undefined || Number(b) > Number(a) ? b : a), undefined);
  const say = (point: CoursePoint | undefined): string => (point?.status === undefined ? "no more" : point.ratio === undefined ? "without a ratio" : showPercent(point.ratio));
  const turns = points.filter(({ status }, index) => index > 0 && status !== points[index - 1]?.status).map(({ status }) => (status ?? "no more").replaceAll("_", " "));
  const named = turns.length === 0 ? "" : `; became ${turns.slice(0, 5).join(", ")}${turns.length > 5 ? " …" : ""}`;
  return `${say(first)} at first, ${most === undefined ? "" : `${showPercent(most)} at most, `}${say(last)} at the end${named}`;
}

function describe(course: Course, pools: readonly PoolCourse[]): string {
  const marked = markKinds.flatMap((kind) => {
    const count = course.marks.filter((mark) => mark.kind === kind).length;
    return count === 0 ? [] : [`${laneWords[kind]}: ${count}`];
  });
  return [...pools.map(({ id, points }) => `${id}: ${sayCourse(points)}.`), ...(marked.length === 0 ? [] : [`Marked: ${marked.join(", ")}.`])].join(" ");
}

function text(x: number, y: number, classes: string, words: string): string {
  return `<text x="${px(x)}" y="${px(y)}"${classes === "" ? "" : ` class="${classes}"`}>${escapeMarkup(words)}</text>`;
}

/** Tenths of a pixel, without a tail. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const style = `
.replay-picture { --ground: #ffffff; --text: #1c2024; --quiet: #5a6169; --rule: #d5d9de; --bad: #b3261e; --doubtful: #8a5300; --p0: #0b57d0; --p1: #1a6b3c; --p2: #8a5300; --p3: #7b2d8b; --p4: #00677d; --p5: #9b3d12; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
@media (prefers-color-scheme: dark) { .replay-picture { --ground: #16181b; --text: #e6e8ea; --quiet: #a3abb4; --rule: #3a4047; --bad: #ff9c94; --doubtful: #f0b866; --p0: #9cc2ff; --p1: #7bd1a0; --p2: #f0b866; --p3: #dda6ec; --p4: #7fd3e6; --p5: #ffb594; } }
.replay-picture .ground { fill: var(--ground); }
.replay-picture text { fill: var(--text); }
.replay-picture .head { font-size: 15px; font-weight: 600; }
.replay-picture .quiet, .replay-picture .tick { fill: var(--quiet); }
.replay-picture .right { text-anchor: end; }
.replay-picture .middle { text-anchor: middle; }
.replay-picture .grid { stroke: var(--rule); stroke-dasharray: 1 3; fill: none; }
.replay-picture .axis { stroke: var(--quiet); fill: none; }
.replay-picture .threshold { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 10 4; fill: none; }
.replay-picture .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
.replay-picture .p0 { stroke: var(--p0); }
.replay-picture .p1 { stroke: var(--p1); stroke-dasharray: 7 3; }
.replay-picture .p2 { stroke: var(--p2); stroke-dasharray: 2 2; }
.replay-picture .p3 { stroke: var(--p3); stroke-dasharray: 10 3 2 3; }
.replay-picture .p4 { stroke: var(--p4); stroke-dasharray: 4 4; }
.replay-picture .p5 { stroke: var(--p5); stroke-dasharray: 12 5; }
.replay-picture .turn { fill: var(--ground); stroke: var(--text); stroke-width: 1.5; }
.replay-picture .status { font-weight: 600; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; }
.replay-picture .mark { fill: none; stroke: var(--text); stroke-width: 1.5; }
.replay-picture .mark.liquidation { fill: var(--bad); stroke: var(--bad); }
.replay-picture .mark.refused { stroke: var(--doubtful); }
.replay-picture .mark.money { fill: var(--quiet); stroke: none; }
@media (forced-colors: active) { .replay-picture .line, .replay-picture .mark { stroke: CanvasText; } }
`;

import { columnsOf } from "../columns.ts";
import { nothing, showPercent } from "../numbers.ts";
import type { Block, Phrase, Row } from "../report.ts";
import { phrase } from "../report.ts";
import { statusWord } from "../words.ts";
import type { Course, CoursePoint } from "./course.ts";
import { mostPools } from "./picture.ts";

/** More rows than anybody reads; the timeline above has all. */
const mostRows = 100;

/** The picture as a table: every moment at which a status turned or something is marked, and each pool's worst, with the ratios then. */
export function courseBlocks(course: Course): readonly Block[] {
  const pools = course.pools.slice(0, mostPools);
  const moments = [...new Set([...pools.flatMap(({ points }) => turns(points)), ...course.marks.map(({ at }) => at)])].sort((a, b) => Date.parse(a) - Date.parse(b));
  const shown = moments.length > mostRows ? moments.slice(0, mostRows) : moments;
  const rows = shown.map((at): Row => ({ cells: [at, ...pools.map(({ points }) => say(standingAt(points, at))), course.marks.filter((mark) => mark.at === at).map(({ words }) => words).join("; ")] }));
  const more = [
    ...(moments.length > mostRows ? [`${moments.length - mostRows} later moments stand in the timeline.`] : []),
    ...(course.pools.length > mostPools ? [`${course.pools.length - mostPools} more pools stand in the timeline.`] : []),
  ];
  return [
    { kind: "heading", text: "margin ratio over time" },
    { kind: "table", columns: columnsOf("moment", ...pools.map(({ id }) => `~${id}`), "~marked"), rows },
    ...more.map((text): Block => ({ kind: "paragraph", phrase: text })),
  ];
}

/** Its first, its worst and its last point, and those at which the status turned. */
function turns(points: readonly CoursePoint[]): readonly string[] {
  const worst = points.reduce((a: CoursePoint | undefined, b) => (b.ratio !== undefined && Number(b.ratio) > Number(a?.ratio ?? "-1") ? b : a), undefined);
  const turned = points.filter(({ status }, index) => status !== points[index - 1]?.status);
  return [...turned, worst, points.at(-1)].flatMap((point) => (point === undefined ? [] : [point.at]));
}

function standingAt(points: readonly CoursePoint[], at: string): CoursePoint | undefined {
  return points.findLast((point) => Date.parse(point.at) <= Date.parse(at));
}

function say(point: CoursePoint | undefined): Phrase {
  if (point?.status === undefined) return nothing;
  return phrase(`${point.ratio === undefined ? "no ratio" : showPercent(point.ratio)}, `, statusWord(point.status));
}

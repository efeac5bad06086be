/** Where things stand in the picture, in pixels: binary fractions are good enough for them, and for nothing else. */

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The largest ratio that the picture shows, 2 is 200 %; what is above stands at the top. */
export const mostRatio = 2;

/** Up to 100 % at least, where anything comes near it; else twice what there is, in round steps. */
export function topOf(most: number): number {
  if (most >= 1) return Math.min(mostRatio, Math.ceil(most * 2 + 0.2) / 2);
  return most > 0.4 ? 1 : most > 0.15 ? 0.5 : 0.2;
}

/** The pixel of an instant between two others. */
export function timeScale(plot: Plot, from: string, until: string): (instant: string) => number {
  const [start, end] = [Date.parse(from), Date.parse(until)];
  return (instant) => (end === start ? plot.left : plot.left + ((Date.parse(instant) - start) / (end - start)) * (plot.right - plot.left));
}

/** The pixel of a ratio; nothing known is the top. */
export function ratioScale(plot: Plot, top: number): (ratio: string | undefined) => number {
  return (ratio) => plot.bottom - (Math.max(0, Math.min(top, ratio === undefined ? top : Number(ratio))) / top) * (plot.bottom - plot.top);
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const second = 1_000;
const steps = [1, 5, 15, 60, 300, 900, 3_600, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800, 2_592_000, 7_776_000, 31_536_000].map((seconds) => seconds * second);

/** At most eight moments at round distances, each with its time, or its day where days are told apart. */
export function timeTicks(plot: Plot, from: string, until: string): readonly Tick[] {
  const [start, end] = [Date.parse(from), Date.parse(until)];
  const scale = timeScale(plot, from, until);
  if (end === start) return [{ at: plot.left, label: label(start, 60 * second, true) }];
  const step = steps.find((each) => (end - start) / each <= 8) ?? (end - start) / 8;
  const ticks: Tick[] = [];
  for (let moment = Math.ceil(start / step) * step; moment <= end; moment += step) {
    const instant = new Date(moment).toISOString();
    ticks.push({ at: scale(instant), label: label(moment, step, ticks.length === 0) });
  }
  return ticks;
}

/** The day where a day begins or at the first tick; else the time of day. */
function label(moment: number, step: number, isFirst: boolean): string {
  const text = new Date(moment).toISOString();
  if (step >= 86_400 * second) return text.slice(0, 10);
  const time = step < 60 * second ? text.slice(11, 19) : text.slice(11, 16);
  return time.startsWith("00:00") || isFirst ? `${text.slice(5, 10)} ${time}` : time;
}

/** Ratios with their lines: to 100 % in fifths, above that in halves. */
export function ratioTicks(plot: Plot, top: number): readonly Tick[] {
  const scale = ratioScale(plot, top);
  const step = top > 1 ? 0.5 : top > 0.5 ? 0.2 : top > 0.2 ? 0.1 : 0.05;
  return Array.from({ length: Math.floor(top / step + 0.001) + 1 }, (_, index) => ({ at: scale(String(index * step)), label: `${Math.round(index * step * 100)} %` }));
}

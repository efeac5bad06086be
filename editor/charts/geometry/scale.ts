import { fromUnits } from "./decimal.ts";

/** From a number, as text, to a place in pixels. Binary floating point is for pixels alone. */
export type Scale = (text: string) => number;

/** A straight scale: `from` at pixel `start`, `to` at pixel `end`. Numbers that are the same stand in the middle. */
export function scaleOf(from: number, to: number, start: number, end: number): Scale {
  return (text) => rounded(from === to ? (start + end) / 2 : start + ((Number(text) - from) / (to - from)) * (end - start));
}

/** Pixels to a hundredth: enough to see, short to write. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** About `count` round numbers from the one to the other: multiples of 1, 2 or 5 times a power of ten, written exactly. */
export function ticksOf(from: number, to: number, count: number): readonly string[] {
  if (!(to > from) || !Number.isFinite(to - from)) return [];
  const raw = (to - from) / Math.max(count, 1);
  const power = Math.floor(Math.log10(raw));
  const lead = raw / 10 ** power;
  const factor = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
  const step = factor * 10 ** power;
  const [first, last] = [Math.ceil(from / step - 1e-9), Math.floor(to / step + 1e-9)];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => fromUnits(BigInt(first + index) * BigInt(factor), -power));
}

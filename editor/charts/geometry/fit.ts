/** Texts in a picture: how wide they are, about, and what of them fits. SVG wraps nothing. */

const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** About how many pixels a text takes at a size of letters; Chinese, Japanese and Korean signs take a whole one. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 1 : 0.58) * size, 0);
}

/** The text, or as much of its beginning as fits, with `…` for the rest. */
export function fitting(text: string, pixels: number, size: number): string {
  if (widthOf(text, size) <= pixels) return text;
  const signs = [...text];
  while (signs.length > 0 && widthOf(`${signs.join("")}…`, size) > pixels) signs.pop();
  return signs.length === 0 ? "" : `${signs.join("").trimEnd()}…`;
}

/** The text on as many lines as it needs, broken between words, at most `lines`; the last one is cut where it must be. */
export function wrapped(text: string, pixels: number, size: number, lines: number): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (rest !== "" && found.length < lines - 1 && widthOf(rest, size) > pixels) {
    const line = firstLine(rest, pixels, size);
    found.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return rest === "" ? found : [...found, fitting(rest, pixels, size)];
}

function firstLine(text: string, pixels: number, size: number): string {
  let [width, at, breakAt] = [0, 0, 0];
  for (const sign of text) {
    width += widthOf(sign, size);
    if (width > pixels && at > 0) break;
    at += sign.length;
    if (sign === " " || wide.test(sign)) breakAt = at;
  }
  return text.slice(0, breakAt > 0 ? breakAt : at);
}

/** A label that wants to stand at `at`. */
export interface Wanted {
  readonly at: number;
  readonly width: number;
}

/** In which of the rows each label stands so that none covers another, first come first served; `undefined` where none is free. */
export function rowsFor(labels: readonly Wanted[], rows: number, gap = 4): readonly (number | undefined)[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: rows }, () => []);
  return labels.map(({ at, width }) => {
    const [from, to] = [at - width / 2 - gap, at + width / 2 + gap];
    const row = taken.findIndex((others) => others.every((other) => to <= other.from || from >= other.to));
    if (row < 0) return undefined;
    taken[row]?.push({ from, to });
    return row;
  });
}

/** From one text to another by few edits: lines that stay are not touched, and of the others only what differs. */
import type { TextEdit } from "./types.ts";

/** Comparisons beyond which one edit replaces all that differs: time stays bounded for texts that have little in common. */
const mostCells = 4_000_000;

/** Edits of `from` that do not overlap, in its order; applied together they give `to`. */
export function lineEdits(from: string, to: string): readonly TextEdit[] {
  const [old, now] = [lines(from), lines(to)];
  const head = common(old, now, (index) => index);
  const tail = Math.min(common(old, now, (index, length) => length - 1 - index), Math.min(old.length, now.length) - head);
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const start = length(old.slice(0, head));
  return hunks(oldMiddle, nowMiddle).flatMap(({ at, until, put }) => {
    const begin = start + length(oldMiddle.slice(0, at));
    return trimmed(oldMiddle.slice(at, until).join(""), put.join(""), begin);
  });
}

/** Lines with their ends. */
function lines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function length(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function common(a: readonly string[], b: readonly string[], place: (index: number, length: number) => number): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[place(count, a.length)] === b[place(count, b.length)]) count += 1;
  return count;
}

interface Hunk {
  readonly at: number;
  readonly until: number;
  readonly put: readonly string[];
}

/** What differs between the longest common subsequence of lines. */
function hunks(old: readonly string[], now: readonly string[]): readonly Hunk[] {
  if (old.length === 0 && now.length === 0) return [];
  if (old.length * now.length > mostCells) return [{ at: 0, until: old.length, put: now }];
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const cell = i * width + j;
      longest[cell] = old[i] === now[j] ? longest[cell + width + 1]! + 1 : Math.max(longest[cell + width]!, longest[cell + 1]!); // inside the table
    }
  }
  const found: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [fromOld, fromNow] = [i, j];
    while ((i < old.length || j < now.length) && (i >= old.length || j >= now.length || old[i] !== now[j])) {
      const down = i < old.length ? longest[(i + 1) * width + j]! : -1; // inside the table
      const right = j < now.length ? longest[i * width + j + 1]! : -1; // inside the table
      if (down >= right) i += 1;
      else j += 1;
    }
    if (i > fromOld || j > fromNow) found.push({ at: fromOld, until: i, put: now.slice(fromNow, j) });
    while (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
  }
  return found;
}

/** One edit at most, of what stands at `start`: without what both begin and end with. A line end of two characters is not torn apart. */
export function trimmed(old: string, now: string, start: number): readonly TextEdit[] {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  if (head > 0 && old[head - 1] === "\r") head -= 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  if (tail > 0 && old[old.length - tail] === "\n" && old[old.length - tail - 1] === "\r") tail -= 1;
  if (head === old.length && head === now.length) return [];
  return [{ span: { start: start + head, end: start + old.length - tail }, text: now.slice(head, now.length - tail) }];
}

import type { Key } from "./slots.ts";

/** Where what is known of a step stands, counted from the step's place. */
export const at = { from: 0, to: 1, size: 2, last: 3, next: 4, other: 5, bit: 6, kind: 7 } as const;
const width = 8;

/** How the value of a key is read. Signs of decimals are their own kinds. */
export const kinds = { decimal: 0, nonNegative: 1, positive: 2, called: 3, side: 4, listed: 5, instant: 6, rare: 7 } as const;

/**
 * The keys of a level as plain integers, one step a key, the first in front of all: which came behind it last, and the bytes that are in front of its
 * value. They are looked at for every key of every object, so nothing is a property of an object here. A class because steps learn which comes next.
 */
export class KeyOrder {
  readonly steps: Int32Array;
  /** Bytes of all steps, four an integer: see `Fixed`. */
  readonly fours: Int32Array;
  private readonly keys: readonly Key[];

  constructor(keys: readonly Key[]) {
    this.keys = keys;
    this.steps = new Int32Array(width * (keys.length + 1));
    this.steps[at.size] = beyond;
    const fours: number[] = [];
    for (const [index, { start, bit, check, spans, table }] of keys.entries()) {
      const kind = check === "name" && table === undefined && spans !== undefined ? "called" : table !== undefined ? "listed" : Object.hasOwn(kinds, check) ? (check as keyof typeof kinds) : "rare"; // its own name
      this.steps.set([fours.length, fours.length + start.fours.length, start.size, start.last, 0, 0, bit, kinds[kind]], width * (index + 1));
      fours.push(...start.fours);
    }
    this.fours = Int32Array.from(fours);
  }

  keyOf(step: number): Key {
    return this.keys[step / width - 1]!; // a step of a key
  }

  /** What comes behind a step is this key. */
  learn(before: number, key: Key): number {
    const step = width * (this.keys.indexOf(key) + 1);
    this.steps[before + at.other] = this.steps[before + at.next]!; // a step
    this.steps[before + at.next] = step;
    return step;
  }
}

/** No line is so long: what stands nowhere has this size. */
const beyond = 2 ** 30;

/** Whether what is in front of the value of a step stands at a place. */
export function isStepAt(view: DataView, place: number, limit: number, steps: Int32Array, fours: Int32Array, step: number): boolean {
  const size = steps[step + at.size]!; // a step, as all that follows
  if (place + size > limit) return false;
  const to = steps[step + at.to]!;
  for (let four = steps[step + at.from]!, here = place; four < to; four += 1, here += 4) if (view.getInt32(here, true) !== fours[four]) return false;
  return view.getInt32(place + size - 4, true) === steps[step + at.last];
}

/** Bytes that are known beforehand: a key, a word of the policy, a piece of a decision. Four of them are looked at as one integer. */
export interface Fixed {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** The integers of whole fours from its beginning; none where it is shorter than four. */
  readonly fours: Int32Array;
  /** That of its last four bytes, which may overlap the one before. */
  readonly last: number;
  /** The same of eights, as doubles that are only copied: no text in UTF-8 has the bytes of one that is no number. */
  readonly eights: Float64Array;
  readonly lastEight: number;
}

const encoder = new TextEncoder();

export function fixed(text: string): Fixed {
  const bytes = encoder.encode(text);
  const size = bytes.length;
  const view = new DataView(bytes.buffer);
  return {
    bytes, size, fours: Int32Array.from({ length: size >> 2 }, (_, index) => view.getInt32(4 * index, true)), last: size < 4 ? 0 : view.getInt32(size - 4, true),
    eights: Float64Array.from({ length: size >> 3 }, (_, index) => view.getFloat64(8 * index, true)), lastEight: size < 8 ? 0 : view.getFloat64(size - 8, true),
  };
}

/** What stands nowhere. */
export const nowhere: Fixed = { bytes: new Uint8Array(0), size: Infinity, fours: new Int32Array(0), last: 0, eights: new Float64Array(0), lastEight: 0 };

/** Whether they stand at a place. Nothing is read from `limit` on. */
export function isAt(view: DataView, at: number, limit: number, { bytes, size, fours, last }: Fixed): boolean {
  if (at + size > limit) return false;
  if (size < 4) return areAt(view, at, bytes);
  for (let index = 0; index < fours.length; index += 1) if (view.getInt32(at + 4 * index, true) !== fours[index]) return false;
  return view.getInt32(at + size - 4, true) === last;
}

function areAt(view: DataView, at: number, bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) if (view.getUint8(at + index) !== bytes[index]) return false;
  return true;
}

/** A number that equal stretches have in common, and others mostly do not. */
export function hashOf(view: DataView, from: number, to: number): number {
  const size = to - from;
  let hash = size;
  if (size < 4) for (let at = from; at < to; at += 1) hash = Math.imul(hash, 257) + view.getUint8(at);
  else {
    const middle = view.getInt32(from + ((size - 4) >> 1), true);
    hash = Math.imul(hash ^ view.getInt32(from, true), 0x2c1b3c6d) ^ Math.imul(middle, 0x297a2d39) ^ Math.imul(view.getInt32(to - 4, true), 0x5bd1e995);
  }
  return hash ^ (hash >>> 15);
}

/** Whether two stretches are the same bytes. */
export function areSame(view: DataView, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  const size = to - from;
  if (size !== otherTo - otherFrom) return false;
  let index = 0;
  for (; index + 4 <= size; index += 4) if (view.getInt32(from + index, true) !== view.getInt32(otherFrom + index, true)) return false;
  for (; index < size; index += 1) if (view.getUint8(from + index) !== view.getUint8(otherFrom + index)) return false;
  return true;
}

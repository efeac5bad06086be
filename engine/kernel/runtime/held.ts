import type { List } from "./running.ts";

/** Memory that no list has yet, from a place on. */
export interface Space {
  readonly buffer: ArrayBuffer;
  readonly from: number;
}

/**
 * A copy of a batch whose lists stand beside each other in the space that is given, or each for itself where there is none. It needs nothing from outside itself, because emitted modules carry its text.
 */
export function heldIn<Batch extends object>(batch: Batch, spaceFor: (bytes: number) => Space | undefined): Batch {
  const align = (place: number): number => Math.ceil(place / 16) * 16;
  const isList = (value: unknown): value is List => ArrayBuffer.isView(value);
  const isPlain = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
  const sizeOf = (value: unknown): number => (isList(value) ? align(value.byteLength) : isPlain(value) ? Object.values(value).reduce<number>((sum, each) => sum + sizeOf(each), 0) : 0);
  const space = spaceFor(sizeOf(batch));
  let place = space === undefined ? 0 : align(space.from);
  const held = (list: List): List => {
    if (space === undefined) return list.slice();
    const make = list.constructor as new (buffer: ArrayBuffer, place: number, length: number) => List; // that of a list
    const own = new make(space.buffer, place, list.length);
    own.set(list);
    place = align(place + list.byteLength);
    return own;
  };
  const copied = (value: unknown): unknown => (isList(value) ? held(value) : isPlain(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)])) : value);
  return copied(batch) as Batch; // the same names, with lists of the same kinds
}

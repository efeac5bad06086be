import type { WordTable } from "../../bytes/words.ts";
import type { Arena } from "../arena.ts";

/** Where in memory the vectors and tables stand that emitted readers look at. */
export interface Constants {
  /** Sixteen times the same byte. */
  readonly zero: number;
  readonly nine: number;
  readonly point: number;
  readonly quote: number;
  readonly backslash: number;
  readonly space: number;
  readonly delete: number;
  readonly letterA: number;
  readonly letters: number;
  readonly underscore: number;
  /** For sums of digits: the low bytes of shorts, tens, and 100 and 1, 10000 and 1 in turns. */
  readonly low: number;
  readonly ten: number;
  readonly hundred: number;
  readonly tenThousand: number;
  /** By length and place of the point, 16 each: the bytes of a decimal so moved that its digits stand at the end of a vector. */
  readonly moves: number;
  /** By the digits behind the point, one more where there is a point: the power of ten to divide by. */
  readonly powers: number;
  /** By a number of bytes: what keeps so many of a vector. */
  readonly masks: number;
  /** Room for a decimal that nobody reads. */
  readonly unread: number;
}

const eachOf = <Value>(size: number, valueOf: (index: number) => Value): Value[] => Array.from({ length: size }, (_, index) => valueOf(index));
const bytesOf = (shorts: readonly number[]): number[] => shorts.flatMap((each) => [each & 0xff, each >> 8]);

/** Puts them down, once for a memory. */
export function constantsIn(arena: Arena): Constants {
  const same = (byte: number): number => arena.bytes(eachOf(16, () => byte));
  const shorts = (valueOf: (index: number) => number): number => arena.bytes(bytesOf(eachOf(8, valueOf)));
  const powers = arena.take(8 * 16);
  for (let digits = 0; digits < 16; digits += 1) arena.view.setFloat64(powers + 8 * digits, 10 ** Math.max(0, digits - 1), true);
  return {
    zero: same(0x30), nine: same(9), point: same(0x2e), quote: same(0x22), backslash: same(0x5c), space: same(0x20), delete: same(0x7f), letterA: same(0x61), letters: same(25), underscore: same(0x5f),
    low: shorts(() => 0xff), ten: shorts(() => 10), hundred: shorts((index) => (index % 2 === 0 ? 100 : 1)), tenThousand: shorts((index) => (index % 2 === 0 ? 10_000 : 1)),
    moves: arena.bytes(eachOf(16, (end) => eachOf(16, (point) => moved(end, point)).flat()).flat()), powers, masks: arena.bytes(eachOf(17, (count) => eachOf(16, (index) => (index < count ? 0xff : 0))).flat()), unread: arena.take(16),
  };
}

/** Of a decimal of so many bytes, with its point there, or none where that is its end: which byte goes where; nothing in front. */
function moved(end: number, point: number): number[] {
  const digits = eachOf(end, (index) => index).filter((index) => index !== point);
  return [...eachOf(16 - digits.length, () => 0xff), ...digits];
}

/** Of a table of short names: how many slots there are, less one, and where they stand. */
export interface NameTable {
  readonly mask: number;
  readonly place: number;
}

/** A name that is longer is looked for otherwise. */
const longestName = 15;
/** What the halves of a name are multiplied with. */
export const hashFactors = [0x9e3779b97f4a7c15n, 0xc2b2ae3d27d4eb4fn] as const;
/** Bytes of a slot: the name, and its number, counted from 1. */
const slotBytes = 32;
const encoder = new TextEncoder();

/** Puts down names that are short, each with its number, counted from 1; at most a quarter of the slots is taken. A class because a table that stands is used again. */
export class Names {
  private readonly arena: Arena;
  private readonly tables = new Map<WordTable, NameTable>();

  constructor(arena: Arena) {
    this.arena = arena;
  }

  table(names: WordTable): NameTable {
    const found = this.tables.get(names) ?? this.made(names);
    this.tables.set(names, found);
    return found;
  }

  private made({ entries }: WordTable): NameTable {
    const { buffer, view } = this.arena;
    const few = entries.map(({ text, number }) => ({ bytes: encoder.encode(text), number })).filter(({ bytes }) => bytes.length <= longestName);
    const mask = 2 ** Math.ceil(Math.log2(4 * few.length + 2)) - 1;
    const place = this.arena.take(slotBytes * (mask + 1));
    for (const { bytes, number } of few) {
      const padded = new Uint8Array(16);
      padded.set(bytes);
      const [low = 0n, high = 0n] = new BigUint64Array(padded.buffer);
      let slot = Number(BigInt.asUintN(64, (low * hashFactors[0]) ^ (high * hashFactors[1])) >> 40n) & mask;
      while (view.getInt32(place + slotBytes * slot + 16, true) !== 0) slot = (slot + 1) & mask;
      new Uint8Array(buffer).set(padded, place + slotBytes * slot);
      view.setInt32(place + slotBytes * slot + 16, number + 1, true);
    }
    return { mask, place };
  }
}

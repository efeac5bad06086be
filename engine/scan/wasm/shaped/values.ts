import { block, call, constant, double, either, get, leave, leaveIf, load, long, loop, op, set, store, tee, when, type Code } from "./assembler.ts";
import { hashFactors, type Constants, type NameTable } from "./constants.ts";

/** Locals of the reader of a line, by what they hold. `at` is where it stands, which its caller gives. */
export const local = { at: 0, end: 1, row: 2, digits: 3, dots: 4, top: 5, point: 6, money: 7, minus: 8, from: 9, slot: 10, few: 11, low: 12, high: 13, bytes: 14, others: 15, number: 16 } as const;
/** Their types, without that of `at`. */
export const localTypes = ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32", "i64", "i64", "v128", "v128", "f64"] as const;
/** What is asked of the functions of reader.as and rows.as. */
export const imported = { addLine: 0, begin: 1, read: 2, decimalAt: 3, instantAt: 4, nameEndAt: 5, findAt: 6, wordEndAt: 7 } as const;

export const signs = { any: 0, nonNegative: 1, positive: 2 } as const;

/** Gives up on the line. */
export const giveUp: Code = [...constant(0), ...op.return];
const giveUpIfNone: Code = [...get(local.at), ...op.eqz, ...when(giveUp)];
const vectorAt = (place: number): Code => [...constant(0), ...load.vector(place)];
const move = (bytes: number): Code => [...get(local.at), ...constant(bytes), ...op.add, ...set(local.at)];
/** The place of a row in a list of doubles, or of integers, or of bytes. */
export type Row = Code;
export const inDoubles = (row: Row): Code => [...row, ...constant(3), ...op.shl];
const inIntegers = (row: Row): Code => [...row, ...constant(2), ...op.shl];

/** Whether other bytes than these stand behind the place. */
export function differs(bytes: Uint8Array): Code {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { length } = bytes;
  const size = length >= 8 ? 8 : length >= 4 ? 4 : 1;
  const starts = Array.from({ length: Math.floor(length / size) }, (_, index) => size * index);
  if (length % size !== 0) starts.push(length - size);
  const parts = starts.map((start): Code => {
    const from = get(local.at);
    if (size === 8) return [...from, ...load.long(start), ...long(view.getBigInt64(start, true)), ...op.xor64];
    return size === 4 ? [...from, ...load.int(start), ...constant(view.getInt32(start, true)), ...op.xor] : [...from, ...load.byte(start), ...constant(view.getUint8(start)), ...op.xor];
  });
  const joined = parts.flatMap((part, index) => [...part, ...(index === 0 ? [] : size === 8 ? op.or64 : op.or)]);
  return size === 8 ? [...joined, ...long(0n), ...op.ne64] : joined;
}

export const encoder = new TextEncoder();

/** Passes these bytes, or gives up. */
export function pass(text: string): Code {
  const bytes = encoder.encode(text);
  return [...differs(bytes), ...when(giveUp), ...move(bytes.length)];
}

/** Goes on with one of two, with the bytes passed where they stand. */
export function ifThere(text: string, yes: Code, no: Code): Code {
  const bytes = encoder.encode(text);
  return [...differs(bytes), ...either(no, [...move(bytes.length), ...yes])];
}

/** Values of JSON as instructions. A class because all of them look at the same tables in memory. */
export class ValueCode {
  private readonly constants: Constants;

  constructor(constants: Constants) {
    this.constants = constants;
  }

  /** A decimal and its quote; into a list where anybody reads it. `isMoney` keeps in `money` whether one was not 0. */
  decimal(sign: number, into: number | undefined, row: Row, isMoney: boolean): Code {
    const { constants } = this;
    const isAny = sign === signs.any;
    const from = isAny ? local.from : local.at;
    const minus: Code = isAny ? [...get(local.at), ...get(local.at), ...load.byte(), ...constant(0x2d), ...op.eq, ...tee(local.minus), ...op.add, ...set(local.from)] : [];
    const bitmaskOf = (vector: Code): Code => [...vector, ...op.bitmask];
    const put: Code = [
      // The digits at the end of a vector: two by two, four by four, eight by eight.
      ...get(local.others), ...get(local.end), ...constant(4), ...op.shl, ...get(local.dots), ...get(local.top), ...op.or, ...op.ctz, ...tee(local.point), ...op.or, ...constant(4), ...op.shl, ...load.vector(constants.moves), ...op.swizzle, ...tee(local.bytes),
      ...vectorAt(constants.low), ...op.andBits, ...vectorAt(constants.ten), ...op.mulShorts, ...get(local.bytes), ...constant(8), ...op.shrUShorts, ...op.addShorts,
      ...vectorAt(constants.hundred), ...op.dotShorts, ...set(local.bytes), ...get(local.bytes), ...get(local.bytes), ...op.narrow, ...vectorAt(constants.tenThousand), ...op.dotShorts, ...tee(local.bytes),
      ...op.int0, ...op.extendU, ...long(100_000_000n), ...op.mul64, ...get(local.bytes), ...op.int1, ...op.extendU, ...op.add64, ...op.doubleOfLong,
      // The integer is below 10^15 and the power is exact: it is rounded once.
      ...get(local.end), ...get(local.point), ...op.sub, ...constant(3), ...op.shl, ...load.double(constants.powers), ...op.divDouble,
      ...(isAny ? [...constant(1), ...get(local.minus), ...constant(1), ...op.shl, ...op.sub, ...op.doubleOfInt, ...op.mulDouble, ...double(0), ...op.addDouble] : []), ...set(local.number), // −0 and 0 are 0
      ...(into === undefined ? [] : [...inDoubles(row), ...get(local.number), ...store.double(into)]),
      ...(isMoney ? [...get(local.money), ...get(local.number), ...double(0), ...op.neDouble, ...op.or, ...set(local.money)] : []),
      ...(sign === signs.positive ? [...get(local.number), ...double(0), ...op.neDouble, ...op.eqz, ...when(giveUp)] : []),
    ];
    const zeroBits = bitmaskOf([...get(local.bytes), ...vectorAt(constants.zero), ...op.eqBytes]);
    /** Where nobody reads it, it is looked at alone whether it is one. */
    const look: Code = sign === signs.positive ? [...get(local.digits), ...zeroBits, ...constant(-1), ...op.xor, ...op.and, ...get(local.top), ...constant(1), ...op.sub, ...op.and, ...op.eqz, ...when(giveUp)] : [];
    return block(
      block(
        ...minus.length === 0 ? [] : [minus],
        [
          ...get(from), ...load.vector(), ...tee(local.bytes), ...vectorAt(constants.zero), ...op.xorBits, ...tee(local.others), ...vectorAt(constants.nine), ...op.leUBytes, ...op.bitmask, ...tee(local.digits),
          ...bitmaskOf([...get(local.bytes), ...vectorAt(constants.point), ...op.eqBytes]), ...tee(local.dots), ...op.or, ...constant(-1), ...op.xor, ...op.ctz, ...set(local.end),
          ...constant(1), ...get(local.end), ...op.shl, ...tee(local.top), ...constant(1), ...op.sub, ...get(local.dots), ...op.and, ...set(local.dots),
          // From 1 to 15 bytes and a quote; at most one point, neither first nor last.
          ...get(local.end), ...constant(1), ...op.sub, ...constant(14), ...op.gtU, ...leaveIf(0),
          ...get(from), ...get(local.end), ...op.add, ...load.byte(), ...constant(0x22), ...op.ne, ...leaveIf(0),
          ...get(local.dots), ...get(local.dots), ...constant(1), ...op.sub, ...op.and, ...get(local.dots), ...get(local.top), ...constant(1), ...op.shrU, ...constant(1), ...op.or, ...op.and, ...op.or, ...leaveIf(0),
        ],
        into === undefined && !isMoney ? look : put,
        [...get(from), ...get(local.end), ...op.add, ...constant(1), ...op.add, ...set(local.at), ...leave(1)],
      ),
      this.slowDecimal(sign, into, row, isMoney),
    );
  }

  private slowDecimal(sign: number, into: number | undefined, row: Row, isMoney: boolean): Code {
    const place: Code = into === undefined ? constant(this.constants.unread) : [...inDoubles(row), ...constant(into), ...op.add];
    return [
      ...get(local.at), ...constant(sign), ...place, ...call(imported.decimalAt), ...set(local.at), ...giveUpIfNone,
      ...(isMoney ? [...get(local.money), ...place, ...load.double(), ...double(0), ...op.neDouble, ...op.or, ...set(local.money)] : []),
    ];
  }

  /** A name and its quote; `end` is where that stands. `found` is asked what else is done, before the place moves behind it; `bytes` holds its beginning. */
  name(found: Code): Code {
    const { constants } = this;
    const is = (place: number): Code => [...get(local.bytes), ...vectorAt(place), ...op.eqBytes];
    return [
      ...block(
        block([
          ...get(local.at), ...load.vector(), ...tee(local.bytes), ...vectorAt(constants.quote), ...op.eqBytes, ...op.bitmask, ...tee(local.digits), ...op.ctz, ...tee(local.end), ...constant(1), ...op.sub, ...constant(14), ...op.gtU, ...leaveIf(0),
          // Nothing else of note in front of the quote.
          ...is(constants.backslash), ...is(constants.delete), ...op.orBits, ...get(local.bytes), ...vectorAt(constants.space), ...op.ltBytes, ...op.orBits, ...op.bitmask,
          ...get(local.digits), ...constant(1), ...op.sub, ...op.and, ...get(local.digits), ...constant(-1), ...op.xor, ...op.and, ...leaveIf(0),
          ...get(local.at), ...get(local.end), ...op.add, ...set(local.end), ...leave(1),
        ]),
        [...get(local.at), ...call(imported.nameEndAt), ...tee(local.end), ...op.eqz, ...when(giveUp)],
      ),
      ...found, ...get(local.end), ...constant(1), ...op.add, ...set(local.at),
    ];
  }

  /** Of the name that was found, its number among names, counted from 1, into a list of integers; 0 where it is none of them. */
  listed({ mask, place }: NameTable, slow: number, into: number, row: Row): Code {
    const { constants } = this;
    const length: Code = [...get(local.end), ...get(local.at), ...op.sub];
    return [
      ...block(
        block([
          ...length, ...tee(local.few), ...constant(15), ...op.gtU, ...leaveIf(0),
          ...get(local.at), ...load.vector(), ...get(local.few), ...constant(4), ...op.shl, ...load.vector(constants.masks), ...op.andBits, ...tee(local.bytes),
          ...op.long0, ...long(hashFactors[0]), ...op.mul64, ...get(local.bytes), ...op.long1, ...long(hashFactors[1]), ...op.mul64, ...op.xor64, ...long(40n), ...op.shrU64, ...op.wrap64, ...constant(mask), ...op.and, ...set(local.slot),
          ...loop([
            ...get(local.slot), ...constant(5), ...op.shl, ...load.int(place + 16), ...tee(local.few), ...op.eqz, ...leaveIf(2),
            ...get(local.slot), ...constant(5), ...op.shl, ...load.vector(place), ...get(local.bytes), ...op.xorBits, ...op.anyBit, ...op.eqz, ...leaveIf(2),
            ...get(local.slot), ...constant(1), ...op.add, ...constant(mask), ...op.and, ...set(local.slot), ...leave(0),
          ]),
        ]),
        [...constant(slow), ...get(local.at), ...length, ...call(imported.findAt), ...set(local.few)],
      ),
      ...inIntegers(row), ...get(local.few), ...store.int(into),
    ];
  }

  /** Where the name that was found stands, counted from the beginning of the input, and what tells it from most others: its last bytes, with those in front of a short one. */
  span(from: number, to: number, hash: number, input: number, row: Row): Code {
    return [
      ...inIntegers(row), ...get(local.at), ...constant(input), ...op.sub, ...store.int(from), ...inIntegers(row), ...get(local.end), ...constant(input), ...op.sub, ...store.int(to),
      ...inIntegers(row), ...get(local.end), ...constant(4), ...op.sub, ...load.int(), ...store.int(hash),
    ];
  }

  /** One of some words and its quote: its number, counted from 1, into a list of integers, and a code for it into a list of bytes. */
  mode(words: readonly { readonly text: string; readonly number: number }[], into: number, codes: { readonly of: readonly number[]; readonly into: number } | undefined, row: Row): Code {
    const put = (number: number): Code => [...inIntegers(row), ...constant(number), ...store.int(into), ...(codes === undefined ? [] : [...row, ...constant(codes.of[number] ?? 0), ...store.byte(codes.into)])];
    return words.reduceRight<Code>((rest, { text, number }) => ifThere(`${text}"`, put(number + 1), rest), giveUp);
  }

  /** A side and its quote. */
  side(isShort: number, signLists: readonly number[], codes: { readonly of: readonly number[]; readonly into: number } | undefined, row: Row): Code {
    const is = (mask: bigint, text: bigint): Code => [...get(local.low), ...long(mask), ...op.and64, ...long(text), ...op.ne64, ...op.eqz];
    return [
      ...get(local.at), ...load.long(), ...set(local.low), ...is(0xffffffffffffn, 0x2274726f6873n), ...tee(local.few), ...is(0xffffffffffn, 0x22676e6f6cn), ...op.or, ...op.eqz, ...when(giveUp),
      ...row, ...get(local.few), ...store.byte(isShort),
      ...(signLists.length === 0 ? [] : [...constant(1), ...get(local.few), ...constant(1), ...op.shl, ...op.sub, ...op.doubleOfInt, ...set(local.number)]), ...signLists.flatMap((list) => [...inDoubles(row), ...get(local.number), ...store.double(list)]),
      ...(codes === undefined ? [] : [...row, ...constant(codes.of[1] ?? 0), ...constant(codes.of[0] ?? 0), ...get(local.few), 0x1b, ...store.byte(codes.into)]),
      ...get(local.at), ...constant(5), ...op.add, ...get(local.few), ...op.add, ...set(local.at),
    ];
  }

  /** A moment and its quote. */
  instant(into: number | undefined, row: Row): Code {
    return [...get(local.at), ...(into === undefined ? constant(this.constants.unread) : [...inDoubles(row), ...constant(into), ...op.add]), ...call(imported.instantAt), ...set(local.at), ...giveUpIfNone];
  }

  /** The word of a status and its quote, which nobody reads. */
  word(): Code {
    const { constants } = this;
    return block(
      block([
        ...get(local.at), ...load.byte(), ...constant(0x61), ...op.sub, ...constant(25), ...op.gtU, ...leaveIf(0),
        ...get(local.at), ...load.vector(), ...tee(local.bytes), ...vectorAt(constants.letterA), ...op.subBytes, ...vectorAt(constants.letters), ...op.leUBytes,
        ...get(local.bytes), ...vectorAt(constants.zero), ...op.xorBits, ...vectorAt(constants.nine), ...op.leUBytes, ...op.orBits, ...get(local.bytes), ...vectorAt(constants.underscore), ...op.eqBytes, ...op.orBits, ...op.bitmask,
        ...constant(-1), ...op.xor, ...op.ctz, ...tee(local.end), ...constant(15), ...op.gtU, ...leaveIf(0),
        ...get(local.at), ...get(local.end), ...op.add, ...tee(local.end), ...load.byte(), ...constant(0x22), ...op.ne, ...leaveIf(0), ...get(local.end), ...constant(1), ...op.add, ...set(local.at), ...leave(1),
      ]),
      [...get(local.at), ...call(imported.wordEndAt), ...set(local.at), ...giveUpIfNone],
    );
  }
}

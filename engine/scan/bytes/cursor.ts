import { areSame, fixed as fixedBytes, isAt, type Fixed } from "./fixed.ts";

/**
 * Reads what stands at a place in bytes of JSON: plain words, decimals, white space. Each reading says whether it found what it looked for in its
 * usual form, and moves on if it did; anything else, such as an escape or a letter beyond ASCII, is for a reader of all JSON. Lines end with a line
 * end, which stops every reading. A class because it moves.
 */
export class Cursor {
  bytes: Uint8Array = new Uint8Array(0);
  view: DataView = new DataView(new ArrayBuffer(0));
  limit = 0;
  at = 0;
  /** Of the string that was read last: its bytes, without quotes. */
  from = 0;
  to = 0;

  /** Begins to read bytes, the last of which is a line end: those that are given, or a copy of them. */
  open(given: Uint8Array): void {
    this.bytes = withSlack(given);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset);
    this.limit = given.length;
  }

  skipSpace(): void {
    const { bytes } = this;
    let { at } = this;
    for (let byte = bytes[at]; byte === 0x20 || byte === 0x09 || byte === 0x0d; byte = bytes[at]) at += 1;
    this.at = at;
  }

  /** A byte that is expected, and the space around it. */
  take(byte: number): boolean {
    const { bytes, at } = this;
    if (bytes[at] !== byte) {
      this.skipSpace();
      if (bytes[this.at] !== byte) return false;
    }
    this.at += 1;
    const next = bytes[this.at];
    if (next === 0x20 || next === 0x09 || next === 0x0d) this.skipSpace();
    return true;
  }

  fixed(text: Fixed): boolean {
    if (!isAt(this.view, this.at, this.limit, text)) return false;
    this.at += text.size;
    return true;
  }

  /** A string from here to a quote. */
  found(to: number): void {
    this.from = this.at;
    this.to = to;
    this.at = to + 1;
  }

  /** 1 to 128 printable characters of ASCII, as they are, up to a quote; as all that follows, from behind the first quote. */
  name(): boolean {
    const to = nameAt(this.bytes, this.at);
    if (to < 0) return false;
    this.found(to);
    return true;
  }

  /** A word that policies use. */
  word(): boolean {
    const to = wordAt(this.bytes, this.at);
    if (to < 0) return false;
    this.found(to);
    return true;
  }

  /** See `decimalAt`. */
  decimal(sign: Sign, into: Float64Array, row: number): boolean {
    const end = decimalAt(this.bytes, this.at, sign, into, row);
    if (end < 0) return false;
    this.at = end;
    return true;
  }

  /** `true` or `false`, as 1 and 0; −1 for anything else. */
  boolean(): number {
    if (this.fixed(trueWord)) return 1;
    return this.fixed(falseWord) ? 0 : -1;
  }

  /** Whether the string that was read last is that between two places. */
  isSame(from: number, to: number): boolean {
    return areSame(this.view, this.from, this.to, from, to);
  }
}

/** Bytes behind the last line that may be looked at: more than stands in front of a value, and than words have that are known. */
export const slack = 128;

/** The bytes, in memory that goes on behind them. */
export function withSlack(bytes: Uint8Array): Uint8Array {
  if (bytes.byteOffset + bytes.length + slack <= bytes.buffer.byteLength) return bytes;
  const copy = new Uint8Array(bytes.length + slack).subarray(0, bytes.length);
  copy.set(bytes);
  return copy;
}

const quote = 0x22;
/** From 1 to 10^18. */
export const powersOfTen = Float64Array.from({ length: 19 }, (_, power) => Number(`1e${power}`));
/** Bytes that stand for themselves in a string. */
const plain = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x20 && byte <= 0x7e && byte !== quote && byte !== 0x5c ? 1 : 0));
const trueWord = fixedBytes("true");
const falseWord = fixedBytes("false");

/** The end of 1 to 128 printable characters of ASCII, where a quote stands; −1 where something else is. */
export function nameAt(bytes: Uint8Array, from: number): number {
  let at = from;
  while (plain[bytes[at]!] === 1) at += 1; // a line end stops it
  return bytes[at] === quote && at !== from && at - from <= 128 ? at : -1;
}

/** The same of a word that policies use. */
export function wordAt(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]!; (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || (byte >= 0x41 && byte <= 0x5a) || (at > from && byte >= 0x30 && byte <= 0x39); byte = bytes[at]!) at += 1; // as above
  return bytes[at] === quote && at !== from && at - from <= 64 ? at : -1;
}

export type Sign = 0 | 1 | 2;
/** Signs that a decimal may have. */
export const signs = { decimal: 0, nonNegative: 1, positive: 2 } as const;

/** Behind a decimal of the sign that it may have, and the quote behind it; −1 where something else is. The nearest double goes into a row; there is no negative 0. */
export function decimalAt(bytes: Uint8Array, from: number, sign: Sign, into: Float64Array, row: number): number {
  let at = from;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at += 1;
  const first = at;
  let whole = 0;
  for (let digit = (bytes[at]! - 0x30) >>> 0; digit <= 9; digit = (bytes[++at]! - 0x30) >>> 0) whole = (Math.imul(whole, 10) + digit) | 0; // a line end is no digit
  const digits = at - first;
  let scale = 0;
  let part = 0;
  if (bytes[at] === 0x2e) {
    const point = at++;
    for (let digit = (bytes[at]! - 0x30) >>> 0; digit <= 9; digit = (bytes[++at]! - 0x30) >>> 0) part = (Math.imul(part, 10) + digit) | 0; // as above
    scale = at - point - 1;
  }
  if (bytes[at] !== quote || (isNegative && sign !== signs.decimal) || digits === 0 || bytes[at - 1] === 0x2e) return -1;
  if (digits > 9 || scale > 9) return longDecimal(bytes, first, first + digits, at, isNegative, sign, into, row);
  // Both parts are whole integers, and where what they make is an integer that doubles hold, the quotient is the nearest double.
  const mantissa = whole * powersOfTen[scale]! + part; // at most 9
  if (mantissa > mostDigits) return longDecimal(bytes, first, first + digits, at, isNegative, sign, into, row);
  if (mantissa === 0 && sign === signs.positive) return -1;
  const value = mantissa / powersOfTen[scale]!; // as above
  into[row] = isNegative ? 0 - value : value;
  return at + 1;
}

/** Of lists that a line is read into: the rows whose decimals have more than 15 digits, which other decimals may share their double with. Whoever reads lines clears it. */
export const manyDigits = new Map<Float64Array, Set<number>>();

/** Integers up to this one have at most 15 digits that are not zeros at the end. */
const mostDigits = 10 ** 15;

/** The same of one with more digits, which are known to be digits. */
function longDecimal(bytes: Uint8Array, first: number, point: number, end: number, isNegative: boolean, sign: Sign, into: Float64Array, row: number): number {
  if (point - first > 20 || end - point - 1 > 18) return -1;
  let last = end;
  if (point < end) while (bytes[last - 1] === 0x30) last -= 1; // zeros behind the point say nothing
  const scale = Math.max(last - point - 1, 0);
  let mantissa = 0;
  for (let at = first; at < last; at += 1) if (at !== point) mantissa = mantissa * 10 + (bytes[at]! - 0x30); // before its end
  const value = mantissa <= Number.MAX_SAFE_INTEGER ? mantissa / powersOfTen[scale]! : Number(textOf(bytes, first, end)); // at most 18
  if (value === 0 && sign === signs.positive) return -1;
  if (mantissa > mostDigits) {
    const rows = manyDigits.get(into);
    if (rows === undefined) manyDigits.set(into, new Set([row]));
    else rows.add(row);
  }
  into[row] = isNegative ? 0 - value : value;
  return end + 1;
}

/** Bytes of ASCII as text. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at]!); // before `to`
  return text;
}

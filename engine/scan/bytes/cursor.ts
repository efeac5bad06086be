/**
 * Reads what stands at a place in bytes of JSON: plain words, decimals, white space. Each reading says whether it found what it looked for in its
 * usual form, and moves on if it did; anything else, such as an escape or a letter beyond ASCII, is for a reader of all JSON. A class because it moves.
 */
export class Cursor {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  /** Of the string that was read last: its bytes, without quotes. */
  from = 0;
  to = 0;
  /** Of the decimal that was read last: its nearest double, and exactly `mantissa` / 10^`scale`, NaN where no integer below 2^53 says it. */
  value = 0;
  mantissa = 0;
  scale = 0;

  skipSpace(): void {
    const { bytes } = this;
    let { at } = this;
    for (let byte = bytes[at]; byte === 0x20 || byte === 0x09 || byte === 0x0d; byte = bytes[at]) at += 1;
    this.at = at;
  }

  /** A byte that is expected, and the space behind it. */
  take(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    const next = this.bytes[this.at];
    if (next === 0x20 || next === 0x09 || next === 0x0d) this.skipSpace();
    return true;
  }

  /** 1 to 128 printable characters of ASCII, as they are. */
  name(): boolean {
    const { bytes } = this;
    let at = this.at + 1;
    if (bytes[at - 1] !== quote) return false;
    const from = at;
    for (let byte = bytes[at]; byte !== undefined && byte !== quote; byte = bytes[at]) {
      if (byte < 0x20 || byte > 0x7e || byte === backslash) return false;
      at += 1;
    }
    if (bytes[at] !== quote || at === from || at - from > 128) return false;
    this.from = from;
    this.to = at;
    this.at = at + 1;
    return true;
  }

  /** A word that policies use. */
  word(): boolean {
    if (!this.name() || this.to - this.from > 64) return false;
    const { bytes, from, to } = this;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at]!; // before `to`
      const isLetter = byte >= 0x61 && byte <= 0x7a;
      if (!isLetter && (at === from || !((byte >= 0x30 && byte <= 0x39) || byte === 0x5f))) return false;
    }
    return true;
  }

  /** A decimal in quotes, of the sign that it may have. */
  decimal(sign: "decimal" | "nonNegative" | "positive"): boolean {
    const { bytes } = this;
    let at = this.at + 1;
    if (bytes[at - 1] !== quote) return false;
    const from = at;
    const isNegative = bytes[at] === 0x2d;
    if (isNegative) {
      if (sign !== "decimal") return false;
      at += 1;
    }
    const first = at;
    let mantissa = 0;
    let digit = (bytes[at] ?? 0) - 0x30;
    while (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digit = (bytes[++at] ?? 0) - 0x30;
    }
    if (at === first || at - first > 20) return false;
    let scale = 0;
    if (bytes[at] === 0x2e) {
      const point = at++;
      digit = (bytes[at] ?? 0) - 0x30;
      while (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        digit = (bytes[++at] ?? 0) - 0x30;
      }
      scale = at - point - 1;
      if (scale === 0 || scale > 18) return false;
    }
    if (bytes[at] !== quote || (sign === "positive" && mantissa === 0)) return false;
    this.at = at + 1;
    if (mantissa > Number.MAX_SAFE_INTEGER) {
      this.value = Number(textOf(bytes, from, at));
      this.mantissa = NaN;
      this.scale = 0;
    } else {
      // Both are integers that doubles hold, so the quotient is the nearest double. There is no negative 0.
      this.mantissa = isNegative && mantissa !== 0 ? -mantissa : mantissa;
      this.value = scale === 0 ? this.mantissa : this.mantissa / powersOfTen[scale]!; // at most 18
      this.scale = scale;
    }
    return true;
  }

  /** `true` or `false`, as 1 and 0; −1 for anything else. */
  boolean(): number {
    const { bytes, at } = this;
    if (bytes[at] === 0x74 && bytes[at + 1] === 0x72 && bytes[at + 2] === 0x75 && bytes[at + 3] === 0x65) {
      this.at += 4;
      return 1;
    }
    if (bytes[at] === 0x66 && bytes[at + 1] === 0x61 && bytes[at + 2] === 0x6c && bytes[at + 3] === 0x73 && bytes[at + 4] === 0x65) {
      this.at += 5;
      return 0;
    }
    return -1;
  }

  /** Whether the string that was read last is this. */
  is(word: Uint8Array): boolean {
    return this.to - this.from === word.length && startsWith(this.bytes, this.from, word);
  }
}

const quote = 0x22;
const backslash = 0x5c;
const powersOfTen = Array.from({ length: 19 }, (_, power) => Number(`1e${power}`));

/** Bytes of ASCII as text. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at]!); // before `to`
  return text;
}

export function startsWith(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let index = 0; index < word.length; index += 1) if (bytes[at + index] !== word[index]) return false;
  return true;
}

/** Whether two stretches are the same bytes. */
export function sameBytes(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  for (let index = 0; index < to - from; index += 1) if (bytes[from + index] !== bytes[otherFrom + index]) return false;
  return true;
}

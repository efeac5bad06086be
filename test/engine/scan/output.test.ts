/** Numbers and texts as bytes: the same as the language writes. */
import { expect, test } from "vitest";
import { Chance } from "../../../bench/certified/chance.ts";
import { fixed } from "../../../engine/scan/bytes/fixed.ts";
import { Output } from "../../../engine/scan/bytes/output.ts";

const chance = new Chance(11);
/** Around powers of ten and of two, and anywhere. */
const integers = [0, 1, ...Array.from({ length: 15 }, (_, power) => [10 ** power - 1, 10 ** power, 10 ** power + 1, 7 * 10 ** power]).flat(), 2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 2 ** 32, 2 ** 53 - 1, ...Array.from({ length: 500 }, () => Math.floor(chance.below(2 ** 20) * 10 ** chance.below(9)))];

function written(write: (output: Output) => void): string {
  const output = new Output();
  output.room(256);
  write(output);
  return new TextDecoder().decode(output.finish());
}

/** The bytes of a text, and more behind them. */
const viewOf = (text: string): DataView => new DataView(new TextEncoder().encode(`${text}behind`).buffer);

test("integers", () => {
  for (const value of integers) expect(written((output) => output.integer(value))).toBe(String(value));
});

test("decimals, without zeros at their end", () => {
  for (const value of integers) {
    for (let scale = 0; scale <= 18; scale += 1) {
      const text = String(value).padStart(scale + 1, "0");
      const decimal = scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`.replace(/\.?0+$/, "");
      expect(written((output) => output.decimal(value, scale))).toBe(decimal);
    }
  }
});

test("texts of any length, letters beyond ASCII too", () => {
  for (let size = 0; size < 40; size += 1) {
    for (const letters of ["abcdefgh", "aé\u{10FFFF}\u007f"]) {
      const text = Array.from(letters.repeat(size)).slice(0, size).join("");
      expect(written((output) => (output.fixed(fixed(text)), output.fixed(fixed("|")), output.copy(viewOf(text), 0, fixed(text).size)))).toBe(`${text}|${text}`);
    }
  }
});

test("what was written stands in the room that is given, where it fits, and else in bytes of its own", () => {
  const output = new Output();
  for (const size of [0, 1, 5, 6, 40]) {
    const room = new Uint8Array(5).fill(7);
    output.all(new Uint8Array(size).fill(1));
    const bytes = output.finish(room);
    expect(bytes).toEqual(new Uint8Array(size).fill(1));
    expect(bytes.buffer === room.buffer).toBe(size <= 5);
    if (size > 5) expect(room).toEqual(new Uint8Array(5).fill(7));
  }
});

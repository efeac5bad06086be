import { isOnCalendar } from "../../snapshot/check-instants.ts";
import { textOf, type Cursor } from "./cursor.ts";
import { areSame } from "./fixed.ts";

/** Reads instants of one key: `2026-11-29T08:00:00Z`, with or without fractions of a second, of a calendar. A class because many are the one before. */
export class Instants {
  /** The bytes in which one was read last, where it stands there, and its seconds. */
  private readonly last: { view: DataView | undefined; from: number; to: number; seconds: number } = { view: undefined, from: 0, to: 0, seconds: 0 };

  /** Behind the first quote; seconds since 1970 go into a row. */
  take(cursor: Cursor, into: Float64Array, row: number): boolean {
    const { last } = this;
    const { view, at } = cursor;
    const size = last.to - last.from;
    if (last.view === view && at + size < cursor.limit && areSame(view, at, at + size, last.from, last.to) && view.getUint8(at + size) === quote) {
      cursor.found(at + size);
      into[row] = last.seconds;
      return true;
    }
    if (!cursor.name() || !isInstant(cursor.bytes, cursor.from, cursor.to)) return false;
    [last.view, last.from, last.to, last.seconds] = [view, cursor.from, cursor.to, Date.parse(textOf(cursor.bytes, cursor.from, cursor.to)) / 1000];
    into[row] = last.seconds;
    return true;
  }
}

const quote = 0x22;
const form = "0000-00-00T00:00:00";

function isInstant(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = 0; index < form.length; index += 1) {
    const byte = bytes[from + index]!; // a name is followed by a quote, which nothing here is
    const wanted = form.charCodeAt(index);
    if (wanted === 0x30 ? byte < 0x30 || byte > 0x39 : byte !== wanted) return false;
  }
  let at = from + form.length;
  if (bytes[at] === 0x2e) {
    const point = at++;
    while (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at += 1; // as above
    if (at - point < 2 || at - point > 10) return false;
  }
  return bytes[at] === 0x5a && at + 1 === to && isDay(bytes, from);
}

/** Days that every month has need no look at the calendar. */
function isDay(bytes: Uint8Array, from: number): boolean {
  const two = (at: number): number => 10 * (bytes[from + at]! - 0x30) + bytes[from + at + 1]! - 0x30; // digits, as `form` has them
  const month = two(5);
  const day = two(8);
  if (month < 1 || month > 12 || day < 1 || two(11) > 23 || two(14) > 59 || two(17) > 59) return false;
  return day <= 28 || isOnCalendar(`${textOf(bytes, from, from + form.length)}Z`);
}

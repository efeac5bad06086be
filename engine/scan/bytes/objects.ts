import { isOnCalendar } from "../../snapshot/check-instants.ts";
import type { Shape, ShapedColumn } from "../../kernel/runtime/shape.ts";
import { startsWith, textOf, type Cursor } from "./cursor.ts";
import { Bytes8, Decimals, Words32 } from "./grow.ts";
import { keysOf, requiredOf, type Check, type Level } from "./keys.ts";
import { WordTable } from "./words.ts";

/** A column of objects of one level, by their place in the line that is read. */
export interface NumberSlot {
  readonly column: ShapedColumn;
  readonly rows: Decimals;
  readonly usual: readonly [value: number, mantissa: number, scale: number];
}
export interface WordSlot {
  readonly column: ShapedColumn;
  readonly rows: Bytes8;
  readonly words: WordTable;
  readonly usual: number;
}

interface Key {
  readonly bytes: Uint8Array;
  readonly check: Check;
  readonly bit: number;
  readonly number: NumberSlot | undefined;
  readonly word: WordSlot | undefined;
  readonly spans: Spans | undefined;
  /** Those that were found behind it last: keys mostly come in the same order, and some are not always there. */
  next: Key | undefined;
  other: Key | undefined;
}

/** Where strings stand that are needed as they are. */
export interface Spans {
  readonly from: Words32;
  readonly to: Words32;
}

const noBytes: readonly [number, number, number] = [NaN, NaN, 0];

/** Reads objects of one level into columns. A class because keys are expected in the order in which they came last. */
export class ObjectReader {
  readonly numbers: readonly NumberSlot[];
  readonly words: readonly WordSlot[];
  readonly signs: readonly NumberSlot[];
  /** By key, of what is needed as text: id or asset, symbol, mode, side, status. A string that is not there is empty. */
  readonly texts: Readonly<Record<string, Spans>>;
  /** Whether a row has margin of its own, which only some modes take; whether there is money in it. */
  readonly hasMargin = new Bytes8();
  readonly hasMoney = new Bytes8();
  private readonly keys: readonly Key[];
  private readonly facts: readonly Key[];
  private readonly spans: readonly Spans[];
  /** In front of the first key. */
  private readonly start: Key = { bytes: new Uint8Array(0), check: "other", bit: 0, number: undefined, word: undefined, spans: undefined, next: undefined, other: undefined };
  private readonly required: number;
  private readonly marginBit: number;
  private readonly moneyBits: number;

  constructor(level: Level, shape: Shape) {
    const columns = shape.columns.filter(({ table }) => table === level);
    const numberSlots = columns.filter(({ kind }) => kind === "number").map((column): NumberSlot => ({ column, rows: new Decimals(), usual: usualNumber(column) }));
    const wordSlots = columns.filter(({ kind }) => kind === "word").map((column): WordSlot => ({ column, rows: new Bytes8(), words: new WordTable(column.words), usual: usualWord(column) }));
    this.numbers = numberSlots;
    this.words = wordSlots;
    this.signs = numberSlots.filter(({ column }) => column.from === "sign");
    const texts: Record<string, Spans> = {};
    for (const key of ["id", "asset", "symbol", "marginMode", "side", "status"]) if (Object.hasOwn(keysOf[level], key)) texts[key] = { from: new Words32(), to: new Words32() };
    this.texts = texts;
    const names = Object.keys(keysOf[level]);
    const slotOf = (from: ShapedColumn["from"], key: string) => ({
      number: numberSlots.find(({ column }) => column.from === from && column.key === key),
      word: wordSlots.find(({ column }) => column.from === from && column.key === key),
    });
    this.keys = names.map((name, index) => ({ bytes: quoted(name), check: keysOf[level][name]!, bit: 1 << index, spans: texts[name], next: undefined, other: undefined, ...slotOf("fact", name) })); // its own name
    this.spans = Object.values(texts);
    this.facts = columns.filter(({ from }) => from === "declared").map(({ key }, index) => ({ bytes: quoted(key), check: "other", bit: 1 << index % 31, spans: undefined, next: undefined, other: undefined, ...slotOf("declared", key) }));
    this.required = requiredOf[level].reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);
    this.marginBit = level === "position" ? 1 << names.indexOf("margin") : 0;
    this.moneyBits = level === "balance" ? ["walletBalance", "bonus", "debt"].reduce((bits, name) => bits | (1 << names.indexOf(name)), 0) : 0;
  }

  /** Reads the object at the cursor into a row; `inner` reads what is of no column here. False: this is for a reader of all JSON. */
  read(cursor: Cursor, row: number, inner?: () => boolean): boolean {
    const { numbers, words, spans } = this;
    for (let index = 0; index < numbers.length; index += 1) setUsual(numbers[index]!, row); // below their number
    for (let index = 0; index < words.length; index += 1) put(words[index]!.rows, row, words[index]!.usual); // as above
    for (let index = 0; index < spans.length; index += 1) put(spans[index]!.to, row, 0); // as above
    put(this.hasMoney, row, 0);
    if (!cursor.take(openBrace)) return false;
    let seen = 0;
    for (let before = this.start; ; ) {
      const key = this.keyAt(cursor, before);
      if (key === undefined || (seen & key.bit) !== 0) return false;
      seen |= key.bit;
      before = key;
      if (!this.value(cursor, row, key, inner)) return false;
      cursor.skipSpace();
      if (cursor.take(comma)) continue;
      if (cursor.take(closeBrace)) break;
      return false;
    }
    put(this.hasMargin, row, (seen & this.marginBit) === 0 ? 0 : 1);
    return (seen & this.required) === this.required;
  }

  /** The key at the cursor, its colon taken too: the one that came last behind the same key, or another. */
  private keyAt(cursor: Cursor, before: Key): Key | undefined {
    const { bytes, at } = cursor;
    let key = before.next;
    if (key === undefined || !startsWith(bytes, at, key.bytes)) {
      key = before.other !== undefined && startsWith(bytes, at, before.other.bytes) ? before.other : this.keys.find((each) => startsWith(bytes, at, each.bytes));
      if (key === undefined) return undefined;
      before.other = before.next;
      before.next = key;
    }
    cursor.at = at + key.bytes.length;
    if (bytes[cursor.at] !== colon) cursor.skipSpace();
    return cursor.take(colon) ? key : undefined;
  }

  private value(cursor: Cursor, row: number, { check, number, word, spans, bit }: Key, inner: (() => boolean) | undefined): boolean {
    switch (check) {
      case "decimal":
      case "nonNegative":
      case "positive":
        if (!cursor.decimal(check)) return false;
        number?.rows.set(row, cursor.value, cursor.mantissa, cursor.scale);
        if ((bit & this.moneyBits) !== 0 && cursor.value !== 0) put(this.hasMoney, row, 1);
        return true;
      case "name":
      case "word":
        if (!(check === "name" ? cursor.name() : cursor.word())) return false;
        break;
      case "side":
        if (!cursor.word() || !(cursor.is(long) || cursor.is(short))) return false;
        for (const { rows } of this.signs) rows.set(row, cursor.is(short) ? -1 : 1, cursor.is(short) ? -1 : 1, 0);
        break;
      case "instant":
        return instant(cursor, row, number);
      case "boolean": {
        const truth = cursor.boolean();
        if (truth < 0) return false;
        if (word !== undefined) put(word.rows, row, codeIn(word, truth === 1 ? yes : no, 0, truth === 1 ? yes.length : no.length));
        return true;
      }
      case "facts":
        return this.declared(cursor, row);
      case "other":
        return inner !== undefined && inner();
    }
    if (word !== undefined) put(word.rows, row, codeIn(word, cursor.bytes, cursor.from, cursor.to));
    if (spans !== undefined) {
      put(spans.from, row, cursor.from);
      put(spans.to, row, cursor.to);
    }
    return number === undefined;
  }

  /** Facts that the policy declares; others are for a reader of all JSON, and so is what reads as no value of theirs. */
  private declared(cursor: Cursor, row: number): boolean {
    if (this.facts.length > 31 || !cursor.take(openBrace)) return false;
    if (cursor.take(closeBrace)) return true;
    for (let seen = 0; ; ) {
      const key = this.facts.find(({ bytes }) => startsWith(cursor.bytes, cursor.at, bytes));
      if (key === undefined || (seen & key.bit) !== 0) return false;
      seen |= key.bit;
      cursor.at += key.bytes.length;
      cursor.skipSpace();
      if (!cursor.take(colon)) return false;
      if (key.number !== undefined) {
        if (key.number.column.instant || !cursor.decimal("decimal")) return false;
        key.number.rows.set(row, cursor.value, cursor.mantissa, cursor.scale);
      } else {
        const code = key.word !== undefined && cursor.word() ? codeIn(key.word, cursor.bytes, cursor.from, cursor.to) : otherWord;
        if (key.word === undefined || code === otherWord) return false;
        put(key.word.rows, row, code);
      }
      cursor.skipSpace();
      if (cursor.take(comma)) continue;
      return cursor.take(closeBrace);
    }
  }
}

const [openBrace, closeBrace, comma, colon] = [0x7b, 0x7d, 0x2c, 0x3a];
const otherWord = 255;
const encoder = new TextEncoder();
const [long, short, yes, no] = ["long", "short", "yes", "no"].map((word) => encoder.encode(word)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]; // four words

function quoted(key: string): Uint8Array {
  return encoder.encode(JSON.stringify(key));
}

function put(list: Bytes8 | Words32, row: number, value: number): void {
  while (list.length <= row) list.push(0);
  list.list[row] = value;
}

function codeIn({ words }: WordSlot, bytes: Uint8Array, from: number, to: number): number {
  const found = words.find(bytes, from, to);
  return found < 0 ? otherWord : found + 1;
}

function setUsual({ rows, usual }: NumberSlot, row: number): void {
  rows.set(row, usual[0], usual[1], usual[2]);
}

/** `2026-11-29T08:00:00Z`, with or without fractions of a second, of a calendar. */
function instant(cursor: Cursor, row: number, number: NumberSlot | undefined): boolean {
  if (!cursor.name()) return false;
  const { bytes, from, to } = cursor;
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
  if (bytes[at] !== 0x5a || at + 1 !== to || !isDay(bytes, from)) return false;
  if (number === undefined) return true;
  const ms = Date.parse(textOf(bytes, from, to));
  number.rows.set(row, ms / 1000, ms, 3);
  return true;
}

const form = "0000-00-00T00:00:00";

/** Days that every month has need no look at the calendar. */
function isDay(bytes: Uint8Array, from: number): boolean {
  const two = (at: number): number => 10 * (bytes[from + at]! - 0x30) + bytes[from + at + 1]! - 0x30; // digits, as `form` has them
  const month = two(5);
  const day = two(8);
  if (month < 1 || month > 12 || day < 1 || two(11) > 23 || two(14) > 59 || two(17) > 59) return false;
  return day <= 28 || isOnCalendar(`${textOf(bytes, from, from + form.length)}Z`);
}

function usualNumber({ usual }: ShapedColumn): readonly [number, number, number] {
  if (usual === null) return noBytes;
  const digits = /^(-?\d{1,20})(?:\.(\d{1,18}))?$/.exec(usual);
  if (digits === null) return noBytes;
  const mantissa = Number(`${digits[1] ?? ""}${digits[2] ?? ""}`);
  return Number.isSafeInteger(mantissa) ? [Number(usual), mantissa, digits[2]?.length ?? 0] : [Number(usual), NaN, 0];
}

function usualWord({ usual, words }: ShapedColumn): number {
  if (usual === null) return 0;
  const index = words.indexOf(usual);
  return index < 0 ? otherWord : index + 1;
}

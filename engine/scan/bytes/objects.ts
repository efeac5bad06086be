import { BALANCES, ORDERS, POSITIONS } from "../../limits.ts";
import type { Shape, ShapedColumn } from "../../kernel/runtime/shape.ts";
import { decimalAt, nameAt, signs, type Cursor, type Sign } from "./cursor.ts";
import { fixed, hashOf, isAt } from "./fixed.ts";
import { Codes, Doubles, Places } from "./grow.ts";
import { keysOf, requiredOf, type Level } from "./keys.ts";
import { at, isStepAt, KeyOrder, kinds } from "./order.ts";
import { codeIn, codeOf, keyOf, numberSlot, setUsual, Spans, wordSlot, type Key, type NumberSlot, type WordSlot } from "./slots.ts";
import type { CompiledReader, QuickReader } from "./quick.ts";
import { usedBy } from "./used.ts";
import { unusual, type WordTable } from "./words.ts";
import type { Arena } from "../wasm/arena.ts";

/** Names that strings of some keys are looked for in: symbols, modes. */
export type Tables = Readonly<Record<string, WordTable>>;

/** Reads objects of one level into columns. A class because keys are expected in the order in which they came last. */
export class ObjectReader {
  readonly numbers: readonly NumberSlot[];
  readonly words: readonly WordSlot[];
  /** What each object is called by: its id, or its asset. */
  readonly called = new Spans();
  /** Its remembered status; empty where it has none. */
  readonly status = new Spans();
  /** The places of names in their tables, counted from 1; 0 is none of them. */
  readonly symbol = new Places();
  readonly marginMode = new Places();
  readonly asset = new Places();
  /** 1 where it is short. */
  readonly isShort = new Codes();
  /** Whether a row has margin of its own, which only some modes take; whether there is money in it. */
  readonly hasMargin = new Codes();
  readonly hasMoney = new Codes();
  readonly keys: readonly Key[];
  private readonly facts: readonly Key[];
  private readonly declared: readonly (NumberSlot | WordSlot)[];
  private readonly signs: readonly NumberSlot[];
  private readonly optional: readonly (NumberSlot | WordSlot)[];
  private readonly optionalBits: number;
  /** Whether a column is read from none of the keys. */
  private readonly isOtherwise: boolean;
  private readonly required: number;
  private readonly marginBit: number;
  private readonly moneyBits: number;
  private readonly hasStatus: boolean;
  private readonly order: KeyOrder;
  /** By step of a key: where its decimals go. */
  private readonly columns: readonly Float64Array[];
  private readonly cursor: Cursor;
  private readonly quick: QuickReader | undefined;
  /** In the order of the shape. */
  readonly slots: readonly (NumberSlot | WordSlot)[];
  /** Decimals that are read by nobody. */
  readonly none = new Doubles();
  /** Reads what is of no column here, of the object at hand. */
  inner: (() => boolean) | undefined;
  /** Which of the compiled readers read last. */
  private isSpaced = false;

  constructor(level: Level, shape: Shape, tables: Tables, cursor: Cursor, compiled?: CompiledReader, arena?: Arena) {
    this.cursor = cursor;
    const names = Object.keys(keysOf[level]);
    const columns = shape.columns.filter(({ table }) => table === level);
    const bitOf = ({ from, key }: ShapedColumn): number => (from === "fact" && names.includes(key) ? 1 << names.indexOf(key) : 0);
    const numbers = columns.filter(({ kind }) => kind === "number").map((column) => numberSlot(column, bitOf(column)));
    const words = columns.filter(({ kind }) => kind === "word").map((column) => wordSlot(column, bitOf(column)));
    this.numbers = numbers;
    this.words = words;
    const slots = [...numbers, ...words];
    this.signs = numbers.filter(({ column }) => column.from === "sign");
    this.declared = slots.filter(({ column }) => column.from === "declared");
    this.optional = slots.filter(({ column }) => column.from !== "sign" && column.from !== "declared");
    this.isOtherwise = this.optional.some(({ bit }) => bit === 0);
    this.optionalBits = this.optional.reduce((bits, { bit }) => bits | bit, 0);
    const places: Readonly<Record<string, Places>> = { symbol: this.symbol, marginMode: this.marginMode, asset: this.asset };
    const spans: Readonly<Record<string, Spans>> = { [level === "balance" ? "asset" : "id"]: this.called, status: this.status };
    const slotOf = (from: ShapedColumn["from"], key: string): Pick<Key, "decimals" | "word"> => ({
      decimals: numbers.find(({ column }) => column.from === from && column.key === key)?.rows ?? this.none,
      word: words.find(({ column }) => column.from === from && column.key === key),
    });
    this.keys = names.map((name, index) => keyOf(name, keysOf[level][name]!, 1 << index, { ...slotOf("fact", name), spans: spans[name], table: tables[name], places: places[name] })); // its own name
    this.order = new KeyOrder(this.keys);
    this.facts = this.declared.map(({ column }, index) => keyOf(column.key, column.instant ? "instant" : "other", 1 << index % 31, slotOf("declared", column.key)));
    this.required = requiredOf[level].reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);
    this.marginBit = level === "position" ? 1 << names.indexOf("margin") : 0;
    this.moneyBits = level === "balance" ? ["walletBalance", "bonus", "debt"].reduce((bits, name) => bits | (1 << names.indexOf(name)), 0) : 0;
    this.hasStatus = names.includes("status");
    this.slots = columns.map((column) => slots.find((slot) => slot.column === column)!); // made of them
    const lists = [...slots.map(({ rows }) => rows), this.none, this.called.from, this.called.to, this.called.hash, this.status.from, this.status.to, this.symbol, this.marginMode, this.asset, this.isShort, this.hasMargin, this.hasMoney];
    for (const each of lists) {
      each.room(mostOf[level]);
      arena?.move(each);
    }
    this.columns = [this.none.list, ...this.keys.map(({ decimals }) => decimals.list)];
    this.quick = compiled?.[level](usedBy(this, cursor));
  }

  /** Reads the object at the cursor into a row; `inner` reads what is of no column here. False: this is for a reader of all JSON. */
  read(row: number, inner?: () => boolean): boolean {
    const { cursor, quick } = this;
    for (let index = 0; index < this.declared.length; index += 1) setUsual(this.declared[index]!, row); // below their number
    if (quick !== undefined) {
      this.inner = inner;
      const { bytes, view, at: start } = cursor;
      let end = this.isSpaced ? quick.spaced(bytes, view, start, row) : quick.compact(bytes, view, start, row);
      if (end < 0) {
        end = this.isSpaced ? quick.compact(bytes, view, start, row) : quick.spaced(bytes, view, start, row);
        if (end >= 0) this.isSpaced = !this.isSpaced;
      }
      cursor.at = end < 0 ? start : end;
      if (end >= 0) return true;
    }
    return this.readAny(row, inner);
  }

  /** The same of an object in any form that is read here. */
  private readAny(row: number, inner: (() => boolean) | undefined): boolean {
    const { cursor, order, moneyBits, columns, called } = this;
    const { bytes, view, limit } = cursor;
    const { steps, fours } = order;
    let place = cursor.at;
    if (bytes[place] !== openBrace) return false;
    place += 1;
    if (this.hasStatus) this.status.to.list[row] = 0;
    if (moneyBits !== 0) this.hasMoney.list[row] = 0;
    let seen = 0;
    for (let before = 0; ; ) {
      let step = steps[before + at.next]!; // a step, as all that follows
      if (!isStepAt(view, place, limit, steps, fours, step)) {
        step = steps[before + at.other]!;
        if (isStepAt(view, place, limit, steps, fours, step)) {
          steps[before + at.other] = steps[before + at.next]!;
          steps[before + at.next] = step;
          place += steps[step + at.size]!;
        } else {
          cursor.at = place;
          step = this.anyStepAt(cursor, before);
          if (step < 0) return false;
          place = cursor.at;
        }
      } else place += steps[step + at.size]!;
      const bit = steps[step + at.bit]!;
      if ((seen & bit) !== 0) return false;
      seen |= bit;
      before = step;
      const kind = steps[step + at.kind]!;
      if (kind <= kinds.positive) {
        const list = columns[step >> 3]!;
        place = decimalAt(bytes, place, kind as Sign, list, row); // signs are kinds
        if (place < 0) return false;
        if ((bit & moneyBits) !== 0 && list[row] !== 0) this.hasMoney.list[row] = 1;
      } else if (kind === kinds.called) {
        const to = nameAt(bytes, place);
        if (to < 0) return false;
        called.from.list[row] = place;
        called.to.list[row] = to;
        called.hash.list[row] = hashOf(view, place, to);
        place = to + 1;
      } else {
        cursor.at = place;
        if (!this.value(cursor, row, order.keyOf(step), inner)) return false;
        place = cursor.at;
      }
      let byte = bytes[place]!; // a line end is the last
      if (byte === 0x20 || byte === 0x09 || byte === 0x0d) {
        cursor.at = place;
        cursor.skipSpace();
        place = cursor.at;
        byte = bytes[place]!; // as above
      }
      place += 1;
      if (byte === comma) continue;
      if (byte !== closeBrace) return false;
      break;
    }
    cursor.at = place;
    if ((seen & this.required) !== this.required) return false;
    if ((seen & this.optionalBits) !== this.optionalBits || this.isOtherwise) for (const slot of this.optional) if ((seen & slot.bit) === 0) setUsual(slot, row);
    this.hasMargin.list[row] = (seen & this.marginBit) === 0 ? 0 : 1;
    return true;
  }

  /** The step of the key at the cursor, whichever it is, what is in front of its value taken; −1 where it is none. */
  private anyStepAt(cursor: Cursor, before: number): number {
    cursor.skipSpace();
    const key = this.keys.find(({ name }) => isAt(cursor.view, cursor.at, cursor.limit, name));
    return key === undefined || !takeStart(cursor, key) ? -1 : this.order.learn(before, key);
  }

  private value(cursor: Cursor, row: number, key: Key, inner: (() => boolean) | undefined): boolean {
    const { check } = key;
    switch (check) {
      case "decimal":
      case "nonNegative":
      case "positive":
        return cursor.decimal(signs[check], key.decimals.list, row);
      case "side": {
        const isShort = cursor.fixed(short);
        if (!isShort && !cursor.fixed(long)) return false;
        this.isShort.list[row] = isShort ? 1 : 0;
        for (let index = 0; index < this.signs.length; index += 1) this.signs[index]!.rows.list[row] = isShort ? -1 : 1; // below their number
        if (key.word !== undefined) key.word.rows.list[row] = codeOf(key.word, isShort ? shortWord : longWord);
        return true;
      }
      case "name":
      case "word":
        return this.text(cursor, row, key);
      case "instant":
        return key.instants!.take(cursor, key.decimals.list, row); // such keys have them
      case "boolean": {
        const truth = cursor.boolean();
        if (truth < 0) return false;
        if (key.word !== undefined) key.word.rows.list[row] = codeOf(key.word, truth === 1 ? yesWord : noWord);
        return true;
      }
      case "facts":
        return this.declaredFacts(cursor, row);
      case "other":
        return inner !== undefined && inner();
    }
  }

  private text(cursor: Cursor, row: number, { check, table, places, spans, word }: Key): boolean {
    if (table !== undefined) {
      const found = table.take(cursor);
      if (found === unusual) return false;
      places.list[row] = found + 1;
    } else if (!(check === "name" ? cursor.name() : cursor.word())) return false;
    if (word !== undefined) word.rows.list[row] = codeIn(word, cursor);
    if (spans !== undefined) {
      spans.from.list[row] = cursor.from;
      spans.to.list[row] = cursor.to;
      spans.hash.list[row] = hashOf(cursor.view, cursor.from, cursor.to);
    }
    return true;
  }

  /** Facts that the policy declares; others are for a reader of all JSON, and so is what reads as no value of theirs. */
  declaredFacts(cursor: Cursor, row: number): boolean {
    if (this.facts.length > 31 || !cursor.take(openBrace)) return false;
    if (cursor.take(closeBrace)) return true;
    for (let seen = 0; ; ) {
      const key = this.facts.find(({ name }) => cursor.fixed(name));
      if (key === undefined || (seen & key.bit) !== 0 || !cursor.take(colon)) return false;
      seen |= key.bit;
      const slot = this.declared.find((_, index) => this.facts[index] === key);
      if (slot === undefined || cursor.bytes[cursor.at] !== quote) return false;
      cursor.at += 1;
      if (key.instants !== undefined) {
        if (!key.instants.take(cursor, key.decimals.list, row)) return false;
      } else if (key.word === undefined) {
        if (!cursor.decimal(signs.decimal, key.decimals.list, row)) return false;
      } else {
        const code = cursor.word() ? codeIn(key.word, cursor) : otherWord;
        if (code === otherWord) return false;
        key.word.rows.list[row] = code;
      }
      if (cursor.take(comma)) continue;
      return cursor.take(closeBrace);
    }
  }
}

/** The objects that an account may have. */
const mostOf: Readonly<Record<Level, number>> = { account: 1, balance: BALANCES, position: POSITIONS, order: ORDERS };
const [openBrace, closeBrace, comma, colon, quote] = [0x7b, 0x7d, 0x2c, 0x3a, 0x22];
const otherWord = 255;
const [long, short] = [fixed('long"'), fixed('short"')];
const [longWord, shortWord, yesWord, noWord] = ["long", "short", "yes", "no"];

/** A key behind its name, with space around its colon. */
function takeStart(cursor: Cursor, key: Key): boolean {
  cursor.at += key.name.size;
  if (!cursor.take(colon)) return false;
  if (!key.isString) return true;
  if (cursor.bytes[cursor.at] !== quote) return false;
  cursor.at += 1;
  return true;
}

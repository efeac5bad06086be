import { BALANCES, ORDERS, POSITIONS } from "../../limits.ts";
import { powersOfTen, signs } from "../bytes/cursor.ts";
import { hashOf } from "../bytes/fixed.ts";
import { isString, requiredOf, type Level } from "../bytes/keys.ts";
import type { ObjectReader } from "../bytes/objects.ts";
import { codeOf, type Key } from "../bytes/slots.ts";
import type { WordTable } from "../bytes/words.ts";
import type { Arena } from "./arena.ts";

/** The readers of an account's objects, whose lists stand in the arena. */
export type Readers = Readonly<Record<Level, ObjectReader>>;

/** Places in memory; those in the tables that follow, as reader.as has them too. */
export const input = 1024;
const [doubles, integers, lastInstant] = [64, 256, 448];
const of = {
  keys: 0, keyCount: 4, required: 8, fills: 12, fillCount: 16, from: 20, to: 24, hash: 28, hasMargin: 32, marginBit: 36, hasMoney: 40, statusFrom: 44, statusTo: 48, isShort: 52, signs: 56, signCount: 60, most: 64,
  count: 68, firstKey: 72, otherFirst: 76, size: 80,
} as const;
const ofKey = { pattern: 0, mask: 64, sizes: 128, kind: 136, bit: 140, into: 144, codes: 148, table: 152, inner: 156, next: 160, other: 164, isMoney: 168, size: 176 } as const;
const ofFill = { into: 0, isWord: 4, bit: 8, value: 16, size: 24 } as const;
const kinds = { ...signs, name: 3, listed: 4, side: 5, instant: 6, boolean: 7, status: 8, list: 9, object: 10, mode: 11, notHere: 12 } as const;
const ofTable = { slots: 16, text: 0, length: 4, number: 8, size: 16 } as const;

/** Bytes that a key may have, with what is in front of its value. */
const longestKey = 32;
const mostOf: Readonly<Record<Level, number>> = { account: 1, balance: BALANCES, position: POSITIONS, order: ORDERS };
const encoder = new TextEncoder();

/** Where the level of a line is and that of an account, and of lists the level and the place of its count; of keys whose names are looked for, their tables. */
export interface Layout {
  readonly line: number;
  readonly account: number;
  readonly tables: ReadonlyMap<Key, number>;
  readonly counts: Readonly<Record<"balance" | "position" | "order", { readonly level: number; readonly count: number }>>;
}

/** Writes the tables of a policy for reader.as; nothing where it reads a word of a key that is not looked for there. */
export function layOut(readers: Readers, modes: readonly string[], arena: Arena): Layout | undefined {
  const { view } = arena;
  for (const [power, value] of powersOfTen.entries()) {
    view.setFloat64(doubles + 8 * power, value, true);
    view.setBigUint64(integers + 8 * power, 10n ** BigInt(power), true);
  }
  new Uint8Array(arena.buffer, lastInstant, 24).fill(0x0a); // what no line has, so that nothing is taken for it
  const writer = new LayoutWriter(arena, modes);
  if (Object.values(readers).some(({ keys }) => keys.some(isForeign))) return undefined;
  const balance = writer.level("balance", readers.balance);
  const [account, position, order] = [writer.level("account", readers.account, balance), writer.level("position", readers.position), writer.level("order", readers.order)];
  const line = arena.take(of.size);
  view.setInt32(line + of.required, 1, true);
  writer.keys(line, [["account", kinds.object, account], ["positions", kinds.list, position], ["orders", kinds.list, order]].map(([name, kind, inner], index) => ({ name: String(name), quoted: false, values: { kind: Number(kind), bit: 1 << index, inner: Number(inner) } })));
  const listAt = (level: number): Layout["counts"]["order"] => ({ level, count: level + of.count });
  return { line, account, tables: writer.tables, counts: { balance: listAt(balance), position: listAt(position), order: listAt(order) } };
}

/** Whether a policy reads words of a key that reader.as does not make codes of, or a key is too long for it. */
function isForeign({ text, check, word }: Key): boolean {
  return text.length + '"": "'.length > longestKey || (word !== undefined && check !== "side" && check !== "boolean" && text !== "marginMode");
}

type KeyValues = Partial<Record<Exclude<keyof typeof ofKey, "pattern" | "mask" | "sizes" | "size" | "next" | "other">, number>>;

/** Writes levels, keys and names one behind the other. A class because each table that is written moves the next. */
class LayoutWriter {
  private readonly arena: Arena;
  private readonly modes: readonly string[];
  readonly tables = new Map<Key, number>();

  constructor(arena: Arena, modes: readonly string[]) {
    [this.arena, this.modes] = [arena, modes];
  }

  level(level: Level, reader: ObjectReader, balances = 0): number {
    const { view } = this.arena;
    const place = this.arena.take(of.size);
    const bitOf = (name: string): number => reader.keys.find(({ text }) => text === name)?.bit ?? 0;
    const put = (values: Partial<Record<keyof typeof of, number>>): void => {
      for (const [name, value] of Object.entries(values)) view.setInt32(place + of[name as keyof typeof of], value, true); // its own name
    };
    const turning = reader.numbers.filter(({ column }) => column.from === "sign");
    const fills = reader.slots.filter(({ column }) => column.from !== "sign");
    put({
      required: requiredOf[level].reduce((bits, name) => bits | bitOf(name), 0), from: placeOf(reader.called.from), to: placeOf(reader.called.to), hash: placeOf(reader.called.hash), hasMargin: placeOf(reader.hasMargin),
      marginBit: level === "position" ? bitOf("margin") : 0, hasMoney: level === "balance" ? placeOf(reader.hasMoney) : 0, statusFrom: placeOf(reader.status.from), statusTo: bitOf("status") === 0 ? 0 : placeOf(reader.status.to),
      isShort: placeOf(reader.isShort), signs: this.arena.integers(turning.map(({ rows }) => placeOf(rows))), signCount: turning.length, most: mostOf[level], fills: this.arena.take(ofFill.size * fills.length), fillCount: fills.length,
    });
    for (const [index, { rows, bit, usual, column }] of fills.entries()) {
      const fill = view.getInt32(place + of.fills, true) + index * ofFill.size;
      view.setInt32(fill + ofFill.into, placeOf(rows), true);
      view.setInt32(fill + ofFill.isWord, column.kind === "word" ? 1 : 0, true);
      view.setInt32(fill + ofFill.bit, bit, true);
      view.setFloat64(fill + ofFill.value, usual, true);
    }
    this.keys(place, reader.keys.map((key) => ({ name: key.text, quoted: isString(key.check), values: { bit: key.bit, ...this.valuesOf(level, key, balances) } })));
    return place;
  }

  /** Writes the keys of a level; each is first expected behind any other. */
  keys(level: number, keys: readonly { readonly name: string; readonly quoted: boolean; readonly values: KeyValues }[]): void {
    const { view, buffer } = this.arena;
    const first = this.arena.take(ofKey.size * keys.length);
    for (const [at, value] of [[of.keys, first], [of.keyCount, keys.length], [of.firstKey, first], [of.otherFirst, first]] as const) view.setInt32(level + at, value, true);
    for (const [index, { name, quoted, values }] of keys.entries()) {
      const key = first + index * ofKey.size;
      for (const [gap, space] of ["", " "].entries()) {
        const text = encoder.encode(`${JSON.stringify(name)}:${space}${quoted ? '"' : ""}`);
        new Uint8Array(buffer).set(text, key + ofKey.pattern + longestKey * gap);
        new Uint8Array(buffer, key + ofKey.mask + longestKey * gap, text.length).fill(0xff);
        view.setInt32(key + ofKey.sizes + 4 * gap, text.length, true);
      }
      for (const [at, value] of Object.entries({ ...values, next: first, other: first })) view.setInt32(key + ofKey[at as keyof typeof ofKey], value, true); // its own name
    }
  }

  private valuesOf(level: Level, key: Key, balances: number): KeyValues {
    const { check, text, decimals, table, places, spans, word } = key;
    const codes = (words: readonly string[]): KeyValues => (word === undefined ? {} : { codes: this.arena.bytes(words.map((each) => codeOf(word, each))), inner: placeOf(word.rows) });
    switch (check) {
      case "decimal":
      case "nonNegative":
      case "positive":
        return { kind: kinds[check], into: placeOf(decimals), isMoney: level === "balance" ? 1 : 0 };
      case "instant":
        return { kind: kinds.instant, into: placeOf(decimals) };
      case "side":
        return { kind: kinds.side, ...codes(["long", "short"]) };
      case "boolean":
        return { kind: kinds.boolean, ...codes(["no", "yes"]) };
      case "name":
      case "word": {
        if (text === "marginMode") return { kind: kinds.mode, into: placeOf(places), table: this.table(table), ...codes(["", ...this.modes]) };
        if (table !== undefined) {
          const place = this.table(table);
          this.tables.set(key, place);
          return { kind: kinds.listed, into: placeOf(places), table: place, codes: spans === undefined ? 0 : 1 };
        }
        return { kind: check === "word" ? kinds.status : kinds.name, codes: spans === undefined ? 0 : 1 };
      }
      case "facts":
      case "other":
        return text === "balances" ? { kind: kinds.list, inner: balances } : { kind: kinds.notHere };
    }
  }

  /** A table of names, at most a quarter of it full. */
  private table(names: WordTable | undefined): number {
    const words = names?.entries ?? [];
    const count = 2 ** Math.ceil(Math.log2(4 * words.length + 2));
    const place = this.arena.take(ofTable.slots + ofTable.size * count);
    const { view } = this.arena;
    view.setInt32(place, count - 1, true);
    for (const { text, number } of words) {
      const bytes = encoder.encode(text);
      const at = this.arena.bytes([...bytes, 0, 0, 0, 0, 0, 0, 0, 0]); // eight are looked at
      let slot = hashOf(view, at, at + bytes.length) & (count - 1);
      const entry = (): number => place + ofTable.slots + ofTable.size * slot;
      while (view.getInt32(entry() + ofTable.number, true) !== 0) slot = (slot + 1) & (count - 1);
      for (const [where, value] of [[ofTable.text, at], [ofTable.length, bytes.length], [ofTable.number, number + 1]] as const) view.setInt32(entry() + where, value, true);
    }
    return place;
  }
}

/** Where a list stands in the memory. */
export function placeOf({ list }: { readonly list: Float64Array | Uint32Array | Uint8Array }): number {
  return list.byteOffset;
}

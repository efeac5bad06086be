import type { ShapedColumn } from "../../kernel/runtime/shape.ts";
import type { Cursor } from "./cursor.ts";
import { fixed, type Fixed } from "./fixed.ts";
import { Codes, Doubles, Places } from "./grow.ts";
import { Instants } from "./instants.ts";
import { isString, type Check } from "./keys.ts";
import { unknownWord, WordTable } from "./words.ts";

/** A column of objects of one level, by their place in the line that is read. */
export interface NumberSlot {
  readonly column: ShapedColumn;
  readonly rows: Doubles;
  readonly usual: number;
  readonly bit: number;
}
export interface WordSlot {
  readonly column: ShapedColumn;
  readonly rows: Codes;
  readonly words: WordTable;
  readonly usual: number;
  readonly bit: number;
}

/** A key of an object, and where what stands there goes. */
export interface Key {
  readonly text: string;
  /** In quotes. */
  readonly name: Fixed;
  /** With its colon, and the quote behind it where a string is looked for. */
  readonly start: Fixed;
  readonly isString: boolean;
  readonly check: Check;
  readonly bit: number;
  /** Of a decimal: where it goes, whether or not a column is made of it. */
  readonly decimals: Doubles;
  readonly word: WordSlot | undefined;
  readonly spans: Spans | undefined;
  /** Of a string: the names that it may be, and where their places go, counted from 1. */
  readonly table: WordTable | undefined;
  readonly places: Places;
  readonly instants: Instants | undefined;
}

/** Where strings stand that are needed as they are. */
export class Spans {
  readonly from = new Places();
  readonly to = new Places();
  /** Of those that objects are called by: see `hashOf`. */
  readonly hash = new Places();

  room(rows: number): void {
    for (const each of [this.from, this.to, this.hash]) each.room(rows);
  }
}

/** `goes` says where it goes, as far as it goes anywhere. */
export function keyOf(name: string, check: Check, bit: number, goes: Pick<Key, "decimals"> & Partial<Pick<Key, "word" | "spans" | "table" | "places">>): Key {
  const text = JSON.stringify(name);
  return {
    text: name, name: fixed(text), start: fixed(`${text}:${isString(check) ? '"' : ""}`), isString: isString(check), check, bit, decimals: goes.decimals, word: goes.word, spans: goes.spans, table: goes.table,
    places: goes.places ?? new Places(), instants: check === "instant" ? new Instants() : undefined,
  };
}

/** A slot for a column of numbers or of words. `bit` is that of the key that it is read from. */
export function numberSlot(column: ShapedColumn, bit: number): NumberSlot {
  return { column, rows: new Doubles(), usual: usualNumber(column), bit };
}

export function wordSlot(column: ShapedColumn, bit: number): WordSlot {
  return { column, rows: new Codes(), words: new WordTable(column.words), usual: usualWord(column), bit };
}

export function setUsual(slot: NumberSlot | WordSlot, row: number): void {
  slot.rows.list[row] = slot.usual;
}

/** The code of the word that was read last. */
export function codeIn(slot: WordSlot, cursor: Cursor): number {
  return codeBetween(slot, cursor.view, cursor.from, cursor.to);
}

/** The code of a word between two places. */
export function codeBetween({ words }: WordSlot, view: DataView, from: number, to: number): number {
  const found = words.numberOf(view, from, to);
  return found === unknownWord ? otherWord : found + 1;
}

export function codeOf({ column }: WordSlot, word: string): number {
  const index = column.words.indexOf(word);
  return index < 0 ? otherWord : index + 1;
}

const otherWord = 255;

/** What a column is where a line says nothing. Of credits a line says nothing, or it is for a reader of all JSON. */
export function usualNumber({ usual, from }: ShapedColumn): number {
  if (from === "credits") return 0;
  return usual !== null && /^-?\d{1,20}(\.\d{1,18})?$/.test(usual) ? Number(usual) + 0 : NaN; // there is no negative 0
}

/** As above, of a word. */
export function usualWord({ usual, words }: ShapedColumn): number {
  if (usual === null) return 0;
  const index = words.indexOf(usual);
  return index < 0 ? otherWord : index + 1;
}

import { POSITIONS, ORDERS, BALANCES } from "../../limits.ts";
import type { Shape } from "../../kernel/runtime/shape.ts";
import { Cursor } from "./cursor.ts";
import { areSame, fixed } from "./fixed.ts";
import { ObjectReader, type Tables } from "./objects.ts";
import type { CompiledReader } from "./quick.ts";
import type { Level } from "./keys.ts";
import { FastLines } from "../wasm/fast-lines.ts";
import { roomOfRows } from "../wasm/fast-rows.ts";
import { roomOfWriting } from "../wasm/fast-writer.ts";

/**
 * Reads an account from a line of bytes, in any order of keys, into columns of its objects. Whatever is unusual — escapes, letters beyond
 * ASCII, keys that are not looked for, anything that is wrong — is not judged here: the line is then for the reader of all JSON. A class because it holds
 * the objects of one line.
 */
export class AccountLine {
  readonly cursor = new Cursor();
  readonly account: ObjectReader;
  readonly balances: ObjectReader;
  readonly positions: ObjectReader;
  readonly orders: ObjectReader;
  balanceCount = 0;
  positionCount = 0;
  orderCount = 0;

  /** Reads lines first, where there is WebAssembly. */
  readonly fast: FastLines | undefined;
  /** Whether the bytes stand where lines are read fast. */
  isFast = false;

  /** `withFast` says whether WebAssembly may be tried. */
  constructor(shape: Shape, tables: Tables, compiled?: CompiledReader, withFast = false) {
    const fast = withFast ? FastLines.make(roomOf(shape, tables) + roomOfRows(shape.columns.length, { names: namesIn(tables), modes: shape.modes.length }) + roomOfWriting(namesIn(tables), shape.modes.length)) : undefined;
    const reader = (level: Level): ObjectReader => new ObjectReader(level, shape, tables, this.cursor, compiled, fast?.arena);
    [this.account, this.balances, this.positions, this.orders] = [reader("account"), reader("balance"), reader("position"), reader("order")];
    const isRead = fast?.layOut({ account: this.account, balance: this.balances, position: this.positions, order: this.orders }, shape.modes.map(({ name }) => name)) === true;
    this.fast = isRead ? fast : undefined;
  }

  /** Begins to read bytes, the last of which is a line end. */
  open(given: Uint8Array): void {
    const bytes = this.fast?.open(given);
    this.isFast = bytes !== undefined;
    this.cursor.open(bytes ?? given);
  }

  /** Whether the line that begins here was read; the cursor then stands at its end. */
  read(start: number): boolean {
    const { cursor, fast } = this;
    if (fast !== undefined && this.isFast) {
      const end = fast.read(start);
      if (end >= 0) {
        cursor.at = end;
        this.balanceCount = fast.count("balance");
        this.positionCount = fast.count("position");
        this.orderCount = fast.count("order");
        return this.areDistinct();
      }
    }
    cursor.at = start;
    this.balanceCount = this.positionCount = this.orderCount = 0;
    if (!cursor.take(openBrace)) return false;
    for (let seen = 0; ; ) {
      const key = cursor.fixed(keys[0]!) ? 0 : cursor.fixed(keys[1]!) ? 1 : cursor.fixed(keys[2]!) ? 2 : -1; // there are three
      if (key < 0 || (seen & (1 << key)) !== 0) return false;
      seen |= 1 << key;
      if (!cursor.take(colon) || !this.part(key)) return false;
      if (cursor.take(comma)) continue;
      if (!cursor.take(closeBrace) || (seen & 1) === 0) return false;
      break;
    }
    return cursor.bytes[cursor.at] === newline && this.areDistinct();
  }

  private part(key: number): boolean {
    if (key === 0) return this.account.read(0, this.readBalances);
    if (key === 1) return (this.positionCount = this.list(this.positions, POSITIONS)) >= 0;
    return (this.orderCount = this.list(this.orders, ORDERS)) >= 0;
  }

  /** The account's `balances`, which stand inside of it. */
  private readonly readBalances = (): boolean => (this.balanceCount = this.list(this.balances, BALANCES)) >= 0;

  /** How many objects a list has; −1 where it was not read. */
  private list(reader: ObjectReader, most: number): number {
    const { cursor } = this;
    if (!cursor.take(openBracket)) return -1;
    if (cursor.take(closeBracket)) return 0;
    for (let row = 0; row < most; row += 1) {
      if (!reader.read(row)) return -1;
      if (cursor.take(comma)) continue;
      return cursor.take(closeBracket) ? row + 1 : -1;
    }
    return -1;
  }

  /** Whether no two objects of a list are called the same. */
  private areDistinct(): boolean {
    return this.isDistinct(this.balances, this.balanceCount) && this.isDistinct(this.positions, this.positionCount) && this.isDistinct(this.orders, this.orderCount);
  }

  private isDistinct({ called }: ObjectReader, count: number): boolean {
    const from = called.from.list;
    const to = called.to.list;
    const hash = called.hash.list;
    if (count > fewNames) return this.areManyDistinct(from, to, count);
    for (let row = 1; row < count; row += 1) {
      for (let other = 0; other < row; other += 1) if (hash[row] === hash[other] && areSame(this.cursor.view, from[row]!, to[row]!, from[other]!, to[other]!)) return false; // rows below the count
    }
    return true;
  }

  private areManyDistinct(from: Uint32Array, to: Uint32Array, count: number): boolean {
    const names = new Set<string>();
    for (let row = 0; row < count; row += 1) names.add(latin1.decode(this.cursor.bytes.subarray(from[row], to[row])));
    return names.size === count;
  }
}

/** The bytes that lists of all objects need, and tables of all names: more than enough. */
function roomOf({ columns }: Shape, tables: Tables): number {
  return (POSITIONS + ORDERS + BALANCES + 64) * (8 * (columns.length + 1) + 48) + 1024 * namesIn(tables) + 2 ** 17;
}

function namesIn(tables: Tables): number {
  return Object.values(tables).reduce((sum, { entries }) => sum + entries.length, 0);
}

const [openBrace, closeBrace, openBracket, closeBracket, comma, colon, newline] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a, 0x0a];
const keys = ["account", "positions", "orders"].map((key) => fixed(JSON.stringify(key)));
const fewNames = 24;
const latin1 = new TextDecoder("latin1");

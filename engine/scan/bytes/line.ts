import { POSITIONS, ORDERS, BALANCES } from "../../limits.ts";
import type { Shape } from "../../kernel/runtime/shape.ts";
import { Cursor, sameBytes, startsWith } from "./cursor.ts";
import { ObjectReader } from "./objects.ts";

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

  constructor(shape: Shape) {
    this.account = new ObjectReader("account", shape);
    this.balances = new ObjectReader("balance", shape);
    this.positions = new ObjectReader("position", shape);
    this.orders = new ObjectReader("order", shape);
  }

  /** Whether the line between two places was read. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    const { cursor } = this;
    cursor.bytes = bytes;
    cursor.at = start;
    this.balanceCount = this.positionCount = this.orderCount = 0;
    cursor.skipSpace();
    if (!cursor.take(openBrace)) return false;
    for (let seen = 0; ; ) {
      const key = keys.findIndex((each) => startsWith(bytes, cursor.at, each));
      if (key < 0 || (seen & (1 << key)) !== 0) return false;
      seen |= 1 << key;
      cursor.at += keys[key]!.length; // it was found
      cursor.skipSpace();
      if (!cursor.take(colon) || !this.part(key)) return false;
      cursor.skipSpace();
      if (cursor.take(comma)) continue;
      if (!cursor.take(closeBrace) || (seen & 1) === 0) return false;
      break;
    }
    cursor.skipSpace();
    return cursor.at === end && this.areDistinct();
  }

  private part(key: number): boolean {
    if (key === 0) return this.account.read(this.cursor, 0, this.readBalances);
    const [reader, most] = key === 1 ? [this.positions, POSITIONS] : [this.orders, ORDERS];
    const count = this.list(reader, most);
    if (key === 1) this.positionCount = count;
    else this.orderCount = count;
    return count >= 0;
  }

  /** The account's `balances`, which stand inside of it. */
  private readonly readBalances = (): boolean => {
    this.balanceCount = this.list(this.balances, BALANCES);
    return this.balanceCount >= 0;
  };

  /** How many objects a list has; −1 where it was not read. */
  private list(reader: ObjectReader, most: number): number {
    const { cursor } = this;
    if (!cursor.take(openBracket)) return -1;
    if (cursor.take(closeBracket)) return 0;
    for (let row = 0; row < most; row += 1) {
      if (!reader.read(cursor, row)) return -1;
      cursor.skipSpace();
      if (cursor.take(comma)) continue;
      return cursor.take(closeBracket) ? row + 1 : -1;
    }
    return -1;
  }

  /** Whether no two objects of a list are called the same. */
  private areDistinct(): boolean {
    return this.isDistinct(this.balances, "asset", this.balanceCount) && this.isDistinct(this.positions, "id", this.positionCount) && this.isDistinct(this.orders, "id", this.orderCount);
  }

  private isDistinct({ texts }: ObjectReader, key: string, count: number): boolean {
    const { from, to } = texts[key]!; // each level has what it is called by
    const { bytes } = this.cursor;
    if (count > fewNames) return this.areManyDistinct(from.list, to.list, count);
    for (let row = 1; row < count; row += 1) {
      for (let other = 0; other < row; other += 1) if (sameBytes(bytes, from.list[row]!, to.list[row]!, from.list[other]!, to.list[other]!)) return false; // rows below the count
    }
    return true;
  }

  private areManyDistinct(from: Uint32Array, to: Uint32Array, count: number): boolean {
    const names = new Set<string>();
    for (let row = 0; row < count; row += 1) names.add(latin1.decode(this.cursor.bytes.subarray(from[row], to[row])));
    return names.size === count;
  }
}

const [openBrace, closeBrace, openBracket, closeBracket, comma, colon] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a];
const keys = ["account", "positions", "orders"].map((key) => new TextEncoder().encode(JSON.stringify(key)));
const fewNames = 24;
const latin1 = new TextDecoder("latin1");

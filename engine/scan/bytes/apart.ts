import type { ShapedColumn } from "../../kernel/runtime/shape.ts";
import type { Codes } from "./grow.ts";
import type { AccountLine } from "./line.ts";
import type { PoolsOfLine } from "./pools.ts";

/** Whether a column says what is worked out here: if no two of a pool agree on a word of their instruments. */
export function isApartHere({ from, table, apart }: ShapedColumn): boolean {
  return from === "apart" && table === "pool" && apart?.by.startsWith("instrument.") === true;
}

/** A column of whether no two members of a pool agree on a word of their instruments. A class because it remembers which words it met in the pool at hand. */
export class ApartColumn {
  private readonly column: Codes;
  private readonly withOrders: boolean;
  private readonly yes: number;
  private readonly no: number;
  /** By instrument: the place of its word among the different ones. */
  private readonly wordOf: readonly number[];
  private readonly met: Int32Array;
  private pool = 0;

  /** `words` are those of the instruments of the market. */
  constructor({ words: codes, apart }: ShapedColumn, column: Codes, words: readonly string[]) {
    const different = [...new Set(words)];
    this.column = column;
    this.withOrders = apart?.of !== "positions";
    [this.yes, this.no] = [codes.indexOf("yes") + 1 || other, codes.indexOf("no") + 1 || other];
    this.wordOf = words.map((word) => different.indexOf(word));
    this.met = new Int32Array(different.length);
  }

  push({ start, members, orderStart, orderMembers }: PoolsOfLine, pool: number, { positions, orders }: AccountLine): void {
    this.pool += 1;
    const isApart = this.areApart(start, members, pool, positions.symbol.list) && (!this.withOrders || this.areApart(orderStart, orderMembers, pool, orders.symbol.list));
    this.column.push(isApart ? this.yes : this.no);
  }

  private areApart(start: Int32Array, members: Int32Array, pool: number, symbol: Uint32Array): boolean {
    for (let member = start[pool]!; member < start[pool + 1]!; member += 1) { // one more than pools
      const word = this.wordOf[symbol[members[member]!]! - 1]!; // it is in an instrument of the market
      if (this.met[word] === this.pool) return false;
      this.met[word] = this.pool;
    }
    return true;
  }
}

const other = 255;

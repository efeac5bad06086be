import { sameBytes, startsWith } from "./cursor.ts";
import type { AccountLine } from "./line.ts";
import type { MarketRows, ModeRows } from "./market-rows.ts";
import { WordTable } from "./words.ts";

/** In place of a balance: no asset is at hand. */
export const noAsset = -2;
/** What a pool's key is: the name of an object or an asset in the line; the name of an order, behind `order `; or a place in the keys of its mode, counted from here. */
export const namedKey = 0;
export const namedOrderKey = 1;
export const firstKey = 2;

/**
 * Which objects of a line make which pools: those of `partitionOf`, in its order. A class because it holds those of one line, in lists that are used again.
 */
export class PoolsOfLine {
  count = 0;
  readonly mode: number[] = [];
  /** See `namedKey`. */
  readonly key: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** The row of its balance in the line; −1 where the account does not list it. */
  readonly balance: number[] = [];
  readonly instrument: number[] = [];
  readonly start: number[] = [];
  readonly members: number[] = [];
  readonly orderStart: number[] = [];
  readonly orderMembers: number[] = [];
  /** By position and by order of the line: its instrument. */
  readonly symbol: number[] = [];
  readonly orderSymbol: number[] = [];
  private readonly market: MarketRows;
  private readonly modes: WordTable;
  private readonly settles: WordTable;
  private readonly modeOf: number[] = [];
  private readonly orderModeOf: number[] = [];
  private readonly poolOf: number[] = [];
  private readonly orderPoolOf: number[] = [];
  private readonly balanceOf: number[] = [];

  constructor(market: MarketRows) {
    this.market = market;
    this.modes = new WordTable(market.modes.map(({ name }) => name));
    this.settles = new WordTable(market.settles);
  }

  /** False where the policy says nothing of an object, or too much depends on it: that is for the engine. */
  partition(line: AccountLine): boolean {
    if (line.positionCount * line.orderCount > mostPairs || !this.place(line)) return false;
    this.count = 0;
    for (const [index, mode] of this.market.modes.entries()) {
      const first = this.count;
      for (let row = 0; row < line.positionCount; row += 1) if (this.modeOf[row] === index) this.poolOf[row] = this.poolOfPosition(line, index, mode, first, row);
      for (let row = 0; row < line.orderCount; row += 1) if (this.orderModeOf[row] === index) this.orderPoolOf[row] = this.poolOfOrder(line, index, mode, first, row);
      if (mode.money !== undefined) for (let row = 0; row < line.balanceCount; row += 1) this.addMoney(line, index, mode, first, row);
    }
    if (this.count > mostPools) return false;
    gather(this.count, line.positionCount, this.poolOf, this.start, this.members);
    gather(this.count, line.orderCount, this.orderPoolOf, this.orderStart, this.orderMembers);
    return true;
  }

  /** The asset of a balance among the market's; −1 where the market does not know it. */
  assetOf(line: AccountLine, row: number): number {
    const { from, to } = line.balances.texts["asset"]!; // balances have one
    return this.market.assets.find(line.cursor.bytes, from.list[row]!, to.list[row]!); // below their count
  }

  /** Instruments and modes of all objects, and which balance settles what. */
  private place(line: AccountLine): boolean {
    const { bytes } = line.cursor;
    const found = (of: "positions" | "orders", count: number, symbols: number[], modes: number[], pools: number[]): boolean => {
      const { symbol, marginMode } = line[of].texts;
      for (let row = 0; row < count; row += 1) {
        const instrument = this.market.symbols.find(bytes, symbol!.from.list[row]!, symbol!.to.list[row]!); // both levels have both, and the row is below the count
        const mode = this.modes.find(bytes, marginMode!.from.list[row]!, marginMode!.to.list[row]!); // as above
        if (instrument < 0 || this.market.applies[instrument] !== true) return false;
        if (of === "positions" && (mode < 0 || !this.fitsMode(line, row, mode))) return false;
        symbols[row] = instrument;
        modes[row] = mode;
        pools[row] = -1;
      }
      return true;
    };
    this.balanceOf.length = this.market.settles.length;
    this.balanceOf.fill(-1);
    const { from, to } = line.balances.texts["asset"]!; // balances have one
    for (let row = 0; row < line.balanceCount; row += 1) {
      const settle = this.settles.find(bytes, from.list[row]!, to.list[row]!); // below their count
      if (settle >= 0) this.balanceOf[settle] = row;
    }
    return found("positions", line.positionCount, this.symbol, this.modeOf, this.poolOf) && found("orders", line.orderCount, this.orderSymbol, this.orderModeOf, this.orderPoolOf);
  }

  /** Margin of its own is stated exactly where the mode's pool is the position. */
  private fitsMode(line: AccountLine, row: number, mode: number): boolean {
    const { isSingle, isUnsaid } = this.market.modes[mode]!; // it was found
    // A position may be called as the pool of an order is.
    if (isSingle && startsWith(line.cursor.bytes, line.positions.texts["id"]!.from.list[row]!, orderWord)) return false; // positions have ids
    return isUnsaid || (line.positions.hasMargin.list[row] === 1) === isSingle;
  }

  private poolOfPosition(line: AccountLine, index: number, mode: ModeRows, first: number, row: number): number {
    const instrument = this.symbol[row]!; // below their count
    const { from, to } = line.positions.texts["id"]!; // positions have ids
    if (mode.isSingle) return this.build(index, mode, instrument, namedKey, from.list[row]!, to.list[row]!); // as above
    return this.shared(index, mode, first, instrument);
  }

  private poolOfOrder(line: AccountLine, index: number, mode: ModeRows, first: number, row: number): number {
    const instrument = this.orderSymbol[row]!; // below their count
    if (!mode.isSingle) return this.shared(index, mode, first, instrument);
    // The order belongs to the position of its symbol and side, else of the other side; of two, to the last.
    let [same, other] = [-1, -1];
    const { bytes } = line.cursor;
    const [sides, own] = [line.positions.texts["side"]!, line.orders.texts["side"]!]; // both levels have it
    for (let position = 0; position < line.positionCount; position += 1) {
      if (this.modeOf[position] !== index || this.symbol[position] !== instrument) continue;
      if (sameBytes(bytes, sides.from.list[position]!, sides.to.list[position]!, own.from.list[row]!, own.to.list[row]!)) same = position; // as above
      else other = position;
    }
    const holder = same >= 0 ? same : other;
    if (holder >= 0) return this.poolOf[holder]!; // placed before
    const { from, to } = line.orders.texts["id"]!; // orders have ids
    return this.build(index, mode, instrument, namedOrderKey, from.list[row]!, to.list[row]!); // as above
  }

  /** The pool of an instrument in a mode that shares, made where there is none yet. */
  private shared(index: number, mode: ModeRows, first: number, instrument: number): number {
    const key = mode.isUnsaid ? firstKey : firstKey + mode.keyOf[instrument]!; // an instrument of the market
    for (let pool = first; pool < this.count; pool += 1) if (this.key[pool] === key) return pool;
    return this.build(index, mode, instrument, key, 0, 0);
  }

  private build(index: number, mode: ModeRows, instrument: number, key: number, from: number, to: number): number {
    const settle = this.market.settleOf[instrument]!; // an instrument of the market
    return this.push(index, key, from, to, mode.fixesAsset ? this.balanceOf[settle]! : noAsset, instrument); // a settlement asset of the market
  }

  private push(mode: number, key: number, from: number, to: number, balance: number, instrument: number): number {
    const pool = this.count++;
    this.mode[pool] = mode;
    this.key[pool] = key;
    this.from[pool] = from;
    this.to[pool] = to;
    this.balance[pool] = balance;
    this.instrument[pool] = instrument;
    return pool;
  }

  /** A shared pool exists where there is money in it, though nothing is open. */
  private addMoney(line: AccountLine, index: number, mode: ModeRows, first: number, row: number): void {
    if (line.balances.hasMoney.list[row] !== 1) return;
    if (mode.money === "all") {
      if (this.count === first) this.push(index, firstKey, 0, 0, noAsset, -1);
      return;
    }
    for (let pool = first; pool < this.count; pool += 1) if (this.balance[pool] === row) return;
    const { from, to } = line.balances.texts["asset"]!; // balances have one
    this.push(index, namedKey, from.list[row]!, to.list[row]!, row, -1); // as above
  }
}

/** An account with more is for the engine. */
const mostPools = 20_000;
const mostPairs = 1_000_000;
const orderWord = new TextEncoder().encode("order ");

/** Lists the members of each pool, in their order. */
function gather(pools: number, count: number, poolOf: readonly number[], start: number[], members: number[]): void {
  for (let pool = 0; pool <= pools; pool += 1) start[pool] = 0;
  for (let row = 0; row < count; row += 1) if (poolOf[row]! >= 0) start[poolOf[row]! + 1]! += 1; // below their count, and a pool
  for (let pool = 0; pool < pools; pool += 1) start[pool + 1]! += start[pool]!; // below their count
  const next = start.slice(0, pools);
  for (let row = 0; row < count; row += 1) if (poolOf[row]! >= 0) members[next[poolOf[row]!]!++] = row; // as above
}

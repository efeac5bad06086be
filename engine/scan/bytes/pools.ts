import { fixed, isAt } from "./fixed.ts";
import type { AccountLine } from "./line.ts";
import { namesOf } from "./tables.ts";
import type { MarketRows, ModeRows } from "./market-rows.ts";

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
  mode = new Int32Array(64);
  /** See `namedKey`. */
  key = new Int32Array(64);
  from = new Int32Array(64);
  to = new Int32Array(64);
  /** The row of its balance in the line; −1 where the account does not list it. */
  balance = new Int32Array(64);
  instrument = new Int32Array(64);
  start = new Int32Array(64);
  /** Positions by their place in the line, those of a pool together; likewise orders. */
  members = new Int32Array(64);
  orderStart = new Int32Array(64);
  orderMembers = new Int32Array(64);
  private poolOf = new Int32Array(64);
  private orderPoolOf = new Int32Array(64);
  private next = new Int32Array(64);
  private readonly market: MarketRows;
  /** By name of an asset, counted from 1: its place among those that settle, and among the market's; −1 where it is none. */
  private readonly settleAt: readonly number[];
  private readonly assetAt: readonly number[];
  /** By asset that settles: the row of its balance in the line. */
  private readonly balanceOf: number[];
  /** By mode and key: the pool that was found there last, perhaps of another line. */
  private readonly lastPool: readonly Int32Array[];
  /** How many modes a balance alone makes a pool in. */
  private readonly sharing: number;

  constructor(market: MarketRows) {
    this.market = market;
    const names = namesOf(market);
    this.settleAt = [-1, ...names.map((name) => market.settles.indexOf(name))];
    this.assetAt = [-1, ...names.map((name) => market.assets.indexOf(name))];
    this.balanceOf = market.settles.map(() => -1);
    this.sharing = market.modes.filter(({ money }) => money !== undefined).length;
    this.lastPool = market.modes.map(({ keys }) => new Int32Array(firstKey + keys.length + 1));
  }

  /** False where the policy says nothing of an object, or too much depends on it: that is for the engine. */
  partition(line: AccountLine): boolean {
    const { positionCount, orderCount, balanceCount } = line;
    if (positionCount * orderCount > mostPairs || !this.fitsMarket(line)) return false;
    // Money makes a pool in each mode that shares it.
    this.room(positionCount + orderCount + balanceCount * this.sharing + 2);
    this.findBalances(line);
    this.count = 0;
    const modeOf = line.positions.marginMode.list;
    const orderModeOf = line.orders.marginMode.list;
    for (let row = 0; row < orderCount; row += 1) this.orderPoolOf[row] = -1;
    for (let index = 0; index < this.market.modes.length; index += 1) {
      const mode = this.market.modes[index]!; // below their number
      const first = this.count;
      for (let row = 0; row < positionCount; row += 1) if (modeOf[row] === index + 1) this.poolOf[row] = this.poolOfPosition(line, index, mode, first, row);
      for (let row = 0; row < orderCount; row += 1) if (orderModeOf[row] === index + 1) this.orderPoolOf[row] = this.poolOfOrder(line, index, mode, first, row);
      if (mode.money !== undefined) for (let row = 0; row < balanceCount; row += 1) this.addMoney(line, index, mode, first, row);
    }
    if (this.count > mostPools) return false;
    this.gather(positionCount, this.poolOf, this.start, this.members);
    this.gather(orderCount, this.orderPoolOf, this.orderStart, this.orderMembers);
    return true;
  }

  /** The asset of a balance among the market's; −1 where the market does not know it. */
  assetOf(line: AccountLine, row: number): number {
    return this.assetAt[line.balances.asset.list[row]!]!; // below their count, and a name or 0
  }

  private room(rows: number): void {
    if (rows <= this.mode.length) return;
    for (const list of ["mode", "key", "from", "to", "balance", "instrument", "start", "members", "orderStart", "orderMembers", "poolOf", "orderPoolOf", "next"] as const) this[list] = new Int32Array(2 * rows);
  }

  private findBalances(line: AccountLine): void {
    for (let settle = 0; settle < this.balanceOf.length; settle += 1) this.balanceOf[settle] = -1;
    const { list } = line.balances.asset;
    for (let row = 0; row < line.balanceCount; row += 1) {
      const settle = this.settleAt[list[row]!]!; // as in assetOf
      if (settle >= 0) this.balanceOf[settle] = row;
    }
  }

  /** Whether the market has each instrument, the policy applies to it, and has the mode of each position. */
  private fitsMarket({ positions, positionCount, orders, orderCount, cursor }: AccountLine): boolean {
    const { applies, modes } = this.market;
    for (let row = 0; row < positionCount; row += 1) {
      const instrument = positions.symbol.list[row]! - 1; // below their count
      const mode = positions.marginMode.list[row]! - 1; // as above
      if (instrument < 0 || mode < 0 || applies[instrument] !== true) return false;
      const { isSingle, isUnsaid } = modes[mode]!; // it was found
      // A position may be called as the pool of an order is.
      if (isSingle && isAt(cursor.view, positions.called.from.list[row]!, cursor.limit, orderWord)) return false; // below their count
      // Margin of its own is stated exactly where the mode's pool is the position.
      if (!isUnsaid && (positions.hasMargin.list[row] === 1) !== isSingle) return false;
    }
    for (let row = 0; row < orderCount; row += 1) if (applies[orders.symbol.list[row]! - 1] !== true) return false; // as above; no instrument is none of them
    return true;
  }

  private poolOfPosition({ positions }: AccountLine, index: number, mode: ModeRows, first: number, row: number): number {
    const instrument = positions.symbol.list[row]! - 1; // below their count
    if (mode.isSingle) return this.build(index, mode, instrument, namedKey, positions.called.from.list[row]!, positions.called.to.list[row]!); // as above
    return this.shared(index, mode, first, instrument);
  }

  private poolOfOrder({ positions, positionCount, orders }: AccountLine, index: number, mode: ModeRows, first: number, row: number): number {
    const instrument = orders.symbol.list[row]! - 1; // below their count
    if (!mode.isSingle) return this.shared(index, mode, first, instrument);
    // The order belongs to the position of its symbol and side, else of the other side; of two, to the last.
    let [same, other] = [-1, -1];
    for (let position = 0; position < positionCount; position += 1) {
      if (positions.marginMode.list[position] !== index + 1 || positions.symbol.list[position] !== instrument + 1) continue;
      if (positions.isShort.list[position] === orders.isShort.list[row]) same = position;
      else other = position;
    }
    const holder = same >= 0 ? same : other;
    if (holder >= 0) return this.poolOf[holder]!; // placed before
    return this.build(index, mode, instrument, namedOrderKey, orders.called.from.list[row]!, orders.called.to.list[row]!); // as above
  }

  /** The pool of an instrument in a mode that shares, made where there is none yet. */
  private shared(index: number, mode: ModeRows, first: number, instrument: number): number {
    const key = mode.isUnsaid ? firstKey : firstKey + mode.keyOf[instrument]!; // an instrument of the market
    const last = this.lastPool[index]!; // a mode
    const pool = last[key]!; // a key of it
    if (pool >= first && pool < this.count && this.key[pool] === key) return pool;
    return (last[key] = this.build(index, mode, instrument, key, 0, 0));
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
  private addMoney({ balances }: AccountLine, index: number, mode: ModeRows, first: number, row: number): void {
    if (balances.hasMoney.list[row] !== 1) return;
    if (mode.money === "all") {
      if (this.count === first) this.push(index, firstKey, 0, 0, noAsset, -1);
      return;
    }
    for (let pool = first; pool < this.count; pool += 1) if (this.balance[pool] === row) return;
    this.push(index, namedKey, balances.called.from.list[row]!, balances.called.to.list[row]!, row, -1); // below their count
  }

  /** Lists the members of each pool, in their order. */
  private gather(count: number, poolOf: Int32Array, start: Int32Array, members: Int32Array): void {
    const { next, count: pools } = this;
    for (let pool = 0; pool <= pools; pool += 1) next[pool] = 0;
    for (let row = 0; row < count; row += 1) if (poolOf[row]! >= 0) next[poolOf[row]!]! += 1; // below their count, and a pool
    for (let pool = 0, sum = 0; pool <= pools; pool += 1) {
      const size = next[pool]!; // as above
      start[pool] = next[pool] = sum;
      sum += size;
    }
    for (let row = 0; row < count; row += 1) if (poolOf[row]! >= 0) members[next[poolOf[row]!]!++] = row; // as above
  }
}

/** An account with more is for the engine. */
const mostPools = 20_000;
const mostPairs = 1_000_000;
const orderWord = fixed("order ");

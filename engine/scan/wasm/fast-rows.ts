import { BALANCES, POSITIONS } from "../../limits.ts";
import { Codes, Doubles, Places } from "../bytes/grow.ts";
import type { MarketRows } from "../bytes/market-rows.ts";
import type { RowLists } from "../bytes/rows.ts";
import { namesOf } from "../bytes/tables.ts";
import type { Arena } from "./arena.ts";
import type { FastLines } from "./fast-lines.ts";
import { ShapedLines } from "./shaped/shaped-lines.ts";

/** Of the lines of a stretch: where each begins and ends, and its row, counted from 1; 0 where it has none. */
export interface LineLists {
  readonly starts: Places;
  readonly ends: Places;
  readonly accounts: Places;
}

/** As many rows as there may be in the longest stretch that is read here; of pools, nearly. */
export const most = { lines: 2 ** 16, accounts: 2 ** 16, pools: 2 ** 17, positions: 2 ** 14, balances: 2 ** 17 } as const;
const levels = ["lines", "accounts", "pools", "positions", "balances"] as const;

/** Places in the table of a batch, as in rows.as. */
const of = {
  most: 0, lengths: 20, orders: 40, starts: 44, ends: 48, accountOf: 52, accountFrom: 56, accountTo: 60, poolStart: 64, balanceStart: 68, poolMode: 72, poolBalance: 76, poolInstrument: 80, poolKey: 84, poolFrom: 88, poolTo: 92,
  positionStart: 96, orderStart: 100, idFrom: 104, idTo: 108, positionInstrument: 112, positionSource: 116, balanceAsset: 120, ofAccount: 124, ofBalances: 132, ofPositions: 140, ofMarket: 148, modes: 156, modeCount: 160, applies: 164,
  settleOf: 168, settleAt: 172, assetAt: 176, balanceOf: 180, settleCount: 184, poolOf: 188, next: 192, line: 196, account: 200, balance: 204, position: 208, order: 212, symbol: 216, marginMode: 220, asset: 224, size: 228,
} as const;
const ofMode = { isSingle: 0, isUnsaid: 4, fixesAsset: 8, fixesInstrument: 12, money: 16, keyOf: 20, lastPool: 24, size: 32 } as const;
const kindsOfMoney = { none: 0, asset: 1, all: 2 } as const;
/** Of a column that is copied: from where, to where, whether it has words. */
const sizeOfCopy = 16;

type List = Doubles | Codes | Places;

/** Lines and their rows at once, by WebAssembly (rows.as), into the lists of a batch. A class because their lengths move together. */
export class FastRows {
  private readonly fast: FastLines;
  private readonly rows: RowLists;
  /** Lists of one length, and of one more. */
  private readonly perRow: Readonly<Record<(typeof levels)[number], readonly List[]>>;
  private readonly oneMore: Readonly<Record<"accounts" | "pools", readonly List[]>>;
  private readonly all: readonly List[];
  private readonly table: number;
  private readonly shaped: ShapedLines;

  private constructor(fast: FastLines, rows: RowLists, { starts, ends, accounts }: LineLists, market: MarketRows) {
    [this.fast, this.rows] = [fast, rows];
    const { ofAccount, ofBalances, ofPositions, links, accountFrom, accountTo, poolKey, poolFrom, poolTo, idFrom, idTo, fromMarket } = rows;
    const into = ({ intoNumbers, intoWords }: RowLists["ofAccount"]): readonly List[] => [...intoNumbers, ...intoWords];
    this.perRow = {
      lines: [starts, ends, accounts],
      accounts: [accountFrom, accountTo, ...into(ofAccount), ...fromMarket.map(({ column }) => column)],
      pools: [links.poolMode, links.poolBalance, links.poolInstrument, poolKey, poolFrom, poolTo],
      positions: [idFrom, idTo, links.positionInstrument, links.positionSource, ...into(ofPositions)],
      balances: [links.balanceAsset, ...into(ofBalances)],
    };
    this.oneMore = { accounts: [links.poolStart, links.balanceStart], pools: [links.positionStart, links.orderStart] };
    for (const level of levels) for (const list of this.perRow[level]) list.room(most[level]);
    for (const level of ["accounts", "pools"] as const) for (const list of this.oneMore[level]) list.room(most[level] + 1);
    this.all = [...levels.flatMap((level) => this.perRow[level]), ...Object.values(this.oneMore).flat()];
    const { arena } = fast;
    for (const list of this.all) arena.move(list);
    this.table = this.layOut(arena, starts, ends, accounts, market);
    this.shaped = new ShapedLines(fast, { account: rows.line.account, balance: rows.line.balances, position: rows.line.positions, order: rows.line.orders });
  }

  /** Nothing where there is no WebAssembly, or where pools and accounts have columns of their own that say how members stand to each other or what is remembered. */
  static over(fast: FastLines | undefined, rows: RowLists, lines: LineLists, market: MarketRows): FastRows | undefined {
    return fast === undefined || rows.isRemembering ? undefined : new FastRows(fast, rows, lines, market);
  }

  get arena(): Arena {
    return this.fast.arena;
  }

  /** Whether no list has grown, and stands elsewhere. */
  isHome(): boolean {
    const { buffer } = this.fast.arena;
    for (let index = 0; index < this.all.length; index += 1) if (this.all[index]!.list.buffer !== buffer) return false; // below their number
    return true;
  }

  /** See writer.as. */
  write(table: number, line: number, row: number): number {
    return this.fast.write(table, line, row);
  }

  /** Adds the lines from a place on; gives the beginning of the first that is for the others, or `size`. */
  add(start: number, size: number): number {
    const { table, fast, perRow, oneMore } = this;
    const { view } = fast.arena;
    if (!this.isHome()) return start;
    for (let index = 0; index < levels.length; index += 1) view.setInt32(table + of.lengths + 4 * index, perRow[levels[index]!][0]!.length, true); // each has lists
    view.setInt32(table + of.orders, this.rows.links.orderInstrument.length, true);
    const next = this.shaped.scan(table, start, size);
    for (let index = 0; index < levels.length; index += 1) {
      const level = levels[index]!; // below their number
      const length = view.getInt32(table + of.lengths + 4 * index, true);
      for (const list of perRow[level]) list.length = length;
      if (level === "accounts" || level === "pools") for (const list of oneMore[level]) list.length = length + 1;
    }
    return next;
  }

  private layOut(arena: Arena, starts: Places, ends: Places, accounts: Places, market: MarketRows): number {
    const { view } = arena;
    const { links, accountFrom, accountTo, poolKey, poolFrom, poolTo, idFrom, idTo, ofAccount, ofBalances, ofPositions, fromMarket, line } = this.rows;
    const table = arena.take(of.size);
    const names = namesOf(market);
    const lists = {
      starts, ends, accountOf: accounts, accountFrom, accountTo, poolStart: links.poolStart, balanceStart: links.balanceStart, poolMode: links.poolMode, poolBalance: links.poolBalance, poolInstrument: links.poolInstrument, poolKey, poolFrom,
      poolTo, positionStart: links.positionStart, orderStart: links.orderStart, idFrom, idTo, positionInstrument: links.positionInstrument, positionSource: links.positionSource, balanceAsset: links.balanceAsset,
      symbol: line.positions.symbol, marginMode: line.positions.marginMode, asset: line.balances.asset,
    };
    const { counts, line: level, account } = this.fast.places;
    const numbers = {
      modes: this.modes(arena, market), modeCount: market.modes.length, settleOf: arena.integers(market.settleOf), settleAt: arena.integers([-1, ...names.map((name) => market.settles.indexOf(name))]),
      assetAt: arena.integers([-1, ...names.map((name) => market.assets.indexOf(name))]), balanceOf: arena.take(4 * market.settles.length), settleCount: market.settles.length, poolOf: arena.take(4 * POSITIONS),
      next: arena.take(4 * mostPoolsOfOne(market)), applies: arena.bytes([0, ...market.applies.map(Number)]), line: level, account, balance: counts.balance.level, position: counts.position.level, order: counts.order.level,
    };
    for (const [name, value] of Object.entries({ ...Object.fromEntries(Object.entries(lists).map(([name, { list }]) => [name, list.byteOffset])), ...numbers })) view.setInt32(table + of[name as keyof typeof of], value, true); // its own name
    for (const [index, each] of levels.entries()) view.setInt32(table + of.most + 4 * index, most[each], true);
    for (const [at, copies] of [[of.ofAccount, ofAccount], [of.ofBalances, ofBalances], [of.ofPositions, ofPositions]] as const) {
      const pairs = [...copies.numbers.map((from, index) => [from, copies.intoNumbers[index]!, 0] as const), ...copies.words.map((from, index) => [from, copies.intoWords[index]!, 1] as const)]; // as many
      const first = arena.take(sizeOfCopy * pairs.length);
      for (const [index, [from, into, isWord]] of pairs.entries()) for (const [field, value] of [from.list.byteOffset, into.list.byteOffset, isWord].entries()) view.setInt32(first + sizeOfCopy * index + 4 * field, value, true);
      view.setInt32(table + at, first, true);
      view.setInt32(table + at + 4, pairs.length, true);
    }
    const said = arena.take(sizeOfCopy * fromMarket.length);
    for (const [index, { column, said: value }] of fromMarket.entries()) {
      view.setInt32(said + sizeOfCopy * index, column.list.byteOffset, true);
      view.setInt32(said + sizeOfCopy * index + 4, column.list instanceof Uint8Array ? 1 : 0, true);
      view.setFloat64(said + sizeOfCopy * index + 8, value, true);
    }
    view.setInt32(table + of.ofMarket, said, true);
    view.setInt32(table + of.ofMarket + 4, fromMarket.length, true);
    return table;
  }

  private modes(arena: Arena, market: MarketRows): number {
    const first = arena.take(ofMode.size * market.modes.length);
    for (const [index, { isSingle, isUnsaid, fixesAsset, fixesInstrument, money, keyOf, keys }] of market.modes.entries()) {
      const values = {
        isSingle: Number(isSingle), isUnsaid: Number(isUnsaid), fixesAsset: Number(fixesAsset), fixesInstrument: Number(fixesInstrument), money: kindsOfMoney[money ?? "none"], keyOf: arena.integers(keyOf),
        lastPool: arena.take(4 * (keys.length + 3)),
      };
      for (const [name, value] of Object.entries(values)) arena.view.setInt32(first + ofMode.size * index + ofMode[name as keyof typeof ofMode], value, true); // its own name
    }
    return first;
  }
}

/** The pools that one account may have. */
function mostPoolsOfOne({ modes }: MarketRows): number {
  return POSITIONS + (BALANCES + 1) * modes.length + 1;
}

/** The bytes that lists of all rows need, where a policy has so many columns. */
export function roomOfRows(columns: number, market: { readonly names: number; readonly modes: number }): number {
  const rows = Object.values(most).reduce((sum, count) => sum + count, 0);
  return 40 * rows + 8 * columns * (most.balances + most.accounts) + 4 * (2 * POSITIONS + (BALANCES + 1) * market.modes) + 16 * (market.names + 64) * (market.modes + 4) + 2 ** 16;
}

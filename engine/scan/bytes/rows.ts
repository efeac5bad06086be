import type { Batch, Numbers } from "../../kernel/columns.ts";
import { emptyBalance, noBalance } from "../../kernel/columns.ts";
import type { Shape, ShapedColumn } from "../../kernel/runtime/shape.ts";
import { manyDigits } from "./cursor.ts";
import type { AccountLine } from "./line.ts";
import { ApartColumn, isApartHere } from "./apart.ts";
import { Codes, Doubles, Places } from "./grow.ts";
import type { MarketRows } from "./market-rows.ts";
import type { ObjectReader } from "./objects.ts";
import { noAsset, PoolsOfLine } from "./pools.ts";
import { usualNumber, usualWord } from "./slots.ts";
import { WordTable } from "./words.ts";

/** A batch of which nothing is asked but what is sure in doubles. */
export type DoubleBatch = Omit<Batch, "numbers" | "tiers"> & {
  readonly numbers: Readonly<Record<string, Pick<Numbers, "value" | "digits">>>;
  readonly tiers: Pick<Batch["tiers"], "start"> & { readonly upTo: Pick<Numbers, "value">; readonly fields: Readonly<Record<string, Pick<Numbers, "value">>> };
};

/** Rows of accounts that were read from bytes, as compiled decisions take them. A class because rows are added one by one. */
export class AccountRows {
  readonly pools: PoolsOfLine;
  /** Of an account: its id. Of a position: its id. All as places in the bytes. */
  readonly accountFrom = new Places();
  readonly accountTo = new Places();
  readonly idFrom = new Places();
  readonly idTo = new Places();
  /** Of a pool: the place of its key, and the bytes of an object that it is called by. */
  readonly poolKey = new Places();
  readonly poolFrom = new Places();
  readonly poolTo = new Places();
  private readonly shape: Shape;
  private readonly market: MarketRows;
  private readonly numbers: ReadonlyMap<string, Doubles>;
  private readonly words: ReadonlyMap<string, Codes>;
  readonly links = {
    poolStart: new Places(), positionStart: new Places(), orderStart: new Places(), balanceStart: new Places(), poolMode: new Codes(), poolBalance: new Places(), poolInstrument: new Places(),
    positionInstrument: new Places(), orderInstrument: new Places(), balanceAsset: new Places(), positionSource: new Places(),
  };
  readonly line: AccountLine;
  readonly ofAccount: Copies;
  readonly ofBalances: Copies;
  readonly ofPositions: Copies;
  private readonly ofOrders: Copies;
  /** Columns of remembered statuses: of accounts, of pools. */
  private readonly accountStatus: readonly Remembered[];
  private readonly poolStatus: readonly Remembered[];
  private readonly poolApart: readonly ApartColumn[];
  /** Columns that are the same for all accounts. */
  readonly fromMarket: readonly { readonly column: Doubles | Codes; readonly said: number }[];
  /** Rows whose decimals have more than 15 digits, and columns of which rows may have such a default. */
  private readonly long = new Map<Doubles, number[]>();
  private readonly withLongDefault: ReadonlySet<string>;
  private readonly one = new Int32Array(1);
  private inOrder = Int32Array.from({ length: 64 }, (_, row) => row);
  /** Lists that have the same length: those of pools, those of positions. */
  private readonly perPool: readonly (Places | Codes)[];
  private readonly perPosition: readonly Places[];

  /** The rows are always added from the same `line`, read anew. */
  constructor(shape: Shape, market: MarketRows, line: AccountLine) {
    this.shape = shape;
    this.line = line;
    this.market = market;
    this.pools = new PoolsOfLine(market);
    const own = shape.columns.filter(({ table }) => table !== "instrument" && table !== "asset");
    this.numbers = new Map(own.filter(({ kind }) => kind === "number").map(({ path }) => [path, new Doubles()]));
    this.withLongDefault = new Set(own.filter(({ usual }) => typeof usual === "string" && usual.replace(/^-?0*|[.]/g, "").length > 15).map(({ path }) => path));
    this.words = new Map(own.filter(({ kind }) => kind === "word").map(({ path }) => [path, new Codes()]));
    const copies = ({ numbers, words }: ObjectReader): Copies => {
      const [ofNumbers, ofWords] = [numbers.filter(({ column }) => isOwn(column)), words.filter(({ column }) => isOwn(column))];
      return {
        numbers: ofNumbers.map(({ rows }) => rows), intoNumbers: ofNumbers.map(({ column }) => this.numbers.get(column.path)!), // made with the columns
        words: ofWords.map(({ rows }) => rows), intoWords: ofWords.map(({ column }) => this.words.get(column.path)!), // as above
      };
    };
    [this.ofAccount, this.ofBalances, this.ofPositions, this.ofOrders] = [copies(line.account), copies(line.balances), copies(line.positions), copies(line.orders)];
    const remembered = (level: string, from: ShapedColumn["from"]): readonly Remembered[] =>
      own.filter((column) => column.table === level && column.kind === "word" && column.from === from).map(({ path, words }) => ({ column: this.words.get(path)!, table: new WordTable(words), usual: words.indexOf("healthy") })); // as above
    [this.accountStatus, this.poolStatus] = [remembered("account", "status"), remembered("pool", "status")];
    this.poolApart = own.filter(isApartHere).map((column) => new ApartColumn(column, this.words.get(column.path)!, market.instrumentWords(column.key))); // as above
    this.fromMarket = own.filter(({ table, from, kind }) => table === "account" && from !== "fact" && from !== "declared" && !(kind === "word" && from === "status")).map(({ path, kind }) => ({
      column: kind === "number" ? this.numbers.get(path)! : this.words.get(path)!, // as above
      said: kind === "number" ? (market.account.get(path)?.number[0] ?? NaN) : (market.account.get(path)?.word ?? 0),
    }));
    this.perPool = [this.links.poolMode, this.links.poolBalance, this.links.poolInstrument, this.poolKey, this.poolFrom, this.poolTo];
    this.perPosition = [this.idFrom, this.idTo, this.links.positionInstrument, this.links.positionSource];
    this.clear();
  }

  get accounts(): number {
    return this.accountFrom.length;
  }

  /** Whether accounts or pools have columns that say what is remembered, or how members stand to each other. */
  get isRemembering(): boolean {
    return this.accountStatus.length + this.poolStatus.length + this.poolApart.length > 0;
  }

  clear(): void {
    this.long.clear();
    for (const list of [...this.numbers.values(), ...this.words.values(), ...Object.values(this.links), this.accountFrom, this.accountTo, this.idFrom, this.idTo, this.poolKey, this.poolFrom, this.poolTo]) list.length = 0;
    for (const start of ["poolStart", "positionStart", "orderStart"] as const) this.links[start].push(0);
    this.links.balanceStart.push(2);
    for (const row of [0, 1]) {
      // The first is an asset that an account does not list: it holds nothing, and what a policy declares of it is as it declares it. The second knows nothing.
      this.links.balanceAsset.push(0);
      for (const column of this.shape.columns) {
        const { path, kind, table, from } = column;
        if (table !== "balance") continue;
        const isDeclared = row === 0 && from === "declared";
        if (kind === "word") this.words.get(path)!.push(isDeclared ? usualWord(column) : 0); // made with the columns
        else this.numbers.get(path)!.push(isDeclared ? usualNumber(column) : row === 0 ? 0 : NaN); // as above
      }
    }
  }

  /** Adds the account that the line has read. False, and nothing is added: it is for the engine. */
  add(): boolean {
    const { pools, links, line } = this;
    if (!pools.partition(line)) return false;
    this.addBalances();
    this.addPools();
    this.addPositions();
    this.addOrders();
    this.addAccount();
    links.poolStart.push(links.poolMode.length);
    links.balanceStart.push(links.balanceAsset.length);
    return true;
  }

  private addBalances(): void {
    const { line, pools, ofBalances } = this;
    const { balanceAsset } = this.links;
    const { balanceCount: count } = line;
    const first = balanceAsset.length;
    if (count > this.inOrder.length) this.inOrder = Int32Array.from({ length: 2 * count }, (_, row) => row);
    balanceAsset.room(first + count);
    for (let row = 0; row < count; row += 1) balanceAsset.list[first + row] = pools.assetOf(line, row) + 1;
    balanceAsset.length = first + count;
    this.copy(ofBalances, this.inOrder, count);
  }

  private addPools(): void {
    const { pools, line, market } = this;
    const { poolMode, poolBalance, poolInstrument, positionStart, orderStart, balanceAsset, orderInstrument } = this.links;
    const first = poolMode.length;
    const next = first + pools.count;
    if (next + 1 > poolMode.list.length) for (const list of [poolMode, poolBalance, poolInstrument, this.poolKey, this.poolFrom, this.poolTo, positionStart, orderStart]) list.room(next + 1);
    for (const list of this.perPool) list.length = next;
    const firstBalance = balanceAsset.length - line.balanceCount;
    const firstPosition = this.idFrom.length;
    const firstOrder = orderInstrument.length;
    for (let pool = 0; pool < pools.count; pool += 1) {
      const mode = pools.mode[pool]!; // below the count, as all that follows
      const balance = pools.balance[pool]!;
      poolMode.list[first + pool] = mode;
      poolBalance.list[first + pool] = balance === noAsset ? noBalance : balance < 0 ? emptyBalance : firstBalance + balance;
      poolInstrument.list[first + pool] = market.modes[mode]!.fixesInstrument ? pools.instrument[pool]! + 1 : 0;
      this.poolKey.list[first + pool] = pools.key[pool]!;
      this.poolFrom.list[first + pool] = pools.from[pool]!;
      this.poolTo.list[first + pool] = pools.to[pool]!;
      positionStart.list[first + pool + 1] = firstPosition + pools.start[pool + 1]!;
      orderStart.list[first + pool + 1] = firstOrder + pools.orderStart[pool + 1]!;
      for (let index = 0; index < this.poolStatus.length; index += 1) pushStatus(this.poolStatus[index]!, line, line.positions, this.rememberedIn(pool));
      for (let index = 0; index < this.poolApart.length; index += 1) this.poolApart[index]!.push(pools, pool, line); // below their number
    }
    positionStart.length = orderStart.length = next + 1;
  }

  private addPositions(): void {
    const { pools, line, idFrom, idTo } = this;
    const { positionInstrument, positionSource } = this.links;
    const { called, symbol } = line.positions;
    const { members } = pools;
    const count = line.positionCount; // each is in a pool
    const first = idFrom.length;
    if (first + count > idFrom.list.length) for (const list of this.perPosition) list.room(first + count);
    for (let index = 0; index < count; index += 1) {
      const position = members[index]!; // below the count, as all that follows
      idFrom.list[first + index] = called.from.list[position]!;
      idTo.list[first + index] = called.to.list[position]!;
      positionInstrument.list[first + index] = symbol.list[position]!;
      positionSource.list[first + index] = position;
    }
    idFrom.length = idTo.length = positionInstrument.length = positionSource.length = first + count;
    this.copy(this.ofPositions, members, count);
  }

  private addOrders(): void {
    const { pools, line } = this;
    const { orderInstrument } = this.links;
    const count = line.orderCount === 0 ? 0 : pools.orderStart[pools.count]!; // one more than pools
    for (let index = 0; index < count; index += 1) orderInstrument.push(line.orders.symbol.list[pools.orderMembers[index]!]!); // below the count
    this.copy(this.ofOrders, pools.orderMembers, count);
  }

  /** The first position of a pool that remembers a status; −1 where none does. */
  private rememberedIn(pool: number): number {
    const { pools, line } = this;
    for (let member = pools.start[pool]!; member < pools.start[pool + 1]!; member += 1) if (line.positions.status.to.list[pools.members[member]!]! > 0) return pools.members[member]!; // below the count
    return -1;
  }

  private addAccount(): void {
    const { account } = this.line;
    this.accountFrom.push(account.called.from.list[0]!); // it was read
    this.accountTo.push(account.called.to.list[0]!); // as above
    for (let index = 0; index < this.fromMarket.length; index += 1) this.fromMarket[index]!.column.push(this.fromMarket[index]!.said); // below their number
    for (let index = 0; index < this.accountStatus.length; index += 1) pushStatus(this.accountStatus[index]!, this.line, account, account.status.to.list[0]! > 0 ? 0 : -1); // as above
    this.copy(this.ofAccount, this.one, 1);
  }

  private copy(copies: Copies, order: Int32Array, count: number): void {
    copy(copies, order, count);
    if (manyDigits.size === 0) return;
    for (const [each, { list }] of copies.numbers.entries()) {
      const [rows, into] = [manyDigits.get(list), copies.intoNumbers[each]!]; // one for each
      if (rows === undefined) continue;
      const found = this.long.get(into) ?? [];
      this.long.set(into, found);
      for (let index = 0; index < count; index += 1) if (rows.has(order[index]!)) found.push(into.length - count + index); // it was copied
    }
  }

  /** What a column is, and in which rows its decimals have at most 15 digits. */
  private finished(path: string, column: Doubles): DoubleBatch["numbers"][string] {
    const [value, long] = [column.finish(), this.long.get(column)];
    if (this.withLongDefault.has(path)) return { value };
    const digits = long === undefined ? value : value.slice();
    for (const row of long ?? []) digits[row] = NaN;
    return { value, digits };
  }

  finish(): DoubleBatch {
    const { links, market } = this;
    const { batch } = market;
    return {
      accounts: this.accounts, pools: links.poolMode.length, positions: links.positionInstrument.length, orders: links.orderInstrument.length,
      poolStart: links.poolStart.finish(), positionStart: links.positionStart.finish(), orderStart: links.orderStart.finish(), balanceStart: links.balanceStart.finish(),
      poolMode: links.poolMode.finish(), poolBalance: links.poolBalance.finish(), poolInstrument: links.poolInstrument.finish(),
      positionInstrument: links.positionInstrument.finish(), orderInstrument: links.orderInstrument.finish(), balanceAsset: links.balanceAsset.finish(),
      instrumentAsset: batch.instrumentAsset, instrumentTiers: batch.instrumentTiers, tiers: batch.tiers,
      numbers: { ...batch.numbers, ...Object.fromEntries([...this.numbers].map(([path, column]) => [path, this.finished(path, column)])) },
      words: { ...batch.words, ...Object.fromEntries([...this.words].map(([path, column]) => [path, column.finish()])) },
      beyond: new Uint8Array(this.accounts), reasons: [], positionSource: links.positionSource.finish(),
    };
  }
}

/** The lists of `AccountRows`, for who fills them otherwise. */
export type RowLists = Pick<AccountRows, "links" | "accountFrom" | "accountTo" | "idFrom" | "idTo" | "poolKey" | "poolFrom" | "poolTo" | "ofAccount" | "ofBalances" | "ofPositions" | "fromMarket" | "line" | "isRemembering">;

/** Columns of a line's objects, and the columns that they go to. */
interface Copies {
  readonly numbers: readonly Doubles[];
  readonly intoNumbers: readonly Doubles[];
  readonly words: readonly Codes[];
  readonly intoWords: readonly Codes[];
}

interface Remembered {
  readonly column: Codes;
  readonly table: WordTable;
  /** The place of `healthy` among its words. */
  readonly usual: number;
}

/** Copies so many rows of a line, in the order that is given. */
function copy({ numbers, intoNumbers, words, intoWords }: Copies, order: Int32Array, count: number): void {
  for (let each = 0; each < numbers.length; each += 1) {
    const from = numbers[each]!.list; // below their number, as what follows
    const into = intoNumbers[each]!;
    const first = into.length;
    into.room(first + count);
    const to = into.list;
    for (let index = 0; index < count; index += 1) to[first + index] = from[order[index]!]!; // it was read
    into.length = first + count;
  }
  for (let each = 0; each < words.length; each += 1) {
    const from = words[each]!.list;
    const into = intoWords[each]!;
    const first = into.length;
    into.room(first + count);
    const to = into.list;
    for (let index = 0; index < count; index += 1) to[first + index] = from[order[index]!]!; // as above
    into.length = first + count;
  }
}

/** What of an account stands in its line; the rest the market says. */
function isOwn({ table, from }: ShapedColumn): boolean {
  return table !== "account" || from === "fact" || from === "declared";
}

/** The code of a remembered status; where nothing is remembered it is `healthy`. */
function pushStatus({ column, table, usual }: Remembered, line: AccountLine, { status }: ObjectReader, row: number): void {
  const found = row < 0 ? usual : table.numberOf(line.cursor.view, status.from.list[row]!, status.to.list[row]!); // it was read
  column.push(found < 0 ? 255 : found + 1);
}

import type { Batch } from "../../kernel/columns.ts";
import { emptyBalance, noBalance } from "../../kernel/columns.ts";
import type { Shape, ShapedColumn } from "../../kernel/runtime/shape.ts";
import type { AccountLine } from "./line.ts";
import { Bytes8, Decimals, Words32 } from "./grow.ts";
import type { MarketRows } from "./market-rows.ts";
import type { ObjectReader } from "./objects.ts";
import { noAsset, PoolsOfLine } from "./pools.ts";

/** Rows of accounts that were read from bytes, as compiled decisions take them. A class because rows are added one by one. */
export class AccountRows {
  readonly pools: PoolsOfLine;
  /** Of an account: its line, its id. Of a position: its id. All as places in the bytes. */
  readonly accountFrom = new Words32();
  readonly accountTo = new Words32();
  readonly idFrom = new Words32();
  readonly idTo = new Words32();
  /** Of a pool: the place of its key, and the bytes of an object that it is called by. */
  readonly poolKey = new Words32();
  readonly poolFrom = new Words32();
  readonly poolTo = new Words32();
  private readonly shape: Shape;
  private readonly market: MarketRows;
  private readonly numbers: ReadonlyMap<string, Decimals>;
  private readonly words: ReadonlyMap<string, Bytes8>;
  private readonly links = {
    poolStart: new Words32(), positionStart: new Words32(), orderStart: new Words32(), balanceStart: new Words32(), poolMode: new Bytes8(), poolBalance: new Words32(), poolInstrument: new Words32(),
    positionInstrument: new Words32(), orderInstrument: new Words32(), balanceAsset: new Words32(), positionSource: new Words32(), beyond: new Bytes8(),
  };
  private readonly accountColumns: readonly ShapedColumn[];
  private readonly poolColumns: readonly ShapedColumn[];
  private readonly line: AccountLine;
  private readonly ofAccount: Copies;
  private readonly ofBalances: Copies;
  private readonly ofPositions: Copies;
  private readonly ofOrders: Copies;

  /** The rows are always added from the same `line`, read anew. */
  constructor(shape: Shape, market: MarketRows, line: AccountLine) {
    this.shape = shape;
    this.line = line;
    this.market = market;
    this.pools = new PoolsOfLine(market);
    const own = shape.columns.filter(({ table }) => table !== "instrument" && table !== "asset");
    this.numbers = new Map(own.filter(({ kind }) => kind === "number").map(({ path }) => [path, new Decimals()]));
    this.words = new Map(own.filter(({ kind }) => kind === "word").map(({ path }) => [path, new Bytes8()]));
    this.accountColumns = own.filter(({ table }) => table === "account");
    this.poolColumns = own.filter(({ table }) => table === "pool");
    const copies = ({ numbers, words }: ObjectReader): Copies => ({
      numbers: numbers.filter(({ column }) => isOwn(column)).map(({ column, rows }) => ({ from: rows, into: this.numbers.get(column.path)! })), // made with the columns
      words: words.filter(({ column }) => isOwn(column)).map(({ column, rows }) => ({ from: rows, into: this.words.get(column.path)! })), // as above
    });
    [this.ofAccount, this.ofBalances, this.ofPositions, this.ofOrders] = [copies(line.account), copies(line.balances), copies(line.positions), copies(line.orders)];
    this.clear();
  }

  get accounts(): number {
    return this.links.beyond.length;
  }

  clear(): void {
    for (const list of [...this.numbers.values(), ...this.words.values(), ...Object.values(this.links), this.accountFrom, this.accountTo, this.idFrom, this.idTo, this.poolKey, this.poolFrom, this.poolTo]) list.length = 0;
    for (const start of ["poolStart", "positionStart", "orderStart"] as const) this.links[start].push(0);
    this.links.balanceStart.push(2);
    for (const row of [0, 1]) {
      // The first is an asset that an account does not list: it holds nothing, and what a policy declares of it is not known. The second knows nothing.
      this.links.balanceAsset.push(0);
      for (const { path, kind, table, from } of this.shape.columns) {
        if (table !== "balance") continue;
        const value = row === 0 && from === "fact" ? 0 : NaN;
        if (kind === "word") this.words.get(path)!.push(0); // made with the columns
        else this.numbers.get(path)!.push(value, value, 0); // as above
      }
    }
  }

  /** Adds the account that the line has read. False, and nothing is added: it is for the engine. */
  add(): boolean {
    const { pools, links, market, line } = this;
    if (!pools.partition(line)) return false;
    const balanceRow = links.balanceAsset.length;
    for (let row = 0; row < line.balanceCount; row += 1) {
      copy(this.ofBalances, row);
      links.balanceAsset.push(pools.assetOf(line, row) + 1);
    }
    for (let pool = 0; pool < pools.count; pool += 1) {
      const mode = pools.mode[pool]!; // below the count
      links.poolMode.push(mode);
      const balance = pools.balance[pool]!; // as above
      links.poolBalance.push(balance === noAsset ? noBalance : balance < 0 ? emptyBalance : balanceRow + balance);
      links.poolInstrument.push(market.modes[mode]!.fixesInstrument ? pools.instrument[pool]! + 1 : 0); // as above
      this.poolKey.push(pools.key[pool]!); // as above
      this.poolFrom.push(pools.from[pool]!); // as above
      this.poolTo.push(pools.to[pool]!); // as above
      let remembered = -1;
      for (let member = pools.start[pool]!; member < pools.start[pool + 1]!; member += 1) { // as above
        const position = pools.members[member]!; // as above
        copy(this.ofPositions, position);
        links.positionInstrument.push(pools.symbol[position]! + 1); // as above
        links.positionSource.push(position);
        this.idFrom.push(line.positions.texts["id"]!.from.list[position]!); // positions have ids
        this.idTo.push(line.positions.texts["id"]!.to.list[position]!); // as above
        if (remembered < 0 && line.positions.texts["status"]!.to.list[position]! > 0) remembered = position; // as above
      }
      for (let member = pools.orderStart[pool]!; member < pools.orderStart[pool + 1]!; member += 1) { // as above
        const order = pools.orderMembers[member]!; // as above
        copy(this.ofOrders, order);
        links.orderInstrument.push(pools.orderSymbol[order]! + 1); // as above
      }
      for (const { path, words } of this.poolColumns) this.words.get(path)?.push(statusCode(words, line, line.positions, remembered));
      links.positionStart.push(links.positionInstrument.length);
      links.orderStart.push(links.orderInstrument.length);
    }
    this.addAccount(line);
    links.poolStart.push(links.poolMode.length);
    links.balanceStart.push(links.balanceAsset.length);
    links.beyond.push(0);
    return true;
  }

  private addAccount(line: AccountLine): void {
    const { from, to } = line.account.texts["id"]!; // accounts have ids
    this.accountFrom.push(from.list[0]!); // it was read
    this.accountTo.push(to.list[0]!); // as above
    for (const { path, kind, from: source, words } of this.accountColumns) {
      if (source === "fact" || source === "declared") continue; // copied below
      const said = this.market.account.get(path);
      if (kind === "number") this.numbers.get(path)!.push(...(said?.number ?? nothing)); // made with the columns
      else this.words.get(path)!.push(source === "status" ? statusCode(words, line, line.account, line.account.texts["status"]!.to.list[0]! > 0 ? 0 : -1) : (said?.word ?? 0)); // as above
    }
    copy(this.ofAccount, 0);
  }

  finish(): Batch {
    const { links, market } = this;
    const { batch } = market;
    return {
      accounts: this.accounts, pools: links.poolMode.length, positions: links.positionInstrument.length, orders: links.orderInstrument.length,
      poolStart: links.poolStart.finish(), positionStart: links.positionStart.finish(), orderStart: links.orderStart.finish(), balanceStart: links.balanceStart.finish(),
      poolMode: links.poolMode.finish(), poolBalance: links.poolBalance.finish(), poolInstrument: links.poolInstrument.finish(),
      positionInstrument: links.positionInstrument.finish(), orderInstrument: links.orderInstrument.finish(), balanceAsset: links.balanceAsset.finish(),
      instrumentAsset: batch.instrumentAsset, instrumentTiers: batch.instrumentTiers, tiers: batch.tiers,
      numbers: { ...batch.numbers, ...Object.fromEntries([...this.numbers].map(([path, column]) => [path, column.finish()])) },
      words: { ...batch.words, ...Object.fromEntries([...this.words].map(([path, column]) => [path, column.finish()])) },
      beyond: links.beyond.finish(), reasons: [], positionSource: links.positionSource.finish(),
    };
  }
}

const nothing = [NaN, NaN, 0] as const;

/** Columns of a line's objects, and the columns that they go to. */
interface Copies {
  readonly numbers: readonly { readonly from: Decimals; readonly into: Decimals }[];
  readonly words: readonly { readonly from: Bytes8; readonly into: Bytes8 }[];
}

function copy({ numbers, words }: Copies, row: number): void {
  for (const { from, into } of numbers) into.push(from.value[row]!, from.mantissa[row]!, from.scale[row]!); // it was read
  for (const { from, into } of words) into.push(from.list[row]!); // as above
}

/** What of an account stands in its line; the rest the market says. */
function isOwn({ table, from }: ShapedColumn): boolean {
  return table !== "account" || from === "fact" || from === "declared";
}

/** The code of a remembered status; where nothing is remembered it is `healthy`. */
function statusCode(words: readonly string[], line: AccountLine, { texts }: ObjectReader, row: number): number {
  const { from, to } = texts["status"]!; // whoever remembers one has it
  const word = row < 0 ? "healthy" : String.fromCharCode(...line.cursor.bytes.subarray(from.list[row], to.list[row]));
  const index = words.indexOf(word);
  return index < 0 ? 255 : index + 1;
}

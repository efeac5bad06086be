import type { Batch, Numbers } from "../../engine/kernel/columns.ts";
import { rowsOf } from "../../engine/kernel/runtime/rows.ts";
import type { Shape, ShapedColumn } from "../../engine/kernel/runtime/shape.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { written, type Exact } from "./oracle/exact.ts";
import type { Oracle } from "./oracle/oracle.ts";
import type { Account, Row } from "./oracle/rows.ts";

/** A number of an account or of its market, where the columns and where the oracle keep it. */
export interface Cell {
  readonly column: ShapedColumn;
  readonly given: Exact;
  readonly numbers: Numbers;
  readonly at: number;
  readonly was: { readonly value: number; readonly mantissa: number; readonly scale: number };
  readonly rows: readonly Row[];
  readonly write: (row: Row, value: Exact) => void;
  /** What it is at the moment. */
  now: Exact;
}

const prices: ReadonlySet<string> = new Set(["instrument.mark_price", "instrument.last_price", "instrument.index_price"]);
/** Dividing integers below 2⁵³ by these gives the nearest double, as reading the text does. */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const safe = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Accounts that were read from texts once, by the columns' reader and by the oracle's, and whose numbers are then moved in both: an integer and a scale each, no text between.
 * Which objects there are and what pools they form stays. A class because of what it moves.
 */
export class Family {
  readonly snapshots: readonly Snapshot[];
  readonly batch: Batch;
  readonly accounts: readonly Account[];
  /** The numbers of each account that can be moved; none of one that the columns do not hold. */
  readonly cells: readonly (readonly Cell[])[];
  /** Prices of instruments, which accounts share. */
  readonly market: readonly Cell[];
  private readonly writers = new Map<string, (row: Row, value: Exact) => void>();

  constructor(shape: Shape, oracle: Oracle, snapshots: readonly Snapshot[]) {
    this.snapshots = snapshots;
    this.batch = rowsOf(shape, snapshots);
    this.accounts = snapshots.map(oracle.account);
    const columns = shape.columns.filter(({ kind, from, instant }) => kind === "number" && (from === "fact" || from === "declared") && !instant);
    for (const { path } of columns) this.writers.set(path, oracle.writer(path));
    this.writers.set("position.entry_price", oracle.writer("position.entry_price"));
    const of = (table: string): readonly ShapedColumn[] => columns.filter((column) => column.table === table);
    const tables = { account: of("account"), balance: of("balance"), position: of("position"), order: of("order"), instrument: of("instrument") };
    const { poolStart, positionStart, positionSource, positionInstrument, orderStart, orderInstrument, balanceStart, beyond } = this.batch;
    const instruments = new Map<number, Set<Row>>();
    const see = (at: number, { bySymbol }: Account, holding: Row): void => {
      const row = bySymbol.get(String(holding.json["symbol"]));
      if (row !== undefined) instruments.set(at, (instruments.get(at) ?? new Set<Row>()).add(row));
    };
    this.cells = this.accounts.map((account, index) => {
      const [first, next] = [at(poolStart, index), at(poolStart, index + 1)];
      if (beyond[index] !== 0 || account.pools.length !== next - first) return [];
      const found = tables.account.map((column) => this.cell(column, index, [account.row]));
      for (const [place, row] of account.balances.entries()) found.push(...tables.balance.map((column) => this.cell(column, at(balanceStart, index) + place, [row])));
      for (const [place, pool] of account.pools.entries()) {
        for (let position = at(positionStart, first + place); position < at(positionStart, first + place + 1); position += 1) {
          const row = account.positions[at(positionSource, position)];
          if (row === undefined) continue;
          see(at(positionInstrument, position), account, row);
          found.push(...tables.position.map((column) => this.cell(column, position, [row])));
        }
        for (const [order, row] of pool.orders.entries()) {
          see(at(orderInstrument, at(orderStart, first + place) + order), account, row);
          found.push(...tables.order.map((column) => this.cell(column, at(orderStart, first + place) + order, [row])));
        }
      }
      return found.flatMap((cell) => cell ?? []);
    });
    // An object that stands in two rows would be moved twice.
    const owners = new Map<Row, number>();
    for (const rows of instruments.values()) for (const row of rows) owners.set(row, (owners.get(row) ?? 0) + 1);
    const apart = [...instruments].filter(([row, rows]) => row !== 0 && [...rows].every((each) => owners.get(each) === 1));
    this.market = apart.flatMap(([row, rows]) => tables.instrument.filter(({ path }) => prices.has(path)).flatMap((column) => this.cell(column, row, [...rows]) ?? []));
  }

  move(cell: Cell, value: Exact): void {
    const { numbers, at: row, rows, write } = cell;
    cell.now = value;
    for (const each of rows) write(each, value);
    const { n, s } = value;
    const isSafe = n <= safe && n >= -safe;
    const mantissa = isSafe ? Number(n) : NaN;
    numbers.value[row] = isSafe ? mantissa / (powers[s] ?? NaN) : Number(textOf(value));
    numbers.mantissa[row] = mantissa;
    numbers.scale[row] = isSafe ? s : 0;
  }

  restore(cells: readonly Cell[]): void {
    for (const cell of cells) {
      if (cell.now === cell.given) continue;
      const { numbers, at: row, was, given } = cell;
      cell.now = given;
      for (const each of cell.rows) cell.write(each, given);
      numbers.value[row] = was.value;
      numbers.mantissa[row] = was.mantissa;
      numbers.scale[row] = was.scale;
    }
  }

  /** What orders alone would open was read with the price of that time. */
  follow(): void {
    const write = this.writers.get("position.entry_price");
    const marks = new Map(this.market.flatMap(({ column, rows, now }) => (column.path === "instrument.mark_price" ? rows.map((row) => [row, now] as const) : [])));
    for (const { pools } of this.accounts) {
      for (const { position, positions, instrument } of pools) {
        const mark = instrument === undefined ? undefined : marks.get(instrument);
        if (position !== undefined && positions.length === 0 && mark !== undefined) write?.(position, mark);
      }
    }
  }

  /** An account as it is at the moment, in texts. */
  snapshot(account: number): Snapshot {
    const given = this.snapshots[account];
    if (given === undefined) throw new Error("There are not so many accounts.");
    const changes = new Map<object, Record<string, unknown>>();
    for (const { column, rows, now, given: before } of [...(this.cells[account] ?? []), ...this.market]) {
      if (now === before) continue;
      for (const { json } of rows) {
        const change = changes.get(json) ?? { ...json };
        changes.set(json, change);
        if (column.from === "declared") change["facts"] = { ...(change["facts"] as object), [column.key]: textOf(now) }; // as the schema has it
        else change[column.key] = textOf(now);
      }
    }
    const as = <T extends object>(object: T): T => (changes.get(object) as T | undefined) ?? object; // a copy of it
    const { account: own, positions = [], orders = [], instruments = [] } = given;
    return { ...given, account: { ...as(own), ...(own.balances !== undefined && { balances: own.balances.map(as) }) }, positions: positions.map(as), orders: orders.map(as), instruments: instruments.map(as) };
  }

  private cell(column: ShapedColumn, row: number, rows: readonly Row[]): Cell | undefined {
    const numbers = this.batch.numbers[column.path];
    const write = this.writers.get(column.path);
    if (numbers === undefined || write === undefined) return undefined;
    const was = { value: numbers.value[row] ?? NaN, mantissa: numbers.mantissa[row] ?? NaN, scale: numbers.scale[row] ?? 0 };
    const [first] = rows;
    const text = first === undefined ? undefined : ((column.from === "declared" ? (first.json["facts"] as Record<string, unknown> | undefined)?.[column.key] : first.json[column.key]) ?? column.usual); // as above
    const given = typeof text === "string" ? decimalOf(text) : undefined;
    return given === undefined || Number.isNaN(was.value) ? undefined : { column, given, numbers, at: row, was, rows, write, now: given };
  }
}

function decimalOf(text: string): Exact | undefined {
  if (!/^-?\d{1,20}(\.\d{1,18})?$/.test(text)) return undefined;
  const point = text.indexOf(".");
  return { n: BigInt(text.replace(".", "")), s: point < 0 ? 0 : text.length - point - 1, q: 1n };
}

export function textOf(value: Exact): string {
  return written(value, 18);
}

/** One of a list of starts, which has an entry more than there are rows. */
function at(starts: Uint32Array, index: number): number {
  return starts[index] ?? 0;
}

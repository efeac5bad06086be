import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Decision } from "../../schemas/generated/decision.ts";
import { shapeOf } from "../kernel/runtime/shape.ts";
import { prepare } from "../program.ts";
import type { Asked } from "./decide.ts";
import { isApartHere } from "./bytes/apart.ts";
import { compileReader } from "./bytes/compile-reader.ts";
import { manyDigits } from "./bytes/cursor.ts";
import { DecisionWriter, type OtherPrices } from "./bytes/decisions.ts";
import { Places } from "./bytes/grow.ts";
import { AccountLine } from "./bytes/line.ts";
import { marketRowsOf, type MarketRows } from "./bytes/market-rows.ts";
import { Output } from "./bytes/output.ts";
import { AccountRows, type DoubleBatch } from "./bytes/rows.ts";
import type { CompiledReader } from "./bytes/quick.ts";
import { Steps } from "./bytes/steps.ts";
import { tablesOf } from "./bytes/tables.ts";
import { isSure, type CompiledDecisions, type Decided } from "./compiled.ts";
import { columnsDecider } from "./in-columns.ts";
import { FastRows } from "./wasm/fast-rows.ts";
import { FastWriter } from "./wasm/fast-writer.ts";
import { LineScanner, type Lines, type ScannedLines, type Scanner } from "./lines.ts";
import type { Market } from "./market.ts";
import { addAccounts, count, emptyTally, type Reject, type Tally } from "./tally.ts";

/** The source of a module that reads the accounts of a policy: `CompiledReader`. */
export function readerSource(policy: CompiledPolicy): string {
  return compileReader(shapeOf(prepare(policy)));
}

/**
 * Scans lines in columns: bytes become rows without JSON, and compiled code decides where its bound does. Every other line, and every account that is not
 * decided so, is read as JSON, and goes to the exact stage of compiled code and then to the exact engine; what is written is the same. A class because rows are used again.
 */
export class CertifiedScanner implements Scanner {
  private readonly asked: Asked;
  /** For lines without a row, or that doubles leave open: as JSON, with exact decimals; and for accounts of which a price is left that cannot be solved by itself. */
  private readonly asJson: LineScanner;
  private readonly exactly: LineScanner;
  private readonly compiled: CompiledDecisions;
  private readonly line: AccountLine;
  private readonly rows: AccountRows;
  private readonly output = new Output();
  private readonly writer: DecisionWriter;
  /** Of the lines of a stretch: where each begins and ends, and its row, counted from 1; 0 where it has none. */
  private readonly starts = new Places();
  private readonly ends = new Places();
  private readonly accounts = new Places();
  /** They fill rows and lines first, and write first. */
  private readonly fastRows: FastRows | undefined;
  private readonly fastWriter: FastWriter | undefined;

  private constructor(policy: CompiledPolicy, market: Market, rows: MarketRows, compiled: CompiledDecisions, asked: Asked, reader: CompiledReader | undefined) {
    const program = prepare(policy);
    const shape = shapeOf(program);
    this.asked = asked;
    this.asJson = new LineScanner(policy, market, asked, columnsDecider(policy, compiled, asked));
    this.exactly = new LineScanner(policy, market, asked);
    this.compiled = compiled;
    this.line = new AccountLine(shape, tablesOf(rows), reader, reader !== undefined);
    this.rows = new AccountRows(shape, rows, this.line);
    const lines = { starts: this.starts, ends: this.ends, accounts: this.accounts };
    this.fastRows = FastRows.over(this.line.fast, this.rows, lines, rows);
    const to = program.meaning.rounding.prices?.to ?? "tick";
    const steps = new Steps(rows.tickSizes.map((tick) => (to === "tick" ? tick : to)));
    this.writer = new DecisionWriter(this.output, this.rows, rows, compiled.statuses, steps);
    this.fastWriter = this.fastRows && new FastWriter(this.fastRows, this.rows, lines, this.output, this.writer, steps.steps);
  }

  /** Nothing where what the accounts share cannot stand in columns. `reader` is what `compileReader` wrote, where emitted code may run. */
  static over(policy: CompiledPolicy, market: Market, compiled: CompiledDecisions, asked: Asked = "prices", reader?: CompiledReader): CertifiedScanner | undefined {
    const program = prepare(policy);
    // What is compared of whole accounts while columns are filled goes the way of JSON.
    const rows = shapeOf(program).columns.some((column) => column.from === "apart" && !isApartHere(column)) ? undefined : marketRowsOf(program, market);
    return rows && new CertifiedScanner(policy, market, rows, compiled, asked, reader);
  }

  scan({ bytes: given, first }: Lines, room?: Uint8Array): ScannedLines {
    this.read(given.length === 0 || given.at(-1) === newline ? given : withLineEnd(given));
    const { bytes, view } = this.line.cursor;
    const batch = this.rows.finish();
    const decided = this.asked === "prices" ? this.compiled.priceColumns(batch) : this.compiled.decideColumns(batch);
    const tally = emptyTally();
    const rejects: Reject[] = [];
    const counts = new Uint32Array(256);
    // It writes names from where lines are read fast, and there they stand only if they have room.
    const fastWriter = this.line.isFast ? this.fastWriter : undefined;
    const apart = this.asJson.accounts(this.left(bytes, first, batch, decided));
    fastWriter?.begin(decided);
    for (let line = 0; line < this.starts.length; line += 1) {
      if (fastWriter !== undefined) line = fastWriter.write(line, first + line);
      if (line === this.starts.length) break;
      const account = this.accounts.list[line]! - 1; // below their number
      const prices = account < 0 || !isSure(batch, decided, account) ? undefined : this.otherPrices(bytes, line, account, batch, decided);
      if (prices !== undefined) {
        tally.positions += this.writer.write(view, first + line, account, batch, decided, prices);
        counts[decided.accountStatus[account]!]! += 1; // it is sure
      } else {
        const row = first + line;
        this.say((apart.has(row) || account < 0 ? apart : this.exactly.accounts([{ line: bytes.subarray(this.starts.list[line], this.ends.list[line]), row }])).get(row), tally, rejects);
      }
    }
    for (const [status, name] of this.compiled.statuses.entries()) addAccounts(tally, name, counts[status]! + (fastWriter?.accountsOf(status) ?? 0)); // at most 255 statuses
    tally.positions += fastWriter?.positions ?? 0;
    tally.rejected = rejects.length;
    return { decisions: this.output.finish(room), rejects, tally };
  }

  /** Reads all lines; those that are not usual have no row. */
  private read(given: Uint8Array): void {
    const { rows, line, starts, ends, accounts, fastRows } = this;
    const { cursor } = line;
    rows.clear();
    for (const list of [starts, ends, accounts]) list.length = 0;
    line.open(given);
    const { bytes } = cursor;
    let idle = 0;
    for (let start = 0; start < bytes.length; ) {
      if (fastRows !== undefined && line.isFast && idle < mostIdle) {
        const next = fastRows.add(start, bytes.length);
        idle = next === start ? idle + 1 : 0;
        start = next;
        if (start >= bytes.length) break;
      }
      if (manyDigits.size > 0) manyDigits.clear();
      const isRow = line.read(start) && rows.add();
      const end = isRow ? cursor.at : bytes.indexOf(newline, start); // the last byte is one
      starts.push(start);
      ends.push(end);
      accounts.push(isRow ? rows.accounts : 0);
      start = end + 1;
    }
  }

  /** The prices that compiled code did not find, each solved exactly by itself; nothing where one cannot be decided. */
  private otherPrices(bytes: Uint8Array, line: number, account: number, { poolStart, positionStart, positionSource }: DoubleBatch, { ticks }: Decided): OtherPrices | undefined {
    if (ticks === undefined) return none;
    const first = positionStart[poolStart[account]!]!; // one more than accounts, and than pools
    const next = positionStart[poolStart[account + 1]!]!; // as above
    let rows: number[] | undefined;
    for (let position = first; position < next; position += 1) if (Number.isNaN(ticks[position])) (rows ??= []).push(position);
    if (rows === undefined) return none;
    const prices = this.exactly.prices(bytes.subarray(this.starts.list[line], this.ends.list[line]), rows.map((row) => positionSource[row]!)); // below their count
    return prices && new Map(rows.map((row, index) => [row, prices[index]]));
  }

  /** The lines that have no row, or an account that bounds leave open: these have decimals as JSON, by which most are decided. */
  private left(bytes: Uint8Array, first: number, batch: DoubleBatch, decided: Decided): { readonly line: Uint8Array; readonly row: number }[] {
    const found: { readonly line: Uint8Array; readonly row: number }[] = [];
    for (let line = 0; line < this.starts.length; line += 1) {
      const account = this.accounts.list[line]! - 1; // below their number
      if (account < 0 || !isSure(batch, decided, account)) found.push({ line: bytes.subarray(this.starts.list[line], this.ends.list[line]), row: first + line });
    }
    return found;
  }

  private say(exact: Decision | Reject | undefined, tally: Tally, rejects: Reject[]): void {
    if (exact === undefined) return;
    if ("reason" in exact) rejects.push(exact);
    else {
      count(tally, exact);
      this.output.all(encoder.encode(`${JSON.stringify(exact)}\n`));
    }
  }
}

const newline = 0x0a;
/** Lines one behind the other that are not read fast, after which it is no more tried for the stretch. */
const mostIdle = 16;
const encoder = new TextEncoder();
const none: OtherPrices = new Map();

function withLineEnd(bytes: Uint8Array): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = newline;
  return longer;
}

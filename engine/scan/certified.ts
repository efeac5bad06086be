import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Batch } from "../kernel/columns.ts";
import { shapeOf } from "../kernel/runtime/shape.ts";
import { parseDecimal } from "../number/index.ts";
import { prepare } from "../program.ts";
import type { Asked } from "./decide.ts";
import { AccountLine } from "./bytes/line.ts";
import { marketRowsOf, type MarketRows } from "./bytes/market-rows.ts";
import { Output } from "./bytes/output.ts";
import { firstKey, namedOrderKey } from "./bytes/pools.ts";
import { AccountRows } from "./bytes/rows.ts";
import { LineScanner, type Lines, type ScannedLines, type Scanner } from "./lines.ts";
import type { Market } from "./market.ts";
import { addAccount, emptyTally, type Reject } from "./tally.ts";

/** What a policy was compiled to: see `emitModule`. */
export interface CompiledDecisions {
  readonly statuses: readonly string[];
  decideColumns(batch: Batch): Decided;
  priceColumns(batch: Batch): Decided;
}

interface Decided {
  readonly accountStatus: Uint8Array;
  readonly poolStatus: Uint8Array;
  readonly positionStatus: Uint8Array;
  /** Where prices were asked for. */
  readonly ticks?: Float64Array;
}

/**
 * Scans lines in columns: bytes become rows without JSON, and compiled code decides where its bound does. Every other line, and every account that is not
 * decided so, goes to the exact engine; what is written is the same. A class because rows are used again.
 */
export class CertifiedScanner implements Scanner {
  private readonly asked: Asked;
  private readonly exactly: LineScanner;
  private readonly compiled: CompiledDecisions;
  private readonly market: MarketRows;
  private readonly line: AccountLine;
  private readonly rows: AccountRows;
  private readonly output = new Output();
  private readonly statusEnds: readonly Uint8Array[];
  private readonly poolStarts: readonly (readonly Uint8Array[])[];
  private readonly poolNames: readonly Uint8Array[];
  private readonly steps: readonly Step[];
  /** By the place of a position in its account: its row, and its pool. */
  private readonly placed: number[] = [];
  private readonly poolOf: number[] = [];

  private constructor(policy: CompiledPolicy, market: Market, rows: MarketRows, compiled: CompiledDecisions, asked: Asked) {
    const program = prepare(policy);
    const shape = shapeOf(program);
    this.asked = asked;
    this.exactly = new LineScanner(policy, market, asked);
    this.compiled = compiled;
    this.market = rows;
    this.line = new AccountLine(shape);
    this.rows = new AccountRows(shape, rows, this.line);
    this.statusEnds = compiled.statuses.map((status) => utf8(`","status":${JSON.stringify(status)}`));
    this.poolStarts = rows.modes.map(({ name, keys }) => (keys.length === 0 ? [""] : keys).map((key) => utf8(JSON.stringify(key === "" ? name : `${name}:${key}`).slice(0, -1))));
    this.poolNames = rows.modes.map(({ name }) => utf8(JSON.stringify(`${name}:`).slice(0, -1)));
    const to = program.meaning.rounding.prices?.to ?? "tick";
    this.steps = rows.tickSizes.map((tick) => stepOf(to === "tick" ? tick : to));
  }

  /** Nothing where what the accounts share cannot stand in columns. */
  static over(policy: CompiledPolicy, market: Market, compiled: CompiledDecisions, asked: Asked = "prices"): CertifiedScanner | undefined {
    const rows = marketRowsOf(prepare(policy), market);
    return rows && new CertifiedScanner(policy, market, rows, compiled, asked);
  }

  scan({ bytes, first }: Lines): ScannedLines {
    const { rows, line, output } = this;
    rows.clear();
    const lines: { readonly row: number; readonly start: number; readonly end: number; readonly account: number }[] = [];
    for (let start = 0, row = first; start < bytes.length; row += 1) {
      const found = bytes.indexOf(newline, start);
      const end = found < 0 ? bytes.length : found;
      lines.push({ row, start, end, account: line.read(bytes, start, end) && rows.add() ? rows.accounts - 1 : -1 });
      start = end + 1;
    }
    const batch = rows.finish();
    const decided = this.asked === "prices" ? this.compiled.priceColumns(batch) : this.compiled.decideColumns(batch);
    const tally = emptyTally();
    const rejects: Reject[] = [];
    for (const { row, start, end, account } of lines) {
      if (account >= 0 && isSure(batch, decided, account)) {
        addAccount(tally, this.compiled.statuses[decided.accountStatus[account]!]!, this.write(bytes, row, account, batch, decided)); // it is sure
        continue;
      }
      const exact = this.exactly.account(bytes.subarray(start, end), row, tally);
      if (exact === undefined) continue;
      if ("reason" in exact) rejects.push(exact);
      else output.copy(utf8(`${JSON.stringify(exact)}\n`));
    }
    tally.rejected = rejects.length;
    return { decisions: output.finish(), rejects, tally };
  }

  /** Writes a decision as `JSON.stringify` would; how many positions it has. */
  private write(bytes: Uint8Array, row: number, account: number, batch: Batch, decided: Decided): number {
    const { output, rows, placed, poolOf, statusEnds } = this;
    output.copy(rowStart);
    output.integer(row);
    output.copy(accountStart);
    output.copy(bytes, rows.accountFrom.list[account], rows.accountTo.list[account]);
    output.copy(statusEnds[decided.accountStatus[account]!]!); // it is sure
    output.copy(poolsStart);
    const [firstPool, nextPool] = [batch.poolStart[account]!, batch.poolStart[account + 1]!]; // one more than accounts
    for (let pool = firstPool; pool < nextPool; pool += 1) {
      output.copy(pool === firstPool ? firstObject : nextObject);
      this.writePool(bytes, pool, batch.poolMode[pool]!); // below their count
      output.copy(statusEnds[decided.poolStatus[pool]!]!); // it is sure
      for (let position = batch.positionStart[pool]!; position < batch.positionStart[pool + 1]!; position += 1) { // as above
        placed[batch.positionSource[position]!] = position; // as above
        poolOf[batch.positionSource[position]!] = pool; // as above
      }
    }
    const count = batch.positionStart[nextPool]! - batch.positionStart[firstPool]!; // as above
    output.copy(nextPool > firstPool ? positionsStart : positionsAlone);
    for (let source = 0; source < count; source += 1) {
      const position = placed[source]!; // every position is in a pool
      output.copy(source === 0 ? firstPosition : nextPosition);
      output.copy(bytes, rows.idFrom.list[position], rows.idTo.list[position]);
      const own = decided.positionStatus[position] ?? unsure; // none where no mode has stages of each position
      output.copy(statusEnds[own === unsure ? decided.poolStatus[poolOf[source]!]! : own]!); // it is sure
      const ticks = decided.ticks?.[position] ?? 0;
      if (ticks !== 0) this.writePrice(ticks, batch.positionInstrument[position]! - 1); // as above
    }
    output.copy(count > 0 ? lineEnd : lineEndAlone);
    return count;
  }

  private writePool(bytes: Uint8Array, pool: number, mode: number): void {
    const { output, rows } = this;
    const key = rows.poolKey.list[pool]!; // below their count
    if (key >= firstKey) return output.copy(this.poolStarts[mode]![key - firstKey]!); // a key of the mode
    output.copy(this.poolNames[mode]!); // a mode of the policy
    if (key === namedOrderKey) output.copy(orderWord);
    output.copy(bytes, rows.poolFrom.list[pool], rows.poolTo.list[pool]);
  }

  private writePrice(ticks: number, instrument: number): void {
    const { mantissa, scale } = this.steps[instrument]!; // of the market
    this.output.copy(priceStart);
    const value = ticks * Number(mantissa);
    if (Number.isSafeInteger(value)) this.output.decimal(value, scale);
    else this.output.copy(utf8(inSteps(BigInt(ticks) * mantissa, scale)));
    this.output.copy(quote);
  }
}

interface Step {
  readonly mantissa: bigint;
  readonly scale: number;
}

const newline = 0x0a;
const unsure = 255;
const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);
const rowStart = utf8('{"row":');
const accountStart = utf8(',"account":"');
const poolsStart = utf8(',"pools":[');
const firstObject = utf8('{"id":');
const nextObject = utf8('},{"id":');
const positionsStart = utf8('}],"positions":[');
const positionsAlone = utf8('],"positions":[');
const firstPosition = utf8('{"id":"');
const nextPosition = utf8('},{"id":"');
const lineEnd = utf8("}]}\n");
const lineEndAlone = utf8("]}\n");
const priceStart = utf8(',"liquidationPrice":"');
const quote = utf8('"');
const orderWord = utf8("order ");

/** Whether compiled code decided all that a decision says. */
function isSure(batch: Batch, { accountStatus, poolStatus, ticks }: Decided, account: number): boolean {
  if (accountStatus[account] === unsure) return false;
  const [firstPool, nextPool] = [batch.poolStart[account]!, batch.poolStart[account + 1]!]; // one more than accounts
  for (let pool = firstPool; pool < nextPool; pool += 1) if (poolStatus[pool] === unsure) return false;
  if (ticks === undefined) return true;
  for (let position = batch.positionStart[firstPool]!; position < batch.positionStart[nextPool]!; position += 1) if (Number.isNaN(ticks[position])) return false; // as above
  return true;
}

function stepOf(text: string): Step {
  const step = parseDecimal(text) ?? { n: 1n, d: 1n }; // the policy and the market were checked
  let scale = 0;
  for (let power = 1n; power % step.d !== 0n; power *= 10n) scale += 1;
  return { mantissa: (step.n * 10n ** BigInt(scale)) / step.d, scale };
}

function inSteps(value: bigint, scale: number): string {
  const text = value.toString().padStart(scale + 1, "0");
  return scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`.replace(/\.?0+$/, "");
}

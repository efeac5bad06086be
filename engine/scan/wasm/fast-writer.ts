import { POSITIONS } from "../../limits.ts";
import type { DecisionPieces } from "../bytes/decisions.ts";
import type { Fixed } from "../bytes/fixed.ts";
import type { Output } from "../bytes/output.ts";
import type { RowLists } from "../bytes/rows.ts";
import type { Step } from "../bytes/steps.ts";
import type { Decided } from "../compiled.ts";
import type { Arena } from "./arena.ts";
import { most, type FastRows, type LineLists } from "./fast-rows.ts";

/** Places in the table of what is written, as in writer.as. */
const of = {
  lineCount: 0, output: 4, length: 8, room: 12, written: 16, counts: 20, accountOf: 24, accountFrom: 28, accountTo: 32, poolStart: 36, positionStart: 40, poolMode: 44, poolKey: 48, poolFrom: 52, poolTo: 56, idFrom: 60, idTo: 64,
  positionInstrument: 68, positionSource: 72, accountStatus: 76, poolStatus: 80, positionStatus: 84, ticks: 88, placed: 92, status: 96, steps: 100, poolStarts: 104, poolNames: 108, afterAccount: 112, afterPool: 116, betweenPositions: 120,
  beforePrice: 124, words: 128, roomOfPool: 132, roomOfPosition: 136, size: 140,
} as const;
/** The bytes of decisions that are written here; more of a stretch are written by others. */
const outputBytes = 2 ** 22;
/** Pieces are copied 16 bytes at a time, so that a few more are written. */
const slack = 64;
/** A price with more digits behind the point is for the others. */
const mostScale = 32;
const statusCount = 256;

/** Decisions by WebAssembly (writer.as), into an output that stands in its memory. A class because it is told what was decided, stretch by stretch. */
export class FastWriter {
  private readonly fastRows: FastRows;
  private readonly rows: RowLists;
  private readonly lines: LineLists;
  private readonly output: Output;
  private readonly table: number;
  private readonly accountStatus: Uint8Array;
  private readonly poolStatus: Uint8Array;
  private readonly positionStatus: Uint8Array;
  private readonly ticks: Float64Array;
  private readonly counts: Uint32Array;
  private isReady = false;

  constructor(fastRows: FastRows, rows: RowLists, lines: LineLists, output: Output, pieces: DecisionPieces, steps: readonly Step[]) {
    [this.fastRows, this.rows, this.lines, this.output] = [fastRows, rows, lines, output];
    const { arena } = fastRows;
    const { buffer, view } = arena;
    this.accountStatus = new Uint8Array(buffer, arena.take(most.accounts), most.accounts);
    this.poolStatus = new Uint8Array(buffer, arena.take(most.pools), most.pools);
    this.positionStatus = new Uint8Array(buffer, arena.take(most.positions), most.positions);
    this.ticks = new Float64Array(buffer, arena.take(8 * most.positions), most.positions);
    this.counts = new Uint32Array(buffer, arena.take(4 * statusCount), statusCount);
    output.stand(new Uint8Array(buffer, arena.take(outputBytes), outputBytes));
    const { links, accountFrom, accountTo, poolKey, poolFrom, poolTo, idFrom, idTo } = rows;
    const lists = {
      accountOf: lines.accounts, accountFrom, accountTo, poolStart: links.poolStart, positionStart: links.positionStart, poolMode: links.poolMode, poolKey, poolFrom, poolTo, idFrom, idTo, positionInstrument: links.positionInstrument,
      positionSource: links.positionSource,
    };
    this.table = arena.take(of.size);
    const written = (texts: readonly Fixed[]): number => piecesIn(arena, texts);
    const stepsAt = arena.take(16 * steps.length);
    for (const [index, { size, scale }] of steps.entries()) {
      view.setFloat64(stepsAt + 16 * index, scale > mostScale ? Infinity : size, true);
      view.setInt32(stepsAt + 16 * index + 8, scale, true);
    }
    const values = {
      ...Object.fromEntries(Object.entries(lists).map(([name, { list }]) => [name, list.byteOffset])),
      output: output.place, room: outputBytes - slack, counts: this.counts.byteOffset, accountStatus: this.accountStatus.byteOffset, poolStatus: this.poolStatus.byteOffset, placed: arena.take(4 * POSITIONS), status: arena.take(4 * POSITIONS),
      steps: stepsAt, poolStarts: arena.integers(pieces.poolStarts.map(written)), poolNames: written(pieces.poolNames), afterAccount: written(pieces.afterAccount), afterPool: written(pieces.afterPool),
      betweenPositions: written(pieces.betweenPositions), beforePrice: written(pieces.beforePrice), words: written(pieces.words), roomOfPool: pieces.roomOfPool, roomOfPosition: pieces.roomOfPosition,
    };
    for (const [name, value] of Object.entries(values)) view.setInt32(this.table + of[name as keyof typeof of], value, true); // its own name
  }

  /** Tells what was decided of the rows that stand in the lists. */
  begin({ accountStatus, poolStatus, positionStatus, ticks }: Decided): void {
    const { rows, lines, fastRows: { arena: { view } }, table } = this;
    this.counts.fill(0);
    view.setInt32(table + of.written, 0, true);
    this.isReady = this.fastRows.isHome() && rows.idFrom.length <= most.positions;
    if (!this.isReady) return;
    this.accountStatus.set(accountStatus.subarray(0, rows.accountFrom.length));
    this.poolStatus.set(poolStatus.subarray(0, rows.poolKey.length));
    this.positionStatus.set(positionStatus.subarray(0, rows.idFrom.length));
    if (ticks !== undefined) this.ticks.set(ticks.subarray(0, rows.idFrom.length));
    view.setInt32(table + of.positionStatus, positionStatus.length === 0 ? 0 : this.positionStatus.byteOffset, true);
    view.setInt32(table + of.ticks, ticks === undefined ? 0 : this.ticks.byteOffset, true);
    view.setInt32(table + of.lineCount, lines.accounts.length, true);
  }

  /** Writes lines from one on, which has this row; gives the first that is for the others, or how many there are. */
  write(line: number, row: number): number {
    const { output, table, fastRows: { arena: { view } } } = this;
    if (!this.isReady || !output.isHome) return line;
    view.setInt32(table + of.length, output.length, true);
    const next = this.fastRows.write(table, line, row);
    output.length = view.getInt32(table + of.length, true);
    return next;
  }

  /** Of what was written since it began: how many accounts have a status, and how many positions there were. */
  accountsOf(status: number): number {
    return this.counts[status]!; // one of 256
  }

  get positions(): number {
    return this.fastRows.arena.view.getInt32(this.table + of.written, true);
  }
}

/** The bytes of memory that writing needs, where there are so many names and modes. */
export function roomOfWriting(names: number, modes: number): number {
  return outputBytes + most.accounts + most.pools + 9 * most.positions + 8 * POSITIONS + 256 * (names + 512) * (modes + 2) + 2 ** 18;
}

/** Texts, and where they are and how long. */
function piecesIn(arena: Arena, texts: readonly Fixed[]): number {
  const first = arena.take(8 * texts.length);
  for (const [index, { bytes, size }] of texts.entries()) {
    const place = arena.take(size + 16); // as much may be read
    new Uint8Array(arena.buffer).set(bytes, place);
    arena.view.setInt32(first + 8 * index, place, true);
    arena.view.setInt32(first + 8 * index + 4, size, true);
  }
  return first;
}

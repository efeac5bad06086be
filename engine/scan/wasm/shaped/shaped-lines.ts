import type { FastLines } from "../fast-lines.ts";
import { input, type Readers } from "../layout.ts";
import { block, call, constant, get, leave, loop, moduleOf, op, set, tee, when, load, store, type Code, type Imported } from "./assembler.ts";
import { constantsIn, Names, type Constants } from "./constants.ts";
import { LineCode } from "./line-code.ts";
import { orderOf } from "./order.ts";
import { imported, localTypes } from "./values.ts";

/** So often a reader is emitted for one policy: lines may change how they are written, but whoever changes it all the time gains nothing. */
const mostReaders = 6;
/** Of so many lines one may be written otherwise; and so many are read before that is asked. */
const [oneOf, fewest] = [8, 64];

/** Of accounts in bytes, what FastRows asks: see rows.as. */
type Scan = FastLines["scan"];

const imports: readonly Imported[] = (
  [["addLine", 3], ["begin", 1], ["read", 2], ["decimalAt", 3], ["instantAt", 2], ["nameEndAt", 1], ["findAt", 3], ["wordEndAt", 1]] as const
).map(([name, count]) => ({ name, parameters: Array.from({ length: count }, () => "i32" as const), result: name === "begin" ? undefined : "i32" }));

/**
 * Lines into rows by a reader that is emitted for the order of keys in which they come. A line in another order is read by reader.as, and where there are
 * many, another reader is emitted. A class because it remembers how lines were written.
 */
export class ShapedLines {
  private readonly fast: FastLines;
  private readonly readers: Readers;
  private readonly constants: Constants;
  private readonly names: Names;
  /** The place of the number of lines that were written otherwise, and behind it of all. */
  private readonly counts: number;
  private made = 0;
  private emitted: Scan | undefined;

  constructor(fast: FastLines, readers: Readers) {
    [this.fast, this.readers] = [fast, readers];
    this.constants = constantsIn(fast.arena);
    this.names = new Names(fast.arena);
    this.counts = fast.arena.take(8);
  }

  /** Adds lines from `start` on; gives the beginning of the first that is for the others, or `size`. */
  scan(table: number, start: number, size: number): number {
    const { fast, counts } = this;
    const { view } = fast.arena;
    const [others, all] = [view.getInt32(counts, true), view.getInt32(counts + 4, true)];
    const isAsked = all >= fewest;
    if (isAsked) for (const place of [counts, counts + 4]) view.setInt32(place, 0, true);
    if (this.made < mostReaders && ((this.emitted === undefined && start === 0) || (isAsked && others * oneOf > all))) {
      this.made += 1;
      this.emitted = this.emit(fast.between(start, size)) ?? this.emitted;
    }
    return (this.emitted ?? fast.scan)(table, start, size);
  }

  private emit(lines: Uint8Array): Scan | undefined {
    const { fast, readers } = this;
    const order = orderOf(lines);
    const { places } = fast;
    const line = order && new LineCode(readers, places, this.names, this.constants, order).line();
    if (line === undefined) return undefined;
    const reader = imports.length;
    const module = moduleOf(imports, [
      { parameters: ["i32"], result: "i32", locals: localTypes, body: line, exported: undefined },
      { parameters: ["i32", "i32", "i32"], result: "i32", locals: ["i32"], body: this.scanCode(reader, places.line), exported: "scan" },
    ], fast.pages);
    return fast.beside(module);
  }

  /** What `scan` of rows.as does, with another reader first. */
  private scanCode(reader: number, line: number): Code {
    const [batch, at, size, end] = [0, 1, 2, 3];
    const add = (place: number): Code => [...constant(place), ...constant(place), ...load.int(), ...constant(1), ...op.add, ...store.int()];
    return [
      ...block(loop([
        ...get(at), ...get(size), ...op.geU, 0x0d, 1,
        ...add(this.counts + 4), ...get(batch), ...call(imported.begin),
        ...get(at), ...constant(input), ...op.add, ...call(reader), ...tee(end),
        0x04, 0x40, ...get(end), ...constant(input), ...op.sub, ...set(end), 0x05,
        ...add(this.counts), ...get(batch), ...call(imported.begin), ...get(at), ...constant(line), ...call(imported.read), ...tee(end), ...constant(-1), ...op.eq, ...when([...get(at), ...op.return]),
        0x0b,
        ...get(batch), ...get(at), ...get(end), ...call(imported.addLine), ...op.eqz, ...when([...get(at), ...op.return]),
        ...get(end), ...constant(1), ...op.add, ...set(at), ...leave(0),
      ])),
      ...get(at),
    ];
  }
}

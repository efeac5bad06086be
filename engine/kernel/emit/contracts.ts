import type { Num } from "../plan/nodes.ts";
import { isOfInstrument, isSurelyPositive, type InstrumentPlace, type InstrumentWord } from "./records.ts";
import type { Writer } from "./writer.ts";

/** What units are multiplied by, where that hangs on a word of the instrument: its price, or one over it. An expression. */
export function factorOf(writer: Writer, { price, inverse }: Extract<Num, { kind: "worth" }>): string | undefined {
  if (!isOfInstrument(inverse) || !isSurelyPositive(price)) return undefined;
  const { at, column, word } = inverse;
  if (price.kind === "column" && price.at === at) return recordText(writer, at, writer.records.worth(inverse, writer.columns.code(column.path, word), price.column.path));
  const [other, each] = [otherWord(writer, inverse), writer.number(price)];
  return `(${other} * ${each} + (1 - ${other}) / ${each})`;
}

/** The name of a number that is 0 where a word of the instrument is this one, else 1; NaN where it is unknown. */
export function otherWord(writer: Writer, word: InstrumentWord): string {
  const code = writer.columns.code(word.column.path, word.word);
  return writer.blocks.named(writer.frames.ofPlace(word.at), `other ${word.column.path} ${code} ${word.at}`, "x", () => recordText(writer, word.at, writer.records.other(word, code)));
}

/** A number in the record of an instrument. */
export function recordText(writer: Writer, at: InstrumentPlace, slot: number): string {
  const first = writer.blocks.named(writer.frames.ofPlace(at), `record ${at}`, "g", () => `${writer.row(at)} * recordLength`);
  return `${writer.columns.constant("index.records")}[${slot === 0 ? first : `${first} + ${slot}`}]`;
}

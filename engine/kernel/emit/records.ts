import type { Batch } from "../columns.ts";
import { boundOf } from "../plan/bounds.ts";
import type { Num, Place, Truth } from "../plan/nodes.ts";
import { isAlwaysKnown } from "./texts.ts";

/** What a position or an order leads to. */
export type InstrumentPlace = Extract<Place, `${string}.instrument`>;

/** A word of instruments: which contract it is. */
export type InstrumentWord = Extract<Truth, { kind: "word" }> & { readonly at: InstrumentPlace };

/**
 * What positions read of their instruments, one record an instrument, made once for a whole batch: its numbers side by side, and what hangs on a word of it, which
 * no processor foresees, as numbers to multiply by. A class because all functions of a module share the records.
 */
export class Records {
  private readonly texts: string[] = [];
  /** What the texts say, for whoever makes records without emitted code. */
  private readonly reads: Read[] = [];

  number(path: string): number {
    return this.slot(value(path), valueOf(path));
  }

  /** One over a number. */
  inverted(path: string): number {
    return this.slot(`1 / ${value(path)}`, inverseOf(path));
  }

  /** 0 where the word is this, 1 where it is another: w · x + (1 − w) ÷ x is 1 ÷ x or x, and 2w − 1 is −1 or 1, without a rounding of its own. */
  other(word: InstrumentWord, code: number): number {
    return this.slot(branch(word, code, "0", "1"), branchOf(word, code, () => 0, () => 1));
  }

  /** A price, or one over it where the word is this. */
  worth(word: InstrumentWord, code: number, path: string): number {
    return this.slot(branch(word, code, `1 / ${value(path)}`, value(path)), branchOf(word, code, inverseOf(path), valueOf(path)));
  }

  /** Numbers in one of them. */
  get length(): number {
    return Math.max(this.texts.length, 1);
  }

  /** The function that makes them. */
  get lines(): readonly string[] {
    return [
      "/** Numbers in the record of an instrument. */",
      `const recordLength = ${this.length};`,
      "",
      "/** What is the same for all positions of an instrument. */",
      "function recordsOf({ instrumentTiers, numbers, words }) {",
      "  const records = new Float64Array(instrumentTiers.length * recordLength);",
      "  for (let i = 0; i < instrumentTiers.length; i += 1) {",
      ...this.texts.map((text, slot) => `    records[i * recordLength + ${slot}] = ${text};`),
      "  }",
      "  return records;",
      "}",
    ];
  }

  /** The records of a batch, as that function makes them. */
  of(batch: Batch): Float64Array {
    const records = new Float64Array(batch.instrumentTiers.length * this.length);
    for (let i = 0; i < batch.instrumentTiers.length; i += 1) for (const [slot, read] of this.reads.entries()) records[i * this.length + slot] = read(batch, i);
    return records;
  }

  private slot(text: string, read: Read): number {
    if (!this.texts.includes(text)) {
      this.texts.push(text);
      this.reads.push(read);
    }
    return this.texts.indexOf(text);
  }
}

type Read = (batch: Batch, instrument: number) => number;

const valueOf = (path: string): Read => ({ numbers }, i) => numbers[path]?.value[i] ?? NaN;
const inverseOf = (path: string): Read => (batch, i) => 1 / valueOf(path)(batch, i);

function branchOf(word: InstrumentWord, code: number, where: Read, elsewhere: Read): Read {
  const isKnown = isAlwaysKnown(word);
  return (batch, i) => {
    const found = batch.words[word.column.path]?.[i];
    return found === code ? where(batch, i) : !isKnown && found === 0 ? NaN : elsewhere(batch, i);
  };
}

function value(path: string): string {
  return `numbers[${JSON.stringify(path)}].value[i]`;
}

/** NaN where the word is unknown. */
function branch(word: InstrumentWord, code: number, where: string, elsewhere: string): string {
  const found = `words[${JSON.stringify(word.column.path)}][i]`;
  return `${found} === ${code} ? ${where} : ${isAlwaysKnown(word) ? "" : `${found} === 0 ? NaN : `}${elsewhere}`;
}

/** Whether a condition is one word of the instrument at hand. */
export function isOfInstrument(truth: Truth): truth is InstrumentWord {
  return truth.kind === "word" && isInstrument(truth.at);
}

export function isInstrument(at: Place): at is InstrumentPlace {
  return at.endsWith(".instrument");
}

/** Whether a number can be multiplied by 0, or 0 divided by it, without a trace: never 0, and no sum of opposite signs. */
export function isSurelyPositive(node: Num): boolean {
  const { pure, positive } = boundOf(node);
  return pure && positive;
}

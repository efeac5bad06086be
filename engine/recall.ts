import { PriceWatch } from "./price-watch.ts";
import type { CannotDecide } from "./snapshot/index.ts";

/** A part of an answer, with the silences it left and the instruments whose prices it read. */
interface Part {
  readonly value: unknown;
  readonly silences: readonly CannotDecide[];
  readonly symbols: ReadonlySet<string>;
}

/**
 * The parts of the assessment before, for one in which only prices of some instruments have moved: a part that read none of them is as it
 * was. A class because the parts of one assessment must not mix with those of the next.
 */
export class Recall {
  readonly watch = new PriceWatch();
  private readonly moved: ReadonlySet<string>;
  private readonly before: ReadonlyMap<string, Part>;
  private readonly parts = new Map<string, Part>();

  /** `before`: the recall of the assessment before, of the same policy and the same snapshot but for the prices of `moved`. */
  constructor(before?: Recall, moved: ReadonlySet<string> = new Set()) {
    this.before = before?.parts ?? new Map();
    this.moved = moved;
  }

  /** The part under `key`, and the silences it leaves. The same key is always computed in the same way, of whatever the prices are. */
  part<R>(key: string, compute: () => { value: R; silences: readonly CannotDecide[] }): { value: R; silences: readonly CannotDecide[] } {
    const known = this.parts.get(key) ?? this.still(key);
    if (known !== undefined) {
      this.parts.set(key, known);
      this.watch.noteAll(known.symbols);
      return known as Part & { value: R }; // the same key has the same kind of value
    }
    let read: ReadonlySet<string> = new Set();
    const fresh = this.watch.around(compute, (symbols) => (read = symbols));
    this.parts.set(key, { ...fresh, symbols: read });
    return fresh;
  }

  /** What reads a part of this assessment without asking for it again has read its prices too. */
  touch(key: string): void {
    const part = this.parts.get(key);
    if (part !== undefined) this.watch.noteAll(part.symbols);
  }

  private still(key: string): Part | undefined {
    const part = this.before.get(key);
    if (part === undefined) return undefined;
    for (const symbol of part.symbols) if (this.moved.has(symbol)) return undefined;
    return part;
  }
}
